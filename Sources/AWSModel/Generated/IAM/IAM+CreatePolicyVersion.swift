// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `CreatePolicyVersion`.
  public static let createPolicyVersion = AWSOperation<CreatePolicyVersionRequest, CreatePolicyVersionResponse>(
    name: "CreatePolicyVersion", service: service, isReadOnly: false, isIdempotent: false)

  public struct CreatePolicyVersionRequest: AWSShape {
    public var policyArn: String?
    public var policyDocument: String?
    public var setAsDefault: Bool?

    public init() {}

    public init(
      policyArn: String? = nil,
      policyDocument: String? = nil,
      setAsDefault: Bool? = nil
    ) {
      self.policyArn = policyArn
      self.policyDocument = policyDocument
      self.setAsDefault = setAsDefault
    }

    public static let schema = AWSSchema(
      "CreatePolicyVersionRequest",
      #"""
      PolicyArn! string(20..2048)
      PolicyDocument! string(1..131072)/[\u0009\u000A\u000D\u0020-\u00FF]+/
      SetAsDefault bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&policyArn)
      case 1: r.readString(&policyDocument)
      case 2: r.readBool(&setAsDefault)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, policyArn)
      w.writeString(1, policyDocument)
      w.writeBool(2, setAsDefault)
    }
  }

  public struct CreatePolicyVersionResponse: AWSShape {
    public var policyVersion: PolicyVersion?

    public init() {}

    public init(
      policyVersion: PolicyVersion? = nil
    ) {
      self.policyVersion = policyVersion
    }

    public static let schema = AWSSchema(
      "CreatePolicyVersionResponse",
      #"""
      PolicyVersion PolicyVersion
      """#, [.shape(PolicyVersion.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&policyVersion)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, policyVersion)
    }
  }
}
