// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `PutRolePolicy`.
  public static let putRolePolicy = AWSOperation<PutRolePolicyRequest, PutRolePolicyResponse>(
    name: "PutRolePolicy", service: service, isReadOnly: false, isIdempotent: true)

  public struct PutRolePolicyRequest: AWSShape {
    public var roleName: String?
    public var policyName: String?
    public var policyDocument: String?

    public init() {}

    public init(
      roleName: String? = nil,
      policyName: String? = nil,
      policyDocument: String? = nil
    ) {
      self.roleName = roleName
      self.policyName = policyName
      self.policyDocument = policyDocument
    }

    public static let schema = AWSSchema(
      "PutRolePolicyRequest",
      #"""
      RoleName! string(1..64)/[\w+=,.@-]+/
      PolicyName! string(1..128)/[\w+=,.@-]+/
      PolicyDocument! string(1..131072)/[\u0009\u000A\u000D\u0020-\u00FF]+/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&roleName)
      case 1: r.readString(&policyName)
      case 2: r.readString(&policyDocument)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, roleName)
      w.writeString(1, policyName)
      w.writeString(2, policyDocument)
    }
  }

  public struct PutRolePolicyResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "PutRolePolicyResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
