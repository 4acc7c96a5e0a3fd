// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension ECS {
  public struct Tag: AWSShape {
    public var key: String?
    public var value: String?

    public init() {}

    public init(
      key: String? = nil,
      value: String? = nil
    ) {
      self.key = key
      self.value = value
    }

    public static let schema = AWSSchema(
      "Tag",
      #"""
      key string(1..128)/([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)/
      value string(0..256)/([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)/
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&key)
      case 1: r.readString(&value)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, key)
      w.writeString(1, value)
    }
  }

  public struct Task: AWSShape {
    public var attachments: [Attachment]?
    public var attributes: [Attribute]?
    public var availabilityZone: String?
    public var capacityProviderName: String?
    public var clusterArn: String?
    public var connectivity: Connectivity?
    public var connectivityAt: Date?
    public var containerInstanceArn: String?
    public var containers: [Container]?
    public var cpu: String?
    public var createdAt: Date?
    public var desiredStatus: String?
    public var enableExecuteCommand: Bool?
    public var executionStoppedAt: Date?
    public var group: String?
    public var healthStatus: HealthStatus?
    public var inferenceAccelerators: [InferenceAccelerator]?
    public var lastStatus: String?
    public var launchType: LaunchType?
    public var memory: String?
    public var overrides: TaskOverride?
    public var platformVersion: String?
    public var platformFamily: String?
    public var pullStartedAt: Date?
    public var pullStoppedAt: Date?
    public var startedAt: Date?
    public var startedBy: String?
    public var stopCode: TaskStopCode?
    public var stoppedAt: Date?
    public var stoppedReason: String?
    public var stoppingAt: Date?
    public var tags: [Tag]?
    public var taskArn: String?
    public var taskDefinitionArn: String?
    public var version: Int?
    public var ephemeralStorage: EphemeralStorage?
    public var fargateEphemeralStorage: TaskEphemeralStorage?

    public init() {}

    public init(
      attachments: [Attachment]? = nil,
      attributes: [Attribute]? = nil,
      availabilityZone: String? = nil,
      capacityProviderName: String? = nil,
      clusterArn: String? = nil,
      connectivity: Connectivity? = nil,
      connectivityAt: Date? = nil,
      containerInstanceArn: String? = nil,
      containers: [Container]? = nil,
      cpu: String? = nil,
      createdAt: Date? = nil,
      desiredStatus: String? = nil,
      enableExecuteCommand: Bool? = nil,
      executionStoppedAt: Date? = nil,
      group: String? = nil,
      healthStatus: HealthStatus? = nil,
      inferenceAccelerators: [InferenceAccelerator]? = nil,
      lastStatus: String? = nil,
      launchType: LaunchType? = nil,
      memory: String? = nil,
      overrides: TaskOverride? = nil,
      platformVersion: String? = nil,
      platformFamily: String? = nil,
      pullStartedAt: Date? = nil,
      pullStoppedAt: Date? = nil,
      startedAt: Date? = nil,
      startedBy: String? = nil,
      stopCode: TaskStopCode? = nil,
      stoppedAt: Date? = nil,
      stoppedReason: String? = nil,
      stoppingAt: Date? = nil,
      tags: [Tag]? = nil,
      taskArn: String? = nil,
      taskDefinitionArn: String? = nil,
      version: Int? = nil,
      ephemeralStorage: EphemeralStorage? = nil,
      fargateEphemeralStorage: TaskEphemeralStorage? = nil
    ) {
      self.attachments = attachments
      self.attributes = attributes
      self.availabilityZone = availabilityZone
      self.capacityProviderName = capacityProviderName
      self.clusterArn = clusterArn
      self.connectivity = connectivity
      self.connectivityAt = connectivityAt
      self.containerInstanceArn = containerInstanceArn
      self.containers = containers
      self.cpu = cpu
      self.createdAt = createdAt
      self.desiredStatus = desiredStatus
      self.enableExecuteCommand = enableExecuteCommand
      self.executionStoppedAt = executionStoppedAt
      self.group = group
      self.healthStatus = healthStatus
      self.inferenceAccelerators = inferenceAccelerators
      self.lastStatus = lastStatus
      self.launchType = launchType
      self.memory = memory
      self.overrides = overrides
      self.platformVersion = platformVersion
      self.platformFamily = platformFamily
      self.pullStartedAt = pullStartedAt
      self.pullStoppedAt = pullStoppedAt
      self.startedAt = startedAt
      self.startedBy = startedBy
      self.stopCode = stopCode
      self.stoppedAt = stoppedAt
      self.stoppedReason = stoppedReason
      self.stoppingAt = stoppingAt
      self.tags = tags
      self.taskArn = taskArn
      self.taskDefinitionArn = taskDefinitionArn
      self.version = version
      self.ephemeralStorage = ephemeralStorage
      self.fargateEphemeralStorage = fargateEphemeralStorage
    }

    public static let schema = AWSSchema(
      "Task",
      #"""
      attachments [Attachment]
      attributes [Attribute]
      availabilityZone string
      capacityProviderName string
      clusterArn string
      connectivity Connectivity
      connectivityAt time
      containerInstanceArn string
      containers [Container]
      cpu string
      createdAt time
      desiredStatus string
      enableExecuteCommand bool
      executionStoppedAt time
      group string
      healthStatus HealthStatus
      inferenceAccelerators [InferenceAccelerator]
      lastStatus string
      launchType LaunchType
      memory string
      overrides TaskOverride
      platformVersion string
      platformFamily string
      pullStartedAt time
      pullStoppedAt time
      startedAt time
      startedBy string
      stopCode TaskStopCode
      stoppedAt time
      stoppedReason string
      stoppingAt time
      tags [Tag](0..50)
      taskArn string
      taskDefinitionArn string
      version long
      ephemeralStorage EphemeralStorage
      fargateEphemeralStorage TaskEphemeralStorage
      """#, [.shape(Attachment.self), .shape(Attribute.self), .enumeration(Connectivity.self), .shape(Container.self), .enumeration(HealthStatus.self), .shape(InferenceAccelerator.self), .enumeration(LaunchType.self), .shape(TaskOverride.self), .enumeration(TaskStopCode.self), .shape(Tag.self), .shape(EphemeralStorage.self), .shape(TaskEphemeralStorage.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&attachments)
      case 1: r.readShapes(&attributes)
      case 2: r.readString(&availabilityZone)
      case 3: r.readString(&capacityProviderName)
      case 4: r.readString(&clusterArn)
      case 5: r.readEnum(&connectivity)
      case 6: r.readDate(&connectivityAt)
      case 7: r.readString(&containerInstanceArn)
      case 8: r.readShapes(&containers)
      case 9: r.readString(&cpu)
      case 10: r.readDate(&createdAt)
      case 11: r.readString(&desiredStatus)
      case 12: r.readBool(&enableExecuteCommand)
      case 13: r.readDate(&executionStoppedAt)
      case 14: r.readString(&group)
      case 15: r.readEnum(&healthStatus)
      case 16: r.readShapes(&inferenceAccelerators)
      case 17: r.readString(&lastStatus)
      case 18: r.readEnum(&launchType)
      case 19: r.readString(&memory)
      case 20: r.readShape(&overrides)
      case 21: r.readString(&platformVersion)
      case 22: r.readString(&platformFamily)
      case 23: r.readDate(&pullStartedAt)
      case 24: r.readDate(&pullStoppedAt)
      case 25: r.readDate(&startedAt)
      case 26: r.readString(&startedBy)
      case 27: r.readEnum(&stopCode)
      case 28: r.readDate(&stoppedAt)
      case 29: r.readString(&stoppedReason)
      case 30: r.readDate(&stoppingAt)
      case 31: r.readShapes(&tags)
      case 32: r.readString(&taskArn)
      case 33: r.readString(&taskDefinitionArn)
      case 34: r.readInt(&version)
      case 35: r.readShape(&ephemeralStorage)
      case 36: r.readShape(&fargateEphemeralStorage)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, attachments)
      w.writeShapes(1, attributes)
      w.writeString(2, availabilityZone)
      w.writeString(3, capacityProviderName)
      w.writeString(4, clusterArn)
      w.writeEnum(5, connectivity)
      w.writeDate(6, connectivityAt)
      w.writeString(7, containerInstanceArn)
      w.writeShapes(8, containers)
      w.writeString(9, cpu)
      w.writeDate(10, createdAt)
      w.writeString(11, desiredStatus)
      w.writeBool(12, enableExecuteCommand)
      w.writeDate(13, executionStoppedAt)
      w.writeString(14, group)
      w.writeEnum(15, healthStatus)
      w.writeShapes(16, inferenceAccelerators)
      w.writeString(17, lastStatus)
      w.writeEnum(18, launchType)
      w.writeString(19, memory)
      w.writeShape(20, overrides)
      w.writeString(21, platformVersion)
      w.writeString(22, platformFamily)
      w.writeDate(23, pullStartedAt)
      w.writeDate(24, pullStoppedAt)
      w.writeDate(25, startedAt)
      w.writeString(26, startedBy)
      w.writeEnum(27, stopCode)
      w.writeDate(28, stoppedAt)
      w.writeString(29, stoppedReason)
      w.writeDate(30, stoppingAt)
      w.writeShapes(31, tags)
      w.writeString(32, taskArn)
      w.writeString(33, taskDefinitionArn)
      w.writeInt(34, version)
      w.writeShape(35, ephemeralStorage)
      w.writeShape(36, fargateEphemeralStorage)
    }
  }

  public struct TaskDefinition: AWSShape {
    public var taskDefinitionArn: String?
    public var containerDefinitions: [ContainerDefinition]?
    public var family: String?
    public var taskRoleArn: String?
    public var executionRoleArn: String?
    public var networkMode: NetworkMode?
    public var revision: Int?
    public var volumes: [Volume]?
    public var status: TaskDefinitionStatus?
    public var requiresAttributes: [Attribute]?
    public var placementConstraints: [TaskDefinitionPlacementConstraint]?
    public var compatibilities: [Compatibility]?
    public var runtimePlatform: RuntimePlatform?
    public var requiresCompatibilities: [Compatibility]?
    public var cpu: String?
    public var memory: String?
    public var inferenceAccelerators: [InferenceAccelerator]?
    public var pidMode: PidMode?
    public var ipcMode: IpcMode?
    public var proxyConfiguration: ProxyConfiguration?
    public var registeredAt: Date?
    public var deregisteredAt: Date?
    public var deleteRequestedAt: Date?
    public var registeredBy: String?
    public var ephemeralStorage: EphemeralStorage?
    public var enableFaultInjection: Bool?

    public init() {}

    public init(
      taskDefinitionArn: String? = nil,
      containerDefinitions: [ContainerDefinition]? = nil,
      family: String? = nil,
      taskRoleArn: String? = nil,
      executionRoleArn: String? = nil,
      networkMode: NetworkMode? = nil,
      revision: Int? = nil,
      volumes: [Volume]? = nil,
      status: TaskDefinitionStatus? = nil,
      requiresAttributes: [Attribute]? = nil,
      placementConstraints: [TaskDefinitionPlacementConstraint]? = nil,
      compatibilities: [Compatibility]? = nil,
      runtimePlatform: RuntimePlatform? = nil,
      requiresCompatibilities: [Compatibility]? = nil,
      cpu: String? = nil,
      memory: String? = nil,
      inferenceAccelerators: [InferenceAccelerator]? = nil,
      pidMode: PidMode? = nil,
      ipcMode: IpcMode? = nil,
      proxyConfiguration: ProxyConfiguration? = nil,
      registeredAt: Date? = nil,
      deregisteredAt: Date? = nil,
      deleteRequestedAt: Date? = nil,
      registeredBy: String? = nil,
      ephemeralStorage: EphemeralStorage? = nil,
      enableFaultInjection: Bool? = nil
    ) {
      self.taskDefinitionArn = taskDefinitionArn
      self.containerDefinitions = containerDefinitions
      self.family = family
      self.taskRoleArn = taskRoleArn
      self.executionRoleArn = executionRoleArn
      self.networkMode = networkMode
      self.revision = revision
      self.volumes = volumes
      self.status = status
      self.requiresAttributes = requiresAttributes
      self.placementConstraints = placementConstraints
      self.compatibilities = compatibilities
      self.runtimePlatform = runtimePlatform
      self.requiresCompatibilities = requiresCompatibilities
      self.cpu = cpu
      self.memory = memory
      self.inferenceAccelerators = inferenceAccelerators
      self.pidMode = pidMode
      self.ipcMode = ipcMode
      self.proxyConfiguration = proxyConfiguration
      self.registeredAt = registeredAt
      self.deregisteredAt = deregisteredAt
      self.deleteRequestedAt = deleteRequestedAt
      self.registeredBy = registeredBy
      self.ephemeralStorage = ephemeralStorage
      self.enableFaultInjection = enableFaultInjection
    }

    public static let schema = AWSSchema(
      "TaskDefinition",
      #"""
      taskDefinitionArn string
      containerDefinitions [ContainerDefinition]
      family string
      taskRoleArn string
      executionRoleArn string
      networkMode NetworkMode
      revision int
      volumes [Volume]
      status TaskDefinitionStatus
      requiresAttributes [Attribute]
      placementConstraints [TaskDefinitionPlacementConstraint]
      compatibilities [Compatibility]
      runtimePlatform RuntimePlatform
      requiresCompatibilities [Compatibility]
      cpu string
      memory string
      inferenceAccelerators [InferenceAccelerator]
      pidMode PidMode
      ipcMode IpcMode
      proxyConfiguration ProxyConfiguration
      registeredAt time
      deregisteredAt time
      deleteRequestedAt time
      registeredBy string
      ephemeralStorage EphemeralStorage
      enableFaultInjection bool
      """#, [.shape(ContainerDefinition.self), .enumeration(NetworkMode.self), .shape(Volume.self), .enumeration(TaskDefinitionStatus.self), .shape(Attribute.self), .shape(TaskDefinitionPlacementConstraint.self), .enumeration(Compatibility.self), .shape(RuntimePlatform.self), .shape(InferenceAccelerator.self), .enumeration(PidMode.self), .enumeration(IpcMode.self), .shape(ProxyConfiguration.self), .shape(EphemeralStorage.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&taskDefinitionArn)
      case 1: r.readShapes(&containerDefinitions)
      case 2: r.readString(&family)
      case 3: r.readString(&taskRoleArn)
      case 4: r.readString(&executionRoleArn)
      case 5: r.readEnum(&networkMode)
      case 6: r.readInt(&revision)
      case 7: r.readShapes(&volumes)
      case 8: r.readEnum(&status)
      case 9: r.readShapes(&requiresAttributes)
      case 10: r.readShapes(&placementConstraints)
      case 11: r.readEnums(&compatibilities)
      case 12: r.readShape(&runtimePlatform)
      case 13: r.readEnums(&requiresCompatibilities)
      case 14: r.readString(&cpu)
      case 15: r.readString(&memory)
      case 16: r.readShapes(&inferenceAccelerators)
      case 17: r.readEnum(&pidMode)
      case 18: r.readEnum(&ipcMode)
      case 19: r.readShape(&proxyConfiguration)
      case 20: r.readDate(&registeredAt)
      case 21: r.readDate(&deregisteredAt)
      case 22: r.readDate(&deleteRequestedAt)
      case 23: r.readString(&registeredBy)
      case 24: r.readShape(&ephemeralStorage)
      case 25: r.readBool(&enableFaultInjection)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, taskDefinitionArn)
      w.writeShapes(1, containerDefinitions)
      w.writeString(2, family)
      w.writeString(3, taskRoleArn)
      w.writeString(4, executionRoleArn)
      w.writeEnum(5, networkMode)
      w.writeInt(6, revision)
      w.writeShapes(7, volumes)
      w.writeEnum(8, status)
      w.writeShapes(9, requiresAttributes)
      w.writeShapes(10, placementConstraints)
      w.writeEnums(11, compatibilities)
      w.writeShape(12, runtimePlatform)
      w.writeEnums(13, requiresCompatibilities)
      w.writeString(14, cpu)
      w.writeString(15, memory)
      w.writeShapes(16, inferenceAccelerators)
      w.writeEnum(17, pidMode)
      w.writeEnum(18, ipcMode)
      w.writeShape(19, proxyConfiguration)
      w.writeDate(20, registeredAt)
      w.writeDate(21, deregisteredAt)
      w.writeDate(22, deleteRequestedAt)
      w.writeString(23, registeredBy)
      w.writeShape(24, ephemeralStorage)
      w.writeBool(25, enableFaultInjection)
    }
  }

  public struct TaskDefinitionPlacementConstraint: AWSShape {
    public var type: TaskDefinitionPlacementConstraintType?
    public var expression: String?

    public init() {}

    public init(
      type: TaskDefinitionPlacementConstraintType? = nil,
      expression: String? = nil
    ) {
      self.type = type
      self.expression = expression
    }

    public static let schema = AWSSchema(
      "TaskDefinitionPlacementConstraint",
      #"""
      type TaskDefinitionPlacementConstraintType
      expression string
      """#, [.enumeration(TaskDefinitionPlacementConstraintType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&type)
      case 1: r.readString(&expression)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, type)
      w.writeString(1, expression)
    }
  }

  public struct TaskEphemeralStorage: AWSShape {
    public var sizeInGiB: Int?
    public var kmsKeyId: String?

    public init() {}

    public init(
      sizeInGiB: Int? = nil,
      kmsKeyId: String? = nil
    ) {
      self.sizeInGiB = sizeInGiB
      self.kmsKeyId = kmsKeyId
    }

    public static let schema = AWSSchema(
      "TaskEphemeralStorage",
      #"""
      sizeInGiB int
      kmsKeyId string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&sizeInGiB)
      case 1: r.readString(&kmsKeyId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, sizeInGiB)
      w.writeString(1, kmsKeyId)
    }
  }

  public struct TaskManagedEBSVolumeConfiguration: AWSShape {
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
    public var terminationPolicy: TaskManagedEBSVolumeTerminationPolicy?
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
      terminationPolicy: TaskManagedEBSVolumeTerminationPolicy? = nil,
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
      self.terminationPolicy = terminationPolicy
      self.filesystemType = filesystemType
    }

    public static let schema = AWSSchema(
      "TaskManagedEBSVolumeConfiguration",
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
      terminationPolicy TaskManagedEBSVolumeTerminationPolicy
      filesystemType TaskFilesystemType
      """#, [.shape(EBSTagSpecification.self), .shape(TaskManagedEBSVolumeTerminationPolicy.self), .enumeration(TaskFilesystemType.self)])

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
      case 10: r.readShape(&terminationPolicy)
      case 11: r.readEnum(&filesystemType)
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
      w.writeShape(10, terminationPolicy)
      w.writeEnum(11, filesystemType)
    }
  }

  public struct TaskManagedEBSVolumeTerminationPolicy: AWSShape {
    public var deleteOnTermination: Bool?

    public init() {}

    public init(
      deleteOnTermination: Bool? = nil
    ) {
      self.deleteOnTermination = deleteOnTermination
    }

    public static let schema = AWSSchema(
      "TaskManagedEBSVolumeTerminationPolicy",
      #"""
      deleteOnTermination! bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&deleteOnTermination)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, deleteOnTermination)
    }
  }

  public struct TaskOverride: AWSShape {
    public var containerOverrides: [ContainerOverride]?
    public var cpu: String?
    public var inferenceAcceleratorOverrides: [InferenceAcceleratorOverride]?
    public var executionRoleArn: String?
    public var memory: String?
    public var taskRoleArn: String?
    public var ephemeralStorage: EphemeralStorage?

    public init() {}

    public init(
      containerOverrides: [ContainerOverride]? = nil,
      cpu: String? = nil,
      inferenceAcceleratorOverrides: [InferenceAcceleratorOverride]? = nil,
      executionRoleArn: String? = nil,
      memory: String? = nil,
      taskRoleArn: String? = nil,
      ephemeralStorage: EphemeralStorage? = nil
    ) {
      self.containerOverrides = containerOverrides
      self.cpu = cpu
      self.inferenceAcceleratorOverrides = inferenceAcceleratorOverrides
      self.executionRoleArn = executionRoleArn
      self.memory = memory
      self.taskRoleArn = taskRoleArn
      self.ephemeralStorage = ephemeralStorage
    }

    public static let schema = AWSSchema(
      "TaskOverride",
      #"""
      containerOverrides [ContainerOverride]
      cpu string
      inferenceAcceleratorOverrides [InferenceAcceleratorOverride]
      executionRoleArn string
      memory string
      taskRoleArn string
      ephemeralStorage EphemeralStorage
      """#, [.shape(ContainerOverride.self), .shape(InferenceAcceleratorOverride.self), .shape(EphemeralStorage.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&containerOverrides)
      case 1: r.readString(&cpu)
      case 2: r.readShapes(&inferenceAcceleratorOverrides)
      case 3: r.readString(&executionRoleArn)
      case 4: r.readString(&memory)
      case 5: r.readString(&taskRoleArn)
      case 6: r.readShape(&ephemeralStorage)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, containerOverrides)
      w.writeString(1, cpu)
      w.writeShapes(2, inferenceAcceleratorOverrides)
      w.writeString(3, executionRoleArn)
      w.writeString(4, memory)
      w.writeString(5, taskRoleArn)
      w.writeShape(6, ephemeralStorage)
    }
  }

  public struct TaskSet: AWSShape {
    public var id: String?
    public var taskSetArn: String?
    public var serviceArn: String?
    public var clusterArn: String?
    public var startedBy: String?
    public var externalId: String?
    public var status: String?
    public var taskDefinition: String?
    public var computedDesiredCount: Int?
    public var pendingCount: Int?
    public var runningCount: Int?
    public var createdAt: Date?
    public var updatedAt: Date?
    public var launchType: LaunchType?
    public var capacityProviderStrategy: [CapacityProviderStrategyItem]?
    public var platformVersion: String?
    public var platformFamily: String?
    public var networkConfiguration: NetworkConfiguration?
    public var loadBalancers: [LoadBalancer]?
    public var serviceRegistries: [ServiceRegistry]?
    public var scale: Scale?
    public var stabilityStatus: StabilityStatus?
    public var stabilityStatusAt: Date?
    public var tags: [Tag]?
    public var fargateEphemeralStorage: DeploymentEphemeralStorage?

    public init() {}

    public init(
      id: String? = nil,
      taskSetArn: String? = nil,
      serviceArn: String? = nil,
      clusterArn: String? = nil,
      startedBy: String? = nil,
      externalId: String? = nil,
      status: String? = nil,
      taskDefinition: String? = nil,
      computedDesiredCount: Int? = nil,
      pendingCount: Int? = nil,
      runningCount: Int? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil,
      launchType: LaunchType? = nil,
      capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
      platformVersion: String? = nil,
      platformFamily: String? = nil,
      networkConfiguration: NetworkConfiguration? = nil,
      loadBalancers: [LoadBalancer]? = nil,
      serviceRegistries: [ServiceRegistry]? = nil,
      scale: Scale? = nil,
      stabilityStatus: StabilityStatus? = nil,
      stabilityStatusAt: Date? = nil,
      tags: [Tag]? = nil,
      fargateEphemeralStorage: DeploymentEphemeralStorage? = nil
    ) {
      self.id = id
      self.taskSetArn = taskSetArn
      self.serviceArn = serviceArn
      self.clusterArn = clusterArn
      self.startedBy = startedBy
      self.externalId = externalId
      self.status = status
      self.taskDefinition = taskDefinition
      self.computedDesiredCount = computedDesiredCount
      self.pendingCount = pendingCount
      self.runningCount = runningCount
      self.createdAt = createdAt
      self.updatedAt = updatedAt
      self.launchType = launchType
      self.capacityProviderStrategy = capacityProviderStrategy
      self.platformVersion = platformVersion
      self.platformFamily = platformFamily
      self.networkConfiguration = networkConfiguration
      self.loadBalancers = loadBalancers
      self.serviceRegistries = serviceRegistries
      self.scale = scale
      self.stabilityStatus = stabilityStatus
      self.stabilityStatusAt = stabilityStatusAt
      self.tags = tags
      self.fargateEphemeralStorage = fargateEphemeralStorage
    }

    public static let schema = AWSSchema(
      "TaskSet",
      #"""
      id string
      taskSetArn string
      serviceArn string
      clusterArn string
      startedBy string
      externalId string
      status string
      taskDefinition string
      computedDesiredCount int
      pendingCount int
      runningCount int
      createdAt time
      updatedAt time
      launchType LaunchType
      capacityProviderStrategy [CapacityProviderStrategyItem]
      platformVersion string
      platformFamily string
      networkConfiguration NetworkConfiguration
      loadBalancers [LoadBalancer]
      serviceRegistries [ServiceRegistry]
      scale Scale
      stabilityStatus StabilityStatus
      stabilityStatusAt time
      tags [Tag](0..50)
      fargateEphemeralStorage DeploymentEphemeralStorage
      """#, [.enumeration(LaunchType.self), .shape(CapacityProviderStrategyItem.self), .shape(NetworkConfiguration.self), .shape(LoadBalancer.self), .shape(ServiceRegistry.self), .shape(Scale.self), .enumeration(StabilityStatus.self), .shape(Tag.self), .shape(DeploymentEphemeralStorage.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&id)
      case 1: r.readString(&taskSetArn)
      case 2: r.readString(&serviceArn)
      case 3: r.readString(&clusterArn)
      case 4: r.readString(&startedBy)
      case 5: r.readString(&externalId)
      case 6: r.readString(&status)
      case 7: r.readString(&taskDefinition)
      case 8: r.readInt(&computedDesiredCount)
      case 9: r.readInt(&pendingCount)
      case 10: r.readInt(&runningCount)
      case 11: r.readDate(&createdAt)
      case 12: r.readDate(&updatedAt)
      case 13: r.readEnum(&launchType)
      case 14: r.readShapes(&capacityProviderStrategy)
      case 15: r.readString(&platformVersion)
      case 16: r.readString(&platformFamily)
      case 17: r.readShape(&networkConfiguration)
      case 18: r.readShapes(&loadBalancers)
      case 19: r.readShapes(&serviceRegistries)
      case 20: r.readShape(&scale)
      case 21: r.readEnum(&stabilityStatus)
      case 22: r.readDate(&stabilityStatusAt)
      case 23: r.readShapes(&tags)
      case 24: r.readShape(&fargateEphemeralStorage)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, id)
      w.writeString(1, taskSetArn)
      w.writeString(2, serviceArn)
      w.writeString(3, clusterArn)
      w.writeString(4, startedBy)
      w.writeString(5, externalId)
      w.writeString(6, status)
      w.writeString(7, taskDefinition)
      w.writeInt(8, computedDesiredCount)
      w.writeInt(9, pendingCount)
      w.writeInt(10, runningCount)
      w.writeDate(11, createdAt)
      w.writeDate(12, updatedAt)
      w.writeEnum(13, launchType)
      w.writeShapes(14, capacityProviderStrategy)
      w.writeString(15, platformVersion)
      w.writeString(16, platformFamily)
      w.writeShape(17, networkConfiguration)
      w.writeShapes(18, loadBalancers)
      w.writeShapes(19, serviceRegistries)
      w.writeShape(20, scale)
      w.writeEnum(21, stabilityStatus)
      w.writeDate(22, stabilityStatusAt)
      w.writeShapes(23, tags)
      w.writeShape(24, fargateEphemeralStorage)
    }
  }

  public struct TaskVolumeConfiguration: AWSShape {
    public var name: String?
    public var managedEBSVolume: TaskManagedEBSVolumeConfiguration?

    public init() {}

    public init(
      name: String? = nil,
      managedEBSVolume: TaskManagedEBSVolumeConfiguration? = nil
    ) {
      self.name = name
      self.managedEBSVolume = managedEBSVolume
    }

    public static let schema = AWSSchema(
      "TaskVolumeConfiguration",
      #"""
      name! string
      managedEBSVolume TaskManagedEBSVolumeConfiguration
      """#, [.shape(TaskManagedEBSVolumeConfiguration.self)])

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

  public struct TimeoutConfiguration: AWSShape {
    public var idleTimeoutSeconds: Int?
    public var perRequestTimeoutSeconds: Int?

    public init() {}

    public init(
      idleTimeoutSeconds: Int? = nil,
      perRequestTimeoutSeconds: Int? = nil
    ) {
      self.idleTimeoutSeconds = idleTimeoutSeconds
      self.perRequestTimeoutSeconds = perRequestTimeoutSeconds
    }

    public static let schema = AWSSchema(
      "TimeoutConfiguration",
      #"""
      idleTimeoutSeconds int(0..2147483647)
      perRequestTimeoutSeconds int(0..2147483647)
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&idleTimeoutSeconds)
      case 1: r.readInt(&perRequestTimeoutSeconds)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, idleTimeoutSeconds)
      w.writeInt(1, perRequestTimeoutSeconds)
    }
  }

  public struct Tmpfs: AWSShape {
    public var containerPath: String?
    public var size: Int?
    public var mountOptions: [String]?

    public init() {}

    public init(
      containerPath: String? = nil,
      size: Int? = nil,
      mountOptions: [String]? = nil
    ) {
      self.containerPath = containerPath
      self.size = size
      self.mountOptions = mountOptions
    }

    public static let schema = AWSSchema(
      "Tmpfs",
      #"""
      containerPath! string
      size! int
      mountOptions [string]
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&containerPath)
      case 1: r.readInt(&size)
      case 2: r.readStrings(&mountOptions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, containerPath)
      w.writeInt(1, size)
      w.writeStrings(2, mountOptions)
    }
  }

  public struct TotalLocalStorageGBRequest: AWSShape {
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
      "TotalLocalStorageGBRequest",
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
}
