// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension Logs {
  /// `PutResourcePolicy`.
  public static let putResourcePolicy = AWSOperation<PutResourcePolicyRequest, PutResourcePolicyResponse>(
    name: "PutResourcePolicy", service: service, isReadOnly: false, isIdempotent: true)

  public struct PutResourcePolicyRequest: AWSShape {
    public var policyName: String?
    public var policyDocument: String?
    public var resourceArn: String?
    public var expectedRevisionId: String?

    public init() {}

    public init(
      policyName: String? = nil,
      policyDocument: String? = nil,
      resourceArn: String? = nil,
      expectedRevisionId: String? = nil
    ) {
      self.policyName = policyName
      self.policyDocument = policyDocument
      self.resourceArn = resourceArn
      self.expectedRevisionId = expectedRevisionId
    }

    public static let schema = AWSSchema(
      "PutResourcePolicyRequest",
      #"""
      policyName string
      policyDocument string(1..51200)
      resourceArn string
      expectedRevisionId string(1..)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&policyName)
      case 1: r.readString(&policyDocument)
      case 2: r.readString(&resourceArn)
      case 3: r.readString(&expectedRevisionId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, policyName)
      w.writeString(1, policyDocument)
      w.writeString(2, resourceArn)
      w.writeString(3, expectedRevisionId)
    }
  }

  public struct PutResourcePolicyResponse: AWSShape {
    public var resourcePolicy: ResourcePolicy?
    public var revisionId: String?

    public init() {}

    public init(
      resourcePolicy: ResourcePolicy? = nil,
      revisionId: String? = nil
    ) {
      self.resourcePolicy = resourcePolicy
      self.revisionId = revisionId
    }

    public static let schema = AWSSchema(
      "PutResourcePolicyResponse",
      #"""
      resourcePolicy ResourcePolicy
      revisionId string(1..)
      """#, [.shape(ResourcePolicy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&resourcePolicy)
      case 1: r.readString(&revisionId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, resourcePolicy)
      w.writeString(1, revisionId)
    }
  }
}
