// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `PutNotificationConfiguration`.
  public static let putNotificationConfiguration = AWSOperation<PutNotificationConfigurationRequest, PutNotificationConfigurationResponse>(
    name: "PutNotificationConfiguration", service: service, isReadOnly: false, isIdempotent: true)

  public struct PutNotificationConfigurationRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var topicARN: String?
    public var notificationTypes: [String]?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      topicARN: String? = nil,
      notificationTypes: [String]? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.topicARN = topicARN
      self.notificationTypes = notificationTypes
    }

    public static let schema = AWSSchema(
      "PutNotificationConfigurationRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      TopicARN! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      NotificationTypes! [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readString(&topicARN)
      case 2: r.readStrings(&notificationTypes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeString(1, topicARN)
      w.writeStrings(2, notificationTypes)
    }
  }

  public struct PutNotificationConfigurationResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "PutNotificationConfigurationResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
