// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `ModifyInstanceAttribute`.
  public static let modifyInstanceAttribute = AWSOperation<ModifyInstanceAttributeRequest, ModifyInstanceAttributeResponse>(
    name: "ModifyInstanceAttribute", service: service, isReadOnly: false, isIdempotent: true)

  public struct ModifyInstanceAttributeRequest: AWSShape {
    public var sourceDestCheck: AttributeBooleanValue?
    public var disableApiStop: AttributeBooleanValue?
    public var dryRun: Bool?
    public var instanceId: String?
    public var attribute: InstanceAttributeName?
    public var value: String?
    public var blockDeviceMappings: [InstanceBlockDeviceMappingSpecification]?
    public var disableApiTermination: AttributeBooleanValue?
    public var instanceType: AttributeValue?
    public var kernel: AttributeValue?
    public var ramdisk: AttributeValue?
    public var userData: BlobAttributeValue?
    public var instanceInitiatedShutdownBehavior: AttributeValue?
    public var groups: [String]?
    public var ebsOptimized: AttributeBooleanValue?
    public var sriovNetSupport: AttributeValue?
    public var enaSupport: AttributeBooleanValue?

    public init() {}

    public init(
      sourceDestCheck: AttributeBooleanValue? = nil,
      disableApiStop: AttributeBooleanValue? = nil,
      dryRun: Bool? = nil,
      instanceId: String? = nil,
      attribute: InstanceAttributeName? = nil,
      value: String? = nil,
      blockDeviceMappings: [InstanceBlockDeviceMappingSpecification]? = nil,
      disableApiTermination: AttributeBooleanValue? = nil,
      instanceType: AttributeValue? = nil,
      kernel: AttributeValue? = nil,
      ramdisk: AttributeValue? = nil,
      userData: BlobAttributeValue? = nil,
      instanceInitiatedShutdownBehavior: AttributeValue? = nil,
      groups: [String]? = nil,
      ebsOptimized: AttributeBooleanValue? = nil,
      sriovNetSupport: AttributeValue? = nil,
      enaSupport: AttributeBooleanValue? = nil
    ) {
      self.sourceDestCheck = sourceDestCheck
      self.disableApiStop = disableApiStop
      self.dryRun = dryRun
      self.instanceId = instanceId
      self.attribute = attribute
      self.value = value
      self.blockDeviceMappings = blockDeviceMappings
      self.disableApiTermination = disableApiTermination
      self.instanceType = instanceType
      self.kernel = kernel
      self.ramdisk = ramdisk
      self.userData = userData
      self.instanceInitiatedShutdownBehavior = instanceInitiatedShutdownBehavior
      self.groups = groups
      self.ebsOptimized = ebsOptimized
      self.sriovNetSupport = sriovNetSupport
      self.enaSupport = enaSupport
    }

    public static let schema = AWSSchema(
      "ModifyInstanceAttributeRequest",
      #"""
      SourceDestCheck AttributeBooleanValue
      DisableApiStop AttributeBooleanValue
      DryRun bool xml=dryRun
      InstanceId! string xml=instanceId
      Attribute InstanceAttributeName xml=attribute
      Value string sensitive xml=value
      BlockDeviceMappings [InstanceBlockDeviceMappingSpecification|item] xml=blockDeviceMapping query=BlockDeviceMapping
      DisableApiTermination AttributeBooleanValue xml=disableApiTermination
      InstanceType AttributeValue xml=instanceType
      Kernel AttributeValue xml=kernel
      Ramdisk AttributeValue xml=ramdisk
      UserData BlobAttributeValue xml=userData
      InstanceInitiatedShutdownBehavior AttributeValue xml=instanceInitiatedShutdownBehavior
      Groups [string|groupId] xml=GroupId query=GroupId
      EbsOptimized AttributeBooleanValue xml=ebsOptimized
      SriovNetSupport AttributeValue xml=sriovNetSupport
      EnaSupport AttributeBooleanValue xml=enaSupport
      """#, [.shape(AttributeBooleanValue.self), .enumeration(InstanceAttributeName.self), .shape(InstanceBlockDeviceMappingSpecification.self), .shape(AttributeValue.self), .shape(BlobAttributeValue.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&sourceDestCheck)
      case 1: r.readShape(&disableApiStop)
      case 2: r.readBool(&dryRun)
      case 3: r.readString(&instanceId)
      case 4: r.readEnum(&attribute)
      case 5: r.readString(&value)
      case 6: r.readShapes(&blockDeviceMappings)
      case 7: r.readShape(&disableApiTermination)
      case 8: r.readShape(&instanceType)
      case 9: r.readShape(&kernel)
      case 10: r.readShape(&ramdisk)
      case 11: r.readShape(&userData)
      case 12: r.readShape(&instanceInitiatedShutdownBehavior)
      case 13: r.readStrings(&groups)
      case 14: r.readShape(&ebsOptimized)
      case 15: r.readShape(&sriovNetSupport)
      case 16: r.readShape(&enaSupport)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, sourceDestCheck)
      w.writeShape(1, disableApiStop)
      w.writeBool(2, dryRun)
      w.writeString(3, instanceId)
      w.writeEnum(4, attribute)
      w.writeString(5, value)
      w.writeShapes(6, blockDeviceMappings)
      w.writeShape(7, disableApiTermination)
      w.writeShape(8, instanceType)
      w.writeShape(9, kernel)
      w.writeShape(10, ramdisk)
      w.writeShape(11, userData)
      w.writeShape(12, instanceInitiatedShutdownBehavior)
      w.writeStrings(13, groups)
      w.writeShape(14, ebsOptimized)
      w.writeShape(15, sriovNetSupport)
      w.writeShape(16, enaSupport)
    }
  }

  public struct ModifyInstanceAttributeResponse: AWSShape {
    public init() {}

    public static let schema = AWSSchema(
      "ModifyInstanceAttributeResponse", isAbsent: true)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      r.skip()
    }

    public func write(to w: inout AWSWriter) {
    }
  }

  public struct BlobAttributeValue: AWSShape {
    public var value: [UInt8]?

    public init() {}

    public init(
      value: [UInt8]? = nil
    ) {
      self.value = value
    }

    public static let schema = AWSSchema(
      "BlobAttributeValue",
      #"""
      Value blob xml=value
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBlob(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBlob(0, value)
    }
  }

  public struct EbsInstanceBlockDeviceSpecification: AWSShape {
    public var volumeId: String?
    public var deleteOnTermination: Bool?

    public init() {}

    public init(
      volumeId: String? = nil,
      deleteOnTermination: Bool? = nil
    ) {
      self.volumeId = volumeId
      self.deleteOnTermination = deleteOnTermination
    }

    public static let schema = AWSSchema(
      "EbsInstanceBlockDeviceSpecification",
      #"""
      VolumeId string xml=volumeId
      DeleteOnTermination bool xml=deleteOnTermination
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&volumeId)
      case 1: r.readBool(&deleteOnTermination)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, volumeId)
      w.writeBool(1, deleteOnTermination)
    }
  }

  public struct InstanceBlockDeviceMappingSpecification: AWSShape {
    public var deviceName: String?
    public var ebs: EbsInstanceBlockDeviceSpecification?
    public var virtualName: String?
    public var noDevice: String?

    public init() {}

    public init(
      deviceName: String? = nil,
      ebs: EbsInstanceBlockDeviceSpecification? = nil,
      virtualName: String? = nil,
      noDevice: String? = nil
    ) {
      self.deviceName = deviceName
      self.ebs = ebs
      self.virtualName = virtualName
      self.noDevice = noDevice
    }

    public static let schema = AWSSchema(
      "InstanceBlockDeviceMappingSpecification",
      #"""
      DeviceName string xml=deviceName
      Ebs EbsInstanceBlockDeviceSpecification xml=ebs
      VirtualName string xml=virtualName
      NoDevice string xml=noDevice
      """#, [.shape(EbsInstanceBlockDeviceSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&deviceName)
      case 1: r.readShape(&ebs)
      case 2: r.readString(&virtualName)
      case 3: r.readString(&noDevice)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, deviceName)
      w.writeShape(1, ebs)
      w.writeString(2, virtualName)
      w.writeString(3, noDevice)
    }
  }
}
