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

  public struct IamInstanceProfileSpecification: AWSShape {
    public var arn: String?
    public var name: String?

    public init() {}

    public init(
      arn: String? = nil,
      name: String? = nil
    ) {
      self.arn = arn
      self.name = name
    }

    public static let schema = AWSSchema(
      "IamInstanceProfileSpecification",
      #"""
      Arn string xml=arn
      Name string xml=name
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&arn)
      case 1: r.readString(&name)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, arn)
      w.writeString(1, name)
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
      """#, [.enumeration(ArchitectureValues.self), .shape(InstanceBlockDeviceMapping.self), .enumeration(HypervisorType.self), .shape(IamInstanceProfile.self), .enumeration(InstanceLifecycleType.self), .shape(ElasticGpuAssociation.self), .shape(ElasticInferenceAcceleratorAssociation.self), .shape(InstanceNetworkInterface.self), .enumeration(DeviceType.self), .shape(GroupIdentifier.self), .shape(StateReason.self), .shape(Tag.self), .enumeration(VirtualizationType.self), .shape(CpuOptions.self), .shape(CapacityReservationSpecificationResponse.self), .shape(HibernationOptions.self), .shape(LicenseConfiguration.self), .shape(InstanceMetadataOptionsResponse.self), .shape(EnclaveOptions.self), .enumeration(BootModeValues.self), .shape(PrivateDnsNameOptionsResponse.self), .shape(InstanceMaintenanceOptions.self), .enumeration(InstanceBootModeValues.self), .shape(InstanceNetworkPerformanceOptions.self), .shape(OperatorResponse.self), .shape(InstanceSecondaryInterface.self), .shape(InstanceState.self), .shape(ProductCode.self), .enumeration(InstanceType.self), .shape(Placement.self), .enumeration(PlatformValues.self), .shape(Monitoring.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&architecture)
      case 1: r.readShapes(&blockDeviceMappings)
      case 2: r.readString(&clientToken)
      case 3: r.readBool(&ebsOptimized)
      case 4: r.readBool(&enaSupport)
      case 5: r.readEnum(&hypervisor)
      case 6: r.readShape(&iamInstanceProfile)
      case 7: r.readEnum(&instanceLifecycle)
      case 8: r.readShapes(&elasticGpuAssociations)
      case 9: r.readShapes(&elasticInferenceAcceleratorAssociations)
      case 10: r.readShapes(&networkInterfaces)
      case 11: r.readString(&outpostArn)
      case 12: r.readString(&rootDeviceName)
      case 13: r.readEnum(&rootDeviceType)
      case 14: r.readShapes(&securityGroups)
      case 15: r.readBool(&sourceDestCheck)
      case 16: r.readString(&spotInstanceRequestId)
      case 17: r.readString(&sriovNetSupport)
      case 18: r.readShape(&stateReason)
      case 19: r.readShapes(&tags)
      case 20: r.readEnum(&virtualizationType)
      case 21: r.readShape(&cpuOptions)
      case 22: r.readString(&capacityBlockId)
      case 23: r.readString(&capacityReservationId)
      case 24: r.readShape(&capacityReservationSpecification)
      case 25: r.readShape(&hibernationOptions)
      case 26: r.readShapes(&licenses)
      case 27: r.readShape(&metadataOptions)
      case 28: r.readShape(&enclaveOptions)
      case 29: r.readEnum(&bootMode)
      case 30: r.readString(&platformDetails)
      case 31: r.readString(&usageOperation)
      case 32: r.readDate(&usageOperationUpdateTime)
      case 33: r.readShape(&privateDnsNameOptions)
      case 34: r.readString(&ipv6Address)
      case 35: r.readString(&tpmSupport)
      case 36: r.readShape(&maintenanceOptions)
      case 37: r.readEnum(&currentInstanceBootMode)
      case 38: r.readShape(&networkPerformanceOptions)
      case 39: r.readShape(&`operator`)
      case 40: r.readShapes(&secondaryInterfaces)
      case 41: r.readString(&instanceId)
      case 42: r.readString(&imageId)
      case 43: r.readShape(&state)
      case 44: r.readString(&privateDnsName)
      case 45: r.readString(&publicDnsName)
      case 46: r.readString(&stateTransitionReason)
      case 47: r.readString(&keyName)
      case 48: r.readInt(&amiLaunchIndex)
      case 49: r.readShapes(&productCodes)
      case 50: r.readEnum(&instanceType)
      case 51: r.readDate(&launchTime)
      case 52: r.readShape(&placement)
      case 53: r.readString(&kernelId)
      case 54: r.readString(&ramdiskId)
      case 55: r.readEnum(&platform)
      case 56: r.readShape(&monitoring)
      case 57: r.readString(&subnetId)
      case 58: r.readString(&vpcId)
      case 59: r.readString(&privateIpAddress)
      case 60: r.readString(&publicIpAddress)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, architecture)
      w.writeShapes(1, blockDeviceMappings)
      w.writeString(2, clientToken)
      w.writeBool(3, ebsOptimized)
      w.writeBool(4, enaSupport)
      w.writeEnum(5, hypervisor)
      w.writeShape(6, iamInstanceProfile)
      w.writeEnum(7, instanceLifecycle)
      w.writeShapes(8, elasticGpuAssociations)
      w.writeShapes(9, elasticInferenceAcceleratorAssociations)
      w.writeShapes(10, networkInterfaces)
      w.writeString(11, outpostArn)
      w.writeString(12, rootDeviceName)
      w.writeEnum(13, rootDeviceType)
      w.writeShapes(14, securityGroups)
      w.writeBool(15, sourceDestCheck)
      w.writeString(16, spotInstanceRequestId)
      w.writeString(17, sriovNetSupport)
      w.writeShape(18, stateReason)
      w.writeShapes(19, tags)
      w.writeEnum(20, virtualizationType)
      w.writeShape(21, cpuOptions)
      w.writeString(22, capacityBlockId)
      w.writeString(23, capacityReservationId)
      w.writeShape(24, capacityReservationSpecification)
      w.writeShape(25, hibernationOptions)
      w.writeShapes(26, licenses)
      w.writeShape(27, metadataOptions)
      w.writeShape(28, enclaveOptions)
      w.writeEnum(29, bootMode)
      w.writeString(30, platformDetails)
      w.writeString(31, usageOperation)
      w.writeDate(32, usageOperationUpdateTime)
      w.writeShape(33, privateDnsNameOptions)
      w.writeString(34, ipv6Address)
      w.writeString(35, tpmSupport)
      w.writeShape(36, maintenanceOptions)
      w.writeEnum(37, currentInstanceBootMode)
      w.writeShape(38, networkPerformanceOptions)
      w.writeShape(39, `operator`)
      w.writeShapes(40, secondaryInterfaces)
      w.writeString(41, instanceId)
      w.writeString(42, imageId)
      w.writeShape(43, state)
      w.writeString(44, privateDnsName)
      w.writeString(45, publicDnsName)
      w.writeString(46, stateTransitionReason)
      w.writeString(47, keyName)
      w.writeInt(48, amiLaunchIndex)
      w.writeShapes(49, productCodes)
      w.writeEnum(50, instanceType)
      w.writeDate(51, launchTime)
      w.writeShape(52, placement)
      w.writeString(53, kernelId)
      w.writeString(54, ramdiskId)
      w.writeEnum(55, platform)
      w.writeShape(56, monitoring)
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
      """#, [.shape(InstanceAttachmentEnaSrdUdpSpecification.self)])

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
      """#, [.shape(EbsInstanceBlockDevice.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&deviceName)
      case 1: r.readShape(&ebs)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, deviceName)
      w.writeShape(1, ebs)
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
      """#, [.enumeration(InstanceAutoRecoveryState.self), .enumeration(InstanceRebootMigrationState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&autoRecovery)
      case 1: r.readEnum(&rebootMigration)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, autoRecovery)
      w.writeEnum(1, rebootMigration)
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
      """#, [.enumeration(InstanceMetadataOptionsState.self), .enumeration(HttpTokensState.self), .enumeration(InstanceMetadataEndpointState.self), .enumeration(InstanceMetadataProtocolState.self), .enumeration(InstanceMetadataTagsState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&state)
      case 1: r.readEnum(&httpTokens)
      case 2: r.readInt(&httpPutResponseHopLimit)
      case 3: r.readEnum(&httpEndpoint)
      case 4: r.readEnum(&httpProtocolIpv6)
      case 5: r.readEnum(&instanceMetadataTags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, state)
      w.writeEnum(1, httpTokens)
      w.writeInt(2, httpPutResponseHopLimit)
      w.writeEnum(3, httpEndpoint)
      w.writeEnum(4, httpProtocolIpv6)
      w.writeEnum(5, instanceMetadataTags)
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
      """#, [.shape(InstanceNetworkInterfaceAssociation.self), .shape(InstanceNetworkInterfaceAttachment.self), .shape(GroupIdentifier.self), .shape(InstanceIpv6Address.self), .shape(InstancePrivateIpAddress.self), .enumeration(NetworkInterfaceStatus.self), .shape(InstanceIpv4Prefix.self), .shape(InstanceIpv6Prefix.self), .shape(ConnectionTrackingSpecificationResponse.self), .shape(OperatorResponse.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&association)
      case 1: r.readShape(&attachment)
      case 2: r.readString(&description)
      case 3: r.readShapes(&groups)
      case 4: r.readShapes(&ipv6Addresses)
      case 5: r.readString(&macAddress)
      case 6: r.readString(&networkInterfaceId)
      case 7: r.readString(&ownerId)
      case 8: r.readString(&privateDnsName)
      case 9: r.readString(&privateIpAddress)
      case 10: r.readShapes(&privateIpAddresses)
      case 11: r.readBool(&sourceDestCheck)
      case 12: r.readEnum(&status)
      case 13: r.readString(&subnetId)
      case 14: r.readString(&vpcId)
      case 15: r.readString(&interfaceType)
      case 16: r.readShapes(&ipv4Prefixes)
      case 17: r.readShapes(&ipv6Prefixes)
      case 18: r.readShape(&connectionTrackingConfiguration)
      case 19: r.readShape(&`operator`)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, association)
      w.writeShape(1, attachment)
      w.writeString(2, description)
      w.writeShapes(3, groups)
      w.writeShapes(4, ipv6Addresses)
      w.writeString(5, macAddress)
      w.writeString(6, networkInterfaceId)
      w.writeString(7, ownerId)
      w.writeString(8, privateDnsName)
      w.writeString(9, privateIpAddress)
      w.writeShapes(10, privateIpAddresses)
      w.writeBool(11, sourceDestCheck)
      w.writeEnum(12, status)
      w.writeString(13, subnetId)
      w.writeString(14, vpcId)
      w.writeString(15, interfaceType)
      w.writeShapes(16, ipv4Prefixes)
      w.writeShapes(17, ipv6Prefixes)
      w.writeShape(18, connectionTrackingConfiguration)
      w.writeShape(19, `operator`)
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
      """#, [.enumeration(AttachmentStatus.self), .shape(InstanceAttachmentEnaSrdSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDate(&attachTime)
      case 1: r.readString(&attachmentId)
      case 2: r.readBool(&deleteOnTermination)
      case 3: r.readInt(&deviceIndex)
      case 4: r.readEnum(&status)
      case 5: r.readInt(&networkCardIndex)
      case 6: r.readShape(&enaSrdSpecification)
      case 7: r.readInt(&enaQueueCount)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDate(0, attachTime)
      w.writeString(1, attachmentId)
      w.writeBool(2, deleteOnTermination)
      w.writeInt(3, deviceIndex)
      w.writeEnum(4, status)
      w.writeInt(5, networkCardIndex)
      w.writeShape(6, enaSrdSpecification)
      w.writeInt(7, enaQueueCount)
    }
  }

  public struct InstanceNetworkInterfaceSpecification: AWSShape {
    public var associatePublicIpAddress: Bool?
    public var deleteOnTermination: Bool?
    public var description: String?
    public var deviceIndex: Int?
    public var groups: [String]?
    public var ipv6AddressCount: Int?
    public var ipv6Addresses: [InstanceIpv6Address]?
    public var networkInterfaceId: String?
    public var privateIpAddress: String?
    public var privateIpAddresses: [PrivateIpAddressSpecification]?
    public var secondaryPrivateIpAddressCount: Int?
    public var subnetId: String?
    public var associateCarrierIpAddress: Bool?
    public var interfaceType: String?
    public var networkCardIndex: Int?
    public var ipv4Prefixes: [Ipv4PrefixSpecificationRequest]?
    public var ipv4PrefixCount: Int?
    public var ipv6Prefixes: [Ipv6PrefixSpecificationRequest]?
    public var ipv6PrefixCount: Int?
    public var primaryIpv6: Bool?
    public var enaSrdSpecification: EnaSrdSpecificationRequest?
    public var connectionTrackingSpecification: ConnectionTrackingSpecificationRequest?
    public var enaQueueCount: Int?

    public init() {}

    public init(
      associatePublicIpAddress: Bool? = nil,
      deleteOnTermination: Bool? = nil,
      description: String? = nil,
      deviceIndex: Int? = nil,
      groups: [String]? = nil,
      ipv6AddressCount: Int? = nil,
      ipv6Addresses: [InstanceIpv6Address]? = nil,
      networkInterfaceId: String? = nil,
      privateIpAddress: String? = nil,
      privateIpAddresses: [PrivateIpAddressSpecification]? = nil,
      secondaryPrivateIpAddressCount: Int? = nil,
      subnetId: String? = nil,
      associateCarrierIpAddress: Bool? = nil,
      interfaceType: String? = nil,
      networkCardIndex: Int? = nil,
      ipv4Prefixes: [Ipv4PrefixSpecificationRequest]? = nil,
      ipv4PrefixCount: Int? = nil,
      ipv6Prefixes: [Ipv6PrefixSpecificationRequest]? = nil,
      ipv6PrefixCount: Int? = nil,
      primaryIpv6: Bool? = nil,
      enaSrdSpecification: EnaSrdSpecificationRequest? = nil,
      connectionTrackingSpecification: ConnectionTrackingSpecificationRequest? = nil,
      enaQueueCount: Int? = nil
    ) {
      self.associatePublicIpAddress = associatePublicIpAddress
      self.deleteOnTermination = deleteOnTermination
      self.description = description
      self.deviceIndex = deviceIndex
      self.groups = groups
      self.ipv6AddressCount = ipv6AddressCount
      self.ipv6Addresses = ipv6Addresses
      self.networkInterfaceId = networkInterfaceId
      self.privateIpAddress = privateIpAddress
      self.privateIpAddresses = privateIpAddresses
      self.secondaryPrivateIpAddressCount = secondaryPrivateIpAddressCount
      self.subnetId = subnetId
      self.associateCarrierIpAddress = associateCarrierIpAddress
      self.interfaceType = interfaceType
      self.networkCardIndex = networkCardIndex
      self.ipv4Prefixes = ipv4Prefixes
      self.ipv4PrefixCount = ipv4PrefixCount
      self.ipv6Prefixes = ipv6Prefixes
      self.ipv6PrefixCount = ipv6PrefixCount
      self.primaryIpv6 = primaryIpv6
      self.enaSrdSpecification = enaSrdSpecification
      self.connectionTrackingSpecification = connectionTrackingSpecification
      self.enaQueueCount = enaQueueCount
    }

    public static let schema = AWSSchema(
      "InstanceNetworkInterfaceSpecification",
      #"""
      AssociatePublicIpAddress bool xml=associatePublicIpAddress
      DeleteOnTermination bool xml=deleteOnTermination
      Description string xml=description
      DeviceIndex int xml=deviceIndex
      Groups [string|SecurityGroupId] xml=SecurityGroupId query=SecurityGroupId
      Ipv6AddressCount int xml=ipv6AddressCount
      Ipv6Addresses [InstanceIpv6Address|item] xml=ipv6AddressesSet
      NetworkInterfaceId string xml=networkInterfaceId
      PrivateIpAddress string xml=privateIpAddress
      PrivateIpAddresses [PrivateIpAddressSpecification|item] xml=privateIpAddressesSet
      SecondaryPrivateIpAddressCount int xml=secondaryPrivateIpAddressCount
      SubnetId string xml=subnetId
      AssociateCarrierIpAddress bool
      InterfaceType string
      NetworkCardIndex int
      Ipv4Prefixes [Ipv4PrefixSpecificationRequest|item] xml=Ipv4Prefix query=Ipv4Prefix
      Ipv4PrefixCount int
      Ipv6Prefixes [Ipv6PrefixSpecificationRequest|item] xml=Ipv6Prefix query=Ipv6Prefix
      Ipv6PrefixCount int
      PrimaryIpv6 bool
      EnaSrdSpecification EnaSrdSpecificationRequest
      ConnectionTrackingSpecification ConnectionTrackingSpecificationRequest
      EnaQueueCount int
      """#, [.shape(InstanceIpv6Address.self), .shape(PrivateIpAddressSpecification.self), .shape(Ipv4PrefixSpecificationRequest.self), .shape(Ipv6PrefixSpecificationRequest.self), .shape(EnaSrdSpecificationRequest.self), .shape(ConnectionTrackingSpecificationRequest.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&associatePublicIpAddress)
      case 1: r.readBool(&deleteOnTermination)
      case 2: r.readString(&description)
      case 3: r.readInt(&deviceIndex)
      case 4: r.readStrings(&groups)
      case 5: r.readInt(&ipv6AddressCount)
      case 6: r.readShapes(&ipv6Addresses)
      case 7: r.readString(&networkInterfaceId)
      case 8: r.readString(&privateIpAddress)
      case 9: r.readShapes(&privateIpAddresses)
      case 10: r.readInt(&secondaryPrivateIpAddressCount)
      case 11: r.readString(&subnetId)
      case 12: r.readBool(&associateCarrierIpAddress)
      case 13: r.readString(&interfaceType)
      case 14: r.readInt(&networkCardIndex)
      case 15: r.readShapes(&ipv4Prefixes)
      case 16: r.readInt(&ipv4PrefixCount)
      case 17: r.readShapes(&ipv6Prefixes)
      case 18: r.readInt(&ipv6PrefixCount)
      case 19: r.readBool(&primaryIpv6)
      case 20: r.readShape(&enaSrdSpecification)
      case 21: r.readShape(&connectionTrackingSpecification)
      case 22: r.readInt(&enaQueueCount)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, associatePublicIpAddress)
      w.writeBool(1, deleteOnTermination)
      w.writeString(2, description)
      w.writeInt(3, deviceIndex)
      w.writeStrings(4, groups)
      w.writeInt(5, ipv6AddressCount)
      w.writeShapes(6, ipv6Addresses)
      w.writeString(7, networkInterfaceId)
      w.writeString(8, privateIpAddress)
      w.writeShapes(9, privateIpAddresses)
      w.writeInt(10, secondaryPrivateIpAddressCount)
      w.writeString(11, subnetId)
      w.writeBool(12, associateCarrierIpAddress)
      w.writeString(13, interfaceType)
      w.writeInt(14, networkCardIndex)
      w.writeShapes(15, ipv4Prefixes)
      w.writeInt(16, ipv4PrefixCount)
      w.writeShapes(17, ipv6Prefixes)
      w.writeInt(18, ipv6PrefixCount)
      w.writeBool(19, primaryIpv6)
      w.writeShape(20, enaSrdSpecification)
      w.writeShape(21, connectionTrackingSpecification)
      w.writeInt(22, enaQueueCount)
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
      """#, [.shape(InstanceNetworkInterfaceAssociation.self)])

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
      """#, [.shape(VCpuCountRange.self), .shape(MemoryMiB.self), .enumeration(CpuManufacturer.self), .shape(MemoryGiBPerVCpu.self), .enumeration(InstanceGeneration.self), .enumeration(BareMetal.self), .enumeration(BurstablePerformance.self), .shape(NetworkInterfaceCount.self), .enumeration(LocalStorage.self), .enumeration(LocalStorageType.self), .shape(TotalLocalStorageGB.self), .shape(BaselineEbsBandwidthMbps.self), .enumeration(AcceleratorType.self), .shape(AcceleratorCount.self), .enumeration(AcceleratorManufacturer.self), .enumeration(AcceleratorName.self), .shape(AcceleratorTotalMemoryMiB.self), .shape(NetworkBandwidthGbps.self), .shape(BaselinePerformanceFactors.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&vCpuCount)
      case 1: r.readShape(&memoryMiB)
      case 2: r.readEnums(&cpuManufacturers)
      case 3: r.readShape(&memoryGiBPerVCpu)
      case 4: r.readStrings(&excludedInstanceTypes)
      case 5: r.readEnums(&instanceGenerations)
      case 6: r.readInt(&spotMaxPricePercentageOverLowestPrice)
      case 7: r.readInt(&onDemandMaxPricePercentageOverLowestPrice)
      case 8: r.readEnum(&bareMetal)
      case 9: r.readEnum(&burstablePerformance)
      case 10: r.readBool(&requireHibernateSupport)
      case 11: r.readShape(&networkInterfaceCount)
      case 12: r.readEnum(&localStorage)
      case 13: r.readEnums(&localStorageTypes)
      case 14: r.readShape(&totalLocalStorageGB)
      case 15: r.readShape(&baselineEbsBandwidthMbps)
      case 16: r.readEnums(&acceleratorTypes)
      case 17: r.readShape(&acceleratorCount)
      case 18: r.readEnums(&acceleratorManufacturers)
      case 19: r.readEnums(&acceleratorNames)
      case 20: r.readShape(&acceleratorTotalMemoryMiB)
      case 21: r.readShape(&networkBandwidthGbps)
      case 22: r.readStrings(&allowedInstanceTypes)
      case 23: r.readInt(&maxSpotPriceAsPercentageOfOptimalOnDemandPrice)
      case 24: r.readShape(&baselinePerformanceFactors)
      case 25: r.readBool(&requireEncryptionInTransit)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, vCpuCount)
      w.writeShape(1, memoryMiB)
      w.writeEnums(2, cpuManufacturers)
      w.writeShape(3, memoryGiBPerVCpu)
      w.writeStrings(4, excludedInstanceTypes)
      w.writeEnums(5, instanceGenerations)
      w.writeInt(6, spotMaxPricePercentageOverLowestPrice)
      w.writeInt(7, onDemandMaxPricePercentageOverLowestPrice)
      w.writeEnum(8, bareMetal)
      w.writeEnum(9, burstablePerformance)
      w.writeBool(10, requireHibernateSupport)
      w.writeShape(11, networkInterfaceCount)
      w.writeEnum(12, localStorage)
      w.writeEnums(13, localStorageTypes)
      w.writeShape(14, totalLocalStorageGB)
      w.writeShape(15, baselineEbsBandwidthMbps)
      w.writeEnums(16, acceleratorTypes)
      w.writeShape(17, acceleratorCount)
      w.writeEnums(18, acceleratorManufacturers)
      w.writeEnums(19, acceleratorNames)
      w.writeShape(20, acceleratorTotalMemoryMiB)
      w.writeShape(21, networkBandwidthGbps)
      w.writeStrings(22, allowedInstanceTypes)
      w.writeInt(23, maxSpotPriceAsPercentageOfOptimalOnDemandPrice)
      w.writeShape(24, baselinePerformanceFactors)
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
      """#, [.shape(VCpuCountRangeRequest.self), .shape(MemoryMiBRequest.self), .enumeration(CpuManufacturer.self), .shape(MemoryGiBPerVCpuRequest.self), .enumeration(InstanceGeneration.self), .enumeration(BareMetal.self), .enumeration(BurstablePerformance.self), .shape(NetworkInterfaceCountRequest.self), .enumeration(LocalStorage.self), .enumeration(LocalStorageType.self), .shape(TotalLocalStorageGBRequest.self), .shape(BaselineEbsBandwidthMbpsRequest.self), .enumeration(AcceleratorType.self), .shape(AcceleratorCountRequest.self), .enumeration(AcceleratorManufacturer.self), .enumeration(AcceleratorName.self), .shape(AcceleratorTotalMemoryMiBRequest.self), .shape(NetworkBandwidthGbpsRequest.self), .shape(BaselinePerformanceFactorsRequest.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&vCpuCount)
      case 1: r.readShape(&memoryMiB)
      case 2: r.readEnums(&cpuManufacturers)
      case 3: r.readShape(&memoryGiBPerVCpu)
      case 4: r.readStrings(&excludedInstanceTypes)
      case 5: r.readEnums(&instanceGenerations)
      case 6: r.readInt(&spotMaxPricePercentageOverLowestPrice)
      case 7: r.readInt(&onDemandMaxPricePercentageOverLowestPrice)
      case 8: r.readEnum(&bareMetal)
      case 9: r.readEnum(&burstablePerformance)
      case 10: r.readBool(&requireHibernateSupport)
      case 11: r.readShape(&networkInterfaceCount)
      case 12: r.readEnum(&localStorage)
      case 13: r.readEnums(&localStorageTypes)
      case 14: r.readShape(&totalLocalStorageGB)
      case 15: r.readShape(&baselineEbsBandwidthMbps)
      case 16: r.readEnums(&acceleratorTypes)
      case 17: r.readShape(&acceleratorCount)
      case 18: r.readEnums(&acceleratorManufacturers)
      case 19: r.readEnums(&acceleratorNames)
      case 20: r.readShape(&acceleratorTotalMemoryMiB)
      case 21: r.readShape(&networkBandwidthGbps)
      case 22: r.readStrings(&allowedInstanceTypes)
      case 23: r.readInt(&maxSpotPriceAsPercentageOfOptimalOnDemandPrice)
      case 24: r.readShape(&baselinePerformanceFactors)
      case 25: r.readBool(&requireEncryptionInTransit)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, vCpuCount)
      w.writeShape(1, memoryMiB)
      w.writeEnums(2, cpuManufacturers)
      w.writeShape(3, memoryGiBPerVCpu)
      w.writeStrings(4, excludedInstanceTypes)
      w.writeEnums(5, instanceGenerations)
      w.writeInt(6, spotMaxPricePercentageOverLowestPrice)
      w.writeInt(7, onDemandMaxPricePercentageOverLowestPrice)
      w.writeEnum(8, bareMetal)
      w.writeEnum(9, burstablePerformance)
      w.writeBool(10, requireHibernateSupport)
      w.writeShape(11, networkInterfaceCount)
      w.writeEnum(12, localStorage)
      w.writeEnums(13, localStorageTypes)
      w.writeShape(14, totalLocalStorageGB)
      w.writeShape(15, baselineEbsBandwidthMbps)
      w.writeEnums(16, acceleratorTypes)
      w.writeShape(17, acceleratorCount)
      w.writeEnums(18, acceleratorManufacturers)
      w.writeEnums(19, acceleratorNames)
      w.writeShape(20, acceleratorTotalMemoryMiB)
      w.writeShape(21, networkBandwidthGbps)
      w.writeStrings(22, allowedInstanceTypes)
      w.writeInt(23, maxSpotPriceAsPercentageOfOptimalOnDemandPrice)
      w.writeShape(24, baselinePerformanceFactors)
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
      """#, [.shape(InstanceSecondaryInterfaceAttachment.self), .shape(InstanceSecondaryInterfacePrivateIpAddress.self), .enumeration(SecondaryInterfaceStatus.self), .enumeration(SecondaryInterfaceType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&attachment)
      case 1: r.readString(&macAddress)
      case 2: r.readString(&secondaryInterfaceId)
      case 3: r.readString(&ownerId)
      case 4: r.readShapes(&privateIpAddresses)
      case 5: r.readBool(&sourceDestCheck)
      case 6: r.readEnum(&status)
      case 7: r.readString(&secondarySubnetId)
      case 8: r.readString(&secondaryNetworkId)
      case 9: r.readEnum(&interfaceType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, attachment)
      w.writeString(1, macAddress)
      w.writeString(2, secondaryInterfaceId)
      w.writeString(3, ownerId)
      w.writeShapes(4, privateIpAddresses)
      w.writeBool(5, sourceDestCheck)
      w.writeEnum(6, status)
      w.writeString(7, secondarySubnetId)
      w.writeString(8, secondaryNetworkId)
      w.writeEnum(9, interfaceType)
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
      """#, [.enumeration(AttachmentStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDate(&attachTime)
      case 1: r.readString(&attachmentId)
      case 2: r.readBool(&deleteOnTermination)
      case 3: r.readInt(&deviceIndex)
      case 4: r.readEnum(&status)
      case 5: r.readInt(&networkCardIndex)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDate(0, attachTime)
      w.writeString(1, attachmentId)
      w.writeBool(2, deleteOnTermination)
      w.writeInt(3, deviceIndex)
      w.writeEnum(4, status)
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
      """#, [.enumeration(InstanceStateName.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&code)
      case 1: r.readEnum(&name)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, code)
      w.writeEnum(1, name)
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
      """#, [.shape(InstanceState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceId)
      case 1: r.readShape(&currentState)
      case 2: r.readShape(&previousState)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceId)
      w.writeShape(1, currentState)
      w.writeShape(2, previousState)
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
      """#, [.shape(UserIdGroupPair.self), .shape(IpRange.self), .shape(Ipv6Range.self), .shape(PrefixListId.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&ipProtocol)
      case 1: r.readInt(&fromPort)
      case 2: r.readInt(&toPort)
      case 3: r.readShapes(&userIdGroupPairs)
      case 4: r.readShapes(&ipRanges)
      case 5: r.readShapes(&ipv6Ranges)
      case 6: r.readShapes(&prefixListIds)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, ipProtocol)
      w.writeInt(1, fromPort)
      w.writeInt(2, toPort)
      w.writeShapes(3, userIdGroupPairs)
      w.writeShapes(4, ipRanges)
      w.writeShapes(5, ipv6Ranges)
      w.writeShapes(6, prefixListIds)
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
