// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `AttachRolePolicy`.
  public static let attachRolePolicy = AWSOperation<AttachRolePolicyRequest, AttachRolePolicyResponse>(
    name: "AttachRolePolicy", service: service, isReadOnly: false, isIdempotent: true)

  public struct AttachRolePolicyRequest: AWSShape {
    public var roleName: String?
    public var policyArn: String?

    public init() {}

    public init(
      roleName: String? = nil,
      policyArn: String? = nil
    ) {
      self.roleName = roleName
      self.policyArn = policyArn
    }

    public static let schema = AWSSchema(
      "AttachRolePolicyRequest",
      #"""
      RoleName! string(1..64)/[\w+=,.@-]+/
      PolicyArn! string(20..2048)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&roleName)
      case 1: r.readString(&policyArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, roleName)
      w.writeString(1, policyArn)
    }
  }

  public struct AttachRolePolicyResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "AttachRolePolicyResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
