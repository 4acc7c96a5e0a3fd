// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `DescribeNotificationConfigurations`.
  public static let describeNotificationConfigurations = AWSOperation<DescribeNotificationConfigurationsRequest, DescribeNotificationConfigurationsResponse>(
    name: "DescribeNotificationConfigurations", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeNotificationConfigurationsRequest, DescribeNotificationConfigurationsResponse>(
      inputToken: \DescribeNotificationConfigurationsRequest.nextToken, outputToken: \DescribeNotificationConfigurationsResponse.nextToken, limit: \DescribeNotificationConfigurationsRequest.maxRecords,
      append: { appendItems(&$0.notificationConfigurations, $1.notificationConfigurations) }))

  public struct DescribeNotificationConfigurationsRequest: AWSShape {
    public var autoScalingGroupNames: [String]?
    public var nextToken: String?
    public var maxRecords: Int?

    public init() {}

    public init(
      autoScalingGroupNames: [String]? = nil,
      nextToken: String? = nil,
      maxRecords: Int? = nil
    ) {
      self.autoScalingGroupNames = autoScalingGroupNames
      self.nextToken = nextToken
      self.maxRecords = maxRecords
    }

    public static let schema = AWSSchema(
      "DescribeNotificationConfigurationsRequest",
      #"""
      AutoScalingGroupNames [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MaxRecords int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&autoScalingGroupNames)
      case 1: r.readString(&nextToken)
      case 2: r.readInt(&maxRecords)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, autoScalingGroupNames)
      w.writeString(1, nextToken)
      w.writeInt(2, maxRecords)
    }
  }

  public struct DescribeNotificationConfigurationsResponse: AWSShape {
    public var notificationConfigurations: [NotificationConfiguration]?
    public var nextToken: String?

    public init() {}

    public init(
      notificationConfigurations: [NotificationConfiguration]? = nil,
      nextToken: String? = nil
    ) {
      self.notificationConfigurations = notificationConfigurations
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeNotificationConfigurationsResponse",
      #"""
      NotificationConfigurations! [NotificationConfiguration]
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.shape(NotificationConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&notificationConfigurations)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, notificationConfigurations)
      w.writeString(1, nextToken)
    }
  }

  public struct NotificationConfiguration: AWSShape {
    public var autoScalingGroupName: String?
    public var topicARN: String?
    public var notificationType: String?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      topicARN: String? = nil,
      notificationType: String? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.topicARN = topicARN
      self.notificationType = notificationType
    }

    public static let schema = AWSSchema(
      "NotificationConfiguration",
      #"""
      AutoScalingGroupName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      TopicARN string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      NotificationType string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readString(&topicARN)
      case 2: r.readString(&notificationType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeString(1, topicARN)
      w.writeString(2, notificationType)
    }
  }
}
