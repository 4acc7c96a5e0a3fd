// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension EC2 {
  public struct EbsBlockDevice: AWSShape {
    public var deleteOnTermination: Bool?
    public var iops: Int?
    public var snapshotId: String?
    public var volumeSize: Int?
    public var volumeType: VolumeType?
    public var kmsKeyId: String?
    public var throughput: Int?
    public var outpostArn: String?
    public var availabilityZone: String?
    public var encrypted: Bool?
    public var volumeInitializationRate: Int?
    public var availabilityZoneId: String?
    public var ebsCardIndex: Int?

    public init() {}

    public init(
      deleteOnTermination: Bool? = nil,
      iops: Int? = nil,
      snapshotId: String? = nil,
      volumeSize: Int? = nil,
      volumeType: VolumeType? = nil,
      kmsKeyId: String? = nil,
      throughput: Int? = nil,
      outpostArn: String? = nil,
      availabilityZone: String? = nil,
      encrypted: Bool? = nil,
      volumeInitializationRate: Int? = nil,
      availabilityZoneId: String? = nil,
      ebsCardIndex: Int? = nil
    ) {
      self.deleteOnTermination = deleteOnTermination
      self.iops = iops
      self.snapshotId = snapshotId
      self.volumeSize = volumeSize
      self.volumeType = volumeType
      self.kmsKeyId = kmsKeyId
      self.throughput = throughput
      self.outpostArn = outpostArn
      self.availabilityZone = availabilityZone
      self.encrypted = encrypted
      self.volumeInitializationRate = volumeInitializationRate
      self.availabilityZoneId = availabilityZoneId
      self.ebsCardIndex = ebsCardIndex
    }

    public static let schema = AWSSchema(
      "EbsBlockDevice",
      #"""
      DeleteOnTermination bool xml=deleteOnTermination
      Iops int xml=iops
      SnapshotId string xml=snapshotId
      VolumeSize int xml=volumeSize
      VolumeType VolumeType xml=volumeType
      KmsKeyId string xml=kmsKeyId
      Throughput int xml=throughput
      OutpostArn string xml=outpostArn
      AvailabilityZone string xml=availabilityZone
      Encrypted bool xml=encrypted
      VolumeInitializationRate int
      AvailabilityZoneId string
      EbsCardIndex int
      """#, [.enumeration(VolumeType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&deleteOnTermination)
      case 1: r.readInt(&iops)
      case 2: r.readString(&snapshotId)
      case 3: r.readInt(&volumeSize)
      case 4: r.readEnum(&volumeType)
      case 5: r.readString(&kmsKeyId)
      case 6: r.readInt(&throughput)
      case 7: r.readString(&outpostArn)
      case 8: r.readString(&availabilityZone)
      case 9: r.readBool(&encrypted)
      case 10: r.readInt(&volumeInitializationRate)
      case 11: r.readString(&availabilityZoneId)
      case 12: r.readInt(&ebsCardIndex)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, deleteOnTermination)
      w.writeInt(1, iops)
      w.writeString(2, snapshotId)
      w.writeInt(3, volumeSize)
      w.writeEnum(4, volumeType)
      w.writeString(5, kmsKeyId)
      w.writeInt(6, throughput)
      w.writeString(7, outpostArn)
      w.writeString(8, availabilityZone)
      w.writeBool(9, encrypted)
      w.writeInt(10, volumeInitializationRate)
      w.writeString(11, availabilityZoneId)
      w.writeInt(12, ebsCardIndex)
    }
  }

  public struct EbsInstanceBlockDevice: AWSShape {
    public var attachTime: Date?
    public var deleteOnTermination: Bool?
    public var status: AttachmentStatus?
    public var volumeId: String?
    public var associatedResource: String?
    public var volumeOwnerId: String?
    public var `operator`: OperatorResponse?
    public var ebsCardIndex: Int?

    public init() {}

    public init(
      attachTime: Date? = nil,
      deleteOnTermination: Bool? = nil,
      status: AttachmentStatus? = nil,
      volumeId: String? = nil,
      associatedResource: String? = nil,
      volumeOwnerId: String? = nil,
      `operator`: OperatorResponse? = nil,
      ebsCardIndex: Int? = nil
    ) {
      self.attachTime = attachTime
      self.deleteOnTermination = deleteOnTermination
      self.status = status
      self.volumeId = volumeId
      self.associatedResource = associatedResource
      self.volumeOwnerId = volumeOwnerId
      self.operator = `operator`
      self.ebsCardIndex = ebsCardIndex
    }

    public static let schema = AWSSchema(
      "EbsInstanceBlockDevice",
      #"""
      AttachTime time xml=attachTime
      DeleteOnTermination bool xml=deleteOnTermination
      Status AttachmentStatus xml=status
      VolumeId string xml=volumeId
      AssociatedResource string xml=associatedResource
      VolumeOwnerId string xml=volumeOwnerId
      Operator OperatorResponse xml=operator
      EbsCardIndex int xml=ebsCardIndex
      """#, [.enumeration(AttachmentStatus.self), .shape(OperatorResponse.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDate(&attachTime)
      case 1: r.readBool(&deleteOnTermination)
      case 2: r.readEnum(&status)
      case 3: r.readString(&volumeId)
      case 4: r.readString(&associatedResource)
      case 5: r.readString(&volumeOwnerId)
      case 6: r.readShape(&`operator`)
      case 7: r.readInt(&ebsCardIndex)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDate(0, attachTime)
      w.writeBool(1, deleteOnTermination)
      w.writeEnum(2, status)
      w.writeString(3, volumeId)
      w.writeString(4, associatedResource)
      w.writeString(5, volumeOwnerId)
      w.writeShape(6, `operator`)
      w.writeInt(7, ebsCardIndex)
    }
  }

  public struct ElasticGpuAssociation: AWSShape {
    public var elasticGpuId: String?
    public var elasticGpuAssociationId: String?
    public var elasticGpuAssociationState: String?
    public var elasticGpuAssociationTime: String?

    public init() {}

    public init(
      elasticGpuId: String? = nil,
      elasticGpuAssociationId: String? = nil,
      elasticGpuAssociationState: String? = nil,
      elasticGpuAssociationTime: String? = nil
    ) {
      self.elasticGpuId = elasticGpuId
      self.elasticGpuAssociationId = elasticGpuAssociationId
      self.elasticGpuAssociationState = elasticGpuAssociationState
      self.elasticGpuAssociationTime = elasticGpuAssociationTime
    }

    public static let schema = AWSSchema(
      "ElasticGpuAssociation",
      #"""
      ElasticGpuId string xml=elasticGpuId
      ElasticGpuAssociationId string xml=elasticGpuAssociationId
      ElasticGpuAssociationState string xml=elasticGpuAssociationState
      ElasticGpuAssociationTime string xml=elasticGpuAssociationTime
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&elasticGpuId)
      case 1: r.readString(&elasticGpuAssociationId)
      case 2: r.readString(&elasticGpuAssociationState)
      case 3: r.readString(&elasticGpuAssociationTime)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, elasticGpuId)
      w.writeString(1, elasticGpuAssociationId)
      w.writeString(2, elasticGpuAssociationState)
      w.writeString(3, elasticGpuAssociationTime)
    }
  }

  public struct ElasticGpuSpecification: AWSShape {
    public var type: String?

    public init() {}

    public init(
      type: String? = nil
    ) {
      self.type = type
    }

    public static let schema = AWSSchema(
      "ElasticGpuSpecification",
      #"""
      Type! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&type)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, type)
    }
  }

  public struct ElasticGpuSpecificationResponse: AWSShape {
    public var type: String?

    public init() {}

    public init(
      type: String? = nil
    ) {
      self.type = type
    }

    public static let schema = AWSSchema(
      "ElasticGpuSpecificationResponse",
      #"""
      Type string xml=type
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&type)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, type)
    }
  }

  public struct ElasticInferenceAcceleratorAssociation: AWSShape {
    public var elasticInferenceAcceleratorArn: String?
    public var elasticInferenceAcceleratorAssociationId: String?
    public var elasticInferenceAcceleratorAssociationState: String?
    public var elasticInferenceAcceleratorAssociationTime: Date?

    public init() {}

    public init(
      elasticInferenceAcceleratorArn: String? = nil,
      elasticInferenceAcceleratorAssociationId: String? = nil,
      elasticInferenceAcceleratorAssociationState: String? = nil,
      elasticInferenceAcceleratorAssociationTime: Date? = nil
    ) {
      self.elasticInferenceAcceleratorArn = elasticInferenceAcceleratorArn
      self.elasticInferenceAcceleratorAssociationId = elasticInferenceAcceleratorAssociationId
      self.elasticInferenceAcceleratorAssociationState = elasticInferenceAcceleratorAssociationState
      self.elasticInferenceAcceleratorAssociationTime = elasticInferenceAcceleratorAssociationTime
    }

    public static let schema = AWSSchema(
      "ElasticInferenceAcceleratorAssociation",
      #"""
      ElasticInferenceAcceleratorArn string xml=elasticInferenceAcceleratorArn
      ElasticInferenceAcceleratorAssociationId string xml=elasticInferenceAcceleratorAssociationId
      ElasticInferenceAcceleratorAssociationState string xml=elasticInferenceAcceleratorAssociationState
      ElasticInferenceAcceleratorAssociationTime time xml=elasticInferenceAcceleratorAssociationTime
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&elasticInferenceAcceleratorArn)
      case 1: r.readString(&elasticInferenceAcceleratorAssociationId)
      case 2: r.readString(&elasticInferenceAcceleratorAssociationState)
      case 3: r.readDate(&elasticInferenceAcceleratorAssociationTime)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, elasticInferenceAcceleratorArn)
      w.writeString(1, elasticInferenceAcceleratorAssociationId)
      w.writeString(2, elasticInferenceAcceleratorAssociationState)
      w.writeDate(3, elasticInferenceAcceleratorAssociationTime)
    }
  }

  public struct EnaSrdSpecificationRequest: AWSShape {
    public var enaSrdEnabled: Bool?
    public var enaSrdUdpSpecification: EnaSrdUdpSpecificationRequest?

    public init() {}

    public init(
      enaSrdEnabled: Bool? = nil,
      enaSrdUdpSpecification: EnaSrdUdpSpecificationRequest? = nil
    ) {
      self.enaSrdEnabled = enaSrdEnabled
      self.enaSrdUdpSpecification = enaSrdUdpSpecification
    }

    public static let schema = AWSSchema(
      "EnaSrdSpecificationRequest",
      #"""
      EnaSrdEnabled bool
      EnaSrdUdpSpecification EnaSrdUdpSpecificationRequest
      """#, [.shape(EnaSrdUdpSpecificationRequest.self)])

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

  public struct EnaSrdUdpSpecificationRequest: AWSShape {
    public var enaSrdUdpEnabled: Bool?

    public init() {}

    public init(
      enaSrdUdpEnabled: Bool? = nil
    ) {
      self.enaSrdUdpEnabled = enaSrdUdpEnabled
    }

    public static let schema = AWSSchema(
      "EnaSrdUdpSpecificationRequest",
      #"""
      EnaSrdUdpEnabled bool
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

  public struct EnclaveOptions: AWSShape {
    public var enabled: Bool?

    public init() {}

    public init(
      enabled: Bool? = nil
    ) {
      self.enabled = enabled
    }

    public static let schema = AWSSchema(
      "EnclaveOptions",
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
}
