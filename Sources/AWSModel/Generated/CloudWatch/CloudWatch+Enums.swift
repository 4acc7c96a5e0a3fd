// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension CloudWatch {
  public struct ActionsSuppressedBy: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var waitPeriod: Self { Self(rawValue: "WaitPeriod") }
    public static var extensionPeriod: Self { Self(rawValue: "ExtensionPeriod") }
    public static var alarm: Self { Self(rawValue: "Alarm") }

    public static let known: [Self] = values(
      """
      WaitPeriod
      ExtensionPeriod
      Alarm
      """)
  }

  public struct AlarmType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var compositeAlarm: Self { Self(rawValue: "CompositeAlarm") }
    public static var metricAlarm: Self { Self(rawValue: "MetricAlarm") }

    public static let known: [Self] = values(
      """
      CompositeAlarm
      MetricAlarm
      """)
  }

  public struct ComparisonOperator: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var greaterThanOrEqualToThreshold: Self { Self(rawValue: "GreaterThanOrEqualToThreshold") }
    public static var greaterThanThreshold: Self { Self(rawValue: "GreaterThanThreshold") }
    public static var lessThanThreshold: Self { Self(rawValue: "LessThanThreshold") }
    public static var lessThanOrEqualToThreshold: Self { Self(rawValue: "LessThanOrEqualToThreshold") }
    public static var lessThanLowerOrGreaterThanUpperThreshold: Self { Self(rawValue: "LessThanLowerOrGreaterThanUpperThreshold") }
    public static var lessThanLowerThreshold: Self { Self(rawValue: "LessThanLowerThreshold") }
    public static var greaterThanUpperThreshold: Self { Self(rawValue: "GreaterThanUpperThreshold") }

    public static let known: [Self] = values(
      """
      GreaterThanOrEqualToThreshold
      GreaterThanThreshold
      LessThanThreshold
      LessThanOrEqualToThreshold
      LessThanLowerOrGreaterThanUpperThreshold
      LessThanLowerThreshold
      GreaterThanUpperThreshold
      """)
  }

  public struct EvaluationState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var partialData: Self { Self(rawValue: "PARTIAL_DATA") }
    public static var evaluationFailure: Self { Self(rawValue: "EVALUATION_FAILURE") }
    public static var evaluationError: Self { Self(rawValue: "EVALUATION_ERROR") }

    public static let known: [Self] = values(
      """
      PARTIAL_DATA
      EVALUATION_FAILURE
      EVALUATION_ERROR
      """)
  }

  public struct HistoryItemType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var configurationUpdate: Self { Self(rawValue: "ConfigurationUpdate") }
    public static var stateUpdate: Self { Self(rawValue: "StateUpdate") }
    public static var action: Self { Self(rawValue: "Action") }
    public static var alarmContributorStateUpdate: Self { Self(rawValue: "AlarmContributorStateUpdate") }
    public static var alarmContributorAction: Self { Self(rawValue: "AlarmContributorAction") }

    public static let known: [Self] = values(
      """
      ConfigurationUpdate
      StateUpdate
      Action
      AlarmContributorStateUpdate
      AlarmContributorAction
      """)
  }

  public struct RecentlyActive: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var pt3h: Self { Self(rawValue: "PT3H") }

    public static let known: [Self] = values(
      """
      PT3H
      """)
  }

  public struct ScanBy: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var timestampDescending: Self { Self(rawValue: "TimestampDescending") }
    public static var timestampAscending: Self { Self(rawValue: "TimestampAscending") }

    public static let known: [Self] = values(
      """
      TimestampDescending
      TimestampAscending
      """)
  }

  public struct StandardUnit: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var seconds: Self { Self(rawValue: "Seconds") }
    public static var microseconds: Self { Self(rawValue: "Microseconds") }
    public static var milliseconds: Self { Self(rawValue: "Milliseconds") }
    public static var bytes: Self { Self(rawValue: "Bytes") }
    public static var kilobytes: Self { Self(rawValue: "Kilobytes") }
    public static var megabytes: Self { Self(rawValue: "Megabytes") }
    public static var gigabytes: Self { Self(rawValue: "Gigabytes") }
    public static var terabytes: Self { Self(rawValue: "Terabytes") }
    public static var bits: Self { Self(rawValue: "Bits") }
    public static var kilobits: Self { Self(rawValue: "Kilobits") }
    public static var megabits: Self { Self(rawValue: "Megabits") }
    public static var gigabits: Self { Self(rawValue: "Gigabits") }
    public static var terabits: Self { Self(rawValue: "Terabits") }
    public static var percent: Self { Self(rawValue: "Percent") }
    public static var count: Self { Self(rawValue: "Count") }
    public static var bytesSecond: Self { Self(rawValue: "Bytes/Second") }
    public static var kilobytesSecond: Self { Self(rawValue: "Kilobytes/Second") }
    public static var megabytesSecond: Self { Self(rawValue: "Megabytes/Second") }
    public static var gigabytesSecond: Self { Self(rawValue: "Gigabytes/Second") }
    public static var terabytesSecond: Self { Self(rawValue: "Terabytes/Second") }
    public static var bitsSecond: Self { Self(rawValue: "Bits/Second") }
    public static var kilobitsSecond: Self { Self(rawValue: "Kilobits/Second") }
    public static var megabitsSecond: Self { Self(rawValue: "Megabits/Second") }
    public static var gigabitsSecond: Self { Self(rawValue: "Gigabits/Second") }
    public static var terabitsSecond: Self { Self(rawValue: "Terabits/Second") }
    public static var countSecond: Self { Self(rawValue: "Count/Second") }
    public static var none: Self { Self(rawValue: "None") }

    public static let known: [Self] = values(
      """
      Seconds
      Microseconds
      Milliseconds
      Bytes
      Kilobytes
      Megabytes
      Gigabytes
      Terabytes
      Bits
      Kilobits
      Megabits
      Gigabits
      Terabits
      Percent
      Count
      Bytes/Second
      Kilobytes/Second
      Megabytes/Second
      Gigabytes/Second
      Terabytes/Second
      Bits/Second
      Kilobits/Second
      Megabits/Second
      Gigabits/Second
      Terabits/Second
      Count/Second
      None
      """)
  }

  public struct StateValue: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var ok: Self { Self(rawValue: "OK") }
    public static var alarm: Self { Self(rawValue: "ALARM") }
    public static var insufficientData: Self { Self(rawValue: "INSUFFICIENT_DATA") }

    public static let known: [Self] = values(
      """
      OK
      ALARM
      INSUFFICIENT_DATA
      """)
  }

  public struct Statistic: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var sampleCount: Self { Self(rawValue: "SampleCount") }
    public static var average: Self { Self(rawValue: "Average") }
    public static var sum: Self { Self(rawValue: "Sum") }
    public static var minimum: Self { Self(rawValue: "Minimum") }
    public static var maximum: Self { Self(rawValue: "Maximum") }

    public static let known: [Self] = values(
      """
      SampleCount
      Average
      Sum
      Minimum
      Maximum
      """)
  }

  public struct StatusCode: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var complete: Self { Self(rawValue: "Complete") }
    public static var internalError: Self { Self(rawValue: "InternalError") }
    public static var partialData: Self { Self(rawValue: "PartialData") }
    public static var forbidden: Self { Self(rawValue: "Forbidden") }

    public static let known: [Self] = values(
      """
      Complete
      InternalError
      PartialData
      Forbidden
      """)
  }
}
