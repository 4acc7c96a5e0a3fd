// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  /// `PutRule`.
  public static let putRule = AWSOperation<PutRuleRequest, PutRuleResponse>(
    name: "PutRule", service: service, isReadOnly: false, isIdempotent: true)

  public struct PutRuleRequest: AWSShape {
    public var name: String?
    public var scheduleExpression: String?
    public var eventPattern: String?
    public var state: RuleState?
    public var description: String?
    public var roleArn: String?
    public var tags: [Tag]?
    public var eventBusName: String?

    public init() {}

    public init(
      name: String? = nil,
      scheduleExpression: String? = nil,
      eventPattern: String? = nil,
      state: RuleState? = nil,
      description: String? = nil,
      roleArn: String? = nil,
      tags: [Tag]? = nil,
      eventBusName: String? = nil
    ) {
      self.name = name
      self.scheduleExpression = scheduleExpression
      self.eventPattern = eventPattern
      self.state = state
      self.description = description
      self.roleArn = roleArn
      self.tags = tags
      self.eventBusName = eventBusName
    }

    public static let schema = AWSSchema(
      "PutRuleRequest",
      #"""
      Name! string(1..64)/[\.\-_A-Za-z0-9]+/
      ScheduleExpression string(..256)
      EventPattern string(..4096)
      State RuleState
      Description string(..512)
      RoleArn string(1..1600)
      Tags [Tag]
      EventBusName string(1..1600)/(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[\/\.\-_A-Za-z0-9]+/
      """#, [.enumeration(RuleState.self), .shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&scheduleExpression)
      case 2: r.readString(&eventPattern)
      case 3: r.readEnum(&state)
      case 4: r.readString(&description)
      case 5: r.readString(&roleArn)
      case 6: r.readShapes(&tags)
      case 7: r.readString(&eventBusName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, scheduleExpression)
      w.writeString(2, eventPattern)
      w.writeEnum(3, state)
      w.writeString(4, description)
      w.writeString(5, roleArn)
      w.writeShapes(6, tags)
      w.writeString(7, eventBusName)
    }
  }

  public struct PutRuleResponse: AWSShape {
    public var ruleArn: String?

    public init() {}

    public init(
      ruleArn: String? = nil
    ) {
      self.ruleArn = ruleArn
    }

    public static let schema = AWSSchema(
      "PutRuleResponse",
      #"""
      RuleArn string(1..1600)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&ruleArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, ruleArn)
    }
  }
}
