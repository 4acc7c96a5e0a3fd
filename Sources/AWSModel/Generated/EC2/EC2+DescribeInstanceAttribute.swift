// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DescribeInstanceAttribute`.
  public static let describeInstanceAttribute = AWSOperation<DescribeInstanceAttributeRequest, DescribeInstanceAttributeResponse>(
    name: "DescribeInstanceAttribute", service: service, isReadOnly: true, isIdempotent: true)

  public struct DescribeInstanceAttributeRequest: AWSShape {
    public var dryRun: Bool?
    public var instanceId: String?
    public var attribute: InstanceAttributeName?

    public init() {}

    public init(
      dryRun: Bool? = nil,
      instanceId: String? = nil,
      attribute: InstanceAttributeName? = nil
    ) {
      self.dryRun = dryRun
      self.instanceId = instanceId
      self.attribute = attribute
    }

    public static let schema = AWSSchema(
      "DescribeInstanceAttributeRequest",
      #"""
      DryRun bool xml=dryRun
      InstanceId! string xml=instanceId
      Attribute! InstanceAttributeName xml=attribute
      """#, [InstanceAttributeName.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&dryRun)
      case 1: r.readString(&instanceId)
      case 2: r.read(&attribute)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, dryRun)
      w.writeString(1, instanceId)
      w.write(2, attribute)
    }
  }

  public struct DescribeInstanceAttributeResponse: AWSShape {
    public var blockDeviceMappings: [InstanceBlockDeviceMapping]?
    public var disableApiTermination: AttributeBooleanValue?
    public var enaSupport: AttributeBooleanValue?
    public var enclaveOptions: EnclaveOptions?
    public var ebsOptimized: AttributeBooleanValue?
    public var instanceId: String?
    public var instanceInitiatedShutdownBehavior: AttributeValue?
    public var instanceType: AttributeValue?
    public var kernelId: AttributeValue?
    public var productCodes: [ProductCode]?
    public var ramdiskId: AttributeValue?
    public var rootDeviceName: AttributeValue?
    public var sourceDestCheck: AttributeBooleanValue?
    public var sriovNetSupport: AttributeValue?
    public var userData: AttributeValue?
    public var disableApiStop: AttributeBooleanValue?
    public var groups: [GroupIdentifier]?

    public init() {}

    public init(
      blockDeviceMappings: [InstanceBlockDeviceMapping]? = nil,
      disableApiTermination: AttributeBooleanValue? = nil,
      enaSupport: AttributeBooleanValue? = nil,
      enclaveOptions: EnclaveOptions? = nil,
      ebsOptimized: AttributeBooleanValue? = nil,
      instanceId: String? = nil,
      instanceInitiatedShutdownBehavior: AttributeValue? = nil,
      instanceType: AttributeValue? = nil,
      kernelId: AttributeValue? = nil,
      productCodes: [ProductCode]? = nil,
      ramdiskId: AttributeValue? = nil,
      rootDeviceName: AttributeValue? = nil,
      sourceDestCheck: AttributeBooleanValue? = nil,
      sriovNetSupport: AttributeValue? = nil,
      userData: AttributeValue? = nil,
      disableApiStop: AttributeBooleanValue? = nil,
      groups: [GroupIdentifier]? = nil
    ) {
      self.blockDeviceMappings = blockDeviceMappings
      self.disableApiTermination = disableApiTermination
      self.enaSupport = enaSupport
      self.enclaveOptions = enclaveOptions
      self.ebsOptimized = ebsOptimized
      self.instanceId = instanceId
      self.instanceInitiatedShutdownBehavior = instanceInitiatedShutdownBehavior
      self.instanceType = instanceType
      self.kernelId = kernelId
      self.productCodes = productCodes
      self.ramdiskId = ramdiskId
      self.rootDeviceName = rootDeviceName
      self.sourceDestCheck = sourceDestCheck
      self.sriovNetSupport = sriovNetSupport
      self.userData = userData
      self.disableApiStop = disableApiStop
      self.groups = groups
    }

    public static let schema = AWSSchema(
      "DescribeInstanceAttributeResponse",
      #"""
      BlockDeviceMappings [InstanceBlockDeviceMapping|item] xml=blockDeviceMapping query=BlockDeviceMapping
      DisableApiTermination AttributeBooleanValue xml=disableApiTermination
      EnaSupport AttributeBooleanValue xml=enaSupport
      EnclaveOptions EnclaveOptions xml=enclaveOptions
      EbsOptimized AttributeBooleanValue xml=ebsOptimized
      InstanceId string xml=instanceId
      InstanceInitiatedShutdownBehavior AttributeValue xml=instanceInitiatedShutdownBehavior
      InstanceType AttributeValue xml=instanceType
      KernelId AttributeValue xml=kernel query=Kernel
      ProductCodes [ProductCode|item] xml=productCodes
      RamdiskId AttributeValue xml=ramdisk query=Ramdisk
      RootDeviceName AttributeValue xml=rootDeviceName
      SourceDestCheck AttributeBooleanValue xml=sourceDestCheck
      SriovNetSupport AttributeValue xml=sriovNetSupport
      UserData AttributeValue xml=userData
      DisableApiStop AttributeBooleanValue xml=disableApiStop
      Groups [GroupIdentifier|item] xml=groupSet query=GroupSet
      """#, [InstanceBlockDeviceMapping.self, AttributeBooleanValue.self, EnclaveOptions.self, AttributeValue.self, ProductCode.self, GroupIdentifier.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&blockDeviceMappings)
      case 1: r.read(&disableApiTermination)
      case 2: r.read(&enaSupport)
      case 3: r.read(&enclaveOptions)
      case 4: r.read(&ebsOptimized)
      case 5: r.readString(&instanceId)
      case 6: r.read(&instanceInitiatedShutdownBehavior)
      case 7: r.read(&instanceType)
      case 8: r.read(&kernelId)
      case 9: r.read(&productCodes)
      case 10: r.read(&ramdiskId)
      case 11: r.read(&rootDeviceName)
      case 12: r.read(&sourceDestCheck)
      case 13: r.read(&sriovNetSupport)
      case 14: r.read(&userData)
      case 15: r.read(&disableApiStop)
      case 16: r.read(&groups)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, blockDeviceMappings)
      w.write(1, disableApiTermination)
      w.write(2, enaSupport)
      w.write(3, enclaveOptions)
      w.write(4, ebsOptimized)
      w.writeString(5, instanceId)
      w.write(6, instanceInitiatedShutdownBehavior)
      w.write(7, instanceType)
      w.write(8, kernelId)
      w.write(9, productCodes)
      w.write(10, ramdiskId)
      w.write(11, rootDeviceName)
      w.write(12, sourceDestCheck)
      w.write(13, sriovNetSupport)
      w.write(14, userData)
      w.write(15, disableApiStop)
      w.write(16, groups)
    }
  }
}
