// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension AutoScaling {
  /// `BatchPutScheduledUpdateGroupAction`.
  public static let batchPutScheduledUpdateGroupAction = AWSOperation<BatchPutScheduledUpdateGroupActionRequest, BatchPutScheduledUpdateGroupActionResponse>(
    name: "BatchPutScheduledUpdateGroupAction", service: service, isReadOnly: false, isIdempotent: true)

  public struct BatchPutScheduledUpdateGroupActionRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var scheduledUpdateGroupActions: [ScheduledUpdateGroupActionRequest]?

    public init() {}

    public init(
      autoScalingGroupName: String? = nil,
      scheduledUpdateGroupActions: [ScheduledUpdateGroupActionRequest]? = nil
    ) {
      self.autoScalingGroupName = autoScalingGroupName
      self.scheduledUpdateGroupActions = scheduledUpdateGroupActions
    }

    public static let schema = AWSSchema(
      "BatchPutScheduledUpdateGroupActionRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ScheduledUpdateGroupActions! [ScheduledUpdateGroupActionRequest]
      """#, [.shape(ScheduledUpdateGroupActionRequest.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&autoScalingGroupName)
      case 1: r.readShapes(&scheduledUpdateGroupActions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeShapes(1, scheduledUpdateGroupActions)
    }
  }

  public struct BatchPutScheduledUpdateGroupActionResponse: AWSShape {
    public var failedScheduledUpdateGroupActions: [FailedScheduledUpdateGroupActionRequest]?

    public init() {}

    public init(
      failedScheduledUpdateGroupActions: [FailedScheduledUpdateGroupActionRequest]? = nil
    ) {
      self.failedScheduledUpdateGroupActions = failedScheduledUpdateGroupActions
    }

    public static let schema = AWSSchema(
      "BatchPutScheduledUpdateGroupActionResponse",
      #"""
      FailedScheduledUpdateGroupActions [FailedScheduledUpdateGroupActionRequest]
      """#, [.shape(FailedScheduledUpdateGroupActionRequest.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&failedScheduledUpdateGroupActions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, failedScheduledUpdateGroupActions)
    }
  }

  public struct ScheduledUpdateGroupActionRequest: AWSShape {
    public var scheduledActionName: String?
    public var startTime: Date?
    public var endTime: Date?
    public var recurrence: String?
    public var minSize: Int?
    public var maxSize: Int?
    public var desiredCapacity: Int?
    public var timeZone: String?

    public init() {}

    public init(
      scheduledActionName: String? = nil,
      startTime: Date? = nil,
      endTime: Date? = nil,
      recurrence: String? = nil,
      minSize: Int? = nil,
      maxSize: Int? = nil,
      desiredCapacity: Int? = nil,
      timeZone: String? = nil
    ) {
      self.scheduledActionName = scheduledActionName
      self.startTime = startTime
      self.endTime = endTime
      self.recurrence = recurrence
      self.minSize = minSize
      self.maxSize = maxSize
      self.desiredCapacity = desiredCapacity
      self.timeZone = timeZone
    }

    public static let schema = AWSSchema(
      "ScheduledUpdateGroupActionRequest",
      #"""
      ScheduledActionName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
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
      case 0: r.readString(&scheduledActionName)
      case 1: r.readDate(&startTime)
      case 2: r.readDate(&endTime)
      case 3: r.readString(&recurrence)
      case 4: r.readInt(&minSize)
      case 5: r.readInt(&maxSize)
      case 6: r.readInt(&desiredCapacity)
      case 7: r.readString(&timeZone)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, scheduledActionName)
      w.writeDate(1, startTime)
      w.writeDate(2, endTime)
      w.writeString(3, recurrence)
      w.writeInt(4, minSize)
      w.writeInt(5, maxSize)
      w.writeInt(6, desiredCapacity)
      w.writeString(7, timeZone)
    }
  }
}
