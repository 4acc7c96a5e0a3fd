// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension Logs {
  /// `DescribeResourcePolicies`.
  public static let describeResourcePolicies = AWSOperation<DescribeResourcePoliciesRequest, DescribeResourcePoliciesResponse>(
    name: "DescribeResourcePolicies", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeResourcePoliciesRequest, DescribeResourcePoliciesResponse>(
      inputToken: \DescribeResourcePoliciesRequest.nextToken, outputToken: \DescribeResourcePoliciesResponse.nextToken, limit: \DescribeResourcePoliciesRequest.limit,
      append: { appendItems(&$0.resourcePolicies, $1.resourcePolicies) }))

  public struct DescribeResourcePoliciesRequest: AWSShape {
    public var nextToken: String?
    public var limit: Int?
    public var resourceArn: String?
    public var policyScope: PolicyScope?

    public init() {}

    public init(
      nextToken: String? = nil,
      limit: Int? = nil,
      resourceArn: String? = nil,
      policyScope: PolicyScope? = nil
    ) {
      self.nextToken = nextToken
      self.limit = limit
      self.resourceArn = resourceArn
      self.policyScope = policyScope
    }

    public static let schema = AWSSchema(
      "DescribeResourcePoliciesRequest",
      #"""
      nextToken string(1..)
      limit int(1..50)
      resourceArn string
      policyScope PolicyScope
      """#, [.enumeration(PolicyScope.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&nextToken)
      case 1: r.readInt(&limit)
      case 2: r.readString(&resourceArn)
      case 3: r.readEnum(&policyScope)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, nextToken)
      w.writeInt(1, limit)
      w.writeString(2, resourceArn)
      w.writeEnum(3, policyScope)
    }
  }

  public struct DescribeResourcePoliciesResponse: AWSShape {
    public var resourcePolicies: [ResourcePolicy]?
    public var nextToken: String?

    public init() {}

    public init(
      resourcePolicies: [ResourcePolicy]? = nil,
      nextToken: String? = nil
    ) {
      self.resourcePolicies = resourcePolicies
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeResourcePoliciesResponse",
      #"""
      resourcePolicies [ResourcePolicy]
      nextToken string(1..)
      """#, [.shape(ResourcePolicy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&resourcePolicies)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, resourcePolicies)
      w.writeString(1, nextToken)
    }
  }
}
