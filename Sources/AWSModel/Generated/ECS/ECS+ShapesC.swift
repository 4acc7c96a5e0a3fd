// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension ECS {
  public struct CanaryConfiguration: AWSShape {
    public var canaryPercent: Double?
    public var canaryBakeTimeInMinutes: Int?

    public init() {}

    public init(
      canaryPercent: Double? = nil,
      canaryBakeTimeInMinutes: Int? = nil
    ) {
      self.canaryPercent = canaryPercent
      self.canaryBakeTimeInMinutes = canaryBakeTimeInMinutes
    }

    public static let schema = AWSSchema(
      "CanaryConfiguration",
      #"""
      canaryPercent double
      canaryBakeTimeInMinutes int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readDouble(&canaryPercent)
      case 1: r.readInt(&canaryBakeTimeInMinutes)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeDouble(0, canaryPercent)
      w.writeInt(1, canaryBakeTimeInMinutes)
    }
  }

  public struct CapacityProvider: AWSShape {
    public var capacityProviderArn: String?
    public var name: String?
    public var cluster: String?
    public var status: CapacityProviderStatus?
    public var autoScalingGroupProvider: AutoScalingGroupProvider?
    public var managedInstancesProvider: ManagedInstancesProvider?
    public var updateStatus: CapacityProviderUpdateStatus?
    public var updateStatusReason: String?
    public var tags: [Tag]?
    public var type: CapacityProviderType?

    public init() {}

    public init(
      capacityProviderArn: String? = nil,
      name: String? = nil,
      cluster: String? = nil,
      status: CapacityProviderStatus? = nil,
      autoScalingGroupProvider: AutoScalingGroupProvider? = nil,
      managedInstancesProvider: ManagedInstancesProvider? = nil,
      updateStatus: CapacityProviderUpdateStatus? = nil,
      updateStatusReason: String? = nil,
      tags: [Tag]? = nil,
      type: CapacityProviderType? = nil
    ) {
      self.capacityProviderArn = capacityProviderArn
      self.name = name
      self.cluster = cluster
      self.status = status
      self.autoScalingGroupProvider = autoScalingGroupProvider
      self.managedInstancesProvider = managedInstancesProvider
      self.updateStatus = updateStatus
      self.updateStatusReason = updateStatusReason
      self.tags = tags
      self.type = type
    }

    public static let schema = AWSSchema(
      "CapacityProvider",
      #"""
      capacityProviderArn string
      name string
      cluster string
      status CapacityProviderStatus
      autoScalingGroupProvider AutoScalingGroupProvider
      managedInstancesProvider ManagedInstancesProvider
      updateStatus CapacityProviderUpdateStatus
      updateStatusReason string
      tags [Tag](0..50)
      type CapacityProviderType
      """#, [.enumeration(CapacityProviderStatus.self), .shape(AutoScalingGroupProvider.self), .shape(ManagedInstancesProvider.self), .enumeration(CapacityProviderUpdateStatus.self), .shape(Tag.self), .enumeration(CapacityProviderType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&capacityProviderArn)
      case 1: r.readString(&name)
      case 2: r.readString(&cluster)
      case 3: r.readEnum(&status)
      case 4: r.readShape(&autoScalingGroupProvider)
      case 5: r.readShape(&managedInstancesProvider)
      case 6: r.readEnum(&updateStatus)
      case 7: r.readString(&updateStatusReason)
      case 8: r.readShapes(&tags)
      case 9: r.readEnum(&type)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, capacityProviderArn)
      w.writeString(1, name)
      w.writeString(2, cluster)
      w.writeEnum(3, status)
      w.writeShape(4, autoScalingGroupProvider)
      w.writeShape(5, managedInstancesProvider)
      w.writeEnum(6, updateStatus)
      w.writeString(7, updateStatusReason)
      w.writeShapes(8, tags)
      w.writeEnum(9, type)
    }
  }

  public struct CapacityProviderStrategyItem: AWSShape {
    public var capacityProvider: String?
    public var weight: Int?
    public var base: Int?

    public init() {}

    public init(
      capacityProvider: String? = nil,
      weight: Int? = nil,
      base: Int? = nil
    ) {
      self.capacityProvider = capacityProvider
      self.weight = weight
      self.base = base
    }

    public static let schema = AWSSchema(
      "CapacityProviderStrategyItem",
      #"""
      capacityProvider! string
      weight int(0..1000)
      base int(0..100000)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&capacityProvider)
      case 1: r.readInt(&weight)
      case 2: r.readInt(&base)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, capacityProvider)
      w.writeInt(1, weight)
      w.writeInt(2, base)
    }
  }

  public struct CapacityReservationRequest: AWSShape {
    public var reservationGroupArn: String?
    public var reservationPreference: CapacityReservationPreference?

    public init() {}

    public init(
      reservationGroupArn: String? = nil,
      reservationPreference: CapacityReservationPreference? = nil
    ) {
      self.reservationGroupArn = reservationGroupArn
      self.reservationPreference = reservationPreference
    }

    public static let schema = AWSSchema(
      "CapacityReservationRequest",
      #"""
      reservationGroupArn string
      reservationPreference CapacityReservationPreference
      """#, [.enumeration(CapacityReservationPreference.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&reservationGroupArn)
      case 1: r.readEnum(&reservationPreference)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, reservationGroupArn)
      w.writeEnum(1, reservationPreference)
    }
  }

  public struct Cluster: AWSShape {
    public var clusterArn: String?
    public var clusterName: String?
    public var configuration: ClusterConfiguration?
    public var status: String?
    public var registeredContainerInstancesCount: Int?
    public var runningTasksCount: Int?
    public var pendingTasksCount: Int?
    public var activeServicesCount: Int?
    public var statistics: [KeyValuePair]?
    public var tags: [Tag]?
    public var settings: [ClusterSetting]?
    public var capacityProviders: [String]?
    public var defaultCapacityProviderStrategy: [CapacityProviderStrategyItem]?
    public var attachments: [Attachment]?
    public var attachmentsStatus: String?
    public var serviceConnectDefaults: ClusterServiceConnectDefaults?

    public init() {}

    public init(
      clusterArn: String? = nil,
      clusterName: String? = nil,
      configuration: ClusterConfiguration? = nil,
      status: String? = nil,
      registeredContainerInstancesCount: Int? = nil,
      runningTasksCount: Int? = nil,
      pendingTasksCount: Int? = nil,
      activeServicesCount: Int? = nil,
      statistics: [KeyValuePair]? = nil,
      tags: [Tag]? = nil,
      settings: [ClusterSetting]? = nil,
      capacityProviders: [String]? = nil,
      defaultCapacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
      attachments: [Attachment]? = nil,
      attachmentsStatus: String? = nil,
      serviceConnectDefaults: ClusterServiceConnectDefaults? = nil
    ) {
      self.clusterArn = clusterArn
      self.clusterName = clusterName
      self.configuration = configuration
      self.status = status
      self.registeredContainerInstancesCount = registeredContainerInstancesCount
      self.runningTasksCount = runningTasksCount
      self.pendingTasksCount = pendingTasksCount
      self.activeServicesCount = activeServicesCount
      self.statistics = statistics
      self.tags = tags
      self.settings = settings
      self.capacityProviders = capacityProviders
      self.defaultCapacityProviderStrategy = defaultCapacityProviderStrategy
      self.attachments = attachments
      self.attachmentsStatus = attachmentsStatus
      self.serviceConnectDefaults = serviceConnectDefaults
    }

    public static let schema = AWSSchema(
      "Cluster",
      #"""
      clusterArn string
      clusterName string
      configuration ClusterConfiguration
      status string
      registeredContainerInstancesCount int
      runningTasksCount int
      pendingTasksCount int
      activeServicesCount int
      statistics [KeyValuePair]
      tags [Tag](0..50)
      settings [ClusterSetting]
      capacityProviders [string]
      defaultCapacityProviderStrategy [CapacityProviderStrategyItem]
      attachments [Attachment]
      attachmentsStatus string
      serviceConnectDefaults ClusterServiceConnectDefaults
      """#, [.shape(ClusterConfiguration.self), .shape(KeyValuePair.self), .shape(Tag.self), .shape(ClusterSetting.self), .shape(CapacityProviderStrategyItem.self), .shape(Attachment.self), .shape(ClusterServiceConnectDefaults.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&clusterArn)
      case 1: r.readString(&clusterName)
      case 2: r.readShape(&configuration)
      case 3: r.readString(&status)
      case 4: r.readInt(&registeredContainerInstancesCount)
      case 5: r.readInt(&runningTasksCount)
      case 6: r.readInt(&pendingTasksCount)
      case 7: r.readInt(&activeServicesCount)
      case 8: r.readShapes(&statistics)
      case 9: r.readShapes(&tags)
      case 10: r.readShapes(&settings)
      case 11: r.readStrings(&capacityProviders)
      case 12: r.readShapes(&defaultCapacityProviderStrategy)
      case 13: r.readShapes(&attachments)
      case 14: r.readString(&attachmentsStatus)
      case 15: r.readShape(&serviceConnectDefaults)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, clusterArn)
      w.writeString(1, clusterName)
      w.writeShape(2, configuration)
      w.writeString(3, status)
      w.writeInt(4, registeredContainerInstancesCount)
      w.writeInt(5, runningTasksCount)
      w.writeInt(6, pendingTasksCount)
      w.writeInt(7, activeServicesCount)
      w.writeShapes(8, statistics)
      w.writeShapes(9, tags)
      w.writeShapes(10, settings)
      w.writeStrings(11, capacityProviders)
      w.writeShapes(12, defaultCapacityProviderStrategy)
      w.writeShapes(13, attachments)
      w.writeString(14, attachmentsStatus)
      w.writeShape(15, serviceConnectDefaults)
    }
  }

  public struct ClusterConfiguration: AWSShape {
    public var executeCommandConfiguration: ExecuteCommandConfiguration?
    public var managedStorageConfiguration: ManagedStorageConfiguration?

    public init() {}

    public init(
      executeCommandConfiguration: ExecuteCommandConfiguration? = nil,
      managedStorageConfiguration: ManagedStorageConfiguration? = nil
    ) {
      self.executeCommandConfiguration = executeCommandConfiguration
      self.managedStorageConfiguration = managedStorageConfiguration
    }

    public static let schema = AWSSchema(
      "ClusterConfiguration",
      #"""
      executeCommandConfiguration ExecuteCommandConfiguration
      managedStorageConfiguration ManagedStorageConfiguration
      """#, [.shape(ExecuteCommandConfiguration.self), .shape(ManagedStorageConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&executeCommandConfiguration)
      case 1: r.readShape(&managedStorageConfiguration)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, executeCommandConfiguration)
      w.writeShape(1, managedStorageConfiguration)
    }
  }

  public struct ClusterServiceConnectDefaults: AWSShape {
    public var namespace: String?

    public init() {}

    public init(
      namespace: String? = nil
    ) {
      self.namespace = namespace
    }

    public static let schema = AWSSchema(
      "ClusterServiceConnectDefaults",
      #"""
      namespace string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&namespace)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, namespace)
    }
  }

  public struct ClusterServiceConnectDefaultsRequest: AWSShape {
    public var namespace: String?

    public init() {}

    public init(
      namespace: String? = nil
    ) {
      self.namespace = namespace
    }

    public static let schema = AWSSchema(
      "ClusterServiceConnectDefaultsRequest",
      #"""
      namespace! string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&namespace)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, namespace)
    }
  }

  public struct ClusterSetting: AWSShape {
    public var name: ClusterSettingName?
    public var value: String?

    public init() {}

    public init(
      name: ClusterSettingName? = nil,
      value: String? = nil
    ) {
      self.name = name
      self.value = value
    }

    public static let schema = AWSSchema(
      "ClusterSetting",
      #"""
      name ClusterSettingName
      value string
      """#, [.enumeration(ClusterSettingName.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&name)
      case 1: r.readString(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, name)
      w.writeString(1, value)
    }
  }

  public struct Container: AWSShape {
    public var containerArn: String?
    public var taskArn: String?
    public var name: String?
    public var image: String?
    public var imageDigest: String?
    public var runtimeId: String?
    public var lastStatus: String?
    public var exitCode: Int?
    public var reason: String?
    public var networkBindings: [NetworkBinding]?
    public var networkInterfaces: [NetworkInterface]?
    public var healthStatus: HealthStatus?
    public var managedAgents: [ManagedAgent]?
    public var cpu: String?
    public var memory: String?
    public var memoryReservation: String?
    public var gpuIds: [String]?

    public init() {}

    public init(
      containerArn: String? = nil,
      taskArn: String? = nil,
      name: String? = nil,
      image: String? = nil,
      imageDigest: String? = nil,
      runtimeId: String? = nil,
      lastStatus: String? = nil,
      exitCode: Int? = nil,
      reason: String? = nil,
      networkBindings: [NetworkBinding]? = nil,
      networkInterfaces: [NetworkInterface]? = nil,
      healthStatus: HealthStatus? = nil,
      managedAgents: [ManagedAgent]? = nil,
      cpu: String? = nil,
      memory: String? = nil,
      memoryReservation: String? = nil,
      gpuIds: [String]? = nil
    ) {
      self.containerArn = containerArn
      self.taskArn = taskArn
      self.name = name
      self.image = image
      self.imageDigest = imageDigest
      self.runtimeId = runtimeId
      self.lastStatus = lastStatus
      self.exitCode = exitCode
      self.reason = reason
      self.networkBindings = networkBindings
      self.networkInterfaces = networkInterfaces
      self.healthStatus = healthStatus
      self.managedAgents = managedAgents
      self.cpu = cpu
      self.memory = memory
      self.memoryReservation = memoryReservation
      self.gpuIds = gpuIds
    }

    public static let schema = AWSSchema(
      "Container",
      #"""
      containerArn string
      taskArn string
      name string
      image string
      imageDigest string
      runtimeId string
      lastStatus string
      exitCode int
      reason string
      networkBindings [NetworkBinding]
      networkInterfaces [NetworkInterface]
      healthStatus HealthStatus
      managedAgents [ManagedAgent]
      cpu string
      memory string
      memoryReservation string
      gpuIds [string]
      """#, [.shape(NetworkBinding.self), .shape(NetworkInterface.self), .enumeration(HealthStatus.self), .shape(ManagedAgent.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&containerArn)
      case 1: r.readString(&taskArn)
      case 2: r.readString(&name)
      case 3: r.readString(&image)
      case 4: r.readString(&imageDigest)
      case 5: r.readString(&runtimeId)
      case 6: r.readString(&lastStatus)
      case 7: r.readInt(&exitCode)
      case 8: r.readString(&reason)
      case 9: r.readShapes(&networkBindings)
      case 10: r.readShapes(&networkInterfaces)
      case 11: r.readEnum(&healthStatus)
      case 12: r.readShapes(&managedAgents)
      case 13: r.readString(&cpu)
      case 14: r.readString(&memory)
      case 15: r.readString(&memoryReservation)
      case 16: r.readStrings(&gpuIds)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, containerArn)
      w.writeString(1, taskArn)
      w.writeString(2, name)
      w.writeString(3, image)
      w.writeString(4, imageDigest)
      w.writeString(5, runtimeId)
      w.writeString(6, lastStatus)
      w.writeInt(7, exitCode)
      w.writeString(8, reason)
      w.writeShapes(9, networkBindings)
      w.writeShapes(10, networkInterfaces)
      w.writeEnum(11, healthStatus)
      w.writeShapes(12, managedAgents)
      w.writeString(13, cpu)
      w.writeString(14, memory)
      w.writeString(15, memoryReservation)
      w.writeStrings(16, gpuIds)
    }
  }

  public struct ContainerDefinition: AWSShape {
    public var name: String?
    public var image: String?
    public var repositoryCredentials: RepositoryCredentials?
    public var cpu: Int?
    public var memory: Int?
    public var memoryReservation: Int?
    public var links: [String]?
    public var portMappings: [PortMapping]?
    public var essential: Bool?
    public var restartPolicy: ContainerRestartPolicy?
    public var entryPoint: [String]?
    public var command: [String]?
    public var environment: [KeyValuePair]?
    public var environmentFiles: [EnvironmentFile]?
    public var mountPoints: [MountPoint]?
    public var volumesFrom: [VolumeFrom]?
    public var linuxParameters: LinuxParameters?
    public var secrets: [Secret]?
    public var dependsOn: [ContainerDependency]?
    public var startTimeout: Int?
    public var stopTimeout: Int?
    public var versionConsistency: VersionConsistency?
    public var hostname: String?
    public var user: String?
    public var workingDirectory: String?
    public var disableNetworking: Bool?
    public var privileged: Bool?
    public var readonlyRootFilesystem: Bool?
    public var dnsServers: [String]?
    public var dnsSearchDomains: [String]?
    public var extraHosts: [HostEntry]?
    public var dockerSecurityOptions: [String]?
    public var interactive: Bool?
    public var pseudoTerminal: Bool?
    public var dockerLabels: [String: String]?
    public var ulimits: [Ulimit]?
    public var logConfiguration: LogConfiguration?
    public var healthCheck: HealthCheck?
    public var systemControls: [SystemControl]?
    public var resourceRequirements: [ResourceRequirement]?
    public var firelensConfiguration: FirelensConfiguration?
    public var credentialSpecs: [String]?

    public init() {}

    public init(
      name: String? = nil,
      image: String? = nil,
      repositoryCredentials: RepositoryCredentials? = nil,
      cpu: Int? = nil,
      memory: Int? = nil,
      memoryReservation: Int? = nil,
      links: [String]? = nil,
      portMappings: [PortMapping]? = nil,
      essential: Bool? = nil,
      restartPolicy: ContainerRestartPolicy? = nil,
      entryPoint: [String]? = nil,
      command: [String]? = nil,
      environment: [KeyValuePair]? = nil,
      environmentFiles: [EnvironmentFile]? = nil,
      mountPoints: [MountPoint]? = nil,
      volumesFrom: [VolumeFrom]? = nil,
      linuxParameters: LinuxParameters? = nil,
      secrets: [Secret]? = nil,
      dependsOn: [ContainerDependency]? = nil,
      startTimeout: Int? = nil,
      stopTimeout: Int? = nil,
      versionConsistency: VersionConsistency? = nil,
      hostname: String? = nil,
      user: String? = nil,
      workingDirectory: String? = nil,
      disableNetworking: Bool? = nil,
      privileged: Bool? = nil,
      readonlyRootFilesystem: Bool? = nil,
      dnsServers: [String]? = nil,
      dnsSearchDomains: [String]? = nil,
      extraHosts: [HostEntry]? = nil,
      dockerSecurityOptions: [String]? = nil,
      interactive: Bool? = nil,
      pseudoTerminal: Bool? = nil,
      dockerLabels: [String: String]? = nil,
      ulimits: [Ulimit]? = nil,
      logConfiguration: LogConfiguration? = nil,
      healthCheck: HealthCheck? = nil,
      systemControls: [SystemControl]? = nil,
      resourceRequirements: [ResourceRequirement]? = nil,
      firelensConfiguration: FirelensConfiguration? = nil,
      credentialSpecs: [String]? = nil
    ) {
      self.name = name
      self.image = image
      self.repositoryCredentials = repositoryCredentials
      self.cpu = cpu
      self.memory = memory
      self.memoryReservation = memoryReservation
      self.links = links
      self.portMappings = portMappings
      self.essential = essential
      self.restartPolicy = restartPolicy
      self.entryPoint = entryPoint
      self.command = command
      self.environment = environment
      self.environmentFiles = environmentFiles
      self.mountPoints = mountPoints
      self.volumesFrom = volumesFrom
      self.linuxParameters = linuxParameters
      self.secrets = secrets
      self.dependsOn = dependsOn
      self.startTimeout = startTimeout
      self.stopTimeout = stopTimeout
      self.versionConsistency = versionConsistency
      self.hostname = hostname
      self.user = user
      self.workingDirectory = workingDirectory
      self.disableNetworking = disableNetworking
      self.privileged = privileged
      self.readonlyRootFilesystem = readonlyRootFilesystem
      self.dnsServers = dnsServers
      self.dnsSearchDomains = dnsSearchDomains
      self.extraHosts = extraHosts
      self.dockerSecurityOptions = dockerSecurityOptions
      self.interactive = interactive
      self.pseudoTerminal = pseudoTerminal
      self.dockerLabels = dockerLabels
      self.ulimits = ulimits
      self.logConfiguration = logConfiguration
      self.healthCheck = healthCheck
      self.systemControls = systemControls
      self.resourceRequirements = resourceRequirements
      self.firelensConfiguration = firelensConfiguration
      self.credentialSpecs = credentialSpecs
    }

    public static let schema = AWSSchema(
      "ContainerDefinition",
      #"""
      name string
      image string
      repositoryCredentials RepositoryCredentials sensitive
      cpu int
      memory int
      memoryReservation int
      links [string]
      portMappings [PortMapping]
      essential bool
      restartPolicy ContainerRestartPolicy
      entryPoint [string]
      command [string]
      environment [KeyValuePair] sensitive
      environmentFiles [EnvironmentFile]
      mountPoints [MountPoint]
      volumesFrom [VolumeFrom]
      linuxParameters LinuxParameters
      secrets [Secret]
      dependsOn [ContainerDependency]
      startTimeout int
      stopTimeout int
      versionConsistency VersionConsistency
      hostname string
      user string
      workingDirectory string
      disableNetworking bool
      privileged bool
      readonlyRootFilesystem bool
      dnsServers [string]
      dnsSearchDomains [string]
      extraHosts [HostEntry]
      dockerSecurityOptions [string]
      interactive bool
      pseudoTerminal bool
      dockerLabels {string:string}
      ulimits [Ulimit]
      logConfiguration LogConfiguration
      healthCheck HealthCheck
      systemControls [SystemControl]
      resourceRequirements [ResourceRequirement]
      firelensConfiguration FirelensConfiguration
      credentialSpecs [string]
      """#, [.shape(RepositoryCredentials.self), .shape(PortMapping.self), .shape(ContainerRestartPolicy.self), .shape(KeyValuePair.self), .shape(EnvironmentFile.self), .shape(MountPoint.self), .shape(VolumeFrom.self), .shape(LinuxParameters.self), .shape(Secret.self), .shape(ContainerDependency.self), .enumeration(VersionConsistency.self), .shape(HostEntry.self), .shape(Ulimit.self), .shape(LogConfiguration.self), .shape(HealthCheck.self), .shape(SystemControl.self), .shape(ResourceRequirement.self), .shape(FirelensConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readString(&image)
      case 2: r.readShape(&repositoryCredentials)
      case 3: r.readInt(&cpu)
      case 4: r.readInt(&memory)
      case 5: r.readInt(&memoryReservation)
      case 6: r.readStrings(&links)
      case 7: r.readShapes(&portMappings)
      case 8: r.readBool(&essential)
      case 9: r.readShape(&restartPolicy)
      case 10: r.readStrings(&entryPoint)
      case 11: r.readStrings(&command)
      case 12: r.readShapes(&environment)
      case 13: r.readShapes(&environmentFiles)
      case 14: r.readShapes(&mountPoints)
      case 15: r.readShapes(&volumesFrom)
      case 16: r.readShape(&linuxParameters)
      case 17: r.readShapes(&secrets)
      case 18: r.readShapes(&dependsOn)
      case 19: r.readInt(&startTimeout)
      case 20: r.readInt(&stopTimeout)
      case 21: r.readEnum(&versionConsistency)
      case 22: r.readString(&hostname)
      case 23: r.readString(&user)
      case 24: r.readString(&workingDirectory)
      case 25: r.readBool(&disableNetworking)
      case 26: r.readBool(&privileged)
      case 27: r.readBool(&readonlyRootFilesystem)
      case 28: r.readStrings(&dnsServers)
      case 29: r.readStrings(&dnsSearchDomains)
      case 30: r.readShapes(&extraHosts)
      case 31: r.readStrings(&dockerSecurityOptions)
      case 32: r.readBool(&interactive)
      case 33: r.readBool(&pseudoTerminal)
      case 34: r.readStringMap(&dockerLabels)
      case 35: r.readShapes(&ulimits)
      case 36: r.readShape(&logConfiguration)
      case 37: r.readShape(&healthCheck)
      case 38: r.readShapes(&systemControls)
      case 39: r.readShapes(&resourceRequirements)
      case 40: r.readShape(&firelensConfiguration)
      case 41: r.readStrings(&credentialSpecs)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeString(1, image)
      w.writeShape(2, repositoryCredentials)
      w.writeInt(3, cpu)
      w.writeInt(4, memory)
      w.writeInt(5, memoryReservation)
      w.writeStrings(6, links)
      w.writeShapes(7, portMappings)
      w.writeBool(8, essential)
      w.writeShape(9, restartPolicy)
      w.writeStrings(10, entryPoint)
      w.writeStrings(11, command)
      w.writeShapes(12, environment)
      w.writeShapes(13, environmentFiles)
      w.writeShapes(14, mountPoints)
      w.writeShapes(15, volumesFrom)
      w.writeShape(16, linuxParameters)
      w.writeShapes(17, secrets)
      w.writeShapes(18, dependsOn)
      w.writeInt(19, startTimeout)
      w.writeInt(20, stopTimeout)
      w.writeEnum(21, versionConsistency)
      w.writeString(22, hostname)
      w.writeString(23, user)
      w.writeString(24, workingDirectory)
      w.writeBool(25, disableNetworking)
      w.writeBool(26, privileged)
      w.writeBool(27, readonlyRootFilesystem)
      w.writeStrings(28, dnsServers)
      w.writeStrings(29, dnsSearchDomains)
      w.writeShapes(30, extraHosts)
      w.writeStrings(31, dockerSecurityOptions)
      w.writeBool(32, interactive)
      w.writeBool(33, pseudoTerminal)
      w.writeStringMap(34, dockerLabels)
      w.writeShapes(35, ulimits)
      w.writeShape(36, logConfiguration)
      w.writeShape(37, healthCheck)
      w.writeShapes(38, systemControls)
      w.writeShapes(39, resourceRequirements)
      w.writeShape(40, firelensConfiguration)
      w.writeStrings(41, credentialSpecs)
    }
  }

  public struct ContainerDependency: AWSShape {
    public var containerName: String?
    public var condition: ContainerCondition?

    public init() {}

    public init(
      containerName: String? = nil,
      condition: ContainerCondition? = nil
    ) {
      self.containerName = containerName
      self.condition = condition
    }

    public static let schema = AWSSchema(
      "ContainerDependency",
      #"""
      containerName! string
      condition! ContainerCondition
      """#, [.enumeration(ContainerCondition.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&containerName)
      case 1: r.readEnum(&condition)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, containerName)
      w.writeEnum(1, condition)
    }
  }

  public struct ContainerInstance: AWSShape {
    public var containerInstanceArn: String?
    public var ec2InstanceId: String?
    public var capacityProviderName: String?
    public var version: Int?
    public var versionInfo: VersionInfo?
    public var remainingResources: [Resource]?
    public var registeredResources: [Resource]?
    public var status: String?
    public var statusReason: String?
    public var agentConnected: Bool?
    public var runningTasksCount: Int?
    public var pendingTasksCount: Int?
    public var agentUpdateStatus: AgentUpdateStatus?
    public var attributes: [Attribute]?
    public var registeredAt: Date?
    public var attachments: [Attachment]?
    public var tags: [Tag]?
    public var healthStatus: ContainerInstanceHealthStatus?

    public init() {}

    public init(
      containerInstanceArn: String? = nil,
      ec2InstanceId: String? = nil,
      capacityProviderName: String? = nil,
      version: Int? = nil,
      versionInfo: VersionInfo? = nil,
      remainingResources: [Resource]? = nil,
      registeredResources: [Resource]? = nil,
      status: String? = nil,
      statusReason: String? = nil,
      agentConnected: Bool? = nil,
      runningTasksCount: Int? = nil,
      pendingTasksCount: Int? = nil,
      agentUpdateStatus: AgentUpdateStatus? = nil,
      attributes: [Attribute]? = nil,
      registeredAt: Date? = nil,
      attachments: [Attachment]? = nil,
      tags: [Tag]? = nil,
      healthStatus: ContainerInstanceHealthStatus? = nil
    ) {
      self.containerInstanceArn = containerInstanceArn
      self.ec2InstanceId = ec2InstanceId
      self.capacityProviderName = capacityProviderName
      self.version = version
      self.versionInfo = versionInfo
      self.remainingResources = remainingResources
      self.registeredResources = registeredResources
      self.status = status
      self.statusReason = statusReason
      self.agentConnected = agentConnected
      self.runningTasksCount = runningTasksCount
      self.pendingTasksCount = pendingTasksCount
      self.agentUpdateStatus = agentUpdateStatus
      self.attributes = attributes
      self.registeredAt = registeredAt
      self.attachments = attachments
      self.tags = tags
      self.healthStatus = healthStatus
    }

    public static let schema = AWSSchema(
      "ContainerInstance",
      #"""
      containerInstanceArn string
      ec2InstanceId string
      capacityProviderName string
      version long
      versionInfo VersionInfo
      remainingResources [Resource]
      registeredResources [Resource]
      status string
      statusReason string
      agentConnected bool
      runningTasksCount int
      pendingTasksCount int
      agentUpdateStatus AgentUpdateStatus
      attributes [Attribute]
      registeredAt time
      attachments [Attachment]
      tags [Tag](0..50)
      healthStatus ContainerInstanceHealthStatus
      """#, [.shape(VersionInfo.self), .shape(Resource.self), .enumeration(AgentUpdateStatus.self), .shape(Attribute.self), .shape(Attachment.self), .shape(Tag.self), .shape(ContainerInstanceHealthStatus.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&containerInstanceArn)
      case 1: r.readString(&ec2InstanceId)
      case 2: r.readString(&capacityProviderName)
      case 3: r.readInt(&version)
      case 4: r.readShape(&versionInfo)
      case 5: r.readShapes(&remainingResources)
      case 6: r.readShapes(&registeredResources)
      case 7: r.readString(&status)
      case 8: r.readString(&statusReason)
      case 9: r.readBool(&agentConnected)
      case 10: r.readInt(&runningTasksCount)
      case 11: r.readInt(&pendingTasksCount)
      case 12: r.readEnum(&agentUpdateStatus)
      case 13: r.readShapes(&attributes)
      case 14: r.readDate(&registeredAt)
      case 15: r.readShapes(&attachments)
      case 16: r.readShapes(&tags)
      case 17: r.readShape(&healthStatus)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, containerInstanceArn)
      w.writeString(1, ec2InstanceId)
      w.writeString(2, capacityProviderName)
      w.writeInt(3, version)
      w.writeShape(4, versionInfo)
      w.writeShapes(5, remainingResources)
      w.writeShapes(6, registeredResources)
      w.writeString(7, status)
      w.writeString(8, statusReason)
      w.writeBool(9, agentConnected)
      w.writeInt(10, runningTasksCount)
      w.writeInt(11, pendingTasksCount)
      w.writeEnum(12, agentUpdateStatus)
      w.writeShapes(13, attributes)
      w.writeDate(14, registeredAt)
      w.writeShapes(15, attachments)
      w.writeShapes(16, tags)
      w.writeShape(17, healthStatus)
    }
  }

  public struct ContainerInstanceHealthStatus: AWSShape {
    public var overallStatus: InstanceHealthCheckState?
    public var details: [InstanceHealthCheckResult]?

    public init() {}

    public init(
      overallStatus: InstanceHealthCheckState? = nil,
      details: [InstanceHealthCheckResult]? = nil
    ) {
      self.overallStatus = overallStatus
      self.details = details
    }

    public static let schema = AWSSchema(
      "ContainerInstanceHealthStatus",
      #"""
      overallStatus InstanceHealthCheckState
      details [InstanceHealthCheckResult]
      """#, [.enumeration(InstanceHealthCheckState.self), .shape(InstanceHealthCheckResult.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&overallStatus)
      case 1: r.readShapes(&details)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, overallStatus)
      w.writeShapes(1, details)
    }
  }

  public struct ContainerOverride: AWSShape {
    public var name: String?
    public var command: [String]?
    public var environment: [KeyValuePair]?
    public var environmentFiles: [EnvironmentFile]?
    public var cpu: Int?
    public var memory: Int?
    public var memoryReservation: Int?
    public var resourceRequirements: [ResourceRequirement]?

    public init() {}

    public init(
      name: String? = nil,
      command: [String]? = nil,
      environment: [KeyValuePair]? = nil,
      environmentFiles: [EnvironmentFile]? = nil,
      cpu: Int? = nil,
      memory: Int? = nil,
      memoryReservation: Int? = nil,
      resourceRequirements: [ResourceRequirement]? = nil
    ) {
      self.name = name
      self.command = command
      self.environment = environment
      self.environmentFiles = environmentFiles
      self.cpu = cpu
      self.memory = memory
      self.memoryReservation = memoryReservation
      self.resourceRequirements = resourceRequirements
    }

    public static let schema = AWSSchema(
      "ContainerOverride",
      #"""
      name string
      command [string]
      environment [KeyValuePair] sensitive
      environmentFiles [EnvironmentFile]
      cpu int
      memory int
      memoryReservation int
      resourceRequirements [ResourceRequirement]
      """#, [.shape(KeyValuePair.self), .shape(EnvironmentFile.self), .shape(ResourceRequirement.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&name)
      case 1: r.readStrings(&command)
      case 2: r.readShapes(&environment)
      case 3: r.readShapes(&environmentFiles)
      case 4: r.readInt(&cpu)
      case 5: r.readInt(&memory)
      case 6: r.readInt(&memoryReservation)
      case 7: r.readShapes(&resourceRequirements)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, name)
      w.writeStrings(1, command)
      w.writeShapes(2, environment)
      w.writeShapes(3, environmentFiles)
      w.writeInt(4, cpu)
      w.writeInt(5, memory)
      w.writeInt(6, memoryReservation)
      w.writeShapes(7, resourceRequirements)
    }
  }

  public struct ContainerRestartPolicy: AWSShape {
    public var enabled: Bool?
    public var ignoredExitCodes: [Int]?
    public var restartAttemptPeriod: Int?

    public init() {}

    public init(
      enabled: Bool? = nil,
      ignoredExitCodes: [Int]? = nil,
      restartAttemptPeriod: Int? = nil
    ) {
      self.enabled = enabled
      self.ignoredExitCodes = ignoredExitCodes
      self.restartAttemptPeriod = restartAttemptPeriod
    }

    public static let schema = AWSSchema(
      "ContainerRestartPolicy",
      #"""
      enabled! bool
      ignoredExitCodes [int]
      restartAttemptPeriod int
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&enabled)
      case 1: r.readInts(&ignoredExitCodes)
      case 2: r.readInt(&restartAttemptPeriod)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, enabled)
      w.writeInts(1, ignoredExitCodes)
      w.writeInt(2, restartAttemptPeriod)
    }
  }
}
