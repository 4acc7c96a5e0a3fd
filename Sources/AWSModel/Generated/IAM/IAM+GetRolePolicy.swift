// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `GetRolePolicy`.
  public static let getRolePolicy = AWSOperation<GetRolePolicyRequest, GetRolePolicyResponse>(
    name: "GetRolePolicy", service: service, isReadOnly: true, isIdempotent: true)

  public struct GetRolePolicyRequest: AWSShape {
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
      "GetRolePolicyRequest",
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

  public struct GetRolePolicyResponse: AWSShape {
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
      "GetRolePolicyResponse",
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
}
