// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  /// `ListRuleNamesByTarget`.
  public static let listRuleNamesByTarget = AWSOperation<ListRuleNamesByTargetRequest, ListRuleNamesByTargetResponse>(
    name: "ListRuleNamesByTarget", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListRuleNamesByTargetRequest, ListRuleNamesByTargetResponse>(
      inputToken: \ListRuleNamesByTargetRequest.nextToken, outputToken: \ListRuleNamesByTargetResponse.nextToken, limit: \ListRuleNamesByTargetRequest.limit,
      append: { appendItems(&$0.ruleNames, $1.ruleNames) }))

  public struct ListRuleNamesByTargetRequest: AWSShape {
    public var targetArn: String?
    public var eventBusName: String?
    public var nextToken: String?
    public var limit: Int?

    public init() {}

    public init(
      targetArn: String? = nil,
      eventBusName: String? = nil,
      nextToken: String? = nil,
      limit: Int? = nil
    ) {
      self.targetArn = targetArn
      self.eventBusName = eventBusName
      self.nextToken = nextToken
      self.limit = limit
    }

    public static let schema = AWSSchema(
      "ListRuleNamesByTargetRequest",
      #"""
      TargetArn! string(1..1600)
      EventBusName string(1..1600)/(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[\/\.\-_A-Za-z0-9]+/
      NextToken string(1..2048)
      Limit int(1..100)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&targetArn)
      case 1: r.readString(&eventBusName)
      case 2: r.readString(&nextToken)
      case 3: r.readInt(&limit)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, targetArn)
      w.writeString(1, eventBusName)
      w.writeString(2, nextToken)
      w.writeInt(3, limit)
    }
  }

  public struct ListRuleNamesByTargetResponse: AWSShape {
    public var ruleNames: [String]?
    public var nextToken: String?

    public init() {}

    public init(
      ruleNames: [String]? = nil,
      nextToken: String? = nil
    ) {
      self.ruleNames = ruleNames
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "ListRuleNamesByTargetResponse",
      #"""
      RuleNames [string(1..64)/[\.\-_A-Za-z0-9]+/]
      NextToken string(1..2048)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&ruleNames)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, ruleNames)
      w.writeString(1, nextToken)
    }
  }
}
