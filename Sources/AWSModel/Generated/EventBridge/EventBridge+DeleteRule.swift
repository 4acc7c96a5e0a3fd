// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  /// `DeleteRule`.
  public static let deleteRule = AWSOperation<DeleteRuleRequest, DeleteRuleResponse>(
    name: "DeleteRule", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteRuleRequest: AWSShape {
    public var name: String?
    public var eventBusName: String?
    public var force: Bool?

    public init() {}

    public init(
      name: String? = nil,
      eventBusName: String? = nil,
      force: Bool? = nil
    ) {
      self.name = name
      self.eventBusName = eventBusName
      self.force = force
    }

    public static let schema = AWSSchema(
      "DeleteRuleRequest",
      #"""
      Name! string(1..64)/[\.\-_A-Za-z0-9]+/
      EventBusName string(1..1600)/(arn:aws[\w-]*:events:[a-z]+-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[\/\.\-_A-Za-z0-9]+/
      Force bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&eventBusName)
      case 2: r.readBool(&force)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, eventBusName)
      w.writeBool(2, force)
    }
  }

  public struct DeleteRuleResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteRuleResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
