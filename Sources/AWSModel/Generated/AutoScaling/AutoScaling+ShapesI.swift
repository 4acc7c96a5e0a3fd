// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension AutoScaling {
  public struct Instance: AWSShape {
    public var instanceId: String?
    public var instanceType: String?
    public var availabilityZone: String?
    public var availabilityZoneId: String?
    public var lifecycleState: LifecycleState?
    public var healthStatus: String?
    public var launchConfigurationName: String?
    public var launchTemplate: LaunchTemplateSpecification?
    public var imageId: String?
    public var protectedFromScaleIn: Bool?
    public var weightedCapacity: String?

    public init() {}

    public init(
      instanceId: String? = nil,
      instanceType: String? = nil,
      availabilityZone: String? = nil,
      availabilityZoneId: String? = nil,
      lifecycleState: LifecycleState? = nil,
      healthStatus: String? = nil,
      launchConfigurationName: String? = nil,
      launchTemplate: LaunchTemplateSpecification? = nil,
      imageId: String? = nil,
      protectedFromScaleIn: Bool? = nil,
      weightedCapacity: String? = nil
    ) {
      self.instanceId = instanceId
      self.instanceType = instanceType
      self.availabilityZone = availabilityZone
      self.availabilityZoneId = availabilityZoneId
      self.lifecycleState = lifecycleState
      self.healthStatus = healthStatus
      self.launchConfigurationName = launchConfigurationName
      self.launchTemplate = launchTemplate
      self.imageId = imageId
      self.protectedFromScaleIn = protectedFromScaleIn
      self.weightedCapacity = weightedCapacity
    }

    public static let schema = AWSSchema(
      "Instance",
      #"""
      InstanceId! string(1..19)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      InstanceType string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      AvailabilityZone! string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      AvailabilityZoneId string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      LifecycleState! LifecycleState
      HealthStatus! string(1..32)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      LaunchConfigurationName string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      LaunchTemplate LaunchTemplateSpecification
      ImageId string(1..255)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      ProtectedFromScaleIn! bool
      WeightedCapacity string(1..32)/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      """#, [.enumeration(LifecycleState.self), .shape(LaunchTemplateSpecification.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&instanceId)
      case 1: r.readString(&instanceType)
      case 2: r.readString(&availabilityZone)
      case 3: r.readString(&availabilityZoneId)
      case 4: r.readEnum(&lifecycleState)
      case 5: r.readString(&healthStatus)
      case 6: r.readString(&launchConfigurationName)
      case 7: r.readShape(&launchTemplate)
      case 8: r.readString(&imageId)
      case 9: r.readBool(&protectedFromScaleIn)
      case 10: r.readString(&weightedCapacity)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, instanceId)
      w.writeString(1, instanceType)
      w.writeString(2, availabilityZone)
      w.writeString(3, availabilityZoneId)
      w.writeEnum(4, lifecycleState)
      w.writeString(5, healthStatus)
      w.writeString(6, launchConfigurationName)
      w.writeShape(7, launchTemplate)
      w.writeString(8, imageId)
      w.writeBool(9, protectedFromScaleIn)
      w.writeString(10, weightedCapacity)
    }
  }

  public struct InstanceLifecyclePolicy: AWSShape {
    public var retentionTriggers: RetentionTriggers?

    public init() {}

    public init(
      retentionTriggers: RetentionTriggers? = nil
    ) {
      self.retentionTriggers = retentionTriggers
    }

    public static let schema = AWSSchema(
      "InstanceLifecyclePolicy",
      #"""
      RetentionTriggers RetentionTriggers
      """#, [.shape(RetentionTriggers.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&retentionTriggers)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, retentionTriggers)
    }
  }

  public struct InstanceMaintenancePolicy: AWSShape {
    public var minHealthyPercentage: Int?
    public var maxHealthyPercentage: Int?

    public init() {}

    public init(
      minHealthyPercentage: Int? = nil,
      maxHealthyPercentage: Int? = nil
    ) {
      self.minHealthyPercentage = minHealthyPercentage
      self.maxHealthyPercentage = maxHealthyPercentage
    }

    public static let schema = AWSSchema(
      "InstanceMaintenancePolicy",
      #"""
      MinHealthyPercentage int(-1..100)
      MaxHealthyPercentage int(-1..200)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&minHealthyPercentage)
      case 1: r.readInt(&maxHealthyPercentage)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, minHealthyPercentage)
      w.writeInt(1, maxHealthyPercentage)
    }
  }

  public struct InstanceMetadataOptions: AWSShape {
    public var httpTokens: InstanceMetadataHttpTokensState?
    public var httpPutResponseHopLimit: Int?
    public var httpEndpoint: InstanceMetadataEndpointState?

    public init() {}

    public init(
      httpTokens: InstanceMetadataHttpTokensState? = nil,
      httpPutResponseHopLimit: Int? = nil,
      httpEndpoint: InstanceMetadataEndpointState? = nil
    ) {
      self.httpTokens = httpTokens
      self.httpPutResponseHopLimit = httpPutResponseHopLimit
      self.httpEndpoint = httpEndpoint
    }

    public static let schema = AWSSchema(
      "InstanceMetadataOptions",
      #"""
      HttpTokens InstanceMetadataHttpTokensState
      HttpPutResponseHopLimit int(1..64)
      HttpEndpoint InstanceMetadataEndpointState
      """#, [.enumeration(InstanceMetadataHttpTokensState.self), .enumeration(InstanceMetadataEndpointState.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&httpTokens)
      case 1: r.readInt(&httpPutResponseHopLimit)
      case 2: r.readEnum(&httpEndpoint)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, httpTokens)
      w.writeInt(1, httpPutResponseHopLimit)
      w.writeEnum(2, httpEndpoint)
    }
  }

  public struct InstanceMonitoring: AWSShape {
    public var enabled: Bool?

    public init() {}

    public init(
      enabled: Bool? = nil
    ) {
      self.enabled = enabled
    }

    public static let schema = AWSSchema(
      "InstanceMonitoring",
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

  public struct InstanceRequirements: AWSShape {
    public var vCpuCount: VCpuCountRequest?
    public var memoryMiB: MemoryMiBRequest?
    public var cpuManufacturers: [CpuManufacturer]?
    public var memoryGiBPerVCpu: MemoryGiBPerVCpuRequest?
    public var excludedInstanceTypes: [String]?
    public var instanceGenerations: [InstanceGeneration]?
    public var spotMaxPricePercentageOverLowestPrice: Int?
    public var maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Int?
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
    public var baselinePerformanceFactors: BaselinePerformanceFactorsRequest?

    public init() {}

    public init(
      vCpuCount: VCpuCountRequest? = nil,
      memoryMiB: MemoryMiBRequest? = nil,
      cpuManufacturers: [CpuManufacturer]? = nil,
      memoryGiBPerVCpu: MemoryGiBPerVCpuRequest? = nil,
      excludedInstanceTypes: [String]? = nil,
      instanceGenerations: [InstanceGeneration]? = nil,
      spotMaxPricePercentageOverLowestPrice: Int? = nil,
      maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Int? = nil,
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
      baselinePerformanceFactors: BaselinePerformanceFactorsRequest? = nil
    ) {
      self.vCpuCount = vCpuCount
      self.memoryMiB = memoryMiB
      self.cpuManufacturers = cpuManufacturers
      self.memoryGiBPerVCpu = memoryGiBPerVCpu
      self.excludedInstanceTypes = excludedInstanceTypes
      self.instanceGenerations = instanceGenerations
      self.spotMaxPricePercentageOverLowestPrice = spotMaxPricePercentageOverLowestPrice
      self.maxSpotPriceAsPercentageOfOptimalOnDemandPrice = maxSpotPriceAsPercentageOfOptimalOnDemandPrice
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
      self.baselinePerformanceFactors = baselinePerformanceFactors
    }

    public static let schema = AWSSchema(
      "InstanceRequirements",
      #"""
      VCpuCount! VCpuCountRequest
      MemoryMiB! MemoryMiBRequest
      CpuManufacturers [CpuManufacturer]
      MemoryGiBPerVCpu MemoryGiBPerVCpuRequest
      ExcludedInstanceTypes [string(1..30)/[a-zA-Z0-9\.\*\-]+/](..400)
      InstanceGenerations [InstanceGeneration]
      SpotMaxPricePercentageOverLowestPrice int(0..)
      MaxSpotPriceAsPercentageOfOptimalOnDemandPrice int(0..)
      OnDemandMaxPricePercentageOverLowestPrice int(0..)
      BareMetal BareMetal
      BurstablePerformance BurstablePerformance
      RequireHibernateSupport bool
      NetworkInterfaceCount NetworkInterfaceCountRequest
      LocalStorage LocalStorage
      LocalStorageTypes [LocalStorageType]
      TotalLocalStorageGB TotalLocalStorageGBRequest
      BaselineEbsBandwidthMbps BaselineEbsBandwidthMbpsRequest
      AcceleratorTypes [AcceleratorType]
      AcceleratorCount AcceleratorCountRequest
      AcceleratorManufacturers [AcceleratorManufacturer]
      AcceleratorNames [AcceleratorName]
      AcceleratorTotalMemoryMiB AcceleratorTotalMemoryMiBRequest
      NetworkBandwidthGbps NetworkBandwidthGbpsRequest
      AllowedInstanceTypes [string(1..30)/[a-zA-Z0-9\.\*\-]+/](..400)
      BaselinePerformanceFactors BaselinePerformanceFactorsRequest
      """#, [.shape(VCpuCountRequest.self), .shape(MemoryMiBRequest.self), .enumeration(CpuManufacturer.self), .shape(MemoryGiBPerVCpuRequest.self), .enumeration(InstanceGeneration.self), .enumeration(BareMetal.self), .enumeration(BurstablePerformance.self), .shape(NetworkInterfaceCountRequest.self), .enumeration(LocalStorage.self), .enumeration(LocalStorageType.self), .shape(TotalLocalStorageGBRequest.self), .shape(BaselineEbsBandwidthMbpsRequest.self), .enumeration(AcceleratorType.self), .shape(AcceleratorCountRequest.self), .enumeration(AcceleratorManufacturer.self), .enumeration(AcceleratorName.self), .shape(AcceleratorTotalMemoryMiBRequest.self), .shape(NetworkBandwidthGbpsRequest.self), .shape(BaselinePerformanceFactorsRequest.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&vCpuCount)
      case 1: r.readShape(&memoryMiB)
      case 2: r.readEnums(&cpuManufacturers)
      case 3: r.readShape(&memoryGiBPerVCpu)
      case 4: r.readStrings(&excludedInstanceTypes)
      case 5: r.readEnums(&instanceGenerations)
      case 6: r.readInt(&spotMaxPricePercentageOverLowestPrice)
      case 7: r.readInt(&maxSpotPriceAsPercentageOfOptimalOnDemandPrice)
      case 8: r.readInt(&onDemandMaxPricePercentageOverLowestPrice)
      case 9: r.readEnum(&bareMetal)
      case 10: r.readEnum(&burstablePerformance)
      case 11: r.readBool(&requireHibernateSupport)
      case 12: r.readShape(&networkInterfaceCount)
      case 13: r.readEnum(&localStorage)
      case 14: r.readEnums(&localStorageTypes)
      case 15: r.readShape(&totalLocalStorageGB)
      case 16: r.readShape(&baselineEbsBandwidthMbps)
      case 17: r.readEnums(&acceleratorTypes)
      case 18: r.readShape(&acceleratorCount)
      case 19: r.readEnums(&acceleratorManufacturers)
      case 20: r.readEnums(&acceleratorNames)
      case 21: r.readShape(&acceleratorTotalMemoryMiB)
      case 22: r.readShape(&networkBandwidthGbps)
      case 23: r.readStrings(&allowedInstanceTypes)
      case 24: r.readShape(&baselinePerformanceFactors)
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
      w.writeInt(7, maxSpotPriceAsPercentageOfOptimalOnDemandPrice)
      w.writeInt(8, onDemandMaxPricePercentageOverLowestPrice)
      w.writeEnum(9, bareMetal)
      w.writeEnum(10, burstablePerformance)
      w.writeBool(11, requireHibernateSupport)
      w.writeShape(12, networkInterfaceCount)
      w.writeEnum(13, localStorage)
      w.writeEnums(14, localStorageTypes)
      w.writeShape(15, totalLocalStorageGB)
      w.writeShape(16, baselineEbsBandwidthMbps)
      w.writeEnums(17, acceleratorTypes)
      w.writeShape(18, acceleratorCount)
      w.writeEnums(19, acceleratorManufacturers)
      w.writeEnums(20, acceleratorNames)
      w.writeShape(21, acceleratorTotalMemoryMiB)
      w.writeShape(22, networkBandwidthGbps)
      w.writeStrings(23, allowedInstanceTypes)
      w.writeShape(24, baselinePerformanceFactors)
    }
  }

  public struct InstanceReusePolicy: AWSShape {
    public var reuseOnScaleIn: Bool?

    public init() {}

    public init(
      reuseOnScaleIn: Bool? = nil
    ) {
      self.reuseOnScaleIn = reuseOnScaleIn
    }

    public static let schema = AWSSchema(
      "InstanceReusePolicy",
      #"""
      ReuseOnScaleIn bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&reuseOnScaleIn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, reuseOnScaleIn)
    }
  }

  public struct InstancesDistribution: AWSShape {
    public var onDemandAllocationStrategy: String?
    public var onDemandBaseCapacity: Int?
    public var onDemandPercentageAboveBaseCapacity: Int?
    public var spotAllocationStrategy: String?
    public var spotInstancePools: Int?
    public var spotMaxPrice: String?

    public init() {}

    public init(
      onDemandAllocationStrategy: String? = nil,
      onDemandBaseCapacity: Int? = nil,
      onDemandPercentageAboveBaseCapacity: Int? = nil,
      spotAllocationStrategy: String? = nil,
      spotInstancePools: Int? = nil,
      spotMaxPrice: String? = nil
    ) {
      self.onDemandAllocationStrategy = onDemandAllocationStrategy
      self.onDemandBaseCapacity = onDemandBaseCapacity
      self.onDemandPercentageAboveBaseCapacity = onDemandPercentageAboveBaseCapacity
      self.spotAllocationStrategy = spotAllocationStrategy
      self.spotInstancePools = spotInstancePools
      self.spotMaxPrice = spotMaxPrice
    }

    public static let schema = AWSSchema(
      "InstancesDistribution",
      #"""
      OnDemandAllocationStrategy string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      OnDemandBaseCapacity int
      OnDemandPercentageAboveBaseCapacity int
      SpotAllocationStrategy string/[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*/
      SpotInstancePools int
      SpotMaxPrice string(0..255)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&onDemandAllocationStrategy)
      case 1: r.readInt(&onDemandBaseCapacity)
      case 2: r.readInt(&onDemandPercentageAboveBaseCapacity)
      case 3: r.readString(&spotAllocationStrategy)
      case 4: r.readInt(&spotInstancePools)
      case 5: r.readString(&spotMaxPrice)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, onDemandAllocationStrategy)
      w.writeInt(1, onDemandBaseCapacity)
      w.writeInt(2, onDemandPercentageAboveBaseCapacity)
      w.writeString(3, spotAllocationStrategy)
      w.writeInt(4, spotInstancePools)
      w.writeString(5, spotMaxPrice)
    }
  }
}
