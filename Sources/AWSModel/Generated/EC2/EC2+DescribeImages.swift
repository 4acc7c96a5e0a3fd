// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DescribeImages`.
  public static let describeImages = AWSOperation<DescribeImagesRequest, DescribeImagesResponse>(
    name: "DescribeImages", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeImagesRequest, DescribeImagesResponse>(
      inputToken: \DescribeImagesRequest.nextToken, outputToken: \DescribeImagesResponse.nextToken, limit: \DescribeImagesRequest.maxResults,
      append: { appendItems(&$0.images, $1.images) }))

  public struct DescribeImagesRequest: AWSShape {
    public var executableUsers: [String]?
    public var imageIds: [String]?
    public var owners: [String]?
    public var includeDeprecated: Bool?
    public var includeDisabled: Bool?
    public var maxResults: Int?
    public var nextToken: String?
    public var dryRun: Bool?
    public var filters: [Filter]?

    public init() {}

    public init(
      executableUsers: [String]? = nil,
      imageIds: [String]? = nil,
      owners: [String]? = nil,
      includeDeprecated: Bool? = nil,
      includeDisabled: Bool? = nil,
      maxResults: Int? = nil,
      nextToken: String? = nil,
      dryRun: Bool? = nil,
      filters: [Filter]? = nil
    ) {
      self.executableUsers = executableUsers
      self.imageIds = imageIds
      self.owners = owners
      self.includeDeprecated = includeDeprecated
      self.includeDisabled = includeDisabled
      self.maxResults = maxResults
      self.nextToken = nextToken
      self.dryRun = dryRun
      self.filters = filters
    }

    public static let schema = AWSSchema(
      "DescribeImagesRequest",
      #"""
      ExecutableUsers [string|ExecutableBy] xml=ExecutableBy query=ExecutableBy
      ImageIds [string|ImageId] xml=ImageId query=ImageId
      Owners [string|Owner] xml=Owner query=Owner
      IncludeDeprecated bool
      IncludeDisabled bool
      MaxResults int
      NextToken string
      DryRun bool xml=dryRun
      Filters [Filter|Filter] xml=Filter query=Filter
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&executableUsers)
      case 1: r.readStrings(&imageIds)
      case 2: r.readStrings(&owners)
      case 3: r.readBool(&includeDeprecated)
      case 4: r.readBool(&includeDisabled)
      case 5: r.readInt(&maxResults)
      case 6: r.readString(&nextToken)
      case 7: r.readBool(&dryRun)
      case 8: r.readShapes(&filters)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, executableUsers)
      w.writeStrings(1, imageIds)
      w.writeStrings(2, owners)
      w.writeBool(3, includeDeprecated)
      w.writeBool(4, includeDisabled)
      w.writeInt(5, maxResults)
      w.writeString(6, nextToken)
      w.writeBool(7, dryRun)
      w.writeShapes(8, filters)
    }
  }

  public struct DescribeImagesResponse: AWSShape {
    public var nextToken: String?
    public var images: [Image]?

    public init() {}

    public init(
      nextToken: String? = nil,
      images: [Image]? = nil
    ) {
      self.nextToken = nextToken
      self.images = images
    }

    public static let schema = AWSSchema(
      "DescribeImagesResponse",
      #"""
      NextToken string xml=nextToken
      Images [Image|item] xml=imagesSet query=ImagesSet
      """#, [.shape(Image.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&nextToken)
      case 1: r.readShapes(&images)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, nextToken)
      w.writeShapes(1, images)
    }
  }

  public struct Image: AWSShape {
    public var platformDetails: String?
    public var usageOperation: String?
    public var blockDeviceMappings: [BlockDeviceMapping]?
    public var description: String?
    public var enaSupport: Bool?
    public var hypervisor: HypervisorType?
    public var imageOwnerAlias: String?
    public var name: String?
    public var rootDeviceName: String?
    public var rootDeviceType: DeviceType?
    public var sriovNetSupport: String?
    public var stateReason: StateReason?
    public var tags: [Tag]?
    public var virtualizationType: VirtualizationType?
    public var bootMode: BootModeValues?
    public var tpmSupport: TpmSupportValues?
    public var deprecationTime: String?
    public var imdsSupport: ImdsSupportValues?
    public var sourceInstanceId: String?
    public var deregistrationProtection: String?
    public var lastLaunchedTime: String?
    public var imageAllowed: Bool?
    public var sourceImageId: String?
    public var sourceImageRegion: String?
    public var freeTierEligible: Bool?
    public var imageId: String?
    public var imageLocation: String?
    public var state: ImageState?
    public var ownerId: String?
    public var creationDate: String?
    public var `public`: Bool?
    public var productCodes: [ProductCode]?
    public var architecture: ArchitectureValues?
    public var imageType: ImageTypeValues?
    public var kernelId: String?
    public var ramdiskId: String?
    public var platform: PlatformValues?

    public init() {}

    public init(
      platformDetails: String? = nil,
      usageOperation: String? = nil,
      blockDeviceMappings: [BlockDeviceMapping]? = nil,
      description: String? = nil,
      enaSupport: Bool? = nil,
      hypervisor: HypervisorType? = nil,
      imageOwnerAlias: String? = nil,
      name: String? = nil,
      rootDeviceName: String? = nil,
      rootDeviceType: DeviceType? = nil,
      sriovNetSupport: String? = nil,
      stateReason: StateReason? = nil,
      tags: [Tag]? = nil,
      virtualizationType: VirtualizationType? = nil,
      bootMode: BootModeValues? = nil,
      tpmSupport: TpmSupportValues? = nil,
      deprecationTime: String? = nil,
      imdsSupport: ImdsSupportValues? = nil,
      sourceInstanceId: String? = nil,
      deregistrationProtection: String? = nil,
      lastLaunchedTime: String? = nil,
      imageAllowed: Bool? = nil,
      sourceImageId: String? = nil,
      sourceImageRegion: String? = nil,
      freeTierEligible: Bool? = nil,
      imageId: String? = nil,
      imageLocation: String? = nil,
      state: ImageState? = nil,
      ownerId: String? = nil,
      creationDate: String? = nil,
      `public`: Bool? = nil,
      productCodes: [ProductCode]? = nil,
      architecture: ArchitectureValues? = nil,
      imageType: ImageTypeValues? = nil,
      kernelId: String? = nil,
      ramdiskId: String? = nil,
      platform: PlatformValues? = nil
    ) {
      self.platformDetails = platformDetails
      self.usageOperation = usageOperation
      self.blockDeviceMappings = blockDeviceMappings
      self.description = description
      self.enaSupport = enaSupport
      self.hypervisor = hypervisor
      self.imageOwnerAlias = imageOwnerAlias
      self.name = name
      self.rootDeviceName = rootDeviceName
      self.rootDeviceType = rootDeviceType
      self.sriovNetSupport = sriovNetSupport
      self.stateReason = stateReason
      self.tags = tags
      self.virtualizationType = virtualizationType
      self.bootMode = bootMode
      self.tpmSupport = tpmSupport
      self.deprecationTime = deprecationTime
      self.imdsSupport = imdsSupport
      self.sourceInstanceId = sourceInstanceId
      self.deregistrationProtection = deregistrationProtection
      self.lastLaunchedTime = lastLaunchedTime
      self.imageAllowed = imageAllowed
      self.sourceImageId = sourceImageId
      self.sourceImageRegion = sourceImageRegion
      self.freeTierEligible = freeTierEligible
      self.imageId = imageId
      self.imageLocation = imageLocation
      self.state = state
      self.ownerId = ownerId
      self.creationDate = creationDate
      self.public = `public`
      self.productCodes = productCodes
      self.architecture = architecture
      self.imageType = imageType
      self.kernelId = kernelId
      self.ramdiskId = ramdiskId
      self.platform = platform
    }

    public static let schema = AWSSchema(
      "Image",
      #"""
      PlatformDetails string xml=platformDetails
      UsageOperation string xml=usageOperation
      BlockDeviceMappings [BlockDeviceMapping|item] xml=blockDeviceMapping query=BlockDeviceMapping
      Description string xml=description
      EnaSupport bool xml=enaSupport
      Hypervisor HypervisorType xml=hypervisor
      ImageOwnerAlias string xml=imageOwnerAlias
      Name string xml=name
      RootDeviceName string xml=rootDeviceName
      RootDeviceType DeviceType xml=rootDeviceType
      SriovNetSupport string xml=sriovNetSupport
      StateReason StateReason xml=stateReason
      Tags [Tag|item] xml=tagSet query=TagSet
      VirtualizationType VirtualizationType xml=virtualizationType
      BootMode BootModeValues xml=bootMode
      TpmSupport TpmSupportValues xml=tpmSupport
      DeprecationTime string xml=deprecationTime
      ImdsSupport ImdsSupportValues xml=imdsSupport
      SourceInstanceId string xml=sourceInstanceId
      DeregistrationProtection string xml=deregistrationProtection
      LastLaunchedTime string xml=lastLaunchedTime
      ImageAllowed bool xml=imageAllowed
      SourceImageId string xml=sourceImageId
      SourceImageRegion string xml=sourceImageRegion
      FreeTierEligible bool xml=freeTierEligible
      ImageId string xml=imageId
      ImageLocation string xml=imageLocation
      State ImageState xml=imageState query=ImageState
      OwnerId string xml=imageOwnerId query=ImageOwnerId
      CreationDate string xml=creationDate
      Public bool xml=isPublic query=IsPublic
      ProductCodes [ProductCode|item] xml=productCodes
      Architecture ArchitectureValues xml=architecture
      ImageType ImageTypeValues xml=imageType
      KernelId string xml=kernelId
      RamdiskId string xml=ramdiskId
      Platform PlatformValues xml=platform
      """#, [.shape(BlockDeviceMapping.self), .enumeration(HypervisorType.self), .enumeration(DeviceType.self), .shape(StateReason.self), .shape(Tag.self), .enumeration(VirtualizationType.self), .enumeration(BootModeValues.self), .enumeration(TpmSupportValues.self), .enumeration(ImdsSupportValues.self), .enumeration(ImageState.self), .shape(ProductCode.self), .enumeration(ArchitectureValues.self), .enumeration(ImageTypeValues.self), .enumeration(PlatformValues.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&platformDetails)
      case 1: r.readString(&usageOperation)
      case 2: r.readShapes(&blockDeviceMappings)
      case 3: r.readString(&description)
      case 4: r.readBool(&enaSupport)
      case 5: r.readEnum(&hypervisor)
      case 6: r.readString(&imageOwnerAlias)
      case 7: r.readString(&name)
      case 8: r.readString(&rootDeviceName)
      case 9: r.readEnum(&rootDeviceType)
      case 10: r.readString(&sriovNetSupport)
      case 11: r.readShape(&stateReason)
      case 12: r.readShapes(&tags)
      case 13: r.readEnum(&virtualizationType)
      case 14: r.readEnum(&bootMode)
      case 15: r.readEnum(&tpmSupport)
      case 16: r.readString(&deprecationTime)
      case 17: r.readEnum(&imdsSupport)
      case 18: r.readString(&sourceInstanceId)
      case 19: r.readString(&deregistrationProtection)
      case 20: r.readString(&lastLaunchedTime)
      case 21: r.readBool(&imageAllowed)
      case 22: r.readString(&sourceImageId)
      case 23: r.readString(&sourceImageRegion)
      case 24: r.readBool(&freeTierEligible)
      case 25: r.readString(&imageId)
      case 26: r.readString(&imageLocation)
      case 27: r.readEnum(&state)
      case 28: r.readString(&ownerId)
      case 29: r.readString(&creationDate)
      case 30: r.readBool(&`public`)
      case 31: r.readShapes(&productCodes)
      case 32: r.readEnum(&architecture)
      case 33: r.readEnum(&imageType)
      case 34: r.readString(&kernelId)
      case 35: r.readString(&ramdiskId)
      case 36: r.readEnum(&platform)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, platformDetails)
      w.writeString(1, usageOperation)
      w.writeShapes(2, blockDeviceMappings)
      w.writeString(3, description)
      w.writeBool(4, enaSupport)
      w.writeEnum(5, hypervisor)
      w.writeString(6, imageOwnerAlias)
      w.writeString(7, name)
      w.writeString(8, rootDeviceName)
      w.writeEnum(9, rootDeviceType)
      w.writeString(10, sriovNetSupport)
      w.writeShape(11, stateReason)
      w.writeShapes(12, tags)
      w.writeEnum(13, virtualizationType)
      w.writeEnum(14, bootMode)
      w.writeEnum(15, tpmSupport)
      w.writeString(16, deprecationTime)
      w.writeEnum(17, imdsSupport)
      w.writeString(18, sourceInstanceId)
      w.writeString(19, deregistrationProtection)
      w.writeString(20, lastLaunchedTime)
      w.writeBool(21, imageAllowed)
      w.writeString(22, sourceImageId)
      w.writeString(23, sourceImageRegion)
      w.writeBool(24, freeTierEligible)
      w.writeString(25, imageId)
      w.writeString(26, imageLocation)
      w.writeEnum(27, state)
      w.writeString(28, ownerId)
      w.writeString(29, creationDate)
      w.writeBool(30, `public`)
      w.writeShapes(31, productCodes)
      w.writeEnum(32, architecture)
      w.writeEnum(33, imageType)
      w.writeString(34, kernelId)
      w.writeString(35, ramdiskId)
      w.writeEnum(36, platform)
    }
  }
}
