// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file
extension ECS {
  /// `StartTask`.
  public static let startTask = AWSOperation<StartTaskRequest, StartTaskResponse>(
    name: "StartTask", service: service, isReadOnly: false, isIdempotent: false)

  public struct StartTaskRequest: AWSShape {
    public var cluster: String?
    public var containerInstances: [String]?
    public var enableECSManagedTags: Bool?
    public var enableExecuteCommand: Bool?
    public var group: String?
    public var networkConfiguration: NetworkConfiguration?
    public var overrides: TaskOverride?
    public var propagateTags: PropagateTags?
    public var referenceId: String?
    public var startedBy: String?
    public var tags: [Tag]?
    public var taskDefinition: String?
    public var volumeConfigurations: [TaskVolumeConfiguration]?

    public init() {}

    public init(
      cluster: String? = nil,
      containerInstances: [String]? = nil,
      enableECSManagedTags: Bool? = nil,
      enableExecuteCommand: Bool? = nil,
      group: String? = nil,
      networkConfiguration: NetworkConfiguration? = nil,
      overrides: TaskOverride? = nil,
      propagateTags: PropagateTags? = nil,
      referenceId: String? = nil,
      startedBy: String? = nil,
      tags: [Tag]? = nil,
      taskDefinition: String? = nil,
      volumeConfigurations: [TaskVolumeConfiguration]? = nil
    ) {
      self.cluster = cluster
      self.containerInstances = containerInstances
      self.enableECSManagedTags = enableECSManagedTags
      self.enableExecuteCommand = enableExecuteCommand
      self.group = group
      self.networkConfiguration = networkConfiguration
      self.overrides = overrides
      self.propagateTags = propagateTags
      self.referenceId = referenceId
      self.startedBy = startedBy
      self.tags = tags
      self.taskDefinition = taskDefinition
      self.volumeConfigurations = volumeConfigurations
    }

    public static let schema = AWSSchema(
      "StartTaskRequest",
      #"""
      cluster string
      containerInstances! [string]
      enableECSManagedTags bool
      enableExecuteCommand bool
      group string
      networkConfiguration NetworkConfiguration
      overrides TaskOverride
      propagateTags PropagateTags
      referenceId string
      startedBy string
      tags [Tag](0..50)
      taskDefinition! string
      volumeConfigurations [TaskVolumeConfiguration]
      """#, [.shape(NetworkConfiguration.self), .shape(TaskOverride.self), .enumeration(PropagateTags.self), .shape(Tag.self), .shape(TaskVolumeConfiguration.self)])

    public mutating func read(_ member: Int, from r: inout AWSReader) {
      switch member {
      case 0: r.readString(&cluster)
      case 1: r.readStrings(&containerInstances)
      case 2: r.readBool(&enableECSManagedTags)
      case 3: r.readBool(&enableExecuteCommand)
      case 4: r.readString(&group)
      case 5: r.readShape(&networkConfiguration)
      case 6: r.readShape(&overrides)
      case 7: r.readEnum(&propagateTags)
      case 8: r.readString(&referenceId)
      case 9: r.readString(&startedBy)
      case 10: r.readShapes(&tags)
      case 11: r.readString(&taskDefinition)
      case 12: r.readShapes(&volumeConfigurations)
      default: r.skip()
      }
    }

    public func write(to w: inout AWSWriter) {
      w.writeString(0, cluster)
      w.writeStrings(1, containerInstances)
      w.writeBool(2, enableECSManagedTags)
      w.writeBool(3, enableExecuteCommand)
      w.writeString(4, group)
      w.writeShape(5, networkConfiguration)
      w.writeShape(6, overrides)
      w.writeEnum(7, propagateTags)
      w.writeString(8, referenceId)
      w.writeString(9, startedBy)
      w.writeShapes(10, tags)
      w.writeString(11, taskDefinition)
      w.writeShapes(12, volumeConfigurations)
    }
  }

  public struct StartTaskResponse: AWSShape {
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
      "StartTaskResponse",
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
