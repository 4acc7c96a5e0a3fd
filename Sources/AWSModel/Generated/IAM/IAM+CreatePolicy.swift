// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `CreatePolicy`.
  public static let createPolicy = AWSOperation<CreatePolicyRequest, CreatePolicyResponse>(
    name: "CreatePolicy", service: service, isReadOnly: false, isIdempotent: false)

  public struct CreatePolicyRequest: AWSShape {
    public var policyName: String?
    public var path: String?
    public var policyDocument: String?
    public var description: String?
    public var tags: [Tag]?

    public init() {}

    public init(
      policyName: String? = nil,
      path: String? = nil,
      policyDocument: String? = nil,
      description: String? = nil,
      tags: [Tag]? = nil
    ) {
      self.policyName = policyName
      self.path = path
      self.policyDocument = policyDocument
      self.description = description
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "CreatePolicyRequest",
      #"""
      PolicyName! string(1..128)/[\w+=,.@-]+/
      Path string(1..512)/((\/[A-Za-z0-9\.,\+@=_-]+)*)\//
      PolicyDocument! string(1..131072)/[\u0009\u000A\u000D\u0020-\u00FF]+/
      Description string(..1000)
      Tags [Tag](..50)
      """#, [.shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&policyName)
      case 1: r.readString(&path)
      case 2: r.readString(&policyDocument)
      case 3: r.readString(&description)
      case 4: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, policyName)
      w.writeString(1, path)
      w.writeString(2, policyDocument)
      w.writeString(3, description)
      w.writeShapes(4, tags)
    }
  }

  public struct CreatePolicyResponse: AWSShape {
    public var policy: Policy?

    public init() {}

    public init(
      policy: Policy? = nil
    ) {
      self.policy = policy
    }

    public static let schema = AWSSchema(
      "CreatePolicyResponse",
      #"""
      Policy Policy
      """#, [.shape(Policy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&policy)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, policy)
    }
  }
}
