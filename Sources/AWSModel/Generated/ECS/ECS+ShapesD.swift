// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
public import FoundationEssentials

extension ECS {
  public struct Deployment: AWSShape {
    public var id: String?
    public var status: String?
    public var taskDefinition: String?
    public var desiredCount: Int?
    public var pendingCount: Int?
    public var runningCount: Int?
    public var failedTasks: Int?
    public var createdAt: Date?
    public var updatedAt: Date?
    public var capacityProviderStrategy: [CapacityProviderStrategyItem]?
    public var launchType: LaunchType?
    public var platformVersion: String?
    public var platformFamily: String?
    public var networkConfiguration: NetworkConfiguration?
    public var rolloutState: DeploymentRolloutState?
    public var rolloutStateReason: String?
    public var serviceConnectConfiguration: ServiceConnectConfiguration?
    public var serviceConnectResources: [ServiceConnectServiceResource]?
    public var volumeConfigurations: [ServiceVolumeConfiguration]?
    public var fargateEphemeralStorage: DeploymentEphemeralStorage?
    public var vpcLatticeConfigurations: [VpcLatticeConfiguration]?

    public init() {}

    public init(
      id: String? = nil,
      status: String? = nil,
      taskDefinition: String? = nil,
      desiredCount: Int? = nil,
      pendingCount: Int? = nil,
      runningCount: Int? = nil,
      failedTasks: Int? = nil,
      createdAt: Date? = nil,
      updatedAt: Date? = nil,
      capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
      launchType: LaunchType? = nil,
      platformVersion: String? = nil,
      platformFamily: String? = nil,
      networkConfiguration: NetworkConfiguration? = nil,
      rolloutState: DeploymentRolloutState? = nil,
      rolloutStateReason: String? = nil,
      serviceConnectConfiguration: ServiceConnectConfiguration? = nil,
      serviceConnectResources: [ServiceConnectServiceResource]? = nil,
      volumeConfigurations: [ServiceVolumeConfiguration]? = nil,
      fargateEphemeralStorage: DeploymentEphemeralStorage? = nil,
      vpcLatticeConfigurations: [VpcLatticeConfiguration]? = nil
    ) {
      self.id = id
      self.status = status
      self.taskDefinition = taskDefinition
      self.desiredCount = desiredCount
      self.pendingCount = pendingCount
      self.runningCount = runningCount
      self.failedTasks = failedTasks
      self.createdAt = createdAt
      self.updatedAt = updatedAt
      self.capacityProviderStrategy = capacityProviderStrategy
      self.launchType = launchType
      self.platformVersion = platformVersion
      self.platformFamily = platformFamily
      self.networkConfiguration = networkConfiguration
      self.rolloutState = rolloutState
      self.rolloutStateReason = rolloutStateReason
      self.serviceConnectConfiguration = serviceConnectConfiguration
      self.serviceConnectResources = serviceConnectResources
      self.volumeConfigurations = volumeConfigurations
      self.fargateEphemeralStorage = fargateEphemeralStorage
      self.vpcLatticeConfigurations = vpcLatticeConfigurations
    }

