// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension EC2 {
  /// `DescribeSpotInstanceRequests`.
  public static let describeSpotInstanceRequests = AWSOperation<DescribeSpotInstanceRequestsRequest, DescribeSpotInstanceRequestsResponse>(
    name: "DescribeSpotInstanceRequests", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeSpotInstanceRequestsRequest, DescribeSpotInstanceRequestsResponse>(
      inputToken: \DescribeSpotInstanceRequestsRequest.nextToken, outputToken: \DescribeSpotInstanceRequestsResponse.nextToken, limit: \DescribeSpotInstanceRequestsRequest.maxResults,
      append: { appendItems(&$0.spotInstanceRequests, $1.spotInstanceRequests) }))

  public struct DescribeSpotInstanceRequestsRequest: AWSShape {
    public var nextToken: String?
    public var maxResults: Int?
    public var dryRun: Bool?
    public var spotInstanceRequestIds: [String]?
    public var filters: [Filter]?

    public init() {}

    public init(
      nextToken: String? = nil,
      maxResults: Int? = nil,
      dryRun: Bool? = nil,
      spotInstanceRequestIds: [String]? = nil,
      filters: [Filter]? = nil
    ) {
      self.nextToken = nextToken
      self.maxResults = maxResults
      self.dryRun = dryRun
      self.spotInstanceRequestIds = spotInstanceRequestIds
      self.filters = filters
    }

    public static let schema = AWSSchema(
      "DescribeSpotInstanceRequestsRequest",
      #"""
      NextToken string
      MaxResults int
      DryRun bool xml=dryRun
      SpotInstanceRequestIds [string|SpotInstanceRequestId] xml=SpotInstanceRequestId query=SpotInstanceRequestId
      Filters [Filter|Filter] xml=Filter query=Filter
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&nextToken)
      case 1: r.readInt(&maxResults)
      case 2: r.readBool(&dryRun)
      case 3: r.readStrings(&spotInstanceRequestIds)
      case 4: r.readShapes(&filters)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, nextToken)
      w.writeInt(1, maxResults)
      w.writeBool(2, dryRun)
      w.writeStrings(3, spotInstanceRequestIds)
      w.writeShapes(4, filters)
    }
  }

  public struct DescribeSpotInstanceRequestsResponse: AWSShape {
    public var spotInstanceRequests: [SpotInstanceRequest]?
    public var nextToken: String?

    public init() {}

    public init(
      spotInstanceRequests: [SpotInstanceRequest]? = nil,
      nextToken: String? = nil
    ) {
      self.spotInstanceRequests = spotInstanceRequests
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeSpotInstanceRequestsResponse",
      #"""
      SpotInstanceRequests [SpotInstanceRequest|item] xml=spotInstanceRequestSet query=SpotInstanceRequestSet
      NextToken string xml=nextToken
      """#, [.shape(SpotInstanceRequest.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&spotInstanceRequests)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, spotInstanceRequests)
      w.writeString(1, nextToken)
    }
  }

  public struct LaunchSpecification: AWSShape {
    public var userData: String?
    public var addressingType: String?
    public var blockDeviceMappings: [BlockDeviceMapping]?
    public var ebsOptimized: Bool?
    public var iamInstanceProfile: IamInstanceProfileSpecification?
    public var imageId: String?
    public var instanceType: InstanceType?
    public var kernelId: String?
    public var keyName: String?
    public var networkInterfaces: [InstanceNetworkInterfaceSpecification]?
    public var placement: SpotPlacement?
    public var ramdiskId: String?
    public var subnetId: String?
    public var securityGroups: [GroupIdentifier]?
    public var monitoring: RunInstancesMonitoringEnabled?

    public init() {}

    public init(
      userData: String? = nil,
      addressingType: String? = nil,
      blockDeviceMappings: [BlockDeviceMapping]? = nil,
      ebsOptimized: Bool? = nil,
      iamInstanceProfile: IamInstanceProfileSpecification? = nil,
      imageId: String? = nil,
      instanceType: InstanceType? = nil,
      kernelId: String? = nil,
      keyName: String? = nil,
      networkInterfaces: [InstanceNetworkInterfaceSpecification]? = nil,
      placement: SpotPlacement? = nil,
      ramdiskId: String? = nil,
      subnetId: String? = nil,
      securityGroups: [GroupIdentifier]? = nil,
      monitoring: RunInstancesMonitoringEnabled? = nil
    ) {
      self.userData = userData
      self.addressingType = addressingType
      self.blockDeviceMappings = blockDeviceMappings
      self.ebsOptimized = ebsOptimized
      self.iamInstanceProfile = iamInstanceProfile
      self.imageId = imageId
      self.instanceType = instanceType
      self.kernelId = kernelId
      self.keyName = keyName
      self.networkInterfaces = networkInterfaces
      self.placement = placement
      self.ramdiskId = ramdiskId
      self.subnetId = subnetId
      self.securityGroups = securityGroups
      self.monitoring = monitoring
    }

    public static let schema = AWSSchema(
      "LaunchSpecification",
      #"""
      UserData string sensitive xml=userData
      AddressingType string xml=addressingType
      BlockDeviceMappings [BlockDeviceMapping|item] xml=blockDeviceMapping query=BlockDeviceMapping
      EbsOptimized bool xml=ebsOptimized
      IamInstanceProfile IamInstanceProfileSpecification xml=iamInstanceProfile
      ImageId string xml=imageId
      InstanceType InstanceType xml=instanceType
      KernelId string xml=kernelId
      KeyName string xml=keyName
      NetworkInterfaces [InstanceNetworkInterfaceSpecification|item] xml=networkInterfaceSet query=NetworkInterfaceSet
      Placement SpotPlacement xml=placement
      RamdiskId string xml=ramdiskId
      SubnetId string xml=subnetId
      SecurityGroups [GroupIdentifier|item] xml=groupSet query=GroupSet
      Monitoring RunInstancesMonitoringEnabled xml=monitoring
      """#, [.shape(BlockDeviceMapping.self), .shape(IamInstanceProfileSpecification.self), .enumeration(InstanceType.self), .shape(InstanceNetworkInterfaceSpecification.self), .shape(SpotPlacement.self), .shape(GroupIdentifier.self), .shape(RunInstancesMonitoringEnabled.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&userData)
      case 1: r.readString(&addressingType)
      case 2: r.readShapes(&blockDeviceMappings)
      case 3: r.readBool(&ebsOptimized)
      case 4: r.readShape(&iamInstanceProfile)
      case 5: r.readString(&imageId)
      case 6: r.readEnum(&instanceType)
      case 7: r.readString(&kernelId)
      case 8: r.readString(&keyName)
      case 9: r.readShapes(&networkInterfaces)
      case 10: r.readShape(&placement)
      case 11: r.readString(&ramdiskId)
      case 12: r.readString(&subnetId)
      case 13: r.readShapes(&securityGroups)
      case 14: r.readShape(&monitoring)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, userData)
      w.writeString(1, addressingType)
      w.writeShapes(2, blockDeviceMappings)
      w.writeBool(3, ebsOptimized)
      w.writeShape(4, iamInstanceProfile)
      w.writeString(5, imageId)
      w.writeEnum(6, instanceType)
      w.writeString(7, kernelId)
      w.writeString(8, keyName)
      w.writeShapes(9, networkInterfaces)
      w.writeShape(10, placement)
      w.writeString(11, ramdiskId)
      w.writeString(12, subnetId)
      w.writeShapes(13, securityGroups)
      w.writeShape(14, monitoring)
    }
  }

  public struct SpotInstanceRequest: AWSShape {
    public var actualBlockHourlyPrice: String?
    public var availabilityZoneGroup: String?
    public var blockDurationMinutes: Int?
    public var createTime: Date?
    public var fault: SpotInstanceStateFault?
    public var instanceId: String?
    public var launchGroup: String?
    public var launchSpecification: LaunchSpecification?
    public var launchedAvailabilityZone: String?
    public var launchedAvailabilityZoneId: String?
    public var productDescription: RIProductDescription?
    public var spotInstanceRequestId: String?
    public var spotPrice: String?
    public var state: SpotInstanceState?
    public var status: SpotInstanceStatus?
    public var tags: [Tag]?
    public var type: SpotInstanceType?
    public var validFrom: Date?
    public var validUntil: Date?
    public var instanceInterruptionBehavior: InstanceInterruptionBehavior?

    public init() {}

    public init(
      actualBlockHourlyPrice: String? = nil,
      availabilityZoneGroup: String? = nil,
      blockDurationMinutes: Int? = nil,
      createTime: Date? = nil,
      fault: SpotInstanceStateFault? = nil,
      instanceId: String? = nil,
      launchGroup: String? = nil,
      launchSpecification: LaunchSpecification? = nil,
      launchedAvailabilityZone: String? = nil,
      launchedAvailabilityZoneId: String? = nil,
      productDescription: RIProductDescription? = nil,
      spotInstanceRequestId: String? = nil,
      spotPrice: String? = nil,
      state: SpotInstanceState? = nil,
      status: SpotInstanceStatus? = nil,
      tags: [Tag]? = nil,
      type: SpotInstanceType? = nil,
      validFrom: Date? = nil,
      validUntil: Date? = nil,
      instanceInterruptionBehavior: InstanceInterruptionBehavior? = nil
    ) {
      self.actualBlockHourlyPrice = actualBlockHourlyPrice
      self.availabilityZoneGroup = availabilityZoneGroup
      self.blockDurationMinutes = blockDurationMinutes
      self.createTime = createTime
      self.fault = fault
      self.instanceId = instanceId
      self.launchGroup = launchGroup
      self.launchSpecification = launchSpecification
      self.launchedAvailabilityZone = launchedAvailabilityZone
      self.launchedAvailabilityZoneId = launchedAvailabilityZoneId
      self.productDescription = productDescription
      self.spotInstanceRequestId = spotInstanceRequestId
      self.spotPrice = spotPrice
      self.state = state
      self.status = status
      self.tags = tags
      self.type = type
      self.validFrom = validFrom
      self.validUntil = validUntil
      self.instanceInterruptionBehavior = instanceInterruptionBehavior
    }

    public static let schema = AWSSchema(
      "SpotInstanceRequest",
      #"""
      ActualBlockHourlyPrice string xml=actualBlockHourlyPrice
      AvailabilityZoneGroup string xml=availabilityZoneGroup
      BlockDurationMinutes int xml=blockDurationMinutes
      CreateTime time xml=createTime
      Fault SpotInstanceStateFault xml=fault
      InstanceId string xml=instanceId
      LaunchGroup string xml=launchGroup
      LaunchSpecification LaunchSpecification xml=launchSpecification
      LaunchedAvailabilityZone string xml=launchedAvailabilityZone
      LaunchedAvailabilityZoneId string xml=launchedAvailabilityZoneId
      ProductDescription RIProductDescription xml=productDescription
      SpotInstanceRequestId string xml=spotInstanceRequestId
      SpotPrice string xml=spotPrice
      State SpotInstanceState xml=state
      Status SpotInstanceStatus xml=status
      Tags [Tag|item] xml=tagSet query=TagSet
      Type SpotInstanceType xml=type
      ValidFrom time xml=validFrom
      ValidUntil time xml=validUntil
      InstanceInterruptionBehavior InstanceInterruptionBehavior xml=instanceInterruptionBehavior
      """#, [.shape(SpotInstanceStateFault.self), .shape(LaunchSpecification.self), .enumeration(RIProductDescription.self), .enumeration(SpotInstanceState.self), .shape(SpotInstanceStatus.self), .shape(Tag.self), .enumeration(SpotInstanceType.self), .enumeration(InstanceInterruptionBehavior.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&actualBlockHourlyPrice)
      case 1: r.readString(&availabilityZoneGroup)
      case 2: r.readInt(&blockDurationMinutes)
      case 3: r.readDate(&createTime)
      case 4: r.readShape(&fault)
      case 5: r.readString(&instanceId)
      case 6: r.readString(&launchGroup)
      case 7: r.readShape(&launchSpecification)
      case 8: r.readString(&launchedAvailabilityZone)
      case 9: r.readString(&launchedAvailabilityZoneId)
      case 10: r.readEnum(&productDescription)
      case 11: r.readString(&spotInstanceRequestId)
      case 12: r.readString(&spotPrice)
      case 13: r.readEnum(&state)
      case 14: r.readShape(&status)
      case 15: r.readShapes(&tags)
      case 16: r.readEnum(&type)
      case 17: r.readDate(&validFrom)
      case 18: r.readDate(&validUntil)
      case 19: r.readEnum(&instanceInterruptionBehavior)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, actualBlockHourlyPrice)
      w.writeString(1, availabilityZoneGroup)
      w.writeInt(2, blockDurationMinutes)
      w.writeDate(3, createTime)
      w.writeShape(4, fault)
      w.writeString(5, instanceId)
      w.writeString(6, launchGroup)
      w.writeShape(7, launchSpecification)
      w.writeString(8, launchedAvailabilityZone)
      w.writeString(9, launchedAvailabilityZoneId)
      w.writeEnum(10, productDescription)
      w.writeString(11, spotInstanceRequestId)
      w.writeString(12, spotPrice)
      w.writeEnum(13, state)
      w.writeShape(14, status)
      w.writeShapes(15, tags)
      w.writeEnum(16, type)
      w.writeDate(17, validFrom)
      w.writeDate(18, validUntil)
      w.writeEnum(19, instanceInterruptionBehavior)
    }
  }

  public struct SpotInstanceStateFault: AWSShape {
    public var code: String?
    public var message: String?

    public init() {}

    public init(
      code: String? = nil,
      message: String? = nil
    ) {
      self.code = code
      self.message = message
    }

    public static let schema = AWSSchema(
      "SpotInstanceStateFault",
      #"""
      Code string xml=code
      Message string xml=message
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&code)
      case 1: r.readString(&message)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, code)
      w.writeString(1, message)
    }
  }

  public struct SpotInstanceStatus: AWSShape {
    public var code: String?
    public var message: String?
    public var updateTime: Date?

    public init() {}

    public init(
      code: String? = nil,
      message: String? = nil,
      updateTime: Date? = nil
    ) {
      self.code = code
      self.message = message
      self.updateTime = updateTime
    }

    public static let schema = AWSSchema(
      "SpotInstanceStatus",
      #"""
      Code string xml=code
      Message string xml=message
      UpdateTime time xml=updateTime
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&code)
      case 1: r.readString(&message)
      case 2: r.readDate(&updateTime)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, code)
      w.writeString(1, message)
      w.writeDate(2, updateTime)
    }
  }

  public struct SpotPlacement: AWSShape {
    public var availabilityZone: String?
    public var groupName: String?
    public var tenancy: Tenancy?
    public var availabilityZoneId: String?

    public init() {}

    public init(
      availabilityZone: String? = nil,
      groupName: String? = nil,
      tenancy: Tenancy? = nil,
      availabilityZoneId: String? = nil
    ) {
      self.availabilityZone = availabilityZone
      self.groupName = groupName
      self.tenancy = tenancy
      self.availabilityZoneId = availabilityZoneId
    }

    public static let schema = AWSSchema(
      "SpotPlacement",
      #"""
      AvailabilityZone string xml=availabilityZone
      GroupName string xml=groupName
      Tenancy Tenancy xml=tenancy
      AvailabilityZoneId string xml=availabilityZoneId
      """#, [.enumeration(Tenancy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&availabilityZone)
      case 1: r.readString(&groupName)
      case 2: r.readEnum(&tenancy)
      case 3: r.readString(&availabilityZoneId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, availabilityZone)
      w.writeString(1, groupName)
      w.writeEnum(2, tenancy)
      w.writeString(3, availabilityZoneId)
    }
  }
}
