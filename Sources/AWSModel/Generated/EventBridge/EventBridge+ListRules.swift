// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  /// `ListRules`.
  public static let listRules = AWSOperation<ListRulesRequest, ListRulesResponse>(
    name: "ListRules", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<ListRulesRequest, ListRulesResponse>(
      inputToken: \ListRulesRequest.nextToken, outputToken: \ListRulesResponse.nextToken, limit: \ListRulesRequest.limit,
      append: { appendItems(&$0.rules, $1.rules) }))

  public struct ListRulesRequest: AWSShape {
    public var namePrefix: String?
    public var eventBusName: String?
    public var nextToken: String?
    public var limit: Int?

    public init() {}

    public init(
      namePrefix: String? = nil,
      eventBusName: String? = nil,
      nextToken: String? = nil,
      limit: Int? = nil
    ) {
      self.namePrefix = namePrefix
      self.eventBusName = eventBusName
      self.nextToken = nextToken
      self.limit = limit
    }

    public static let schema = AWSSchema(
      "ListRulesRequest",
      #"""
      NamePrefix string(1..64)/[\.\-_A-Za-z0-9]+/
      EventBusName string(1..1600)/(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[\/\.\-_A-Za-z0-9]+/
      NextToken string(1..2048)
      Limit int(1..100)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&namePrefix)
      case 1: r.readString(&eventBusName)
      case 2: r.readString(&nextToken)
      case 3: r.readInt(&limit)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, namePrefix)
      w.writeString(1, eventBusName)
      w.writeString(2, nextToken)
      w.writeInt(3, limit)
    }
  }

  public struct ListRulesResponse: AWSShape {
    public var rules: [Rule]?
    public var nextToken: String?

    public init() {}

    public init(
      rules: [Rule]? = nil,
      nextToken: String? = nil
    ) {
      self.rules = rules
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "ListRulesResponse",
      #"""
      Rules [Rule]
      NextToken string(1..2048)
      """#, [.shape(Rule.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&rules)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, rules)
      w.writeString(1, nextToken)
    }
  }

  public struct Rule: AWSShape {
    public var name: String?
    public var arn: String?
    public var eventPattern: String?
    public var state: RuleState?
    public var description: String?
    public var scheduleExpression: String?
    public var roleArn: String?
    public var managedBy: String?
    public var eventBusName: String?

    public init() {}

    public init(
      name: String? = nil,
      arn: String? = nil,
      eventPattern: String? = nil,
      state: RuleState? = nil,
      description: String? = nil,
      scheduleExpression: String? = nil,
      roleArn: String? = nil,
      managedBy: String? = nil,
      eventBusName: String? = nil
    ) {
      self.name = name
      self.arn = arn
      self.eventPattern = eventPattern
      self.state = state
      self.description = description
      self.scheduleExpression = scheduleExpression
      self.roleArn = roleArn
      self.managedBy = managedBy
      self.eventBusName = eventBusName
    }

    public static let schema = AWSSchema(
      "Rule",
      #"""
      Name string(1..64)/[\.\-_A-Za-z0-9]+/
      Arn string(1..1600)
      EventPattern string(..4096)
      State RuleState
      Description string(..512)
      ScheduleExpression string(..256)
      RoleArn string(1..1600)
      ManagedBy string(1..128)
      EventBusName string(1..256)/[\/\.\-_A-Za-z0-9]+/
      """#, [.enumeration(RuleState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&arn)
      case 2: r.readString(&eventPattern)
      case 3: r.readEnum(&state)
      case 4: r.readString(&description)
      case 5: r.readString(&scheduleExpression)
      case 6: r.readString(&roleArn)
      case 7: r.readString(&managedBy)
      case 8: r.readString(&eventBusName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, arn)
      w.writeString(2, eventPattern)
      w.writeEnum(3, state)
      w.writeString(4, description)
      w.writeString(5, scheduleExpression)
      w.writeString(6, roleArn)
      w.writeString(7, managedBy)
      w.writeString(8, eventBusName)
    }
  }
}
