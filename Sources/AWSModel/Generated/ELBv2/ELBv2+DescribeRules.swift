// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `DescribeRules`.
  public static let describeRules = AWSOperation<DescribeRulesRequest, DescribeRulesResponse>(
    name: "DescribeRules", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeRulesRequest, DescribeRulesResponse>(
      inputToken: \DescribeRulesRequest.marker, outputToken: \DescribeRulesResponse.nextMarker, limit: \DescribeRulesRequest.pageSize,
      append: { appendItems(&$0.rules, $1.rules) }))

  public struct DescribeRulesRequest: AWSShape {
    public var listenerArn: String?
    public var ruleArns: [String]?
    public var marker: String?
    public var pageSize: Int?

    public init() {}

    public init(
      listenerArn: String? = nil,
      ruleArns: [String]? = nil,
      marker: String? = nil,
      pageSize: Int? = nil
    ) {
      self.listenerArn = listenerArn
      self.ruleArns = ruleArns
      self.marker = marker
      self.pageSize = pageSize
    }

    public static let schema = AWSSchema(
      "DescribeRulesRequest",
      #"""
      ListenerArn string
      RuleArns [string]
      Marker string
      PageSize int(1..400)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&listenerArn)
      case 1: r.readStrings(&ruleArns)
      case 2: r.readString(&marker)
      case 3: r.readInt(&pageSize)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, listenerArn)
      w.writeStrings(1, ruleArns)
      w.writeString(2, marker)
      w.writeInt(3, pageSize)
    }
  }

  public struct DescribeRulesResponse: AWSShape {
    public var rules: [Rule]?
    public var nextMarker: String?

    public init() {}

    public init(
      rules: [Rule]? = nil,
      nextMarker: String? = nil
    ) {
      self.rules = rules
      self.nextMarker = nextMarker
    }

    public static let schema = AWSSchema(
      "DescribeRulesResponse",
      #"""
      Rules [Rule]
      NextMarker string
      """#, [.shape(Rule.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&rules)
      case 1: r.readString(&nextMarker)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, rules)
      w.writeString(1, nextMarker)
    }
  }
}
