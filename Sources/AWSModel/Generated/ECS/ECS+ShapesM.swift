// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension ECS {
  public struct ManagedAgent: AWSShape {
    public var lastStartedAt: Date?
    public var name: ManagedAgentName?
    public var reason: String?
    public var lastStatus: String?

    public init() {}

    public init(
      lastStartedAt: Date? = nil,
      name: ManagedAgentName? = nil,
      reason: String? = nil,
      lastStatus: String? = nil
    ) {
      self.lastStartedAt = lastStartedAt
      self.name = name
      self.reason = reason
      self.lastStatus = lastStatus
    }

    public static let schema = AWSSchema(
      "ManagedAgent",
      #"""
      lastStartedAt time
      name ManagedAgentName
      reason string
      lastStatus string
      """#, [.enumeration(ManagedAgentName.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDate(&lastStartedAt)
      case 1: r.readEnum(&name)
      case 2: r.readString(&reason)
      case 3: r.readString(&lastStatus)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDate(0, lastStartedAt)
      w.writeEnum(1, name)
      w.writeString(2, reason)
      w.writeString(3, lastStatus)
    }
  }

  public struct ManagedInstancesLocalStorageConfiguration: AWSShape {
    public var useLocalStorage: Bool?

    public init() {}

    public init(
      useLocalStorage: Bool? = nil
    ) {
      self.useLocalStorage = useLocalStorage
    }

    public static let schema = AWSSchema(
      "ManagedInstancesLocalStorageConfiguration",
      #"""
      useLocalStorage bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&useLocalStorage)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, useLocalStorage)
    }
  }

  public struct ManagedInstancesNetworkConfiguration: AWSShape {
    public var subnets: [String]?
    public var securityGroups: [String]?

    public init() {}

    public init(
      subnets: [String]? = nil,
      securityGroups: [String]? = nil
    ) {
      self.subnets = subnets
      self.securityGroups = securityGroups
    }

    public static let schema = AWSSchema(
      "ManagedInstancesNetworkConfiguration",
      #"""
      subnets [string]
      securityGroups [string]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&subnets)
      case 1: r.readStrings(&securityGroups)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, subnets)
      w.writeStrings(1, securityGroups)
    }
  }

  public struct ManagedInstancesProvider: AWSShape {
    public var infrastructureRoleArn: String?
    public var instanceLaunchTemplate: InstanceLaunchTemplate?
    public var propagateTags: PropagateMITags?
    public var infrastructureOptimization: InfrastructureOptimization?
    public var autoRepairConfiguration: AutoRepairConfiguration?

    public init() {}

    public init(
      infrastructureRoleArn: String? = nil,
      instanceLaunchTemplate: InstanceLaunchTemplate? = nil,
      propagateTags: PropagateMITags? = nil,
      infrastructureOptimization: InfrastructureOptimization? = nil,
      autoRepairConfiguration: AutoRepairConfiguration? = nil
    ) {
      self.infrastructureRoleArn = infrastructureRoleArn
      self.instanceLaunchTemplate = instanceLaunchTemplate
      self.propagateTags = propagateTags
      self.infrastructureOptimization = infrastructureOptimization
      self.autoRepairConfiguration = autoRepairConfiguration
    }

    public static let schema = AWSSchema(
      "ManagedInstancesProvider",
      #"""
      infrastructureRoleArn string
      instanceLaunchTemplate InstanceLaunchTemplate
      propagateTags PropagateMITags
      infrastructureOptimization InfrastructureOptimization
      autoRepairConfiguration AutoRepairConfiguration
      """#, [.shape(InstanceLaunchTemplate.self), .enumeration(PropagateMITags.self), .shape(InfrastructureOptimization.self), .shape(AutoRepairConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&infrastructureRoleArn)
      case 1: r.readShape(&instanceLaunchTemplate)
      case 2: r.readEnum(&propagateTags)
      case 3: r.readShape(&infrastructureOptimization)
      case 4: r.readShape(&autoRepairConfiguration)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, infrastructureRoleArn)
      w.writeShape(1, instanceLaunchTemplate)
      w.writeEnum(2, propagateTags)
      w.writeShape(3, infrastructureOptimization)
      w.writeShape(4, autoRepairConfiguration)
    }
  }

  public struct ManagedInstancesStorageConfiguration: AWSShape {
    public var storageSizeGiB: Int?

    public init() {}

    public init(
      storageSizeGiB: Int? = nil
    ) {
      self.storageSizeGiB = storageSizeGiB
    }

    public static let schema = AWSSchema(
      "ManagedInstancesStorageConfiguration",
      #"""
      storageSizeGiB int(1..)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&storageSizeGiB)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, storageSizeGiB)
    }
  }

  public struct ManagedScaling: AWSShape {
    public var status: ManagedScalingStatus?
    public var targetCapacity: Int?
    public var minimumScalingStepSize: Int?
    public var maximumScalingStepSize: Int?
    public var instanceWarmupPeriod: Int?

    public init() {}

    public init(
      status: ManagedScalingStatus? = nil,
      targetCapacity: Int? = nil,
      minimumScalingStepSize: Int? = nil,
      maximumScalingStepSize: Int? = nil,
      instanceWarmupPeriod: Int? = nil
    ) {
      self.status = status
      self.targetCapacity = targetCapacity
      self.minimumScalingStepSize = minimumScalingStepSize
      self.maximumScalingStepSize = maximumScalingStepSize
      self.instanceWarmupPeriod = instanceWarmupPeriod
    }

    public static let schema = AWSSchema(
      "ManagedScaling",
      #"""
      status ManagedScalingStatus
      targetCapacity int(1..100)
      minimumScalingStepSize int(1..10000)
      maximumScalingStepSize int(1..10000)
      instanceWarmupPeriod int(0..10000)
      """#, [.enumeration(ManagedScalingStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&status)
      case 1: r.readInt(&targetCapacity)
      case 2: r.readInt(&minimumScalingStepSize)
      case 3: r.readInt(&maximumScalingStepSize)
      case 4: r.readInt(&instanceWarmupPeriod)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, status)
      w.writeInt(1, targetCapacity)
      w.writeInt(2, minimumScalingStepSize)
      w.writeInt(3, maximumScalingStepSize)
      w.writeInt(4, instanceWarmupPeriod)
    }
  }

  public struct ManagedStorageConfiguration: AWSShape {
    public var kmsKeyId: String?
    public var fargateEphemeralStorageKmsKeyId: String?

    public init() {}

    public init(
      kmsKeyId: String? = nil,
      fargateEphemeralStorageKmsKeyId: String? = nil
    ) {
      self.kmsKeyId = kmsKeyId
      self.fargateEphemeralStorageKmsKeyId = fargateEphemeralStorageKmsKeyId
    }

    public static let schema = AWSSchema(
      "ManagedStorageConfiguration",
      #"""
      kmsKeyId string
      fargateEphemeralStorageKmsKeyId string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&kmsKeyId)
      case 1: r.readString(&fargateEphemeralStorageKmsKeyId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, kmsKeyId)
      w.writeString(1, fargateEphemeralStorageKmsKeyId)
    }
  }

  public struct MemoryGiBPerVCpuRequest: AWSShape {
    public var min: Double?
    public var max: Double?

    public init() {}

    public init(
      min: Double? = nil,
      max: Double? = nil
    ) {
      self.min = min
      self.max = max
    }

    public static let schema = AWSSchema(
      "MemoryGiBPerVCpuRequest",
      #"""
      min double
      max double
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDouble(&min)
      case 1: r.readDouble(&max)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDouble(0, min)
      w.writeDouble(1, max)
    }
  }

  public struct MemoryMiBRequest: AWSShape {
    public var min: Int?
    public var max: Int?

    public init() {}

    public init(
      min: Int? = nil,
      max: Int? = nil
    ) {
      self.min = min
      self.max = max
    }

    public static let schema = AWSSchema(
      "MemoryMiBRequest",
      #"""
      min! int
      max int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&min)
      case 1: r.readInt(&max)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, min)
      w.writeInt(1, max)
    }
  }

  public struct MountPoint: AWSShape {
    public var sourceVolume: String?
    public var containerPath: String?
    public var readOnly: Bool?

    public init() {}

    public init(
      sourceVolume: String? = nil,
      containerPath: String? = nil,
      readOnly: Bool? = nil
    ) {
      self.sourceVolume = sourceVolume
      self.containerPath = containerPath
      self.readOnly = readOnly
    }

    public static let schema = AWSSchema(
      "MountPoint",
      #"""
      sourceVolume string
      containerPath string
      readOnly bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&sourceVolume)
      case 1: r.readString(&containerPath)
      case 2: r.readBool(&readOnly)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, sourceVolume)
      w.writeString(1, containerPath)
      w.writeBool(2, readOnly)
    }
  }
}