    public static let schema = AWSSchema(
      "Deployment",
      #"""
      id string
      status string
      taskDefinition string
      desiredCount int
      pendingCount int
      runningCount int
      failedTasks int
      createdAt time
      updatedAt time
      capacityProviderStrategy [CapacityProviderStrategyItem]
      launchType LaunchType
      platformVersion string
      platformFamily string
      networkConfiguration NetworkConfiguration
      rolloutState DeploymentRolloutState
      rolloutStateReason string
      serviceConnectConfiguration ServiceConnectConfiguration
      serviceConnectResources [ServiceConnectServiceResource]
      volumeConfigurations [ServiceVolumeConfiguration]
      fargateEphemeralStorage DeploymentEphemeralStorage
      vpcLatticeConfigurations [VpcLatticeConfiguration]
      """#, [.shape(CapacityProviderStrategyItem.self), .enumeration(LaunchType.self), .shape(NetworkConfiguration.self), .enumeration(DeploymentRolloutState.self), .shape(ServiceConnectConfiguration.self), .shape(ServiceConnectServiceResource.self), .shape(ServiceVolumeConfiguration.self), .shape(DeploymentEphemeralStorage.self), .shape(VpcLatticeConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&id)
      case 1: r.readString(&status)
      case 2: r.readString(&taskDefinition)
      case 3: r.readInt(&desiredCount)
      case 4: r.readInt(&pendingCount)
      case 5: r.readInt(&runningCount)
      case 6: r.readInt(&failedTasks)
      case 7: r.readDate(&createdAt)
      case 8: r.readDate(&updatedAt)
      case 9: r.readShapes(&capacityProviderStrategy)
      case 10: r.readEnum(&launchType)
      case 11: r.readString(&platformVersion)
      case 12: r.readString(&platformFamily)
      case 13: r.readShape(&networkConfiguration)
      case 14: r.readEnum(&rolloutState)
      case 15: r.readString(&rolloutStateReason)
      case 16: r.readShape(&serviceConnectConfiguration)
      case 17: r.readShapes(&serviceConnectResources)
      case 18: r.readShapes(&volumeConfigurations)
      case 19: r.readShape(&fargateEphemeralStorage)
      case 20: r.readShapes(&vpcLatticeConfigurations)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, id)
      w.writeString(1, status)
      w.writeString(2, taskDefinition)
      w.writeInt(3, desiredCount)
      w.writeInt(4, pendingCount)
      w.writeInt(5, runningCount)
      w.writeInt(6, failedTasks)
      w.writeDate(7, createdAt)
      w.writeDate(8, updatedAt)
      w.writeShapes(9, capacityProviderStrategy)
      w.writeEnum(10, launchType)
      w.writeString(11, platformVersion)
      w.writeString(12, platformFamily)
      w.writeShape(13, networkConfiguration)
      w.writeEnum(14, rolloutState)
      w.writeString(15, rolloutStateReason)
      w.writeShape(16, serviceConnectConfiguration)
      w.writeShapes(17, serviceConnectResources)
      w.writeShapes(18, volumeConfigurations)
      w.writeShape(19, fargateEphemeralStorage)
      w.writeShapes(20, vpcLatticeConfigurations)
    }
  }

  public struct DeploymentAlarms: AWSShape {
    public var alarmNames: [String]?
    public var rollback: Bool?
    public var enable: Bool?

    public init() {}

    public init(
      alarmNames: [String]? = nil,
      rollback: Bool? = nil,
      enable: Bool? = nil
    ) {
      self.alarmNames = alarmNames
      self.rollback = rollback
      self.enable = enable
    }

    public static let schema = AWSSchema(
      "DeploymentAlarms",
      #"""
      alarmNames! [string]
      rollback! bool
      enable! bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readStrings(&alarmNames)
      case 1: r.readBool(&rollback)
      case 2: r.readBool(&enable)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeStrings(0, alarmNames)
      w.writeBool(1, rollback)
      w.writeBool(2, enable)
    }
  }

  public struct DeploymentCircuitBreaker: AWSShape {
    public var enable: Bool?
    public var rollback: Bool?

    public init() {}

    public init(
      enable: Bool? = nil,
      rollback: Bool? = nil
    ) {
      self.enable = enable
      self.rollback = rollback
    }

    public static let schema = AWSSchema(
      "DeploymentCircuitBreaker",
      #"""
      enable! bool
      rollback! bool
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readBool(&enable)
      case 1: r.readBool(&rollback)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeBool(0, enable)
      w.writeBool(1, rollback)
    }
  }

  public struct DeploymentConfiguration: AWSShape {
    public var deploymentCircuitBreaker: DeploymentCircuitBreaker?
    public var maximumPercent: Int?
    public var minimumHealthyPercent: Int?
    public var alarms: DeploymentAlarms?
    public var strategy: DeploymentStrategy?
    public var bakeTimeInMinutes: Int?
    public var lifecycleHooks: [DeploymentLifecycleHook]?
    public var linearConfiguration: LinearConfiguration?
    public var canaryConfiguration: CanaryConfiguration?

    public init() {}

