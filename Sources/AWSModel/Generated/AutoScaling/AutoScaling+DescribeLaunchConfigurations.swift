// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension AutoScaling {
  /// `DescribeLaunchConfigurations`.
  public static let describeLaunchConfigurations = AWSOperation<DescribeLaunchConfigurationsRequest, DescribeLaunchConfigurationsResponse>(
    name: "DescribeLaunchConfigurations", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeLaunchConfigurationsRequest, DescribeLaunchConfigurationsResponse>(
      inputToken: \DescribeLaunchConfigurationsRequest.nextToken, outputToken: \DescribeLaunchConfigurationsResponse.nextToken, limit: \DescribeLaunchConfigurationsRequest.maxRecords,
      append: { appendItems(&$0.launchConfigurations, $1.launchConfigurations) }))

  public struct DescribeLaunchConfigurationsRequest: AWSShape {
    public var launchConfigurationNames: [String]?
    public var nextToken: String?
    public var maxRecords: Int?

    public init() {}

    public init(
      launchConfigurationNames: [String]? = nil,
      nextToken: String? = nil,
      maxRecords: Int? = nil
    ) {
      self.launchConfigurationNames = launchConfigurationNames
      self.nextToken = nextToken
      self.maxRecords = maxRecords
    }

    public static let schema = AWSSchema(
      "DescribeLaunchConfigurationsRequest",
      #"""
      LaunchConfigurationNames [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MaxRecords int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&launchConfigurationNames)
      case 1: r.readString(&nextToken)
      case 2: r.readInt(&maxRecords)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, launchConfigurationNames)
      w.writeString(1, nextToken)
      w.writeInt(2, maxRecords)
    }
  }

  public struct DescribeLaunchConfigurationsResponse: AWSShape {
    public var launchConfigurations: [LaunchConfiguration]?
    public var nextToken: String?

    public init() {}

    public init(
      launchConfigurations: [LaunchConfiguration]? = nil,
      nextToken: String? = nil
    ) {
      self.launchConfigurations = launchConfigurations
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeLaunchConfigurationsResponse",
      #"""
      LaunchConfigurations! [LaunchConfiguration]
      NextToken string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.shape(LaunchConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&launchConfigurations)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, launchConfigurations)
      w.writeString(1, nextToken)
    }
  }

  public struct LaunchConfiguration: AWSShape {
    public var launchConfigurationName: String?
    public var launchConfigurationARN: String?
    public var imageId: String?
    public var keyName: String?
    public var securityGroups: [String]?
    public var classicLinkVPCId: String?
    public var classicLinkVPCSecurityGroups: [String]?
    public var userData: String?
    public var instanceType: String?
    public var kernelId: String?
    public var ramdiskId: String?
    public var blockDeviceMappings: [BlockDeviceMapping]?
    public var instanceMonitoring: InstanceMonitoring?
    public var spotPrice: String?
    public var iamInstanceProfile: String?
    public var createdTime: Date?
    public var ebsOptimized: Bool?
    public var associatePublicIpAddress: Bool?
    public var placementTenancy: String?
    public var metadataOptions: InstanceMetadataOptions?

    public init() {}

    public init(
      launchConfigurationName: String? = nil,
      launchConfigurationARN: String? = nil,
      imageId: String? = nil,
      keyName: String? = nil,
      securityGroups: [String]? = nil,
      classicLinkVPCId: String? = nil,
      classicLinkVPCSecurityGroups: [String]? = nil,
      userData: String? = nil,
      instanceType: String? = nil,
      kernelId: String? = nil,
      ramdiskId: String? = nil,
      blockDeviceMappings: [BlockDeviceMapping]? = nil,
      instanceMonitoring: InstanceMonitoring? = nil,
      spotPrice: String? = nil,
      iamInstanceProfile: String? = nil,
      createdTime: Date? = nil,
      ebsOptimized: Bool? = nil,
      associatePublicIpAddress: Bool? = nil,
      placementTenancy: String? = nil,
      metadataOptions: InstanceMetadataOptions? = nil
    ) {
      self.launchConfigurationName = launchConfigurationName
      self.launchConfigurationARN = launchConfigurationARN
      self.imageId = imageId
      self.keyName = keyName
      self.securityGroups = securityGroups
      self.classicLinkVPCId = classicLinkVPCId
      self.classicLinkVPCSecurityGroups = classicLinkVPCSecurityGroups
      self.userData = userData
      self.instanceType = instanceType
      self.kernelId = kernelId
      self.ramdiskId = ramdiskId
      self.blockDeviceMappings = blockDeviceMappings
      self.instanceMonitoring = instanceMonitoring
      self.spotPrice = spotPrice
      self.iamInstanceProfile = iamInstanceProfile
      self.createdTime = createdTime
      self.ebsOptimized = ebsOptimized
      self.associatePublicIpAddress = associatePublicIpAddress
      self.placementTenancy = placementTenancy
      self.metadataOptions = metadataOptions
    }

    public static let schema = AWSSchema(
      "LaunchConfiguration",
      #"""
      LaunchConfigurationName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      LaunchConfigurationARN string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ImageId! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      KeyName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      SecurityGroups [string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      ClassicLinkVPCId string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ClassicLinkVPCSecurityGroups [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      UserData string(..21847)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      InstanceType! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      KernelId string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      RamdiskId string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      BlockDeviceMappings [BlockDeviceMapping]
      InstanceMonitoring InstanceMonitoring
      SpotPrice string(1..255)
      IamInstanceProfile string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      CreatedTime! time
      EbsOptimized bool
      AssociatePublicIpAddress bool
      PlacementTenancy string(1..64)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MetadataOptions InstanceMetadataOptions
      """#, [.shape(BlockDeviceMapping.self), .shape(InstanceMonitoring.self), .shape(InstanceMetadataOptions.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&launchConfigurationName)
      case 1: r.readString(&launchConfigurationARN)
      case 2: r.readString(&imageId)
      case 3: r.readString(&keyName)
      case 4: r.readStrings(&securityGroups)
      case 5: r.readString(&classicLinkVPCId)
      case 6: r.readStrings(&classicLinkVPCSecurityGroups)
      case 7: r.readString(&userData)
      case 8: r.readString(&instanceType)
      case 9: r.readString(&kernelId)
      case 10: r.readString(&ramdiskId)
      case 11: r.readShapes(&blockDeviceMappings)
      case 12: r.readShape(&instanceMonitoring)
      case 13: r.readString(&spotPrice)
      case 14: r.readString(&iamInstanceProfile)
      case 15: r.readDate(&createdTime)
      case 16: r.readBool(&ebsOptimized)
      case 17: r.readBool(&associatePublicIpAddress)
      case 18: r.readString(&placementTenancy)
      case 19: r.readShape(&metadataOptions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, launchConfigurationName)
      w.writeString(1, launchConfigurationARN)
      w.writeString(2, imageId)
      w.writeString(3, keyName)
      w.writeStrings(4, securityGroups)
      w.writeString(5, classicLinkVPCId)
      w.writeStrings(6, classicLinkVPCSecurityGroups)
      w.writeString(7, userData)
      w.writeString(8, instanceType)
      w.writeString(9, kernelId)
      w.writeString(10, ramdiskId)
      w.writeShapes(11, blockDeviceMappings)
      w.writeShape(12, instanceMonitoring)
      w.writeString(13, spotPrice)
      w.writeString(14, iamInstanceProfile)
      w.writeDate(15, createdTime)
      w.writeBool(16, ebsOptimized)
      w.writeBool(17, associatePublicIpAddress)
      w.writeString(18, placementTenancy)
      w.writeShape(19, metadataOptions)
    }
  }
}
