// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension IAM {
  /// `GetPolicy`.
  public static let getPolicy = AWSOperation<GetPolicyRequest, GetPolicyResponse>(
    name: "GetPolicy", service: service, isReadOnly: true, isIdempotent: true)

  public struct GetPolicyRequest: AWSShape {
    public var policyArn: String?

    public init() {}

    public init(
      policyArn: String? = nil
    ) {
      self.policyArn = policyArn
    }

    public static let schema = AWSSchema(
      "GetPolicyRequest",
      #"""
      PolicyArn! string(20..2048)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&policyArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, policyArn)
    }
  }

  public struct GetPolicyResponse: AWSShape {
    public var policy: Policy?

    public init() {}

    public init(
      policy: Policy? = nil
    ) {
      self.policy = policy
    }

    public static let schema = AWSSchema(
      "GetPolicyResponse",
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
