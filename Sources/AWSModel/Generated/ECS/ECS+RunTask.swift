// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `RunTask`.
  public static let runTask = AWSOperation<RunTaskRequest, RunTaskResponse>(
    name: "RunTask", service: service, isReadOnly: false, isIdempotent: true,
    idempotencyToken: \RunTaskRequest.clientToken)

  public struct RunTaskRequest: AWSShape {
    public var capacityProviderStrategy: [CapacityProviderStrategyItem]?
    public var cluster: String?
    public var count: Int?
    public var enableECSManagedTags: Bool?
    public var enableExecuteCommand: Bool?
    public var group: String?
    public var launchType: LaunchType?
    public var networkConfiguration: NetworkConfiguration?
    public var overrides: TaskOverride?
    public var placementConstraints: [PlacementConstraint]?
    public var placementStrategy: [PlacementStrategy]?
    public var platformVersion: String?
    public var propagateTags: PropagateTags?
    public var referenceId: String?
    public var startedBy: String?
    public var tags: [Tag]?
    public var taskDefinition: String?
    public var clientToken: String?
    public var volumeConfigurations: [TaskVolumeConfiguration]?

    public init() {}

    public init(
      capacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
      cluster: String? = nil,
      count: Int? = nil,
      enableECSManagedTags: Bool? = nil,
      enableExecuteCommand: Bool? = nil,
      group: String? = nil,
      launchType: LaunchType? = nil,
      networkConfiguration: NetworkConfiguration? = nil,
      overrides: TaskOverride? = nil,
      placementConstraints: [PlacementConstraint]? = nil,
      placementStrategy: [PlacementStrategy]? = nil,
      platformVersion: String? = nil,
      propagateTags: PropagateTags? = nil,
      referenceId: String? = nil,
      startedBy: String? = nil,
      tags: [Tag]? = nil,
      taskDefinition: String? = nil,
      clientToken: String? = nil,
      volumeConfigurations: [TaskVolumeConfiguration]? = nil
    ) {
      self.capacityProviderStrategy = capacityProviderStrategy
      self.cluster = cluster
      self.count = count
      self.enableECSManagedTags = enableECSManagedTags
      self.enableExecuteCommand = enableExecuteCommand
      self.group = group
      self.launchType = launchType
      self.networkConfiguration = networkConfiguration
      self.overrides = overrides
      self.placementConstraints = placementConstraints
      self.placementStrategy = placementStrategy
      self.platformVersion = platformVersion
      self.propagateTags = propagateTags
      self.referenceId = referenceId
      self.startedBy = startedBy
      self.tags = tags
      self.taskDefinition = taskDefinition
      self.clientToken = clientToken
      self.volumeConfigurations = volumeConfigurations
    }

    public static let schema = AWSSchema(
      "RunTaskRequest",
      #"""
      capacityProviderStrategy [CapacityProviderStrategyItem]
      cluster string
      count int
      enableECSManagedTags bool
      enableExecuteCommand bool
      group string
      launchType LaunchType
      networkConfiguration NetworkConfiguration
      overrides TaskOverride
      placementConstraints [PlacementConstraint]
      placementStrategy [PlacementStrategy]
      platformVersion string
      propagateTags PropagateTags
      referenceId string
      startedBy string
      tags [Tag](0..50)
      taskDefinition! string
      clientToken string token
      volumeConfigurations [TaskVolumeConfiguration]
      """#, [.shape(CapacityProviderStrategyItem.self), .enumeration(LaunchType.self), .shape(NetworkConfiguration.self), .shape(TaskOverride.self), .shape(PlacementConstraint.self), .shape(PlacementStrategy.self), .enumeration(PropagateTags.self), .shape(Tag.self), .shape(TaskVolumeConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&capacityProviderStrategy)
      case 1: r.readString(&cluster)
      case 2: r.readInt(&count)
      case 3: r.readBool(&enableECSManagedTags)
      case 4: r.readBool(&enableExecuteCommand)
      case 5: r.readString(&group)
      case 6: r.readEnum(&launchType)
      case 7: r.readShape(&networkConfiguration)
      case 8: r.readShape(&overrides)
      case 9: r.readShapes(&placementConstraints)
      case 10: r.readShapes(&placementStrategy)
      case 11: r.readString(&platformVersion)
      case 12: r.readEnum(&propagateTags)
      case 13: r.readString(&referenceId)
      case 14: r.readString(&startedBy)
      case 15: r.readShapes(&tags)
      case 16: r.readString(&taskDefinition)
      case 17: r.readString(&clientToken)
      case 18: r.readShapes(&volumeConfigurations)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, capacityProviderStrategy)
      w.writeString(1, cluster)
      w.writeInt(2, count)
      w.writeBool(3, enableECSManagedTags)
      w.writeBool(4, enableExecuteCommand)
      w.writeString(5, group)
      w.writeEnum(6, launchType)
      w.writeShape(7, networkConfiguration)
      w.writeShape(8, overrides)
      w.writeShapes(9, placementConstraints)
      w.writeShapes(10, placementStrategy)
      w.writeString(11, platformVersion)
      w.writeEnum(12, propagateTags)
      w.writeString(13, referenceId)
      w.writeString(14, startedBy)
      w.writeShapes(15, tags)
      w.writeString(16, taskDefinition)
      w.writeString(17, clientToken)
      w.writeShapes(18, volumeConfigurations)
    }
  }

  public struct RunTaskResponse: AWSShape {
    public var tasks: [Task]?
    public var failures: [Failure]?

    public init() {}

    public init(
      tasks: [Task]? = nil,
      failures: [Failure]? = nil
    ) {
      self.tasks = tasks
      self.failures = failures
    }

    public static let schema = AWSSchema(
      "RunTaskResponse",
      #"""
      tasks [Task]
      failures [Failure]
      """#, [.shape(Task.self), .shape(Failure.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readShapes(&tasks)
      case 1: r.readShapes(&failures)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeShapes(0, tasks)
      w.writeShapes(1, failures)
    }
  }
}
