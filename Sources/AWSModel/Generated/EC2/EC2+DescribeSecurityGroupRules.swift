// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DescribeSecurityGroupRules`.
  public static let describeSecurityGroupRules = AWSOperation<DescribeSecurityGroupRulesRequest, DescribeSecurityGroupRulesResponse>(
    name: "DescribeSecurityGroupRules", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeSecurityGroupRulesRequest, DescribeSecurityGroupRulesResponse>(
      inputToken: \DescribeSecurityGroupRulesRequest.nextToken, outputToken: \DescribeSecurityGroupRulesResponse.nextToken, limit: \DescribeSecurityGroupRulesRequest.maxResults,
      append: { appendItems(&$0.securityGroupRules, $1.securityGroupRules) }))

  public struct DescribeSecurityGroupRulesRequest: AWSShape {
    public var filters: [Filter]?
    public var securityGroupRuleIds: [String]?
    public var dryRun: Bool?
    public var nextToken: String?
    public var maxResults: Int?

    public init() {}

    public init(
      filters: [Filter]? = nil,
      securityGroupRuleIds: [String]? = nil,
      dryRun: Bool? = nil,
      nextToken: String? = nil,
      maxResults: Int? = nil
    ) {
      self.filters = filters
      self.securityGroupRuleIds = securityGroupRuleIds
      self.dryRun = dryRun
      self.nextToken = nextToken
      self.maxResults = maxResults
    }

    public static let schema = AWSSchema(
      "DescribeSecurityGroupRulesRequest",
      #"""
      Filters [Filter|Filter] xml=Filter query=Filter
      SecurityGroupRuleIds [string|item] xml=SecurityGroupRuleId query=SecurityGroupRuleId
      DryRun bool
      NextToken string
      MaxResults int(5..1000)
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&filters)
      case 1: r.readStrings(&securityGroupRuleIds)
      case 2: r.readBool(&dryRun)
      case 3: r.readString(&nextToken)
      case 4: r.readInt(&maxResults)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, filters)
      w.writeStrings(1, securityGroupRuleIds)
      w.writeBool(2, dryRun)
      w.writeString(3, nextToken)
      w.writeInt(4, maxResults)
    }
  }

  public struct DescribeSecurityGroupRulesResponse: AWSShape {
    public var securityGroupRules: [SecurityGroupRule]?
    public var nextToken: String?

    public init() {}

    public init(
      securityGroupRules: [SecurityGroupRule]? = nil,
      nextToken: String? = nil
    ) {
      self.securityGroupRules = securityGroupRules
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeSecurityGroupRulesResponse",
      #"""
      SecurityGroupRules [SecurityGroupRule|item] xml=securityGroupRuleSet query=SecurityGroupRuleSet
      NextToken string xml=nextToken
      """#, [.shape(SecurityGroupRule.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&securityGroupRules)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, securityGroupRules)
      w.writeString(1, nextToken)
    }
  }
}
