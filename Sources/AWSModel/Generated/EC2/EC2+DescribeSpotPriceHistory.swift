// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension EC2 {
  /// `DescribeSpotPriceHistory`.
  public static let describeSpotPriceHistory = AWSOperation<DescribeSpotPriceHistoryRequest, DescribeSpotPriceHistoryResponse>(
    name: "DescribeSpotPriceHistory", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeSpotPriceHistoryRequest, DescribeSpotPriceHistoryResponse>(
      inputToken: \DescribeSpotPriceHistoryRequest.nextToken, outputToken: \DescribeSpotPriceHistoryResponse.nextToken, limit: \DescribeSpotPriceHistoryRequest.maxResults,
      append: { appendItems(&$0.spotPriceHistory, $1.spotPriceHistory) }))

  public struct DescribeSpotPriceHistoryRequest: AWSShape {
    public var availabilityZoneId: String?
    public var dryRun: Bool?
    public var startTime: Date?
    public var endTime: Date?
    public var instanceTypes: [InstanceType]?
    public var productDescriptions: [String]?
    public var filters: [Filter]?
    public var availabilityZone: String?
    public var maxResults: Int?
    public var nextToken: String?

    public init() {}

    public init(
      availabilityZoneId: String? = nil,
      dryRun: Bool? = nil,
      startTime: Date? = nil,
      endTime: Date? = nil,
      instanceTypes: [InstanceType]? = nil,
      productDescriptions: [String]? = nil,
      filters: [Filter]? = nil,
      availabilityZone: String? = nil,
      maxResults: Int? = nil,
      nextToken: String? = nil
    ) {
      self.availabilityZoneId = availabilityZoneId
      self.dryRun = dryRun
      self.startTime = startTime
      self.endTime = endTime
      self.instanceTypes = instanceTypes
      self.productDescriptions = productDescriptions
      self.filters = filters
      self.availabilityZone = availabilityZone
      self.maxResults = maxResults
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeSpotPriceHistoryRequest",
      #"""
      AvailabilityZoneId string
      DryRun bool xml=dryRun
      StartTime time xml=startTime
      EndTime time xml=endTime
      InstanceTypes [InstanceType|item] xml=InstanceType query=InstanceType
      ProductDescriptions [string|item] xml=ProductDescription query=ProductDescription
      Filters [Filter|Filter] xml=Filter query=Filter
      AvailabilityZone string xml=availabilityZone
      MaxResults int xml=maxResults
      NextToken string xml=nextToken
      """#, [.enumeration(InstanceType.self), .shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&availabilityZoneId)
      case 1: r.readBool(&dryRun)
      case 2: r.readDate(&startTime)
      case 3: r.readDate(&endTime)
      case 4: r.readEnums(&instanceTypes)
      case 5: r.readStrings(&productDescriptions)
      case 6: r.readShapes(&filters)
      case 7: r.readString(&availabilityZone)
      case 8: r.readInt(&maxResults)
      case 9: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, availabilityZoneId)
      w.writeBool(1, dryRun)
      w.writeDate(2, startTime)
      w.writeDate(3, endTime)
      w.writeEnums(4, instanceTypes)
      w.writeStrings(5, productDescriptions)
      w.writeShapes(6, filters)
      w.writeString(7, availabilityZone)
      w.writeInt(8, maxResults)
      w.writeString(9, nextToken)
    }
  }

  public struct DescribeSpotPriceHistoryResponse: AWSShape {
    public var nextToken: String?
    public var spotPriceHistory: [SpotPrice]?

    public init() {}

    public init(
      nextToken: String? = nil,
      spotPriceHistory: [SpotPrice]? = nil
    ) {
      self.nextToken = nextToken
      self.spotPriceHistory = spotPriceHistory
    }

    public static let schema = AWSSchema(
      "DescribeSpotPriceHistoryResponse",
      #"""
      NextToken string xml=nextToken
      SpotPriceHistory [SpotPrice|item] xml=spotPriceHistorySet query=SpotPriceHistorySet
      """#, [.shape(SpotPrice.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&nextToken)
      case 1: r.readShapes(&spotPriceHistory)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, nextToken)
      w.writeShapes(1, spotPriceHistory)
    }
  }

  public struct SpotPrice: AWSShape {
    public var availabilityZone: String?
    public var availabilityZoneId: String?
    public var instanceType: InstanceType?
    public var productDescription: RIProductDescription?
    public var spotPrice: String?
    public var timestamp: Date?

    public init() {}

    public init(
      availabilityZone: String? = nil,
      availabilityZoneId: String? = nil,
      instanceType: InstanceType? = nil,
      productDescription: RIProductDescription? = nil,
      spotPrice: String? = nil,
      timestamp: Date? = nil
    ) {
      self.availabilityZone = availabilityZone
      self.availabilityZoneId = availabilityZoneId
      self.instanceType = instanceType
      self.productDescription = productDescription
      self.spotPrice = spotPrice
      self.timestamp = timestamp
    }

    public static let schema = AWSSchema(
      "SpotPrice",
      #"""
      AvailabilityZone string xml=availabilityZone
      AvailabilityZoneId string xml=availabilityZoneId
      InstanceType InstanceType xml=instanceType
      ProductDescription RIProductDescription xml=productDescription
      SpotPrice string xml=spotPrice
      Timestamp time xml=timestamp
      """#, [.enumeration(InstanceType.self), .enumeration(RIProductDescription.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&availabilityZone)
      case 1: r.readString(&availabilityZoneId)
      case 2: r.readEnum(&instanceType)
      case 3: r.readEnum(&productDescription)
      case 4: r.readString(&spotPrice)
      case 5: r.readDate(&timestamp)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, availabilityZone)
      w.writeString(1, availabilityZoneId)
      w.writeEnum(2, instanceType)
      w.writeEnum(3, productDescription)
      w.writeString(4, spotPrice)
      w.writeDate(5, timestamp)
    }
  }
}
