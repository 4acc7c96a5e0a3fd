// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension Logs {
  public struct DataProtectionStatus: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var activated: Self { Self(rawValue: "ACTIVATED") }
    public static var deleted: Self { Self(rawValue: "DELETED") }
    public static var archived: Self { Self(rawValue: "ARCHIVED") }
    public static var disabled: Self { Self(rawValue: "DISABLED") }

    public static let known: [Self] = values(
      """
      ACTIVATED
      DELETED
      ARCHIVED
      DISABLED
      """)
  }

  public struct Distribution: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var random: Self { Self(rawValue: "Random") }
    public static var byLogStream: Self { Self(rawValue: "ByLogStream") }

    public static let known: [Self] = values(
      """
      Random
      ByLogStream
      """)
  }

  public struct EntityRejectionErrorType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var invalidEntity: Self { Self(rawValue: "InvalidEntity") }
    public static var invalidTypeValue: Self { Self(rawValue: "InvalidTypeValue") }
    public static var invalidKeyAttributes: Self { Self(rawValue: "InvalidKeyAttributes") }
    public static var invalidAttributes: Self { Self(rawValue: "InvalidAttributes") }
    public static var entitySizeTooLarge: Self { Self(rawValue: "EntitySizeTooLarge") }
    public static var unsupportedLogGroupType: Self { Self(rawValue: "UnsupportedLogGroupType") }
    public static var missingRequiredFields: Self { Self(rawValue: "MissingRequiredFields") }

    public static let known: [Self] = values(
      """
      InvalidEntity
      InvalidTypeValue
      InvalidKeyAttributes
      InvalidAttributes
      EntitySizeTooLarge
      UnsupportedLogGroupType
      MissingRequiredFields
      """)
  }

  public struct InheritedProperty: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var accountDataProtection: Self { Self(rawValue: "ACCOUNT_DATA_PROTECTION") }

    public static let known: [Self] = values(
      """
      ACCOUNT_DATA_PROTECTION
      """)
  }

  public struct LogGroupClass: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var standard: Self { Self(rawValue: "STANDARD") }
    public static var infrequentAccess: Self { Self(rawValue: "INFREQUENT_ACCESS") }
    public static var delivery: Self { Self(rawValue: "DELIVERY") }

    public static let known: [Self] = values(
      """
      STANDARD
      INFREQUENT_ACCESS
      DELIVERY
      """)
  }

  public struct OrderBy: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var logStreamName: Self { Self(rawValue: "LogStreamName") }
    public static var lastEventTime: Self { Self(rawValue: "LastEventTime") }

    public static let known: [Self] = values(
      """
      LogStreamName
      LastEventTime
      """)
  }

  public struct PolicyScope: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var account: Self { Self(rawValue: "ACCOUNT") }
    public static var resource: Self { Self(rawValue: "RESOURCE") }

    public static let known: [Self] = values(
      """
      ACCOUNT
      RESOURCE
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
}
