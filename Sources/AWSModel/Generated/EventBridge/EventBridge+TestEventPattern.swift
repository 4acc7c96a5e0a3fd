// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  /// `TestEventPattern`.
  public static let testEventPattern = AWSOperation<TestEventPatternRequest, TestEventPatternResponse>(
    name: "TestEventPattern", service: service, isReadOnly: true, isIdempotent: true)

  public struct TestEventPatternRequest: AWSShape {
    public var eventPattern: String?
    public var event: String?

    public init() {}

    public init(
      eventPattern: String? = nil,
      event: String? = nil
    ) {
      self.eventPattern = eventPattern
      self.event = event
    }

    public static let schema = AWSSchema(
      "TestEventPatternRequest",
      #"""
      EventPattern! string(..4096)
      Event! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&eventPattern)
      case 1: r.readString(&event)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, eventPattern)
      w.writeString(1, event)
    }
  }

  public struct TestEventPatternResponse: AWSShape {
    public var result: Bool?

    public init() {}

    public init(
      result: Bool? = nil
    ) {
      self.result = result
    }

    public static let schema = AWSSchema(
      "TestEventPatternResponse",
      #"""
      Result bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&result)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, result)
    }
  }
}
