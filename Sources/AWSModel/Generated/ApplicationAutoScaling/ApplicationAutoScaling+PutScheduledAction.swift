// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension ApplicationAutoScaling {
  /// `PutScheduledAction`.
  public static let putScheduledAction = AWSOperation<PutScheduledActionRequest, PutScheduledActionResponse>(
    name: "PutScheduledAction", service: service, isReadOnly: false, isIdempotent: true)

  public struct PutScheduledActionRequest: AWSShape {
    public var serviceNamespace: ServiceNamespace?
    public var schedule: String?
    public var timezone: String?
    public var scheduledActionName: String?
    public var resourceId: String?
    public var scalableDimension: ScalableDimension?
    public var startTime: Date?
    public var endTime: Date?
    public var scalableTargetAction: ScalableTargetAction?

    public init() {}

    public init(
      serviceNamespace: ServiceNamespace? = nil,
      schedule: String? = nil,
      timezone: String? = nil,
      scheduledActionName: String? = nil,
      resourceId: String? = nil,
      scalableDimension: ScalableDimension? = nil,
      startTime: Date? = nil,
      endTime: Date? = nil,
      scalableTargetAction: ScalableTargetAction? = nil
    ) {
      self.serviceNamespace = serviceNamespace
      self.schedule = schedule
      self.timezone = timezone
      self.scheduledActionName = scheduledActionName
      self.resourceId = resourceId
      self.scalableDimension = scalableDimension
      self.startTime = startTime
      self.endTime = endTime
      self.scalableTargetAction = scalableTargetAction
    }

    public static let schema = AWSSchema(
      "PutScheduledActionRequest",
      #"""
      ServiceNamespace! ServiceNamespace
      Schedule string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Timezone string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ScheduledActionName! string(1..256)/(?!((^[ ]+.*)|(.*([\u0000-\u001f]|[\u007f-\u009f]|[:\/|])+.*)|(.*[ ]+$))).+/
      ResourceId! string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ScalableDimension! ScalableDimension
      StartTime time
      EndTime time
      ScalableTargetAction ScalableTargetAction
      """#, [.enumeration(ServiceNamespace.self), .enumeration(ScalableDimension.self), .shape(ScalableTargetAction.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&serviceNamespace)
      case 1: r.readString(&schedule)
      case 2: r.readString(&timezone)
      case 3: r.readString(&scheduledActionName)
      case 4: r.readString(&resourceId)
      case 5: r.readEnum(&scalableDimension)
      case 6: r.readDate(&startTime)
      case 7: r.readDate(&endTime)
      case 8: r.readShape(&scalableTargetAction)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, serviceNamespace)
      w.writeString(1, schedule)
      w.writeString(2, timezone)
      w.writeString(3, scheduledActionName)
      w.writeString(4, resourceId)
      w.writeEnum(5, scalableDimension)
      w.writeDate(6, startTime)
      w.writeDate(7, endTime)
      w.writeShape(8, scalableTargetAction)
    }
  }

  public struct PutScheduledActionResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "PutScheduledActionResponse")

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
