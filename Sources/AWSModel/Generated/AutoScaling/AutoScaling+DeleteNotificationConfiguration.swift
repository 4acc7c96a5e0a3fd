// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DeleteNotificationConfiguration`.
  public static let deleteNotificationConfiguration = AWSOperation<DeleteNotificationConfigurationRequest, DeleteNotificationConfigurationResponse>(
    name: "DeleteNotificationConfiguration", service: service, isReadOnly: false, isIdempotent: true)

  public struct DeleteNotificationConfigurationRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var topicARN: String?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      topicARN: String? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.topicARN = topicARN
    }

    public static let schema = AWSSchema(
      "DeleteNotificationConfigurationRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      TopicARN! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readString(&topicARN)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeString(1, topicARN)
    }
  }

  public struct DeleteNotificationConfigurationResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "DeleteNotificationConfigurationResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
