// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `CreateCapacityProvider`.
  public static let createCapacityProvider = AWSOperation<CreateCapacityProviderRequest, CreateCapacityProviderResponse>(
    name: "CreateCapacityProvider", service: service, isReadOnly: false, isIdempotent: false)

  public struct CreateCapacityProviderRequest: AWSShape {
    public var name: String?
    public var cluster: String?
    public var autoScalingGroupProvider: AutoScalingGroupProvider?
    public var managedInstancesProvider: CreateManagedInstancesProviderConfiguration?
    public var tags: [Tag]?

    public init() {}

    public init(
      name: String? = nil,
      cluster: String? = nil,
      autoScalingGroupProvider: AutoScalingGroupProvider? = nil,
      managedInstancesProvider: CreateManagedInstancesProviderConfiguration? = nil,
      tags: [Tag]? = nil
    ) {
      self.name = name
      self.cluster = cluster
      self.autoScalingGroupProvider = autoScalingGroupProvider
      self.managedInstancesProvider = managedInstancesProvider
      self.tags = tags
    }

    public static let schema = AWSSchema(
      "CreateCapacityProviderRequest",
      #"""
      name! string
      cluster string
      autoScalingGroupProvider AutoScalingGroupProvider
      managedInstancesProvider CreateManagedInstancesProviderConfiguration
      tags [Tag](0..50)
      """#, [.shape(AutoScalingGroupProvider.self), .shape(CreateManagedInstancesProviderConfiguration.self), .shape(Tag.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&cluster)
      case 2: r.readShape(&autoScalingGroupProvider)
      case 3: r.readShape(&managedInstancesProvider)
      case 4: r.readShapes(&tags)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, cluster)
      w.writeShape(2, autoScalingGroupProvider)
      w.writeShape(3, managedInstancesProvider)
      w.writeShapes(4, tags)
    }
  }

  public struct CreateCapacityProviderResponse: AWSShape {
    public var capacityProvider: CapacityProvider?

    public init() {}

    public init(
      capacityProvider: CapacityProvider? = nil
    ) {
      self.capacityProvider = capacityProvider
    }

    public static let schema = AWSSchema(
      "CreateCapacityProviderResponse",
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

  public struct CreateManagedInstancesProviderConfiguration: AWSShape {
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
      "CreateManagedInstancesProviderConfiguration",
      #"""
      infrastructureRoleArn! string
      instanceLaunchTemplate! InstanceLaunchTemplate
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
}
