// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension AutoScaling {
  /// `DescribeScheduledActions`.
  public static let describeScheduledActions = AWSOperation<DescribeScheduledActionsRequest, DescribeScheduledActionsResponse>(
    name: "DescribeScheduledActions", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeScheduledActionsRequest, DescribeScheduledActionsResponse>(
      inputToken: \DescribeScheduledActionsRequest.nextToken, outputToken: \DescribeScheduledActionsResponse.nextToken, limit: \DescribeScheduledActionsRequest.maxRecords,
      append: { appendItems(&$0.scheduledUpdateGroupActions, $1.scheduledUpdateGroupActions) }))

  public struct DescribeScheduledActionsRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var scheduledActionNames: [String]?
    public var startTime: Date?
    public var endTime: Date?
    public var nextToken: String?
    public var maxRecords: Int?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      scheduledActionNames: [String]? = nil,
      startTime: Date? = nil,
      endTime: Date? = nil,
      nextToken: String? = nil,
      maxRecords: Int? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.scheduledActionNames = scheduledActionNames
      self.startTime = startTime
      self.endTime = endTime
      self.nextToken = nextToken
      self.maxRecords = maxRecords
    }

    public static let schema = AWSSchema(
      "DescribeScheduledActionsRequest",
      #"""
      AutoScalingGroupName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ScheduledActionNames [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      StartTime time
      EndTime time
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MaxRecords int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readStrings(&scheduledActionNames)
      case 2: r.readDate(&startTime)
      case 3: r.readDate(&endTime)
      case 4: r.readString(&nextToken)
      case 5: r.readInt(&maxRecords)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeStrings(1, scheduledActionNames)
      w.writeDate(2, startTime)
      w.writeDate(3, endTime)
      w.writeString(4, nextToken)
      w.writeInt(5, maxRecords)
    }
  }

  public struct DescribeScheduledActionsResponse: AWSShape {
    public var scheduledUpdateGroupActions: [ScheduledUpdateGroupAction]?
    public var nextToken: String?

    public init() {}

    public init(
      scheduledUpdateGroupActions: [ScheduledUpdateGroupAction]? = nil,
      nextToken: String? = nil
    ) {
      self.scheduledUpdateGroupActions = scheduledUpdateGroupActions
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeScheduledActionsResponse",
      #"""
      ScheduledUpdateGroupActions [ScheduledUpdateGroupAction]
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.shape(ScheduledUpdateGroupAction.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&scheduledUpdateGroupActions)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, scheduledUpdateGroupActions)
      w.writeString(1, nextToken)
    }
  }

  public struct ScheduledUpdateGroupAction: AWSShape {
    public var autoScalingGroupName: String?
    public var scheduledActionName: String?
    public var scheduledActionARN: String?
    public var time: Date?
    public var startTime: Date?
    public var endTime: Date?
    public var recurrence: String?
    public var minSize: Int?
    public var maxSize: Int?
    public var desiredCapacity: Int?
    public var timeZone: String?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      scheduledActionName: String? = nil,
      scheduledActionARN: String? = nil,
      time: Date? = nil,
      startTime: Date? = nil,
      endTime: Date? = nil,
      recurrence: String? = nil,
      minSize: Int? = nil,
      maxSize: Int? = nil,
      desiredCapacity: Int? = nil,
      timeZone: String? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.scheduledActionName = scheduledActionName
      self.scheduledActionARN = scheduledActionARN
      self.time = time
      self.startTime = startTime
      self.endTime = endTime
      self.recurrence = recurrence
      self.minSize = minSize
      self.maxSize = maxSize
      self.desiredCapacity = desiredCapacity
      self.timeZone = timeZone
    }

    public static let schema = AWSSchema(
      "ScheduledUpdateGroupAction",
      #"""
      AutoScalingGroupName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ScheduledActionName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ScheduledActionARN string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Time time
      StartTime time
      EndTime time
      Recurrence string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MinSize int
      MaxSize int
      DesiredCapacity int
      TimeZone string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readString(&scheduledActionName)
      case 2: r.readString(&scheduledActionARN)
      case 3: r.readDate(&time)
      case 4: r.readDate(&startTime)
      case 5: r.readDate(&endTime)
      case 6: r.readString(&recurrence)
      case 7: r.readInt(&minSize)
      case 8: r.readInt(&maxSize)
      case 9: r.readInt(&desiredCapacity)
      case 10: r.readString(&timeZone)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeString(1, scheduledActionName)
      w.writeString(2, scheduledActionARN)
      w.writeDate(3, time)
      w.writeDate(4, startTime)
      w.writeDate(5, endTime)
      w.writeString(6, recurrence)
      w.writeInt(7, minSize)
      w.writeInt(8, maxSize)
      w.writeInt(9, desiredCapacity)
      w.writeString(10, timeZone)
    }
  }
}
