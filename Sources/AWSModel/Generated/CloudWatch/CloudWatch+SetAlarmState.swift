// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension CloudWatch {
  /// `SetAlarmState`.
  public static let setAlarmState = AWSOperation<SetAlarmStateRequest, SetAlarmStateResponse>(
    name: "SetAlarmState", service: service, isReadOnly: false, isIdempotent: true)

  public struct SetAlarmStateRequest: AWSShape {
    public var alarmName: String?
    public var stateValue: StateValue?
    public var stateReason: String?
    public var stateReasonData: String?

    public init() {}

    public init(
      alarmName: String? = nil,
      stateValue: StateValue? = nil,
      stateReason: String? = nil,
      stateReasonData: String? = nil
    ) {
      self.alarmName = alarmName
      self.stateValue = stateValue
      self.stateReason = stateReason
      self.stateReasonData = stateReasonData
    }

    public static let schema = AWSSchema(
      "SetAlarmStateRequest",
      #"""
      AlarmName! string(1..255)
      StateValue! StateValue
      StateReason! string(0..1023)
      StateReasonData string(0..4000)
      """#, [.enumeration(StateValue.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&alarmName)
      case 1: r.readEnum(&stateValue)
      case 2: r.readString(&stateReason)
      case 3: r.readString(&stateReasonData)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, alarmName)
      w.writeEnum(1, stateValue)
      w.writeString(2, stateReason)
      w.writeString(3, stateReasonData)
    }
  }

  public struct SetAlarmStateResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "SetAlarmStateResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