    public init(
      deploymentCircuitBreaker: DeploymentCircuitBreaker? = nil,
      maximumPercent: Int? = nil,
      minimumHealthyPercent: Int? = nil,
      alarms: DeploymentAlarms? = nil,
      strategy: DeploymentStrategy? = nil,
      bakeTimeInMinutes: Int? = nil,
      lifecycleHooks: [DeploymentLifecycleHook]? = nil,
      linearConfiguration: LinearConfiguration? = nil,
      canaryConfiguration: CanaryConfiguration? = nil
    ) {
      self.deploymentCircuitBreaker = deploymentCircuitBreaker
      self.maximumPercent = maximumPercent
      self.minimumHealthyPercent = minimumHealthyPercent
      self.alarms = alarms
      self.strategy = strategy
      self.bakeTimeInMinutes = bakeTimeInMinutes
      self.lifecycleHooks = lifecycleHooks
      self.linearConfiguration = linearConfiguration
      self.canaryConfiguration = canaryConfiguration
    }

    public static let schema = AWSSchema(
      "DeploymentConfiguration",
      #"""
      deploymentCircuitBreaker DeploymentCircuitBreaker
      maximumPercent int
      minimumHealthyPercent int
      alarms DeploymentAlarms
      strategy DeploymentStrategy
      bakeTimeInMinutes int
      lifecycleHooks [DeploymentLifecycleHook]
      linearConfiguration LinearConfiguration
      canaryConfiguration CanaryConfiguration
      """#, [.shape(DeploymentCircuitBreaker.self), .shape(DeploymentAlarms.self), .enumeration(DeploymentStrategy.self), .shape(DeploymentLifecycleHook.self), .shape(LinearConfiguration.self), .shape(CanaryConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShape(&deploymentCircuitBreaker)
      case 1: r.readInt(&maximumPercent)
      case 2: r.readInt(&minimumHealthyPercent)
      case 3: r.readShape(&alarms)
      case 4: r.readEnum(&strategy)
      case 5: r.readInt(&bakeTimeInMinutes)
      case 6: r.readShapes(&lifecycleHooks)
      case 7: r.readShape(&linearConfiguration)
      case 8: r.readShape(&canaryConfiguration)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShape(0, deploymentCircuitBreaker)
      w.writeInt(1, maximumPercent)
      w.writeInt(2, minimumHealthyPercent)
      w.writeShape(3, alarms)
      w.writeEnum(4, strategy)
      w.writeInt(5, bakeTimeInMinutes)
      w.writeShapes(6, lifecycleHooks)
      w.writeShape(7, linearConfiguration)
      w.writeShape(8, canaryConfiguration)
    }
  }

  public struct DeploymentController: AWSShape {
    public var type: DeploymentControllerType?

    public init() {}

    public init(
      type: DeploymentControllerType? = nil
    ) {
      self.type = type
    }

    public static let schema = AWSSchema(
      "DeploymentController",
      #"""
      type! DeploymentControllerType
      """#, [.enumeration(DeploymentControllerType.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&type)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, type)
    }
  }

  public struct DeploymentEphemeralStorage: AWSShape {
    public var kmsKeyId: String?

    public init() {}

    public init(
      kmsKeyId: String? = nil
    ) {
      self.kmsKeyId = kmsKeyId
    }

    public static let schema = AWSSchema(
      "DeploymentEphemeralStorage",
      #"""
      kmsKeyId string
      """#)

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&kmsKeyId)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, kmsKeyId)
    }
  }

  public struct DeploymentLifecycleHook: AWSShape {
    public var targetType: DeploymentLifecycleHookTargetType?
    public var hookTargetArn: String?
    public var roleArn: String?
    public var lifecycleStages: [DeploymentLifecycleHookStage]?
    public var hookDetails: AWSDocument?
    public var timeoutConfiguration: DeploymentLifecycleHookTimeoutConfiguration?

    public init() {}

    public init(
      targetType: DeploymentLifecycleHookTargetType? = nil,
      hookTargetArn: String? = nil,
      roleArn: String? = nil,
      lifecycleStages: [DeploymentLifecycleHookStage]? = nil,
      hookDetails: AWSDocument? = nil,
      timeoutConfiguration: DeploymentLifecycleHookTimeoutConfiguration? = nil
    ) {
      self.targetType = targetType
      self.hookTargetArn = hookTargetArn
      self.roleArn = roleArn
      self.lifecycleStages = lifecycleStages
      self.hookDetails = hookDetails
      self.timeoutConfiguration = timeoutConfiguration
    }

    public static let schema = AWSSchema(
      "DeploymentLifecycleHook",
      #"""
      targetType DeploymentLifecycleHookTargetType
      hookTargetArn string
      roleArn string
      lifecycleStages [DeploymentLifecycleHookStage]
      hookDetails document
      timeoutConfiguration DeploymentLifecycleHookTimeoutConfiguration
      """#, [.enumeration(DeploymentLifecycleHookTargetType.self), .enumeration(DeploymentLifecycleHookStage.self), .shape(DeploymentLifecycleHookTimeoutConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&targetType)
      case 1: r.readString(&hookTargetArn)
      case 2: r.readString(&roleArn)
      case 3: r.readEnums(&lifecycleStages)
      case 4: r.readDocument(&hookDetails)
      case 5: r.readShape(&timeoutConfiguration)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, targetType)
      w.writeString(1, hookTargetArn)
      w.writeString(2, roleArn)
      w.writeEnums(3, lifecycleStages)
      w.writeDocument(4, hookDetails)
      w.writeShape(5, timeoutConfiguration)
    }
  }

  public struct DeploymentLifecycleHookTimeoutConfiguration: AWSShape {
    public var timeoutInMinutes: Int?
    public var action: DeploymentLifecycleHookAction?

    public init() {}

    public init(
      timeoutInMinutes: Int? = nil,
      action: DeploymentLifecycleHookAction? = nil
    ) {
      self.timeoutInMinutes = timeoutInMinutes
      self.action = action
    }

    public static let schema = AWSSchema(
      "DeploymentLifecycleHookTimeoutConfiguration",
      #"""
      timeoutInMinutes int(1..20160)
      action DeploymentLifecycleHookAction
      """#, [.enumeration(DeploymentLifecycleHookAction.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readInt(&timeoutInMinutes)
      case 1: r.readEnum(&action)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeInt(0, timeoutInMinutes)
      w.writeEnum(1, action)
    }
  }

  public struct Device: AWSShape {
    public var hostPath: String?
    public var containerPath: String?
    public var permissions: [DeviceCgroupPermission]?

    public init() {}

    public init(
      hostPath: String? = nil,
      containerPath: String? = nil,
      permissions: [DeviceCgroupPermission]? = nil
    ) {
      self.hostPath = hostPath
      self.containerPath = containerPath
      self.permissions = permissions
    }

    public static let schema = AWSSchema(
      "Device",
      #"""
      hostPath! string
      containerPath string
      permissions [DeviceCgroupPermission]
      """#, [.enumeration(DeviceCgroupPermission.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&hostPath)
      case 1: r.readString(&containerPath)
      case 2: r.readEnums(&permissions)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, hostPath)
      w.writeString(1, containerPath)
      w.writeEnums(2, permissions)
    }
  }

  public struct DockerVolumeConfiguration: AWSShape {
    public var scope: Scope?
    public var autoprovision: Bool?
    public var driver: String?
    public var driverOpts: [String: String]?
    public var labels: [String: String]?

    public init() {}

    public init(
      scope: Scope? = nil,
      autoprovision: Bool? = nil,
      driver: String? = nil,
      driverOpts: [String: String]? = nil,
      labels: [String: String]? = nil
    ) {
      self.scope = scope
      self.autoprovision = autoprovision
      self.driver = driver
      self.driverOpts = driverOpts
      self.labels = labels
    }

    public static let schema = AWSSchema(
      "DockerVolumeConfiguration",
      #"""
      scope Scope
      autoprovision bool
      driver string
      driverOpts {string:string}
      labels {string:string}
      """#, [.enumeration(Scope.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readEnum(&scope)
      case 1: r.readBool(&autoprovision)
      case 2: r.readString(&driver)
      case 3: r.readStringMap(&driverOpts)
      case 4: r.readStringMap(&labels)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeEnum(0, scope)
      w.writeBool(1, autoprovision)
      w.writeString(2, driver)
      w.writeStringMap(3, driverOpts)
      w.writeStringMap(4, labels)
    }
  }
}
