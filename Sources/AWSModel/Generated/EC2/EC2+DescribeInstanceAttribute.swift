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
      """#, [.enumeration(InstanceAttributeName.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&dryRun)
      case 1: r.readString(&instanceId)
      case 2: r.readEnum(&attribute)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, dryRun)
      w.writeString(1, instanceId)
      w.writeEnum(2, attribute)
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
      """#, [.shape(InstanceBlockDeviceMapping.self), .shape(AttributeBooleanValue.self), .shape(EnclaveOptions.self), .shape(AttributeValue.self), .shape(ProductCode.self), .shape(GroupIdentifier.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&blockDeviceMappings)
      case 1: r.readShape(&disableApiTermination)
      case 2: r.readShape(&enaSupport)
      case 3: r.readShape(&enclaveOptions)
      case 4: r.readShape(&ebsOptimized)
      case 5: r.readString(&instanceId)
      case 6: r.readShape(&instanceInitiatedShutdownBehavior)
      case 7: r.readShape(&instanceType)
      case 8: r.readShape(&kernelId)
      case 9: r.readShapes(&productCodes)
      case 10: r.readShape(&ramdiskId)
      case 11: r.readShape(&rootDeviceName)
      case 12: r.readShape(&sourceDestCheck)
      case 13: r.readShape(&sriovNetSupport)
      case 14: r.readShape(&userData)
      case 15: r.readShape(&disableApiStop)
      case 16: r.readShapes(&groups)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, blockDeviceMappings)
      w.writeShape(1, disableApiTermination)
      w.writeShape(2, enaSupport)
      w.writeShape(3, enclaveOptions)
      w.writeShape(4, ebsOptimized)
      w.writeString(5, instanceId)
      w.writeShape(6, instanceInitiatedShutdownBehavior)
      w.writeShape(7, instanceType)
      w.writeShape(8, kernelId)
      w.writeShapes(9, productCodes)
      w.writeShape(10, ramdiskId)
      w.writeShape(11, rootDeviceName)
      w.writeShape(12, sourceDestCheck)
      w.writeShape(13, sriovNetSupport)
      w.writeShape(14, userData)
      w.writeShape(15, disableApiStop)
      w.writeShapes(16, groups)
    }
  }
}
