// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension CloudWatch {
  /// `DeleteAlarms`.
  public static let deleteAlarms = AWSOperation<DeleteAlarmsRequest, DeleteAlarmsResponse>(
    name: "DeleteAlarms", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteAlarmsRequest: AWSShape {
    public var alarmNames: [String]?

    public init() {}

    public init(
      alarmNames: [String]? = nil
    ) {
      self.alarmNames = alarmNames
    }

    public static let schema = AWSSchema(
      "DeleteAlarmsRequest",
      #"""
      AlarmNames! [string(1..255)](..100)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&alarmNames)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, alarmNames)
    }
  }

  public struct DeleteAlarmsResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteAlarmsResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
