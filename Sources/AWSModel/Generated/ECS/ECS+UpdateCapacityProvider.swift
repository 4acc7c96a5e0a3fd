// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `UpdateCapacityProvider`.
  public static let updateCapacityProvider = AWSOperation<UpdateCapacityProviderRequest, UpdateCapacityProviderResponse>(
    name: "UpdateCapacityProvider", service: service, isReadOnly: false, isIdempotent: true)

  public struct UpdateCapacityProviderRequest: AWSShape {
    public var name: String?
    public var cluster: String?
    public var autoScalingGroupProvider: AutoScalingGroupProviderUpdate?
    public var managedInstancesProvider: UpdateManagedInstancesProviderConfiguration?

    public init() {}

    public init(
      name: String? = nil,
      cluster: String? = nil,
      autoScalingGroupProvider: AutoScalingGroupProviderUpdate? = nil,
      managedInstancesProvider: UpdateManagedInstancesProviderConfiguration? = nil
    ) {
      self.name = name
      self.cluster = cluster
      self.autoScalingGroupProvider = autoScalingGroupProvider
      self.managedInstancesProvider = managedInstancesProvider
    }

    public static let schema = AWSSchema(
      "UpdateCapacityProviderRequest",
      #"""
      name! string
      cluster string
      autoScalingGroupProvider AutoScalingGroupProviderUpdate
      managedInstancesProvider UpdateManagedInstancesProviderConfiguration
      """#, [AutoScalingGroupProviderUpdate.self, UpdateManagedInstancesProviderConfiguration.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&cluster)
      case 2: r.read(&autoScalingGroupProvider)
      case 3: r.read(&managedInstancesProvider)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, cluster)
      w.write(2, autoScalingGroupProvider)
      w.write(3, managedInstancesProvider)
    }
  }

  public struct UpdateCapacityProviderResponse: AWSShape {
    public var capacityProvider: CapacityProvider?

    public init() {}

    public init(
      capacityProvider: CapacityProvider? = nil
    ) {
      self.capacityProvider = capacityProvider
    }

    public static let schema = AWSSchema(
      "UpdateCapacityProviderResponse",
      #"""
      capacityProvider CapacityProvider
      """#, [CapacityProvider.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&capacityProvider)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, capacityProvider)
    }
  }

  public struct AutoScalingGroupProviderUpdate: AWSShape {
    public var managedScaling: ManagedScaling?
    public var managedTerminationProtection: ManagedTerminationProtection?
    public var managedDraining: ManagedDraining?

    public init() {}

    public init(
      managedScaling: ManagedScaling? = nil,
      managedTerminationProtection: ManagedTerminationProtection? = nil,
      managedDraining: ManagedDraining? = nil
    ) {
      self.managedScaling = managedScaling
      self.managedTerminationProtection = managedTerminationProtection
      self.managedDraining = managedDraining
    }

    public static let schema = AWSSchema(
      "AutoScalingGroupProviderUpdate",
      #"""
      managedScaling ManagedScaling
      managedTerminationProtection ManagedTerminationProtection
      managedDraining ManagedDraining
      """#, [ManagedScaling.self, ManagedTerminationProtection.self, ManagedDraining.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&managedScaling)
      case 1: r.read(&managedTerminationProtection)
      case 2: r.read(&managedDraining)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, managedScaling)
      w.write(1, managedTerminationProtection)
      w.write(2, managedDraining)
    }
  }

  public struct InstanceLaunchTemplateUpdate: AWSShape {
    public var ec2InstanceProfileArn: String?
    public var networkConfiguration: ManagedInstancesNetworkConfiguration?
    public var storageConfiguration: ManagedInstancesStorageConfiguration?
    public var instanceMetadataTagsPropagation: Bool?
    public var localStorageConfiguration: ManagedInstancesLocalStorageConfiguration?
    public var monitoring: ManagedInstancesMonitoringOptions?
    public var instanceRequirements: InstanceRequirementsRequest?
    public var capacityReservations: CapacityReservationRequest?

    public init() {}

    public init(
      ec2InstanceProfileArn: String? = nil,
      networkConfiguration: ManagedInstancesNetworkConfiguration? = nil,
      storageConfiguration: ManagedInstancesStorageConfiguration? = nil,
      instanceMetadataTagsPropagation: Bool? = nil,
      localStorageConfiguration: ManagedInstancesLocalStorageConfiguration? = nil,
      monitoring: ManagedInstancesMonitoringOptions? = nil,
      instanceRequirements: InstanceRequirementsRequest? = nil,
      capacityReservations: CapacityReservationRequest? = nil
    ) {
      self.ec2InstanceProfileArn = ec2InstanceProfileArn
      self.networkConfiguration = networkConfiguration
      self.storageConfiguration = storageConfiguration
      self.instanceMetadataTagsPropagation = instanceMetadataTagsPropagation
      self.localStorageConfiguration = localStorageConfiguration
      self.monitoring = monitoring
      self.instanceRequirements = instanceRequirements
      self.capacityReservations = capacityReservations
    }

    public static let schema = AWSSchema(
      "InstanceLaunchTemplateUpdate",
      #"""
      ec2InstanceProfileArn string
      networkConfiguration ManagedInstancesNetworkConfiguration
      storageConfiguration ManagedInstancesStorageConfiguration
      instanceMetadataTagsPropagation bool
      localStorageConfiguration ManagedInstancesLocalStorageConfiguration
      monitoring ManagedInstancesMonitoringOptions
      instanceRequirements InstanceRequirementsRequest
      capacityReservations CapacityReservationRequest
      """#, [ManagedInstancesNetworkConfiguration.self, ManagedInstancesStorageConfiguration.self, ManagedInstancesLocalStorageConfiguration.self, ManagedInstancesMonitoringOptions.self, InstanceRequirementsRequest.self, CapacityReservationRequest.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&ec2InstanceProfileArn)
      case 1: r.read(&networkConfiguration)
      case 2: r.read(&storageConfiguration)
      case 3: r.readBool(&instanceMetadataTagsPropagation)
      case 4: r.read(&localStorageConfiguration)
      case 5: r.read(&monitoring)
      case 6: r.read(&instanceRequirements)
      case 7: r.read(&capacityReservations)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, ec2InstanceProfileArn)
      w.write(1, networkConfiguration)
      w.write(2, storageConfiguration)
      w.writeBool(3, instanceMetadataTagsPropagation)
      w.write(4, localStorageConfiguration)
      w.write(5, monitoring)
      w.write(6, instanceRequirements)
      w.write(7, capacityReservations)
    }
  }

  public struct UpdateManagedInstancesProviderConfiguration: AWSShape {
    public var infrastructureRoleArn: String?
    public var instanceLaunchTemplate: InstanceLaunchTemplateUpdate?
    public var propagateTags: PropagateMITags?
    public var infrastructureOptimization: InfrastructureOptimization?
    public var autoRepairConfiguration: AutoRepairConfiguration?

    public init() {}

    public init(
      infrastructureRoleArn: String? = nil,
      instanceLaunchTemplate: InstanceLaunchTemplateUpdate? = nil,
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
      "UpdateManagedInstancesProviderConfiguration",
      #"""
      infrastructureRoleArn! string
      instanceLaunchTemplate! InstanceLaunchTemplateUpdate
      propagateTags PropagateMITags
      infrastructureOptimization InfrastructureOptimization
      autoRepairConfiguration AutoRepairConfiguration
      """#, [InstanceLaunchTemplateUpdate.self, PropagateMITags.self, InfrastructureOptimization.self, AutoRepairConfiguration.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&infrastructureRoleArn)
      case 1: r.read(&instanceLaunchTemplate)
      case 2: r.read(&propagateTags)
      case 3: r.read(&infrastructureOptimization)
      case 4: r.read(&autoRepairConfiguration)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, infrastructureRoleArn)
      w.write(1, instanceLaunchTemplate)
      w.write(2, propagateTags)
      w.write(3, infrastructureOptimization)
      w.write(4, autoRepairConfiguration)
    }
  }
}
