// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ELBv2 {
  /// `DeleteRule`.
  public static let deleteRule = AWSOperation<DeleteRuleRequest, DeleteRuleResponse>(
    name: "DeleteRule", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteRuleRequest: AWSShape {
    public var ruleArn: String?

    public init() {}

    public init(
      ruleArn: String? = nil
    ) {
      self.ruleArn = ruleArn
    }

    public static let schema = AWSSchema(
      "DeleteRuleRequest",
      #"""
      RuleArn! string
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

  public struct DeleteRuleResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteRuleResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
