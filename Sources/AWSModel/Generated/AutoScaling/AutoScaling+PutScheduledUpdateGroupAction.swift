// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension AutoScaling {
  /// `PutScheduledUpdateGroupAction`.
  public static let putScheduledUpdateGroupAction = AWSOperation<PutScheduledUpdateGroupActionRequest, PutScheduledUpdateGroupActionResponse>(
    name: "PutScheduledUpdateGroupAction", service: service, isReadOnly: false, isIdempotent: true)

  public struct PutScheduledUpdateGroupActionRequest: AWSShape {
    public var autoScalingGroupName: String?
    public var scheduledActionName: String?
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
      "PutScheduledUpdateGroupActionRequest",
      #"""
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ScheduledActionName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
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
      case 2: r.readDate(&time)
      case 3: r.readDate(&startTime)
      case 4: r.readDate(&endTime)
      case 5: r.readString(&recurrence)
      case 6: r.readInt(&minSize)
      case 7: r.readInt(&maxSize)
      case 8: r.readInt(&desiredCapacity)
      case 9: r.readString(&timeZone)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, autoScalingGroupName)
      w.writeString(1, scheduledActionName)
      w.writeDate(2, time)
      w.writeDate(3, startTime)
      w.writeDate(4, endTime)
      w.writeString(5, recurrence)
      w.writeInt(6, minSize)
      w.writeInt(7, maxSize)
      w.writeInt(8, desiredCapacity)
      w.writeString(9, timeZone)
    }
  }

  public struct PutScheduledUpdateGroupActionResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "PutScheduledUpdateGroupActionResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
