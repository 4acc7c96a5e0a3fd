// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension ECS {
  public struct S3FilesVolumeConfiguration: AWSShape {
    public var fileSystemArn: String?
    public var rootDirectory: String?
    public var transitEncryptionPort: Int?
    public var accessPointArn: String?

    public init() {}

    public init(
      fileSystemArn: String? = nil,
      rootDirectory: String? = nil,
      transitEncryptionPort: Int? = nil,
      accessPointArn: String? = nil
    ) {
      self.fileSystemArn = fileSystemArn
      self.rootDirectory = rootDirectory
      self.transitEncryptionPort = transitEncryptionPort
      self.accessPointArn = accessPointArn
    }

    public static let schema = AWSSchema(
      "S3FilesVolumeConfiguration",
      #"""
      fileSystemArn! string
      rootDirectory string
      transitEncryptionPort int
      accessPointArn string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&fileSystemArn)
      case 1: r.readString(&rootDirectory)
      case 2: r.readInt(&transitEncryptionPort)
      case 3: r.readString(&accessPointArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, fileSystemArn)
      w.writeString(1, rootDirectory)
      w.writeInt(2, transitEncryptionPort)
      w.writeString(3, accessPointArn)
    }
  }

  public struct Scale: AWSShape {
    public var value: Double?
    public var unit: ScaleUnit?

    public init() {}

    public init(
      value: Double? = nil,
      unit: ScaleUnit? = nil
    ) {
      self.value = value
      self.unit = unit
    }

    public static let schema = AWSSchema(
      "Scale",
      #"""
      value double
      unit ScaleUnit
      """#, [.enumeration(ScaleUnit.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDouble(&value)
      case 1: r.readEnum(&unit)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDouble(0, value)
      w.writeEnum(1, unit)
    }
  }

  public struct Secret: AWSShape {
    public var name: String?
    public var valueFrom: String?

    public init() {}

    public init(
      name: String? = nil,
      valueFrom: String? = nil
    ) {
      self.name = name
      self.valueFrom = valueFrom
    }

    public static let schema = AWSSchema(
      "Secret",
      #"""
      name! string
      valueFrom! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&valueFrom)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, valueFrom)
    }
  }

  public struct Service: AWSShape {
    public var serviceArn: String?
    public var serviceName: String?
    public var clusterArn: String?
    public var loadBalancers: [LoadBalancer]?
    public var serviceRegistries: [ServiceRegistry]?
    public var status: String?
    public var desiredCount: Int?
    public var runningCount: Int?
    public var pendingCount: Int?
    public var launchType: LaunchType?
    public var capacityProviderStrategy: [CapacityProviderStrategyItem]?
    public var platformVersion: String?
    public var platformFamily: String?
    public var taskDefinition: String?
    public var deploymentConfiguration: DeploymentConfiguration?
    public var taskSets: [TaskSet]?
    public var deployments: [Deployment]?
    public var roleArn: String?
    public var events: [ServiceEvent]?
    public var createdAt: Date?
    public var currentServiceDeployment: String?
    public var currentServiceRevisions: [ServiceCurrentRevisionSummary]?
    public var placementConstraints: [PlacementConstraint]?
    public var placementStrategy: [PlacementStrategy]?
    public var networkConfiguration: NetworkConfiguration?
    public var healthCheckGracePeriodSeconds: Int?
    public var schedulingStrategy: SchedulingStrategy?
    public var deploymentController: DeploymentController?
    public var tags: [Tag]?
    public var createdBy: String?
    public var enableECSManagedTags: Bool?
    public var propagateTags: PropagateTags?
    public var enableExecuteCommand: Bool?
    public var availabilityZoneRebalancing: AvailabilityZoneRebalancing?
    public var resourceManagementType: ResourceManagementType?

    public init() {}

    public init(
      serviceArn: String? = nil,
      serviceName: String? = nil,
      clusterArn: String? = nil,
      loadBalancers: [LoadBalancer]? = nil,
      serviceRegistries: [ServiceRegistry]? = nil,
      status: String? = nil,
      desiredCount: Int? = nil,
      runningCount: Int? = nil,
      pendingCount: Int? = nil,
      launchType: LaunchType? = nil,
      capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
      platformVersion: String? = nil,
      platformFamily: String? = nil,
      taskDefinition: String? = nil,
      deploymentConfiguration: DeploymentConfiguration? = nil,
      taskSets: [TaskSet]? = nil,
      deployments: [Deployment]? = nil,
      roleArn: String? = nil,
      events: [ServiceEvent]? = nil,
      createdAt: Date? = nil,
      currentServiceDeployment: String? = nil,
      currentServiceRevisions: [ServiceCurrentRevisionSummary]? = nil,
      placementConstraints: [PlacementConstraint]? = nil,
      placementStrategy: [PlacementStrategy]? = nil,
      networkConfiguration: NetworkConfiguration? = nil,
      healthCheckGracePeriodSeconds: Int? = nil,
      schedulingStrategy: SchedulingStrategy? = nil,
      deploymentController: DeploymentController? = nil,
      tags: [Tag]? = nil,
      createdBy: String? = nil,
      enableECSManagedTags: Bool? = nil,
      propagateTags: PropagateTags? = nil,
      enableExecuteCommand: Bool? = nil,
      availabilityZoneRebalancing: AvailabilityZoneRebalancing? = nil,
      resourceManagementType: ResourceManagementType? = nil
    ) {
      self.serviceArn = serviceArn
      self.serviceName = serviceName
      self.clusterArn = clusterArn
      self.loadBalancers = loadBalancers
      self.serviceRegistries = serviceRegistries
      self.status = status
      self.desiredCount = desiredCount
      self.runningCount = runningCount
      self.pendingCount = pendingCount
      self.launchType = launchType
      self.capacityProviderStrategy = capacityProviderStrategy
      self.platformVersion = platformVersion
      self.platformFamily = platformFamily
      self.taskDefinition = taskDefinition
      self.deploymentConfiguration = deploymentConfiguration
      self.taskSets = taskSets
      self.deployments = deployments
      self.roleArn = roleArn
      self.events = events
      self.createdAt = createdAt
      self.currentServiceDeployment = currentServiceDeployment
      self.currentServiceRevisions = currentServiceRevisions
      self.placementConstraints = placementConstraints
      self.placementStrategy = placementStrategy
      self.networkConfiguration = networkConfiguration
      self.healthCheckGracePeriodSeconds = healthCheckGracePeriodSeconds
      self.schedulingStrategy = schedulingStrategy
      self.deploymentController = deploymentController
      self.tags = tags
      self.createdBy = createdBy
      self.enableECSManagedTags = enableECSManagedTags
      self.propagateTags = propagateTags
      self.enableExecuteCommand = enableExecuteCommand
      self.availabilityZoneRebalancing = availabilityZoneRebalancing
      self.resourceManagementType = resourceManagementType
    }

    public static let schema = AWSSchema(
      "Service",
      #"""
      serviceArn string
      serviceName string
      clusterArn string
      loadBalancers [LoadBalancer]
      serviceRegistries [ServiceRegistry]
      status string
      desiredCount int
      runningCount int
      pendingCount int
      launchType LaunchType
      capacityProviderStrategy [CapacityProviderStrategyItem]
      platformVersion string
      platformFamily string
      taskDefinition string
      deploymentConfiguration DeploymentConfiguration
      taskSets [TaskSet]
      deployments [Deployment]
      roleArn string
      events [ServiceEvent]
      createdAt time
      currentServiceDeployment string
      currentServiceRevisions [ServiceCurrentRevisionSummary]
      placementConstraints [PlacementConstraint]
      placementStrategy [PlacementStrategy]
      networkConfiguration NetworkConfiguration
      healthCheckGracePeriodSeconds int
      schedulingStrategy SchedulingStrategy
      deploymentController DeploymentController
      tags [Tag](0..50)
      createdBy string
      enableECSManagedTags bool
      propagateTags PropagateTags
      enableExecuteCommand bool
      availabilityZoneRebalancing AvailabilityZoneRebalancing
      resourceManagementType ResourceManagementType
      """#, [.shape(LoadBalancer.self), .shape(ServiceRegistry.self), .enumeration(LaunchType.self), .shape(CapacityProviderStrategyItem.self), .shape(DeploymentConfiguration.self), .shape(TaskSet.self), .shape(Deployment.self), .shape(ServiceEvent.self), .shape(ServiceCurrentRevisionSummary.self), .shape(PlacementConstraint.self), .shape(PlacementStrategy.self), .shape(NetworkConfiguration.self), .enumeration(SchedulingStrategy.self), .shape(DeploymentController.self), .shape(Tag.self), .enumeration(PropagateTags.self), .enumeration(AvailabilityZoneRebalancing.self), .enumeration(ResourceManagementType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&serviceArn)
      case 1: r.readString(&serviceName)
      case 2: r.readString(&clusterArn)
      case 3: r.readShapes(&loadBalancers)
      case 4: r.readShapes(&serviceRegistries)
      case 5: r.readString(&status)
      case 6: r.readInt(&desiredCount)
      case 7: r.readInt(&runningCount)
      case 8: r.readInt(&pendingCount)
      case 9: r.readEnum(&launchType)
      case 10: r.readShapes(&capacityProviderStrategy)
      case 11: r.readString(&platformVersion)
      case 12: r.readString(&platformFamily)
      case 13: r.readString(&taskDefinition)
      case 14: r.readShape(&deploymentConfiguration)
      case 15: r.readShapes(&taskSets)
      case 16: r.readShapes(&deployments)
      case 17: r.readString(&roleArn)
      case 18: r.readShapes(&events)
      case 19: r.readDate(&createdAt)
      case 20: r.readString(&currentServiceDeployment)
      case 21: r.readShapes(&currentServiceRevisions)
      case 22: r.readShapes(&placementConstraints)
      case 23: r.readShapes(&placementStrategy)
      case 24: r.readShape(&networkConfiguration)
      case 25: r.readInt(&healthCheckGracePeriodSeconds)
      case 26: r.readEnum(&schedulingStrategy)
      case 27: r.readShape(&deploymentController)
      case 28: r.readShapes(&tags)
      case 29: r.readString(&createdBy)
      case 30: r.readBool(&enableECSManagedTags)
      case 31: r.readEnum(&propagateTags)
      case 32: r.readBool(&enableExecuteCommand)
      case 33: r.readEnum(&availabilityZoneRebalancing)
      case 34: r.readEnum(&resourceManagementType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, serviceArn)
      w.writeString(1, serviceName)
      w.writeString(2, clusterArn)
      w.writeShapes(3, loadBalancers)
      w.writeShapes(4, serviceRegistries)
      w.writeString(5, status)
      w.writeInt(6, desiredCount)
      w.writeInt(7, runningCount)
      w.writeInt(8, pendingCount)
      w.writeEnum(9, launchType)
      w.writeShapes(10, capacityProviderStrategy)
      w.writeString(11, platformVersion)
      w.writeString(12, platformFamily)
      w.writeString(13, taskDefinition)
      w.writeShape(14, deploymentConfiguration)
      w.writeShapes(15, taskSets)
      w.writeShapes(16, deployments)
      w.writeString(17, roleArn)
      w.writeShapes(18, events)
      w.writeDate(19, createdAt)
      w.writeString(20, currentServiceDeployment)
      w.writeShapes(21, currentServiceRevisions)
      w.writeShapes(22, placementConstraints)
      w.writeShapes(23, placementStrategy)
      w.writeShape(24, networkConfiguration)
      w.writeInt(25, healthCheckGracePeriodSeconds)
      w.writeEnum(26, schedulingStrategy)
      w.writeShape(27, deploymentController)
      w.writeShapes(28, tags)
      w.writeString(29, createdBy)
      w.writeBool(30, enableECSManagedTags)
      w.writeEnum(31, propagateTags)
      w.writeBool(32, enableExecuteCommand)
      w.writeEnum(33, availabilityZoneRebalancing)
      w.writeEnum(34, resourceManagementType)
    }
  }

  public struct ServiceConnectAccessLogConfiguration: AWSShape {
    public var format: ServiceConnectAccessLoggingFormat?
    public var includeQueryParameters: ServiceConnectIncludeQueryParameters?

    public init() {}

    public init(
      format: ServiceConnectAccessLoggingFormat? = nil,
      includeQueryParameters: ServiceConnectIncludeQueryParameters? = nil
    ) {
      self.format = format
      self.includeQueryParameters = includeQueryParameters
    }

    public static let schema = AWSSchema(
      "ServiceConnectAccessLogConfiguration",
      #"""
      format! ServiceConnectAccessLoggingFormat
      includeQueryParameters ServiceConnectIncludeQueryParameters
      """#, [.enumeration(ServiceConnectAccessLoggingFormat.self), .enumeration(ServiceConnectIncludeQueryParameters.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&format)
      case 1: r.readEnum(&includeQueryParameters)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, format)
      w.writeEnum(1, includeQueryParameters)
    }
  }

  public struct ServiceConnectClientAlias: AWSShape {
    public var port: Int?
    public var dnsName: String?
    public var testTrafficRules: ServiceConnectTestTrafficRules?

    public init() {}

    public init(
      port: Int? = nil,
      dnsName: String? = nil,
      testTrafficRules: ServiceConnectTestTrafficRules? = nil
    ) {
      self.port = port
      self.dnsName = dnsName
      self.testTrafficRules = testTrafficRules
    }

    public static let schema = AWSSchema(
      "ServiceConnectClientAlias",
      #"""
      port! int(0..65535)
      dnsName string
      testTrafficRules ServiceConnectTestTrafficRules
      """#, [.shape(ServiceConnectTestTrafficRules.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&port)
      case 1: r.readString(&dnsName)
      case 2: r.readShape(&testTrafficRules)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, port)
      w.writeString(1, dnsName)
      w.writeShape(2, testTrafficRules)
    }
  }

  public struct ServiceConnectConfiguration: AWSShape {
    public var enabled: Bool?
    public var namespace: String?
    public var services: [ServiceConnectService]?
    public var logConfiguration: LogConfiguration?
    public var accessLogConfiguration: ServiceConnectAccessLogConfiguration?

    public init() {}

    public init(
      enabled: Bool? = nil,
      namespace: String? = nil,
      services: [ServiceConnectService]? = nil,
      logConfiguration: LogConfiguration? = nil,
      accessLogConfiguration: ServiceConnectAccessLogConfiguration? = nil
    ) {
      self.enabled = enabled
      self.namespace = namespace
      self.services = services
      self.logConfiguration = logConfiguration
      self.accessLogConfiguration = accessLogConfiguration
    }

    public static let schema = AWSSchema(
      "ServiceConnectConfiguration",
      #"""
      enabled! bool
      namespace string
      services [ServiceConnectService]
      logConfiguration LogConfiguration
      accessLogConfiguration ServiceConnectAccessLogConfiguration
      """#, [.shape(ServiceConnectService.self), .shape(LogConfiguration.self), .shape(ServiceConnectAccessLogConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&enabled)
      case 1: r.readString(&namespace)
      case 2: r.readShapes(&services)
      case 3: r.readShape(&logConfiguration)
      case 4: r.readShape(&accessLogConfiguration)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, enabled)
      w.writeString(1, namespace)
      w.writeShapes(2, services)
      w.writeShape(3, logConfiguration)
      w.writeShape(4, accessLogConfiguration)
    }
  }

  public struct ServiceConnectService: AWSShape {
    public var portName: String?
    public var discoveryName: String?
    public var clientAliases: [ServiceConnectClientAlias]?
    public var ingressPortOverride: Int?
    public var timeout: TimeoutConfiguration?
    public var tls: ServiceConnectTlsConfiguration?

    public init() {}

    public init(
      portName: String? = nil,
      discoveryName: String? = nil,
      clientAliases: [ServiceConnectClientAlias]? = nil,
      ingressPortOverride: Int? = nil,
      timeout: TimeoutConfiguration? = nil,
      tls: ServiceConnectTlsConfiguration? = nil
    ) {
      self.portName = portName
      self.discoveryName = discoveryName
      self.clientAliases = clientAliases
      self.ingressPortOverride = ingressPortOverride
      self.timeout = timeout
      self.tls = tls
    }

    public static let schema = AWSSchema(
      "ServiceConnectService",
      #"""
      portName! string
      discoveryName string
      clientAliases [ServiceConnectClientAlias]
      ingressPortOverride int(0..65535)
      timeout TimeoutConfiguration
      tls ServiceConnectTlsConfiguration
      """#, [.shape(ServiceConnectClientAlias.self), .shape(TimeoutConfiguration.self), .shape(ServiceConnectTlsConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&portName)
      case 1: r.readString(&discoveryName)
      case 2: r.readShapes(&clientAliases)
      case 3: r.readInt(&ingressPortOverride)
      case 4: r.readShape(&timeout)
      case 5: r.readShape(&tls)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, portName)
      w.writeString(1, discoveryName)
      w.writeShapes(2, clientAliases)
      w.writeInt(3, ingressPortOverride)
      w.writeShape(4, timeout)
      w.writeShape(5, tls)
    }
  }

  public struct ServiceConnectServiceResource: AWSShape {
    public var discoveryName: String?
    public var discoveryArn: String?

    public init() {}

    public init(
      discoveryName: String? = nil,
      discoveryArn: String? = nil
    ) {
      self.discoveryName = discoveryName
      self.discoveryArn = discoveryArn
    }

    public static let schema = AWSSchema(
      "ServiceConnectServiceResource",
      #"""
      discoveryName string
      discoveryArn string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&discoveryName)
      case 1: r.readString(&discoveryArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, discoveryName)
      w.writeString(1, discoveryArn)
    }
  }

  public struct ServiceConnectTestTrafficHeaderMatchRules: AWSShape {
    public var exact: String?

    public init() {}

    public init(
      exact: String? = nil
    ) {
      self.exact = exact
    }

    public static let schema = AWSSchema(
      "ServiceConnectTestTrafficHeaderMatchRules",
      #"""
      exact! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&exact)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, exact)
    }
  }

  public struct ServiceConnectTestTrafficHeaderRules: AWSShape {
    public var name: String?
    public var value: ServiceConnectTestTrafficHeaderMatchRules?

    public init() {}

    public init(
      name: String? = nil,
      value: ServiceConnectTestTrafficHeaderMatchRules? = nil
    ) {
      self.name = name
      self.value = value
    }

    public static let schema = AWSSchema(
      "ServiceConnectTestTrafficHeaderRules",
      #"""
      name! string
      value ServiceConnectTestTrafficHeaderMatchRules
      """#, [.shape(ServiceConnectTestTrafficHeaderMatchRules.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readShape(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeShape(1, value)
    }
  }

  public struct ServiceConnectTestTrafficRules: AWSShape {
    public var header: ServiceConnectTestTrafficHeaderRules?

    public init() {}

    public init(
      header: ServiceConnectTestTrafficHeaderRules? = nil
    ) {
      self.header = header
    }

    public static let schema = AWSSchema(
      "ServiceConnectTestTrafficRules",
      #"""
      header! ServiceConnectTestTrafficHeaderRules
      """#, [.shape(ServiceConnectTestTrafficHeaderRules.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&header)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, header)
    }
  }

  public struct ServiceConnectTlsCertificateAuthority: AWSShape {
    public var awsPcaAuthorityArn: String?

    public init() {}

    public init(
      awsPcaAuthorityArn: String? = nil
    ) {
      self.awsPcaAuthorityArn = awsPcaAuthorityArn
    }

    public static let schema = AWSSchema(
      "ServiceConnectTlsCertificateAuthority",
      #"""
      awsPcaAuthorityArn string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&awsPcaAuthorityArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, awsPcaAuthorityArn)
    }
  }

  public struct ServiceConnectTlsConfiguration: AWSShape {
    public var issuerCertificateAuthority: ServiceConnectTlsCertificateAuthority?
    public var kmsKey: String?
    public var roleArn: String?

    public init() {}

    public init(
      issuerCertificateAuthority: ServiceConnectTlsCertificateAuthority? = nil,
      kmsKey: String? = nil,
      roleArn: String? = nil
    ) {
      self.issuerCertificateAuthority = issuerCertificateAuthority
      self.kmsKey = kmsKey
      self.roleArn = roleArn
    }

    public static let schema = AWSSchema(
      "ServiceConnectTlsConfiguration",
      #"""
      issuerCertificateAuthority! ServiceConnectTlsCertificateAuthority
      kmsKey string
      roleArn string
      """#, [.shape(ServiceConnectTlsCertificateAuthority.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&issuerCertificateAuthority)
      case 1: r.readString(&kmsKey)
      case 2: r.readString(&roleArn)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, issuerCertificateAuthority)
      w.writeString(1, kmsKey)
      w.writeString(2, roleArn)
    }
  }

  public struct ServiceCurrentRevisionSummary: AWSShape {
    public var arn: String?
    public var requestedTaskCount: Int?
    public var runningTaskCount: Int?
    public var pendingTaskCount: Int?

    public init() {}

    public init(
      arn: String? = nil,
      requestedTaskCount: Int? = nil,
      runningTaskCount: Int? = nil,
      pendingTaskCount: Int? = nil
    ) {
      self.arn = arn
      self.requestedTaskCount = requestedTaskCount
      self.runningTaskCount = runningTaskCount
      self.pendingTaskCount = pendingTaskCount
    }

    public static let schema = AWSSchema(
      "ServiceCurrentRevisionSummary",
      #"""
      arn string
      requestedTaskCount int
      runningTaskCount int
      pendingTaskCount int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&arn)
      case 1: r.readInt(&requestedTaskCount)
      case 2: r.readInt(&runningTaskCount)
      case 3: r.readInt(&pendingTaskCount)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, arn)
      w.writeInt(1, requestedTaskCount)
      w.writeInt(2, runningTaskCount)
      w.writeInt(3, pendingTaskCount)
    }
  }

  public struct ServiceEvent: AWSShape {
    public var id: String?
    public var createdAt: Date?
    public var message: String?

    public init() {}

    public init(
      id: String? = nil,
      createdAt: Date? = nil,
      message: String? = nil
    ) {
      self.id = id
      self.createdAt = createdAt
      self.message = message
    }

    public static let schema = AWSSchema(
      "ServiceEvent",
      #"""
      id string
      createdAt time
      message string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&id)
      case 1: r.readDate(&createdAt)
      case 2: r.readString(&message)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, id)
      w.writeDate(1, createdAt)
      w.writeString(2, message)
    }
  }

  public struct ServiceManagedEBSVolumeConfiguration: AWSShape {
    public var encrypted: Bool?
    public var kmsKeyId: String?
    public var volumeType: String?
    public var sizeInGiB: Int?
    public var snapshotId: String?
    public var volumeInitializationRate: Int?
    public var iops: Int?
    public var throughput: Int?
    public var tagSpecifications: [EBSTagSpecification]?
    public var roleArn: String?
    public var filesystemType: TaskFilesystemType?

    public init() {}

    public init(
      encrypted: Bool? = nil,
      kmsKeyId: String? = nil,
      volumeType: String? = nil,
      sizeInGiB: Int? = nil,
      snapshotId: String? = nil,
      volumeInitializationRate: Int? = nil,
      iops: Int? = nil,
      throughput: Int? = nil,
      tagSpecifications: [EBSTagSpecification]? = nil,
      roleArn: String? = nil,
      filesystemType: TaskFilesystemType? = nil
    ) {
      self.encrypted = encrypted
      self.kmsKeyId = kmsKeyId
      self.volumeType = volumeType
      self.sizeInGiB = sizeInGiB
      self.snapshotId = snapshotId
      self.volumeInitializationRate = volumeInitializationRate
      self.iops = iops
      self.throughput = throughput
      self.tagSpecifications = tagSpecifications
      self.roleArn = roleArn
      self.filesystemType = filesystemType
    }

    public static let schema = AWSSchema(
      "ServiceManagedEBSVolumeConfiguration",
      #"""
      encrypted bool
      kmsKeyId string
      volumeType string
      sizeInGiB int
      snapshotId string
      volumeInitializationRate int
      iops int
      throughput int
      tagSpecifications [EBSTagSpecification]
      roleArn! string
      filesystemType TaskFilesystemType
      """#, [.shape(EBSTagSpecification.self), .enumeration(TaskFilesystemType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&encrypted)
      case 1: r.readString(&kmsKeyId)
      case 2: r.readString(&volumeType)
      case 3: r.readInt(&sizeInGiB)
      case 4: r.readString(&snapshotId)
      case 5: r.readInt(&volumeInitializationRate)
      case 6: r.readInt(&iops)
      case 7: r.readInt(&throughput)
      case 8: r.readShapes(&tagSpecifications)
      case 9: r.readString(&roleArn)
      case 10: r.readEnum(&filesystemType)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, encrypted)
      w.writeString(1, kmsKeyId)
      w.writeString(2, volumeType)
      w.writeInt(3, sizeInGiB)
      w.writeString(4, snapshotId)
      w.writeInt(5, volumeInitializationRate)
      w.writeInt(6, iops)
      w.writeInt(7, throughput)
      w.writeShapes(8, tagSpecifications)
      w.writeString(9, roleArn)
      w.writeEnum(10, filesystemType)
    }
  }

  public struct ServiceRegistry: AWSShape {
    public var registryArn: String?
    public var port: Int?
    public var containerName: String?
    public var containerPort: Int?

    public init() {}

    public init(
      registryArn: String? = nil,
      port: Int? = nil,
      containerName: String? = nil,
      containerPort: Int? = nil
    ) {
      self.registryArn = registryArn
      self.port = port
      self.containerName = containerName
      self.containerPort = containerPort
    }

    public static let schema = AWSSchema(
      "ServiceRegistry",
      #"""
      registryArn string
      port int
      containerName string
      containerPort int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&registryArn)
      case 1: r.readInt(&port)
      case 2: r.readString(&containerName)
      case 3: r.readInt(&containerPort)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, registryArn)
      w.writeInt(1, port)
      w.writeString(2, containerName)
      w.writeInt(3, containerPort)
    }
  }

  public struct ServiceVolumeConfiguration: AWSShape {
    public var name: String?
    public var managedEBSVolume: ServiceManagedEBSVolumeConfiguration?

    public init() {}

    public init(
      name: String? = nil,
      managedEBSVolume: ServiceManagedEBSVolumeConfiguration? = nil
    ) {
      self.name = name
      self.managedEBSVolume = managedEBSVolume
    }

    public static let schema = AWSSchema(
      "ServiceVolumeConfiguration",
      #"""
      name! string
      managedEBSVolume ServiceManagedEBSVolumeConfiguration
      """#, [.shape(ServiceManagedEBSVolumeConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readShape(&managedEBSVolume)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeShape(1, managedEBSVolume)
    }
  }

  public struct Setting: AWSShape {
    public var name: SettingName?
    public var value: String?
    public var principalArn: String?
    public var type: SettingType?

    public init() {}

    public init(
      name: SettingName? = nil,
      value: String? = nil,
      principalArn: String? = nil,
      type: SettingType? = nil
    ) {
      self.name = name
      self.value = value
      self.principalArn = principalArn
      self.type = type
    }

    public static let schema = AWSSchema(
      "Setting",
      #"""
      name SettingName
      value string
      principalArn string
      type SettingType
      """#, [.enumeration(SettingName.self), .enumeration(SettingType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&name)
      case 1: r.readString(&value)
      case 2: r.readString(&principalArn)
      case 3: r.readEnum(&type)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, name)
      w.writeString(1, value)
      w.writeString(2, principalArn)
      w.writeEnum(3, type)
    }
  }

  public struct SystemControl: AWSShape {
    public var namespace: String?
    public var value: String?

    public init() {}

    public init(
      namespace: String? = nil,
      value: String? = nil
    ) {
      self.namespace = namespace
      self.value = value
    }

    public static let schema = AWSSchema(
      "SystemControl",
      #"""
      namespace string
      value string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&namespace)
      case 1: r.readString(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, namespace)
      w.writeString(1, value)
    }
  }
}
