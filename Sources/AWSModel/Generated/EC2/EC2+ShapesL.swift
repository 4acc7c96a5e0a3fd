// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension EC2 {
  public struct LaunchTemplate: AWSShape {
    public var launchTemplateId: String?
    public var launchTemplateName: String?
    public var createTime: Date?
    public var createdBy: String?
    public var defaultVersionNumber: Int?
    public var latestVersionNumber: Int?
    public var tags: [Tag]?
    public var `operator`: OperatorResponse?

    public init() {}

    public init(
      launchTemplateId: String? = nil,
      launchTemplateName: String? = nil,
      createTime: Date? = nil,
      createdBy: String? = nil,
      defaultVersionNumber: Int? = nil,
      latestVersionNumber: Int? = nil,
      tags: [Tag]? = nil,
      `operator`: OperatorResponse? = nil
    ) {
      self.launchTemplateId = launchTemplateId
      self.launchTemplateName = launchTemplateName
      self.createTime = createTime
      self.createdBy = createdBy
      self.defaultVersionNumber = defaultVersionNumber
      self.latestVersionNumber = latestVersionNumber
      self.tags = tags
      self.operator = `operator`
    }

    public static let schema = AWSSchema(
      "LaunchTemplate",
      #"""
      LaunchTemplateId string xml=launchTemplateId
      LaunchTemplateName string(3..128)/[a-zA-Z0-9\(\)\.\-\/_]+/ xml=launchTemplateName
      CreateTime time xml=createTime
      CreatedBy string xml=createdBy
      DefaultVersionNumber long xml=defaultVersionNumber
      LatestVersionNumber long xml=latestVersionNumber
      Tags [Tag|item] xml=tagSet query=TagSet
      Operator OperatorResponse xml=operator
      """#, [.shape(Tag.self), .shape(OperatorResponse.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&launchTemplateId)
      case 1: r.readString(&launchTemplateName)
      case 2: r.readDate(&createTime)
      case 3: r.readString(&createdBy)
      case 4: r.readInt(&defaultVersionNumber)
      case 5: r.readInt(&latestVersionNumber)
      case 6: r.readShapes(&tags)
      case 7: r.readShape(&`operator`)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, launchTemplateId)
      w.writeString(1, launchTemplateName)
      w.writeDate(2, createTime)
      w.writeString(3, createdBy)
      w.writeInt(4, defaultVersionNumber)
      w.writeInt(5, latestVersionNumber)
      w.writeShapes(6, tags)
      w.writeShape(7, `operator`)
    }
  }

  public struct LaunchTemplateBlockDeviceMapping: AWSShape {
    public var deviceName: String?
    public var virtualName: String?
    public var ebs: LaunchTemplateEbsBlockDevice?
    public var noDevice: String?

    public init() {}

    public init(
      deviceName: String? = nil,
      virtualName: String? = nil,
      ebs: LaunchTemplateEbsBlockDevice? = nil,
      noDevice: String? = nil
    ) {
      self.deviceName = deviceName
      self.virtualName = virtualName
      self.ebs = ebs
      self.noDevice = noDevice
    }

    public static let schema = AWSSchema(
      "LaunchTemplateBlockDeviceMapping",
      #"""
      DeviceName string xml=deviceName
      VirtualName string xml=virtualName
      Ebs LaunchTemplateEbsBlockDevice xml=ebs
      NoDevice string xml=noDevice
      """#, [.shape(LaunchTemplateEbsBlockDevice.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&deviceName)
      case 1: r.readString(&virtualName)
      case 2: r.readShape(&ebs)
      case 3: r.readString(&noDevice)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, deviceName)
      w.writeString(1, virtualName)
      w.writeShape(2, ebs)
      w.writeString(3, noDevice)
    }
  }

  public struct LaunchTemplateBlockDeviceMappingRequest: AWSShape {
    public var deviceName: String?
    public var virtualName: String?
    public var ebs: LaunchTemplateEbsBlockDeviceRequest?
    public var noDevice: String?

    public init() {}

    public init(
      deviceName: String? = nil,
      virtualName: String? = nil,
      ebs: LaunchTemplateEbsBlockDeviceRequest? = nil,
      noDevice: String? = nil
    ) {
      self.deviceName = deviceName
      self.virtualName = virtualName
      self.ebs = ebs
      self.noDevice = noDevice
    }

    public static let schema = AWSSchema(
      "LaunchTemplateBlockDeviceMappingRequest",
      #"""
      DeviceName string
      VirtualName string
      Ebs LaunchTemplateEbsBlockDeviceRequest
      NoDevice string
      """#, [.shape(LaunchTemplateEbsBlockDeviceRequest.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&deviceName)
      case 1: r.readString(&virtualName)
      case 2: r.readShape(&ebs)
      case 3: r.readString(&noDevice)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, deviceName)
      w.writeString(1, virtualName)
      w.writeShape(2, ebs)
      w.writeString(3, noDevice)
    }
  }

  public struct LaunchTemplateCapacityReservationSpecificationRequest: AWSShape {
    public var capacityReservationPreference: CapacityReservationPreference?
    public var capacityReservationTarget: CapacityReservationTarget?

    public init() {}

    public init(
      capacityReservationPreference: CapacityReservationPreference? = nil,
      capacityReservationTarget: CapacityReservationTarget? = nil
    ) {
      self.capacityReservationPreference = capacityReservationPreference
      self.capacityReservationTarget = capacityReservationTarget
    }

    public static let schema = AWSSchema(
      "LaunchTemplateCapacityReservationSpecificationRequest",
      #"""
      CapacityReservationPreference CapacityReservationPreference
      CapacityReservationTarget CapacityReservationTarget
      """#, [.enumeration(CapacityReservationPreference.self), .shape(CapacityReservationTarget.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&capacityReservationPreference)
      case 1: r.readShape(&capacityReservationTarget)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, capacityReservationPreference)
      w.writeShape(1, capacityReservationTarget)
    }
  }

  public struct LaunchTemplateCapacityReservationSpecificationResponse: AWSShape {
    public var capacityReservationPreference: CapacityReservationPreference?
    public var capacityReservationTarget: CapacityReservationTargetResponse?

    public init() {}

    public init(
      capacityReservationPreference: CapacityReservationPreference? = nil,
      capacityReservationTarget: CapacityReservationTargetResponse? = nil
    ) {
      self.capacityReservationPreference = capacityReservationPreference
      self.capacityReservationTarget = capacityReservationTarget
    }

    public static let schema = AWSSchema(
      "LaunchTemplateCapacityReservationSpecificationResponse",
      #"""
      CapacityReservationPreference CapacityReservationPreference xml=capacityReservationPreference
      CapacityReservationTarget CapacityReservationTargetResponse xml=capacityReservationTarget
      """#, [.enumeration(CapacityReservationPreference.self), .shape(CapacityReservationTargetResponse.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&capacityReservationPreference)
      case 1: r.readShape(&capacityReservationTarget)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, capacityReservationPreference)
      w.writeShape(1, capacityReservationTarget)
    }
  }

  public struct LaunchTemplateCpuOptions: AWSShape {
    public var coreCount: Int?
    public var threadsPerCore: Int?
    public var amdSevSnp: AmdSevSnpSpecification?
    public var nestedVirtualization: NestedVirtualizationSpecification?

    public init() {}

    public init(
      coreCount: Int? = nil,
      threadsPerCore: Int? = nil,
      amdSevSnp: AmdSevSnpSpecification? = nil,
      nestedVirtualization: NestedVirtualizationSpecification? = nil
    ) {
      self.coreCount = coreCount
      self.threadsPerCore = threadsPerCore
      self.amdSevSnp = amdSevSnp
      self.nestedVirtualization = nestedVirtualization
    }

    public static let schema = AWSSchema(
      "LaunchTemplateCpuOptions",
      #"""
      CoreCount int xml=coreCount
      ThreadsPerCore int xml=threadsPerCore
      AmdSevSnp AmdSevSnpSpecification xml=amdSevSnp
      NestedVirtualization NestedVirtualizationSpecification xml=nestedVirtualization
      """#, [.enumeration(AmdSevSnpSpecification.self), .enumeration(NestedVirtualizationSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&coreCount)
      case 1: r.readInt(&threadsPerCore)
      case 2: r.readEnum(&amdSevSnp)
      case 3: r.readEnum(&nestedVirtualization)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, coreCount)
      w.writeInt(1, threadsPerCore)
      w.writeEnum(2, amdSevSnp)
      w.writeEnum(3, nestedVirtualization)
    }
  }

  public struct LaunchTemplateCpuOptionsRequest: AWSShape {
    public var coreCount: Int?
    public var threadsPerCore: Int?
    public var amdSevSnp: AmdSevSnpSpecification?
    public var nestedVirtualization: NestedVirtualizationSpecification?

    public init() {}

    public init(
      coreCount: Int? = nil,
      threadsPerCore: Int? = nil,
      amdSevSnp: AmdSevSnpSpecification? = nil,
      nestedVirtualization: NestedVirtualizationSpecification? = nil
    ) {
      self.coreCount = coreCount
      self.threadsPerCore = threadsPerCore
      self.amdSevSnp = amdSevSnp
      self.nestedVirtualization = nestedVirtualization
    }

    public static let schema = AWSSchema(
      "LaunchTemplateCpuOptionsRequest",
      #"""
      CoreCount int
      ThreadsPerCore int
      AmdSevSnp AmdSevSnpSpecification
      NestedVirtualization NestedVirtualizationSpecification
      """#, [.enumeration(AmdSevSnpSpecification.self), .enumeration(NestedVirtualizationSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&coreCount)
      case 1: r.readInt(&threadsPerCore)
      case 2: r.readEnum(&amdSevSnp)
      case 3: r.readEnum(&nestedVirtualization)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, coreCount)
      w.writeInt(1, threadsPerCore)
      w.writeEnum(2, amdSevSnp)
      w.writeEnum(3, nestedVirtualization)
    }
  }

  public struct LaunchTemplateEbsBlockDevice: AWSShape {
    public var encrypted: Bool?
    public var deleteOnTermination: Bool?
    public var iops: Int?
    public var kmsKeyId: String?
    public var snapshotId: String?
    public var volumeSize: Int?
    public var volumeType: VolumeType?
    public var throughput: Int?
    public var volumeInitializationRate: Int?
    public var ebsCardIndex: Int?

    public init() {}

    public init(
      encrypted: Bool? = nil,
      deleteOnTermination: Bool? = nil,
      iops: Int? = nil,
      kmsKeyId: String? = nil,
      snapshotId: String? = nil,
      volumeSize: Int? = nil,
      volumeType: VolumeType? = nil,
      throughput: Int? = nil,
      volumeInitializationRate: Int? = nil,
      ebsCardIndex: Int? = nil
    ) {
      self.encrypted = encrypted
      self.deleteOnTermination = deleteOnTermination
      self.iops = iops
      self.kmsKeyId = kmsKeyId
      self.snapshotId = snapshotId
      self.volumeSize = volumeSize
      self.volumeType = volumeType
      self.throughput = throughput
      self.volumeInitializationRate = volumeInitializationRate
      self.ebsCardIndex = ebsCardIndex
    }

    public static let schema = AWSSchema(
      "LaunchTemplateEbsBlockDevice",
      #"""
      Encrypted bool xml=encrypted
      DeleteOnTermination bool xml=deleteOnTermination
      Iops int xml=iops
      KmsKeyId string xml=kmsKeyId
      SnapshotId string xml=snapshotId
      VolumeSize int xml=volumeSize
      VolumeType VolumeType xml=volumeType
      Throughput int xml=throughput
      VolumeInitializationRate int xml=volumeInitializationRate
      EbsCardIndex int xml=ebsCardIndex
      """#, [.enumeration(VolumeType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&encrypted)
      case 1: r.readBool(&deleteOnTermination)
      case 2: r.readInt(&iops)
      case 3: r.readString(&kmsKeyId)
      case 4: r.readString(&snapshotId)
      case 5: r.readInt(&volumeSize)
      case 6: r.readEnum(&volumeType)
      case 7: r.readInt(&throughput)
      case 8: r.readInt(&volumeInitializationRate)
      case 9: r.readInt(&ebsCardIndex)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, encrypted)
      w.writeBool(1, deleteOnTermination)
      w.writeInt(2, iops)
      w.writeString(3, kmsKeyId)
      w.writeString(4, snapshotId)
      w.writeInt(5, volumeSize)
      w.writeEnum(6, volumeType)
      w.writeInt(7, throughput)
      w.writeInt(8, volumeInitializationRate)
      w.writeInt(9, ebsCardIndex)
    }
  }

  public struct LaunchTemplateEbsBlockDeviceRequest: AWSShape {
    public var encrypted: Bool?
    public var deleteOnTermination: Bool?
    public var iops: Int?
    public var kmsKeyId: String?
    public var snapshotId: String?
    public var volumeSize: Int?
    public var volumeType: VolumeType?
    public var throughput: Int?
    public var volumeInitializationRate: Int?
    public var ebsCardIndex: Int?

    public init() {}

    public init(
      encrypted: Bool? = nil,
      deleteOnTermination: Bool? = nil,
      iops: Int? = nil,
      kmsKeyId: String? = nil,
      snapshotId: String? = nil,
      volumeSize: Int? = nil,
      volumeType: VolumeType? = nil,
      throughput: Int? = nil,
      volumeInitializationRate: Int? = nil,
      ebsCardIndex: Int? = nil
    ) {
      self.encrypted = encrypted
      self.deleteOnTermination = deleteOnTermination
      self.iops = iops
      self.kmsKeyId = kmsKeyId
      self.snapshotId = snapshotId
      self.volumeSize = volumeSize
      self.volumeType = volumeType
      self.throughput = throughput
      self.volumeInitializationRate = volumeInitializationRate
      self.ebsCardIndex = ebsCardIndex
    }

    public static let schema = AWSSchema(
      "LaunchTemplateEbsBlockDeviceRequest",
      #"""
      Encrypted bool
      DeleteOnTermination bool
      Iops int
      KmsKeyId string
      SnapshotId string
      VolumeSize int
      VolumeType VolumeType
      Throughput int
      VolumeInitializationRate int
      EbsCardIndex int
      """#, [.enumeration(VolumeType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&encrypted)
      case 1: r.readBool(&deleteOnTermination)
      case 2: r.readInt(&iops)
      case 3: r.readString(&kmsKeyId)
      case 4: r.readString(&snapshotId)
      case 5: r.readInt(&volumeSize)
      case 6: r.readEnum(&volumeType)
      case 7: r.readInt(&throughput)
      case 8: r.readInt(&volumeInitializationRate)
      case 9: r.readInt(&ebsCardIndex)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, encrypted)
      w.writeBool(1, deleteOnTermination)
      w.writeInt(2, iops)
      w.writeString(3, kmsKeyId)
      w.writeString(4, snapshotId)
      w.writeInt(5, volumeSize)
      w.writeEnum(6, volumeType)
      w.writeInt(7, throughput)
      w.writeInt(8, volumeInitializationRate)
      w.writeInt(9, ebsCardIndex)
    }
  }

  public struct LaunchTemplateElasticInferenceAccelerator: AWSShape {
    public var type: String?
    public var count: Int?

    public init() {}

    public init(
      type: String? = nil,
      count: Int? = nil
    ) {
      self.type = type
      self.count = count
    }

    public static let schema = AWSSchema(
      "LaunchTemplateElasticInferenceAccelerator",
      #"""
      Type! string
      Count int(1..)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&type)
      case 1: r.readInt(&count)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, type)
      w.writeInt(1, count)
    }
  }

  public struct LaunchTemplateElasticInferenceAcceleratorResponse: AWSShape {
    public var type: String?
    public var count: Int?

    public init() {}

    public init(
      type: String? = nil,
      count: Int? = nil
    ) {
      self.type = type
      self.count = count
    }

    public static let schema = AWSSchema(
      "LaunchTemplateElasticInferenceAcceleratorResponse",
      #"""
      Type string xml=type
      Count int xml=count
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&type)
      case 1: r.readInt(&count)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, type)
      w.writeInt(1, count)
    }
  }

  public struct LaunchTemplateEnaSrdSpecification: AWSShape {
    public var enaSrdEnabled: Bool?
    public var enaSrdUdpSpecification: LaunchTemplateEnaSrdUdpSpecification?

    public init() {}

    public init(
      enaSrdEnabled: Bool? = nil,
      enaSrdUdpSpecification: LaunchTemplateEnaSrdUdpSpecification? = nil
    ) {
      self.enaSrdEnabled = enaSrdEnabled
      self.enaSrdUdpSpecification = enaSrdUdpSpecification
    }

    public static let schema = AWSSchema(
      "LaunchTemplateEnaSrdSpecification",
      #"""
      EnaSrdEnabled bool xml=enaSrdEnabled
      EnaSrdUdpSpecification LaunchTemplateEnaSrdUdpSpecification xml=enaSrdUdpSpecification
      """#, [.shape(LaunchTemplateEnaSrdUdpSpecification.self)])

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

  public struct LaunchTemplateEnaSrdUdpSpecification: AWSShape {
    public var enaSrdUdpEnabled: Bool?

    public init() {}

    public init(
      enaSrdUdpEnabled: Bool? = nil
    ) {
      self.enaSrdUdpEnabled = enaSrdUdpEnabled
    }

    public static let schema = AWSSchema(
      "LaunchTemplateEnaSrdUdpSpecification",
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

  public struct LaunchTemplateEnclaveOptions: AWSShape {
    public var enabled: Bool?

    public init() {}

    public init(
      enabled: Bool? = nil
    ) {
      self.enabled = enabled
    }

    public static let schema = AWSSchema(
      "LaunchTemplateEnclaveOptions",
      #"""
      Enabled bool xml=enabled
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

  public struct LaunchTemplateEnclaveOptionsRequest: AWSShape {
    public var enabled: Bool?

    public init() {}

    public init(
      enabled: Bool? = nil
    ) {
      self.enabled = enabled
    }

    public static let schema = AWSSchema(
      "LaunchTemplateEnclaveOptionsRequest",
      #"""
      Enabled bool
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

  public struct LaunchTemplateHibernationOptions: AWSShape {
    public var configured: Bool?

    public init() {}

    public init(
      configured: Bool? = nil
    ) {
      self.configured = configured
    }

    public static let schema = AWSSchema(
      "LaunchTemplateHibernationOptions",
      #"""
      Configured bool xml=configured
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&configured)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, configured)
    }
  }

  public struct LaunchTemplateHibernationOptionsRequest: AWSShape {
    public var configured: Bool?

    public init() {}

    public init(
      configured: Bool? = nil
    ) {
      self.configured = configured
    }

    public static let schema = AWSSchema(
      "LaunchTemplateHibernationOptionsRequest",
      #"""
      Configured bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&configured)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, configured)
    }
  }

  public struct LaunchTemplateIamInstanceProfileSpecification: AWSShape {
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
      "LaunchTemplateIamInstanceProfileSpecification",
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

  public struct LaunchTemplateIamInstanceProfileSpecificationRequest: AWSShape {
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
      "LaunchTemplateIamInstanceProfileSpecificationRequest",
      #"""
      Arn string
      Name string
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

  public struct LaunchTemplateInstanceMaintenanceOptions: AWSShape {
    public var autoRecovery: LaunchTemplateAutoRecoveryState?

    public init() {}

    public init(
      autoRecovery: LaunchTemplateAutoRecoveryState? = nil
    ) {
      self.autoRecovery = autoRecovery
    }

    public static let schema = AWSSchema(
      "LaunchTemplateInstanceMaintenanceOptions",
      #"""
      AutoRecovery LaunchTemplateAutoRecoveryState xml=autoRecovery
      """#, [.enumeration(LaunchTemplateAutoRecoveryState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&autoRecovery)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, autoRecovery)
    }
  }

  public struct LaunchTemplateInstanceMaintenanceOptionsRequest: AWSShape {
    public var autoRecovery: LaunchTemplateAutoRecoveryState?

    public init() {}

    public init(
      autoRecovery: LaunchTemplateAutoRecoveryState? = nil
    ) {
      self.autoRecovery = autoRecovery
    }

    public static let schema = AWSSchema(
      "LaunchTemplateInstanceMaintenanceOptionsRequest",
      #"""
      AutoRecovery LaunchTemplateAutoRecoveryState
      """#, [.enumeration(LaunchTemplateAutoRecoveryState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&autoRecovery)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, autoRecovery)
    }
  }

  public struct LaunchTemplateInstanceMarketOptions: AWSShape {
    public var marketType: MarketType?
    public var spotOptions: LaunchTemplateSpotMarketOptions?

    public init() {}

    public init(
      marketType: MarketType? = nil,
      spotOptions: LaunchTemplateSpotMarketOptions? = nil
    ) {
      self.marketType = marketType
      self.spotOptions = spotOptions
    }

    public static let schema = AWSSchema(
      "LaunchTemplateInstanceMarketOptions",
      #"""
      MarketType MarketType xml=marketType
      SpotOptions LaunchTemplateSpotMarketOptions xml=spotOptions
      """#, [.enumeration(MarketType.self), .shape(LaunchTemplateSpotMarketOptions.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&marketType)
      case 1: r.readShape(&spotOptions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, marketType)
      w.writeShape(1, spotOptions)
    }
  }

  public struct LaunchTemplateInstanceMarketOptionsRequest: AWSShape {
    public var marketType: MarketType?
    public var spotOptions: LaunchTemplateSpotMarketOptionsRequest?

    public init() {}

    public init(
      marketType: MarketType? = nil,
      spotOptions: LaunchTemplateSpotMarketOptionsRequest? = nil
    ) {
      self.marketType = marketType
      self.spotOptions = spotOptions
    }

    public static let schema = AWSSchema(
      "LaunchTemplateInstanceMarketOptionsRequest",
      #"""
      MarketType MarketType
      SpotOptions LaunchTemplateSpotMarketOptionsRequest
      """#, [.enumeration(MarketType.self), .shape(LaunchTemplateSpotMarketOptionsRequest.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&marketType)
      case 1: r.readShape(&spotOptions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, marketType)
      w.writeShape(1, spotOptions)
    }
  }

  public struct LaunchTemplateInstanceMetadataOptions: AWSShape {
    public var state: LaunchTemplateInstanceMetadataOptionsState?
    public var httpTokens: LaunchTemplateHttpTokensState?
    public var httpPutResponseHopLimit: Int?
    public var httpEndpoint: LaunchTemplateInstanceMetadataEndpointState?
    public var httpProtocolIpv6: LaunchTemplateInstanceMetadataProtocolIpv6?
    public var instanceMetadataTags: LaunchTemplateInstanceMetadataTagsState?

    public init() {}

    public init(
      state: LaunchTemplateInstanceMetadataOptionsState? = nil,
      httpTokens: LaunchTemplateHttpTokensState? = nil,
      httpPutResponseHopLimit: Int? = nil,
      httpEndpoint: LaunchTemplateInstanceMetadataEndpointState? = nil,
      httpProtocolIpv6: LaunchTemplateInstanceMetadataProtocolIpv6? = nil,
      instanceMetadataTags: LaunchTemplateInstanceMetadataTagsState? = nil
    ) {
      self.state = state
      self.httpTokens = httpTokens
      self.httpPutResponseHopLimit = httpPutResponseHopLimit
      self.httpEndpoint = httpEndpoint
      self.httpProtocolIpv6 = httpProtocolIpv6
      self.instanceMetadataTags = instanceMetadataTags
    }

    public static let schema = AWSSchema(
      "LaunchTemplateInstanceMetadataOptions",
      #"""
      State LaunchTemplateInstanceMetadataOptionsState xml=state
      HttpTokens LaunchTemplateHttpTokensState xml=httpTokens
      HttpPutResponseHopLimit int xml=httpPutResponseHopLimit
      HttpEndpoint LaunchTemplateInstanceMetadataEndpointState xml=httpEndpoint
      HttpProtocolIpv6 LaunchTemplateInstanceMetadataProtocolIpv6 xml=httpProtocolIpv6
      InstanceMetadataTags LaunchTemplateInstanceMetadataTagsState xml=instanceMetadataTags
      """#, [.enumeration(LaunchTemplateInstanceMetadataOptionsState.self), .enumeration(LaunchTemplateHttpTokensState.self), .enumeration(LaunchTemplateInstanceMetadataEndpointState.self), .enumeration(LaunchTemplateInstanceMetadataProtocolIpv6.self), .enumeration(LaunchTemplateInstanceMetadataTagsState.self)])

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

  public struct LaunchTemplateInstanceMetadataOptionsRequest: AWSShape {
    public var httpTokens: LaunchTemplateHttpTokensState?
    public var httpPutResponseHopLimit: Int?
    public var httpEndpoint: LaunchTemplateInstanceMetadataEndpointState?
    public var httpProtocolIpv6: LaunchTemplateInstanceMetadataProtocolIpv6?
    public var instanceMetadataTags: LaunchTemplateInstanceMetadataTagsState?

    public init() {}

    public init(
      httpTokens: LaunchTemplateHttpTokensState? = nil,
      httpPutResponseHopLimit: Int? = nil,
      httpEndpoint: LaunchTemplateInstanceMetadataEndpointState? = nil,
      httpProtocolIpv6: LaunchTemplateInstanceMetadataProtocolIpv6? = nil,
      instanceMetadataTags: LaunchTemplateInstanceMetadataTagsState? = nil
    ) {
      self.httpTokens = httpTokens
      self.httpPutResponseHopLimit = httpPutResponseHopLimit
      self.httpEndpoint = httpEndpoint
      self.httpProtocolIpv6 = httpProtocolIpv6
      self.instanceMetadataTags = instanceMetadataTags
    }

    public static let schema = AWSSchema(
      "LaunchTemplateInstanceMetadataOptionsRequest",
      #"""
      HttpTokens LaunchTemplateHttpTokensState
      HttpPutResponseHopLimit int
      HttpEndpoint LaunchTemplateInstanceMetadataEndpointState
      HttpProtocolIpv6 LaunchTemplateInstanceMetadataProtocolIpv6
      InstanceMetadataTags LaunchTemplateInstanceMetadataTagsState
      """#, [.enumeration(LaunchTemplateHttpTokensState.self), .enumeration(LaunchTemplateInstanceMetadataEndpointState.self), .enumeration(LaunchTemplateInstanceMetadataProtocolIpv6.self), .enumeration(LaunchTemplateInstanceMetadataTagsState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&httpTokens)
      case 1: r.readInt(&httpPutResponseHopLimit)
      case 2: r.readEnum(&httpEndpoint)
      case 3: r.readEnum(&httpProtocolIpv6)
      case 4: r.readEnum(&instanceMetadataTags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, httpTokens)
      w.writeInt(1, httpPutResponseHopLimit)
      w.writeEnum(2, httpEndpoint)
      w.writeEnum(3, httpProtocolIpv6)
      w.writeEnum(4, instanceMetadataTags)
    }
  }

  public struct LaunchTemplateInstanceNetworkInterfaceSpecification: AWSShape {
    public var associateCarrierIpAddress: Bool?
    public var associatePublicIpAddress: Bool?
    public var deleteOnTermination: Bool?
    public var description: String?
    public var deviceIndex: Int?
    public var groups: [String]?
    public var interfaceType: String?
    public var ipv6AddressCount: Int?
    public var ipv6Addresses: [InstanceIpv6Address]?
    public var networkInterfaceId: String?
    public var privateIpAddress: String?
    public var privateIpAddresses: [PrivateIpAddressSpecification]?
    public var secondaryPrivateIpAddressCount: Int?
    public var subnetId: String?
    public var networkCardIndex: Int?
    public var ipv4Prefixes: [Ipv4PrefixSpecificationResponse]?
    public var ipv4PrefixCount: Int?
    public var ipv6Prefixes: [Ipv6PrefixSpecificationResponse]?
    public var ipv6PrefixCount: Int?
    public var primaryIpv6: Bool?
    public var enaSrdSpecification: LaunchTemplateEnaSrdSpecification?
    public var connectionTrackingSpecification: ConnectionTrackingSpecification?
    public var enaQueueCount: Int?

    public init() {}

    public init(
      associateCarrierIpAddress: Bool? = nil,
      associatePublicIpAddress: Bool? = nil,
      deleteOnTermination: Bool? = nil,
      description: String? = nil,
      deviceIndex: Int? = nil,
      groups: [String]? = nil,
      interfaceType: String? = nil,
      ipv6AddressCount: Int? = nil,
      ipv6Addresses: [InstanceIpv6Address]? = nil,
      networkInterfaceId: String? = nil,
      privateIpAddress: String? = nil,
      privateIpAddresses: [PrivateIpAddressSpecification]? = nil,
      secondaryPrivateIpAddressCount: Int? = nil,
      subnetId: String? = nil,
      networkCardIndex: Int? = nil,
      ipv4Prefixes: [Ipv4PrefixSpecificationResponse]? = nil,
      ipv4PrefixCount: Int? = nil,
      ipv6Prefixes: [Ipv6PrefixSpecificationResponse]? = nil,
      ipv6PrefixCount: Int? = nil,
      primaryIpv6: Bool? = nil,
      enaSrdSpecification: LaunchTemplateEnaSrdSpecification? = nil,
      connectionTrackingSpecification: ConnectionTrackingSpecification? = nil,
      enaQueueCount: Int? = nil
    ) {
      self.associateCarrierIpAddress = associateCarrierIpAddress
      self.associatePublicIpAddress = associatePublicIpAddress
      self.deleteOnTermination = deleteOnTermination
      self.description = description
      self.deviceIndex = deviceIndex
      self.groups = groups
      self.interfaceType = interfaceType
      self.ipv6AddressCount = ipv6AddressCount
      self.ipv6Addresses = ipv6Addresses
      self.networkInterfaceId = networkInterfaceId
      self.privateIpAddress = privateIpAddress
      self.privateIpAddresses = privateIpAddresses
      self.secondaryPrivateIpAddressCount = secondaryPrivateIpAddressCount
      self.subnetId = subnetId
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
      "LaunchTemplateInstanceNetworkInterfaceSpecification",
      #"""
      AssociateCarrierIpAddress bool xml=associateCarrierIpAddress
      AssociatePublicIpAddress bool xml=associatePublicIpAddress
      DeleteOnTermination bool xml=deleteOnTermination
      Description string xml=description
      DeviceIndex int xml=deviceIndex
      Groups [string|groupId] xml=groupSet query=GroupSet
      InterfaceType string xml=interfaceType
      Ipv6AddressCount int xml=ipv6AddressCount
      Ipv6Addresses [InstanceIpv6Address|item] xml=ipv6AddressesSet query=Ipv6AddressesSet
      NetworkInterfaceId string xml=networkInterfaceId
      PrivateIpAddress string xml=privateIpAddress
      PrivateIpAddresses [PrivateIpAddressSpecification|item] xml=privateIpAddressesSet query=PrivateIpAddressesSet
      SecondaryPrivateIpAddressCount int xml=secondaryPrivateIpAddressCount
      SubnetId string xml=subnetId
      NetworkCardIndex int xml=networkCardIndex
      Ipv4Prefixes [Ipv4PrefixSpecificationResponse|item] xml=ipv4PrefixSet query=Ipv4PrefixSet
      Ipv4PrefixCount int xml=ipv4PrefixCount
      Ipv6Prefixes [Ipv6PrefixSpecificationResponse|item] xml=ipv6PrefixSet query=Ipv6PrefixSet
      Ipv6PrefixCount int xml=ipv6PrefixCount
      PrimaryIpv6 bool xml=primaryIpv6
      EnaSrdSpecification LaunchTemplateEnaSrdSpecification xml=enaSrdSpecification
      ConnectionTrackingSpecification ConnectionTrackingSpecification xml=connectionTrackingSpecification
      EnaQueueCount int xml=enaQueueCount
      """#, [.shape(InstanceIpv6Address.self), .shape(PrivateIpAddressSpecification.self), .shape(Ipv4PrefixSpecificationResponse.self), .shape(Ipv6PrefixSpecificationResponse.self), .shape(LaunchTemplateEnaSrdSpecification.self), .shape(ConnectionTrackingSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&associateCarrierIpAddress)
      case 1: r.readBool(&associatePublicIpAddress)
      case 2: r.readBool(&deleteOnTermination)
      case 3: r.readString(&description)
      case 4: r.readInt(&deviceIndex)
      case 5: r.readStrings(&groups)
      case 6: r.readString(&interfaceType)
      case 7: r.readInt(&ipv6AddressCount)
      case 8: r.readShapes(&ipv6Addresses)
      case 9: r.readString(&networkInterfaceId)
      case 10: r.readString(&privateIpAddress)
      case 11: r.readShapes(&privateIpAddresses)
      case 12: r.readInt(&secondaryPrivateIpAddressCount)
      case 13: r.readString(&subnetId)
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
      w.writeBool(0, associateCarrierIpAddress)
      w.writeBool(1, associatePublicIpAddress)
      w.writeBool(2, deleteOnTermination)
      w.writeString(3, description)
      w.writeInt(4, deviceIndex)
      w.writeStrings(5, groups)
      w.writeString(6, interfaceType)
      w.writeInt(7, ipv6AddressCount)
      w.writeShapes(8, ipv6Addresses)
      w.writeString(9, networkInterfaceId)
      w.writeString(10, privateIpAddress)
      w.writeShapes(11, privateIpAddresses)
      w.writeInt(12, secondaryPrivateIpAddressCount)
      w.writeString(13, subnetId)
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

  public struct LaunchTemplateInstanceNetworkInterfaceSpecificationRequest: AWSShape {
    public var associateCarrierIpAddress: Bool?
    public var associatePublicIpAddress: Bool?
    public var deleteOnTermination: Bool?
    public var description: String?
    public var deviceIndex: Int?
    public var groups: [String]?
    public var interfaceType: String?
    public var ipv6AddressCount: Int?
    public var ipv6Addresses: [InstanceIpv6AddressRequest]?
    public var networkInterfaceId: String?
    public var privateIpAddress: String?
    public var privateIpAddresses: [PrivateIpAddressSpecification]?
    public var secondaryPrivateIpAddressCount: Int?
    public var subnetId: String?
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
      associateCarrierIpAddress: Bool? = nil,
      associatePublicIpAddress: Bool? = nil,
      deleteOnTermination: Bool? = nil,
      description: String? = nil,
      deviceIndex: Int? = nil,
      groups: [String]? = nil,
      interfaceType: String? = nil,
      ipv6AddressCount: Int? = nil,
      ipv6Addresses: [InstanceIpv6AddressRequest]? = nil,
      networkInterfaceId: String? = nil,
      privateIpAddress: String? = nil,
      privateIpAddresses: [PrivateIpAddressSpecification]? = nil,
      secondaryPrivateIpAddressCount: Int? = nil,
      subnetId: String? = nil,
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
      self.associateCarrierIpAddress = associateCarrierIpAddress
      self.associatePublicIpAddress = associatePublicIpAddress
      self.deleteOnTermination = deleteOnTermination
      self.description = description
      self.deviceIndex = deviceIndex
      self.groups = groups
      self.interfaceType = interfaceType
      self.ipv6AddressCount = ipv6AddressCount
      self.ipv6Addresses = ipv6Addresses
      self.networkInterfaceId = networkInterfaceId
      self.privateIpAddress = privateIpAddress
      self.privateIpAddresses = privateIpAddresses
      self.secondaryPrivateIpAddressCount = secondaryPrivateIpAddressCount
      self.subnetId = subnetId
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
      "LaunchTemplateInstanceNetworkInterfaceSpecificationRequest",
      #"""
      AssociateCarrierIpAddress bool
      AssociatePublicIpAddress bool
      DeleteOnTermination bool
      Description string
      DeviceIndex int
      Groups [string|SecurityGroupId] xml=SecurityGroupId query=SecurityGroupId
      InterfaceType string
      Ipv6AddressCount int
      Ipv6Addresses [InstanceIpv6AddressRequest|InstanceIpv6Address]
      NetworkInterfaceId string
      PrivateIpAddress string
      PrivateIpAddresses [PrivateIpAddressSpecification|item]
      SecondaryPrivateIpAddressCount int
      SubnetId string
      NetworkCardIndex int
      Ipv4Prefixes [Ipv4PrefixSpecificationRequest|item] xml=Ipv4Prefix query=Ipv4Prefix
      Ipv4PrefixCount int
      Ipv6Prefixes [Ipv6PrefixSpecificationRequest|item] xml=Ipv6Prefix query=Ipv6Prefix
      Ipv6PrefixCount int
      PrimaryIpv6 bool
      EnaSrdSpecification EnaSrdSpecificationRequest
      ConnectionTrackingSpecification ConnectionTrackingSpecificationRequest
      EnaQueueCount int
      """#, [.shape(InstanceIpv6AddressRequest.self), .shape(PrivateIpAddressSpecification.self), .shape(Ipv4PrefixSpecificationRequest.self), .shape(Ipv6PrefixSpecificationRequest.self), .shape(EnaSrdSpecificationRequest.self), .shape(ConnectionTrackingSpecificationRequest.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&associateCarrierIpAddress)
      case 1: r.readBool(&associatePublicIpAddress)
      case 2: r.readBool(&deleteOnTermination)
      case 3: r.readString(&description)
      case 4: r.readInt(&deviceIndex)
      case 5: r.readStrings(&groups)
      case 6: r.readString(&interfaceType)
      case 7: r.readInt(&ipv6AddressCount)
      case 8: r.readShapes(&ipv6Addresses)
      case 9: r.readString(&networkInterfaceId)
      case 10: r.readString(&privateIpAddress)
      case 11: r.readShapes(&privateIpAddresses)
      case 12: r.readInt(&secondaryPrivateIpAddressCount)
      case 13: r.readString(&subnetId)
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
      w.writeBool(0, associateCarrierIpAddress)
      w.writeBool(1, associatePublicIpAddress)
      w.writeBool(2, deleteOnTermination)
      w.writeString(3, description)
      w.writeInt(4, deviceIndex)
      w.writeStrings(5, groups)
      w.writeString(6, interfaceType)
      w.writeInt(7, ipv6AddressCount)
      w.writeShapes(8, ipv6Addresses)
      w.writeString(9, networkInterfaceId)
      w.writeString(10, privateIpAddress)
      w.writeShapes(11, privateIpAddresses)
      w.writeInt(12, secondaryPrivateIpAddressCount)
      w.writeString(13, subnetId)
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

  public struct LaunchTemplateInstanceSecondaryInterfaceSpecification: AWSShape {
    public var deleteOnTermination: Bool?
    public var deviceIndex: Int?
    public var privateIpAddresses: [SecondaryInterfacePrivateIpAddressSpecification]?
    public var privateIpAddressCount: Int?
    public var secondarySubnetId: String?
    public var interfaceType: SecondaryInterfaceType?
    public var networkCardIndex: Int?

    public init() {}

    public init(
      deleteOnTermination: Bool? = nil,
      deviceIndex: Int? = nil,
      privateIpAddresses: [SecondaryInterfacePrivateIpAddressSpecification]? = nil,
      privateIpAddressCount: Int? = nil,
      secondarySubnetId: String? = nil,
      interfaceType: SecondaryInterfaceType? = nil,
      networkCardIndex: Int? = nil
    ) {
      self.deleteOnTermination = deleteOnTermination
      self.deviceIndex = deviceIndex
      self.privateIpAddresses = privateIpAddresses
      self.privateIpAddressCount = privateIpAddressCount
      self.secondarySubnetId = secondarySubnetId
      self.interfaceType = interfaceType
      self.networkCardIndex = networkCardIndex
    }

    public static let schema = AWSSchema(
      "LaunchTemplateInstanceSecondaryInterfaceSpecification",
      #"""
      DeleteOnTermination bool xml=deleteOnTermination
      DeviceIndex int xml=deviceIndex
      PrivateIpAddresses [SecondaryInterfacePrivateIpAddressSpecification|item] xml=privateIpAddressesSet query=PrivateIpAddressesSet
      PrivateIpAddressCount int xml=privateIpAddressCount
      SecondarySubnetId string xml=secondarySubnetId
      InterfaceType SecondaryInterfaceType xml=interfaceType
      NetworkCardIndex int xml=networkCardIndex
      """#, [.shape(SecondaryInterfacePrivateIpAddressSpecification.self), .enumeration(SecondaryInterfaceType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&deleteOnTermination)
      case 1: r.readInt(&deviceIndex)
      case 2: r.readShapes(&privateIpAddresses)
      case 3: r.readInt(&privateIpAddressCount)
      case 4: r.readString(&secondarySubnetId)
      case 5: r.readEnum(&interfaceType)
      case 6: r.readInt(&networkCardIndex)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, deleteOnTermination)
      w.writeInt(1, deviceIndex)
      w.writeShapes(2, privateIpAddresses)
      w.writeInt(3, privateIpAddressCount)
      w.writeString(4, secondarySubnetId)
      w.writeEnum(5, interfaceType)
      w.writeInt(6, networkCardIndex)
    }
  }

  public struct LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest: AWSShape {
    public var deleteOnTermination: Bool?
    public var deviceIndex: Int?
    public var privateIpAddresses: [SecondaryInterfacePrivateIpAddressSpecificationRequest]?
    public var privateIpAddressCount: Int?
    public var secondarySubnetId: String?
    public var interfaceType: SecondaryInterfaceType?
    public var networkCardIndex: Int?

    public init() {}

    public init(
      deleteOnTermination: Bool? = nil,
      deviceIndex: Int? = nil,
      privateIpAddresses: [SecondaryInterfacePrivateIpAddressSpecificationRequest]? = nil,
      privateIpAddressCount: Int? = nil,
      secondarySubnetId: String? = nil,
      interfaceType: SecondaryInterfaceType? = nil,
      networkCardIndex: Int? = nil
    ) {
      self.deleteOnTermination = deleteOnTermination
      self.deviceIndex = deviceIndex
      self.privateIpAddresses = privateIpAddresses
      self.privateIpAddressCount = privateIpAddressCount
      self.secondarySubnetId = secondarySubnetId
      self.interfaceType = interfaceType
      self.networkCardIndex = networkCardIndex
    }

    public static let schema = AWSSchema(
      "LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest",
      #"""
      DeleteOnTermination bool
      DeviceIndex int
      PrivateIpAddresses [SecondaryInterfacePrivateIpAddressSpecificationRequest|SecondaryInterfacePrivateIpAddressSpecification] xml=PrivateIpAddress query=PrivateIpAddress
      PrivateIpAddressCount int
      SecondarySubnetId string
      InterfaceType SecondaryInterfaceType
      NetworkCardIndex int
      """#, [.shape(SecondaryInterfacePrivateIpAddressSpecificationRequest.self), .enumeration(SecondaryInterfaceType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&deleteOnTermination)
      case 1: r.readInt(&deviceIndex)
      case 2: r.readShapes(&privateIpAddresses)
      case 3: r.readInt(&privateIpAddressCount)
      case 4: r.readString(&secondarySubnetId)
      case 5: r.readEnum(&interfaceType)
      case 6: r.readInt(&networkCardIndex)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, deleteOnTermination)
      w.writeInt(1, deviceIndex)
      w.writeShapes(2, privateIpAddresses)
      w.writeInt(3, privateIpAddressCount)
      w.writeString(4, secondarySubnetId)
      w.writeEnum(5, interfaceType)
      w.writeInt(6, networkCardIndex)
    }
  }

  public struct LaunchTemplateLicenseConfiguration: AWSShape {
    public var licenseConfigurationArn: String?

    public init() {}

    public init(
      licenseConfigurationArn: String? = nil
    ) {
      self.licenseConfigurationArn = licenseConfigurationArn
    }

    public static let schema = AWSSchema(
      "LaunchTemplateLicenseConfiguration",
      #"""
      LicenseConfigurationArn string xml=licenseConfigurationArn
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&licenseConfigurationArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, licenseConfigurationArn)
    }
  }

  public struct LaunchTemplateLicenseConfigurationRequest: AWSShape {
    public var licenseConfigurationArn: String?

    public init() {}

    public init(
      licenseConfigurationArn: String? = nil
    ) {
      self.licenseConfigurationArn = licenseConfigurationArn
    }

    public static let schema = AWSSchema(
      "LaunchTemplateLicenseConfigurationRequest",
      #"""
      LicenseConfigurationArn string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&licenseConfigurationArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, licenseConfigurationArn)
    }
  }

  public struct LaunchTemplateNetworkPerformanceOptions: AWSShape {
    public var bandwidthWeighting: InstanceBandwidthWeighting?

    public init() {}

    public init(
      bandwidthWeighting: InstanceBandwidthWeighting? = nil
    ) {
      self.bandwidthWeighting = bandwidthWeighting
    }

    public static let schema = AWSSchema(
      "LaunchTemplateNetworkPerformanceOptions",
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

  public struct LaunchTemplateNetworkPerformanceOptionsRequest: AWSShape {
    public var bandwidthWeighting: InstanceBandwidthWeighting?

    public init() {}

    public init(
      bandwidthWeighting: InstanceBandwidthWeighting? = nil
    ) {
      self.bandwidthWeighting = bandwidthWeighting
    }

    public static let schema = AWSSchema(
      "LaunchTemplateNetworkPerformanceOptionsRequest",
      #"""
      BandwidthWeighting InstanceBandwidthWeighting
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

  public struct LaunchTemplatePlacement: AWSShape {
    public var availabilityZone: String?
    public var availabilityZoneId: String?
    public var affinity: String?
    public var groupName: String?
    public var hostId: String?
    public var tenancy: Tenancy?
    public var spreadDomain: String?
    public var hostResourceGroupArn: String?
    public var partitionNumber: Int?
    public var groupId: String?

    public init() {}

    public init(
      availabilityZone: String? = nil,
      availabilityZoneId: String? = nil,
      affinity: String? = nil,
      groupName: String? = nil,
      hostId: String? = nil,
      tenancy: Tenancy? = nil,
      spreadDomain: String? = nil,
      hostResourceGroupArn: String? = nil,
      partitionNumber: Int? = nil,
      groupId: String? = nil
    ) {
      self.availabilityZone = availabilityZone
      self.availabilityZoneId = availabilityZoneId
      self.affinity = affinity
      self.groupName = groupName
      self.hostId = hostId
      self.tenancy = tenancy
      self.spreadDomain = spreadDomain
      self.hostResourceGroupArn = hostResourceGroupArn
      self.partitionNumber = partitionNumber
      self.groupId = groupId
    }

    public static let schema = AWSSchema(
      "LaunchTemplatePlacement",
      #"""
      AvailabilityZone string xml=availabilityZone
      AvailabilityZoneId string xml=availabilityZoneId
      Affinity string xml=affinity
      GroupName string xml=groupName
      HostId string xml=hostId
      Tenancy Tenancy xml=tenancy
      SpreadDomain string xml=spreadDomain
      HostResourceGroupArn string xml=hostResourceGroupArn
      PartitionNumber int xml=partitionNumber
      GroupId string xml=groupId
      """#, [.enumeration(Tenancy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&availabilityZone)
      case 1: r.readString(&availabilityZoneId)
      case 2: r.readString(&affinity)
      case 3: r.readString(&groupName)
      case 4: r.readString(&hostId)
      case 5: r.readEnum(&tenancy)
      case 6: r.readString(&spreadDomain)
      case 7: r.readString(&hostResourceGroupArn)
      case 8: r.readInt(&partitionNumber)
      case 9: r.readString(&groupId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, availabilityZone)
      w.writeString(1, availabilityZoneId)
      w.writeString(2, affinity)
      w.writeString(3, groupName)
      w.writeString(4, hostId)
      w.writeEnum(5, tenancy)
      w.writeString(6, spreadDomain)
      w.writeString(7, hostResourceGroupArn)
      w.writeInt(8, partitionNumber)
      w.writeString(9, groupId)
    }
  }

  public struct LaunchTemplatePlacementRequest: AWSShape {
    public var availabilityZone: String?
    public var availabilityZoneId: String?
    public var affinity: String?
    public var groupName: String?
    public var hostId: String?
    public var tenancy: Tenancy?
    public var spreadDomain: String?
    public var hostResourceGroupArn: String?
    public var partitionNumber: Int?
    public var groupId: String?

    public init() {}

    public init(
      availabilityZone: String? = nil,
      availabilityZoneId: String? = nil,
      affinity: String? = nil,
      groupName: String? = nil,
      hostId: String? = nil,
      tenancy: Tenancy? = nil,
      spreadDomain: String? = nil,
      hostResourceGroupArn: String? = nil,
      partitionNumber: Int? = nil,
      groupId: String? = nil
    ) {
      self.availabilityZone = availabilityZone
      self.availabilityZoneId = availabilityZoneId
      self.affinity = affinity
      self.groupName = groupName
      self.hostId = hostId
      self.tenancy = tenancy
      self.spreadDomain = spreadDomain
      self.hostResourceGroupArn = hostResourceGroupArn
      self.partitionNumber = partitionNumber
      self.groupId = groupId
    }

    public static let schema = AWSSchema(
      "LaunchTemplatePlacementRequest",
      #"""
      AvailabilityZone string
      AvailabilityZoneId string
      Affinity string
      GroupName string
      HostId string
      Tenancy Tenancy
      SpreadDomain string
      HostResourceGroupArn string
      PartitionNumber int
      GroupId string
      """#, [.enumeration(Tenancy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&availabilityZone)
      case 1: r.readString(&availabilityZoneId)
      case 2: r.readString(&affinity)
      case 3: r.readString(&groupName)
      case 4: r.readString(&hostId)
      case 5: r.readEnum(&tenancy)
      case 6: r.readString(&spreadDomain)
      case 7: r.readString(&hostResourceGroupArn)
      case 8: r.readInt(&partitionNumber)
      case 9: r.readString(&groupId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, availabilityZone)
      w.writeString(1, availabilityZoneId)
      w.writeString(2, affinity)
      w.writeString(3, groupName)
      w.writeString(4, hostId)
      w.writeEnum(5, tenancy)
      w.writeString(6, spreadDomain)
      w.writeString(7, hostResourceGroupArn)
      w.writeInt(8, partitionNumber)
      w.writeString(9, groupId)
    }
  }

  public struct LaunchTemplatePrivateDnsNameOptions: AWSShape {
    public var hostnameType: HostnameType?
    public var enableResourceNameDnsARecord: Bool?
    public var enableResourceNameDnsAAAARecord: Bool?

    public init() {}

    public init(
      hostnameType: HostnameType? = nil,
      enableResourceNameDnsARecord: Bool? = nil,
      enableResourceNameDnsAAAARecord: Bool? = nil
    ) {
      self.hostnameType = hostnameType
      self.enableResourceNameDnsARecord = enableResourceNameDnsARecord
      self.enableResourceNameDnsAAAARecord = enableResourceNameDnsAAAARecord
    }

    public static let schema = AWSSchema(
      "LaunchTemplatePrivateDnsNameOptions",
      #"""
      HostnameType HostnameType xml=hostnameType
      EnableResourceNameDnsARecord bool xml=enableResourceNameDnsARecord
      EnableResourceNameDnsAAAARecord bool xml=enableResourceNameDnsAAAARecord
      """#, [.enumeration(HostnameType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&hostnameType)
      case 1: r.readBool(&enableResourceNameDnsARecord)
      case 2: r.readBool(&enableResourceNameDnsAAAARecord)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, hostnameType)
      w.writeBool(1, enableResourceNameDnsARecord)
      w.writeBool(2, enableResourceNameDnsAAAARecord)
    }
  }

  public struct LaunchTemplatePrivateDnsNameOptionsRequest: AWSShape {
    public var hostnameType: HostnameType?
    public var enableResourceNameDnsARecord: Bool?
    public var enableResourceNameDnsAAAARecord: Bool?

    public init() {}

    public init(
      hostnameType: HostnameType? = nil,
      enableResourceNameDnsARecord: Bool? = nil,
      enableResourceNameDnsAAAARecord: Bool? = nil
    ) {
      self.hostnameType = hostnameType
      self.enableResourceNameDnsARecord = enableResourceNameDnsARecord
      self.enableResourceNameDnsAAAARecord = enableResourceNameDnsAAAARecord
    }

    public static let schema = AWSSchema(
      "LaunchTemplatePrivateDnsNameOptionsRequest",
      #"""
      HostnameType HostnameType
      EnableResourceNameDnsARecord bool
      EnableResourceNameDnsAAAARecord bool
      """#, [.enumeration(HostnameType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&hostnameType)
      case 1: r.readBool(&enableResourceNameDnsARecord)
      case 2: r.readBool(&enableResourceNameDnsAAAARecord)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, hostnameType)
      w.writeBool(1, enableResourceNameDnsARecord)
      w.writeBool(2, enableResourceNameDnsAAAARecord)
    }
  }

  public struct LaunchTemplateSpotMarketOptions: AWSShape {
    public var maxPrice: String?
    public var spotInstanceType: SpotInstanceType?
    public var blockDurationMinutes: Int?
    public var validUntil: Date?
    public var instanceInterruptionBehavior: InstanceInterruptionBehavior?

    public init() {}

    public init(
      maxPrice: String? = nil,
      spotInstanceType: SpotInstanceType? = nil,
      blockDurationMinutes: Int? = nil,
      validUntil: Date? = nil,
      instanceInterruptionBehavior: InstanceInterruptionBehavior? = nil
    ) {
      self.maxPrice = maxPrice
      self.spotInstanceType = spotInstanceType
      self.blockDurationMinutes = blockDurationMinutes
      self.validUntil = validUntil
      self.instanceInterruptionBehavior = instanceInterruptionBehavior
    }

    public static let schema = AWSSchema(
      "LaunchTemplateSpotMarketOptions",
      #"""
      MaxPrice string xml=maxPrice
      SpotInstanceType SpotInstanceType xml=spotInstanceType
      BlockDurationMinutes int xml=blockDurationMinutes
      ValidUntil time xml=validUntil
      InstanceInterruptionBehavior InstanceInterruptionBehavior xml=instanceInterruptionBehavior
      """#, [.enumeration(SpotInstanceType.self), .enumeration(InstanceInterruptionBehavior.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&maxPrice)
      case 1: r.readEnum(&spotInstanceType)
      case 2: r.readInt(&blockDurationMinutes)
      case 3: r.readDate(&validUntil)
      case 4: r.readEnum(&instanceInterruptionBehavior)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, maxPrice)
      w.writeEnum(1, spotInstanceType)
      w.writeInt(2, blockDurationMinutes)
      w.writeDate(3, validUntil)
      w.writeEnum(4, instanceInterruptionBehavior)
    }
  }

  public struct LaunchTemplateSpotMarketOptionsRequest: AWSShape {
    public var maxPrice: String?
    public var spotInstanceType: SpotInstanceType?
    public var blockDurationMinutes: Int?
    public var validUntil: Date?
    public var instanceInterruptionBehavior: InstanceInterruptionBehavior?

    public init() {}

    public init(
      maxPrice: String? = nil,
      spotInstanceType: SpotInstanceType? = nil,
      blockDurationMinutes: Int? = nil,
      validUntil: Date? = nil,
      instanceInterruptionBehavior: InstanceInterruptionBehavior? = nil
    ) {
      self.maxPrice = maxPrice
      self.spotInstanceType = spotInstanceType
      self.blockDurationMinutes = blockDurationMinutes
      self.validUntil = validUntil
      self.instanceInterruptionBehavior = instanceInterruptionBehavior
    }

    public static let schema = AWSSchema(
      "LaunchTemplateSpotMarketOptionsRequest",
      #"""
      MaxPrice string
      SpotInstanceType SpotInstanceType
      BlockDurationMinutes int
      ValidUntil time
      InstanceInterruptionBehavior InstanceInterruptionBehavior
      """#, [.enumeration(SpotInstanceType.self), .enumeration(InstanceInterruptionBehavior.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&maxPrice)
      case 1: r.readEnum(&spotInstanceType)
      case 2: r.readInt(&blockDurationMinutes)
      case 3: r.readDate(&validUntil)
      case 4: r.readEnum(&instanceInterruptionBehavior)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, maxPrice)
      w.writeEnum(1, spotInstanceType)
      w.writeInt(2, blockDurationMinutes)
      w.writeDate(3, validUntil)
      w.writeEnum(4, instanceInterruptionBehavior)
    }
  }

  public struct LaunchTemplateTagSpecification: AWSShape {
    public var resourceType: ResourceType?
    public var tags: [Tag]?

    public init() {}

    public init(
      resourceType: ResourceType? = nil,
      tags: [Tag]? = nil
    ) {
      self.resourceType = resourceType
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "LaunchTemplateTagSpecification",
      #"""
      ResourceType ResourceType xml=resourceType
      Tags [Tag|item] xml=tagSet query=TagSet
      """#, [.enumeration(ResourceType.self), .shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&resourceType)
      case 1: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, resourceType)
      w.writeShapes(1, tags)
    }
  }

  public struct LaunchTemplateTagSpecificationRequest: AWSShape {
    public var resourceType: ResourceType?
    public var tags: [Tag]?

    public init() {}

    public init(
      resourceType: ResourceType? = nil,
      tags: [Tag]? = nil
    ) {
      self.resourceType = resourceType
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "LaunchTemplateTagSpecificationRequest",
      #"""
      ResourceType ResourceType
      Tags [Tag|item] xml=Tag query=Tag
      """#, [.enumeration(ResourceType.self), .shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&resourceType)
      case 1: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, resourceType)
      w.writeShapes(1, tags)
    }
  }

  public struct LaunchTemplateVersion: AWSShape {
    public var launchTemplateId: String?
    public var launchTemplateName: String?
    public var versionNumber: Int?
    public var versionDescription: String?
    public var createTime: Date?
    public var createdBy: String?
    public var defaultVersion: Bool?
    public var launchTemplateData: ResponseLaunchTemplateData?
    public var `operator`: OperatorResponse?

    public init() {}

    public init(
      launchTemplateId: String? = nil,
      launchTemplateName: String? = nil,
      versionNumber: Int? = nil,
      versionDescription: String? = nil,
      createTime: Date? = nil,
      createdBy: String? = nil,
      defaultVersion: Bool? = nil,
      launchTemplateData: ResponseLaunchTemplateData? = nil,
      `operator`: OperatorResponse? = nil
    ) {
      self.launchTemplateId = launchTemplateId
      self.launchTemplateName = launchTemplateName
      self.versionNumber = versionNumber
      self.versionDescription = versionDescription
      self.createTime = createTime
      self.createdBy = createdBy
      self.defaultVersion = defaultVersion
      self.launchTemplateData = launchTemplateData
      self.operator = `operator`
    }

    public static let schema = AWSSchema(
      "LaunchTemplateVersion",
      #"""
      LaunchTemplateId string xml=launchTemplateId
      LaunchTemplateName string(3..128)/[a-zA-Z0-9\(\)\.\-\/_]+/ xml=launchTemplateName
      VersionNumber long xml=versionNumber
      VersionDescription string(0..255) xml=versionDescription
      CreateTime time xml=createTime
      CreatedBy string xml=createdBy
      DefaultVersion bool xml=defaultVersion
      LaunchTemplateData ResponseLaunchTemplateData xml=launchTemplateData
      Operator OperatorResponse xml=operator
      """#, [.shape(ResponseLaunchTemplateData.self), .shape(OperatorResponse.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&launchTemplateId)
      case 1: r.readString(&launchTemplateName)
      case 2: r.readInt(&versionNumber)
      case 3: r.readString(&versionDescription)
      case 4: r.readDate(&createTime)
      case 5: r.readString(&createdBy)
      case 6: r.readBool(&defaultVersion)
      case 7: r.readShape(&launchTemplateData)
      case 8: r.readShape(&`operator`)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, launchTemplateId)
      w.writeString(1, launchTemplateName)
      w.writeInt(2, versionNumber)
      w.writeString(3, versionDescription)
      w.writeDate(4, createTime)
      w.writeString(5, createdBy)
      w.writeBool(6, defaultVersion)
      w.writeShape(7, launchTemplateData)
      w.writeShape(8, `operator`)
    }
  }

  public struct LaunchTemplatesMonitoring: AWSShape {
    public var enabled: Bool?

    public init() {}

    public init(
      enabled: Bool? = nil
    ) {
      self.enabled = enabled
    }

    public static let schema = AWSSchema(
      "LaunchTemplatesMonitoring",
      #"""
      Enabled bool xml=enabled
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

  public struct LaunchTemplatesMonitoringRequest: AWSShape {
    public var enabled: Bool?

    public init() {}

    public init(
      enabled: Bool? = nil
    ) {
      self.enabled = enabled
    }

    public static let schema = AWSSchema(
      "LaunchTemplatesMonitoringRequest",
      #"""
      Enabled bool
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

  public struct LicenseConfiguration: AWSShape {
    public var licenseConfigurationArn: String?

    public init() {}

    public init(
      licenseConfigurationArn: String? = nil
    ) {
      self.licenseConfigurationArn = licenseConfigurationArn
    }

    public static let schema = AWSSchema(
      "LicenseConfiguration",
      #"""
      LicenseConfigurationArn string xml=licenseConfigurationArn
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&licenseConfigurationArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, licenseConfigurationArn)
    }
  }
}
