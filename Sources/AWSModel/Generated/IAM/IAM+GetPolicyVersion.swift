// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `GetPolicyVersion`.
  public static let getPolicyVersion = AWSOperation<GetPolicyVersionRequest, GetPolicyVersionResponse>(
    name: "GetPolicyVersion", service: service, isReadOnly: true, isIdempotent: true)

  public struct GetPolicyVersionRequest: AWSShape {
    public var policyArn: String?
    public var versionId: String?

    public init() {}

    public init(
      policyArn: String? = nil,
      versionId: String? = nil
    ) {
      self.policyArn = policyArn
      self.versionId = versionId
    }

    public static let schema = AWSSchema(
      "GetPolicyVersionRequest",
      #"""
      PolicyArn! string(20..2048)
      VersionId! string/v[1-9][0-9]*(\.[A-Za-z0-9-]*)?/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&policyArn)
      case 1: r.readString(&versionId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, policyArn)
      w.writeString(1, versionId)
    }
  }

  public struct GetPolicyVersionResponse: AWSShape {
    public var policyVersion: PolicyVersion?

    public init() {}

    public init(
      policyVersion: PolicyVersion? = nil
    ) {
      self.policyVersion = policyVersion
    }

    public static let schema = AWSSchema(
      "GetPolicyVersionResponse",
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
