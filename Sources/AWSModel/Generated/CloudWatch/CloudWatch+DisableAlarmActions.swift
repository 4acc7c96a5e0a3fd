// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension CloudWatch {
  /// `DisableAlarmActions`.
  public static let disableAlarmActions = AWSOperation<DisableAlarmActionsRequest, DisableAlarmActionsResponse>(
    name: "DisableAlarmActions", service: service, isReadOnly: false, isIdempotent: true)

  public struct DisableAlarmActionsRequest: AWSShape {
    public var alarmNames: [String]?

    public init() {}

    public init(
      alarmNames: [String]? = nil
    ) {
      self.alarmNames = alarmNames
    }

    public static let schema = AWSSchema(
      "DisableAlarmActionsRequest",
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

  public struct DisableAlarmActionsResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DisableAlarmActionsResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
