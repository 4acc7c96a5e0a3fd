// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DescribeRegions`.
  public static let describeRegions = AWSOperation<DescribeRegionsRequest, DescribeRegionsResponse>(
    name: "DescribeRegions", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeRegionsRequest: AWSShape {
    public var regionNames: [String]?
    public var allRegions: Bool?
    public var dryRun: Bool?
    public var filters: [Filter]?

    public init() {}

    public init(
      regionNames: [String]? = nil,
      allRegions: Bool? = nil,
      dryRun: Bool? = nil,
      filters: [Filter]? = nil
    ) {
      self.regionNames = regionNames
      self.allRegions = allRegions
      self.dryRun = dryRun
      self.filters = filters
    }

    public static let schema = AWSSchema(
      "DescribeRegionsRequest",
      #"""
      RegionNames [string|RegionName] xml=RegionName query=RegionName
      AllRegions bool
      DryRun bool xml=dryRun
      Filters [Filter|Filter] xml=Filter query=Filter
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&regionNames)
      case 1: r.readBool(&allRegions)
      case 2: r.readBool(&dryRun)
      case 3: r.readShapes(&filters)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, regionNames)
      w.writeBool(1, allRegions)
      w.writeBool(2, dryRun)
      w.writeShapes(3, filters)
    }
  }

  public struct DescribeRegionsResponse: AWSShape {
    public var regions: [Region]?

    public init() {}

    public init(
      regions: [Region]? = nil
    ) {
      self.regions = regions
    }

    public static let schema = AWSSchema(
      "DescribeRegionsResponse",
      #"""
      Regions [Region|item] xml=regionInfo query=RegionInfo
      """#, [.shape(Region.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&regions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, regions)
    }
  }

  public struct Region: AWSShape {
    public var optInStatus: String?
    public var geography: [RegionGeography]?
    public var regionName: String?
    public var endpoint: String?

    public init() {}

    public init(
      optInStatus: String? = nil,
      geography: [RegionGeography]? = nil,
      regionName: String? = nil,
      endpoint: String? = nil
    ) {
      self.optInStatus = optInStatus
      self.geography = geography
      self.regionName = regionName
      self.endpoint = endpoint
    }

    public static let schema = AWSSchema(
      "Region",
      #"""
      OptInStatus string xml=optInStatus
      Geography [RegionGeography|item] xml=geographySet query=GeographySet
      RegionName string xml=regionName
      Endpoint string xml=regionEndpoint query=RegionEndpoint
      """#, [.shape(RegionGeography.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&optInStatus)
      case 1: r.readShapes(&geography)
      case 2: r.readString(&regionName)
      case 3: r.readString(&endpoint)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, optInStatus)
      w.writeShapes(1, geography)
      w.writeString(2, regionName)
      w.writeString(3, endpoint)
    }
  }

  public struct RegionGeography: AWSShape {
    public var name: String?

    public init() {}

    public init(
      name: String? = nil
    ) {
      self.name = name
    }

    public static let schema = AWSSchema(
      "RegionGeography",
      #"""
      Name string xml=name
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
    }
  }
}
