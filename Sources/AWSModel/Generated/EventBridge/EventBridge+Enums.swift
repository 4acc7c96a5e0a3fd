// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EventBridge {
  public struct AssignPublicIp: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var enabled: Self { Self(rawValue: "ENABLED") }
    public static var disabled: Self { Self(rawValue: "DISABLED") }

    public static let known: [Self] = values(
      """
      ENABLED
      DISABLED
      """)
  }

  public struct IncludeDetail: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var none: Self { Self(rawValue: "NONE") }
    public static var full: Self { Self(rawValue: "FULL") }

    public static let known: [Self] = values(
      """
      NONE
      FULL
      """)
  }

  public struct LaunchType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var ec2: Self { Self(rawValue: "EC2") }
    public static var fargate: Self { Self(rawValue: "FARGATE") }
    public static var external: Self { Self(rawValue: "EXTERNAL") }

    public static let known: [Self] = values(
      """
      EC2
      FARGATE
      EXTERNAL
      """)
  }

  public struct Level: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var off: Self { Self(rawValue: "OFF") }
    public static var error: Self { Self(rawValue: "ERROR") }
    public static var info: Self { Self(rawValue: "INFO") }
    public static var trace: Self { Self(rawValue: "TRACE") }

    public static let known: [Self] = values(
      """
      OFF
      ERROR
      INFO
      TRACE
      """)
  }

  public struct PlacementConstraintType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var distinctInstance: Self { Self(rawValue: "distinctInstance") }
    public static var memberOf: Self { Self(rawValue: "memberOf") }

    public static let known: [Self] = values(
      """
      distinctInstance
      memberOf
      """)
  }

  public struct PlacementStrategyType: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var random: Self { Self(rawValue: "random") }
    public static var spread: Self { Self(rawValue: "spread") }
    public static var binpack: Self { Self(rawValue: "binpack") }

    public static let known: [Self] = values(
      """
      random
      spread
      binpack
      """)
  }

  public struct PropagateTags: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var taskDefinition: Self { Self(rawValue: "TASK_DEFINITION") }

    public static let known: [Self] = values(
      """
      TASK_DEFINITION
      """)
  }

  public struct RuleState: AWSEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static var enabled: Self { Self(rawValue: "ENABLED") }
    public static var disabled: Self { Self(rawValue: "DISABLED") }
    public static var enabledWithAllCloudtrailManagementEvents: Self { Self(rawValue: "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS") }

    public static let known: [Self] = values(
      """
      ENABLED
      DISABLED
      ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS
      """)
  }
}
