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
      """#, [.shape(AutoScalingGroupProviderUpdate.self), .shape(UpdateManagedInstancesProviderConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&cluster)
      case 2: r.readShape(&autoScalingGroupProvider)
      case 3: r.readShape(&managedInstancesProvider)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, cluster)
      w.writeShape(2, autoScalingGroupProvider)
      w.writeShape(3, managedInstancesProvider)
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
      """#, [.shape(CapacityProvider.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&capacityProvider)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, capacityProvider)
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
      """#, [.shape(ManagedScaling.self), .enumeration(ManagedTerminationProtection.self), .enumeration(ManagedDraining.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&managedScaling)
      case 1: r.readEnum(&managedTerminationProtection)
      case 2: r.readEnum(&managedDraining)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, managedScaling)
      w.writeEnum(1, managedTerminationProtection)
      w.writeEnum(2, managedDraining)
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
      """#, [.shape(ManagedInstancesNetworkConfiguration.self), .shape(ManagedInstancesStorageConfiguration.self), .shape(ManagedInstancesLocalStorageConfiguration.self), .enumeration(ManagedInstancesMonitoringOptions.self), .shape(InstanceRequirementsRequest.self), .shape(CapacityReservationRequest.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&ec2InstanceProfileArn)
      case 1: r.readShape(&networkConfiguration)
      case 2: r.readShape(&storageConfiguration)
      case 3: r.readBool(&instanceMetadataTagsPropagation)
      case 4: r.readShape(&localStorageConfiguration)
      case 5: r.readEnum(&monitoring)
      case 6: r.readShape(&instanceRequirements)
      case 7: r.readShape(&capacityReservations)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, ec2InstanceProfileArn)
      w.writeShape(1, networkConfiguration)
      w.writeShape(2, storageConfiguration)
      w.writeBool(3, instanceMetadataTagsPropagation)
      w.writeShape(4, localStorageConfiguration)
      w.writeEnum(5, monitoring)
      w.writeShape(6, instanceRequirements)
      w.writeShape(7, capacityReservations)
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
      """#, [.shape(InstanceLaunchTemplateUpdate.self), .enumeration(PropagateMITags.self), .shape(InfrastructureOptimization.self), .shape(AutoRepairConfiguration.self)])

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
}
