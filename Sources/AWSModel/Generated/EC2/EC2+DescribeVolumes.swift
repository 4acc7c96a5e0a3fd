// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension EC2 {
  /// `DescribeVolumes`.
  public static let describeVolumes = AWSOperation<DescribeVolumesRequest, DescribeVolumesResponse>(
    name: "DescribeVolumes", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeVolumesRequest, DescribeVolumesResponse>(
      inputToken: \DescribeVolumesRequest.nextToken, outputToken: \DescribeVolumesResponse.nextToken, limit: \DescribeVolumesRequest.maxResults,
      append: { appendItems(&$0.volumes, $1.volumes) }))

  public struct DescribeVolumesRequest: AWSShape {
    public var volumeIds: [String]?
    public var includeManagedResources: Bool?
    public var dryRun: Bool?
    public var filters: [Filter]?
    public var nextToken: String?
    public var maxResults: Int?

    public init() {}

    public init(
      volumeIds: [String]? = nil,
      includeManagedResources: Bool? = nil,
      dryRun: Bool? = nil,
      filters: [Filter]? = nil,
      nextToken: String? = nil,
      maxResults: Int? = nil
    ) {
      self.volumeIds = volumeIds
      self.includeManagedResources = includeManagedResources
      self.dryRun = dryRun
      self.filters = filters
      self.nextToken = nextToken
      self.maxResults = maxResults
    }

    public static let schema = AWSSchema(
      "DescribeVolumesRequest",
      #"""
      VolumeIds [string|VolumeId] xml=VolumeId query=VolumeId
      IncludeManagedResources bool
      DryRun bool xml=dryRun
      Filters [Filter|Filter] xml=Filter query=Filter
      NextToken string xml=nextToken
      MaxResults int xml=maxResults
      """#, [.shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&volumeIds)
      case 1: r.readBool(&includeManagedResources)
      case 2: r.readBool(&dryRun)
      case 3: r.readShapes(&filters)
      case 4: r.readString(&nextToken)
      case 5: r.readInt(&maxResults)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, volumeIds)
      w.writeBool(1, includeManagedResources)
      w.writeBool(2, dryRun)
      w.writeShapes(3, filters)
      w.writeString(4, nextToken)
      w.writeInt(5, maxResults)
    }
  }

  public struct DescribeVolumesResponse: AWSShape {
    public var nextToken: String?
    public var volumes: [Volume]?

    public init() {}

    public init(
      nextToken: String? = nil,
      volumes: [Volume]? = nil
    ) {
      self.nextToken = nextToken
      self.volumes = volumes
    }

    public static let schema = AWSSchema(
      "DescribeVolumesResponse",
      #"""
      NextToken string xml=nextToken
      Volumes [Volume|item] xml=volumeSet query=VolumeSet
      """#, [.shape(Volume.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&nextToken)
      case 1: r.readShapes(&volumes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, nextToken)
      w.writeShapes(1, volumes)
    }
  }

  public struct Volume: AWSShape {
    public var availabilityZoneId: String?
    public var outpostArn: String?
    public var sourceVolumeId: String?
    public var iops: Int?
    public var tags: [Tag]?
    public var volumeType: VolumeType?
    public var fastRestored: Bool?
    public var multiAttachEnabled: Bool?
    public var throughput: Int?
    public var sseType: SSEType?
    public var `operator`: OperatorResponse?
    public var volumeInitializationRate: Int?
    public var volumeId: String?
    public var size: Int?
    public var snapshotId: String?
    public var availabilityZone: String?
    public var state: VolumeState?
    public var createTime: Date?
    public var attachments: [VolumeAttachment]?
    public var encrypted: Bool?
    public var kmsKeyId: String?

    public init() {}

    public init(
      availabilityZoneId: String? = nil,
      outpostArn: String? = nil,
      sourceVolumeId: String? = nil,
      iops: Int? = nil,
      tags: [Tag]? = nil,
      volumeType: VolumeType? = nil,
      fastRestored: Bool? = nil,
      multiAttachEnabled: Bool? = nil,
      throughput: Int? = nil,
      sseType: SSEType? = nil,
      `operator`: OperatorResponse? = nil,
      volumeInitializationRate: Int? = nil,
      volumeId: String? = nil,
      size: Int? = nil,
      snapshotId: String? = nil,
      availabilityZone: String? = nil,
      state: VolumeState? = nil,
      createTime: Date? = nil,
      attachments: [VolumeAttachment]? = nil,
      encrypted: Bool? = nil,
      kmsKeyId: String? = nil
    ) {
      self.availabilityZoneId = availabilityZoneId
      self.outpostArn = outpostArn
      self.sourceVolumeId = sourceVolumeId
      self.iops = iops
      self.tags = tags
      self.volumeType = volumeType
      self.fastRestored = fastRestored
      self.multiAttachEnabled = multiAttachEnabled
      self.throughput = throughput
      self.sseType = sseType
      self.operator = `operator`
      self.volumeInitializationRate = volumeInitializationRate
      self.volumeId = volumeId
      self.size = size
      self.snapshotId = snapshotId
      self.availabilityZone = availabilityZone
      self.state = state
      self.createTime = createTime
      self.attachments = attachments
      self.encrypted = encrypted
      self.kmsKeyId = kmsKeyId
    }

    public static let schema = AWSSchema(
      "Volume",
      #"""
      AvailabilityZoneId string xml=availabilityZoneId
      OutpostArn string xml=outpostArn
      SourceVolumeId string xml=sourceVolumeId
      Iops int xml=iops
      Tags [Tag|item] xml=tagSet query=TagSet
      VolumeType VolumeType xml=volumeType
      FastRestored bool xml=fastRestored
      MultiAttachEnabled bool xml=multiAttachEnabled
      Throughput int xml=throughput
      SseType SSEType xml=sseType
      Operator OperatorResponse xml=operator
      VolumeInitializationRate int xml=volumeInitializationRate
      VolumeId string xml=volumeId
      Size int xml=size
      SnapshotId string xml=snapshotId
      AvailabilityZone string xml=availabilityZone
      State VolumeState xml=status query=Status
      CreateTime time xml=createTime
      Attachments [VolumeAttachment|item] xml=attachmentSet query=AttachmentSet
      Encrypted bool xml=encrypted
      KmsKeyId string xml=kmsKeyId
      """#, [.shape(Tag.self), .enumeration(VolumeType.self), .enumeration(SSEType.self), .shape(OperatorResponse.self), .enumeration(VolumeState.self), .shape(VolumeAttachment.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&availabilityZoneId)
      case 1: r.readString(&outpostArn)
      case 2: r.readString(&sourceVolumeId)
      case 3: r.readInt(&iops)
      case 4: r.readShapes(&tags)
      case 5: r.readEnum(&volumeType)
      case 6: r.readBool(&fastRestored)
      case 7: r.readBool(&multiAttachEnabled)
      case 8: r.readInt(&throughput)
      case 9: r.readEnum(&sseType)
      case 10: r.readShape(&`operator`)
      case 11: r.readInt(&volumeInitializationRate)
      case 12: r.readString(&volumeId)
      case 13: r.readInt(&size)
      case 14: r.readString(&snapshotId)
      case 15: r.readString(&availabilityZone)
      case 16: r.readEnum(&state)
      case 17: r.readDate(&createTime)
      case 18: r.readShapes(&attachments)
      case 19: r.readBool(&encrypted)
      case 20: r.readString(&kmsKeyId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, availabilityZoneId)
      w.writeString(1, outpostArn)
      w.writeString(2, sourceVolumeId)
      w.writeInt(3, iops)
      w.writeShapes(4, tags)
      w.writeEnum(5, volumeType)
      w.writeBool(6, fastRestored)
      w.writeBool(7, multiAttachEnabled)
      w.writeInt(8, throughput)
      w.writeEnum(9, sseType)
      w.writeShape(10, `operator`)
      w.writeInt(11, volumeInitializationRate)
      w.writeString(12, volumeId)
      w.writeInt(13, size)
      w.writeString(14, snapshotId)
      w.writeString(15, availabilityZone)
      w.writeEnum(16, state)
      w.writeDate(17, createTime)
      w.writeShapes(18, attachments)
      w.writeBool(19, encrypted)
      w.writeString(20, kmsKeyId)
    }
  }

  public struct VolumeAttachment: AWSShape {
    public var deleteOnTermination: Bool?
    public var associatedResource: String?
    public var instanceOwningService: String?
    public var ebsCardIndex: Int?
    public var volumeId: String?
    public var instanceId: String?
    public var device: String?
    public var state: VolumeAttachmentState?
    public var attachTime: Date?

    public init() {}

    public init(
      deleteOnTermination: Bool? = nil,
      associatedResource: String? = nil,
      instanceOwningService: String? = nil,
      ebsCardIndex: Int? = nil,
      volumeId: String? = nil,
      instanceId: String? = nil,
      device: String? = nil,
      state: VolumeAttachmentState? = nil,
      attachTime: Date? = nil
    ) {
      self.deleteOnTermination = deleteOnTermination
      self.associatedResource = associatedResource
      self.instanceOwningService = instanceOwningService
      self.ebsCardIndex = ebsCardIndex
      self.volumeId = volumeId
      self.instanceId = instanceId
      self.device = device
      self.state = state
      self.attachTime = attachTime
    }

    public static let schema = AWSSchema(
      "VolumeAttachment",
      #"""
      DeleteOnTermination bool xml=deleteOnTermination
      AssociatedResource string xml=associatedResource
      InstanceOwningService string xml=instanceOwningService
      EbsCardIndex int xml=ebsCardIndex
      VolumeId string xml=volumeId
      InstanceId string xml=instanceId
      Device string xml=device
      State VolumeAttachmentState xml=status query=Status
      AttachTime time xml=attachTime
      """#, [.enumeration(VolumeAttachmentState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&deleteOnTermination)
      case 1: r.readString(&associatedResource)
      case 2: r.readString(&instanceOwningService)
      case 3: r.readInt(&ebsCardIndex)
      case 4: r.readString(&volumeId)
      case 5: r.readString(&instanceId)
      case 6: r.readString(&device)
      case 7: r.readEnum(&state)
      case 8: r.readDate(&attachTime)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, deleteOnTermination)
      w.writeString(1, associatedResource)
      w.writeString(2, instanceOwningService)
      w.writeInt(3, ebsCardIndex)
      w.writeString(4, volumeId)
      w.writeString(5, instanceId)
      w.writeString(6, device)
      w.writeEnum(7, state)
      w.writeDate(8, attachTime)
    }
  }
}
