// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `UpdateService`.
  public static let updateService = AWSOperation<UpdateServiceRequest, UpdateServiceResponse>(
    name: "UpdateService", service: service, isReadOnly: false, isIdempotent: false)

  public struct UpdateServiceRequest: AWSShape {
    public var cluster: String?
    public var service: String?
    public var desiredCount: Int?
    public var taskDefinition: String?
    public var capacityProviderStrategy: [CapacityProviderStrategyItem]?
    public var deploymentConfiguration: DeploymentConfiguration?
    public var availabilityZoneRebalancing: AvailabilityZoneRebalancing?
    public var networkConfiguration: NetworkConfiguration?
    public var placementConstraints: [PlacementConstraint]?
    public var placementStrategy: [PlacementStrategy]?
    public var platformVersion: String?
    public var forceNewDeployment: Bool?
    public var healthCheckGracePeriodSeconds: Int?
    public var deploymentController: DeploymentController?
    public var enableExecuteCommand: Bool?
    public var enableECSManagedTags: Bool?
    public var loadBalancers: [LoadBalancer]?
    public var propagateTags: PropagateTags?
    public var serviceRegistries: [ServiceRegistry]?
    public var serviceConnectConfiguration: ServiceConnectConfiguration?
    public var volumeConfigurations: [ServiceVolumeConfiguration]?
    public var vpcLatticeConfigurations: [VpcLatticeConfiguration]?

    public init() {}

    public init(
      cluster: String? = nil,
      service: String? = nil,
      desiredCount: Int? = nil,
      taskDefinition: String? = nil,
      capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
      deploymentConfiguration: DeploymentConfiguration? = nil,
      availabilityZoneRebalancing: AvailabilityZoneRebalancing? = nil,
      networkConfiguration: NetworkConfiguration? = nil,
      placementConstraints: [PlacementConstraint]? = nil,
      placementStrategy: [PlacementStrategy]? = nil,
      platformVersion: String? = nil,
      forceNewDeployment: Bool? = nil,
      healthCheckGracePeriodSeconds: Int? = nil,
      deploymentController: DeploymentController? = nil,
      enableExecuteCommand: Bool? = nil,
      enableECSManagedTags: Bool? = nil,
      loadBalancers: [LoadBalancer]? = nil,
      propagateTags: PropagateTags? = nil,
      serviceRegistries: [ServiceRegistry]? = nil,
      serviceConnectConfiguration: ServiceConnectConfiguration? = nil,
      volumeConfigurations: [ServiceVolumeConfiguration]? = nil,
      vpcLatticeConfigurations: [VpcLatticeConfiguration]? = nil
    ) {
      self.cluster = cluster
      self.service = service
      self.desiredCount = desiredCount
      self.taskDefinition = taskDefinition
      self.capacityProviderStrategy = capacityProviderStrategy
      self.deploymentConfiguration = deploymentConfiguration
      self.availabilityZoneRebalancing = availabilityZoneRebalancing
      self.networkConfiguration = networkConfiguration
      self.placementConstraints = placementConstraints
      self.placementStrategy = placementStrategy
      self.platformVersion = platformVersion
      self.forceNewDeployment = forceNewDeployment
      self.healthCheckGracePeriodSeconds = healthCheckGracePeriodSeconds
      self.deploymentController = deploymentController
      self.enableExecuteCommand = enableExecuteCommand
      self.enableECSManagedTags = enableECSManagedTags
      self.loadBalancers = loadBalancers
      self.propagateTags = propagateTags
      self.serviceRegistries = serviceRegistries
      self.serviceConnectConfiguration = serviceConnectConfiguration
      self.volumeConfigurations = volumeConfigurations
      self.vpcLatticeConfigurations = vpcLatticeConfigurations
    }

    public static let schema = AWSSchema(
      "UpdateServiceRequest",
      #"""
      cluster string
      service! string
      desiredCount int
      taskDefinition string
      capacityProviderStrategy [CapacityProviderStrategyItem]
      deploymentConfiguration DeploymentConfiguration
      availabilityZoneRebalancing AvailabilityZoneRebalancing
      networkConfiguration NetworkConfiguration
      placementConstraints [PlacementConstraint]
      placementStrategy [PlacementStrategy]
      platformVersion string
      forceNewDeployment bool
      healthCheckGracePeriodSeconds int
      deploymentController DeploymentController
      enableExecuteCommand bool
      enableECSManagedTags bool
      loadBalancers [LoadBalancer]
      propagateTags PropagateTags
      serviceRegistries [ServiceRegistry]
      serviceConnectConfiguration ServiceConnectConfiguration
      volumeConfigurations [ServiceVolumeConfiguration]
      vpcLatticeConfigurations [VpcLatticeConfiguration]
      """#, [.shape(CapacityProviderStrategyItem.self), .shape(DeploymentConfiguration.self), .enumeration(AvailabilityZoneRebalancing.self), .shape(NetworkConfiguration.self), .shape(PlacementConstraint.self), .shape(PlacementStrategy.self), .shape(DeploymentController.self), .shape(LoadBalancer.self), .enumeration(PropagateTags.self), .shape(ServiceRegistry.self), .shape(ServiceConnectConfiguration.self), .shape(ServiceVolumeConfiguration.self), .shape(VpcLatticeConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readString(&service)
      case 2: r.readInt(&desiredCount)
      case 3: r.readString(&taskDefinition)
      case 4: r.readShapes(&capacityProviderStrategy)
      case 5: r.readShape(&deploymentConfiguration)
      case 6: r.readEnum(&availabilityZoneRebalancing)
      case 7: r.readShape(&networkConfiguration)
      case 8: r.readShapes(&placementConstraints)
      case 9: r.readShapes(&placementStrategy)
      case 10: r.readString(&platformVersion)
      case 11: r.readBool(&forceNewDeployment)
      case 12: r.readInt(&healthCheckGracePeriodSeconds)
      case 13: r.readShape(&deploymentController)
      case 14: r.readBool(&enableExecuteCommand)
      case 15: r.readBool(&enableECSManagedTags)
      case 16: r.readShapes(&loadBalancers)
      case 17: r.readEnum(&propagateTags)
      case 18: r.readShapes(&serviceRegistries)
      case 19: r.readShape(&serviceConnectConfiguration)
      case 20: r.readShapes(&volumeConfigurations)
      case 21: r.readShapes(&vpcLatticeConfigurations)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeString(1, service)
      w.writeInt(2, desiredCount)
      w.writeString(3, taskDefinition)
      w.writeShapes(4, capacityProviderStrategy)
      w.writeShape(5, deploymentConfiguration)
      w.writeEnum(6, availabilityZoneRebalancing)
      w.writeShape(7, networkConfiguration)
      w.writeShapes(8, placementConstraints)
      w.writeShapes(9, placementStrategy)
      w.writeString(10, platformVersion)
      w.writeBool(11, forceNewDeployment)
      w.writeInt(12, healthCheckGracePeriodSeconds)
      w.writeShape(13, deploymentController)
      w.writeBool(14, enableExecuteCommand)
      w.writeBool(15, enableECSManagedTags)
      w.writeShapes(16, loadBalancers)
      w.writeEnum(17, propagateTags)
      w.writeShapes(18, serviceRegistries)
      w.writeShape(19, serviceConnectConfiguration)
      w.writeShapes(20, volumeConfigurations)
      w.writeShapes(21, vpcLatticeConfigurations)
    }
  }

  public struct UpdateServiceResponse: AWSShape {
    public var service: Service?

    public init() {}

    public init(
      service: Service? = nil
    ) {
      self.service = service
    }

    public static let schema = AWSSchema(
      "UpdateServiceResponse",
      #"""
      service Service
      """#, [.shape(Service.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&service)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, service)
    }
  }
}
