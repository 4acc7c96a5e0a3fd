// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension ApplicationAutoScaling {
  /// `DescribeScheduledActions`.
  public static let describeScheduledActions = AWSOperation<DescribeScheduledActionsRequest, DescribeScheduledActionsResponse>(
    name: "DescribeScheduledActions", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeScheduledActionsRequest, DescribeScheduledActionsResponse>(
      inputToken: \DescribeScheduledActionsRequest.nextToken, outputToken: \DescribeScheduledActionsResponse.nextToken, limit: \DescribeScheduledActionsRequest.maxResults,
      append: { appendItems(&$0.scheduledActions, $1.scheduledActions) }))

  public struct DescribeScheduledActionsRequest: AWSShape {
    public var scheduledActionNames: [String]?
    public var serviceNamespace: ServiceNamespace?
    public var resourceId: String?
    public var scalableDimension: ScalableDimension?
    public var maxResults: Int?
    public var nextToken: String?

    public init() {}

    public init(
      scheduledActionNames: [String]? = nil,
      serviceNamespace: ServiceNamespace? = nil,
      resourceId: String? = nil,
      scalableDimension: ScalableDimension? = nil,
      maxResults: Int? = nil,
      nextToken: String? = nil
    ) {
      self.scheduledActionNames = scheduledActionNames
      self.serviceNamespace = serviceNamespace
      self.resourceId = resourceId
      self.scalableDimension = scalableDimension
      self.maxResults = maxResults
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeScheduledActionsRequest",
      #"""
      ScheduledActionNames [string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/](..50)
      ServiceNamespace! ServiceNamespace
      ResourceId string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ScalableDimension ScalableDimension
      MaxResults int
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.enumeration(ServiceNamespace.self), .enumeration(ScalableDimension.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&scheduledActionNames)
      case 1: r.readEnum(&serviceNamespace)
      case 2: r.readString(&resourceId)
      case 3: r.readEnum(&scalableDimension)
      case 4: r.readInt(&maxResults)
      case 5: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, scheduledActionNames)
      w.writeEnum(1, serviceNamespace)
      w.writeString(2, resourceId)
      w.writeEnum(3, scalableDimension)
      w.writeInt(4, maxResults)
      w.writeString(5, nextToken)
    }
  }

  public struct DescribeScheduledActionsResponse: AWSShape {
    public var scheduledActions: [ScheduledAction]?
    public var nextToken: String?

    public init() {}

    public init(
      scheduledActions: [ScheduledAction]? = nil,
      nextToken: String? = nil
    ) {
      self.scheduledActions = scheduledActions
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeScheduledActionsResponse",
      #"""
      ScheduledActions [ScheduledAction]
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.shape(ScheduledAction.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&scheduledActions)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, scheduledActions)
      w.writeString(1, nextToken)
    }
  }

  public struct ScheduledAction: AWSShape {
    public var scheduledActionName: String?
    public var scheduledActionARN: String?
    public var serviceNamespace: ServiceNamespace?
    public var schedule: String?
    public var timezone: String?
    public var resourceId: String?
    public var scalableDimension: ScalableDimension?
    public var startTime: Date?
    public var endTime: Date?
    public var scalableTargetAction: ScalableTargetAction?
    public var creationTime: Date?

    public init() {}

    public init(
      scheduledActionName: String? = nil,
      scheduledActionARN: String? = nil,
      serviceNamespace: ServiceNamespace? = nil,
      schedule: String? = nil,
      timezone: String? = nil,
      resourceId: String? = nil,
      scalableDimension: ScalableDimension? = nil,
      startTime: Date? = nil,
      endTime: Date? = nil,
      scalableTargetAction: ScalableTargetAction? = nil,
      creationTime: Date? = nil
    ) {
      self.scheduledActionName = scheduledActionName
      self.scheduledActionARN = scheduledActionARN
      self.serviceNamespace = serviceNamespace
      self.schedule = schedule
      self.timezone = timezone
      self.resourceId = resourceId
      self.scalableDimension = scalableDimension
      self.startTime = startTime
      self.endTime = endTime
      self.scalableTargetAction = scalableTargetAction
      self.creationTime = creationTime
    }

    public static let schema = AWSSchema(
      "ScheduledAction",
      #"""
      ScheduledActionName! string(1..256)/(?!((^[ ]+.*)|(.*([\u0000-\u001f]|[\u007f-\u009f]|[:\/|])+.*)|(.*[ ]+$))).+/
      ScheduledActionARN! string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ServiceNamespace! ServiceNamespace
      Schedule! string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      Timezone string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ResourceId! string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ScalableDimension ScalableDimension
      StartTime time
      EndTime time
      ScalableTargetAction ScalableTargetAction
      CreationTime! time
      """#, [.enumeration(ServiceNamespace.self), .enumeration(ScalableDimension.self), .shape(ScalableTargetAction.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&scheduledActionName)
      case 1: r.readString(&scheduledActionARN)
      case 2: r.readEnum(&serviceNamespace)
      case 3: r.readString(&schedule)
      case 4: r.readString(&timezone)
      case 5: r.readString(&resourceId)
      case 6: r.readEnum(&scalableDimension)
      case 7: r.readDate(&startTime)
      case 8: r.readDate(&endTime)
      case 9: r.readShape(&scalableTargetAction)
      case 10: r.readDate(&creationTime)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, scheduledActionName)
      w.writeString(1, scheduledActionARN)
      w.writeEnum(2, serviceNamespace)
      w.writeString(3, schedule)
      w.writeString(4, timezone)
      w.writeString(5, resourceId)
      w.writeEnum(6, scalableDimension)
      w.writeDate(7, startTime)
      w.writeDate(8, endTime)
      w.writeShape(9, scalableTargetAction)
      w.writeDate(10, creationTime)
    }
  }
}
