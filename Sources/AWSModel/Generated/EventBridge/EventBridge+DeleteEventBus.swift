// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  /// `DeleteEventBus`.
  public static let deleteEventBus = AWSOperation<DeleteEventBusRequest, DeleteEventBusResponse>(
    name: "DeleteEventBus", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteEventBusRequest: AWSShape {
    public var name: String?

    public init() {}

    public init(
      name: String? = nil
    ) {
      self.name = name
    }

    public static let schema = AWSSchema(
      "DeleteEventBusRequest",
      #"""
      Name! string(1..256)/[\/\.\-_A-Za-z0-9]+/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
    }
  }

  public struct DeleteEventBusResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteEventBusResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
