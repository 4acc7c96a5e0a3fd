// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  /// `DescribeRule`.
  public static let describeRule = AWSOperation<DescribeRuleRequest, DescribeRuleResponse>(
    name: "DescribeRule", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeRuleRequest: AWSShape {
    public var name: String?
    public var eventBusName: String?

    public init() {}

    public init(
      name: String? = nil,
      eventBusName: String? = nil
    ) {
      self.name = name
      self.eventBusName = eventBusName
    }

    public static let schema = AWSSchema(
      "DescribeRuleRequest",
      #"""
      Name! string(1..64)/[\.\-_A-Za-z0-9]+/
      EventBusName string(1..1600)/(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[\/\.\-_A-Za-z0-9]+/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&eventBusName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, eventBusName)
    }
  }

  public struct DescribeRuleResponse: AWSShape {
    public var name: String?
    public var arn: String?
    public var eventPattern: String?
    public var scheduleExpression: String?
    public var state: RuleState?
    public var description: String?
    public var roleArn: String?
    public var managedBy: String?
    public var eventBusName: String?
    public var createdBy: String?

    public init() {}

    public init(
      name: String? = nil,
      arn: String? = nil,
      eventPattern: String? = nil,
      scheduleExpression: String? = nil,
      state: RuleState? = nil,
      description: String? = nil,
      roleArn: String? = nil,
      managedBy: String? = nil,
      eventBusName: String? = nil,
      createdBy: String? = nil
    ) {
      self.name = name
      self.arn = arn
      self.eventPattern = eventPattern
      self.scheduleExpression = scheduleExpression
      self.state = state
      self.description = description
      self.roleArn = roleArn
      self.managedBy = managedBy
      self.eventBusName = eventBusName
      self.createdBy = createdBy
    }

    public static let schema = AWSSchema(
      "DescribeRuleResponse",
      #"""
      Name string(1..64)/[\.\-_A-Za-z0-9]+/
      Arn string(1..1600)
      EventPattern string(..4096)
      ScheduleExpression string(..256)
      State RuleState
      Description string(..512)
      RoleArn string(1..1600)
      ManagedBy string(1..128)
      EventBusName string(1..256)/[\/\.\-_A-Za-z0-9]+/
      CreatedBy string(1..128)
      """#, [.enumeration(RuleState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&arn)
      case 2: r.readString(&eventPattern)
      case 3: r.readString(&scheduleExpression)
      case 4: r.readEnum(&state)
      case 5: r.readString(&description)
      case 6: r.readString(&roleArn)
      case 7: r.readString(&managedBy)
      case 8: r.readString(&eventBusName)
      case 9: r.readString(&createdBy)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, arn)
      w.writeString(2, eventPattern)
      w.writeString(3, scheduleExpression)
      w.writeEnum(4, state)
      w.writeString(5, description)
      w.writeString(6, roleArn)
      w.writeString(7, managedBy)
      w.writeString(8, eventBusName)
      w.writeString(9, createdBy)
    }
  }
}
