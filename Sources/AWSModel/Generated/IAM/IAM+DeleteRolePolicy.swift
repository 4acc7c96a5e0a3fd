// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `DeleteRolePolicy`.
  public static let deleteRolePolicy = AWSOperation<DeleteRolePolicyRequest, DeleteRolePolicyResponse>(
    name: "DeleteRolePolicy", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteRolePolicyRequest: AWSShape {
    public var roleName: String?
    public var policyName: String?

    public init() {}

    public init(
      roleName: String? = nil,
      policyName: String? = nil
    ) {
      self.roleName = roleName
      self.policyName = policyName
    }

    public static let schema = AWSSchema(
      "DeleteRolePolicyRequest",
      #"""
      RoleName! string(1..64)/[\w+=,.@-]+/
      PolicyName! string(1..128)/[\w+=,.@-]+/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&roleName)
      case 1: r.readString(&policyName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, roleName)
      w.writeString(1, policyName)
    }
  }

  public struct DeleteRolePolicyResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteRolePolicyResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
