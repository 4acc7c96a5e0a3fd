// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  /// `DisableRule`.
  public static let disableRule = AWSOperation<DisableRuleRequest, DisableRuleResponse>(
    name: "DisableRule", service: service, isReadOnly: false, isIdempotent: true)

  public struct DisableRuleRequest: AWSShape {
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
      "DisableRuleRequest",
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

  public struct DisableRuleResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DisableRuleResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
