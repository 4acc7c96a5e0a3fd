// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  /// `CreateLaunchConfiguration`.
  public static let createLaunchConfiguration = AWSOperation<CreateLaunchConfigurationRequest, CreateLaunchConfigurationResponse>(
    name: "CreateLaunchConfiguration", service: service, isReadOnly: false, isIdempotent: false)

  public struct CreateLaunchConfigurationRequest: AWSShape {
    public var launchConfigurationName: String?
    public var imageId: String?
    public var keyName: String?
    public var securityGroups: [String]?
    public var classicLinkVPCId: String?
    public var classicLinkVPCSecurityGroups: [String]?
    public var userData: String?
    public var instanceId: String?
    public var instanceType: String?
    public var kernelId: String?
    public var ramdiskId: String?
    public var blockDeviceMappings: [BlockDeviceMapping]?
    public var instanceMonitoring: InstanceMonitoring?
    public var spotPrice: String?
    public var iamInstanceProfile: String?
    public var ebsOptimized: Bool?
    public var associatePublicIpAddress: Bool?
    public var placementTenancy: String?
    public var metadataOptions: InstanceMetadataOptions?

    public init() {}

    public init(
      launchConfigurationName: String? = nil,
      imageId: String? = nil,
      keyName: String? = nil,
      securityGroups: [String]? = nil,
      classicLinkVPCId: String? = nil,
      classicLinkVPCSecurityGroups: [String]? = nil,
      userData: String? = nil,
      instanceId: String? = nil,
      instanceType: String? = nil,
      kernelId: String? = nil,
      ramdiskId: String? = nil,
      blockDeviceMappings: [BlockDeviceMapping]? = nil,
      instanceMonitoring: InstanceMonitoring? = nil,
      spotPrice: String? = nil,
      iamInstanceProfile: String? = nil,
      ebsOptimized: Bool? = nil,
      associatePublicIpAddress: Bool? = nil,
      placementTenancy: String? = nil,
      metadataOptions: InstanceMetadataOptions? = nil
    ) {
      self.launchConfigurationName = launchConfigurationName
      self.imageId = imageId
      self.keyName = keyName
      self.securityGroups = securityGroups
      self.classicLinkVPCId = classicLinkVPCId
      self.classicLinkVPCSecurityGroups = classicLinkVPCSecurityGroups
      self.userData = userData
      self.instanceId = instanceId
      self.instanceType = instanceType
      self.kernelId = kernelId
      self.ramdiskId = ramdiskId
      self.blockDeviceMappings = blockDeviceMappings
      self.instanceMonitoring = instanceMonitoring
      self.spotPrice = spotPrice
      self.iamInstanceProfile = iamInstanceProfile
      self.ebsOptimized = ebsOptimized
      self.associatePublicIpAddress = associatePublicIpAddress
      self.placementTenancy = placementTenancy
      self.metadataOptions = metadataOptions
    }

    public static let schema = AWSSchema(
      "CreateLaunchConfigurationRequest",
      #"""
      LaunchConfigurationName! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ImageId string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      KeyName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      SecurityGroups [string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      ClassicLinkVPCId string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ClassicLinkVPCSecurityGroups [string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/]
      UserData string(..21847)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      InstanceId string(1..19)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      InstanceType string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      KernelId string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      RamdiskId string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      BlockDeviceMappings [BlockDeviceMapping]
      InstanceMonitoring InstanceMonitoring
      SpotPrice string(1..255)
      IamInstanceProfile string(1..1600)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      EbsOptimized bool
      AssociatePublicIpAddress bool
      PlacementTenancy string(1..64)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      MetadataOptions InstanceMetadataOptions
      """#, [.shape(BlockDeviceMapping.self), .shape(InstanceMonitoring.self), .shape(InstanceMetadataOptions.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&launchConfigurationName)
      case 1: r.readString(&imageId)
      case 2: r.readString(&keyName)
      case 3: r.readStrings(&securityGroups)
      case 4: r.readString(&classicLinkVPCId)
      case 5: r.readStrings(&classicLinkVPCSecurityGroups)
      case 6: r.readString(&userData)
      case 7: r.readString(&instanceId)
      case 8: r.readString(&instanceType)
      case 9: r.readString(&kernelId)
      case 10: r.readString(&ramdiskId)
      case 11: r.readShapes(&blockDeviceMappings)
      case 12: r.readShape(&instanceMonitoring)
      case 13: r.readString(&spotPrice)
      case 14: r.readString(&iamInstanceProfile)
      case 15: r.readBool(&ebsOptimized)
      case 16: r.readBool(&associatePublicIpAddress)
      case 17: r.readString(&placementTenancy)
      case 18: r.readShape(&metadataOptions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, launchConfigurationName)
      w.writeString(1, imageId)
      w.writeString(2, keyName)
      w.writeStrings(3, securityGroups)
      w.writeString(4, classicLinkVPCId)
      w.writeStrings(5, classicLinkVPCSecurityGroups)
      w.writeString(6, userData)
      w.writeString(7, instanceId)
      w.writeString(8, instanceType)
      w.writeString(9, kernelId)
      w.writeString(10, ramdiskId)
      w.writeShapes(11, blockDeviceMappings)
      w.writeShape(12, instanceMonitoring)
      w.writeString(13, spotPrice)
      w.writeString(14, iamInstanceProfile)
      w.writeBool(15, ebsOptimized)
      w.writeBool(16, associatePublicIpAddress)
      w.writeString(17, placementTenancy)
      w.writeShape(18, metadataOptions)
    }
  }

  public struct CreateLaunchConfigurationResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "CreateLaunchConfigurationResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }
}
