// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension EC2 {
  /// `DescribeInstanceStatus`.
  public static let describeInstanceStatus = AWSOperation<DescribeInstanceStatusRequest, DescribeInstanceStatusResponse>(
    name: "DescribeInstanceStatus", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeInstanceStatusRequest, DescribeInstanceStatusResponse>(
      inputToken: \DescribeInstanceStatusRequest.nextToken, outputToken: \DescribeInstanceStatusResponse.nextToken, limit: \DescribeInstanceStatusRequest.maxResults,
      append: { appendItems(&$0.instanceStatuses, $1.instanceStatuses) }))

  public struct DescribeInstanceStatusRequest: AWSShape {
    public var instanceIds: [String]?
    public var maxResults: Int?
    public var nextToken: String?
    public var includeManagedResources: Bool?
    public var dryRun: Bool?
    public var filters: [Filter]?
    public var includeAllInstances: Bool?

    public init() {}

    public init(
      instanceIds: [String]? = nil,
      maxResults: Int? = nil,
      nextToken: String? = nil,
      includeManagedResources: Bool? = nil,
      dryRun: Bool? = nil,
      filters: [Filter]? = nil,
      includeAllInstances: Bool? = nil
    ) {
      self.instanceIds = instanceIds
      self.maxResults = maxResults
      self.nextToken = nextToken
      self.includeManagedResources = includeManagedResources
      self.dryRun = dryRun
      self.filters = filters
      self.includeAllInstances = includeAllInstances
    }

    public static let schema = AWSSchema(
      "DescribeInstanceStatusRequest",
      #"""
      InstanceIds [string|InstanceId] xml=InstanceId query=InstanceId
      MaxResults int
      NextToken string
      IncludeManagedResources bool
      DryRun bool xml=dryRun
      Filters [Filter|Filter] xml=Filter query=Filter
      IncludeAllInstances bool xml=includeAllInstances
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&instanceIds)
      case 1: r.readInt(&maxResults)
      case 2: r.readString(&nextToken)
      case 3: r.readBool(&includeManagedResources)
      case 4: r.readBool(&dryRun)
      case 5: r.readShapes(&filters)
      case 6: r.readBool(&includeAllInstances)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, instanceIds)
      w.writeInt(1, maxResults)
      w.writeString(2, nextToken)
      w.writeBool(3, includeManagedResources)
      w.writeBool(4, dryRun)
      w.writeShapes(5, filters)
      w.writeBool(6, includeAllInstances)
    }
  }

  public struct DescribeInstanceStatusResponse: AWSShape {
    public var instanceStatuses: [InstanceStatus]?
    public var nextToken: String?

    public init() {}

    public init(
      instanceStatuses: [InstanceStatus]? = nil,
      nextToken: String? = nil
    ) {
      self.instanceStatuses = instanceStatuses
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeInstanceStatusResponse",
      #"""
      InstanceStatuses [InstanceStatus|item] xml=instanceStatusSet query=InstanceStatusSet
      NextToken string xml=nextToken
      """#, [.shape(InstanceStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&instanceStatuses)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, instanceStatuses)
      w.writeString(1, nextToken)
    }
  }

  public struct EbsStatusDetails: AWSShape {
    public var impairedSince: Date?
    public var name: StatusName?
    public var status: StatusType?

    public init() {}

    public init(
      impairedSince: Date? = nil,
      name: StatusName? = nil,
      status: StatusType? = nil
    ) {
      self.impairedSince = impairedSince
      self.name = name
      self.status = status
    }

    public static let schema = AWSSchema(
      "EbsStatusDetails",
      #"""
      ImpairedSince time xml=impairedSince
      Name StatusName xml=name
      Status StatusType xml=status
      """#, [.enumeration(StatusName.self), .enumeration(StatusType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDate(&impairedSince)
      case 1: r.readEnum(&name)
      case 2: r.readEnum(&status)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDate(0, impairedSince)
      w.writeEnum(1, name)
      w.writeEnum(2, status)
    }
  }

  public struct EbsStatusSummary: AWSShape {
    public var details: [EbsStatusDetails]?
    public var status: SummaryStatus?

    public init() {}

    public init(
      details: [EbsStatusDetails]? = nil,
      status: SummaryStatus? = nil
    ) {
      self.details = details
      self.status = status
    }

    public static let schema = AWSSchema(
      "EbsStatusSummary",
      #"""
      Details [EbsStatusDetails|item] xml=details
      Status SummaryStatus xml=status
      """#, [.shape(EbsStatusDetails.self), .enumeration(SummaryStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&details)
      case 1: r.readEnum(&status)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, details)
      w.writeEnum(1, status)
    }
  }

  public struct InstanceStatus: AWSShape {
    public var availabilityZone: String?
    public var availabilityZoneId: String?
    public var outpostArn: String?
    public var `operator`: OperatorResponse?
    public var events: [InstanceStatusEvent]?
    public var instanceId: String?
    public var instanceState: InstanceState?
    public var instanceStatus: InstanceStatusSummary?
    public var systemStatus: InstanceStatusSummary?
    public var attachedEbsStatus: EbsStatusSummary?

    public init() {}

    public init(
      availabilityZone: String? = nil,
      availabilityZoneId: String? = nil,
      outpostArn: String? = nil,
      `operator`: OperatorResponse? = nil,
      events: [InstanceStatusEvent]? = nil,
      instanceId: String? = nil,
      instanceState: InstanceState? = nil,
      instanceStatus: InstanceStatusSummary? = nil,
      systemStatus: InstanceStatusSummary? = nil,
      attachedEbsStatus: EbsStatusSummary? = nil
    ) {
      self.availabilityZone = availabilityZone
      self.availabilityZoneId = availabilityZoneId
      self.outpostArn = outpostArn
      self.operator = `operator`
      self.events = events
      self.instanceId = instanceId
      self.instanceState = instanceState
      self.instanceStatus = instanceStatus
      self.systemStatus = systemStatus
      self.attachedEbsStatus = attachedEbsStatus
    }

    public static let schema = AWSSchema(
      "InstanceStatus",
      #"""
      AvailabilityZone string xml=availabilityZone
      AvailabilityZoneId string xml=availabilityZoneId
      OutpostArn string xml=outpostArn
      Operator OperatorResponse xml=operator
      Events [InstanceStatusEvent|item] xml=eventsSet query=EventsSet
      InstanceId string xml=instanceId
      InstanceState InstanceState xml=instanceState
      InstanceStatus InstanceStatusSummary xml=instanceStatus
      SystemStatus InstanceStatusSummary xml=systemStatus
      AttachedEbsStatus EbsStatusSummary xml=attachedEbsStatus
      """#, [.shape(OperatorResponse.self), .shape(InstanceStatusEvent.self), .shape(InstanceState.self), .shape(InstanceStatusSummary.self), .shape(EbsStatusSummary.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&availabilityZone)
      case 1: r.readString(&availabilityZoneId)
      case 2: r.readString(&outpostArn)
      case 3: r.readShape(&`operator`)
      case 4: r.readShapes(&events)
      case 5: r.readString(&instanceId)
      case 6: r.readShape(&instanceState)
      case 7: r.readShape(&instanceStatus)
      case 8: r.readShape(&systemStatus)
      case 9: r.readShape(&attachedEbsStatus)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, availabilityZone)
      w.writeString(1, availabilityZoneId)
      w.writeString(2, outpostArn)
      w.writeShape(3, `operator`)
      w.writeShapes(4, events)
      w.writeString(5, instanceId)
      w.writeShape(6, instanceState)
      w.writeShape(7, instanceStatus)
      w.writeShape(8, systemStatus)
      w.writeShape(9, attachedEbsStatus)
    }
  }

  public struct InstanceStatusDetails: AWSShape {
    public var impairedSince: Date?
    public var name: StatusName?
    public var status: StatusType?

    public init() {}

    public init(
      impairedSince: Date? = nil,
      name: StatusName? = nil,
      status: StatusType? = nil
    ) {
      self.impairedSince = impairedSince
      self.name = name
      self.status = status
    }

    public static let schema = AWSSchema(
      "InstanceStatusDetails",
      #"""
      ImpairedSince time xml=impairedSince
      Name StatusName xml=name
      Status StatusType xml=status
      """#, [.enumeration(StatusName.self), .enumeration(StatusType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDate(&impairedSince)
      case 1: r.readEnum(&name)
      case 2: r.readEnum(&status)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDate(0, impairedSince)
      w.writeEnum(1, name)
      w.writeEnum(2, status)
    }
  }

  public struct InstanceStatusEvent: AWSShape {
    public var instanceEventId: String?
    public var code: EventCode?
    public var description: String?
    public var notAfter: Date?
    public var notBefore: Date?
    public var notBeforeDeadline: Date?

    public init() {}

    public init(
      instanceEventId: String? = nil,
      code: EventCode? = nil,
      description: String? = nil,
      notAfter: Date? = nil,
      notBefore: Date? = nil,
      notBeforeDeadline: Date? = nil
    ) {
      self.instanceEventId = instanceEventId
      self.code = code
      self.description = description
      self.notAfter = notAfter
      self.notBefore = notBefore
      self.notBeforeDeadline = notBeforeDeadline
    }

    public static let schema = AWSSchema(
      "InstanceStatusEvent",
      #"""
      InstanceEventId string xml=instanceEventId
      Code EventCode xml=code
      Description string xml=description
      NotAfter time xml=notAfter
      NotBefore time xml=notBefore
      NotBeforeDeadline time xml=notBeforeDeadline
      """#, [.enumeration(EventCode.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceEventId)
      case 1: r.readEnum(&code)
      case 2: r.readString(&description)
      case 3: r.readDate(&notAfter)
      case 4: r.readDate(&notBefore)
      case 5: r.readDate(&notBeforeDeadline)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceEventId)
      w.writeEnum(1, code)
      w.writeString(2, description)
      w.writeDate(3, notAfter)
      w.writeDate(4, notBefore)
      w.writeDate(5, notBeforeDeadline)
    }
  }

  public struct InstanceStatusSummary: AWSShape {
    public var details: [InstanceStatusDetails]?
    public var status: SummaryStatus?

    public init() {}

    public init(
      details: [InstanceStatusDetails]? = nil,
      status: SummaryStatus? = nil
    ) {
      self.details = details
      self.status = status
    }

    public static let schema = AWSSchema(
      "InstanceStatusSummary",
      #"""
      Details [InstanceStatusDetails|item] xml=details
      Status SummaryStatus xml=status
      """#, [.shape(InstanceStatusDetails.self), .enumeration(SummaryStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&details)
      case 1: r.readEnum(&status)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, details)
      w.writeEnum(1, status)
    }
  }
}
