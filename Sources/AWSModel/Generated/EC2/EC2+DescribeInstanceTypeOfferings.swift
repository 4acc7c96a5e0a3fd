// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DescribeInstanceTypeOfferings`.
  public static let describeInstanceTypeOfferings = AWSOperation<DescribeInstanceTypeOfferingsRequest, DescribeInstanceTypeOfferingsResponse>(
    name: "DescribeInstanceTypeOfferings", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeInstanceTypeOfferingsRequest, DescribeInstanceTypeOfferingsResponse>(
      inputToken: \DescribeInstanceTypeOfferingsRequest.nextToken, outputToken: \DescribeInstanceTypeOfferingsResponse.nextToken, limit: \DescribeInstanceTypeOfferingsRequest.maxResults,
      append: { appendItems(&$0.instanceTypeOfferings, $1.instanceTypeOfferings) }))

  public struct DescribeInstanceTypeOfferingsRequest: AWSShape {
    public var dryRun: Bool?
    public var locationType: LocationType?
    public var filters: [Filter]?
    public var maxResults: Int?
    public var nextToken: String?

    public init() {}

    public init(
      dryRun: Bool? = nil,
      locationType: LocationType? = nil,
      filters: [Filter]? = nil,
      maxResults: Int? = nil,
      nextToken: String? = nil
    ) {
      self.dryRun = dryRun
      self.locationType = locationType
      self.filters = filters
      self.maxResults = maxResults
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeInstanceTypeOfferingsRequest",
      #"""
      DryRun bool
      LocationType LocationType
      Filters [Filter|Filter] xml=Filter query=Filter
      MaxResults int(5..1000)
      NextToken string
      """#, [.enumeration(LocationType.self), .shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&dryRun)
      case 1: r.readEnum(&locationType)
      case 2: r.readShapes(&filters)
      case 3: r.readInt(&maxResults)
      case 4: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, dryRun)
      w.writeEnum(1, locationType)
      w.writeShapes(2, filters)
      w.writeInt(3, maxResults)
      w.writeString(4, nextToken)
    }
  }

  public struct DescribeInstanceTypeOfferingsResponse: AWSShape {
    public var instanceTypeOfferings: [InstanceTypeOffering]?
    public var nextToken: String?

    public init() {}

    public init(
      instanceTypeOfferings: [InstanceTypeOffering]? = nil,
      nextToken: String? = nil
    ) {
      self.instanceTypeOfferings = instanceTypeOfferings
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeInstanceTypeOfferingsResponse",
      #"""
      InstanceTypeOfferings [InstanceTypeOffering|item] xml=instanceTypeOfferingSet query=InstanceTypeOfferingSet
      NextToken string xml=nextToken
      """#, [.shape(InstanceTypeOffering.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&instanceTypeOfferings)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, instanceTypeOfferings)
      w.writeString(1, nextToken)
    }
  }

  public struct InstanceTypeOffering: AWSShape {
    public var instanceType: InstanceType?
    public var locationType: LocationType?
    public var location: String?

    public init() {}

    public init(
      instanceType: InstanceType? = nil,
      locationType: LocationType? = nil,
      location: String? = nil
    ) {
      self.instanceType = instanceType
      self.locationType = locationType
      self.location = location
    }

    public static let schema = AWSSchema(
      "InstanceTypeOffering",
      #"""
      InstanceType InstanceType xml=instanceType
      LocationType LocationType xml=locationType
      Location string xml=location
      """#, [.enumeration(InstanceType.self), .enumeration(LocationType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&instanceType)
      case 1: r.readEnum(&locationType)
      case 2: r.readString(&location)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, instanceType)
      w.writeEnum(1, locationType)
      w.writeString(2, location)
    }
  }
}
