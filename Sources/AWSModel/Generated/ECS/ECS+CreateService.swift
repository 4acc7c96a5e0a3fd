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
      """#, [AvailabilityZoneRebalancing.self, LoadBalancer.self, ServiceRegistry.self, LaunchType.self, CapacityProviderStrategyItem.self, DeploymentConfiguration.self, PlacementConstraint.self, PlacementStrategy.self, NetworkConfiguration.self, SchedulingStrategy.self, DeploymentController.self, Tag.self, PropagateTags.self, ServiceConnectConfiguration.self, ServiceVolumeConfiguration.self, VpcLatticeConfiguration.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readString(&serviceName)
      case 2: r.readString(&taskDefinition)
      case 3: r.read(&availabilityZoneRebalancing)
      case 4: r.read(&loadBalancers)
      case 5: r.read(&serviceRegistries)
      case 6: r.readInt(&desiredCount)
      case 7: r.readString(&clientToken)
      case 8: r.read(&launchType)
      case 9: r.read(&capacityProviderStrategy)
      case 10: r.readString(&platformVersion)
      case 11: r.readString(&role)
      case 12: r.read(&deploymentConfiguration)
      case 13: r.read(&placementConstraints)
      case 14: r.read(&placementStrategy)
      case 15: r.read(&networkConfiguration)
      case 16: r.readInt(&healthCheckGracePeriodSeconds)
      case 17: r.read(&schedulingStrategy)
      case 18: r.read(&deploymentController)
      case 19: r.read(&tags)
      case 20: r.readBool(&enableECSManagedTags)
      case 21: r.read(&propagateTags)
      case 22: r.readBool(&enableExecuteCommand)
      case 23: r.read(&serviceConnectConfiguration)
      case 24: r.read(&volumeConfigurations)
      case 25: r.read(&vpcLatticeConfigurations)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeString(1, serviceName)
      w.writeString(2, taskDefinition)
      w.write(3, availabilityZoneRebalancing)
      w.write(4, loadBalancers)
      w.write(5, serviceRegistries)
      w.writeInt(6, desiredCount)
      w.writeString(7, clientToken)
      w.write(8, launchType)
      w.write(9, capacityProviderStrategy)
      w.writeString(10, platformVersion)
      w.writeString(11, role)
      w.write(12, deploymentConfiguration)
      w.write(13, placementConstraints)
      w.write(14, placementStrategy)
      w.write(15, networkConfiguration)
      w.writeInt(16, healthCheckGracePeriodSeconds)
      w.write(17, schedulingStrategy)
      w.write(18, deploymentController)
      w.write(19, tags)
      w.writeBool(20, enableECSManagedTags)
      w.write(21, propagateTags)
      w.writeBool(22, enableExecuteCommand)
      w.write(23, serviceConnectConfiguration)
      w.write(24, volumeConfigurations)
      w.write(25, vpcLatticeConfigurations)
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
      """#, [Service.self])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.read(&service)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.write(0, service)
    }
  }
}
