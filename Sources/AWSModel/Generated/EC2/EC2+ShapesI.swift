// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension EC2 {
  public struct IamInstanceProfile: AWSShape {
    public var arn: String?
    public var id: String?

    public init() {}

    public init(
      arn: String? = nil,
      id: String? = nil
    ) {
      self.arn = arn
      self.id = id
    }

    public static let schema = AWSSchema(
      "IamInstanceProfile",
      #"""
      Arn string xml=arn
      Id string xml=id
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&arn)
      case 1: r.readString(&id)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, arn)
      w.writeString(1, id)
    }
  }

  public struct Instance: AWSShape {
    public var architecture: ArchitectureValues?
    public var blockDeviceMappings: [InstanceBlockDeviceMapping]?
    public var clientToken: String?
    public var ebsOptimized: Bool?
    public var enaSupport: Bool?
    public var hypervisor: HypervisorType?
    public var iamInstanceProfile: IamInstanceProfile?
    public var instanceLifecycle: InstanceLifecycleType?
    public var elasticGpuAssociations: [ElasticGpuAssociation]?
    public var elasticInferenceAcceleratorAssociations: [ElasticInferenceAcceleratorAssociation]?
    public var networkInterfaces: [InstanceNetworkInterface]?
    public var outpostArn: String?
    public var rootDeviceName: String?
    public var rootDeviceType: DeviceType?
    public var securityGroups: [GroupIdentifier]?
    public var sourceDestCheck: Bool?
    public var spotInstanceRequestId: String?
    public var sriovNetSupport: String?
    public var stateReason: StateReason?
    public var tags: [Tag]?
    public var virtualizationType: VirtualizationType?
    public var cpuOptions: CpuOptions?
    public var capacityBlockId: String?
    public var capacityReservationId: String?
    public var capacityReservationSpecification: CapacityReservationSpecificationResponse?
    public var hibernationOptions: HibernationOptions?
    public var licenses: [LicenseConfiguration]?
    public var metadataOptions: InstanceMetadataOptionsResponse?
    public var enclaveOptions: EnclaveOptions?
    public var bootMode: BootModeValues?
    public var platformDetails: String?
    public var usageOperation: String?
    public var usageOperationUpdateTime: Date?
    public var privateDnsNameOptions: PrivateDnsNameOptionsResponse?
    public var ipv6Address: String?
    public var tpmSupport: String?
    public var maintenanceOptions: InstanceMaintenanceOptions?
    public var currentInstanceBootMode: InstanceBootModeValues?
    public var networkPerformanceOptions: InstanceNetworkPerformanceOptions?
    public var `operator`: OperatorResponse?
    public var secondaryInterfaces: [InstanceSecondaryInterface]?
    public var instanceId: String?
    public var imageId: String?
    public var state: InstanceState?
    public var privateDnsName: String?
    public var publicDnsName: String?
    public var stateTransitionReason: String?
    public var keyName: String?
    public var amiLaunchIndex: Int?
    public var productCodes: [ProductCode]?
    public var instanceType: InstanceType?
    public var launchTime: Date?
    public var placement: Placement?
    public var kernelId: String?
    public var ramdiskId: String?
    public var platform: PlatformValues?
    public var monitoring: Monitoring?
    public var subnetId: String?
    public var vpcId: String?
    public var privateIpAddress: String?
    public var publicIpAddress: String?

    public init() {}

    public init(
      architecture: ArchitectureValues? = nil,
      blockDeviceMappings: [InstanceBlockDeviceMapping]? = nil,
      clientToken: String? = nil,
      ebsOptimized: Bool? = nil,
      enaSupport: Bool? = nil,
      hypervisor: HypervisorType? = nil,
      iamInstanceProfile: IamInstanceProfile? = nil,
      instanceLifecycle: InstanceLifecycleType? = nil,
      elasticGpuAssociations: [ElasticGpuAssociation]? = nil,
      elasticInferenceAcceleratorAssociations: [ElasticInferenceAcceleratorAssociation]? = nil,
      networkInterfaces: [InstanceNetworkInterface]? = nil,
      outpostArn: String? = nil,
      rootDeviceName: String? = nil,
      rootDeviceType: DeviceType? = nil,
      securityGroups: [GroupIdentifier]? = nil,
      sourceDestCheck: Bool? = nil,
      spotInstanceRequestId: String? = nil,
      sriovNetSupport: String? = nil,
      stateReason: StateReason? = nil,
      tags: [Tag]? = nil,
      virtualizationType: VirtualizationType? = nil,
      cpuOptions: CpuOptions? = nil,
      capacityBlockId: String? = nil,
      capacityReservationId: String? = nil,
      capacityReservationSpecification: CapacityReservationSpecificationResponse? = nil,
      hibernationOptions: HibernationOptions? = nil,
      licenses: [LicenseConfiguration]? = nil,
      metadataOptions: InstanceMetadataOptionsResponse? = nil,
      enclaveOptions: EnclaveOptions? = nil,
      bootMode: BootModeValues? = nil,
      platformDetails: String? = nil,
      usageOperation: String? = nil,
      usageOperationUpdateTime: Date? = nil,
      privateDnsNameOptions: PrivateDnsNameOptionsResponse? = nil,
      ipv6Address: String? = nil,
      tpmSupport: String? = nil,
      maintenanceOptions: InstanceMaintenanceOptions? = nil,
      currentInstanceBootMode: InstanceBootModeValues? = nil,
      networkPerformanceOptions: InstanceNetworkPerformanceOptions? = nil,
      `operator`: OperatorResponse? = nil,
      secondaryInterfaces: [InstanceSecondaryInterface]? = nil,
      instanceId: String? = nil,
      imageId: String? = nil,
      state: InstanceState? = nil,
      privateDnsName: String? = nil,
      publicDnsName: String? = nil,
      stateTransitionReason: String? = nil,
      keyName: String? = nil,
      amiLaunchIndex: Int? = nil,
      productCodes: [ProductCode]? = nil,
      instanceType: InstanceType? = nil,
      launchTime: Date? = nil,
      placement: Placement? = nil,
      kernelId: String? = nil,
      ramdiskId: String? = nil,
      platform: PlatformValues? = nil,
      monitoring: Monitoring? = nil,
      subnetId: String? = nil,
      vpcId: String? = nil,
      privateIpAddress: String? = nil,
      publicIpAddress: String? = nil
    ) {
      self.architecture = architecture
      self.blockDeviceMappings = blockDeviceMappings
      self.clientToken = clientToken
      self.ebsOptimized = ebsOptimized
      self.enaSupport = enaSupport
      self.hypervisor = hypervisor
      self.iamInstanceProfile = iamInstanceProfile
      self.instanceLifecycle = instanceLifecycle
      self.elasticGpuAssociations = elasticGpuAssociations
      self.elasticInferenceAcceleratorAssociations = elasticInferenceAcceleratorAssociations
      self.networkInterfaces = networkInterfaces
      self.outpostArn = outpostArn
      self.rootDeviceName = rootDeviceName
      self.rootDeviceType = rootDeviceType
      self.securityGroups = securityGroups
      self.sourceDestCheck = sourceDestCheck
      self.spotInstanceRequestId = spotInstanceRequestId
      self.sriovNetSupport = sriovNetSupport
      self.stateReason = stateReason
      self.tags = tags
      self.virtualizationType = virtualizationType
      self.cpuOptions = cpuOptions
      self.capacityBlockId = capacityBlockId
      self.capacityReservationId = capacityReservationId
      self.capacityReservationSpecification = capacityReservationSpecification
      self.hibernationOptions = hibernationOptions
      self.licenses = licenses
      self.metadataOptions = metadataOptions
      self.enclaveOptions = enclaveOptions
      self.bootMode = bootMode
      self.platformDetails = platformDetails
      self.usageOperation = usageOperation
      self.usageOperationUpdateTime = usageOperationUpdateTime
      self.privateDnsNameOptions = privateDnsNameOptions
      self.ipv6Address = ipv6Address
      self.tpmSupport = tpmSupport
      self.maintenanceOptions = maintenanceOptions
      self.currentInstanceBootMode = currentInstanceBootMode
      self.networkPerformanceOptions = networkPerformanceOptions
      self.operator = `operator`
      self.secondaryInterfaces = secondaryInterfaces
      self.instanceId = instanceId
      self.imageId = imageId
      self.state = state
      self.privateDnsName = privateDnsName
      self.publicDnsName = publicDnsName
      self.stateTransitionReason = stateTransitionReason
      self.keyName = keyName
      self.amiLaunchIndex = amiLaunchIndex
      self.productCodes = productCodes
      self.instanceType = instanceType
      self.launchTime = launchTime
      self.placement = placement
      self.kernelId = kernelId
      self.ramdiskId = ramdiskId
      self.platform = platform
      self.monitoring = monitoring
      self.subnetId = subnetId
      self.vpcId = vpcId
      self.privateIpAddress = privateIpAddress
      self.publicIpAddress = publicIpAddress
    }

    public static let schema = AWSSchema(
      "Instance",
      #"""
      Architecture ArchitectureValues xml=architecture
      BlockDeviceMappings [InstanceBlockDeviceMapping|item] xml=blockDeviceMapping query=BlockDeviceMapping
      ClientToken string xml=clientToken
      EbsOptimized bool xml=ebsOptimized
      EnaSupport bool xml=enaSupport
      Hypervisor HypervisorType xml=hypervisor
      IamInstanceProfile IamInstanceProfile xml=iamInstanceProfile
      InstanceLifecycle InstanceLifecycleType xml=instanceLifecycle
      ElasticGpuAssociations [ElasticGpuAssociation|item] xml=elasticGpuAssociationSet query=ElasticGpuAssociationSet
      ElasticInferenceAcceleratorAssociations [ElasticInferenceAcceleratorAssociation|item] xml=elasticInferenceAcceleratorAssociationSet query=ElasticInferenceAcceleratorAssociationSet
      NetworkInterfaces [InstanceNetworkInterface|item] xml=networkInterfaceSet query=NetworkInterfaceSet
      OutpostArn string xml=outpostArn
      RootDeviceName string xml=rootDeviceName
      RootDeviceType DeviceType xml=rootDeviceType
      SecurityGroups [GroupIdentifier|item] xml=groupSet query=GroupSet
      SourceDestCheck bool xml=sourceDestCheck
      SpotInstanceRequestId string xml=spotInstanceRequestId
      SriovNetSupport string xml=sriovNetSupport
      StateReason StateReason xml=stateReason
      Tags [Tag|item] xml=tagSet query=TagSet
      VirtualizationType VirtualizationType xml=virtualizationType
      CpuOptions CpuOptions xml=cpuOptions
      CapacityBlockId string xml=capacityBlockId
      CapacityReservationId string xml=capacityReservationId
      CapacityReservationSpecification CapacityReservationSpecificationResponse xml=capacityReservationSpecification
      HibernationOptions HibernationOptions xml=hibernationOptions
      Licenses [LicenseConfiguration|item] xml=licenseSet query=LicenseSet
      MetadataOptions InstanceMetadataOptionsResponse xml=metadataOptions
      EnclaveOptions EnclaveOptions xml=enclaveOptions
      BootMode BootModeValues xml=bootMode
      PlatformDetails string xml=platformDetails
      UsageOperation string xml=usageOperation
      UsageOperationUpdateTime time xml=usageOperationUpdateTime
      PrivateDnsNameOptions PrivateDnsNameOptionsResponse xml=privateDnsNameOptions
      Ipv6Address string xml=ipv6Address
      TpmSupport string xml=tpmSupport
      MaintenanceOptions InstanceMaintenanceOptions xml=maintenanceOptions
      CurrentInstanceBootMode InstanceBootModeValues xml=currentInstanceBootMode
      NetworkPerformanceOptions InstanceNetworkPerformanceOptions xml=networkPerformanceOptions
      Operator OperatorResponse xml=operator
      SecondaryInterfaces [InstanceSecondaryInterface|item] xml=secondaryInterfaceSet query=SecondaryInterfaceSet
      InstanceId string xml=instanceId
      ImageId string xml=imageId
      State InstanceState xml=instanceState query=InstanceState
      PrivateDnsName string xml=privateDnsName
      PublicDnsName string xml=dnsName query=DnsName
      StateTransitionReason string xml=reason query=Reason
      KeyName string xml=keyName
      AmiLaunchIndex int xml=amiLaunchIndex
      ProductCodes [ProductCode|item] xml=productCodes
      InstanceType InstanceType xml=instanceType
      LaunchTime time xml=launchTime
      Placement Placement xml=placement
      KernelId string xml=kernelId
      RamdiskId string xml=ramdiskId
      Platform PlatformValues xml=platform
      Monitoring Monitoring xml=monitoring
      SubnetId string xml=subnetId
      VpcId string xml=vpcId
      PrivateIpAddress string xml=privateIpAddress
      PublicIpAddress string xml=ipAddress query=IpAddress
      """#, [ArchitectureValues.self, InstanceBlockDeviceMapping.self, HypervisorType.self, IamInstanceProfile.self, InstanceLifecycleType.self, ElasticGpuAssociation.self, ElasticInferenceAcceleratorAssociation.self, InstanceNetworkInterface.self, DeviceType.self, GroupIdentifier.self, StateReason.self, Tag.self, VirtualizationType.self, CpuOptions.self, CapacityReservationSpecificationResponse.self, HibernationOptions.self, LicenseConfiguration.self, InstanceMetadataOptionsResponse.self, EnclaveOptions.self, BootModeValues.self, PrivateDnsNameOptionsResponse.self, InstanceMaintenanceOptions.self, InstanceBootModeValues.self, InstanceNetworkPerformanceOptions.self, OperatorResponse.self, InstanceSecondaryInterface.self, InstanceState.self, ProductCode.self, InstanceType.self, Placement.self, PlatformValues.self, Monitoring.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&architecture)
      case 1: r.read(&blockDeviceMappings)
      case 2: r.readString(&clientToken)
      case 3: r.readBool(&ebsOptimized)
      case 4: r.readBool(&enaSupport)
      case 5: r.read(&hypervisor)
      case 6: r.read(&iamInstanceProfile)
      case 7: r.read(&instanceLifecycle)
      case 8: r.read(&elasticGpuAssociations)
      case 9: r.read(&elasticInferenceAcceleratorAssociations)
      case 10: r.read(&networkInterfaces)
      case 11: r.readString(&outpostArn)
      case 12: r.readString(&rootDeviceName)
      case 13: r.read(&rootDeviceType)
      case 14: r.read(&securityGroups)
      case 15: r.readBool(&sourceDestCheck)
      case 16: r.readString(&spotInstanceRequestId)
      case 17: r.readString(&sriovNetSupport)
      case 18: r.read(&stateReason)
      case 19: r.read(&tags)
      case 20: r.read(&virtualizationType)
      case 21: r.read(&cpuOptions)
      case 22: r.readString(&capacityBlockId)
      case 23: r.readString(&capacityReservationId)
      case 24: r.read(&capacityReservationSpecification)
      case 25: r.read(&hibernationOptions)
      case 26: r.read(&licenses)
      case 27: r.read(&metadataOptions)
      case 28: r.read(&enclaveOptions)
      case 29: r.read(&bootMode)
      case 30: r.readString(&platformDetails)
      case 31: r.readString(&usageOperation)
      case 32: r.readDate(&usageOperationUpdateTime)
      case 33: r.read(&privateDnsNameOptions)
      case 34: r.readString(&ipv6Address)
      case 35: r.readString(&tpmSupport)
      case 36: r.read(&maintenanceOptions)
      case 37: r.read(&currentInstanceBootMode)
      case 38: r.read(&networkPerformanceOptions)
      case 39: r.read(&`operator`)
      case 40: r.read(&secondaryInterfaces)
      case 41: r.readString(&instanceId)
      case 42: r.readString(&imageId)
      case 43: r.read(&state)
      case 44: r.readString(&privateDnsName)
      case 45: r.readString(&publicDnsName)
      case 46: r.readString(&stateTransitionReason)
      case 47: r.readString(&keyName)
      case 48: r.readInt(&amiLaunchIndex)
      case 49: r.read(&productCodes)
      case 50: r.read(&instanceType)
      case 51: r.readDate(&launchTime)
      case 52: r.read(&placement)
      case 53: r.readString(&kernelId)
      case 54: r.readString(&ramdiskId)
      case 55: r.read(&platform)
      case 56: r.read(&monitoring)
      case 57: r.readString(&subnetId)
      case 58: r.readString(&vpcId)
      case 59: r.readString(&privateIpAddress)
      case 60: r.readString(&publicIpAddress)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, architecture)
      w.write(1, blockDeviceMappings)
      w.writeString(2, clientToken)
      w.writeBool(3, ebsOptimized)
      w.writeBool(4, enaSupport)
      w.write(5, hypervisor)
      w.write(6, iamInstanceProfile)
      w.write(7, instanceLifecycle)
      w.write(8, elasticGpuAssociations)
      w.write(9, elasticInferenceAcceleratorAssociations)
      w.write(10, networkInterfaces)
      w.writeString(11, outpostArn)
      w.writeString(12, rootDeviceName)
      w.write(13, rootDeviceType)
      w.write(14, securityGroups)
      w.writeBool(15, sourceDestCheck)
      w.writeString(16, spotInstanceRequestId)
      w.writeString(17, sriovNetSupport)
      w.write(18, stateReason)
      w.write(19, tags)
      w.write(20, virtualizationType)
      w.write(21, cpuOptions)
      w.writeString(22, capacityBlockId)
      w.writeString(23, capacityReservationId)
      w.write(24, capacityReservationSpecification)
      w.write(25, hibernationOptions)
      w.write(26, licenses)
      w.write(27, metadataOptions)
      w.write(28, enclaveOptions)
      w.write(29, bootMode)
      w.writeString(30, platformDetails)
      w.writeString(31, usageOperation)
      w.writeDate(32, usageOperationUpdateTime)
      w.write(33, privateDnsNameOptions)
      w.writeString(34, ipv6Address)
      w.writeString(35, tpmSupport)
      w.write(36, maintenanceOptions)
      w.write(37, currentInstanceBootMode)
      w.write(38, networkPerformanceOptions)
      w.write(39, `operator`)
      w.write(40, secondaryInterfaces)
      w.writeString(41, instanceId)
      w.writeString(42, imageId)
      w.write(43, state)
      w.writeString(44, privateDnsName)
      w.writeString(45, publicDnsName)
      w.writeString(46, stateTransitionReason)
      w.writeString(47, keyName)
      w.writeInt(48, amiLaunchIndex)
      w.write(49, productCodes)
      w.write(50, instanceType)
      w.writeDate(51, launchTime)
      w.write(52, placement)
      w.writeString(53, kernelId)
      w.writeString(54, ramdiskId)
      w.write(55, platform)
      w.write(56, monitoring)
      w.writeString(57, subnetId)
      w.writeString(58, vpcId)
      w.writeString(59, privateIpAddress)
      w.writeString(60, publicIpAddress)
    }
  }

  public struct InstanceAttachmentEnaSrdSpecification: AWSShape {
    public var enaSrdEnabled: Bool?
    public var enaSrdUdpSpecification: InstanceAttachmentEnaSrdUdpSpecification?

    public init() {}

    public init(
      enaSrdEnabled: Bool? = nil,
      enaSrdUdpSpecification: InstanceAttachmentEnaSrdUdpSpecification? = nil
    ) {
      self.enaSrdEnabled = enaSrdEnabled
      self.enaSrdUdpSpecification = enaSrdUdpSpecification
    }

    public static let schema = AWSSchema(
      "InstanceAttachmentEnaSrdSpecification",
      #"""
      EnaSrdEnabled bool xml=enaSrdEnabled
      EnaSrdUdpSpecification InstanceAttachmentEnaSrdUdpSpecification xml=enaSrdUdpSpecification
      """#, [InstanceAttachmentEnaSrdUdpSpecification.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&enaSrdEnabled)
      case 1: r.read(&enaSrdUdpSpecification)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, enaSrdEnabled)
      w.write(1, enaSrdUdpSpecification)
    }
  }

  public struct InstanceAttachmentEnaSrdUdpSpecification: AWSShape {
    public var enaSrdUdpEnabled: Bool?

    public init() {}

    public init(
      enaSrdUdpEnabled: Bool? = nil
    ) {
      self.enaSrdUdpEnabled = enaSrdUdpEnabled
    }

    public static let schema = AWSSchema(
      "InstanceAttachmentEnaSrdUdpSpecification",
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

  public struct InstanceBlockDeviceMapping: AWSShape {
    public var deviceName: String?
    public var ebs: EbsInstanceBlockDevice?

    public init() {}

    public init(
      deviceName: String? = nil,
      ebs: EbsInstanceBlockDevice? = nil
    ) {
      self.deviceName = deviceName
      self.ebs = ebs
    }

    public static let schema = AWSSchema(
      "InstanceBlockDeviceMapping",
      #"""
      DeviceName string xml=deviceName
      Ebs EbsInstanceBlockDevice xml=ebs
      """#, [EbsInstanceBlockDevice.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&deviceName)
      case 1: r.read(&ebs)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, deviceName)
      w.write(1, ebs)
    }
  }

  public struct InstanceIpv4Prefix: AWSShape {
    public var ipv4Prefix: String?

    public init() {}

    public init(
      ipv4Prefix: String? = nil
    ) {
      self.ipv4Prefix = ipv4Prefix
    }

    public static let schema = AWSSchema(
      "InstanceIpv4Prefix",
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

  public struct InstanceIpv6Address: AWSShape {
    public var ipv6Address: String?
    public var isPrimaryIpv6: Bool?

    public init() {}

    public init(
      ipv6Address: String? = nil,
      isPrimaryIpv6: Bool? = nil
    ) {
      self.ipv6Address = ipv6Address
      self.isPrimaryIpv6 = isPrimaryIpv6
    }

    public static let schema = AWSSchema(
      "InstanceIpv6Address",
      #"""
      Ipv6Address string xml=ipv6Address
      IsPrimaryIpv6 bool xml=isPrimaryIpv6
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&ipv6Address)
      case 1: r.readBool(&isPrimaryIpv6)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, ipv6Address)
      w.writeBool(1, isPrimaryIpv6)
    }
  }

  public struct InstanceIpv6AddressRequest: AWSShape {
    public var ipv6Address: String?

    public init() {}

    public init(
      ipv6Address: String? = nil
    ) {
      self.ipv6Address = ipv6Address
    }

    public static let schema = AWSSchema(
      "InstanceIpv6AddressRequest",
      #"""
      Ipv6Address string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&ipv6Address)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, ipv6Address)
    }
  }

  public struct InstanceIpv6Prefix: AWSShape {
    public var ipv6Prefix: String?

    public init() {}

    public init(
      ipv6Prefix: String? = nil
    ) {
      self.ipv6Prefix = ipv6Prefix
    }

    public static let schema = AWSSchema(
      "InstanceIpv6Prefix",
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

  public struct InstanceMaintenanceOptions: AWSShape {
    public var autoRecovery: InstanceAutoRecoveryState?
    public var rebootMigration: InstanceRebootMigrationState?

    public init() {}

    public init(
      autoRecovery: InstanceAutoRecoveryState? = nil,
      rebootMigration: InstanceRebootMigrationState? = nil
    ) {
      self.autoRecovery = autoRecovery
      self.rebootMigration = rebootMigration
    }

    public static let schema = AWSSchema(
      "InstanceMaintenanceOptions",
      #"""
      AutoRecovery InstanceAutoRecoveryState xml=autoRecovery
      RebootMigration InstanceRebootMigrationState xml=rebootMigration
      """#, [InstanceAutoRecoveryState.self, InstanceRebootMigrationState.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&autoRecovery)
      case 1: r.read(&rebootMigration)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, autoRecovery)
      w.write(1, rebootMigration)
    }
  }

  public struct InstanceMetadataOptionsResponse: AWSShape {
    public var state: InstanceMetadataOptionsState?
    public var httpTokens: HttpTokensState?
    public var httpPutResponseHopLimit: Int?
    public var httpEndpoint: InstanceMetadataEndpointState?
    public var httpProtocolIpv6: InstanceMetadataProtocolState?
    public var instanceMetadataTags: InstanceMetadataTagsState?

    public init() {}

    public init(
      state: InstanceMetadataOptionsState? = nil,
      httpTokens: HttpTokensState? = nil,
      httpPutResponseHopLimit: Int? = nil,
      httpEndpoint: InstanceMetadataEndpointState? = nil,
      httpProtocolIpv6: InstanceMetadataProtocolState? = nil,
      instanceMetadataTags: InstanceMetadataTagsState? = nil
    ) {
      self.state = state
      self.httpTokens = httpTokens
      self.httpPutResponseHopLimit = httpPutResponseHopLimit
      self.httpEndpoint = httpEndpoint
      self.httpProtocolIpv6 = httpProtocolIpv6
      self.instanceMetadataTags = instanceMetadataTags
    }

    public static let schema = AWSSchema(
      "InstanceMetadataOptionsResponse",
      #"""
      State InstanceMetadataOptionsState xml=state
      HttpTokens HttpTokensState xml=httpTokens
      HttpPutResponseHopLimit int xml=httpPutResponseHopLimit
      HttpEndpoint InstanceMetadataEndpointState xml=httpEndpoint
      HttpProtocolIpv6 InstanceMetadataProtocolState xml=httpProtocolIpv6
      InstanceMetadataTags InstanceMetadataTagsState xml=instanceMetadataTags
      """#, [InstanceMetadataOptionsState.self, HttpTokensState.self, InstanceMetadataEndpointState.self, InstanceMetadataProtocolState.self, InstanceMetadataTagsState.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&state)
      case 1: r.read(&httpTokens)
      case 2: r.readInt(&httpPutResponseHopLimit)
      case 3: r.read(&httpEndpoint)
      case 4: r.read(&httpProtocolIpv6)
      case 5: r.read(&instanceMetadataTags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, state)
      w.write(1, httpTokens)
      w.writeInt(2, httpPutResponseHopLimit)
      w.write(3, httpEndpoint)
      w.write(4, httpProtocolIpv6)
      w.write(5, instanceMetadataTags)
    }
  }

  public struct InstanceNetworkInterface: AWSShape {
    public var association: InstanceNetworkInterfaceAssociation?
    public var attachment: InstanceNetworkInterfaceAttachment?
    public var description: String?
    public var groups: [GroupIdentifier]?
    public var ipv6Addresses: [InstanceIpv6Address]?
    public var macAddress: String?
    public var networkInterfaceId: String?
    public var ownerId: String?
    public var privateDnsName: String?
    public var privateIpAddress: String?
    public var privateIpAddresses: [InstancePrivateIpAddress]?
    public var sourceDestCheck: Bool?
    public var status: NetworkInterfaceStatus?
    public var subnetId: String?
    public var vpcId: String?
    public var interfaceType: String?
    public var ipv4Prefixes: [InstanceIpv4Prefix]?
    public var ipv6Prefixes: [InstanceIpv6Prefix]?
    public var connectionTrackingConfiguration: ConnectionTrackingSpecificationResponse?
    public var `operator`: OperatorResponse?

    public init() {}

    public init(
      association: InstanceNetworkInterfaceAssociation? = nil,
      attachment: InstanceNetworkInterfaceAttachment? = nil,
      description: String? = nil,
      groups: [GroupIdentifier]? = nil,
      ipv6Addresses: [InstanceIpv6Address]? = nil,
      macAddress: String? = nil,
      networkInterfaceId: String? = nil,
      ownerId: String? = nil,
      privateDnsName: String? = nil,
      privateIpAddress: String? = nil,
      privateIpAddresses: [InstancePrivateIpAddress]? = nil,
      sourceDestCheck: Bool? = nil,
      status: NetworkInterfaceStatus? = nil,
      subnetId: String? = nil,
      vpcId: String? = nil,
      interfaceType: String? = nil,
      ipv4Prefixes: [InstanceIpv4Prefix]? = nil,
      ipv6Prefixes: [InstanceIpv6Prefix]? = nil,
      connectionTrackingConfiguration: ConnectionTrackingSpecificationResponse? = nil,
      `operator`: OperatorResponse? = nil
    ) {
      self.association = association
      self.attachment = attachment
      self.description = description
      self.groups = groups
      self.ipv6Addresses = ipv6Addresses
      self.macAddress = macAddress
      self.networkInterfaceId = networkInterfaceId
      self.ownerId = ownerId
      self.privateDnsName = privateDnsName
      self.privateIpAddress = privateIpAddress
      self.privateIpAddresses = privateIpAddresses
      self.sourceDestCheck = sourceDestCheck
      self.status = status
      self.subnetId = subnetId
      self.vpcId = vpcId
      self.interfaceType = interfaceType
      self.ipv4Prefixes = ipv4Prefixes
      self.ipv6Prefixes = ipv6Prefixes
      self.connectionTrackingConfiguration = connectionTrackingConfiguration
      self.operator = `operator`
    }

    public static let schema = AWSSchema(
      "InstanceNetworkInterface",
      #"""
      Association InstanceNetworkInterfaceAssociation xml=association
      Attachment InstanceNetworkInterfaceAttachment xml=attachment
      Description string xml=description
      Groups [GroupIdentifier|item] xml=groupSet query=GroupSet
      Ipv6Addresses [InstanceIpv6Address|item] xml=ipv6AddressesSet query=Ipv6AddressesSet
      MacAddress string xml=macAddress
      NetworkInterfaceId string xml=networkInterfaceId
      OwnerId string xml=ownerId
      PrivateDnsName string xml=privateDnsName
      PrivateIpAddress string xml=privateIpAddress
      PrivateIpAddresses [InstancePrivateIpAddress|item] xml=privateIpAddressesSet query=PrivateIpAddressesSet
      SourceDestCheck bool xml=sourceDestCheck
      Status NetworkInterfaceStatus xml=status
      SubnetId string xml=subnetId
      VpcId string xml=vpcId
      InterfaceType string xml=interfaceType
      Ipv4Prefixes [InstanceIpv4Prefix|item] xml=ipv4PrefixSet query=Ipv4PrefixSet
      Ipv6Prefixes [InstanceIpv6Prefix|item] xml=ipv6PrefixSet query=Ipv6PrefixSet
      ConnectionTrackingConfiguration ConnectionTrackingSpecificationResponse xml=connectionTrackingConfiguration
      Operator OperatorResponse xml=operator
      """#, [InstanceNetworkInterfaceAssociation.self, InstanceNetworkInterfaceAttachment.self, GroupIdentifier.self, InstanceIpv6Address.self, InstancePrivateIpAddress.self, NetworkInterfaceStatus.self, InstanceIpv4Prefix.self, InstanceIpv6Prefix.self, ConnectionTrackingSpecificationResponse.self, OperatorResponse.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&association)
      case 1: r.read(&attachment)
      case 2: r.readString(&description)
      case 3: r.read(&groups)
      case 4: r.read(&ipv6Addresses)
      case 5: r.readString(&macAddress)
      case 6: r.readString(&networkInterfaceId)
      case 7: r.readString(&ownerId)
      case 8: r.readString(&privateDnsName)
      case 9: r.readString(&privateIpAddress)
      case 10: r.read(&privateIpAddresses)
      case 11: r.readBool(&sourceDestCheck)
      case 12: r.read(&status)
      case 13: r.readString(&subnetId)
      case 14: r.readString(&vpcId)
      case 15: r.readString(&interfaceType)
      case 16: r.read(&ipv4Prefixes)
      case 17: r.read(&ipv6Prefixes)
      case 18: r.read(&connectionTrackingConfiguration)
      case 19: r.read(&`operator`)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, association)
      w.write(1, attachment)
      w.writeString(2, description)
      w.write(3, groups)
      w.write(4, ipv6Addresses)
      w.writeString(5, macAddress)
      w.writeString(6, networkInterfaceId)
      w.writeString(7, ownerId)
      w.writeString(8, privateDnsName)
      w.writeString(9, privateIpAddress)
      w.write(10, privateIpAddresses)
      w.writeBool(11, sourceDestCheck)
      w.write(12, status)
      w.writeString(13, subnetId)
      w.writeString(14, vpcId)
      w.writeString(15, interfaceType)
      w.write(16, ipv4Prefixes)
      w.write(17, ipv6Prefixes)
      w.write(18, connectionTrackingConfiguration)
      w.write(19, `operator`)
    }
  }

  public struct InstanceNetworkInterfaceAssociation: AWSShape {
    public var carrierIp: String?
    public var customerOwnedIp: String?
    public var ipOwnerId: String?
    public var publicDnsName: String?
    public var publicIp: String?

    public init() {}

    public init(
      carrierIp: String? = nil,
      customerOwnedIp: String? = nil,
      ipOwnerId: String? = nil,
      publicDnsName: String? = nil,
      publicIp: String? = nil
    ) {
      self.carrierIp = carrierIp
      self.customerOwnedIp = customerOwnedIp
      self.ipOwnerId = ipOwnerId
      self.publicDnsName = publicDnsName
      self.publicIp = publicIp
    }

    public static let schema = AWSSchema(
      "InstanceNetworkInterfaceAssociation",
      #"""
      CarrierIp string xml=carrierIp
      CustomerOwnedIp string xml=customerOwnedIp
      IpOwnerId string xml=ipOwnerId
      PublicDnsName string xml=publicDnsName
      PublicIp string xml=publicIp
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&carrierIp)
      case 1: r.readString(&customerOwnedIp)
      case 2: r.readString(&ipOwnerId)
      case 3: r.readString(&publicDnsName)
      case 4: r.readString(&publicIp)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, carrierIp)
      w.writeString(1, customerOwnedIp)
      w.writeString(2, ipOwnerId)
      w.writeString(3, publicDnsName)
      w.writeString(4, publicIp)
    }
  }

  public struct InstanceNetworkInterfaceAttachment: AWSShape {
    public var attachTime: Date?
    public var attachmentId: String?
    public var deleteOnTermination: Bool?
    public var deviceIndex: Int?
    public var status: AttachmentStatus?
    public var networkCardIndex: Int?
    public var enaSrdSpecification: InstanceAttachmentEnaSrdSpecification?
    public var enaQueueCount: Int?

    public init() {}

    public init(
      attachTime: Date? = nil,
      attachmentId: String? = nil,
      deleteOnTermination: Bool? = nil,
      deviceIndex: Int? = nil,
      status: AttachmentStatus? = nil,
      networkCardIndex: Int? = nil,
      enaSrdSpecification: InstanceAttachmentEnaSrdSpecification? = nil,
      enaQueueCount: Int? = nil
    ) {
      self.attachTime = attachTime
      self.attachmentId = attachmentId
      self.deleteOnTermination = deleteOnTermination
      self.deviceIndex = deviceIndex
      self.status = status
      self.networkCardIndex = networkCardIndex
      self.enaSrdSpecification = enaSrdSpecification
      self.enaQueueCount = enaQueueCount
    }

    public static let schema = AWSSchema(
      "InstanceNetworkInterfaceAttachment",
      #"""
      AttachTime time xml=attachTime
      AttachmentId string xml=attachmentId
      DeleteOnTermination bool xml=deleteOnTermination
      DeviceIndex int xml=deviceIndex
      Status AttachmentStatus xml=status
      NetworkCardIndex int xml=networkCardIndex
      EnaSrdSpecification InstanceAttachmentEnaSrdSpecification xml=enaSrdSpecification
      EnaQueueCount int xml=enaQueueCount
      """#, [AttachmentStatus.self, InstanceAttachmentEnaSrdSpecification.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDate(&attachTime)
      case 1: r.readString(&attachmentId)
      case 2: r.readBool(&deleteOnTermination)
      case 3: r.readInt(&deviceIndex)
      case 4: r.read(&status)
      case 5: r.readInt(&networkCardIndex)
      case 6: r.read(&enaSrdSpecification)
      case 7: r.readInt(&enaQueueCount)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDate(0, attachTime)
      w.writeString(1, attachmentId)
      w.writeBool(2, deleteOnTermination)
      w.writeInt(3, deviceIndex)
      w.write(4, status)
      w.writeInt(5, networkCardIndex)
      w.write(6, enaSrdSpecification)
      w.writeInt(7, enaQueueCount)
    }
  }

  public struct InstanceNetworkPerformanceOptions: AWSShape {
    public var bandwidthWeighting: InstanceBandwidthWeighting?

    public init() {}

    public init(
      bandwidthWeighting: InstanceBandwidthWeighting? = nil
    ) {
      self.bandwidthWeighting = bandwidthWeighting
    }

    public static let schema = AWSSchema(
      "InstanceNetworkPerformanceOptions",
      #"""
      BandwidthWeighting InstanceBandwidthWeighting xml=bandwidthWeighting
      """#, [InstanceBandwidthWeighting.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&bandwidthWeighting)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, bandwidthWeighting)
    }
  }

  public struct InstancePrivateIpAddress: AWSShape {
    public var association: InstanceNetworkInterfaceAssociation?
    public var primary: Bool?
    public var privateDnsName: String?
    public var privateIpAddress: String?

    public init() {}

    public init(
      association: InstanceNetworkInterfaceAssociation? = nil,
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
      "InstancePrivateIpAddress",
      #"""
      Association InstanceNetworkInterfaceAssociation xml=association
      Primary bool xml=primary
      PrivateDnsName string xml=privateDnsName
      PrivateIpAddress string xml=privateIpAddress
      """#, [InstanceNetworkInterfaceAssociation.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&association)
      case 1: r.readBool(&primary)
      case 2: r.readString(&privateDnsName)
      case 3: r.readString(&privateIpAddress)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, association)
      w.writeBool(1, primary)
      w.writeString(2, privateDnsName)
      w.writeString(3, privateIpAddress)
    }
  }

  public struct InstanceRequirements: AWSShape {
    public var vCpuCount: VCpuCountRange?
    public var memoryMiB: MemoryMiB?
    public var cpuManufacturers: [CpuManufacturer]?
    public var memoryGiBPerVCpu: MemoryGiBPerVCpu?
    public var excludedInstanceTypes: [String]?
    public var instanceGenerations: [InstanceGeneration]?
    public var spotMaxPricePercentageOverLowestPrice: Int?
    public var onDemandMaxPricePercentageOverLowestPrice: Int?
    public var bareMetal: BareMetal?
    public var burstablePerformance: BurstablePerformance?
    public var requireHibernateSupport: Bool?
    public var networkInterfaceCount: NetworkInterfaceCount?
    public var localStorage: LocalStorage?
    public var localStorageTypes: [LocalStorageType]?
    public var totalLocalStorageGB: TotalLocalStorageGB?
    public var baselineEbsBandwidthMbps: BaselineEbsBandwidthMbps?
    public var acceleratorTypes: [AcceleratorType]?
    public var acceleratorCount: AcceleratorCount?
    public var acceleratorManufacturers: [AcceleratorManufacturer]?
    public var acceleratorNames: [AcceleratorName]?
    public var acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiB?
    public var networkBandwidthGbps: NetworkBandwidthGbps?
    public var allowedInstanceTypes: [String]?
    public var maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Int?
    public var baselinePerformanceFactors: BaselinePerformanceFactors?
    public var requireEncryptionInTransit: Bool?

    public init() {}

    public init(
      vCpuCount: VCpuCountRange? = nil,
      memoryMiB: MemoryMiB? = nil,
      cpuManufacturers: [CpuManufacturer]? = nil,
      memoryGiBPerVCpu: MemoryGiBPerVCpu? = nil,
      excludedInstanceTypes: [String]? = nil,
      instanceGenerations: [InstanceGeneration]? = nil,
      spotMaxPricePercentageOverLowestPrice: Int? = nil,
      onDemandMaxPricePercentageOverLowestPrice: Int? = nil,
      bareMetal: BareMetal? = nil,
      burstablePerformance: BurstablePerformance? = nil,
      requireHibernateSupport: Bool? = nil,
      networkInterfaceCount: NetworkInterfaceCount? = nil,
      localStorage: LocalStorage? = nil,
      localStorageTypes: [LocalStorageType]? = nil,
      totalLocalStorageGB: TotalLocalStorageGB? = nil,
      baselineEbsBandwidthMbps: BaselineEbsBandwidthMbps? = nil,
      acceleratorTypes: [AcceleratorType]? = nil,
      acceleratorCount: AcceleratorCount? = nil,
      acceleratorManufacturers: [AcceleratorManufacturer]? = nil,
      acceleratorNames: [AcceleratorName]? = nil,
      acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiB? = nil,
      networkBandwidthGbps: NetworkBandwidthGbps? = nil,
      allowedInstanceTypes: [String]? = nil,
      maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Int? = nil,
      baselinePerformanceFactors: BaselinePerformanceFactors? = nil,
      requireEncryptionInTransit: Bool? = nil
    ) {
      self.vCpuCount = vCpuCount
      self.memoryMiB = memoryMiB
      self.cpuManufacturers = cpuManufacturers
      self.memoryGiBPerVCpu = memoryGiBPerVCpu
      self.excludedInstanceTypes = excludedInstanceTypes
      self.instanceGenerations = instanceGenerations
      self.spotMaxPricePercentageOverLowestPrice = spotMaxPricePercentageOverLowestPrice
      self.onDemandMaxPricePercentageOverLowestPrice = onDemandMaxPricePercentageOverLowestPrice
      self.bareMetal = bareMetal
      self.burstablePerformance = burstablePerformance
      self.requireHibernateSupport = requireHibernateSupport
      self.networkInterfaceCount = networkInterfaceCount
      self.localStorage = localStorage
      self.localStorageTypes = localStorageTypes
      self.totalLocalStorageGB = totalLocalStorageGB
      self.baselineEbsBandwidthMbps = baselineEbsBandwidthMbps
      self.acceleratorTypes = acceleratorTypes
      self.acceleratorCount = acceleratorCount
      self.acceleratorManufacturers = acceleratorManufacturers
      self.acceleratorNames = acceleratorNames
      self.acceleratorTotalMemoryMiB = acceleratorTotalMemoryMiB
      self.networkBandwidthGbps = networkBandwidthGbps
      self.allowedInstanceTypes = allowedInstanceTypes
      self.maxSpotPriceAsPercentageOfOptimalOnDemandPrice = maxSpotPriceAsPercentageOfOptimalOnDemandPrice
      self.baselinePerformanceFactors = baselinePerformanceFactors
      self.requireEncryptionInTransit = requireEncryptionInTransit
    }

    public static let schema = AWSSchema(
      "InstanceRequirements",
      #"""
      VCpuCount VCpuCountRange xml=vCpuCount
      MemoryMiB MemoryMiB xml=memoryMiB
      CpuManufacturers [CpuManufacturer|item] xml=cpuManufacturerSet query=CpuManufacturerSet
      MemoryGiBPerVCpu MemoryGiBPerVCpu xml=memoryGiBPerVCpu
      ExcludedInstanceTypes [string(1..30)/[a-zA-Z0-9\.\*\-]+/|item](0..400) xml=excludedInstanceTypeSet query=ExcludedInstanceTypeSet
      InstanceGenerations [InstanceGeneration|item] xml=instanceGenerationSet query=InstanceGenerationSet
      SpotMaxPricePercentageOverLowestPrice int xml=spotMaxPricePercentageOverLowestPrice
      OnDemandMaxPricePercentageOverLowestPrice int xml=onDemandMaxPricePercentageOverLowestPrice
      BareMetal BareMetal xml=bareMetal
      BurstablePerformance BurstablePerformance xml=burstablePerformance
      RequireHibernateSupport bool xml=requireHibernateSupport
      NetworkInterfaceCount NetworkInterfaceCount xml=networkInterfaceCount
      LocalStorage LocalStorage xml=localStorage
      LocalStorageTypes [LocalStorageType|item] xml=localStorageTypeSet query=LocalStorageTypeSet
      TotalLocalStorageGB TotalLocalStorageGB xml=totalLocalStorageGB
      BaselineEbsBandwidthMbps BaselineEbsBandwidthMbps xml=baselineEbsBandwidthMbps
      AcceleratorTypes [AcceleratorType|item] xml=acceleratorTypeSet query=AcceleratorTypeSet
      AcceleratorCount AcceleratorCount xml=acceleratorCount
      AcceleratorManufacturers [AcceleratorManufacturer|item] xml=acceleratorManufacturerSet query=AcceleratorManufacturerSet
      AcceleratorNames [AcceleratorName|item] xml=acceleratorNameSet query=AcceleratorNameSet
      AcceleratorTotalMemoryMiB AcceleratorTotalMemoryMiB xml=acceleratorTotalMemoryMiB
      NetworkBandwidthGbps NetworkBandwidthGbps xml=networkBandwidthGbps
      AllowedInstanceTypes [string(1..30)/[a-zA-Z0-9\.\*\-]+/|item](0..400) xml=allowedInstanceTypeSet query=AllowedInstanceTypeSet
      MaxSpotPriceAsPercentageOfOptimalOnDemandPrice int xml=maxSpotPriceAsPercentageOfOptimalOnDemandPrice
      BaselinePerformanceFactors BaselinePerformanceFactors xml=baselinePerformanceFactors
      RequireEncryptionInTransit bool xml=requireEncryptionInTransit
      """#, [VCpuCountRange.self, MemoryMiB.self, CpuManufacturer.self, MemoryGiBPerVCpu.self, InstanceGeneration.self, BareMetal.self, BurstablePerformance.self, NetworkInterfaceCount.self, LocalStorage.self, LocalStorageType.self, TotalLocalStorageGB.self, BaselineEbsBandwidthMbps.self, AcceleratorType.self, AcceleratorCount.self, AcceleratorManufacturer.self, AcceleratorName.self, AcceleratorTotalMemoryMiB.self, NetworkBandwidthGbps.self, BaselinePerformanceFactors.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&vCpuCount)
      case 1: r.read(&memoryMiB)
      case 2: r.read(&cpuManufacturers)
      case 3: r.read(&memoryGiBPerVCpu)
      case 4: r.readStrings(&excludedInstanceTypes)
      case 5: r.read(&instanceGenerations)
      case 6: r.readInt(&spotMaxPricePercentageOverLowestPrice)
      case 7: r.readInt(&onDemandMaxPricePercentageOverLowestPrice)
      case 8: r.read(&bareMetal)
      case 9: r.read(&burstablePerformance)
      case 10: r.readBool(&requireHibernateSupport)
      case 11: r.read(&networkInterfaceCount)
      case 12: r.read(&localStorage)
      case 13: r.read(&localStorageTypes)
      case 14: r.read(&totalLocalStorageGB)
      case 15: r.read(&baselineEbsBandwidthMbps)
      case 16: r.read(&acceleratorTypes)
      case 17: r.read(&acceleratorCount)
      case 18: r.read(&acceleratorManufacturers)
      case 19: r.read(&acceleratorNames)
      case 20: r.read(&acceleratorTotalMemoryMiB)
      case 21: r.read(&networkBandwidthGbps)
      case 22: r.readStrings(&allowedInstanceTypes)
      case 23: r.readInt(&maxSpotPriceAsPercentageOfOptimalOnDemandPrice)
      case 24: r.read(&baselinePerformanceFactors)
      case 25: r.readBool(&requireEncryptionInTransit)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, vCpuCount)
      w.write(1, memoryMiB)
      w.write(2, cpuManufacturers)
      w.write(3, memoryGiBPerVCpu)
      w.writeStrings(4, excludedInstanceTypes)
      w.write(5, instanceGenerations)
      w.writeInt(6, spotMaxPricePercentageOverLowestPrice)
      w.writeInt(7, onDemandMaxPricePercentageOverLowestPrice)
      w.write(8, bareMetal)
      w.write(9, burstablePerformance)
      w.writeBool(10, requireHibernateSupport)
      w.write(11, networkInterfaceCount)
      w.write(12, localStorage)
      w.write(13, localStorageTypes)
      w.write(14, totalLocalStorageGB)
      w.write(15, baselineEbsBandwidthMbps)
      w.write(16, acceleratorTypes)
      w.write(17, acceleratorCount)
      w.write(18, acceleratorManufacturers)
      w.write(19, acceleratorNames)
      w.write(20, acceleratorTotalMemoryMiB)
      w.write(21, networkBandwidthGbps)
      w.writeStrings(22, allowedInstanceTypes)
      w.writeInt(23, maxSpotPriceAsPercentageOfOptimalOnDemandPrice)
      w.write(24, baselinePerformanceFactors)
      w.writeBool(25, requireEncryptionInTransit)
    }
  }

  public struct InstanceRequirementsRequest: AWSShape {
    public var vCpuCount: VCpuCountRangeRequest?
    public var memoryMiB: MemoryMiBRequest?
    public var cpuManufacturers: [CpuManufacturer]?
    public var memoryGiBPerVCpu: MemoryGiBPerVCpuRequest?
    public var excludedInstanceTypes: [String]?
    public var instanceGenerations: [InstanceGeneration]?
    public var spotMaxPricePercentageOverLowestPrice: Int?
    public var onDemandMaxPricePercentageOverLowestPrice: Int?
    public var bareMetal: BareMetal?
    public var burstablePerformance: BurstablePerformance?
    public var requireHibernateSupport: Bool?
    public var networkInterfaceCount: NetworkInterfaceCountRequest?
    public var localStorage: LocalStorage?
    public var localStorageTypes: [LocalStorageType]?
    public var totalLocalStorageGB: TotalLocalStorageGBRequest?
    public var baselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequest?
    public var acceleratorTypes: [AcceleratorType]?
    public var acceleratorCount: AcceleratorCountRequest?
    public var acceleratorManufacturers: [AcceleratorManufacturer]?
    public var acceleratorNames: [AcceleratorName]?
    public var acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequest?
    public var networkBandwidthGbps: NetworkBandwidthGbpsRequest?
    public var allowedInstanceTypes: [String]?
    public var maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Int?
    public var baselinePerformanceFactors: BaselinePerformanceFactorsRequest?
    public var requireEncryptionInTransit: Bool?

    public init() {}

    public init(
      vCpuCount: VCpuCountRangeRequest? = nil,
      memoryMiB: MemoryMiBRequest? = nil,
      cpuManufacturers: [CpuManufacturer]? = nil,
      memoryGiBPerVCpu: MemoryGiBPerVCpuRequest? = nil,
      excludedInstanceTypes: [String]? = nil,
      instanceGenerations: [InstanceGeneration]? = nil,
      spotMaxPricePercentageOverLowestPrice: Int? = nil,
      onDemandMaxPricePercentageOverLowestPrice: Int? = nil,
      bareMetal: BareMetal? = nil,
      burstablePerformance: BurstablePerformance? = nil,
      requireHibernateSupport: Bool? = nil,
      networkInterfaceCount: NetworkInterfaceCountRequest? = nil,
      localStorage: LocalStorage? = nil,
      localStorageTypes: [LocalStorageType]? = nil,
      totalLocalStorageGB: TotalLocalStorageGBRequest? = nil,
      baselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequest? = nil,
      acceleratorTypes: [AcceleratorType]? = nil,
      acceleratorCount: AcceleratorCountRequest? = nil,
      acceleratorManufacturers: [AcceleratorManufacturer]? = nil,
      acceleratorNames: [AcceleratorName]? = nil,
      acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequest? = nil,
      networkBandwidthGbps: NetworkBandwidthGbpsRequest? = nil,
      allowedInstanceTypes: [String]? = nil,
      maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Int? = nil,
      baselinePerformanceFactors: BaselinePerformanceFactorsRequest? = nil,
      requireEncryptionInTransit: Bool? = nil
    ) {
      self.vCpuCount = vCpuCount
      self.memoryMiB = memoryMiB
      self.cpuManufacturers = cpuManufacturers
      self.memoryGiBPerVCpu = memoryGiBPerVCpu
      self.excludedInstanceTypes = excludedInstanceTypes
      self.instanceGenerations = instanceGenerations
      self.spotMaxPricePercentageOverLowestPrice = spotMaxPricePercentageOverLowestPrice
      self.onDemandMaxPricePercentageOverLowestPrice = onDemandMaxPricePercentageOverLowestPrice
      self.bareMetal = bareMetal
      self.burstablePerformance = burstablePerformance
      self.requireHibernateSupport = requireHibernateSupport
      self.networkInterfaceCount = networkInterfaceCount
      self.localStorage = localStorage
      self.localStorageTypes = localStorageTypes
      self.totalLocalStorageGB = totalLocalStorageGB
      self.baselineEbsBandwidthMbps = baselineEbsBandwidthMbps
      self.acceleratorTypes = acceleratorTypes
      self.acceleratorCount = acceleratorCount
      self.acceleratorManufacturers = acceleratorManufacturers
      self.acceleratorNames = acceleratorNames
      self.acceleratorTotalMemoryMiB = acceleratorTotalMemoryMiB
      self.networkBandwidthGbps = networkBandwidthGbps
      self.allowedInstanceTypes = allowedInstanceTypes
      self.maxSpotPriceAsPercentageOfOptimalOnDemandPrice = maxSpotPriceAsPercentageOfOptimalOnDemandPrice
      self.baselinePerformanceFactors = baselinePerformanceFactors
      self.requireEncryptionInTransit = requireEncryptionInTransit
    }

    public static let schema = AWSSchema(
      "InstanceRequirementsRequest",
      #"""
      VCpuCount! VCpuCountRangeRequest
      MemoryMiB! MemoryMiBRequest
      CpuManufacturers [CpuManufacturer|item] xml=CpuManufacturer query=CpuManufacturer
      MemoryGiBPerVCpu MemoryGiBPerVCpuRequest
      ExcludedInstanceTypes [string(1..30)/[a-zA-Z0-9\.\*\-]+/|item](0..400) xml=ExcludedInstanceType query=ExcludedInstanceType
      InstanceGenerations [InstanceGeneration|item] xml=InstanceGeneration query=InstanceGeneration
      SpotMaxPricePercentageOverLowestPrice int
      OnDemandMaxPricePercentageOverLowestPrice int
      BareMetal BareMetal
      BurstablePerformance BurstablePerformance
      RequireHibernateSupport bool
      NetworkInterfaceCount NetworkInterfaceCountRequest
      LocalStorage LocalStorage
      LocalStorageTypes [LocalStorageType|item] xml=LocalStorageType query=LocalStorageType
      TotalLocalStorageGB TotalLocalStorageGBRequest
      BaselineEbsBandwidthMbps BaselineEbsBandwidthMbpsRequest
      AcceleratorTypes [AcceleratorType|item] xml=AcceleratorType query=AcceleratorType
      AcceleratorCount AcceleratorCountRequest
      AcceleratorManufacturers [AcceleratorManufacturer|item] xml=AcceleratorManufacturer query=AcceleratorManufacturer
      AcceleratorNames [AcceleratorName|item] xml=AcceleratorName query=AcceleratorName
      AcceleratorTotalMemoryMiB AcceleratorTotalMemoryMiBRequest
      NetworkBandwidthGbps NetworkBandwidthGbpsRequest
      AllowedInstanceTypes [string(1..30)/[a-zA-Z0-9\.\*\-]+/|item](0..400) xml=AllowedInstanceType query=AllowedInstanceType
      MaxSpotPriceAsPercentageOfOptimalOnDemandPrice int
      BaselinePerformanceFactors BaselinePerformanceFactorsRequest
      RequireEncryptionInTransit bool
      """#, [VCpuCountRangeRequest.self, MemoryMiBRequest.self, CpuManufacturer.self, MemoryGiBPerVCpuRequest.self, InstanceGeneration.self, BareMetal.self, BurstablePerformance.self, NetworkInterfaceCountRequest.self, LocalStorage.self, LocalStorageType.self, TotalLocalStorageGBRequest.self, BaselineEbsBandwidthMbpsRequest.self, AcceleratorType.self, AcceleratorCountRequest.self, AcceleratorManufacturer.self, AcceleratorName.self, AcceleratorTotalMemoryMiBRequest.self, NetworkBandwidthGbpsRequest.self, BaselinePerformanceFactorsRequest.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&vCpuCount)
      case 1: r.read(&memoryMiB)
      case 2: r.read(&cpuManufacturers)
      case 3: r.read(&memoryGiBPerVCpu)
      case 4: r.readStrings(&excludedInstanceTypes)
      case 5: r.read(&instanceGenerations)
      case 6: r.readInt(&spotMaxPricePercentageOverLowestPrice)
      case 7: r.readInt(&onDemandMaxPricePercentageOverLowestPrice)
      case 8: r.read(&bareMetal)
      case 9: r.read(&burstablePerformance)
      case 10: r.readBool(&requireHibernateSupport)
      case 11: r.read(&networkInterfaceCount)
      case 12: r.read(&localStorage)
      case 13: r.read(&localStorageTypes)
      case 14: r.read(&totalLocalStorageGB)
      case 15: r.read(&baselineEbsBandwidthMbps)
      case 16: r.read(&acceleratorTypes)
      case 17: r.read(&acceleratorCount)
      case 18: r.read(&acceleratorManufacturers)
      case 19: r.read(&acceleratorNames)
      case 20: r.read(&acceleratorTotalMemoryMiB)
      case 21: r.read(&networkBandwidthGbps)
      case 22: r.readStrings(&allowedInstanceTypes)
      case 23: r.readInt(&maxSpotPriceAsPercentageOfOptimalOnDemandPrice)
      case 24: r.read(&baselinePerformanceFactors)
      case 25: r.readBool(&requireEncryptionInTransit)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, vCpuCount)
      w.write(1, memoryMiB)
      w.write(2, cpuManufacturers)
      w.write(3, memoryGiBPerVCpu)
      w.writeStrings(4, excludedInstanceTypes)
      w.write(5, instanceGenerations)
      w.writeInt(6, spotMaxPricePercentageOverLowestPrice)
      w.writeInt(7, onDemandMaxPricePercentageOverLowestPrice)
      w.write(8, bareMetal)
      w.write(9, burstablePerformance)
      w.writeBool(10, requireHibernateSupport)
      w.write(11, networkInterfaceCount)
      w.write(12, localStorage)
      w.write(13, localStorageTypes)
      w.write(14, totalLocalStorageGB)
      w.write(15, baselineEbsBandwidthMbps)
      w.write(16, acceleratorTypes)
      w.write(17, acceleratorCount)
      w.write(18, acceleratorManufacturers)
      w.write(19, acceleratorNames)
      w.write(20, acceleratorTotalMemoryMiB)
      w.write(21, networkBandwidthGbps)
      w.writeStrings(22, allowedInstanceTypes)
      w.writeInt(23, maxSpotPriceAsPercentageOfOptimalOnDemandPrice)
      w.write(24, baselinePerformanceFactors)
      w.writeBool(25, requireEncryptionInTransit)
    }
  }

  public struct InstanceSecondaryInterface: AWSShape {
    public var attachment: InstanceSecondaryInterfaceAttachment?
    public var macAddress: String?
    public var secondaryInterfaceId: String?
    public var ownerId: String?
    public var privateIpAddresses: [InstanceSecondaryInterfacePrivateIpAddress]?
    public var sourceDestCheck: Bool?
    public var status: SecondaryInterfaceStatus?
    public var secondarySubnetId: String?
    public var secondaryNetworkId: String?
    public var interfaceType: SecondaryInterfaceType?

    public init() {}

    public init(
      attachment: InstanceSecondaryInterfaceAttachment? = nil,
      macAddress: String? = nil,
      secondaryInterfaceId: String? = nil,
      ownerId: String? = nil,
      privateIpAddresses: [InstanceSecondaryInterfacePrivateIpAddress]? = nil,
      sourceDestCheck: Bool? = nil,
      status: SecondaryInterfaceStatus? = nil,
      secondarySubnetId: String? = nil,
      secondaryNetworkId: String? = nil,
      interfaceType: SecondaryInterfaceType? = nil
    ) {
      self.attachment = attachment
      self.macAddress = macAddress
      self.secondaryInterfaceId = secondaryInterfaceId
      self.ownerId = ownerId
      self.privateIpAddresses = privateIpAddresses
      self.sourceDestCheck = sourceDestCheck
      self.status = status
      self.secondarySubnetId = secondarySubnetId
      self.secondaryNetworkId = secondaryNetworkId
      self.interfaceType = interfaceType
    }

    public static let schema = AWSSchema(
      "InstanceSecondaryInterface",
      #"""
      Attachment InstanceSecondaryInterfaceAttachment xml=attachment
      MacAddress string xml=macAddress
      SecondaryInterfaceId string xml=secondaryInterfaceId
      OwnerId string xml=ownerId
      PrivateIpAddresses [InstanceSecondaryInterfacePrivateIpAddress|item] xml=privateIpAddressSet query=PrivateIpAddressSet
      SourceDestCheck bool xml=sourceDestCheck
      Status SecondaryInterfaceStatus xml=status
      SecondarySubnetId string xml=secondarySubnetId
      SecondaryNetworkId string xml=secondaryNetworkId
      InterfaceType SecondaryInterfaceType xml=interfaceType
      """#, [InstanceSecondaryInterfaceAttachment.self, InstanceSecondaryInterfacePrivateIpAddress.self, SecondaryInterfaceStatus.self, SecondaryInterfaceType.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&attachment)
      case 1: r.readString(&macAddress)
      case 2: r.readString(&secondaryInterfaceId)
      case 3: r.readString(&ownerId)
      case 4: r.read(&privateIpAddresses)
      case 5: r.readBool(&sourceDestCheck)
      case 6: r.read(&status)
      case 7: r.readString(&secondarySubnetId)
      case 8: r.readString(&secondaryNetworkId)
      case 9: r.read(&interfaceType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, attachment)
      w.writeString(1, macAddress)
      w.writeString(2, secondaryInterfaceId)
      w.writeString(3, ownerId)
      w.write(4, privateIpAddresses)
      w.writeBool(5, sourceDestCheck)
      w.write(6, status)
      w.writeString(7, secondarySubnetId)
      w.writeString(8, secondaryNetworkId)
      w.write(9, interfaceType)
    }
  }

  public struct InstanceSecondaryInterfaceAttachment: AWSShape {
    public var attachTime: Date?
    public var attachmentId: String?
    public var deleteOnTermination: Bool?
    public var deviceIndex: Int?
    public var status: AttachmentStatus?
    public var networkCardIndex: Int?

    public init() {}

    public init(
      attachTime: Date? = nil,
      attachmentId: String? = nil,
      deleteOnTermination: Bool? = nil,
      deviceIndex: Int? = nil,
      status: AttachmentStatus? = nil,
      networkCardIndex: Int? = nil
    ) {
      self.attachTime = attachTime
      self.attachmentId = attachmentId
      self.deleteOnTermination = deleteOnTermination
      self.deviceIndex = deviceIndex
      self.status = status
      self.networkCardIndex = networkCardIndex
    }

    public static let schema = AWSSchema(
      "InstanceSecondaryInterfaceAttachment",
      #"""
      AttachTime time xml=attachTime
      AttachmentId string xml=attachmentId
      DeleteOnTermination bool xml=deleteOnTermination
      DeviceIndex int xml=deviceIndex
      Status AttachmentStatus xml=status
      NetworkCardIndex int xml=networkCardIndex
      """#, [AttachmentStatus.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDate(&attachTime)
      case 1: r.readString(&attachmentId)
      case 2: r.readBool(&deleteOnTermination)
      case 3: r.readInt(&deviceIndex)
      case 4: r.read(&status)
      case 5: r.readInt(&networkCardIndex)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDate(0, attachTime)
      w.writeString(1, attachmentId)
      w.writeBool(2, deleteOnTermination)
      w.writeInt(3, deviceIndex)
      w.write(4, status)
      w.writeInt(5, networkCardIndex)
    }
  }

  public struct InstanceSecondaryInterfacePrivateIpAddress: AWSShape {
    public var privateIpAddress: String?

    public init() {}

    public init(
      privateIpAddress: String? = nil
    ) {
      self.privateIpAddress = privateIpAddress
    }

    public static let schema = AWSSchema(
      "InstanceSecondaryInterfacePrivateIpAddress",
      #"""
      PrivateIpAddress string xml=privateIpAddress
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

  public struct InstanceState: AWSShape {
    public var code: Int?
    public var name: InstanceStateName?

    public init() {}

    public init(
      code: Int? = nil,
      name: InstanceStateName? = nil
    ) {
      self.code = code
      self.name = name
    }

    public static let schema = AWSSchema(
      "InstanceState",
      #"""
      Code int xml=code
      Name InstanceStateName xml=name
      """#, [InstanceStateName.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&code)
      case 1: r.read(&name)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, code)
      w.write(1, name)
    }
  }

  public struct InstanceStateChange: AWSShape {
    public var instanceId: String?
    public var currentState: InstanceState?
    public var previousState: InstanceState?

    public init() {}

    public init(
      instanceId: String? = nil,
      currentState: InstanceState? = nil,
      previousState: InstanceState? = nil
    ) {
      self.instanceId = instanceId
      self.currentState = currentState
      self.previousState = previousState
    }

    public static let schema = AWSSchema(
      "InstanceStateChange",
      #"""
      InstanceId string xml=instanceId
      CurrentState InstanceState xml=currentState
      PreviousState InstanceState xml=previousState
      """#, [InstanceState.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceId)
      case 1: r.read(&currentState)
      case 2: r.read(&previousState)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceId)
      w.write(1, currentState)
      w.write(2, previousState)
    }
  }

  public struct IpPermission: AWSShape {
    public var ipProtocol: String?
    public var fromPort: Int?
    public var toPort: Int?
    public var userIdGroupPairs: [UserIdGroupPair]?
    public var ipRanges: [IpRange]?
    public var ipv6Ranges: [Ipv6Range]?
    public var prefixListIds: [PrefixListId]?

    public init() {}

    public init(
      ipProtocol: String? = nil,
      fromPort: Int? = nil,
      toPort: Int? = nil,
      userIdGroupPairs: [UserIdGroupPair]? = nil,
      ipRanges: [IpRange]? = nil,
      ipv6Ranges: [Ipv6Range]? = nil,
      prefixListIds: [PrefixListId]? = nil
    ) {
      self.ipProtocol = ipProtocol
      self.fromPort = fromPort
      self.toPort = toPort
      self.userIdGroupPairs = userIdGroupPairs
      self.ipRanges = ipRanges
      self.ipv6Ranges = ipv6Ranges
      self.prefixListIds = prefixListIds
    }

    public static let schema = AWSSchema(
      "IpPermission",
      #"""
      IpProtocol string xml=ipProtocol
      FromPort int xml=fromPort
      ToPort int xml=toPort
      UserIdGroupPairs [UserIdGroupPair|item] xml=groups query=Groups
      IpRanges [IpRange|item] xml=ipRanges
      Ipv6Ranges [Ipv6Range|item] xml=ipv6Ranges
      PrefixListIds [PrefixListId|item] xml=prefixListIds
      """#, [UserIdGroupPair.self, IpRange.self, Ipv6Range.self, PrefixListId.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&ipProtocol)
      case 1: r.readInt(&fromPort)
      case 2: r.readInt(&toPort)
      case 3: r.read(&userIdGroupPairs)
      case 4: r.read(&ipRanges)
      case 5: r.read(&ipv6Ranges)
      case 6: r.read(&prefixListIds)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, ipProtocol)
      w.writeInt(1, fromPort)
      w.writeInt(2, toPort)
      w.write(3, userIdGroupPairs)
      w.write(4, ipRanges)
      w.write(5, ipv6Ranges)
      w.write(6, prefixListIds)
    }
  }

  public struct IpRange: AWSShape {
    public var description: String?
    public var cidrIp: String?

    public init() {}

    public init(
      description: String? = nil,
      cidrIp: String? = nil
    ) {
      self.description = description
      self.cidrIp = cidrIp
    }

    public static let schema = AWSSchema(
      "IpRange",
      #"""
      Description string xml=description
      CidrIp string xml=cidrIp
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&description)
      case 1: r.readString(&cidrIp)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, description)
      w.writeString(1, cidrIp)
    }
  }

  public struct Ipv4PrefixSpecificationRequest: AWSShape {
    public var ipv4Prefix: String?

    public init() {}

    public init(
      ipv4Prefix: String? = nil
    ) {
      self.ipv4Prefix = ipv4Prefix
    }

    public static let schema = AWSSchema(
      "Ipv4PrefixSpecificationRequest",
      #"""
      Ipv4Prefix string
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

  public struct Ipv4PrefixSpecificationResponse: AWSShape {
    public var ipv4Prefix: String?

    public init() {}

    public init(
      ipv4Prefix: String? = nil
    ) {
      self.ipv4Prefix = ipv4Prefix
    }

    public static let schema = AWSSchema(
      "Ipv4PrefixSpecificationResponse",
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

  public struct Ipv6PrefixSpecificationRequest: AWSShape {
    public var ipv6Prefix: String?

    public init() {}

    public init(
      ipv6Prefix: String? = nil
    ) {
      self.ipv6Prefix = ipv6Prefix
    }

    public static let schema = AWSSchema(
      "Ipv6PrefixSpecificationRequest",
      #"""
      Ipv6Prefix string
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

  public struct Ipv6PrefixSpecificationResponse: AWSShape {
    public var ipv6Prefix: String?

    public init() {}

    public init(
      ipv6Prefix: String? = nil
    ) {
      self.ipv6Prefix = ipv6Prefix
    }

    public static let schema = AWSSchema(
      "Ipv6PrefixSpecificationResponse",
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

  public struct Ipv6Range: AWSShape {
    public var description: String?
    public var cidrIpv6: String?

    public init() {}

    public init(
      description: String? = nil,
      cidrIpv6: String? = nil
    ) {
      self.description = description
      self.cidrIpv6 = cidrIpv6
    }

    public static let schema = AWSSchema(
      "Ipv6Range",
      #"""
      Description string xml=description
      CidrIpv6 string xml=cidrIpv6
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&description)
      case 1: r.readString(&cidrIpv6)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, description)
      w.writeString(1, cidrIpv6)
    }
  }
}
