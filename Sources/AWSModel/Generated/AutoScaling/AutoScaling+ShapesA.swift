// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension AutoScaling {
  public struct AcceleratorCountRequest: AWSShape {
    public var min: Int?
    public var max: Int?

    public init() {}

    public init(
      min: Int? = nil,
      max: Int? = nil
    ) {
      self.min = min
      self.max = max
    }

    public static let schema = AWSSchema(
      "AcceleratorCountRequest",
      #"""
      Min int(0..)
      Max int(0..)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&min)
      case 1: r.readInt(&max)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, min)
      w.writeInt(1, max)
    }
  }

  public struct AcceleratorTotalMemoryMiBRequest: AWSShape {
    public var min: Int?
    public var max: Int?

    public init() {}

    public init(
      min: Int? = nil,
      max: Int? = nil
    ) {
      self.min = min
      self.max = max
    }

    public static let schema = AWSSchema(
      "AcceleratorTotalMemoryMiBRequest",
      #"""
      Min int(0..)
      Max int(0..)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&min)
      case 1: r.readInt(&max)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, min)
      w.writeInt(1, max)
    }
  }

  public struct Activity: AWSShape {
    public var activityId: String?
    public var autoScalingGroupName: String?
    public var description: String?
    public var cause: String?
    public var startTime: Date?
    public var endTime: Date?
    public var statusCode: ScalingActivityStatusCode?
    public var statusMessage: String?
    public var progress: Int?
    public var details: String?
    public var autoScalingGroupState: String?
    public var autoScalingGroupARN: String?

    public init() {}

    public init(
      activityId: String? = nil,
      autoScalingGroupName: String? = nil,
      description: String? = nil,
      cause: String? = nil,
      startTime: Date? = nil,
      endTime: Date? = nil,
      statusCode: ScalingActivityStatusCode? = nil,
      statusMessage: String? = nil,
      progress: Int? = nil,
      details: String? = nil,
      autoScalingGroupState: String? = nil,
      autoScalingGroupARN: String? = nil
    ) {
      self.activityId = activityId
      self.autoScalingGroupName = autoScalingGroupName
      self.description = description
      self.cause = cause
      self.startTime = startTime
      self.endTime = endTime
      self.statusCode = statusCode
      self.statusMessage = statusMessage
      self.progress = progress
      self.details = details
      self.autoScalingGroupState = autoScalingGroupState
      self.autoScalingGroupARN = autoScalingGroupARN
    }

    public static let schema = AWSSchema(
      "Activity",
      #"""
      ActivityId! string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      AutoScalingGroupName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Description string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Cause! string(1..1023)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      StartTime! time
      EndTime time
      StatusCode! ScalingActivityStatusCode
      StatusMessage string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Progress int
      Details string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      AutoScalingGroupState string(1..32)
      AutoScalingGroupARN string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.enumeration(ScalingActivityStatusCode.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&activityId)
      case 1: r.readString(&autoScalingGroupName)
      case 2: r.readString(&description)
      case 3: r.readString(&cause)
      case 4: r.readDate(&startTime)
      case 5: r.readDate(&endTime)
      case 6: r.readEnum(&statusCode)
      case 7: r.readString(&statusMessage)
      case 8: r.readInt(&progress)
      case 9: r.readString(&details)
      case 10: r.readString(&autoScalingGroupState)
      case 11: r.readString(&autoScalingGroupARN)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, activityId)
      w.writeString(1, autoScalingGroupName)
      w.writeString(2, description)
      w.writeString(3, cause)
      w.writeDate(4, startTime)
      w.writeDate(5, endTime)
      w.writeEnum(6, statusCode)
      w.writeString(7, statusMessage)
      w.writeInt(8, progress)
      w.writeString(9, details)
      w.writeString(10, autoScalingGroupState)
      w.writeString(11, autoScalingGroupARN)
    }
  }

  public struct Alarm: AWSShape {
    public var alarmName: String?
    public var alarmARN: String?

    public init() {}

    public init(
      alarmName: String? = nil,
      alarmARN: String? = nil
    ) {
      self.alarmName = alarmName
      self.alarmARN = alarmARN
    }

    public static let schema = AWSSchema(
      "Alarm",
      #"""
      AlarmName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      AlarmARN string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&alarmName)
      case 1: r.readString(&alarmARN)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, alarmName)
      w.writeString(1, alarmARN)
    }
  }

  public struct AlarmSpecification: AWSShape {
    public var alarms: [String]?

    public init() {}

    public init(
      alarms: [String]? = nil
    ) {
      self.alarms = alarms
    }

    public static let schema = AWSSchema(
      "AlarmSpecification",
      #"""
      Alarms [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&alarms)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, alarms)
    }
  }

  public struct AvailabilityZoneDistribution: AWSShape {
    public var capacityDistributionStrategy: CapacityDistributionStrategy?

    public init() {}

    public init(
      capacityDistributionStrategy: CapacityDistributionStrategy? = nil
    ) {
      self.capacityDistributionStrategy = capacityDistributionStrategy
    }

    public static let schema = AWSSchema(
      "AvailabilityZoneDistribution",
      #"""
      CapacityDistributionStrategy CapacityDistributionStrategy
      """#, [.enumeration(CapacityDistributionStrategy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&capacityDistributionStrategy)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, capacityDistributionStrategy)
    }
  }

  public struct AvailabilityZoneImpairmentPolicy: AWSShape {
    public var zonalShiftEnabled: Bool?
    public var impairedZoneHealthCheckBehavior: ImpairedZoneHealthCheckBehavior?

    public init() {}

    public init(
      zonalShiftEnabled: Bool? = nil,
      impairedZoneHealthCheckBehavior: ImpairedZoneHealthCheckBehavior? = nil
    ) {
      self.zonalShiftEnabled = zonalShiftEnabled
      self.impairedZoneHealthCheckBehavior = impairedZoneHealthCheckBehavior
    }

    public static let schema = AWSSchema(
      "AvailabilityZoneImpairmentPolicy",
      #"""
      ZonalShiftEnabled bool
      ImpairedZoneHealthCheckBehavior ImpairedZoneHealthCheckBehavior
      """#, [.enumeration(ImpairedZoneHealthCheckBehavior.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&zonalShiftEnabled)
      case 1: r.readEnum(&impairedZoneHealthCheckBehavior)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, zonalShiftEnabled)
      w.writeEnum(1, impairedZoneHealthCheckBehavior)
    }
  }
}
