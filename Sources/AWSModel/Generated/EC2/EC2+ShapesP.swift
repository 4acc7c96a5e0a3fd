// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  public struct PerformanceFactorReference: AWSShape {
    public var instanceFamily: String?

    public init() {}

    public init(
      instanceFamily: String? = nil
    ) {
      self.instanceFamily = instanceFamily
    }

    public static let schema = AWSSchema(
      "PerformanceFactorReference",
      #"""
      InstanceFamily string xml=instanceFamily
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceFamily)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceFamily)
    }
  }

  public struct PerformanceFactorReferenceRequest: AWSShape {
    public var instanceFamily: String?

    public init() {}

    public init(
      instanceFamily: String? = nil
    ) {
      self.instanceFamily = instanceFamily
    }

    public static let schema = AWSSchema(
      "PerformanceFactorReferenceRequest",
      #"""
      InstanceFamily string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceFamily)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceFamily)
    }
  }

  public struct Placement: AWSShape {
    public var availabilityZoneId: String?
    public var affinity: String?
    public var groupName: String?
    public var partitionNumber: Int?
    public var hostId: String?
    public var tenancy: Tenancy?
    public var spreadDomain: String?
    public var hostResourceGroupArn: String?
    public var groupId: String?
    public var availabilityZone: String?

    public init() {}

    public init(
      availabilityZoneId: String? = nil,
      affinity: String? = nil,
      groupName: String? = nil,
      partitionNumber: Int? = nil,
      hostId: String? = nil,
      tenancy: Tenancy? = nil,
      spreadDomain: String? = nil,
      hostResourceGroupArn: String? = nil,
      groupId: String? = nil,
      availabilityZone: String? = nil
    ) {
      self.availabilityZoneId = availabilityZoneId
      self.affinity = affinity
      self.groupName = groupName
      self.partitionNumber = partitionNumber
      self.hostId = hostId
      self.tenancy = tenancy
      self.spreadDomain = spreadDomain
      self.hostResourceGroupArn = hostResourceGroupArn
      self.groupId = groupId
      self.availabilityZone = availabilityZone
    }

    public static let schema = AWSSchema(
      "Placement",
      #"""
      AvailabilityZoneId string xml=availabilityZoneId
      Affinity string xml=affinity
      GroupName string xml=groupName
      PartitionNumber int xml=partitionNumber
      HostId string xml=hostId
      Tenancy Tenancy xml=tenancy
      SpreadDomain string xml=spreadDomain
      HostResourceGroupArn string xml=hostResourceGroupArn
      GroupId string xml=groupId
      AvailabilityZone string xml=availabilityZone
      """#, [.enumeration(Tenancy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&availabilityZoneId)
      case 1: r.readString(&affinity)
      case 2: r.readString(&groupName)
      case 3: r.readInt(&partitionNumber)
      case 4: r.readString(&hostId)
      case 5: r.readEnum(&tenancy)
      case 6: r.readString(&spreadDomain)
      case 7: r.readString(&hostResourceGroupArn)
      case 8: r.readString(&groupId)
      case 9: r.readString(&availabilityZone)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, availabilityZoneId)
      w.writeString(1, affinity)
      w.writeString(2, groupName)
      w.writeInt(3, partitionNumber)
      w.writeString(4, hostId)
      w.writeEnum(5, tenancy)
      w.writeString(6, spreadDomain)
      w.writeString(7, hostResourceGroupArn)
      w.writeString(8, groupId)
      w.writeString(9, availabilityZone)
    }
  }

  public struct PrefixListId: AWSShape {
    public var description: String?
    public var prefixListId: String?

    public init() {}

    public init(
      description: String? = nil,
      prefixListId: String? = nil
    ) {
      self.description = description
      self.prefixListId = prefixListId
    }

    public static let schema = AWSSchema(
      "PrefixListId",
      #"""
      Description string xml=description
      PrefixListId string xml=prefixListId
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&description)
      case 1: r.readString(&prefixListId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, description)
      w.writeString(1, prefixListId)
    }
  }

  public struct PrivateDnsNameOptionsResponse: AWSShape {
    public var hostnameType: HostnameType?
    public var enableResourceNameDnsARecord: Bool?
    public var enableResourceNameDnsAAAARecord: Bool?

    public init() {}

    public init(
      hostnameType: HostnameType? = nil,
      enableResourceNameDnsARecord: Bool? = nil,
      enableResourceNameDnsAAAARecord: Bool? = nil
    ) {
      self.hostnameType = hostnameType
      self.enableResourceNameDnsARecord = enableResourceNameDnsARecord
      self.enableResourceNameDnsAAAARecord = enableResourceNameDnsAAAARecord
    }

    public static let schema = AWSSchema(
      "PrivateDnsNameOptionsResponse",
      #"""
      HostnameType HostnameType xml=hostnameType
      EnableResourceNameDnsARecord bool xml=enableResourceNameDnsARecord
      EnableResourceNameDnsAAAARecord bool xml=enableResourceNameDnsAAAARecord
      """#, [.enumeration(HostnameType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&hostnameType)
      case 1: r.readBool(&enableResourceNameDnsARecord)
      case 2: r.readBool(&enableResourceNameDnsAAAARecord)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, hostnameType)
      w.writeBool(1, enableResourceNameDnsARecord)
      w.writeBool(2, enableResourceNameDnsAAAARecord)
    }
  }

  public struct PrivateIpAddressSpecification: AWSShape {
    public var primary: Bool?
    public var privateIpAddress: String?

    public init() {}

    public init(
      primary: Bool? = nil,
      privateIpAddress: String? = nil
    ) {
      self.primary = primary
      self.privateIpAddress = privateIpAddress
    }

    public static let schema = AWSSchema(
      "PrivateIpAddressSpecification",
      #"""
      Primary bool xml=primary
      PrivateIpAddress string xml=privateIpAddress
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&primary)
      case 1: r.readString(&privateIpAddress)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, primary)
      w.writeString(1, privateIpAddress)
    }
  }

  public struct ProductCode: AWSShape {
    public var productCodeId: String?
    public var productCodeType: ProductCodeValues?

    public init() {}

    public init(
      productCodeId: String? = nil,
      productCodeType: ProductCodeValues? = nil
    ) {
      self.productCodeId = productCodeId
      self.productCodeType = productCodeType
    }

    public static let schema = AWSSchema(
      "ProductCode",
      #"""
      ProductCodeId string xml=productCode query=ProductCode
      ProductCodeType ProductCodeValues xml=type query=Type
      """#, [.enumeration(ProductCodeValues.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&productCodeId)
      case 1: r.readEnum(&productCodeType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, productCodeId)
      w.writeEnum(1, productCodeType)
    }
  }
}
