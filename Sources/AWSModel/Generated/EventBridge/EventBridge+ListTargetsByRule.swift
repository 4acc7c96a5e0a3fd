// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  /// `ListTargetsByRule`.
  public static let listTargetsByRule = AWSOperation<ListTargetsByRuleRequest, ListTargetsByRuleResponse>(
    name: "ListTargetsByRule", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListTargetsByRuleRequest, ListTargetsByRuleResponse>(
      inputToken: \ListTargetsByRuleRequest.nextToken, outputToken: \ListTargetsByRuleResponse.nextToken, limit: \ListTargetsByRuleRequest.limit,
      append: { appendItems(&$0.targets, $1.targets) }))

  public struct ListTargetsByRuleRequest: AWSShape {
    public var rule: String?
    public var eventBusName: String?
    public var nextToken: String?
    public var limit: Int?

    public init() {}

    public init(
      rule: String? = nil,
      eventBusName: String? = nil,
      nextToken: String? = nil,
      limit: Int? = nil
    ) {
      self.rule = rule
      self.eventBusName = eventBusName
      self.nextToken = nextToken
      self.limit = limit
    }

    public static let schema = AWSSchema(
      "ListTargetsByRuleRequest",
      #"""
      Rule! string(1..64)/[\.\-_A-Za-z0-9]+/
      EventBusName string(1..1600)/(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[\/\.\-_A-Za-z0-9]+/
      NextToken string(1..2048)
      Limit int(1..100)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&rule)
      case 1: r.readString(&eventBusName)
      case 2: r.readString(&nextToken)
      case 3: r.readInt(&limit)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, rule)
      w.writeString(1, eventBusName)
      w.writeString(2, nextToken)
      w.writeInt(3, limit)
    }
  }

  public struct ListTargetsByRuleResponse: AWSShape {
    public var targets: [Target]?
    public var nextToken: String?

    public init() {}

    public init(
      targets: [Target]? = nil,
      nextToken: String? = nil
    ) {
      self.targets = targets
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "ListTargetsByRuleResponse",
      #"""
      Targets [Target](1..100)
      NextToken string(1..2048)
      """#, [.shape(Target.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&targets)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, targets)
      w.writeString(1, nextToken)
    }
  }
}
