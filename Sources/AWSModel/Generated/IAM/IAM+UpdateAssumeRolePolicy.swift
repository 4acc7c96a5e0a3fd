// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `UpdateAssumeRolePolicy`.
  public static let updateAssumeRolePolicy = AWSOperation<UpdateAssumeRolePolicyRequest, UpdateAssumeRolePolicyResponse>(
    name: "UpdateAssumeRolePolicy", service: service, isReadOnly: false, isIdempotent: true)

  public struct UpdateAssumeRolePolicyRequest: AWSShape {
    public var roleName: String?
    public var policyDocument: String?

    public init() {}

    public init(
      roleName: String? = nil,
      policyDocument: String? = nil
    ) {
      self.roleName = roleName
      self.policyDocument = policyDocument
    }

    public static let schema = AWSSchema(
      "UpdateAssumeRolePolicyRequest",
      #"""
      RoleName! string(1..64)/[\w+=,.@-]+/
      PolicyDocument! string(1..131072)/[\u0009\u000A\u000D\u0020-\u00FF]+/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&roleName)
      case 1: r.readString(&policyDocument)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, roleName)
      w.writeString(1, policyDocument)
    }
  }

  public struct UpdateAssumeRolePolicyResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "UpdateAssumeRolePolicyResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
