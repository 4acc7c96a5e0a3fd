// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension EC2 {
  /// `DescribeNetworkInterfaces`.
  public static let describeNetworkInterfaces = AWSOperation<DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResponse>(
    name: "DescribeNetworkInterfaces", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResponse>(
      inputToken: \DescribeNetworkInterfacesRequest.nextToken, outputToken: \DescribeNetworkInterfacesResponse.nextToken, limit: \DescribeNetworkInterfacesRequest.maxResults,
      append: { appendItems(&$0.networkInterfaces, $1.networkInterfaces) }))

  public struct DescribeNetworkInterfacesRequest: AWSShape {
    public var nextToken: String?
    public var maxResults: Int?
    public var includeManagedResources: Bool?
    public var dryRun: Bool?
    public var networkInterfaceIds: [String]?
    public var filters: [Filter]?

    public init() {}

    public init(
      nextToken: String? = nil,
      maxResults: Int? = nil,
      includeManagedResources: Bool? = nil,
      dryRun: Bool? = nil,
      networkInterfaceIds: [String]? = nil,
      filters: [Filter]? = nil
    ) {
      self.nextToken = nextToken
      self.maxResults = maxResults
      self.includeManagedResources = includeManagedResources
      self.dryRun = dryRun
      self.networkInterfaceIds = networkInterfaceIds
      self.filters = filters
    }

    public static let schema = AWSSchema(
      "DescribeNetworkInterfacesRequest",
      #"""
      NextToken string
      MaxResults int(5..1000)
      IncludeManagedResources bool
      DryRun bool xml=dryRun
      NetworkInterfaceIds [string|item] xml=NetworkInterfaceId query=NetworkInterfaceId
      Filters [Filter|Filter] xml=filter query=Filter
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&nextToken)
      case 1: r.readInt(&maxResults)
      case 2: r.readBool(&includeManagedResources)
      case 3: r.readBool(&dryRun)
      case 4: r.readStrings(&networkInterfaceIds)
      case 5: r.readShapes(&filters)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, nextToken)
      w.writeInt(1, maxResults)
      w.writeBool(2, includeManagedResources)
      w.writeBool(3, dryRun)
      w.writeStrings(4, networkInterfaceIds)
      w.writeShapes(5, filters)
    }
  }

  public struct DescribeNetworkInterfacesResponse: AWSShape {
    public var networkInterfaces: [NetworkInterface]?
    public var nextToken: String?

    public init() {}

    public init(
      networkInterfaces: [NetworkInterface]? = nil,
      nextToken: String? = nil
    ) {
      self.networkInterfaces = networkInterfaces
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeNetworkInterfacesResponse",
      #"""
      NetworkInterfaces [NetworkInterface|item] xml=networkInterfaceSet query=NetworkInterfaceSet
      NextToken string xml=nextToken
      """#, [.shape(NetworkInterface.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&networkInterfaces)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, networkInterfaces)
      w.writeString(1, nextToken)
    }
  }

  public struct AttachmentEnaSrdSpecification: AWSShape {
    public var enaSrdEnabled: Bool?
    public var enaSrdUdpSpecification: AttachmentEnaSrdUdpSpecification?

    public init() {}

    public init(
      enaSrdEnabled: Bool? = nil,
      enaSrdUdpSpecification: AttachmentEnaSrdUdpSpecification? = nil
    ) {
      self.enaSrdEnabled = enaSrdEnabled
      self.enaSrdUdpSpecification = enaSrdUdpSpecification
    }

    public static let schema = AWSSchema(
      "AttachmentEnaSrdSpecification",
      #"""
      EnaSrdEnabled bool xml=enaSrdEnabled
      EnaSrdUdpSpecification AttachmentEnaSrdUdpSpecification xml=enaSrdUdpSpecification
      """#, [.shape(AttachmentEnaSrdUdpSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&enaSrdEnabled)
      case 1: r.readShape(&enaSrdUdpSpecification)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, enaSrdEnabled)
      w.writeShape(1, enaSrdUdpSpecification)
    }
  }

  public struct AttachmentEnaSrdUdpSpecification: AWSShape {
    public var enaSrdUdpEnabled: Bool?

    public init() {}

    public init(
      enaSrdUdpEnabled: Bool? = nil
    ) {
      self.enaSrdUdpEnabled = enaSrdUdpEnabled
    }

    public static let schema = AWSSchema(
      "AttachmentEnaSrdUdpSpecification",
      #"""
      EnaSrdUdpEnabled bool xml=enaSrdUdpEnabled
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&enaSrdUdpEnabled)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, enaSrdUdpEnabled)
    }
  }

  public struct ConnectionTrackingConfiguration: AWSShape {
    public var tcpEstablishedTimeout: Int?
    public var udpStreamTimeout: Int?
    public var udpTimeout: Int?

    public init() {}

    public init(
      tcpEstablishedTimeout: Int? = nil,
      udpStreamTimeout: Int? = nil,
      udpTimeout: Int? = nil
    ) {
      self.tcpEstablishedTimeout = tcpEstablishedTimeout
      self.udpStreamTimeout = udpStreamTimeout
      self.udpTimeout = udpTimeout
    }

    public static let schema = AWSSchema(
      "ConnectionTrackingConfiguration",
      #"""
      TcpEstablishedTimeout int xml=tcpEstablishedTimeout
      UdpStreamTimeout int xml=udpStreamTimeout
      UdpTimeout int xml=udpTimeout
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&tcpEstablishedTimeout)
      case 1: r.readInt(&udpStreamTimeout)
      case 2: r.readInt(&udpTimeout)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, tcpEstablishedTimeout)
      w.writeInt(1, udpStreamTimeout)
      w.writeInt(2, udpTimeout)
    }
  }

  public struct Ipv4PrefixSpecification: AWSShape {
    public var ipv4Prefix: String?

    public init() {}

    public init(
      ipv4Prefix: String? = nil
    ) {
      self.ipv4Prefix = ipv4Prefix
    }

    public static let schema = AWSSchema(
      "Ipv4PrefixSpecification",
      #"""
      Ipv4Prefix string xml=ipv4Prefix
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&ipv4Prefix)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, ipv4Prefix)
    }
  }

  public struct Ipv6PrefixSpecification: AWSShape {
    public var ipv6Prefix: String?

    public init() {}

    public init(
      ipv6Prefix: String? = nil
    ) {
      self.ipv6Prefix = ipv6Prefix
    }

    public static let schema = AWSSchema(
      "Ipv6PrefixSpecification",
      #"""
      Ipv6Prefix string xml=ipv6Prefix
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&ipv6Prefix)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, ipv6Prefix)
    }
  }

  public struct NetworkInterface: AWSShape {
    public var association: NetworkInterfaceAssociation?
    public var attachment: NetworkInterfaceAttachment?
    public var availabilityZone: String?
    public var connectionTrackingConfiguration: ConnectionTrackingConfiguration?
    public var description: String?
    public var groups: [GroupIdentifier]?
    public var interfaceType: NetworkInterfaceType?
    public var ipv6Addresses: [NetworkInterfaceIpv6Address]?
    public var macAddress: String?
    public var networkInterfaceId: String?
    public var outpostArn: String?
    public var ownerId: String?
    public var privateDnsName: String?
    public var publicDnsName: String?
    public var publicIpDnsNameOptions: PublicIpDnsNameOptions?
    public var privateIpAddress: String?
    public var privateIpAddresses: [NetworkInterfacePrivateIpAddress]?
    public var ipv4Prefixes: [Ipv4PrefixSpecification]?
    public var ipv6Prefixes: [Ipv6PrefixSpecification]?
    public var requesterId: String?
    public var requesterManaged: Bool?
    public var sourceDestCheck: Bool?
    public var status: NetworkInterfaceStatus?
    public var subnetId: String?
    public var tagSet: [Tag]?
    public var vpcId: String?
    public var denyAllIgwTraffic: Bool?
    public var ipv6Native: Bool?
    public var ipv6Address: String?
    public var `operator`: OperatorResponse?
    public var associatedSubnets: [String]?
    public var availabilityZoneId: String?

    public init() {}

    public init(
      association: NetworkInterfaceAssociation? = nil,
      attachment: NetworkInterfaceAttachment? = nil,
      availabilityZone: String? = nil,
      connectionTrackingConfiguration: ConnectionTrackingConfiguration? = nil,
      description: String? = nil,
      groups: [GroupIdentifier]? = nil,
      interfaceType: NetworkInterfaceType? = nil,
      ipv6Addresses: [NetworkInterfaceIpv6Address]? = nil,
      macAddress: String? = nil,
      networkInterfaceId: String? = nil,
      outpostArn: String? = nil,
      ownerId: String? = nil,
      privateDnsName: String? = nil,
      publicDnsName: String? = nil,
      publicIpDnsNameOptions: PublicIpDnsNameOptions? = nil,
      privateIpAddress: String? = nil,
      privateIpAddresses: [NetworkInterfacePrivateIpAddress]? = nil,
      ipv4Prefixes: [Ipv4PrefixSpecification]? = nil,
      ipv6Prefixes: [Ipv6PrefixSpecification]? = nil,
      requesterId: String? = nil,
      requesterManaged: Bool? = nil,
      sourceDestCheck: Bool? = nil,
      status: NetworkInterfaceStatus? = nil,
      subnetId: String? = nil,
      tagSet: [Tag]? = nil,
      vpcId: String? = nil,
      denyAllIgwTraffic: Bool? = nil,
      ipv6Native: Bool? = nil,
      ipv6Address: String? = nil,
      `operator`: OperatorResponse? = nil,
      associatedSubnets: [String]? = nil,
      availabilityZoneId: String? = nil
    ) {
      self.association = association
      self.attachment = attachment
      self.availabilityZone = availabilityZone
      self.connectionTrackingConfiguration = connectionTrackingConfiguration
      self.description = description
      self.groups = groups
      self.interfaceType = interfaceType
      self.ipv6Addresses = ipv6Addresses
      self.macAddress = macAddress
      self.networkInterfaceId = networkInterfaceId
      self.outpostArn = outpostArn
      self.ownerId = ownerId
      self.privateDnsName = privateDnsName
      self.publicDnsName = publicDnsName
      self.publicIpDnsNameOptions = publicIpDnsNameOptions
      self.privateIpAddress = privateIpAddress
      self.privateIpAddresses = privateIpAddresses
      self.ipv4Prefixes = ipv4Prefixes
      self.ipv6Prefixes = ipv6Prefixes
      self.requesterId = requesterId
      self.requesterManaged = requesterManaged
      self.sourceDestCheck = sourceDestCheck
      self.status = status
      self.subnetId = subnetId
      self.tagSet = tagSet
      self.vpcId = vpcId
      self.denyAllIgwTraffic = denyAllIgwTraffic
      self.ipv6Native = ipv6Native
      self.ipv6Address = ipv6Address
      self.operator = `operator`
      self.associatedSubnets = associatedSubnets
      self.availabilityZoneId = availabilityZoneId
    }

    public static let schema = AWSSchema(
      "NetworkInterface",
      #"""
      Association NetworkInterfaceAssociation xml=association
      Attachment NetworkInterfaceAttachment xml=attachment
      AvailabilityZone string xml=availabilityZone
      ConnectionTrackingConfiguration ConnectionTrackingConfiguration xml=connectionTrackingConfiguration
      Description string xml=description
      Groups [GroupIdentifier|item] xml=groupSet query=GroupSet
      InterfaceType NetworkInterfaceType xml=interfaceType
      Ipv6Addresses [NetworkInterfaceIpv6Address|item] xml=ipv6AddressesSet query=Ipv6AddressesSet
      MacAddress string xml=macAddress
      NetworkInterfaceId string xml=networkInterfaceId
      OutpostArn string xml=outpostArn
      OwnerId string xml=ownerId
      PrivateDnsName string xml=privateDnsName
      PublicDnsName string xml=publicDnsName
      PublicIpDnsNameOptions PublicIpDnsNameOptions xml=publicIpDnsNameOptions
      PrivateIpAddress string xml=privateIpAddress
      PrivateIpAddresses [NetworkInterfacePrivateIpAddress|item] xml=privateIpAddressesSet query=PrivateIpAddressesSet
      Ipv4Prefixes [Ipv4PrefixSpecification|item] xml=ipv4PrefixSet query=Ipv4PrefixSet
      Ipv6Prefixes [Ipv6PrefixSpecification|item] xml=ipv6PrefixSet query=Ipv6PrefixSet
      RequesterId string xml=requesterId
      RequesterManaged bool xml=requesterManaged
      SourceDestCheck bool xml=sourceDestCheck
      Status NetworkInterfaceStatus xml=status
      SubnetId string xml=subnetId
      TagSet [Tag|item] xml=tagSet
      VpcId string xml=vpcId
      DenyAllIgwTraffic bool xml=denyAllIgwTraffic
      Ipv6Native bool xml=ipv6Native
      Ipv6Address string xml=ipv6Address
      Operator OperatorResponse xml=operator
      AssociatedSubnets [string|item] xml=associatedSubnetSet query=AssociatedSubnetSet
      AvailabilityZoneId string xml=availabilityZoneId
      """#, [.shape(NetworkInterfaceAssociation.self), .shape(NetworkInterfaceAttachment.self), .shape(ConnectionTrackingConfiguration.self), .shape(GroupIdentifier.self), .enumeration(NetworkInterfaceType.self), .shape(NetworkInterfaceIpv6Address.self), .shape(PublicIpDnsNameOptions.self), .shape(NetworkInterfacePrivateIpAddress.self), .shape(Ipv4PrefixSpecification.self), .shape(Ipv6PrefixSpecification.self), .enumeration(NetworkInterfaceStatus.self), .shape(Tag.self), .shape(OperatorResponse.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&association)
      case 1: r.readShape(&attachment)
      case 2: r.readString(&availabilityZone)
      case 3: r.readShape(&connectionTrackingConfiguration)
      case 4: r.readString(&description)
      case 5: r.readShapes(&groups)
      case 6: r.readEnum(&interfaceType)
      case 7: r.readShapes(&ipv6Addresses)
      case 8: r.readString(&macAddress)
      case 9: r.readString(&networkInterfaceId)
      case 10: r.readString(&outpostArn)
      case 11: r.readString(&ownerId)
      case 12: r.readString(&privateDnsName)
      case 13: r.readString(&publicDnsName)
      case 14: r.readShape(&publicIpDnsNameOptions)
      case 15: r.readString(&privateIpAddress)
      case 16: r.readShapes(&privateIpAddresses)
      case 17: r.readShapes(&ipv4Prefixes)
      case 18: r.readShapes(&ipv6Prefixes)
      case 19: r.readString(&requesterId)
      case 20: r.readBool(&requesterManaged)
      case 21: r.readBool(&sourceDestCheck)
      case 22: r.readEnum(&status)
      case 23: r.readString(&subnetId)
      case 24: r.readShapes(&tagSet)
      case 25: r.readString(&vpcId)
      case 26: r.readBool(&denyAllIgwTraffic)
      case 27: r.readBool(&ipv6Native)
      case 28: r.readString(&ipv6Address)
      case 29: r.readShape(&`operator`)
      case 30: r.readStrings(&associatedSubnets)
      case 31: r.readString(&availabilityZoneId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, association)
      w.writeShape(1, attachment)
      w.writeString(2, availabilityZone)
      w.writeShape(3, connectionTrackingConfiguration)
      w.writeString(4, description)
      w.writeShapes(5, groups)
      w.writeEnum(6, interfaceType)
      w.writeShapes(7, ipv6Addresses)
      w.writeString(8, macAddress)
      w.writeString(9, networkInterfaceId)
      w.writeString(10, outpostArn)
      w.writeString(11, ownerId)
      w.writeString(12, privateDnsName)
      w.writeString(13, publicDnsName)
      w.writeShape(14, publicIpDnsNameOptions)
      w.writeString(15, privateIpAddress)
      w.writeShapes(16, privateIpAddresses)
      w.writeShapes(17, ipv4Prefixes)
      w.writeShapes(18, ipv6Prefixes)
      w.writeString(19, requesterId)
      w.writeBool(20, requesterManaged)
      w.writeBool(21, sourceDestCheck)
      w.writeEnum(22, status)
      w.writeString(23, subnetId)
      w.writeShapes(24, tagSet)
      w.writeString(25, vpcId)
      w.writeBool(26, denyAllIgwTraffic)
      w.writeBool(27, ipv6Native)
      w.writeString(28, ipv6Address)
      w.writeShape(29, `operator`)
      w.writeStrings(30, associatedSubnets)
      w.writeString(31, availabilityZoneId)
    }
  }

  public struct NetworkInterfaceAssociation: AWSShape {
    public var allocationId: String?
    public var associationId: String?
    public var ipOwnerId: String?
    public var publicDnsName: String?
    public var publicIp: String?
    public var customerOwnedIp: String?
    public var carrierIp: String?

    public init() {}

    public init(
      allocationId: String? = nil,
      associationId: String? = nil,
      ipOwnerId: String? = nil,
      publicDnsName: String? = nil,
      publicIp: String? = nil,
      customerOwnedIp: String? = nil,
      carrierIp: String? = nil
    ) {
      self.allocationId = allocationId
      self.associationId = associationId
      self.ipOwnerId = ipOwnerId
      self.publicDnsName = publicDnsName
      self.publicIp = publicIp
      self.customerOwnedIp = customerOwnedIp
      self.carrierIp = carrierIp
    }

    public static let schema = AWSSchema(
      "NetworkInterfaceAssociation",
      #"""
      AllocationId string xml=allocationId
      AssociationId string xml=associationId
      IpOwnerId string xml=ipOwnerId
      PublicDnsName string xml=publicDnsName
      PublicIp string xml=publicIp
      CustomerOwnedIp string xml=customerOwnedIp
      CarrierIp string xml=carrierIp
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&allocationId)
      case 1: r.readString(&associationId)
      case 2: r.readString(&ipOwnerId)
      case 3: r.readString(&publicDnsName)
      case 4: r.readString(&publicIp)
      case 5: r.readString(&customerOwnedIp)
      case 6: r.readString(&carrierIp)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, allocationId)
      w.writeString(1, associationId)
      w.writeString(2, ipOwnerId)
      w.writeString(3, publicDnsName)
      w.writeString(4, publicIp)
      w.writeString(5, customerOwnedIp)
      w.writeString(6, carrierIp)
    }
  }

  public struct NetworkInterfaceAttachment: AWSShape {
    public var attachTime: Date?
    public var attachmentId: String?
    public var deleteOnTermination: Bool?
    public var deviceIndex: Int?
    public var networkCardIndex: Int?
    public var instanceId: String?
    public var instanceOwnerId: String?
    public var status: AttachmentStatus?
    public var enaSrdSpecification: AttachmentEnaSrdSpecification?
    public var enaQueueCount: Int?

    public init() {}

    public init(
      attachTime: Date? = nil,
      attachmentId: String? = nil,
      deleteOnTermination: Bool? = nil,
      deviceIndex: Int? = nil,
      networkCardIndex: Int? = nil,
      instanceId: String? = nil,
      instanceOwnerId: String? = nil,
      status: AttachmentStatus? = nil,
      enaSrdSpecification: AttachmentEnaSrdSpecification? = nil,
      enaQueueCount: Int? = nil
    ) {
      self.attachTime = attachTime
      self.attachmentId = attachmentId
      self.deleteOnTermination = deleteOnTermination
      self.deviceIndex = deviceIndex
      self.networkCardIndex = networkCardIndex
      self.instanceId = instanceId
      self.instanceOwnerId = instanceOwnerId
      self.status = status
      self.enaSrdSpecification = enaSrdSpecification
      self.enaQueueCount = enaQueueCount
    }

    public static let schema = AWSSchema(
      "NetworkInterfaceAttachment",
      #"""
      AttachTime time xml=attachTime
      AttachmentId string xml=attachmentId
      DeleteOnTermination bool xml=deleteOnTermination
      DeviceIndex int xml=deviceIndex
      NetworkCardIndex int xml=networkCardIndex
      InstanceId string xml=instanceId
      InstanceOwnerId string xml=instanceOwnerId
      Status AttachmentStatus xml=status
      EnaSrdSpecification AttachmentEnaSrdSpecification xml=enaSrdSpecification
      EnaQueueCount int xml=enaQueueCount
      """#, [.enumeration(AttachmentStatus.self), .shape(AttachmentEnaSrdSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDate(&attachTime)
      case 1: r.readString(&attachmentId)
      case 2: r.readBool(&deleteOnTermination)
      case 3: r.readInt(&deviceIndex)
      case 4: r.readInt(&networkCardIndex)
      case 5: r.readString(&instanceId)
      case 6: r.readString(&instanceOwnerId)
      case 7: r.readEnum(&status)
      case 8: r.readShape(&enaSrdSpecification)
      case 9: r.readInt(&enaQueueCount)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDate(0, attachTime)
      w.writeString(1, attachmentId)
      w.writeBool(2, deleteOnTermination)
      w.writeInt(3, deviceIndex)
      w.writeInt(4, networkCardIndex)
      w.writeString(5, instanceId)
      w.writeString(6, instanceOwnerId)
      w.writeEnum(7, status)
      w.writeShape(8, enaSrdSpecification)
      w.writeInt(9, enaQueueCount)
    }
  }

  public struct NetworkInterfaceIpv6Address: AWSShape {
    public var ipv6Address: String?
    public var publicIpv6DnsName: String?
    public var isPrimaryIpv6: Bool?

    public init() {}

    public init(
      ipv6Address: String? = nil,
      publicIpv6DnsName: String? = nil,
      isPrimaryIpv6: Bool? = nil
    ) {
      self.ipv6Address = ipv6Address
      self.publicIpv6DnsName = publicIpv6DnsName
      self.isPrimaryIpv6 = isPrimaryIpv6
    }

    public static let schema = AWSSchema(
      "NetworkInterfaceIpv6Address",
      #"""
      Ipv6Address string xml=ipv6Address
      PublicIpv6DnsName string xml=publicIpv6DnsName
      IsPrimaryIpv6 bool xml=isPrimaryIpv6
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&ipv6Address)
      case 1: r.readString(&publicIpv6DnsName)
      case 2: r.readBool(&isPrimaryIpv6)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, ipv6Address)
      w.writeString(1, publicIpv6DnsName)
      w.writeBool(2, isPrimaryIpv6)
    }
  }

  public struct NetworkInterfacePrivateIpAddress: AWSShape {
    public var association: NetworkInterfaceAssociation?
    public var primary: Bool?
    public var privateDnsName: String?
    public var privateIpAddress: String?

    public init() {}

    public init(
      association: NetworkInterfaceAssociation? = nil,
      primary: Bool? = nil,
      privateDnsName: String? = nil,
      privateIpAddress: String? = nil
    ) {
      self.association = association
      self.primary = primary
      self.privateDnsName = privateDnsName
      self.privateIpAddress = privateIpAddress
    }

    public static let schema = AWSSchema(
      "NetworkInterfacePrivateIpAddress",
      #"""
      Association NetworkInterfaceAssociation xml=association
      Primary bool xml=primary
      PrivateDnsName string xml=privateDnsName
      PrivateIpAddress string xml=privateIpAddress
      """#, [.shape(NetworkInterfaceAssociation.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&association)
      case 1: r.readBool(&primary)
      case 2: r.readString(&privateDnsName)
      case 3: r.readString(&privateIpAddress)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, association)
      w.writeBool(1, primary)
      w.writeString(2, privateDnsName)
      w.writeString(3, privateIpAddress)
    }
  }

  public struct PublicIpDnsNameOptions: AWSShape {
    public var dnsHostnameType: String?
    public var publicIpv4DnsName: String?
    public var publicIpv6DnsName: String?
    public var publicDualStackDnsName: String?

    public init() {}

    public init(
      dnsHostnameType: String? = nil,
      publicIpv4DnsName: String? = nil,
      publicIpv6DnsName: String? = nil,
      publicDualStackDnsName: String? = nil
    ) {
      self.dnsHostnameType = dnsHostnameType
      self.publicIpv4DnsName = publicIpv4DnsName
      self.publicIpv6DnsName = publicIpv6DnsName
      self.publicDualStackDnsName = publicDualStackDnsName
    }

    public static let schema = AWSSchema(
      "PublicIpDnsNameOptions",
      #"""
      DnsHostnameType string xml=dnsHostnameType
      PublicIpv4DnsName string xml=publicIpv4DnsName
      PublicIpv6DnsName string xml=publicIpv6DnsName
      PublicDualStackDnsName string xml=publicDualStackDnsName
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&dnsHostnameType)
      case 1: r.readString(&publicIpv4DnsName)
      case 2: r.readString(&publicIpv6DnsName)
      case 3: r.readString(&publicDualStackDnsName)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, dnsHostnameType)
      w.writeString(1, publicIpv4DnsName)
      w.writeString(2, publicIpv6DnsName)
      w.writeString(3, publicDualStackDnsName)
    }
  }
}
