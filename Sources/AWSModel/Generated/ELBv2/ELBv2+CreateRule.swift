// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `CreateRule`.
  public static let createRule = AWSOperation<CreateRuleRequest, CreateRuleResponse>(
    name: "CreateRule", service: service, isReadOnly: false, isIdempotent: false)

  public struct CreateRuleRequest: AWSShape {
    public var listenerArn: String?
    public var conditions: [RuleCondition]?
    public var priority: Int?
    public var actions: [Action]?
    public var tags: [Tag]?
    public var transforms: [RuleTransform]?

    public init() {}

    public init(
      listenerArn: String? = nil,
      conditions: [RuleCondition]? = nil,
      priority: Int? = nil,
      actions: [Action]? = nil,
      tags: [Tag]? = nil,
      transforms: [RuleTransform]? = nil
    ) {
      self.listenerArn = listenerArn
      self.conditions = conditions
      self.priority = priority
      self.actions = actions
      self.tags = tags
      self.transforms = transforms
    }

    public static let schema = AWSSchema(
      "CreateRuleRequest",
      #"""
      ListenerArn! string
      Conditions! [RuleCondition]
      Priority! int(1..50000)
      Actions! [Action]
      Tags [Tag](1..)
      Transforms [RuleTransform]
      """#, [.shape(RuleCondition.self), .shape(Action.self), .shape(Tag.self), .shape(RuleTransform.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&listenerArn)
      case 1: r.readShapes(&conditions)
      case 2: r.readInt(&priority)
      case 3: r.readShapes(&actions)
      case 4: r.readShapes(&tags)
      case 5: r.readShapes(&transforms)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, listenerArn)
      w.writeShapes(1, conditions)
      w.writeInt(2, priority)
      w.writeShapes(3, actions)
      w.writeShapes(4, tags)
      w.writeShapes(5, transforms)
    }
  }

  public struct CreateRuleResponse: AWSShape {
    public var rules: [Rule]?

    public init() {}

    public init(
      rules: [Rule]? = nil
    ) {
      self.rules = rules
    }

    public static let schema = AWSSchema(
      "CreateRuleResponse",
      #"""
      Rules [Rule]
      """#, [.shape(Rule.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&rules)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, rules)
    }
  }
}
