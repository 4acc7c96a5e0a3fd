// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `CreateService`.
  public static let createService = AWSOperation<CreateServiceRequest, CreateServiceResponse>(
    name: "CreateService", service: service, isReadOnly: false, isIdempotent: false)

  public struct CreateServiceRequest: AWSShape {
    public var cluster: String?
    public var serviceName: String?
    public var taskDefinition: String?
    public var availabilityZoneRebalancing: AvailabilityZoneRebalancing?
    public var loadBalancers: [LoadBalancer]?
    public var serviceRegistries: [ServiceRegistry]?
    public var desiredCount: Int?
    public var clientToken: String?
    public var launchType: LaunchType?
    public var capacityProviderStrategy: [CapacityProviderStrategyItem]?
    public var platformVersion: String?
    public var role: String?
    public var deploymentConfiguration: DeploymentConfiguration?
    public var placementConstraints: [PlacementConstraint]?
    public var placementStrategy: [PlacementStrategy]?
    public var networkConfiguration: NetworkConfiguration?
    public var healthCheckGracePeriodSeconds: Int?
    public var schedulingStrategy: SchedulingStrategy?
    public var deploymentController: DeploymentController?
    public var tags: [Tag]?
    public var enableECSManagedTags: Bool?
    public var propagateTags: PropagateTags?
    public var enableExecuteCommand: Bool?
    public var serviceConnectConfiguration: ServiceConnectConfiguration?
    public var volumeConfigurations: [ServiceVolumeConfiguration]?
    public var vpcLatticeConfigurations: [VpcLatticeConfiguration]?

    public init() {}

    public init(
      cluster: String? = nil,
      serviceName: String? = nil,
      taskDefinition: String? = nil,
      availabilityZoneRebalancing: AvailabilityZoneRebalancing? = nil,
      loadBalancers: [LoadBalancer]? = nil,
      serviceRegistries: [ServiceRegistry]? = nil,
      desiredCount: Int? = nil,
      clientToken: String? = nil,
      launchType: LaunchType? = nil,
      capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
      platformVersion: String? = nil,
      role: String? = nil,
      deploymentConfiguration: DeploymentConfiguration? = nil,
      placementConstraints: [PlacementConstraint]? = nil,
      placementStrategy: [PlacementStrategy]? = nil,
      networkConfiguration: NetworkConfiguration? = nil,
      healthCheckGracePeriodSeconds: Int? = nil,
      schedulingStrategy: SchedulingStrategy? = nil,
      deploymentController: DeploymentController? = nil,
      tags: [Tag]? = nil,
      enableECSManagedTags: Bool? = nil,
      propagateTags: PropagateTags? = nil,
      enableExecuteCommand: Bool? = nil,
      serviceConnectConfiguration: ServiceConnectConfiguration? = nil,
      volumeConfigurations: [ServiceVolumeConfiguration]? = nil,
      vpcLatticeConfigurations: [VpcLatticeConfiguration]? = nil
    ) {
      self.cluster = cluster
      self.serviceName = serviceName
      self.taskDefinition = taskDefinition
      self.availabilityZoneRebalancing = availabilityZoneRebalancing
      self.loadBalancers = loadBalancers
      self.serviceRegistries = serviceRegistries
      self.desiredCount = desiredCount
      self.clientToken = clientToken
      self.launchType = launchType
      self.capacityProviderStrategy = capacityProviderStrategy
      self.platformVersion = platformVersion
      self.role = role
      self.deploymentConfiguration = deploymentConfiguration
      self.placementConstraints = placementConstraints
      self.placementStrategy = placementStrategy
      self.networkConfiguration = networkConfiguration
      self.healthCheckGracePeriodSeconds = healthCheckGracePeriodSeconds
      self.schedulingStrategy = schedulingStrategy
      self.deploymentController = deploymentController
      self.tags = tags
      self.enableECSManagedTags = enableECSManagedTags
      self.propagateTags = propagateTags
      self.enableExecuteCommand = enableExecuteCommand
      self.serviceConnectConfiguration = serviceConnectConfiguration
      self.volumeConfigurations = volumeConfigurations
      self.vpcLatticeConfigurations = vpcLatticeConfigurations
    }

    public static let schema = AWSSchema(
      "CreateServiceRequest",
      #"""
      cluster string
      serviceName! string
      taskDefinition string
      availabilityZoneRebalancing AvailabilityZoneRebalancing
      loadBalancers [LoadBalancer]
      serviceRegistries [ServiceRegistry]
      desiredCount int
      clientToken string
      launchType LaunchType
      capacityProviderStrategy [CapacityProviderStrategyItem]
      platformVersion string
      role string
      deploymentConfiguration DeploymentConfiguration
      placementConstraints [PlacementConstraint]
      placementStrategy [PlacementStrategy]
      networkConfiguration NetworkConfiguration
      healthCheckGracePeriodSeconds int
      schedulingStrategy SchedulingStrategy
      deploymentController DeploymentController
      tags [Tag](0..50)
      enableECSManagedTags bool
      propagateTags PropagateTags
      enableExecuteCommand bool
      serviceConnectConfiguration ServiceConnectConfiguration
      volumeConfigurations [ServiceVolumeConfiguration]
      vpcLatticeConfigurations [VpcLatticeConfiguration]
      """#, [.enumeration(AvailabilityZoneRebalancing.self), .shape(LoadBalancer.self), .shape(ServiceRegistry.self), .enumeration(LaunchType.self), .shape(CapacityProviderStrategyItem.self), .shape(DeploymentConfiguration.self), .shape(PlacementConstraint.self), .shape(PlacementStrategy.self), .shape(NetworkConfiguration.self), .enumeration(SchedulingStrategy.self), .shape(DeploymentController.self), .shape(Tag.self), .enumeration(PropagateTags.self), .shape(ServiceConnectConfiguration.self), .shape(ServiceVolumeConfiguration.self), .shape(VpcLatticeConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readString(&serviceName)
      case 2: r.readString(&taskDefinition)
      case 3: r.readEnum(&availabilityZoneRebalancing)
      case 4: r.readShapes(&loadBalancers)
      case 5: r.readShapes(&serviceRegistries)
      case 6: r.readInt(&desiredCount)
      case 7: r.readString(&clientToken)
      case 8: r.readEnum(&launchType)
      case 9: r.readShapes(&capacityProviderStrategy)
      case 10: r.readString(&platformVersion)
      case 11: r.readString(&role)
      case 12: r.readShape(&deploymentConfiguration)
      case 13: r.readShapes(&placementConstraints)
      case 14: r.readShapes(&placementStrategy)
      case 15: r.readShape(&networkConfiguration)
      case 16: r.readInt(&healthCheckGracePeriodSeconds)
      case 17: r.readEnum(&schedulingStrategy)
      case 18: r.readShape(&deploymentController)
      case 19: r.readShapes(&tags)
      case 20: r.readBool(&enableECSManagedTags)
      case 21: r.readEnum(&propagateTags)
      case 22: r.readBool(&enableExecuteCommand)
      case 23: r.readShape(&serviceConnectConfiguration)
      case 24: r.readShapes(&volumeConfigurations)
      case 25: r.readShapes(&vpcLatticeConfigurations)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeString(1, serviceName)
      w.writeString(2, taskDefinition)
      w.writeEnum(3, availabilityZoneRebalancing)
      w.writeShapes(4, loadBalancers)
      w.writeShapes(5, serviceRegistries)
      w.writeInt(6, desiredCount)
      w.writeString(7, clientToken)
      w.writeEnum(8, launchType)
      w.writeShapes(9, capacityProviderStrategy)
      w.writeString(10, platformVersion)
      w.writeString(11, role)
      w.writeShape(12, deploymentConfiguration)
      w.writeShapes(13, placementConstraints)
      w.writeShapes(14, placementStrategy)
      w.writeShape(15, networkConfiguration)
      w.writeInt(16, healthCheckGracePeriodSeconds)
      w.writeEnum(17, schedulingStrategy)
      w.writeShape(18, deploymentController)
      w.writeShapes(19, tags)
      w.writeBool(20, enableECSManagedTags)
      w.writeEnum(21, propagateTags)
      w.writeBool(22, enableExecuteCommand)
      w.writeShape(23, serviceConnectConfiguration)
      w.writeShapes(24, volumeConfigurations)
      w.writeShapes(25, vpcLatticeConfigurations)
    }
  }

  public struct CreateServiceResponse: AWSShape {
    public var service: Service?

    public init() {}

    public init(
      service: Service? = nil
    ) {
      self.service = service
    }

    public static let schema = AWSSchema(
      "CreateServiceResponse",
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
