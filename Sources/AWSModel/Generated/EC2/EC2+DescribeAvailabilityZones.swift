// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DescribeAvailabilityZones`.
  public static let describeAvailabilityZones = AWSOperation<DescribeAvailabilityZonesRequest, DescribeAvailabilityZonesResponse>(
    name: "DescribeAvailabilityZones", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeAvailabilityZonesRequest: AWSShape {
    public var zoneNames: [String]?
    public var zoneIds: [String]?
    public var allAvailabilityZones: Bool?
    public var dryRun: Bool?
    public var filters: [Filter]?

    public init() {}

    public init(
      zoneNames: [String]? = nil,
      zoneIds: [String]? = nil,
      allAvailabilityZones: Bool? = nil,
      dryRun: Bool? = nil,
      filters: [Filter]? = nil
    ) {
      self.zoneNames = zoneNames
      self.zoneIds = zoneIds
      self.allAvailabilityZones = allAvailabilityZones
      self.dryRun = dryRun
      self.filters = filters
    }

    public static let schema = AWSSchema(
      "DescribeAvailabilityZonesRequest",
      #"""
      ZoneNames [string|ZoneName] xml=ZoneName query=ZoneName
      ZoneIds [string|ZoneId] xml=ZoneId query=ZoneId
      AllAvailabilityZones bool
      DryRun bool xml=dryRun
      Filters [Filter|Filter] xml=Filter query=Filter
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&zoneNames)
      case 1: r.readStrings(&zoneIds)
      case 2: r.readBool(&allAvailabilityZones)
      case 3: r.readBool(&dryRun)
      case 4: r.readShapes(&filters)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, zoneNames)
      w.writeStrings(1, zoneIds)
      w.writeBool(2, allAvailabilityZones)
      w.writeBool(3, dryRun)
      w.writeShapes(4, filters)
    }
  }

  public struct DescribeAvailabilityZonesResponse: AWSShape {
    public var availabilityZones: [AvailabilityZone]?

    public init() {}

    public init(
      availabilityZones: [AvailabilityZone]? = nil
    ) {
      self.availabilityZones = availabilityZones
    }

    public static let schema = AWSSchema(
      "DescribeAvailabilityZonesResponse",
      #"""
      AvailabilityZones [AvailabilityZone|item] xml=availabilityZoneInfo query=AvailabilityZoneInfo
      """#, [.shape(AvailabilityZone.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&availabilityZones)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, availabilityZones)
    }
  }

  public struct AvailabilityZone: AWSShape {
    public var optInStatus: AvailabilityZoneOptInStatus?
    public var messages: [AvailabilityZoneMessage]?
    public var regionName: String?
    public var zoneName: String?
    public var zoneId: String?
    public var groupName: String?
    public var networkBorderGroup: String?
    public var zoneType: String?
    public var parentZoneName: String?
    public var parentZoneId: String?
    public var groupLongName: String?
    public var geography: [AvailabilityZoneGeography]?
    public var subGeography: [AvailabilityZoneSubGeography]?
    public var state: AvailabilityZoneState?

    public init() {}

    public init(
      optInStatus: AvailabilityZoneOptInStatus? = nil,
      messages: [AvailabilityZoneMessage]? = nil,
      regionName: String? = nil,
      zoneName: String? = nil,
      zoneId: String? = nil,
      groupName: String? = nil,
      networkBorderGroup: String? = nil,
      zoneType: String? = nil,
      parentZoneName: String? = nil,
      parentZoneId: String? = nil,
      groupLongName: String? = nil,
      geography: [AvailabilityZoneGeography]? = nil,
      subGeography: [AvailabilityZoneSubGeography]? = nil,
      state: AvailabilityZoneState? = nil
    ) {
      self.optInStatus = optInStatus
      self.messages = messages
      self.regionName = regionName
      self.zoneName = zoneName
      self.zoneId = zoneId
      self.groupName = groupName
      self.networkBorderGroup = networkBorderGroup
      self.zoneType = zoneType
      self.parentZoneName = parentZoneName
      self.parentZoneId = parentZoneId
      self.groupLongName = groupLongName
      self.geography = geography
      self.subGeography = subGeography
      self.state = state
    }

    public static let schema = AWSSchema(
      "AvailabilityZone",
      #"""
      OptInStatus AvailabilityZoneOptInStatus xml=optInStatus
      Messages [AvailabilityZoneMessage|item] xml=messageSet query=MessageSet
      RegionName string xml=regionName
      ZoneName string xml=zoneName
      ZoneId string xml=zoneId
      GroupName string xml=groupName
      NetworkBorderGroup string xml=networkBorderGroup
      ZoneType string xml=zoneType
      ParentZoneName string xml=parentZoneName
      ParentZoneId string xml=parentZoneId
      GroupLongName string xml=groupLongName
      Geography [AvailabilityZoneGeography|item] xml=geographySet query=GeographySet
      SubGeography [AvailabilityZoneSubGeography|item] xml=subGeographySet query=SubGeographySet
      State AvailabilityZoneState xml=zoneState query=ZoneState
      """#, [.enumeration(AvailabilityZoneOptInStatus.self), .shape(AvailabilityZoneMessage.self), .shape(AvailabilityZoneGeography.self), .shape(AvailabilityZoneSubGeography.self), .enumeration(AvailabilityZoneState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&optInStatus)
      case 1: r.readShapes(&messages)
      case 2: r.readString(&regionName)
      case 3: r.readString(&zoneName)
      case 4: r.readString(&zoneId)
      case 5: r.readString(&groupName)
      case 6: r.readString(&networkBorderGroup)
      case 7: r.readString(&zoneType)
      case 8: r.readString(&parentZoneName)
      case 9: r.readString(&parentZoneId)
      case 10: r.readString(&groupLongName)
      case 11: r.readShapes(&geography)
      case 12: r.readShapes(&subGeography)
      case 13: r.readEnum(&state)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, optInStatus)
      w.writeShapes(1, messages)
      w.writeString(2, regionName)
      w.writeString(3, zoneName)
      w.writeString(4, zoneId)
      w.writeString(5, groupName)
      w.writeString(6, networkBorderGroup)
      w.writeString(7, zoneType)
      w.writeString(8, parentZoneName)
      w.writeString(9, parentZoneId)
      w.writeString(10, groupLongName)
      w.writeShapes(11, geography)
      w.writeShapes(12, subGeography)
      w.writeEnum(13, state)
    }
  }

  public struct AvailabilityZoneGeography: AWSShape {
    public var name: String?

    public init() {}

    public init(
      name: String? = nil
    ) {
      self.name = name
    }

    public static let schema = AWSSchema(
      "AvailabilityZoneGeography",
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

  public struct AvailabilityZoneMessage: AWSShape {
    public var message: String?

    public init() {}

    public init(
      message: String? = nil
    ) {
      self.message = message
    }

    public static let schema = AWSSchema(
      "AvailabilityZoneMessage",
      #"""
      Message string xml=message
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&message)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, message)
    }
  }

  public struct AvailabilityZoneSubGeography: AWSShape {
    public var name: String?

    public init() {}

    public init(
      name: String? = nil
    ) {
      self.name = name
    }

    public static let schema = AWSSchema(
      "AvailabilityZoneSubGeography",
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
