// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `SetRulePriorities`.
  public static let setRulePriorities = AWSOperation<SetRulePrioritiesRequest, SetRulePrioritiesResponse>(
    name: "SetRulePriorities", service: service, isReadOnly: false, isIdempotent: true)

  public struct SetRulePrioritiesRequest: AWSShape {
    public var rulePriorities: [RulePriorityPair]?

    public init() {}

    public init(
      rulePriorities: [RulePriorityPair]? = nil
    ) {
      self.rulePriorities = rulePriorities
    }

    public static let schema = AWSSchema(
      "SetRulePrioritiesRequest",
      #"""
      RulePriorities! [RulePriorityPair]
      """#, [.shape(RulePriorityPair.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&rulePriorities)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, rulePriorities)
    }
  }

  public struct SetRulePrioritiesResponse: AWSShape {
    public var rules: [Rule]?

    public init() {}

    public init(
      rules: [Rule]? = nil
    ) {
      self.rules = rules
    }

    public static let schema = AWSSchema(
      "SetRulePrioritiesResponse",
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

  public struct RulePriorityPair: AWSShape {
    public var ruleArn: String?
    public var priority: Int?

    public init() {}

    public init(
      ruleArn: String? = nil,
      priority: Int? = nil
    ) {
      self.ruleArn = ruleArn
      self.priority = priority
    }

    public static let schema = AWSSchema(
      "RulePriorityPair",
      #"""
      RuleArn string
      Priority int(1..50000)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&ruleArn)
      case 1: r.readInt(&priority)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, ruleArn)
      w.writeInt(1, priority)
    }
  }
}
