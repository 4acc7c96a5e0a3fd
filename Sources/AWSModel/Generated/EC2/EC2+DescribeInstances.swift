// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DescribeInstances`.
  public static let describeInstances = AWSOperation<DescribeInstancesRequest, DescribeInstancesResponse>(
    name: "DescribeInstances", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeInstancesRequest, DescribeInstancesResponse>(
      inputToken: \DescribeInstancesRequest.nextToken, outputToken: \DescribeInstancesResponse.nextToken, limit: \DescribeInstancesRequest.maxResults,
      append: { appendItems(&$0.reservations, $1.reservations) }))

  public struct DescribeInstancesRequest: AWSShape {
    public var instanceIds: [String]?
    public var includeManagedResources: Bool?
    public var dryRun: Bool?
    public var filters: [Filter]?
    public var nextToken: String?
    public var maxResults: Int?

    public init() {}

    public init(
      instanceIds: [String]? = nil,
      includeManagedResources: Bool? = nil,
      dryRun: Bool? = nil,
      filters: [Filter]? = nil,
      nextToken: String? = nil,
      maxResults: Int? = nil
    ) {
      self.instanceIds = instanceIds
      self.includeManagedResources = includeManagedResources
      self.dryRun = dryRun
      self.filters = filters
      self.nextToken = nextToken
      self.maxResults = maxResults
    }

    public static let schema = AWSSchema(
      "DescribeInstancesRequest",
      #"""
      InstanceIds [string|InstanceId] xml=InstanceId query=InstanceId
      IncludeManagedResources bool
      DryRun bool xml=dryRun
      Filters [Filter|Filter] xml=Filter query=Filter
      NextToken string xml=nextToken
      MaxResults int xml=maxResults
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&instanceIds)
      case 1: r.readBool(&includeManagedResources)
      case 2: r.readBool(&dryRun)
      case 3: r.readShapes(&filters)
      case 4: r.readString(&nextToken)
      case 5: r.readInt(&maxResults)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, instanceIds)
      w.writeBool(1, includeManagedResources)
      w.writeBool(2, dryRun)
      w.writeShapes(3, filters)
      w.writeString(4, nextToken)
      w.writeInt(5, maxResults)
    }
  }

  public struct DescribeInstancesResponse: AWSShape {
    public var nextToken: String?
    public var reservations: [Reservation]?

    public init() {}

    public init(
      nextToken: String? = nil,
      reservations: [Reservation]? = nil
    ) {
      self.nextToken = nextToken
      self.reservations = reservations
    }

    public static let schema = AWSSchema(
      "DescribeInstancesResponse",
      #"""
      NextToken string xml=nextToken
      Reservations [Reservation|item] xml=reservationSet query=ReservationSet
      """#, [.shape(Reservation.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&nextToken)
      case 1: r.readShapes(&reservations)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, nextToken)
      w.writeShapes(1, reservations)
    }
  }

  public struct Reservation: AWSShape {
    public var reservationId: String?
    public var ownerId: String?
    public var requesterId: String?
    public var groups: [GroupIdentifier]?
    public var instances: [Instance]?

    public init() {}

    public init(
      reservationId: String? = nil,
      ownerId: String? = nil,
      requesterId: String? = nil,
      groups: [GroupIdentifier]? = nil,
      instances: [Instance]? = nil
    ) {
      self.reservationId = reservationId
      self.ownerId = ownerId
      self.requesterId = requesterId
      self.groups = groups
      self.instances = instances
    }

    public static let schema = AWSSchema(
      "Reservation",
      #"""
      ReservationId string xml=reservationId
      OwnerId string xml=ownerId
      RequesterId string xml=requesterId
      Groups [GroupIdentifier|item] xml=groupSet query=GroupSet
      Instances [Instance|item] xml=instancesSet query=InstancesSet
      """#, [.shape(GroupIdentifier.self), .shape(Instance.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&reservationId)
      case 1: r.readString(&ownerId)
      case 2: r.readString(&requesterId)
      case 3: r.readShapes(&groups)
      case 4: r.readShapes(&instances)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, reservationId)
      w.writeString(1, ownerId)
      w.writeString(2, requesterId)
      w.writeShapes(3, groups)
      w.writeShapes(4, instances)
    }
  }
}
