// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension EC2 {
  /// `RunInstances`.
  public static let runInstances = AWSOperation<RunInstancesRequest, RunInstancesResponse>(
    name: "RunInstances", service: service, isReadOnly: false, isIdempotent: false,
    idempotencyToken: \RunInstancesRequest.clientToken)

  public struct RunInstancesRequest: AWSShape {
    public var blockDeviceMappings: [BlockDeviceMapping]?
    public var imageId: String?
    public var instanceType: InstanceType?
    public var ipv6AddressCount: Int?
    public var ipv6Addresses: [InstanceIpv6Address]?
    public var kernelId: String?
    public var keyName: String?
    public var maxCount: Int?
    public var minCount: Int?
    public var monitoring: RunInstancesMonitoringEnabled?
    public var placement: Placement?
    public var ramdiskId: String?
    public var securityGroupIds: [String]?
    public var securityGroups: [String]?
    public var subnetId: String?
    public var userData: String?
    public var elasticGpuSpecification: [ElasticGpuSpecification]?
    public var elasticInferenceAccelerators: [ElasticInferenceAccelerator]?
    public var tagSpecifications: [TagSpecification]?
    public var launchTemplate: LaunchTemplateSpecification?
    public var instanceMarketOptions: InstanceMarketOptionsRequest?
    public var creditSpecification: CreditSpecificationRequest?
    public var cpuOptions: CpuOptionsRequest?
    public var capacityReservationSpecification: CapacityReservationSpecification?
    public var hibernationOptions: HibernationOptionsRequest?
    public var licenseSpecifications: [LicenseConfigurationRequest]?
    public var metadataOptions: InstanceMetadataOptionsRequest?
    public var enclaveOptions: EnclaveOptionsRequest?
    public var privateDnsNameOptions: PrivateDnsNameOptionsRequest?
    public var maintenanceOptions: InstanceMaintenanceOptionsRequest?
    public var disableApiStop: Bool?
    public var enablePrimaryIpv6: Bool?
    public var networkPerformanceOptions: InstanceNetworkPerformanceOptionsRequest?
    public var `operator`: OperatorRequest?
    public var secondaryInterfaces: [InstanceSecondaryInterfaceSpecificationRequest]?
    public var dryRun: Bool?
    public var disableApiTermination: Bool?
    public var instanceInitiatedShutdownBehavior: ShutdownBehavior?
    public var privateIpAddress: String?
    public var clientToken: String?
    public var additionalInfo: String?
    public var networkInterfaces: [InstanceNetworkInterfaceSpecification]?
    public var iamInstanceProfile: IamInstanceProfileSpecification?
    public var ebsOptimized: Bool?

    public init() {}

    public init(
      blockDeviceMappings: [BlockDeviceMapping]? = nil,
      imageId: String? = nil,
      instanceType: InstanceType? = nil,
      ipv6AddressCount: Int? = nil,
      ipv6Addresses: [InstanceIpv6Address]? = nil,
      kernelId: String? = nil,
      keyName: String? = nil,
      maxCount: Int? = nil,
      minCount: Int? = nil,
      monitoring: RunInstancesMonitoringEnabled? = nil,
      placement: Placement? = nil,
      ramdiskId: String? = nil,
      securityGroupIds: [String]? = nil,
      securityGroups: [String]? = nil,
      subnetId: String? = nil,
      userData: String? = nil,
      elasticGpuSpecification: [ElasticGpuSpecification]? = nil,
      elasticInferenceAccelerators: [ElasticInferenceAccelerator]? = nil,
      tagSpecifications: [TagSpecification]? = nil,
      launchTemplate: LaunchTemplateSpecification? = nil,
      instanceMarketOptions: InstanceMarketOptionsRequest? = nil,
      creditSpecification: CreditSpecificationRequest? = nil,
      cpuOptions: CpuOptionsRequest? = nil,
      capacityReservationSpecification: CapacityReservationSpecification? = nil,
      hibernationOptions: HibernationOptionsRequest? = nil,
      licenseSpecifications: [LicenseConfigurationRequest]? = nil,
      metadataOptions: InstanceMetadataOptionsRequest? = nil,
      enclaveOptions: EnclaveOptionsRequest? = nil,
      privateDnsNameOptions: PrivateDnsNameOptionsRequest? = nil,
      maintenanceOptions: InstanceMaintenanceOptionsRequest? = nil,
      disableApiStop: Bool? = nil,
      enablePrimaryIpv6: Bool? = nil,
      networkPerformanceOptions: InstanceNetworkPerformanceOptionsRequest? = nil,
      `operator`: OperatorRequest? = nil,
      secondaryInterfaces: [InstanceSecondaryInterfaceSpecificationRequest]? = nil,
      dryRun: Bool? = nil,
      disableApiTermination: Bool? = nil,
      instanceInitiatedShutdownBehavior: ShutdownBehavior? = nil,
      privateIpAddress: String? = nil,
      clientToken: String? = nil,
      additionalInfo: String? = nil,
      networkInterfaces: [InstanceNetworkInterfaceSpecification]? = nil,
      iamInstanceProfile: IamInstanceProfileSpecification? = nil,
      ebsOptimized: Bool? = nil
    ) {
      self.blockDeviceMappings = blockDeviceMappings
      self.imageId = imageId
      self.instanceType = instanceType
      self.ipv6AddressCount = ipv6AddressCount
      self.ipv6Addresses = ipv6Addresses
      self.kernelId = kernelId
      self.keyName = keyName
      self.maxCount = maxCount
      self.minCount = minCount
      self.monitoring = monitoring
      self.placement = placement
      self.ramdiskId = ramdiskId
      self.securityGroupIds = securityGroupIds
      self.securityGroups = securityGroups
      self.subnetId = subnetId
      self.userData = userData
      self.elasticGpuSpecification = elasticGpuSpecification
      self.elasticInferenceAccelerators = elasticInferenceAccelerators
      self.tagSpecifications = tagSpecifications
      self.launchTemplate = launchTemplate
      self.instanceMarketOptions = instanceMarketOptions
      self.creditSpecification = creditSpecification
      self.cpuOptions = cpuOptions
      self.capacityReservationSpecification = capacityReservationSpecification
      self.hibernationOptions = hibernationOptions
      self.licenseSpecifications = licenseSpecifications
      self.metadataOptions = metadataOptions
      self.enclaveOptions = enclaveOptions
      self.privateDnsNameOptions = privateDnsNameOptions
      self.maintenanceOptions = maintenanceOptions
      self.disableApiStop = disableApiStop
      self.enablePrimaryIpv6 = enablePrimaryIpv6
      self.networkPerformanceOptions = networkPerformanceOptions
      self.operator = `operator`
      self.secondaryInterfaces = secondaryInterfaces
      self.dryRun = dryRun
      self.disableApiTermination = disableApiTermination
      self.instanceInitiatedShutdownBehavior = instanceInitiatedShutdownBehavior
      self.privateIpAddress = privateIpAddress
      self.clientToken = clientToken
      self.additionalInfo = additionalInfo
      self.networkInterfaces = networkInterfaces
      self.iamInstanceProfile = iamInstanceProfile
      self.ebsOptimized = ebsOptimized
    }

    public static let schema = AWSSchema(
      "RunInstancesRequest",
      #"""
      BlockDeviceMappings [BlockDeviceMapping|BlockDeviceMapping] xml=BlockDeviceMapping query=BlockDeviceMapping
      ImageId string
      InstanceType InstanceType
      Ipv6AddressCount int
      Ipv6Addresses [InstanceIpv6Address|item] xml=Ipv6Address query=Ipv6Address
      KernelId string
      KeyName string
      MaxCount! int
      MinCount! int
      Monitoring RunInstancesMonitoringEnabled
      Placement Placement
      RamdiskId string
      SecurityGroupIds [string|SecurityGroupId] xml=SecurityGroupId query=SecurityGroupId
      SecurityGroups [string|SecurityGroup] xml=SecurityGroup query=SecurityGroup
      SubnetId string
      UserData string sensitive
      ElasticGpuSpecification [ElasticGpuSpecification|item]
      ElasticInferenceAccelerators [ElasticInferenceAccelerator|item] xml=ElasticInferenceAccelerator query=ElasticInferenceAccelerator
      TagSpecifications [TagSpecification|item] xml=TagSpecification query=TagSpecification
      LaunchTemplate LaunchTemplateSpecification
      InstanceMarketOptions InstanceMarketOptionsRequest
      CreditSpecification CreditSpecificationRequest
      CpuOptions CpuOptionsRequest
      CapacityReservationSpecification CapacityReservationSpecification
      HibernationOptions HibernationOptionsRequest
      LicenseSpecifications [LicenseConfigurationRequest|item] xml=LicenseSpecification query=LicenseSpecification
      MetadataOptions InstanceMetadataOptionsRequest
      EnclaveOptions EnclaveOptionsRequest
      PrivateDnsNameOptions PrivateDnsNameOptionsRequest
      MaintenanceOptions InstanceMaintenanceOptionsRequest
      DisableApiStop bool
      EnablePrimaryIpv6 bool
      NetworkPerformanceOptions InstanceNetworkPerformanceOptionsRequest
      Operator OperatorRequest
      SecondaryInterfaces [InstanceSecondaryInterfaceSpecificationRequest|item] xml=SecondaryInterface query=SecondaryInterface
      DryRun bool xml=dryRun
      DisableApiTermination bool xml=disableApiTermination
      InstanceInitiatedShutdownBehavior ShutdownBehavior xml=instanceInitiatedShutdownBehavior
      PrivateIpAddress string xml=privateIpAddress
      ClientToken string token xml=clientToken
      AdditionalInfo string xml=additionalInfo
      NetworkInterfaces [InstanceNetworkInterfaceSpecification|item] xml=networkInterface query=NetworkInterface
      IamInstanceProfile IamInstanceProfileSpecification xml=iamInstanceProfile
      EbsOptimized bool xml=ebsOptimized
      """#, [.shape(BlockDeviceMapping.self), .enumeration(InstanceType.self), .shape(InstanceIpv6Address.self), .shape(RunInstancesMonitoringEnabled.self), .shape(Placement.self), .shape(ElasticGpuSpecification.self), .shape(ElasticInferenceAccelerator.self), .shape(TagSpecification.self), .shape(LaunchTemplateSpecification.self), .shape(InstanceMarketOptionsRequest.self), .shape(CreditSpecificationRequest.self), .shape(CpuOptionsRequest.self), .shape(CapacityReservationSpecification.self), .shape(HibernationOptionsRequest.self), .shape(LicenseConfigurationRequest.self), .shape(InstanceMetadataOptionsRequest.self), .shape(EnclaveOptionsRequest.self), .shape(PrivateDnsNameOptionsRequest.self), .shape(InstanceMaintenanceOptionsRequest.self), .shape(InstanceNetworkPerformanceOptionsRequest.self), .shape(OperatorRequest.self), .shape(InstanceSecondaryInterfaceSpecificationRequest.self), .enumeration(ShutdownBehavior.self), .shape(InstanceNetworkInterfaceSpecification.self), .shape(IamInstanceProfileSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&blockDeviceMappings)
      case 1: r.readString(&imageId)
      case 2: r.readEnum(&instanceType)
      case 3: r.readInt(&ipv6AddressCount)
      case 4: r.readShapes(&ipv6Addresses)
      case 5: r.readString(&kernelId)
      case 6: r.readString(&keyName)
      case 7: r.readInt(&maxCount)
      case 8: r.readInt(&minCount)
      case 9: r.readShape(&monitoring)
      case 10: r.readShape(&placement)
      case 11: r.readString(&ramdiskId)
      case 12: r.readStrings(&securityGroupIds)
      case 13: r.readStrings(&securityGroups)
      case 14: r.readString(&subnetId)
      case 15: r.readString(&userData)
      case 16: r.readShapes(&elasticGpuSpecification)
      case 17: r.readShapes(&elasticInferenceAccelerators)
      case 18: r.readShapes(&tagSpecifications)
      case 19: r.readShape(&launchTemplate)
      case 20: r.readShape(&instanceMarketOptions)
      case 21: r.readShape(&creditSpecification)
      case 22: r.readShape(&cpuOptions)
      case 23: r.readShape(&capacityReservationSpecification)
      case 24: r.readShape(&hibernationOptions)
      case 25: r.readShapes(&licenseSpecifications)
      case 26: r.readShape(&metadataOptions)
      case 27: r.readShape(&enclaveOptions)
      case 28: r.readShape(&privateDnsNameOptions)
      case 29: r.readShape(&maintenanceOptions)
      case 30: r.readBool(&disableApiStop)
      case 31: r.readBool(&enablePrimaryIpv6)
      case 32: r.readShape(&networkPerformanceOptions)
      case 33: r.readShape(&`operator`)
      case 34: r.readShapes(&secondaryInterfaces)
      case 35: r.readBool(&dryRun)
      case 36: r.readBool(&disableApiTermination)
      case 37: r.readEnum(&instanceInitiatedShutdownBehavior)
      case 38: r.readString(&privateIpAddress)
      case 39: r.readString(&clientToken)
      case 40: r.readString(&additionalInfo)
      case 41: r.readShapes(&networkInterfaces)
      case 42: r.readShape(&iamInstanceProfile)
      case 43: r.readBool(&ebsOptimized)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, blockDeviceMappings)
      w.writeString(1, imageId)
      w.writeEnum(2, instanceType)
      w.writeInt(3, ipv6AddressCount)
      w.writeShapes(4, ipv6Addresses)
      w.writeString(5, kernelId)
      w.writeString(6, keyName)
      w.writeInt(7, maxCount)
      w.writeInt(8, minCount)
      w.writeShape(9, monitoring)
      w.writeShape(10, placement)
      w.writeString(11, ramdiskId)
      w.writeStrings(12, securityGroupIds)
      w.writeStrings(13, securityGroups)
      w.writeString(14, subnetId)
      w.writeString(15, userData)
      w.writeShapes(16, elasticGpuSpecification)
      w.writeShapes(17, elasticInferenceAccelerators)
      w.writeShapes(18, tagSpecifications)
      w.writeShape(19, launchTemplate)
      w.writeShape(20, instanceMarketOptions)
      w.writeShape(21, creditSpecification)
      w.writeShape(22, cpuOptions)
      w.writeShape(23, capacityReservationSpecification)
      w.writeShape(24, hibernationOptions)
      w.writeShapes(25, licenseSpecifications)
      w.writeShape(26, metadataOptions)
      w.writeShape(27, enclaveOptions)
      w.writeShape(28, privateDnsNameOptions)
      w.writeShape(29, maintenanceOptions)
      w.writeBool(30, disableApiStop)
      w.writeBool(31, enablePrimaryIpv6)
      w.writeShape(32, networkPerformanceOptions)
      w.writeShape(33, `operator`)
      w.writeShapes(34, secondaryInterfaces)
      w.writeBool(35, dryRun)
      w.writeBool(36, disableApiTermination)
      w.writeEnum(37, instanceInitiatedShutdownBehavior)
      w.writeString(38, privateIpAddress)
      w.writeString(39, clientToken)
      w.writeString(40, additionalInfo)
      w.writeShapes(41, networkInterfaces)
      w.writeShape(42, iamInstanceProfile)
      w.writeBool(43, ebsOptimized)
    }
  }

  public struct RunInstancesResponse: AWSShape {
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
      "RunInstancesResponse",
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

  public struct CapacityReservationSpecification: AWSShape {
    public var capacityReservationPreference: CapacityReservationPreference?
    public var capacityReservationTarget: CapacityReservationTarget?

    public init() {}

    public init(
      capacityReservationPreference: CapacityReservationPreference? = nil,
      capacityReservationTarget: CapacityReservationTarget? = nil
    ) {
      self.capacityReservationPreference = capacityReservationPreference
      self.capacityReservationTarget = capacityReservationTarget
    }

    public static let schema = AWSSchema(
      "CapacityReservationSpecification",
      #"""
      CapacityReservationPreference CapacityReservationPreference
      CapacityReservationTarget CapacityReservationTarget
      """#, [.enumeration(CapacityReservationPreference.self), .shape(CapacityReservationTarget.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&capacityReservationPreference)
      case 1: r.readShape(&capacityReservationTarget)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, capacityReservationPreference)
      w.writeShape(1, capacityReservationTarget)
    }
  }

  public struct CpuOptionsRequest: AWSShape {
    public var coreCount: Int?
    public var threadsPerCore: Int?
    public var amdSevSnp: AmdSevSnpSpecification?
    public var nestedVirtualization: NestedVirtualizationSpecification?

    public init() {}

    public init(
      coreCount: Int? = nil,
      threadsPerCore: Int? = nil,
      amdSevSnp: AmdSevSnpSpecification? = nil,
      nestedVirtualization: NestedVirtualizationSpecification? = nil
    ) {
      self.coreCount = coreCount
      self.threadsPerCore = threadsPerCore
      self.amdSevSnp = amdSevSnp
      self.nestedVirtualization = nestedVirtualization
    }

    public static let schema = AWSSchema(
      "CpuOptionsRequest",
      #"""
      CoreCount int
      ThreadsPerCore int
      AmdSevSnp AmdSevSnpSpecification
      NestedVirtualization NestedVirtualizationSpecification
      """#, [.enumeration(AmdSevSnpSpecification.self), .enumeration(NestedVirtualizationSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&coreCount)
      case 1: r.readInt(&threadsPerCore)
      case 2: r.readEnum(&amdSevSnp)
      case 3: r.readEnum(&nestedVirtualization)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, coreCount)
      w.writeInt(1, threadsPerCore)
      w.writeEnum(2, amdSevSnp)
      w.writeEnum(3, nestedVirtualization)
    }
  }

  public struct ElasticInferenceAccelerator: AWSShape {
    public var type: String?
    public var count: Int?

    public init() {}

    public init(
      type: String? = nil,
      count: Int? = nil
    ) {
      self.type = type
      self.count = count
    }

    public static let schema = AWSSchema(
      "ElasticInferenceAccelerator",
      #"""
      Type! string
      Count int(1..)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&type)
      case 1: r.readInt(&count)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, type)
      w.writeInt(1, count)
    }
  }

  public struct EnclaveOptionsRequest: AWSShape {
    public var enabled: Bool?

    public init() {}

    public init(
      enabled: Bool? = nil
    ) {
      self.enabled = enabled
    }

    public static let schema = AWSSchema(
      "EnclaveOptionsRequest",
      #"""
      Enabled bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&enabled)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, enabled)
    }
  }

  public struct HibernationOptionsRequest: AWSShape {
    public var configured: Bool?

    public init() {}

    public init(
      configured: Bool? = nil
    ) {
      self.configured = configured
    }

    public static let schema = AWSSchema(
      "HibernationOptionsRequest",
      #"""
      Configured bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&configured)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, configured)
    }
  }

  public struct InstanceMaintenanceOptionsRequest: AWSShape {
    public var autoRecovery: InstanceAutoRecoveryState?

    public init() {}

    public init(
      autoRecovery: InstanceAutoRecoveryState? = nil
    ) {
      self.autoRecovery = autoRecovery
    }

    public static let schema = AWSSchema(
      "InstanceMaintenanceOptionsRequest",
      #"""
      AutoRecovery InstanceAutoRecoveryState
      """#, [.enumeration(InstanceAutoRecoveryState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&autoRecovery)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, autoRecovery)
    }
  }

  public struct InstanceMarketOptionsRequest: AWSShape {
    public var marketType: MarketType?
    public var spotOptions: SpotMarketOptions?

    public init() {}

    public init(
      marketType: MarketType? = nil,
      spotOptions: SpotMarketOptions? = nil
    ) {
      self.marketType = marketType
      self.spotOptions = spotOptions
    }

    public static let schema = AWSSchema(
      "InstanceMarketOptionsRequest",
      #"""
      MarketType MarketType
      SpotOptions SpotMarketOptions
      """#, [.enumeration(MarketType.self), .shape(SpotMarketOptions.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&marketType)
      case 1: r.readShape(&spotOptions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, marketType)
      w.writeShape(1, spotOptions)
    }
  }

  public struct InstanceMetadataOptionsRequest: AWSShape {
    public var httpTokens: HttpTokensState?
    public var httpPutResponseHopLimit: Int?
    public var httpEndpoint: InstanceMetadataEndpointState?
    public var httpProtocolIpv6: InstanceMetadataProtocolState?
    public var instanceMetadataTags: InstanceMetadataTagsState?

    public init() {}

    public init(
      httpTokens: HttpTokensState? = nil,
      httpPutResponseHopLimit: Int? = nil,
      httpEndpoint: InstanceMetadataEndpointState? = nil,
      httpProtocolIpv6: InstanceMetadataProtocolState? = nil,
      instanceMetadataTags: InstanceMetadataTagsState? = nil
    ) {
      self.httpTokens = httpTokens
      self.httpPutResponseHopLimit = httpPutResponseHopLimit
      self.httpEndpoint = httpEndpoint
      self.httpProtocolIpv6 = httpProtocolIpv6
      self.instanceMetadataTags = instanceMetadataTags
    }

    public static let schema = AWSSchema(
      "InstanceMetadataOptionsRequest",
      #"""
      HttpTokens HttpTokensState
      HttpPutResponseHopLimit int
      HttpEndpoint InstanceMetadataEndpointState
      HttpProtocolIpv6 InstanceMetadataProtocolState
      InstanceMetadataTags InstanceMetadataTagsState
      """#, [.enumeration(HttpTokensState.self), .enumeration(InstanceMetadataEndpointState.self), .enumeration(InstanceMetadataProtocolState.self), .enumeration(InstanceMetadataTagsState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&httpTokens)
      case 1: r.readInt(&httpPutResponseHopLimit)
      case 2: r.readEnum(&httpEndpoint)
      case 3: r.readEnum(&httpProtocolIpv6)
      case 4: r.readEnum(&instanceMetadataTags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, httpTokens)
      w.writeInt(1, httpPutResponseHopLimit)
      w.writeEnum(2, httpEndpoint)
      w.writeEnum(3, httpProtocolIpv6)
      w.writeEnum(4, instanceMetadataTags)
    }
  }

  public struct InstanceNetworkPerformanceOptionsRequest: AWSShape {
    public var bandwidthWeighting: InstanceBandwidthWeighting?

    public init() {}

    public init(
      bandwidthWeighting: InstanceBandwidthWeighting? = nil
    ) {
      self.bandwidthWeighting = bandwidthWeighting
    }

    public static let schema = AWSSchema(
      "InstanceNetworkPerformanceOptionsRequest",
      #"""
      BandwidthWeighting InstanceBandwidthWeighting
      """#, [.enumeration(InstanceBandwidthWeighting.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&bandwidthWeighting)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, bandwidthWeighting)
    }
  }

  public struct InstanceSecondaryInterfacePrivateIpAddressRequest: AWSShape {
    public var privateIpAddress: String?

    public init() {}

    public init(
      privateIpAddress: String? = nil
    ) {
      self.privateIpAddress = privateIpAddress
    }

    public static let schema = AWSSchema(
      "InstanceSecondaryInterfacePrivateIpAddressRequest",
      #"""
      PrivateIpAddress! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&privateIpAddress)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, privateIpAddress)
    }
  }

  public struct InstanceSecondaryInterfaceSpecificationRequest: AWSShape {
    public var deleteOnTermination: Bool?
    public var deviceIndex: Int?
    public var privateIpAddresses: [InstanceSecondaryInterfacePrivateIpAddressRequest]?
    public var privateIpAddressCount: Int?
    public var secondarySubnetId: String?
    public var interfaceType: SecondaryInterfaceType?
    public var networkCardIndex: Int?

    public init() {}

    public init(
      deleteOnTermination: Bool? = nil,
      deviceIndex: Int? = nil,
      privateIpAddresses: [InstanceSecondaryInterfacePrivateIpAddressRequest]? = nil,
      privateIpAddressCount: Int? = nil,
      secondarySubnetId: String? = nil,
      interfaceType: SecondaryInterfaceType? = nil,
      networkCardIndex: Int? = nil
    ) {
      self.deleteOnTermination = deleteOnTermination
      self.deviceIndex = deviceIndex
      self.privateIpAddresses = privateIpAddresses
      self.privateIpAddressCount = privateIpAddressCount
      self.secondarySubnetId = secondarySubnetId
      self.interfaceType = interfaceType
      self.networkCardIndex = networkCardIndex
    }

    public static let schema = AWSSchema(
      "InstanceSecondaryInterfaceSpecificationRequest",
      #"""
      DeleteOnTermination bool
      DeviceIndex int
      PrivateIpAddresses [InstanceSecondaryInterfacePrivateIpAddressRequest|item] xml=PrivateIpAddress query=PrivateIpAddress
      PrivateIpAddressCount int
      SecondarySubnetId string
      InterfaceType SecondaryInterfaceType
      NetworkCardIndex int
      """#, [.shape(InstanceSecondaryInterfacePrivateIpAddressRequest.self), .enumeration(SecondaryInterfaceType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&deleteOnTermination)
      case 1: r.readInt(&deviceIndex)
      case 2: r.readShapes(&privateIpAddresses)
      case 3: r.readInt(&privateIpAddressCount)
      case 4: r.readString(&secondarySubnetId)
      case 5: r.readEnum(&interfaceType)
      case 6: r.readInt(&networkCardIndex)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, deleteOnTermination)
      w.writeInt(1, deviceIndex)
      w.writeShapes(2, privateIpAddresses)
      w.writeInt(3, privateIpAddressCount)
      w.writeString(4, secondarySubnetId)
      w.writeEnum(5, interfaceType)
      w.writeInt(6, networkCardIndex)
    }
  }

  public struct LaunchTemplateSpecification: AWSShape {
    public var launchTemplateId: String?
    public var launchTemplateName: String?
    public var version: String?

    public init() {}

    public init(
      launchTemplateId: String? = nil,
      launchTemplateName: String? = nil,
      version: String? = nil
    ) {
      self.launchTemplateId = launchTemplateId
      self.launchTemplateName = launchTemplateName
      self.version = version
    }

    public static let schema = AWSSchema(
      "LaunchTemplateSpecification",
      #"""
      LaunchTemplateId string
      LaunchTemplateName string
      Version string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&launchTemplateId)
      case 1: r.readString(&launchTemplateName)
      case 2: r.readString(&version)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, launchTemplateId)
      w.writeString(1, launchTemplateName)
      w.writeString(2, version)
    }
  }

  public struct LicenseConfigurationRequest: AWSShape {
    public var licenseConfigurationArn: String?

    public init() {}

    public init(
      licenseConfigurationArn: String? = nil
    ) {
      self.licenseConfigurationArn = licenseConfigurationArn
    }

    public static let schema = AWSSchema(
      "LicenseConfigurationRequest",
      #"""
      LicenseConfigurationArn string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&licenseConfigurationArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, licenseConfigurationArn)
    }
  }

  public struct PrivateDnsNameOptionsRequest: AWSShape {
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
      "PrivateDnsNameOptionsRequest",
      #"""
      HostnameType HostnameType
      EnableResourceNameDnsARecord bool
      EnableResourceNameDnsAAAARecord bool
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

  public struct SpotMarketOptions: AWSShape {
    public var maxPrice: String?
    public var spotInstanceType: SpotInstanceType?
    public var blockDurationMinutes: Int?
    public var validUntil: Date?
    public var instanceInterruptionBehavior: InstanceInterruptionBehavior?

    public init() {}

    public init(
      maxPrice: String? = nil,
      spotInstanceType: SpotInstanceType? = nil,
      blockDurationMinutes: Int? = nil,
      validUntil: Date? = nil,
      instanceInterruptionBehavior: InstanceInterruptionBehavior? = nil
    ) {
      self.maxPrice = maxPrice
      self.spotInstanceType = spotInstanceType
      self.blockDurationMinutes = blockDurationMinutes
      self.validUntil = validUntil
      self.instanceInterruptionBehavior = instanceInterruptionBehavior
    }

    public static let schema = AWSSchema(
      "SpotMarketOptions",
      #"""
      MaxPrice string
      SpotInstanceType SpotInstanceType
      BlockDurationMinutes int
      ValidUntil time
      InstanceInterruptionBehavior InstanceInterruptionBehavior
      """#, [.enumeration(SpotInstanceType.self), .enumeration(InstanceInterruptionBehavior.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&maxPrice)
      case 1: r.readEnum(&spotInstanceType)
      case 2: r.readInt(&blockDurationMinutes)
      case 3: r.readDate(&validUntil)
      case 4: r.readEnum(&instanceInterruptionBehavior)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, maxPrice)
      w.writeEnum(1, spotInstanceType)
      w.writeInt(2, blockDurationMinutes)
      w.writeDate(3, validUntil)
      w.writeEnum(4, instanceInterruptionBehavior)
    }
  }
}
