// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension EC2 {
  /// `DescribeInstanceTypes`.
  public static let describeInstanceTypes = AWSOperation<DescribeInstanceTypesRequest, DescribeInstanceTypesResponse>(
    name: "DescribeInstanceTypes", service: service, isReadOnly: true, isIdempotent: true,
    pages: AWSPages<DescribeInstanceTypesRequest, DescribeInstanceTypesResponse>(
      inputToken: \DescribeInstanceTypesRequest.nextToken, outputToken: \DescribeInstanceTypesResponse.nextToken, limit: \DescribeInstanceTypesRequest.maxResults,
      append: { appendItems(&$0.instanceTypes, $1.instanceTypes) }))

  public struct DescribeInstanceTypesRequest: AWSShape {
    public var dryRun: Bool?
    public var instanceTypes: [InstanceType]?
    public var filters: [Filter]?
    public var maxResults: Int?
    public var nextToken: String?
    public var includeUnsupportedInRegion: Bool?

    public init() {}

    public init(
      dryRun: Bool? = nil,
      instanceTypes: [InstanceType]? = nil,
      filters: [Filter]? = nil,
      maxResults: Int? = nil,
      nextToken: String? = nil,
      includeUnsupportedInRegion: Bool? = nil
    ) {
      self.dryRun = dryRun
      self.instanceTypes = instanceTypes
      self.filters = filters
      self.maxResults = maxResults
      self.nextToken = nextToken
      self.includeUnsupportedInRegion = includeUnsupportedInRegion
    }

    public static let schema = AWSSchema(
      "DescribeInstanceTypesRequest",
      #"""
      DryRun bool
      InstanceTypes [InstanceType|item](0..100) xml=InstanceType query=InstanceType
      Filters [Filter|Filter] xml=Filter query=Filter
      MaxResults int(5..100)
      NextToken string
      IncludeUnsupportedInRegion bool
      """#, [.enumeration(InstanceType.self), .shape(Filter.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&dryRun)
      case 1: r.readEnums(&instanceTypes)
      case 2: r.readShapes(&filters)
      case 3: r.readInt(&maxResults)
      case 4: r.readString(&nextToken)
      case 5: r.readBool(&includeUnsupportedInRegion)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, dryRun)
      w.writeEnums(1, instanceTypes)
      w.writeShapes(2, filters)
      w.writeInt(3, maxResults)
      w.writeString(4, nextToken)
      w.writeBool(5, includeUnsupportedInRegion)
    }
  }

  public struct DescribeInstanceTypesResponse: AWSShape {
    public var instanceTypes: [InstanceTypeInfo]?
    public var nextToken: String?

    public init() {}

    public init(
      instanceTypes: [InstanceTypeInfo]? = nil,
      nextToken: String? = nil
    ) {
      self.instanceTypes = instanceTypes
      self.nextToken = nextToken
    }

    public static let schema = AWSSchema(
      "DescribeInstanceTypesResponse",
      #"""
      InstanceTypes [InstanceTypeInfo|item] xml=instanceTypeSet query=InstanceTypeSet
      NextToken string xml=nextToken
      """#, [.shape(InstanceTypeInfo.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&instanceTypes)
      case 1: r.readString(&nextToken)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, instanceTypes)
      w.writeString(1, nextToken)
    }
  }

  public struct DefaultConnectionTrackingConfiguration: AWSShape {
    public var defaultTcpEstablishedTimeout: Int?
    public var defaultUdpTimeout: Int?
    public var defaultUdpStreamTimeout: Int?

    public init() {}

    public init(
      defaultTcpEstablishedTimeout: Int? = nil,
      defaultUdpTimeout: Int? = nil,
      defaultUdpStreamTimeout: Int? = nil
    ) {
      self.defaultTcpEstablishedTimeout = defaultTcpEstablishedTimeout
      self.defaultUdpTimeout = defaultUdpTimeout
      self.defaultUdpStreamTimeout = defaultUdpStreamTimeout
    }

    public static let schema = AWSSchema(
      "DefaultConnectionTrackingConfiguration",
      #"""
      DefaultTcpEstablishedTimeout int xml=defaultTcpEstablishedTimeout
      DefaultUdpTimeout int xml=defaultUdpTimeout
      DefaultUdpStreamTimeout int xml=defaultUdpStreamTimeout
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&defaultTcpEstablishedTimeout)
      case 1: r.readInt(&defaultUdpTimeout)
      case 2: r.readInt(&defaultUdpStreamTimeout)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, defaultTcpEstablishedTimeout)
      w.writeInt(1, defaultUdpTimeout)
      w.writeInt(2, defaultUdpStreamTimeout)
    }
  }

  public struct DiskInfo: AWSShape {
    public var sizeInGB: Int?
    public var count: Int?
    public var type: DiskType?

    public init() {}

    public init(
      sizeInGB: Int? = nil,
      count: Int? = nil,
      type: DiskType? = nil
    ) {
      self.sizeInGB = sizeInGB
      self.count = count
      self.type = type
    }

    public static let schema = AWSSchema(
      "DiskInfo",
      #"""
      SizeInGB long xml=sizeInGB
      Count int xml=count
      Type DiskType xml=type
      """#, [.enumeration(DiskType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&sizeInGB)
      case 1: r.readInt(&count)
      case 2: r.readEnum(&type)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, sizeInGB)
      w.writeInt(1, count)
      w.writeEnum(2, type)
    }
  }

  public struct EbsCardInfo: AWSShape {
    public var ebsCardIndex: Int?
    public var baselineBandwidthInMbps: Int?
    public var baselineThroughputInMBps: Double?
    public var baselineIops: Int?
    public var maximumBandwidthInMbps: Int?
    public var maximumThroughputInMBps: Double?
    public var maximumIops: Int?

    public init() {}

    public init(
      ebsCardIndex: Int? = nil,
      baselineBandwidthInMbps: Int? = nil,
      baselineThroughputInMBps: Double? = nil,
      baselineIops: Int? = nil,
      maximumBandwidthInMbps: Int? = nil,
      maximumThroughputInMBps: Double? = nil,
      maximumIops: Int? = nil
    ) {
      self.ebsCardIndex = ebsCardIndex
      self.baselineBandwidthInMbps = baselineBandwidthInMbps
      self.baselineThroughputInMBps = baselineThroughputInMBps
      self.baselineIops = baselineIops
      self.maximumBandwidthInMbps = maximumBandwidthInMbps
      self.maximumThroughputInMBps = maximumThroughputInMBps
      self.maximumIops = maximumIops
    }

    public static let schema = AWSSchema(
      "EbsCardInfo",
      #"""
      EbsCardIndex int xml=ebsCardIndex
      BaselineBandwidthInMbps int xml=baselineBandwidthInMbps
      BaselineThroughputInMBps double xml=baselineThroughputInMBps
      BaselineIops int xml=baselineIops
      MaximumBandwidthInMbps int xml=maximumBandwidthInMbps
      MaximumThroughputInMBps double xml=maximumThroughputInMBps
      MaximumIops int xml=maximumIops
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&ebsCardIndex)
      case 1: r.readInt(&baselineBandwidthInMbps)
      case 2: r.readDouble(&baselineThroughputInMBps)
      case 3: r.readInt(&baselineIops)
      case 4: r.readInt(&maximumBandwidthInMbps)
      case 5: r.readDouble(&maximumThroughputInMBps)
      case 6: r.readInt(&maximumIops)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, ebsCardIndex)
      w.writeInt(1, baselineBandwidthInMbps)
      w.writeDouble(2, baselineThroughputInMBps)
      w.writeInt(3, baselineIops)
      w.writeInt(4, maximumBandwidthInMbps)
      w.writeDouble(5, maximumThroughputInMBps)
      w.writeInt(6, maximumIops)
    }
  }

  public struct EbsInfo: AWSShape {
    public var ebsOptimizedSupport: EbsOptimizedSupport?
    public var encryptionSupport: EbsEncryptionSupport?
    public var ebsOptimizedInfo: EbsOptimizedInfo?
    public var nvmeSupport: EbsNvmeSupport?
    public var maximumEbsAttachments: Int?
    public var attachmentLimitType: AttachmentLimitType?
    public var maximumEbsCards: Int?
    public var ebsCards: [EbsCardInfo]?

    public init() {}

    public init(
      ebsOptimizedSupport: EbsOptimizedSupport? = nil,
      encryptionSupport: EbsEncryptionSupport? = nil,
      ebsOptimizedInfo: EbsOptimizedInfo? = nil,
      nvmeSupport: EbsNvmeSupport? = nil,
      maximumEbsAttachments: Int? = nil,
      attachmentLimitType: AttachmentLimitType? = nil,
      maximumEbsCards: Int? = nil,
      ebsCards: [EbsCardInfo]? = nil
    ) {
      self.ebsOptimizedSupport = ebsOptimizedSupport
      self.encryptionSupport = encryptionSupport
      self.ebsOptimizedInfo = ebsOptimizedInfo
      self.nvmeSupport = nvmeSupport
      self.maximumEbsAttachments = maximumEbsAttachments
      self.attachmentLimitType = attachmentLimitType
      self.maximumEbsCards = maximumEbsCards
      self.ebsCards = ebsCards
    }

    public static let schema = AWSSchema(
      "EbsInfo",
      #"""
      EbsOptimizedSupport EbsOptimizedSupport xml=ebsOptimizedSupport
      EncryptionSupport EbsEncryptionSupport xml=encryptionSupport
      EbsOptimizedInfo EbsOptimizedInfo xml=ebsOptimizedInfo
      NvmeSupport EbsNvmeSupport xml=nvmeSupport
      MaximumEbsAttachments int xml=maximumEbsAttachments
      AttachmentLimitType AttachmentLimitType xml=attachmentLimitType
      MaximumEbsCards int xml=maximumEbsCards
      EbsCards [EbsCardInfo|item] xml=ebsCardSet query=EbsCardSet
      """#, [.enumeration(EbsOptimizedSupport.self), .enumeration(EbsEncryptionSupport.self), .shape(EbsOptimizedInfo.self), .enumeration(EbsNvmeSupport.self), .enumeration(AttachmentLimitType.self), .shape(EbsCardInfo.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&ebsOptimizedSupport)
      case 1: r.readEnum(&encryptionSupport)
      case 2: r.readShape(&ebsOptimizedInfo)
      case 3: r.readEnum(&nvmeSupport)
      case 4: r.readInt(&maximumEbsAttachments)
      case 5: r.readEnum(&attachmentLimitType)
      case 6: r.readInt(&maximumEbsCards)
      case 7: r.readShapes(&ebsCards)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, ebsOptimizedSupport)
      w.writeEnum(1, encryptionSupport)
      w.writeShape(2, ebsOptimizedInfo)
      w.writeEnum(3, nvmeSupport)
      w.writeInt(4, maximumEbsAttachments)
      w.writeEnum(5, attachmentLimitType)
      w.writeInt(6, maximumEbsCards)
      w.writeShapes(7, ebsCards)
    }
  }

  public struct EbsOptimizedInfo: AWSShape {
    public var baselineBandwidthInMbps: Int?
    public var baselineThroughputInMBps: Double?
    public var baselineIops: Int?
    public var maximumBandwidthInMbps: Int?
    public var maximumThroughputInMBps: Double?
    public var maximumIops: Int?

    public init() {}

    public init(
      baselineBandwidthInMbps: Int? = nil,
      baselineThroughputInMBps: Double? = nil,
      baselineIops: Int? = nil,
      maximumBandwidthInMbps: Int? = nil,
      maximumThroughputInMBps: Double? = nil,
      maximumIops: Int? = nil
    ) {
      self.baselineBandwidthInMbps = baselineBandwidthInMbps
      self.baselineThroughputInMBps = baselineThroughputInMBps
      self.baselineIops = baselineIops
      self.maximumBandwidthInMbps = maximumBandwidthInMbps
      self.maximumThroughputInMBps = maximumThroughputInMBps
      self.maximumIops = maximumIops
    }

    public static let schema = AWSSchema(
      "EbsOptimizedInfo",
      #"""
      BaselineBandwidthInMbps int xml=baselineBandwidthInMbps
      BaselineThroughputInMBps double xml=baselineThroughputInMBps
      BaselineIops int xml=baselineIops
      MaximumBandwidthInMbps int xml=maximumBandwidthInMbps
      MaximumThroughputInMBps double xml=maximumThroughputInMBps
      MaximumIops int xml=maximumIops
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&baselineBandwidthInMbps)
      case 1: r.readDouble(&baselineThroughputInMBps)
      case 2: r.readInt(&baselineIops)
      case 3: r.readInt(&maximumBandwidthInMbps)
      case 4: r.readDouble(&maximumThroughputInMBps)
      case 5: r.readInt(&maximumIops)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, baselineBandwidthInMbps)
      w.writeDouble(1, baselineThroughputInMBps)
      w.writeInt(2, baselineIops)
      w.writeInt(3, maximumBandwidthInMbps)
      w.writeDouble(4, maximumThroughputInMBps)
      w.writeInt(5, maximumIops)
    }
  }

  public struct EfaInfo: AWSShape {
    public var maximumEfaInterfaces: Int?

    public init() {}

    public init(
      maximumEfaInterfaces: Int? = nil
    ) {
      self.maximumEfaInterfaces = maximumEfaInterfaces
    }

    public static let schema = AWSSchema(
      "EfaInfo",
      #"""
      MaximumEfaInterfaces int xml=maximumEfaInterfaces
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&maximumEfaInterfaces)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, maximumEfaInterfaces)
    }
  }

  public struct FpgaDeviceInfo: AWSShape {
    public var name: String?
    public var manufacturer: String?
    public var count: Int?
    public var memoryInfo: FpgaDeviceMemoryInfo?

    public init() {}

    public init(
      name: String? = nil,
      manufacturer: String? = nil,
      count: Int? = nil,
      memoryInfo: FpgaDeviceMemoryInfo? = nil
    ) {
      self.name = name
      self.manufacturer = manufacturer
      self.count = count
      self.memoryInfo = memoryInfo
    }

    public static let schema = AWSSchema(
      "FpgaDeviceInfo",
      #"""
      Name string xml=name
      Manufacturer string xml=manufacturer
      Count int xml=count
      MemoryInfo FpgaDeviceMemoryInfo xml=memoryInfo
      """#, [.shape(FpgaDeviceMemoryInfo.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&manufacturer)
      case 2: r.readInt(&count)
      case 3: r.readShape(&memoryInfo)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, manufacturer)
      w.writeInt(2, count)
      w.writeShape(3, memoryInfo)
    }
  }

  public struct FpgaDeviceMemoryInfo: AWSShape {
    public var sizeInMiB: Int?

    public init() {}

    public init(
      sizeInMiB: Int? = nil
    ) {
      self.sizeInMiB = sizeInMiB
    }

    public static let schema = AWSSchema(
      "FpgaDeviceMemoryInfo",
      #"""
      SizeInMiB int xml=sizeInMiB
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&sizeInMiB)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, sizeInMiB)
    }
  }

  public struct FpgaInfo: AWSShape {
    public var fpgas: [FpgaDeviceInfo]?
    public var totalFpgaMemoryInMiB: Int?

    public init() {}

    public init(
      fpgas: [FpgaDeviceInfo]? = nil,
      totalFpgaMemoryInMiB: Int? = nil
    ) {
      self.fpgas = fpgas
      self.totalFpgaMemoryInMiB = totalFpgaMemoryInMiB
    }

    public static let schema = AWSSchema(
      "FpgaInfo",
      #"""
      Fpgas [FpgaDeviceInfo|item] xml=fpgas
      TotalFpgaMemoryInMiB int xml=totalFpgaMemoryInMiB
      """#, [.shape(FpgaDeviceInfo.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&fpgas)
      case 1: r.readInt(&totalFpgaMemoryInMiB)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, fpgas)
      w.writeInt(1, totalFpgaMemoryInMiB)
    }
  }

  public struct GpuDeviceInfo: AWSShape {
    public var name: String?
    public var manufacturer: String?
    public var count: Int?
    public var logicalGpuCount: Int?
    public var gpuPartitionSize: Double?
    public var workloads: [String]?
    public var memoryInfo: GpuDeviceMemoryInfo?

    public init() {}

    public init(
      name: String? = nil,
      manufacturer: String? = nil,
      count: Int? = nil,
      logicalGpuCount: Int? = nil,
      gpuPartitionSize: Double? = nil,
      workloads: [String]? = nil,
      memoryInfo: GpuDeviceMemoryInfo? = nil
    ) {
      self.name = name
      self.manufacturer = manufacturer
      self.count = count
      self.logicalGpuCount = logicalGpuCount
      self.gpuPartitionSize = gpuPartitionSize
      self.workloads = workloads
      self.memoryInfo = memoryInfo
    }

    public static let schema = AWSSchema(
      "GpuDeviceInfo",
      #"""
      Name string xml=name
      Manufacturer string xml=manufacturer
      Count int xml=count
      LogicalGpuCount int xml=logicalGpuCount
      GpuPartitionSize double xml=gpuPartitionSize
      Workloads [string|item] xml=workloadSet query=WorkloadSet
      MemoryInfo GpuDeviceMemoryInfo xml=memoryInfo
      """#, [.shape(GpuDeviceMemoryInfo.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&manufacturer)
      case 2: r.readInt(&count)
      case 3: r.readInt(&logicalGpuCount)
      case 4: r.readDouble(&gpuPartitionSize)
      case 5: r.readStrings(&workloads)
      case 6: r.readShape(&memoryInfo)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, manufacturer)
      w.writeInt(2, count)
      w.writeInt(3, logicalGpuCount)
      w.writeDouble(4, gpuPartitionSize)
      w.writeStrings(5, workloads)
      w.writeShape(6, memoryInfo)
    }
  }

  public struct GpuDeviceMemoryInfo: AWSShape {
    public var sizeInMiB: Int?

    public init() {}

    public init(
      sizeInMiB: Int? = nil
    ) {
      self.sizeInMiB = sizeInMiB
    }

    public static let schema = AWSSchema(
      "GpuDeviceMemoryInfo",
      #"""
      SizeInMiB int xml=sizeInMiB
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&sizeInMiB)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, sizeInMiB)
    }
  }

  public struct GpuInfo: AWSShape {
    public var gpus: [GpuDeviceInfo]?
    public var totalGpuMemoryInMiB: Int?

    public init() {}

    public init(
      gpus: [GpuDeviceInfo]? = nil,
      totalGpuMemoryInMiB: Int? = nil
    ) {
      self.gpus = gpus
      self.totalGpuMemoryInMiB = totalGpuMemoryInMiB
    }

    public static let schema = AWSSchema(
      "GpuInfo",
      #"""
      Gpus [GpuDeviceInfo|item] xml=gpus
      TotalGpuMemoryInMiB int xml=totalGpuMemoryInMiB
      """#, [.shape(GpuDeviceInfo.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&gpus)
      case 1: r.readInt(&totalGpuMemoryInMiB)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, gpus)
      w.writeInt(1, totalGpuMemoryInMiB)
    }
  }

  public struct InferenceAcceleratorInfo: AWSShape {
    public var accelerators: [InferenceDeviceInfo]?
    public var totalInferenceMemoryInMiB: Int?

    public init() {}

    public init(
      accelerators: [InferenceDeviceInfo]? = nil,
      totalInferenceMemoryInMiB: Int? = nil
    ) {
      self.accelerators = accelerators
      self.totalInferenceMemoryInMiB = totalInferenceMemoryInMiB
    }

    public static let schema = AWSSchema(
      "InferenceAcceleratorInfo",
      #"""
      Accelerators [InferenceDeviceInfo|item] xml=accelerators
      TotalInferenceMemoryInMiB int xml=totalInferenceMemoryInMiB
      """#, [.shape(InferenceDeviceInfo.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&accelerators)
      case 1: r.readInt(&totalInferenceMemoryInMiB)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, accelerators)
      w.writeInt(1, totalInferenceMemoryInMiB)
    }
  }

  public struct InferenceDeviceInfo: AWSShape {
    public var count: Int?
    public var name: String?
    public var manufacturer: String?
    public var memoryInfo: InferenceDeviceMemoryInfo?

    public init() {}

    public init(
      count: Int? = nil,
      name: String? = nil,
      manufacturer: String? = nil,
      memoryInfo: InferenceDeviceMemoryInfo? = nil
    ) {
      self.count = count
      self.name = name
      self.manufacturer = manufacturer
      self.memoryInfo = memoryInfo
    }

    public static let schema = AWSSchema(
      "InferenceDeviceInfo",
      #"""
      Count int xml=count
      Name string xml=name
      Manufacturer string xml=manufacturer
      MemoryInfo InferenceDeviceMemoryInfo xml=memoryInfo
      """#, [.shape(InferenceDeviceMemoryInfo.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&count)
      case 1: r.readString(&name)
      case 2: r.readString(&manufacturer)
      case 3: r.readShape(&memoryInfo)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, count)
      w.writeString(1, name)
      w.writeString(2, manufacturer)
      w.writeShape(3, memoryInfo)
    }
  }

  public struct InferenceDeviceMemoryInfo: AWSShape {
    public var sizeInMiB: Int?

    public init() {}

    public init(
      sizeInMiB: Int? = nil
    ) {
      self.sizeInMiB = sizeInMiB
    }

    public static let schema = AWSSchema(
      "InferenceDeviceMemoryInfo",
      #"""
      SizeInMiB int xml=sizeInMiB
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&sizeInMiB)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, sizeInMiB)
    }
  }

  public struct InstanceStorageInfo: AWSShape {
    public var totalSizeInGB: Int?
    public var disks: [DiskInfo]?
    public var nvmeSupport: EphemeralNvmeSupport?
    public var encryptionSupport: InstanceStorageEncryptionSupport?

    public init() {}

    public init(
      totalSizeInGB: Int? = nil,
      disks: [DiskInfo]? = nil,
      nvmeSupport: EphemeralNvmeSupport? = nil,
      encryptionSupport: InstanceStorageEncryptionSupport? = nil
    ) {
      self.totalSizeInGB = totalSizeInGB
      self.disks = disks
      self.nvmeSupport = nvmeSupport
      self.encryptionSupport = encryptionSupport
    }

    public static let schema = AWSSchema(
      "InstanceStorageInfo",
      #"""
      TotalSizeInGB long xml=totalSizeInGB
      Disks [DiskInfo|item] xml=disks
      NvmeSupport EphemeralNvmeSupport xml=nvmeSupport
      EncryptionSupport InstanceStorageEncryptionSupport xml=encryptionSupport
      """#, [.shape(DiskInfo.self), .enumeration(EphemeralNvmeSupport.self), .enumeration(InstanceStorageEncryptionSupport.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&totalSizeInGB)
      case 1: r.readShapes(&disks)
      case 2: r.readEnum(&nvmeSupport)
      case 3: r.readEnum(&encryptionSupport)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, totalSizeInGB)
      w.writeShapes(1, disks)
      w.writeEnum(2, nvmeSupport)
      w.writeEnum(3, encryptionSupport)
    }
  }

  public struct InstanceTypeInfo: AWSShape {
    public var instanceType: InstanceType?
    public var currentGeneration: Bool?
    public var freeTierEligible: Bool?
    public var supportedUsageClasses: [UsageClassType]?
    public var supportedRootDeviceTypes: [RootDeviceType]?
    public var supportedVirtualizationTypes: [VirtualizationType]?
    public var bareMetal: Bool?
    public var hypervisor: InstanceTypeHypervisor?
    public var processorInfo: ProcessorInfo?
    public var vCpuInfo: VCpuInfo?
    public var memoryInfo: MemoryInfo?
    public var instanceStorageSupported: Bool?
    public var instanceStorageInfo: InstanceStorageInfo?
    public var ebsInfo: EbsInfo?
    public var networkInfo: NetworkInfo?
    public var gpuInfo: GpuInfo?
    public var fpgaInfo: FpgaInfo?
    public var placementGroupInfo: PlacementGroupInfo?
    public var inferenceAcceleratorInfo: InferenceAcceleratorInfo?
    public var hibernationSupported: Bool?
    public var burstablePerformanceSupported: Bool?
    public var dedicatedHostsSupported: Bool?
    public var autoRecoverySupported: Bool?
    public var supportedBootModes: [BootModeType]?
    public var nitroEnclavesSupport: NitroEnclavesSupport?
    public var nitroTpmSupport: NitroTpmSupport?
    public var nitroTpmInfo: NitroTpmInfo?
    public var mediaAcceleratorInfo: MediaAcceleratorInfo?
    public var neuronInfo: NeuronInfo?
    public var phcSupport: PhcSupport?
    public var rebootMigrationSupport: RebootMigrationSupport?
    public var supportedInRegion: Bool?

    public init() {}

    public init(
      instanceType: InstanceType? = nil,
      currentGeneration: Bool? = nil,
      freeTierEligible: Bool? = nil,
      supportedUsageClasses: [UsageClassType]? = nil,
      supportedRootDeviceTypes: [RootDeviceType]? = nil,
      supportedVirtualizationTypes: [VirtualizationType]? = nil,
      bareMetal: Bool? = nil,
      hypervisor: InstanceTypeHypervisor? = nil,
      processorInfo: ProcessorInfo? = nil,
      vCpuInfo: VCpuInfo? = nil,
      memoryInfo: MemoryInfo? = nil,
      instanceStorageSupported: Bool? = nil,
      instanceStorageInfo: InstanceStorageInfo? = nil,
      ebsInfo: EbsInfo? = nil,
      networkInfo: NetworkInfo? = nil,
      gpuInfo: GpuInfo? = nil,
      fpgaInfo: FpgaInfo? = nil,
      placementGroupInfo: PlacementGroupInfo? = nil,
      inferenceAcceleratorInfo: InferenceAcceleratorInfo? = nil,
      hibernationSupported: Bool? = nil,
      burstablePerformanceSupported: Bool? = nil,
      dedicatedHostsSupported: Bool? = nil,
      autoRecoverySupported: Bool? = nil,
      supportedBootModes: [BootModeType]? = nil,
      nitroEnclavesSupport: NitroEnclavesSupport? = nil,
      nitroTpmSupport: NitroTpmSupport? = nil,
      nitroTpmInfo: NitroTpmInfo? = nil,
      mediaAcceleratorInfo: MediaAcceleratorInfo? = nil,
      neuronInfo: NeuronInfo? = nil,
      phcSupport: PhcSupport? = nil,
      rebootMigrationSupport: RebootMigrationSupport? = nil,
      supportedInRegion: Bool? = nil
    ) {
      self.instanceType = instanceType
      self.currentGeneration = currentGeneration
      self.freeTierEligible = freeTierEligible
      self.supportedUsageClasses = supportedUsageClasses
      self.supportedRootDeviceTypes = supportedRootDeviceTypes
      self.supportedVirtualizationTypes = supportedVirtualizationTypes
      self.bareMetal = bareMetal
      self.hypervisor = hypervisor
      self.processorInfo = processorInfo
      self.vCpuInfo = vCpuInfo
      self.memoryInfo = memoryInfo
      self.instanceStorageSupported = instanceStorageSupported
      self.instanceStorageInfo = instanceStorageInfo
      self.ebsInfo = ebsInfo
      self.networkInfo = networkInfo
      self.gpuInfo = gpuInfo
      self.fpgaInfo = fpgaInfo
      self.placementGroupInfo = placementGroupInfo
      self.inferenceAcceleratorInfo = inferenceAcceleratorInfo
      self.hibernationSupported = hibernationSupported
      self.burstablePerformanceSupported = burstablePerformanceSupported
      self.dedicatedHostsSupported = dedicatedHostsSupported
      self.autoRecoverySupported = autoRecoverySupported
      self.supportedBootModes = supportedBootModes
      self.nitroEnclavesSupport = nitroEnclavesSupport
      self.nitroTpmSupport = nitroTpmSupport
      self.nitroTpmInfo = nitroTpmInfo
      self.mediaAcceleratorInfo = mediaAcceleratorInfo
      self.neuronInfo = neuronInfo
      self.phcSupport = phcSupport
      self.rebootMigrationSupport = rebootMigrationSupport
      self.supportedInRegion = supportedInRegion
    }

    public static let schema = AWSSchema(
      "InstanceTypeInfo",
      #"""
      InstanceType InstanceType xml=instanceType
      CurrentGeneration bool xml=currentGeneration
      FreeTierEligible bool xml=freeTierEligible
      SupportedUsageClasses [UsageClassType|item] xml=supportedUsageClasses
      SupportedRootDeviceTypes [RootDeviceType|item] xml=supportedRootDeviceTypes
      SupportedVirtualizationTypes [VirtualizationType|item] xml=supportedVirtualizationTypes
      BareMetal bool xml=bareMetal
      Hypervisor InstanceTypeHypervisor xml=hypervisor
      ProcessorInfo ProcessorInfo xml=processorInfo
      VCpuInfo VCpuInfo xml=vCpuInfo
      MemoryInfo MemoryInfo xml=memoryInfo
      InstanceStorageSupported bool xml=instanceStorageSupported
      InstanceStorageInfo InstanceStorageInfo xml=instanceStorageInfo
      EbsInfo EbsInfo xml=ebsInfo
      NetworkInfo NetworkInfo xml=networkInfo
      GpuInfo GpuInfo xml=gpuInfo
      FpgaInfo FpgaInfo xml=fpgaInfo
      PlacementGroupInfo PlacementGroupInfo xml=placementGroupInfo
      InferenceAcceleratorInfo InferenceAcceleratorInfo xml=inferenceAcceleratorInfo
      HibernationSupported bool xml=hibernationSupported
      BurstablePerformanceSupported bool xml=burstablePerformanceSupported
      DedicatedHostsSupported bool xml=dedicatedHostsSupported
      AutoRecoverySupported bool xml=autoRecoverySupported
      SupportedBootModes [BootModeType|item] xml=supportedBootModes
      NitroEnclavesSupport NitroEnclavesSupport xml=nitroEnclavesSupport
      NitroTpmSupport NitroTpmSupport xml=nitroTpmSupport
      NitroTpmInfo NitroTpmInfo xml=nitroTpmInfo
      MediaAcceleratorInfo MediaAcceleratorInfo xml=mediaAcceleratorInfo
      NeuronInfo NeuronInfo xml=neuronInfo
      PhcSupport PhcSupport xml=phcSupport
      RebootMigrationSupport RebootMigrationSupport xml=rebootMigrationSupport
      SupportedInRegion bool xml=supportedInRegion
      """#, [.enumeration(InstanceType.self), .enumeration(UsageClassType.self), .enumeration(RootDeviceType.self), .enumeration(VirtualizationType.self), .enumeration(InstanceTypeHypervisor.self), .shape(ProcessorInfo.self), .shape(VCpuInfo.self), .shape(MemoryInfo.self), .shape(InstanceStorageInfo.self), .shape(EbsInfo.self), .shape(NetworkInfo.self), .shape(GpuInfo.self), .shape(FpgaInfo.self), .shape(PlacementGroupInfo.self), .shape(InferenceAcceleratorInfo.self), .enumeration(BootModeType.self), .enumeration(NitroEnclavesSupport.self), .enumeration(NitroTpmSupport.self), .shape(NitroTpmInfo.self), .shape(MediaAcceleratorInfo.self), .shape(NeuronInfo.self), .enumeration(PhcSupport.self), .enumeration(RebootMigrationSupport.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&instanceType)
      case 1: r.readBool(&currentGeneration)
      case 2: r.readBool(&freeTierEligible)
      case 3: r.readEnums(&supportedUsageClasses)
      case 4: r.readEnums(&supportedRootDeviceTypes)
      case 5: r.readEnums(&supportedVirtualizationTypes)
      case 6: r.readBool(&bareMetal)
      case 7: r.readEnum(&hypervisor)
      case 8: r.readShape(&processorInfo)
      case 9: r.readShape(&vCpuInfo)
      case 10: r.readShape(&memoryInfo)
      case 11: r.readBool(&instanceStorageSupported)
      case 12: r.readShape(&instanceStorageInfo)
      case 13: r.readShape(&ebsInfo)
      case 14: r.readShape(&networkInfo)
      case 15: r.readShape(&gpuInfo)
      case 16: r.readShape(&fpgaInfo)
      case 17: r.readShape(&placementGroupInfo)
      case 18: r.readShape(&inferenceAcceleratorInfo)
      case 19: r.readBool(&hibernationSupported)
      case 20: r.readBool(&burstablePerformanceSupported)
      case 21: r.readBool(&dedicatedHostsSupported)
      case 22: r.readBool(&autoRecoverySupported)
      case 23: r.readEnums(&supportedBootModes)
      case 24: r.readEnum(&nitroEnclavesSupport)
      case 25: r.readEnum(&nitroTpmSupport)
      case 26: r.readShape(&nitroTpmInfo)
      case 27: r.readShape(&mediaAcceleratorInfo)
      case 28: r.readShape(&neuronInfo)
      case 29: r.readEnum(&phcSupport)
      case 30: r.readEnum(&rebootMigrationSupport)
      case 31: r.readBool(&supportedInRegion)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, instanceType)
      w.writeBool(1, currentGeneration)
      w.writeBool(2, freeTierEligible)
      w.writeEnums(3, supportedUsageClasses)
      w.writeEnums(4, supportedRootDeviceTypes)
      w.writeEnums(5, supportedVirtualizationTypes)
      w.writeBool(6, bareMetal)
      w.writeEnum(7, hypervisor)
      w.writeShape(8, processorInfo)
      w.writeShape(9, vCpuInfo)
      w.writeShape(10, memoryInfo)
      w.writeBool(11, instanceStorageSupported)
      w.writeShape(12, instanceStorageInfo)
      w.writeShape(13, ebsInfo)
      w.writeShape(14, networkInfo)
      w.writeShape(15, gpuInfo)
      w.writeShape(16, fpgaInfo)
      w.writeShape(17, placementGroupInfo)
      w.writeShape(18, inferenceAcceleratorInfo)
      w.writeBool(19, hibernationSupported)
      w.writeBool(20, burstablePerformanceSupported)
      w.writeBool(21, dedicatedHostsSupported)
      w.writeBool(22, autoRecoverySupported)
      w.writeEnums(23, supportedBootModes)
      w.writeEnum(24, nitroEnclavesSupport)
      w.writeEnum(25, nitroTpmSupport)
      w.writeShape(26, nitroTpmInfo)
      w.writeShape(27, mediaAcceleratorInfo)
      w.writeShape(28, neuronInfo)
      w.writeEnum(29, phcSupport)
      w.writeEnum(30, rebootMigrationSupport)
      w.writeBool(31, supportedInRegion)
    }
  }

  public struct MediaAcceleratorInfo: AWSShape {
    public var accelerators: [MediaDeviceInfo]?
    public var totalMediaMemoryInMiB: Int?

    public init() {}

    public init(
      accelerators: [MediaDeviceInfo]? = nil,
      totalMediaMemoryInMiB: Int? = nil
    ) {
      self.accelerators = accelerators
      self.totalMediaMemoryInMiB = totalMediaMemoryInMiB
    }

    public static let schema = AWSSchema(
      "MediaAcceleratorInfo",
      #"""
      Accelerators [MediaDeviceInfo|item] xml=accelerators
      TotalMediaMemoryInMiB int xml=totalMediaMemoryInMiB
      """#, [.shape(MediaDeviceInfo.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&accelerators)
      case 1: r.readInt(&totalMediaMemoryInMiB)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, accelerators)
      w.writeInt(1, totalMediaMemoryInMiB)
    }
  }

  public struct MediaDeviceInfo: AWSShape {
    public var count: Int?
    public var name: String?
    public var manufacturer: String?
    public var memoryInfo: MediaDeviceMemoryInfo?

    public init() {}

    public init(
      count: Int? = nil,
      name: String? = nil,
      manufacturer: String? = nil,
      memoryInfo: MediaDeviceMemoryInfo? = nil
    ) {
      self.count = count
      self.name = name
      self.manufacturer = manufacturer
      self.memoryInfo = memoryInfo
    }

    public static let schema = AWSSchema(
      "MediaDeviceInfo",
      #"""
      Count int xml=count
      Name string xml=name
      Manufacturer string xml=manufacturer
      MemoryInfo MediaDeviceMemoryInfo xml=memoryInfo
      """#, [.shape(MediaDeviceMemoryInfo.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&count)
      case 1: r.readString(&name)
      case 2: r.readString(&manufacturer)
      case 3: r.readShape(&memoryInfo)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, count)
      w.writeString(1, name)
      w.writeString(2, manufacturer)
      w.writeShape(3, memoryInfo)
    }
  }

  public struct MediaDeviceMemoryInfo: AWSShape {
    public var sizeInMiB: Int?

    public init() {}

    public init(
      sizeInMiB: Int? = nil
    ) {
      self.sizeInMiB = sizeInMiB
    }

    public static let schema = AWSSchema(
      "MediaDeviceMemoryInfo",
      #"""
      SizeInMiB int xml=sizeInMiB
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&sizeInMiB)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, sizeInMiB)
    }
  }

  public struct MemoryInfo: AWSShape {
    public var sizeInMiB: Int?

    public init() {}

    public init(
      sizeInMiB: Int? = nil
    ) {
      self.sizeInMiB = sizeInMiB
    }

    public static let schema = AWSSchema(
      "MemoryInfo",
      #"""
      SizeInMiB long xml=sizeInMiB
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&sizeInMiB)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, sizeInMiB)
    }
  }

  public struct NetworkCardInfo: AWSShape {
    public var networkCardIndex: Int?
    public var networkPerformance: String?
    public var maximumNetworkInterfaces: Int?
    public var additionalFlexibleNetworkInterfaces: Int?
    public var baselineBandwidthInGbps: Double?
    public var peakBandwidthInGbps: Double?
    public var defaultEnaQueueCountPerInterface: Int?
    public var maximumEnaQueueCount: Int?
    public var maximumEnaQueueCountPerInterface: Int?

    public init() {}

    public init(
      networkCardIndex: Int? = nil,
      networkPerformance: String? = nil,
      maximumNetworkInterfaces: Int? = nil,
      additionalFlexibleNetworkInterfaces: Int? = nil,
      baselineBandwidthInGbps: Double? = nil,
      peakBandwidthInGbps: Double? = nil,
      defaultEnaQueueCountPerInterface: Int? = nil,
      maximumEnaQueueCount: Int? = nil,
      maximumEnaQueueCountPerInterface: Int? = nil
    ) {
      self.networkCardIndex = networkCardIndex
      self.networkPerformance = networkPerformance
      self.maximumNetworkInterfaces = maximumNetworkInterfaces
      self.additionalFlexibleNetworkInterfaces = additionalFlexibleNetworkInterfaces
      self.baselineBandwidthInGbps = baselineBandwidthInGbps
      self.peakBandwidthInGbps = peakBandwidthInGbps
      self.defaultEnaQueueCountPerInterface = defaultEnaQueueCountPerInterface
      self.maximumEnaQueueCount = maximumEnaQueueCount
      self.maximumEnaQueueCountPerInterface = maximumEnaQueueCountPerInterface
    }

    public static let schema = AWSSchema(
      "NetworkCardInfo",
      #"""
      NetworkCardIndex int xml=networkCardIndex
      NetworkPerformance string xml=networkPerformance
      MaximumNetworkInterfaces int xml=maximumNetworkInterfaces
      AdditionalFlexibleNetworkInterfaces int xml=additionalFlexibleNetworkInterfaces
      BaselineBandwidthInGbps double xml=baselineBandwidthInGbps
      PeakBandwidthInGbps double xml=peakBandwidthInGbps
      DefaultEnaQueueCountPerInterface int xml=defaultEnaQueueCountPerInterface
      MaximumEnaQueueCount int xml=maximumEnaQueueCount
      MaximumEnaQueueCountPerInterface int xml=maximumEnaQueueCountPerInterface
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&networkCardIndex)
      case 1: r.readString(&networkPerformance)
      case 2: r.readInt(&maximumNetworkInterfaces)
      case 3: r.readInt(&additionalFlexibleNetworkInterfaces)
      case 4: r.readDouble(&baselineBandwidthInGbps)
      case 5: r.readDouble(&peakBandwidthInGbps)
      case 6: r.readInt(&defaultEnaQueueCountPerInterface)
      case 7: r.readInt(&maximumEnaQueueCount)
      case 8: r.readInt(&maximumEnaQueueCountPerInterface)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, networkCardIndex)
      w.writeString(1, networkPerformance)
      w.writeInt(2, maximumNetworkInterfaces)
      w.writeInt(3, additionalFlexibleNetworkInterfaces)
      w.writeDouble(4, baselineBandwidthInGbps)
      w.writeDouble(5, peakBandwidthInGbps)
      w.writeInt(6, defaultEnaQueueCountPerInterface)
      w.writeInt(7, maximumEnaQueueCount)
      w.writeInt(8, maximumEnaQueueCountPerInterface)
    }
  }

  public struct NetworkInfo: AWSShape {
    public var networkPerformance: String?
    public var maximumNetworkInterfaces: Int?
    public var maximumNetworkCards: Int?
    public var defaultNetworkCardIndex: Int?
    public var networkCards: [NetworkCardInfo]?
    public var ipv4AddressesPerInterface: Int?
    public var ipv6AddressesPerInterface: Int?
    public var ipv6Supported: Bool?
    public var enaSupport: EnaSupport?
    public var efaSupported: Bool?
    public var efaInfo: EfaInfo?
    public var encryptionInTransitSupported: Bool?
    public var enaSrdSupported: Bool?
    public var bandwidthWeightings: [BandwidthWeightingType]?
    public var flexibleEnaQueuesSupport: FlexibleEnaQueuesSupport?
    public var connectionTrackingConfiguration: DefaultConnectionTrackingConfiguration?
    public var secondaryNetworkSupported: Bool?
    public var maximumSecondaryNetworkInterfaces: Int?
    public var ipv4AddressesPerSecondaryInterface: Int?

    public init() {}

    public init(
      networkPerformance: String? = nil,
      maximumNetworkInterfaces: Int? = nil,
      maximumNetworkCards: Int? = nil,
      defaultNetworkCardIndex: Int? = nil,
      networkCards: [NetworkCardInfo]? = nil,
      ipv4AddressesPerInterface: Int? = nil,
      ipv6AddressesPerInterface: Int? = nil,
      ipv6Supported: Bool? = nil,
      enaSupport: EnaSupport? = nil,
      efaSupported: Bool? = nil,
      efaInfo: EfaInfo? = nil,
      encryptionInTransitSupported: Bool? = nil,
      enaSrdSupported: Bool? = nil,
      bandwidthWeightings: [BandwidthWeightingType]? = nil,
      flexibleEnaQueuesSupport: FlexibleEnaQueuesSupport? = nil,
      connectionTrackingConfiguration: DefaultConnectionTrackingConfiguration? = nil,
      secondaryNetworkSupported: Bool? = nil,
      maximumSecondaryNetworkInterfaces: Int? = nil,
      ipv4AddressesPerSecondaryInterface: Int? = nil
    ) {
      self.networkPerformance = networkPerformance
      self.maximumNetworkInterfaces = maximumNetworkInterfaces
      self.maximumNetworkCards = maximumNetworkCards
      self.defaultNetworkCardIndex = defaultNetworkCardIndex
      self.networkCards = networkCards
      self.ipv4AddressesPerInterface = ipv4AddressesPerInterface
      self.ipv6AddressesPerInterface = ipv6AddressesPerInterface
      self.ipv6Supported = ipv6Supported
      self.enaSupport = enaSupport
      self.efaSupported = efaSupported
      self.efaInfo = efaInfo
      self.encryptionInTransitSupported = encryptionInTransitSupported
      self.enaSrdSupported = enaSrdSupported
      self.bandwidthWeightings = bandwidthWeightings
      self.flexibleEnaQueuesSupport = flexibleEnaQueuesSupport
      self.connectionTrackingConfiguration = connectionTrackingConfiguration
      self.secondaryNetworkSupported = secondaryNetworkSupported
      self.maximumSecondaryNetworkInterfaces = maximumSecondaryNetworkInterfaces
      self.ipv4AddressesPerSecondaryInterface = ipv4AddressesPerSecondaryInterface
    }

    public static let schema = AWSSchema(
      "NetworkInfo",
      #"""
      NetworkPerformance string xml=networkPerformance
      MaximumNetworkInterfaces int xml=maximumNetworkInterfaces
      MaximumNetworkCards int xml=maximumNetworkCards
      DefaultNetworkCardIndex int xml=defaultNetworkCardIndex
      NetworkCards [NetworkCardInfo|item] xml=networkCards
      Ipv4AddressesPerInterface int xml=ipv4AddressesPerInterface
      Ipv6AddressesPerInterface int xml=ipv6AddressesPerInterface
      Ipv6Supported bool xml=ipv6Supported
      EnaSupport EnaSupport xml=enaSupport
      EfaSupported bool xml=efaSupported
      EfaInfo EfaInfo xml=efaInfo
      EncryptionInTransitSupported bool xml=encryptionInTransitSupported
      EnaSrdSupported bool xml=enaSrdSupported
      BandwidthWeightings [BandwidthWeightingType|item] xml=bandwidthWeightings
      FlexibleEnaQueuesSupport FlexibleEnaQueuesSupport xml=flexibleEnaQueuesSupport
      ConnectionTrackingConfiguration DefaultConnectionTrackingConfiguration xml=connectionTrackingConfiguration
      SecondaryNetworkSupported bool xml=secondaryNetworkSupported
      MaximumSecondaryNetworkInterfaces int xml=maximumSecondaryNetworkInterfaces
      Ipv4AddressesPerSecondaryInterface int xml=ipv4AddressesPerSecondaryInterface
      """#, [.shape(NetworkCardInfo.self), .enumeration(EnaSupport.self), .shape(EfaInfo.self), .enumeration(BandwidthWeightingType.self), .enumeration(FlexibleEnaQueuesSupport.self), .shape(DefaultConnectionTrackingConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&networkPerformance)
      case 1: r.readInt(&maximumNetworkInterfaces)
      case 2: r.readInt(&maximumNetworkCards)
      case 3: r.readInt(&defaultNetworkCardIndex)
      case 4: r.readShapes(&networkCards)
      case 5: r.readInt(&ipv4AddressesPerInterface)
      case 6: r.readInt(&ipv6AddressesPerInterface)
      case 7: r.readBool(&ipv6Supported)
      case 8: r.readEnum(&enaSupport)
      case 9: r.readBool(&efaSupported)
      case 10: r.readShape(&efaInfo)
      case 11: r.readBool(&encryptionInTransitSupported)
      case 12: r.readBool(&enaSrdSupported)
      case 13: r.readEnums(&bandwidthWeightings)
      case 14: r.readEnum(&flexibleEnaQueuesSupport)
      case 15: r.readShape(&connectionTrackingConfiguration)
      case 16: r.readBool(&secondaryNetworkSupported)
      case 17: r.readInt(&maximumSecondaryNetworkInterfaces)
      case 18: r.readInt(&ipv4AddressesPerSecondaryInterface)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, networkPerformance)
      w.writeInt(1, maximumNetworkInterfaces)
      w.writeInt(2, maximumNetworkCards)
      w.writeInt(3, defaultNetworkCardIndex)
      w.writeShapes(4, networkCards)
      w.writeInt(5, ipv4AddressesPerInterface)
      w.writeInt(6, ipv6AddressesPerInterface)
      w.writeBool(7, ipv6Supported)
      w.writeEnum(8, enaSupport)
      w.writeBool(9, efaSupported)
      w.writeShape(10, efaInfo)
      w.writeBool(11, encryptionInTransitSupported)
      w.writeBool(12, enaSrdSupported)
      w.writeEnums(13, bandwidthWeightings)
      w.writeEnum(14, flexibleEnaQueuesSupport)
      w.writeShape(15, connectionTrackingConfiguration)
      w.writeBool(16, secondaryNetworkSupported)
      w.writeInt(17, maximumSecondaryNetworkInterfaces)
      w.writeInt(18, ipv4AddressesPerSecondaryInterface)
    }
  }

  public struct NeuronDeviceCoreInfo: AWSShape {
    public var count: Int?
    public var version: Int?

    public init() {}

    public init(
      count: Int? = nil,
      version: Int? = nil
    ) {
      self.count = count
      self.version = version
    }

    public static let schema = AWSSchema(
      "NeuronDeviceCoreInfo",
      #"""
      Count int xml=count
      Version int xml=version
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&count)
      case 1: r.readInt(&version)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, count)
      w.writeInt(1, version)
    }
  }

  public struct NeuronDeviceInfo: AWSShape {
    public var count: Int?
    public var name: String?
    public var coreInfo: NeuronDeviceCoreInfo?
    public var memoryInfo: NeuronDeviceMemoryInfo?

    public init() {}

    public init(
      count: Int? = nil,
      name: String? = nil,
      coreInfo: NeuronDeviceCoreInfo? = nil,
      memoryInfo: NeuronDeviceMemoryInfo? = nil
    ) {
      self.count = count
      self.name = name
      self.coreInfo = coreInfo
      self.memoryInfo = memoryInfo
    }

    public static let schema = AWSSchema(
      "NeuronDeviceInfo",
      #"""
      Count int xml=count
      Name string xml=name
      CoreInfo NeuronDeviceCoreInfo xml=coreInfo
      MemoryInfo NeuronDeviceMemoryInfo xml=memoryInfo
      """#, [.shape(NeuronDeviceCoreInfo.self), .shape(NeuronDeviceMemoryInfo.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&count)
      case 1: r.readString(&name)
      case 2: r.readShape(&coreInfo)
      case 3: r.readShape(&memoryInfo)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, count)
      w.writeString(1, name)
      w.writeShape(2, coreInfo)
      w.writeShape(3, memoryInfo)
    }
  }

  public struct NeuronDeviceMemoryInfo: AWSShape {
    public var sizeInMiB: Int?

    public init() {}

    public init(
      sizeInMiB: Int? = nil
    ) {
      self.sizeInMiB = sizeInMiB
    }

    public static let schema = AWSSchema(
      "NeuronDeviceMemoryInfo",
      #"""
      SizeInMiB int xml=sizeInMiB
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&sizeInMiB)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, sizeInMiB)
    }
  }

  public struct NeuronInfo: AWSShape {
    public var neuronDevices: [NeuronDeviceInfo]?
    public var totalNeuronDeviceMemoryInMiB: Int?

    public init() {}

    public init(
      neuronDevices: [NeuronDeviceInfo]? = nil,
      totalNeuronDeviceMemoryInMiB: Int? = nil
    ) {
      self.neuronDevices = neuronDevices
      self.totalNeuronDeviceMemoryInMiB = totalNeuronDeviceMemoryInMiB
    }

    public static let schema = AWSSchema(
      "NeuronInfo",
      #"""
      NeuronDevices [NeuronDeviceInfo|item] xml=neuronDevices
      TotalNeuronDeviceMemoryInMiB int xml=totalNeuronDeviceMemoryInMiB
      """#, [.shape(NeuronDeviceInfo.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&neuronDevices)
      case 1: r.readInt(&totalNeuronDeviceMemoryInMiB)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, neuronDevices)
      w.writeInt(1, totalNeuronDeviceMemoryInMiB)
    }
  }

  public struct NitroTpmInfo: AWSShape {
    public var supportedVersions: [String]?

    public init() {}

    public init(
      supportedVersions: [String]? = nil
    ) {
      self.supportedVersions = supportedVersions
    }

    public static let schema = AWSSchema(
      "NitroTpmInfo",
      #"""
      SupportedVersions [string|item] xml=supportedVersions
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&supportedVersions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, supportedVersions)
    }
  }

  public struct PlacementGroupInfo: AWSShape {
    public var supportedStrategies: [PlacementGroupStrategy]?

    public init() {}

    public init(
      supportedStrategies: [PlacementGroupStrategy]? = nil
    ) {
      self.supportedStrategies = supportedStrategies
    }

    public static let schema = AWSSchema(
      "PlacementGroupInfo",
      #"""
      SupportedStrategies [PlacementGroupStrategy|item] xml=supportedStrategies
      """#, [.enumeration(PlacementGroupStrategy.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnums(&supportedStrategies)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnums(0, supportedStrategies)
    }
  }

  public struct ProcessorInfo: AWSShape {
    public var supportedArchitectures: [ArchitectureType]?
    public var sustainedClockSpeedInGhz: Double?
    public var supportedFeatures: [SupportedAdditionalProcessorFeature]?
    public var manufacturer: String?

    public init() {}

    public init(
      supportedArchitectures: [ArchitectureType]? = nil,
      sustainedClockSpeedInGhz: Double? = nil,
      supportedFeatures: [SupportedAdditionalProcessorFeature]? = nil,
      manufacturer: String? = nil
    ) {
      self.supportedArchitectures = supportedArchitectures
      self.sustainedClockSpeedInGhz = sustainedClockSpeedInGhz
      self.supportedFeatures = supportedFeatures
      self.manufacturer = manufacturer
    }

    public static let schema = AWSSchema(
      "ProcessorInfo",
      #"""
      SupportedArchitectures [ArchitectureType|item] xml=supportedArchitectures
      SustainedClockSpeedInGhz double xml=sustainedClockSpeedInGhz
      SupportedFeatures [SupportedAdditionalProcessorFeature|item] xml=supportedFeatures
      Manufacturer string xml=manufacturer
      """#, [.enumeration(ArchitectureType.self), .enumeration(SupportedAdditionalProcessorFeature.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnums(&supportedArchitectures)
      case 1: r.readDouble(&sustainedClockSpeedInGhz)
      case 2: r.readEnums(&supportedFeatures)
      case 3: r.readString(&manufacturer)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnums(0, supportedArchitectures)
      w.writeDouble(1, sustainedClockSpeedInGhz)
      w.writeEnums(2, supportedFeatures)
      w.writeString(3, manufacturer)
    }
  }

  public struct VCpuInfo: AWSShape {
    public var defaultVCpus: Int?
    public var defaultCores: Int?
    public var defaultThreadsPerCore: Int?
    public var validCores: [Int]?
    public var validThreadsPerCore: [Int]?

    public init() {}

    public init(
      defaultVCpus: Int? = nil,
      defaultCores: Int? = nil,
      defaultThreadsPerCore: Int? = nil,
      validCores: [Int]? = nil,
      validThreadsPerCore: [Int]? = nil
    ) {
      self.defaultVCpus = defaultVCpus
      self.defaultCores = defaultCores
      self.defaultThreadsPerCore = defaultThreadsPerCore
      self.validCores = validCores
      self.validThreadsPerCore = validThreadsPerCore
    }

    public static let schema = AWSSchema(
      "VCpuInfo",
      #"""
      DefaultVCpus int xml=defaultVCpus
      DefaultCores int xml=defaultCores
      DefaultThreadsPerCore int xml=defaultThreadsPerCore
      ValidCores [int|item] xml=validCores
      ValidThreadsPerCore [int|item] xml=validThreadsPerCore
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&defaultVCpus)
      case 1: r.readInt(&defaultCores)
      case 2: r.readInt(&defaultThreadsPerCore)
      case 3: r.readInts(&validCores)
      case 4: r.readInts(&validThreadsPerCore)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, defaultVCpus)
      w.writeInt(1, defaultCores)
      w.writeInt(2, defaultThreadsPerCore)
      w.writeInts(3, validCores)
      w.writeInts(4, validThreadsPerCore)
    }
  }
}
