// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  public struct ReferencedSecurityGroup: AWSShape {
    public var groupId: String?
    public var peeringStatus: String?
    public var userId: String?
    public var vpcId: String?
    public var vpcPeeringConnectionId: String?

    public init() {}

    public init(
      groupId: String? = nil,
      peeringStatus: String? = nil,
      userId: String? = nil,
      vpcId: String? = nil,
      vpcPeeringConnectionId: String? = nil
    ) {
      self.groupId = groupId
      self.peeringStatus = peeringStatus
      self.userId = userId
      self.vpcId = vpcId
      self.vpcPeeringConnectionId = vpcPeeringConnectionId
    }

    public static let schema = AWSSchema(
      "ReferencedSecurityGroup",
      #"""
      GroupId string xml=groupId
      PeeringStatus string xml=peeringStatus
      UserId string xml=userId
      VpcId string xml=vpcId
      VpcPeeringConnectionId string xml=vpcPeeringConnectionId
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&groupId)
      case 1: r.readString(&peeringStatus)
      case 2: r.readString(&userId)
      case 3: r.readString(&vpcId)
      case 4: r.readString(&vpcPeeringConnectionId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, groupId)
      w.writeString(1, peeringStatus)
      w.writeString(2, userId)
      w.writeString(3, vpcId)
      w.writeString(4, vpcPeeringConnectionId)
    }
  }

  public struct RequestLaunchTemplateData: AWSShape {
    public var kernelId: String?
    public var ebsOptimized: Bool?
    public var iamInstanceProfile: LaunchTemplateIamInstanceProfileSpecificationRequest?
    public var blockDeviceMappings: [LaunchTemplateBlockDeviceMappingRequest]?
    public var networkInterfaces: [LaunchTemplateInstanceNetworkInterfaceSpecificationRequest]?
    public var imageId: String?
    public var instanceType: InstanceType?
    public var keyName: String?
    public var monitoring: LaunchTemplatesMonitoringRequest?
    public var placement: LaunchTemplatePlacementRequest?
    public var ramDiskId: String?
    public var disableApiTermination: Bool?
    public var instanceInitiatedShutdownBehavior: ShutdownBehavior?
    public var userData: String?
    public var tagSpecifications: [LaunchTemplateTagSpecificationRequest]?
    public var elasticGpuSpecifications: [ElasticGpuSpecification]?
    public var elasticInferenceAccelerators: [LaunchTemplateElasticInferenceAccelerator]?
    public var securityGroupIds: [String]?
    public var securityGroups: [String]?
    public var instanceMarketOptions: LaunchTemplateInstanceMarketOptionsRequest?
    public var creditSpecification: CreditSpecificationRequest?
    public var cpuOptions: LaunchTemplateCpuOptionsRequest?
    public var capacityReservationSpecification: LaunchTemplateCapacityReservationSpecificationRequest?
    public var licenseSpecifications: [LaunchTemplateLicenseConfigurationRequest]?
    public var hibernationOptions: LaunchTemplateHibernationOptionsRequest?
    public var metadataOptions: LaunchTemplateInstanceMetadataOptionsRequest?
    public var enclaveOptions: LaunchTemplateEnclaveOptionsRequest?
    public var instanceRequirements: InstanceRequirementsRequest?
    public var privateDnsNameOptions: LaunchTemplatePrivateDnsNameOptionsRequest?
    public var maintenanceOptions: LaunchTemplateInstanceMaintenanceOptionsRequest?
    public var disableApiStop: Bool?
    public var `operator`: OperatorRequest?
    public var networkPerformanceOptions: LaunchTemplateNetworkPerformanceOptionsRequest?
    public var secondaryInterfaces: [LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest]?

    public init() {}

    public init(
      kernelId: String? = nil,
      ebsOptimized: Bool? = nil,
      iamInstanceProfile: LaunchTemplateIamInstanceProfileSpecificationRequest? = nil,
      blockDeviceMappings: [LaunchTemplateBlockDeviceMappingRequest]? = nil,
      networkInterfaces: [LaunchTemplateInstanceNetworkInterfaceSpecificationRequest]? = nil,
      imageId: String? = nil,
      instanceType: InstanceType? = nil,
      keyName: String? = nil,
      monitoring: LaunchTemplatesMonitoringRequest? = nil,
      placement: LaunchTemplatePlacementRequest? = nil,
      ramDiskId: String? = nil,
      disableApiTermination: Bool? = nil,
      instanceInitiatedShutdownBehavior: ShutdownBehavior? = nil,
      userData: String? = nil,
      tagSpecifications: [LaunchTemplateTagSpecificationRequest]? = nil,
      elasticGpuSpecifications: [ElasticGpuSpecification]? = nil,
      elasticInferenceAccelerators: [LaunchTemplateElasticInferenceAccelerator]? = nil,
      securityGroupIds: [String]? = nil,
      securityGroups: [String]? = nil,
      instanceMarketOptions: LaunchTemplateInstanceMarketOptionsRequest? = nil,
      creditSpecification: CreditSpecificationRequest? = nil,
      cpuOptions: LaunchTemplateCpuOptionsRequest? = nil,
      capacityReservationSpecification: LaunchTemplateCapacityReservationSpecificationRequest? = nil,
      licenseSpecifications: [LaunchTemplateLicenseConfigurationRequest]? = nil,
      hibernationOptions: LaunchTemplateHibernationOptionsRequest? = nil,
      metadataOptions: LaunchTemplateInstanceMetadataOptionsRequest? = nil,
      enclaveOptions: LaunchTemplateEnclaveOptionsRequest? = nil,
      instanceRequirements: InstanceRequirementsRequest? = nil,
      privateDnsNameOptions: LaunchTemplatePrivateDnsNameOptionsRequest? = nil,
      maintenanceOptions: LaunchTemplateInstanceMaintenanceOptionsRequest? = nil,
      disableApiStop: Bool? = nil,
      `operator`: OperatorRequest? = nil,
      networkPerformanceOptions: LaunchTemplateNetworkPerformanceOptionsRequest? = nil,
      secondaryInterfaces: [LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest]? = nil
    ) {
      self.kernelId = kernelId
      self.ebsOptimized = ebsOptimized
      self.iamInstanceProfile = iamInstanceProfile
      self.blockDeviceMappings = blockDeviceMappings
      self.networkInterfaces = networkInterfaces
      self.imageId = imageId
      self.instanceType = instanceType
      self.keyName = keyName
      self.monitoring = monitoring
      self.placement = placement
      self.ramDiskId = ramDiskId
      self.disableApiTermination = disableApiTermination
      self.instanceInitiatedShutdownBehavior = instanceInitiatedShutdownBehavior
      self.userData = userData
      self.tagSpecifications = tagSpecifications
      self.elasticGpuSpecifications = elasticGpuSpecifications
      self.elasticInferenceAccelerators = elasticInferenceAccelerators
      self.securityGroupIds = securityGroupIds
      self.securityGroups = securityGroups
      self.instanceMarketOptions = instanceMarketOptions
      self.creditSpecification = creditSpecification
      self.cpuOptions = cpuOptions
      self.capacityReservationSpecification = capacityReservationSpecification
      self.licenseSpecifications = licenseSpecifications
      self.hibernationOptions = hibernationOptions
      self.metadataOptions = metadataOptions
      self.enclaveOptions = enclaveOptions
      self.instanceRequirements = instanceRequirements
      self.privateDnsNameOptions = privateDnsNameOptions
      self.maintenanceOptions = maintenanceOptions
      self.disableApiStop = disableApiStop
      self.operator = `operator`
      self.networkPerformanceOptions = networkPerformanceOptions
      self.secondaryInterfaces = secondaryInterfaces
    }

    public static let schema = AWSSchema(
      "RequestLaunchTemplateData",
      #"""
      KernelId string
      EbsOptimized bool
      IamInstanceProfile LaunchTemplateIamInstanceProfileSpecificationRequest
      BlockDeviceMappings [LaunchTemplateBlockDeviceMappingRequest|BlockDeviceMapping] xml=BlockDeviceMapping query=BlockDeviceMapping
      NetworkInterfaces [LaunchTemplateInstanceNetworkInterfaceSpecificationRequest|InstanceNetworkInterfaceSpecification] xml=NetworkInterface query=NetworkInterface
      ImageId string
      InstanceType InstanceType
      KeyName string
      Monitoring LaunchTemplatesMonitoringRequest
      Placement LaunchTemplatePlacementRequest
      RamDiskId string
      DisableApiTermination bool
      InstanceInitiatedShutdownBehavior ShutdownBehavior
      UserData string sensitive
      TagSpecifications [LaunchTemplateTagSpecificationRequest|LaunchTemplateTagSpecificationRequest] xml=TagSpecification query=TagSpecification
      ElasticGpuSpecifications [ElasticGpuSpecification|ElasticGpuSpecification] xml=ElasticGpuSpecification query=ElasticGpuSpecification
      ElasticInferenceAccelerators [LaunchTemplateElasticInferenceAccelerator|item] xml=ElasticInferenceAccelerator query=ElasticInferenceAccelerator
      SecurityGroupIds [string|SecurityGroupId] xml=SecurityGroupId query=SecurityGroupId
      SecurityGroups [string|SecurityGroup] xml=SecurityGroup query=SecurityGroup
      InstanceMarketOptions LaunchTemplateInstanceMarketOptionsRequest
      CreditSpecification CreditSpecificationRequest
      CpuOptions LaunchTemplateCpuOptionsRequest
      CapacityReservationSpecification LaunchTemplateCapacityReservationSpecificationRequest
      LicenseSpecifications [LaunchTemplateLicenseConfigurationRequest|item] xml=LicenseSpecification query=LicenseSpecification
      HibernationOptions LaunchTemplateHibernationOptionsRequest
      MetadataOptions LaunchTemplateInstanceMetadataOptionsRequest
      EnclaveOptions LaunchTemplateEnclaveOptionsRequest
      InstanceRequirements InstanceRequirementsRequest
      PrivateDnsNameOptions LaunchTemplatePrivateDnsNameOptionsRequest
      MaintenanceOptions LaunchTemplateInstanceMaintenanceOptionsRequest
      DisableApiStop bool
      Operator OperatorRequest
      NetworkPerformanceOptions LaunchTemplateNetworkPerformanceOptionsRequest
      SecondaryInterfaces [LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest|InstanceSecondaryInterfaceSpecification] xml=SecondaryInterface query=SecondaryInterface
      """#, [.shape(LaunchTemplateIamInstanceProfileSpecificationRequest.self), .shape(LaunchTemplateBlockDeviceMappingRequest.self), .shape(LaunchTemplateInstanceNetworkInterfaceSpecificationRequest.self), .enumeration(InstanceType.self), .shape(LaunchTemplatesMonitoringRequest.self), .shape(LaunchTemplatePlacementRequest.self), .enumeration(ShutdownBehavior.self), .shape(LaunchTemplateTagSpecificationRequest.self), .shape(ElasticGpuSpecification.self), .shape(LaunchTemplateElasticInferenceAccelerator.self), .shape(LaunchTemplateInstanceMarketOptionsRequest.self), .shape(CreditSpecificationRequest.self), .shape(LaunchTemplateCpuOptionsRequest.self), .shape(LaunchTemplateCapacityReservationSpecificationRequest.self), .shape(LaunchTemplateLicenseConfigurationRequest.self), .shape(LaunchTemplateHibernationOptionsRequest.self), .shape(LaunchTemplateInstanceMetadataOptionsRequest.self), .shape(LaunchTemplateEnclaveOptionsRequest.self), .shape(InstanceRequirementsRequest.self), .shape(LaunchTemplatePrivateDnsNameOptionsRequest.self), .shape(LaunchTemplateInstanceMaintenanceOptionsRequest.self), .shape(OperatorRequest.self), .shape(LaunchTemplateNetworkPerformanceOptionsRequest.self), .shape(LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&kernelId)
      case 1: r.readBool(&ebsOptimized)
      case 2: r.readShape(&iamInstanceProfile)
      case 3: r.readShapes(&blockDeviceMappings)
      case 4: r.readShapes(&networkInterfaces)
      case 5: r.readString(&imageId)
      case 6: r.readEnum(&instanceType)
      case 7: r.readString(&keyName)
      case 8: r.readShape(&monitoring)
      case 9: r.readShape(&placement)
      case 10: r.readString(&ramDiskId)
      case 11: r.readBool(&disableApiTermination)
      case 12: r.readEnum(&instanceInitiatedShutdownBehavior)
      case 13: r.readString(&userData)
      case 14: r.readShapes(&tagSpecifications)
      case 15: r.readShapes(&elasticGpuSpecifications)
      case 16: r.readShapes(&elasticInferenceAccelerators)
      case 17: r.readStrings(&securityGroupIds)
      case 18: r.readStrings(&securityGroups)
      case 19: r.readShape(&instanceMarketOptions)
      case 20: r.readShape(&creditSpecification)
      case 21: r.readShape(&cpuOptions)
      case 22: r.readShape(&capacityReservationSpecification)
      case 23: r.readShapes(&licenseSpecifications)
      case 24: r.readShape(&hibernationOptions)
      case 25: r.readShape(&metadataOptions)
      case 26: r.readShape(&enclaveOptions)
      case 27: r.readShape(&instanceRequirements)
      case 28: r.readShape(&privateDnsNameOptions)
      case 29: r.readShape(&maintenanceOptions)
      case 30: r.readBool(&disableApiStop)
      case 31: r.readShape(&`operator`)
      case 32: r.readShape(&networkPerformanceOptions)
      case 33: r.readShapes(&secondaryInterfaces)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, kernelId)
      w.writeBool(1, ebsOptimized)
      w.writeShape(2, iamInstanceProfile)
      w.writeShapes(3, blockDeviceMappings)
      w.writeShapes(4, networkInterfaces)
      w.writeString(5, imageId)
      w.writeEnum(6, instanceType)
      w.writeString(7, keyName)
      w.writeShape(8, monitoring)
      w.writeShape(9, placement)
      w.writeString(10, ramDiskId)
      w.writeBool(11, disableApiTermination)
      w.writeEnum(12, instanceInitiatedShutdownBehavior)
      w.writeString(13, userData)
      w.writeShapes(14, tagSpecifications)
      w.writeShapes(15, elasticGpuSpecifications)
      w.writeShapes(16, elasticInferenceAccelerators)
      w.writeStrings(17, securityGroupIds)
      w.writeStrings(18, securityGroups)
      w.writeShape(19, instanceMarketOptions)
      w.writeShape(20, creditSpecification)
      w.writeShape(21, cpuOptions)
      w.writeShape(22, capacityReservationSpecification)
      w.writeShapes(23, licenseSpecifications)
      w.writeShape(24, hibernationOptions)
      w.writeShape(25, metadataOptions)
      w.writeShape(26, enclaveOptions)
      w.writeShape(27, instanceRequirements)
      w.writeShape(28, privateDnsNameOptions)
      w.writeShape(29, maintenanceOptions)
      w.writeBool(30, disableApiStop)
      w.writeShape(31, `operator`)
      w.writeShape(32, networkPerformanceOptions)
      w.writeShapes(33, secondaryInterfaces)
    }
  }

  public struct ResponseLaunchTemplateData: AWSShape {
    public var kernelId: String?
    public var ebsOptimized: Bool?
    public var iamInstanceProfile: LaunchTemplateIamInstanceProfileSpecification?
    public var blockDeviceMappings: [LaunchTemplateBlockDeviceMapping]?
    public var networkInterfaces: [LaunchTemplateInstanceNetworkInterfaceSpecification]?
    public var imageId: String?
    public var instanceType: InstanceType?
    public var keyName: String?
    public var monitoring: LaunchTemplatesMonitoring?
    public var placement: LaunchTemplatePlacement?
    public var ramDiskId: String?
    public var disableApiTermination: Bool?
    public var instanceInitiatedShutdownBehavior: ShutdownBehavior?
    public var userData: String?
    public var tagSpecifications: [LaunchTemplateTagSpecification]?
    public var elasticGpuSpecifications: [ElasticGpuSpecificationResponse]?
    public var elasticInferenceAccelerators: [LaunchTemplateElasticInferenceAcceleratorResponse]?
    public var securityGroupIds: [String]?
    public var securityGroups: [String]?
    public var instanceMarketOptions: LaunchTemplateInstanceMarketOptions?
    public var creditSpecification: CreditSpecification?
    public var cpuOptions: LaunchTemplateCpuOptions?
    public var capacityReservationSpecification: LaunchTemplateCapacityReservationSpecificationResponse?
    public var licenseSpecifications: [LaunchTemplateLicenseConfiguration]?
    public var hibernationOptions: LaunchTemplateHibernationOptions?
    public var metadataOptions: LaunchTemplateInstanceMetadataOptions?
    public var enclaveOptions: LaunchTemplateEnclaveOptions?
    public var instanceRequirements: InstanceRequirements?
    public var privateDnsNameOptions: LaunchTemplatePrivateDnsNameOptions?
    public var maintenanceOptions: LaunchTemplateInstanceMaintenanceOptions?
    public var disableApiStop: Bool?
    public var `operator`: OperatorResponse?
    public var networkPerformanceOptions: LaunchTemplateNetworkPerformanceOptions?
    public var secondaryInterfaces: [LaunchTemplateInstanceSecondaryInterfaceSpecification]?

    public init() {}

    public init(
      kernelId: String? = nil,
      ebsOptimized: Bool? = nil,
      iamInstanceProfile: LaunchTemplateIamInstanceProfileSpecification? = nil,
      blockDeviceMappings: [LaunchTemplateBlockDeviceMapping]? = nil,
      networkInterfaces: [LaunchTemplateInstanceNetworkInterfaceSpecification]? = nil,
      imageId: String? = nil,
      instanceType: InstanceType? = nil,
      keyName: String? = nil,
      monitoring: LaunchTemplatesMonitoring? = nil,
      placement: LaunchTemplatePlacement? = nil,
      ramDiskId: String? = nil,
      disableApiTermination: Bool? = nil,
      instanceInitiatedShutdownBehavior: ShutdownBehavior? = nil,
      userData: String? = nil,
      tagSpecifications: [LaunchTemplateTagSpecification]? = nil,
      elasticGpuSpecifications: [ElasticGpuSpecificationResponse]? = nil,
      elasticInferenceAccelerators: [LaunchTemplateElasticInferenceAcceleratorResponse]? = nil,
      securityGroupIds: [String]? = nil,
      securityGroups: [String]? = nil,
      instanceMarketOptions: LaunchTemplateInstanceMarketOptions? = nil,
      creditSpecification: CreditSpecification? = nil,
      cpuOptions: LaunchTemplateCpuOptions? = nil,
      capacityReservationSpecification: LaunchTemplateCapacityReservationSpecificationResponse? = nil,
      licenseSpecifications: [LaunchTemplateLicenseConfiguration]? = nil,
      hibernationOptions: LaunchTemplateHibernationOptions? = nil,
      metadataOptions: LaunchTemplateInstanceMetadataOptions? = nil,
      enclaveOptions: LaunchTemplateEnclaveOptions? = nil,
      instanceRequirements: InstanceRequirements? = nil,
      privateDnsNameOptions: LaunchTemplatePrivateDnsNameOptions? = nil,
      maintenanceOptions: LaunchTemplateInstanceMaintenanceOptions? = nil,
      disableApiStop: Bool? = nil,
      `operator`: OperatorResponse? = nil,
      networkPerformanceOptions: LaunchTemplateNetworkPerformanceOptions? = nil,
      secondaryInterfaces: [LaunchTemplateInstanceSecondaryInterfaceSpecification]? = nil
    ) {
      self.kernelId = kernelId
      self.ebsOptimized = ebsOptimized
      self.iamInstanceProfile = iamInstanceProfile
      self.blockDeviceMappings = blockDeviceMappings
      self.networkInterfaces = networkInterfaces
      self.imageId = imageId
      self.instanceType = instanceType
      self.keyName = keyName
      self.monitoring = monitoring
      self.placement = placement
      self.ramDiskId = ramDiskId
      self.disableApiTermination = disableApiTermination
      self.instanceInitiatedShutdownBehavior = instanceInitiatedShutdownBehavior
      self.userData = userData
      self.tagSpecifications = tagSpecifications
      self.elasticGpuSpecifications = elasticGpuSpecifications
      self.elasticInferenceAccelerators = elasticInferenceAccelerators
      self.securityGroupIds = securityGroupIds
      self.securityGroups = securityGroups
      self.instanceMarketOptions = instanceMarketOptions
      self.creditSpecification = creditSpecification
      self.cpuOptions = cpuOptions
      self.capacityReservationSpecification = capacityReservationSpecification
      self.licenseSpecifications = licenseSpecifications
      self.hibernationOptions = hibernationOptions
      self.metadataOptions = metadataOptions
      self.enclaveOptions = enclaveOptions
      self.instanceRequirements = instanceRequirements
      self.privateDnsNameOptions = privateDnsNameOptions
      self.maintenanceOptions = maintenanceOptions
      self.disableApiStop = disableApiStop
      self.operator = `operator`
      self.networkPerformanceOptions = networkPerformanceOptions
      self.secondaryInterfaces = secondaryInterfaces
    }

    public static let schema = AWSSchema(
      "ResponseLaunchTemplateData",
      #"""
      KernelId string xml=kernelId
      EbsOptimized bool xml=ebsOptimized
      IamInstanceProfile LaunchTemplateIamInstanceProfileSpecification xml=iamInstanceProfile
      BlockDeviceMappings [LaunchTemplateBlockDeviceMapping|item] xml=blockDeviceMappingSet query=BlockDeviceMappingSet
      NetworkInterfaces [LaunchTemplateInstanceNetworkInterfaceSpecification|item] xml=networkInterfaceSet query=NetworkInterfaceSet
      ImageId string xml=imageId
      InstanceType InstanceType xml=instanceType
      KeyName string xml=keyName
      Monitoring LaunchTemplatesMonitoring xml=monitoring
      Placement LaunchTemplatePlacement xml=placement
      RamDiskId string xml=ramDiskId
      DisableApiTermination bool xml=disableApiTermination
      InstanceInitiatedShutdownBehavior ShutdownBehavior xml=instanceInitiatedShutdownBehavior
      UserData string sensitive xml=userData
      TagSpecifications [LaunchTemplateTagSpecification|item] xml=tagSpecificationSet query=TagSpecificationSet
      ElasticGpuSpecifications [ElasticGpuSpecificationResponse|item] xml=elasticGpuSpecificationSet query=ElasticGpuSpecificationSet
      ElasticInferenceAccelerators [LaunchTemplateElasticInferenceAcceleratorResponse|item] xml=elasticInferenceAcceleratorSet query=ElasticInferenceAcceleratorSet
      SecurityGroupIds [string|item] xml=securityGroupIdSet query=SecurityGroupIdSet
      SecurityGroups [string|item] xml=securityGroupSet query=SecurityGroupSet
      InstanceMarketOptions LaunchTemplateInstanceMarketOptions xml=instanceMarketOptions
      CreditSpecification CreditSpecification xml=creditSpecification
      CpuOptions LaunchTemplateCpuOptions xml=cpuOptions
      CapacityReservationSpecification LaunchTemplateCapacityReservationSpecificationResponse xml=capacityReservationSpecification
      LicenseSpecifications [LaunchTemplateLicenseConfiguration|item] xml=licenseSet query=LicenseSet
      HibernationOptions LaunchTemplateHibernationOptions xml=hibernationOptions
      MetadataOptions LaunchTemplateInstanceMetadataOptions xml=metadataOptions
      EnclaveOptions LaunchTemplateEnclaveOptions xml=enclaveOptions
      InstanceRequirements InstanceRequirements xml=instanceRequirements
      PrivateDnsNameOptions LaunchTemplatePrivateDnsNameOptions xml=privateDnsNameOptions
      MaintenanceOptions LaunchTemplateInstanceMaintenanceOptions xml=maintenanceOptions
      DisableApiStop bool xml=disableApiStop
      Operator OperatorResponse xml=operator
      NetworkPerformanceOptions LaunchTemplateNetworkPerformanceOptions xml=networkPerformanceOptions
      SecondaryInterfaces [LaunchTemplateInstanceSecondaryInterfaceSpecification|item] xml=secondaryInterfaceSet query=SecondaryInterfaceSet
      """#, [.shape(LaunchTemplateIamInstanceProfileSpecification.self), .shape(LaunchTemplateBlockDeviceMapping.self), .shape(LaunchTemplateInstanceNetworkInterfaceSpecification.self), .enumeration(InstanceType.self), .shape(LaunchTemplatesMonitoring.self), .shape(LaunchTemplatePlacement.self), .enumeration(ShutdownBehavior.self), .shape(LaunchTemplateTagSpecification.self), .shape(ElasticGpuSpecificationResponse.self), .shape(LaunchTemplateElasticInferenceAcceleratorResponse.self), .shape(LaunchTemplateInstanceMarketOptions.self), .shape(CreditSpecification.self), .shape(LaunchTemplateCpuOptions.self), .shape(LaunchTemplateCapacityReservationSpecificationResponse.self), .shape(LaunchTemplateLicenseConfiguration.self), .shape(LaunchTemplateHibernationOptions.self), .shape(LaunchTemplateInstanceMetadataOptions.self), .shape(LaunchTemplateEnclaveOptions.self), .shape(InstanceRequirements.self), .shape(LaunchTemplatePrivateDnsNameOptions.self), .shape(LaunchTemplateInstanceMaintenanceOptions.self), .shape(OperatorResponse.self), .shape(LaunchTemplateNetworkPerformanceOptions.self), .shape(LaunchTemplateInstanceSecondaryInterfaceSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&kernelId)
      case 1: r.readBool(&ebsOptimized)
      case 2: r.readShape(&iamInstanceProfile)
      case 3: r.readShapes(&blockDeviceMappings)
      case 4: r.readShapes(&networkInterfaces)
      case 5: r.readString(&imageId)
      case 6: r.readEnum(&instanceType)
      case 7: r.readString(&keyName)
      case 8: r.readShape(&monitoring)
      case 9: r.readShape(&placement)
      case 10: r.readString(&ramDiskId)
      case 11: r.readBool(&disableApiTermination)
      case 12: r.readEnum(&instanceInitiatedShutdownBehavior)
      case 13: r.readString(&userData)
      case 14: r.readShapes(&tagSpecifications)
      case 15: r.readShapes(&elasticGpuSpecifications)
      case 16: r.readShapes(&elasticInferenceAccelerators)
      case 17: r.readStrings(&securityGroupIds)
      case 18: r.readStrings(&securityGroups)
      case 19: r.readShape(&instanceMarketOptions)
      case 20: r.readShape(&creditSpecification)
      case 21: r.readShape(&cpuOptions)
      case 22: r.readShape(&capacityReservationSpecification)
      case 23: r.readShapes(&licenseSpecifications)
      case 24: r.readShape(&hibernationOptions)
      case 25: r.readShape(&metadataOptions)
      case 26: r.readShape(&enclaveOptions)
      case 27: r.readShape(&instanceRequirements)
      case 28: r.readShape(&privateDnsNameOptions)
      case 29: r.readShape(&maintenanceOptions)
      case 30: r.readBool(&disableApiStop)
      case 31: r.readShape(&`operator`)
      case 32: r.readShape(&networkPerformanceOptions)
      case 33: r.readShapes(&secondaryInterfaces)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, kernelId)
      w.writeBool(1, ebsOptimized)
      w.writeShape(2, iamInstanceProfile)
      w.writeShapes(3, blockDeviceMappings)
      w.writeShapes(4, networkInterfaces)
      w.writeString(5, imageId)
      w.writeEnum(6, instanceType)
      w.writeString(7, keyName)
      w.writeShape(8, monitoring)
      w.writeShape(9, placement)
      w.writeString(10, ramDiskId)
      w.writeBool(11, disableApiTermination)
      w.writeEnum(12, instanceInitiatedShutdownBehavior)
      w.writeString(13, userData)
      w.writeShapes(14, tagSpecifications)
      w.writeShapes(15, elasticGpuSpecifications)
      w.writeShapes(16, elasticInferenceAccelerators)
      w.writeStrings(17, securityGroupIds)
      w.writeStrings(18, securityGroups)
      w.writeShape(19, instanceMarketOptions)
      w.writeShape(20, creditSpecification)
      w.writeShape(21, cpuOptions)
      w.writeShape(22, capacityReservationSpecification)
      w.writeShapes(23, licenseSpecifications)
      w.writeShape(24, hibernationOptions)
      w.writeShape(25, metadataOptions)
      w.writeShape(26, enclaveOptions)
      w.writeShape(27, instanceRequirements)
      w.writeShape(28, privateDnsNameOptions)
      w.writeShape(29, maintenanceOptions)
      w.writeBool(30, disableApiStop)
      w.writeShape(31, `operator`)
      w.writeShape(32, networkPerformanceOptions)
      w.writeShapes(33, secondaryInterfaces)
    }
  }

  public struct RevokedSecurityGroupRule: AWSShape {
    public var securityGroupRuleId: String?
    public var groupId: String?
    public var isEgress: Bool?
    public var ipProtocol: String?
    public var fromPort: Int?
    public var toPort: Int?
    public var cidrIpv4: String?
    public var cidrIpv6: String?
    public var prefixListId: String?
    public var referencedGroupId: String?
    public var description: String?

    public init() {}

    public init(
      securityGroupRuleId: String? = nil,
      groupId: String? = nil,
      isEgress: Bool? = nil,
      ipProtocol: String? = nil,
      fromPort: Int? = nil,
      toPort: Int? = nil,
      cidrIpv4: String? = nil,
      cidrIpv6: String? = nil,
      prefixListId: String? = nil,
      referencedGroupId: String? = nil,
      description: String? = nil
    ) {
      self.securityGroupRuleId = securityGroupRuleId
      self.groupId = groupId
      self.isEgress = isEgress
      self.ipProtocol = ipProtocol
      self.fromPort = fromPort
      self.toPort = toPort
      self.cidrIpv4 = cidrIpv4
      self.cidrIpv6 = cidrIpv6
      self.prefixListId = prefixListId
      self.referencedGroupId = referencedGroupId
      self.description = description
    }

    public static let schema = AWSSchema(
      "RevokedSecurityGroupRule",
      #"""
      SecurityGroupRuleId string xml=securityGroupRuleId
      GroupId string xml=groupId
      IsEgress bool xml=isEgress
      IpProtocol string xml=ipProtocol
      FromPort int xml=fromPort
      ToPort int xml=toPort
      CidrIpv4 string xml=cidrIpv4
      CidrIpv6 string xml=cidrIpv6
      PrefixListId string xml=prefixListId
      ReferencedGroupId string xml=referencedGroupId
      Description string xml=description
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&securityGroupRuleId)
      case 1: r.readString(&groupId)
      case 2: r.readBool(&isEgress)
      case 3: r.readString(&ipProtocol)
      case 4: r.readInt(&fromPort)
      case 5: r.readInt(&toPort)
      case 6: r.readString(&cidrIpv4)
      case 7: r.readString(&cidrIpv6)
      case 8: r.readString(&prefixListId)
      case 9: r.readString(&referencedGroupId)
      case 10: r.readString(&description)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, securityGroupRuleId)
      w.writeString(1, groupId)
      w.writeBool(2, isEgress)
      w.writeString(3, ipProtocol)
      w.writeInt(4, fromPort)
      w.writeInt(5, toPort)
      w.writeString(6, cidrIpv4)
      w.writeString(7, cidrIpv6)
      w.writeString(8, prefixListId)
      w.writeString(9, referencedGroupId)
      w.writeString(10, description)
    }
  }

  public struct RunInstancesMonitoringEnabled: AWSShape {
    public var enabled: Bool?

    public init() {}

    public init(
      enabled: Bool? = nil
    ) {
      self.enabled = enabled
    }

    public static let schema = AWSSchema(
      "RunInstancesMonitoringEnabled",
      #"""
      Enabled! bool xml=enabled
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
}
