// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension ECS {
  public struct InferenceAccelerator: AWSShape {
    public var deviceName: String?
    public var deviceType: String?

    public init() {}

    public init(
      deviceName: String? = nil,
      deviceType: String? = nil
    ) {
      self.deviceName = deviceName
      self.deviceType = deviceType
    }

    public static let schema = AWSSchema(
      "InferenceAccelerator",
      #"""
      deviceName! string
      deviceType! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&deviceName)
      case 1: r.readString(&deviceType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, deviceName)
      w.writeString(1, deviceType)
    }
  }

  public struct InferenceAcceleratorOverride: AWSShape {
    public var deviceName: String?
    public var deviceType: String?

    public init() {}

    public init(
      deviceName: String? = nil,
      deviceType: String? = nil
    ) {
      self.deviceName = deviceName
      self.deviceType = deviceType
    }

    public static let schema = AWSSchema(
      "InferenceAcceleratorOverride",
      #"""
      deviceName string
      deviceType string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&deviceName)
      case 1: r.readString(&deviceType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, deviceName)
      w.writeString(1, deviceType)
    }
  }

  public struct InfrastructureOptimization: AWSShape {
    public var scaleInAfter: Int?

    public init() {}

    public init(
      scaleInAfter: Int? = nil
    ) {
      self.scaleInAfter = scaleInAfter
    }

    public static let schema = AWSSchema(
      "InfrastructureOptimization",
      #"""
      scaleInAfter int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&scaleInAfter)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, scaleInAfter)
    }
  }

  public struct InstanceHealthCheckResult: AWSShape {
    public var type: InstanceHealthCheckType?
    public var status: InstanceHealthCheckState?
    public var statusReason: String?
    public var lastUpdated: Date?
    public var lastStatusChange: Date?

    public init() {}

    public init(
      type: InstanceHealthCheckType? = nil,
      status: InstanceHealthCheckState? = nil,
      statusReason: String? = nil,
      lastUpdated: Date? = nil,
      lastStatusChange: Date? = nil
    ) {
      self.type = type
      self.status = status
      self.statusReason = statusReason
      self.lastUpdated = lastUpdated
      self.lastStatusChange = lastStatusChange
    }

    public static let schema = AWSSchema(
      "InstanceHealthCheckResult",
      #"""
      type InstanceHealthCheckType
      status InstanceHealthCheckState
      statusReason string
      lastUpdated time
      lastStatusChange time
      """#, [.enumeration(InstanceHealthCheckType.self), .enumeration(InstanceHealthCheckState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&type)
      case 1: r.readEnum(&status)
      case 2: r.readString(&statusReason)
      case 3: r.readDate(&lastUpdated)
      case 4: r.readDate(&lastStatusChange)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, type)
      w.writeEnum(1, status)
      w.writeString(2, statusReason)
      w.writeDate(3, lastUpdated)
      w.writeDate(4, lastStatusChange)
    }
  }

  public struct InstanceLaunchTemplate: AWSShape {
    public var ec2InstanceProfileArn: String?
    public var networkConfiguration: ManagedInstancesNetworkConfiguration?
    public var storageConfiguration: ManagedInstancesStorageConfiguration?
    public var localStorageConfiguration: ManagedInstancesLocalStorageConfiguration?
    public var monitoring: ManagedInstancesMonitoringOptions?
    public var capacityOptionType: CapacityOptionType?
    public var instanceMetadataTagsPropagation: Bool?
    public var instanceRequirements: InstanceRequirementsRequest?
    public var fipsEnabled: Bool?
    public var capacityReservations: CapacityReservationRequest?

    public init() {}

    public init(
      ec2InstanceProfileArn: String? = nil,
      networkConfiguration: ManagedInstancesNetworkConfiguration? = nil,
      storageConfiguration: ManagedInstancesStorageConfiguration? = nil,
      localStorageConfiguration: ManagedInstancesLocalStorageConfiguration? = nil,
      monitoring: ManagedInstancesMonitoringOptions? = nil,
      capacityOptionType: CapacityOptionType? = nil,
      instanceMetadataTagsPropagation: Bool? = nil,
      instanceRequirements: InstanceRequirementsRequest? = nil,
      fipsEnabled: Bool? = nil,
      capacityReservations: CapacityReservationRequest? = nil
    ) {
      self.ec2InstanceProfileArn = ec2InstanceProfileArn
      self.networkConfiguration = networkConfiguration
      self.storageConfiguration = storageConfiguration
      self.localStorageConfiguration = localStorageConfiguration
      self.monitoring = monitoring
      self.capacityOptionType = capacityOptionType
      self.instanceMetadataTagsPropagation = instanceMetadataTagsPropagation
      self.instanceRequirements = instanceRequirements
      self.fipsEnabled = fipsEnabled
      self.capacityReservations = capacityReservations
    }

    public static let schema = AWSSchema(
      "InstanceLaunchTemplate",
      #"""
      ec2InstanceProfileArn! string
      networkConfiguration! ManagedInstancesNetworkConfiguration
      storageConfiguration ManagedInstancesStorageConfiguration
      localStorageConfiguration ManagedInstancesLocalStorageConfiguration
      monitoring ManagedInstancesMonitoringOptions
      capacityOptionType CapacityOptionType
      instanceMetadataTagsPropagation bool
      instanceRequirements InstanceRequirementsRequest
      fipsEnabled bool
      capacityReservations CapacityReservationRequest
      """#, [.shape(ManagedInstancesNetworkConfiguration.self), .shape(ManagedInstancesStorageConfiguration.self), .shape(ManagedInstancesLocalStorageConfiguration.self), .enumeration(ManagedInstancesMonitoringOptions.self), .enumeration(CapacityOptionType.self), .shape(InstanceRequirementsRequest.self), .shape(CapacityReservationRequest.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&ec2InstanceProfileArn)
      case 1: r.readShape(&networkConfiguration)
      case 2: r.readShape(&storageConfiguration)
      case 3: r.readShape(&localStorageConfiguration)
      case 4: r.readEnum(&monitoring)
      case 5: r.readEnum(&capacityOptionType)
      case 6: r.readBool(&instanceMetadataTagsPropagation)
      case 7: r.readShape(&instanceRequirements)
      case 8: r.readBool(&fipsEnabled)
      case 9: r.readShape(&capacityReservations)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, ec2InstanceProfileArn)
      w.writeShape(1, networkConfiguration)
      w.writeShape(2, storageConfiguration)
      w.writeShape(3, localStorageConfiguration)
      w.writeEnum(4, monitoring)
      w.writeEnum(5, capacityOptionType)
      w.writeBool(6, instanceMetadataTagsPropagation)
      w.writeShape(7, instanceRequirements)
      w.writeBool(8, fipsEnabled)
      w.writeShape(9, capacityReservations)
    }
  }

  public struct InstanceRequirementsRequest: AWSShape {
    public var vCpuCount: VCpuCountRangeRequest?
    public var memoryMiB: MemoryMiBRequest?
    public var cpuManufacturers: [CpuManufacturer]?
    public var memoryGiBPerVCpu: MemoryGiBPerVCpuRequest?
    public var excludedInstanceTypes: [String]?
    public var instanceGenerations: [InstanceGeneration]?
    public var spotMaxPricePercentageOverLowestPrice: Int?
    public var onDemandMaxPricePercentageOverLowestPrice: Int?
    public var bareMetal: BareMetal?
    public var burstablePerformance: BurstablePerformance?
    public var requireHibernateSupport: Bool?
    public var networkInterfaceCount: NetworkInterfaceCountRequest?
    public var localStorage: LocalStorage?
    public var localStorageTypes: [LocalStorageType]?
    public var totalLocalStorageGB: TotalLocalStorageGBRequest?
    public var baselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequest?
    public var acceleratorTypes: [AcceleratorType]?
    public var acceleratorCount: AcceleratorCountRequest?
    public var acceleratorManufacturers: [AcceleratorManufacturer]?
    public var acceleratorNames: [AcceleratorName]?
    public var acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequest?
    public var networkBandwidthGbps: NetworkBandwidthGbpsRequest?
    public var allowedInstanceTypes: [String]?
    public var maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Int?

    public init() {}

    public init(
      vCpuCount: VCpuCountRangeRequest? = nil,
      memoryMiB: MemoryMiBRequest? = nil,
      cpuManufacturers: [CpuManufacturer]? = nil,
      memoryGiBPerVCpu: MemoryGiBPerVCpuRequest? = nil,
      excludedInstanceTypes: [String]? = nil,
      instanceGenerations: [InstanceGeneration]? = nil,
      spotMaxPricePercentageOverLowestPrice: Int? = nil,
      onDemandMaxPricePercentageOverLowestPrice: Int? = nil,
      bareMetal: BareMetal? = nil,
      burstablePerformance: BurstablePerformance? = nil,
      requireHibernateSupport: Bool? = nil,
      networkInterfaceCount: NetworkInterfaceCountRequest? = nil,
      localStorage: LocalStorage? = nil,
      localStorageTypes: [LocalStorageType]? = nil,
      totalLocalStorageGB: TotalLocalStorageGBRequest? = nil,
      baselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequest? = nil,
      acceleratorTypes: [AcceleratorType]? = nil,
      acceleratorCount: AcceleratorCountRequest? = nil,
      acceleratorManufacturers: [AcceleratorManufacturer]? = nil,
      acceleratorNames: [AcceleratorName]? = nil,
      acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequest? = nil,
      networkBandwidthGbps: NetworkBandwidthGbpsRequest? = nil,
      allowedInstanceTypes: [String]? = nil,
      maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Int? = nil
    ) {
      self.vCpuCount = vCpuCount
      self.memoryMiB = memoryMiB
      self.cpuManufacturers = cpuManufacturers
      self.memoryGiBPerVCpu = memoryGiBPerVCpu
      self.excludedInstanceTypes = excludedInstanceTypes
      self.instanceGenerations = instanceGenerations
      self.spotMaxPricePercentageOverLowestPrice = spotMaxPricePercentageOverLowestPrice
      self.onDemandMaxPricePercentageOverLowestPrice = onDemandMaxPricePercentageOverLowestPrice
      self.bareMetal = bareMetal
      self.burstablePerformance = burstablePerformance
      self.requireHibernateSupport = requireHibernateSupport
      self.networkInterfaceCount = networkInterfaceCount
      self.localStorage = localStorage
      self.localStorageTypes = localStorageTypes
      self.totalLocalStorageGB = totalLocalStorageGB
      self.baselineEbsBandwidthMbps = baselineEbsBandwidthMbps
      self.acceleratorTypes = acceleratorTypes
      self.acceleratorCount = acceleratorCount
      self.acceleratorManufacturers = acceleratorManufacturers
      self.acceleratorNames = acceleratorNames
      self.acceleratorTotalMemoryMiB = acceleratorTotalMemoryMiB
      self.networkBandwidthGbps = networkBandwidthGbps
      self.allowedInstanceTypes = allowedInstanceTypes
      self.maxSpotPriceAsPercentageOfOptimalOnDemandPrice = maxSpotPriceAsPercentageOfOptimalOnDemandPrice
    }

    public static let schema = AWSSchema(
      "InstanceRequirementsRequest",
      #"""
      vCpuCount! VCpuCountRangeRequest
      memoryMiB! MemoryMiBRequest
      cpuManufacturers [CpuManufacturer]
      memoryGiBPerVCpu MemoryGiBPerVCpuRequest
      excludedInstanceTypes [string(1..30)/[a-zA-Z0-9\.\*\-]+/](0..400)
      instanceGenerations [InstanceGeneration]
      spotMaxPricePercentageOverLowestPrice int
      onDemandMaxPricePercentageOverLowestPrice int
      bareMetal BareMetal
      burstablePerformance BurstablePerformance
      requireHibernateSupport bool
      networkInterfaceCount NetworkInterfaceCountRequest
      localStorage LocalStorage
      localStorageTypes [LocalStorageType]
      totalLocalStorageGB TotalLocalStorageGBRequest
      baselineEbsBandwidthMbps BaselineEbsBandwidthMbpsRequest
      acceleratorTypes [AcceleratorType]
      acceleratorCount AcceleratorCountRequest
      acceleratorManufacturers [AcceleratorManufacturer]
      acceleratorNames [AcceleratorName]
      acceleratorTotalMemoryMiB AcceleratorTotalMemoryMiBRequest
      networkBandwidthGbps NetworkBandwidthGbpsRequest
      allowedInstanceTypes [string(1..30)/[a-zA-Z0-9\.\*\-]+/](0..400)
      maxSpotPriceAsPercentageOfOptimalOnDemandPrice int
      """#, [.shape(VCpuCountRangeRequest.self), .shape(MemoryMiBRequest.self), .enumeration(CpuManufacturer.self), .shape(MemoryGiBPerVCpuRequest.self), .enumeration(InstanceGeneration.self), .enumeration(BareMetal.self), .enumeration(BurstablePerformance.self), .shape(NetworkInterfaceCountRequest.self), .enumeration(LocalStorage.self), .enumeration(LocalStorageType.self), .shape(TotalLocalStorageGBRequest.self), .shape(BaselineEbsBandwidthMbpsRequest.self), .enumeration(AcceleratorType.self), .shape(AcceleratorCountRequest.self), .enumeration(AcceleratorManufacturer.self), .enumeration(AcceleratorName.self), .shape(AcceleratorTotalMemoryMiBRequest.self), .shape(NetworkBandwidthGbpsRequest.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&vCpuCount)
      case 1: r.readShape(&memoryMiB)
      case 2: r.readEnums(&cpuManufacturers)
      case 3: r.readShape(&memoryGiBPerVCpu)
      case 4: r.readStrings(&excludedInstanceTypes)
      case 5: r.readEnums(&instanceGenerations)
      case 6: r.readInt(&spotMaxPricePercentageOverLowestPrice)
      case 7: r.readInt(&onDemandMaxPricePercentageOverLowestPrice)
      case 8: r.readEnum(&bareMetal)
      case 9: r.readEnum(&burstablePerformance)
      case 10: r.readBool(&requireHibernateSupport)
      case 11: r.readShape(&networkInterfaceCount)
      case 12: r.readEnum(&localStorage)
      case 13: r.readEnums(&localStorageTypes)
      case 14: r.readShape(&totalLocalStorageGB)
      case 15: r.readShape(&baselineEbsBandwidthMbps)
      case 16: r.readEnums(&acceleratorTypes)
      case 17: r.readShape(&acceleratorCount)
      case 18: r.readEnums(&acceleratorManufacturers)
      case 19: r.readEnums(&acceleratorNames)
      case 20: r.readShape(&acceleratorTotalMemoryMiB)
      case 21: r.readShape(&networkBandwidthGbps)
      case 22: r.readStrings(&allowedInstanceTypes)
      case 23: r.readInt(&maxSpotPriceAsPercentageOfOptimalOnDemandPrice)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, vCpuCount)
      w.writeShape(1, memoryMiB)
      w.writeEnums(2, cpuManufacturers)
      w.writeShape(3, memoryGiBPerVCpu)
      w.writeStrings(4, excludedInstanceTypes)
      w.writeEnums(5, instanceGenerations)
      w.writeInt(6, spotMaxPricePercentageOverLowestPrice)
      w.writeInt(7, onDemandMaxPricePercentageOverLowestPrice)
      w.writeEnum(8, bareMetal)
      w.writeEnum(9, burstablePerformance)
      w.writeBool(10, requireHibernateSupport)
      w.writeShape(11, networkInterfaceCount)
      w.writeEnum(12, localStorage)
      w.writeEnums(13, localStorageTypes)
      w.writeShape(14, totalLocalStorageGB)
      w.writeShape(15, baselineEbsBandwidthMbps)
      w.writeEnums(16, acceleratorTypes)
      w.writeShape(17, acceleratorCount)
      w.writeEnums(18, acceleratorManufacturers)
      w.writeEnums(19, acceleratorNames)
      w.writeShape(20, acceleratorTotalMemoryMiB)
      w.writeShape(21, networkBandwidthGbps)
      w.writeStrings(22, allowedInstanceTypes)
      w.writeInt(23, maxSpotPriceAsPercentageOfOptimalOnDemandPrice)
    }
  }
}
