// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `ModifyRule`.
  public static let modifyRule = AWSOperation<ModifyRuleRequest, ModifyRuleResponse>(
    name: "ModifyRule", service: service, isReadOnly: false, isIdempotent: true)

  public struct ModifyRuleRequest: AWSShape {
    public var ruleArn: String?
    public var conditions: [RuleCondition]?
    public var actions: [Action]?
    public var transforms: [RuleTransform]?
    public var resetTransforms: Bool?

    public init() {}

    public init(
      ruleArn: String? = nil,
      conditions: [RuleCondition]? = nil,
      actions: [Action]? = nil,
      transforms: [RuleTransform]? = nil,
      resetTransforms: Bool? = nil
    ) {
      self.ruleArn = ruleArn
      self.conditions = conditions
      self.actions = actions
      self.transforms = transforms
      self.resetTransforms = resetTransforms
    }

    public static let schema = AWSSchema(
      "ModifyRuleRequest",
      #"""
      RuleArn! string
      Conditions [RuleCondition]
      Actions [Action]
      Transforms [RuleTransform]
      ResetTransforms bool
      """#, [.shape(RuleCondition.self), .shape(Action.self), .shape(RuleTransform.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&ruleArn)
      case 1: r.readShapes(&conditions)
      case 2: r.readShapes(&actions)
      case 3: r.readShapes(&transforms)
      case 4: r.readBool(&resetTransforms)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, ruleArn)
      w.writeShapes(1, conditions)
      w.writeShapes(2, actions)
      w.writeShapes(3, transforms)
      w.writeBool(4, resetTransforms)
    }
  }

  public struct ModifyRuleResponse: AWSShape {
    public var rules: [Rule]?

    public init() {}

    public init(
      rules: [Rule]? = nil
    ) {
      self.rules = rules
    }

    public static let schema = AWSSchema(
      "ModifyRuleResponse",
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
