internal import AWSModel
internal import ClusterModel
internal import Placement

/// What ECS wants of a task.
enum DesiredTaskStatus: String {
  case running = "RUNNING"
  case stopped = "STOPPED"
}

/// Why a task stopped.
enum StopCode: String {
  case taskFailedToStart = "TaskFailedToStart"
  case essentialContainerExited = "EssentialContainerExited"
  case userInitiated = "UserInitiated"
  case serviceSchedulerInitiated = "ServiceSchedulerInitiated"
  case spotInterruption = "SpotInterruption"
  case terminationNotice = "TerminationNotice"
}

/// One task, from its creation to an hour after its end.
final class SimTask: Ordinal {
  struct ContainerIdentity {
    let arn: String
    let runtimeID: String
  }

  let ordinal: UInt64
  let id: String
  unowned let cluster: SimCluster
  let definition: SimTaskDefinition
  let group: String
  let startedBy: String?
  let createdAt: VirtualInstant
  /// Of containers that were described: derived from the id, so no part of a saved state.
  var containerIdentities: [ContainerIdentity] = [] { didSet { described = nil } }
  /// Present for tasks that override what they reserve, or carry tags: few do.
  var extras: TaskExtras? { didSet { described = nil } }
  let deployment: SimDeployment?
  /// As it was last described, until anything changes of which a description tells.
  var described: DescribedTask?
  /// Its ARN, once anybody has asked for it.
  var knownARN: String?
  var instance: SimContainerInstance? { didSet { described = nil } }
  /// Its handle on the cluster's board while ECS counts it as running.
  var boardTask: TaskHandle?

  var lastStatus: TaskStatus { didSet { described = nil } }
  var desiredStatus = DesiredTaskStatus.running { didSet { described = nil } }
  var health = HealthStatus.unknown { didSet { described = nil } }
  var version: Int32 = 1 { didSet { described = nil } }
  /// Rises whenever what was planned for the task becomes void.
  var generation = 0
  /// The agent has admitted it and holds resources for it.
  var isHeld = false
  var stopCode: StopCode? { didSet { described = nil } }
  var stoppedReason: String? { didSet { described = nil } }
  /// Exit code and reason of the first essential container and of the others, once they have run and ended.
  var exit: ContainerExit? { didSet { described = nil } }
  /// Exit codes of containers that ended while the task ran on, by index.
  var containerExits: [Int: Int] = [:] { didSet { described = nil } }
  var dynamicPorts: [UInt16] = [] { didSet { described = nil } }
  /// Present where it has an interface of its own.
  var interface: TaskInterface? { didSet { described = nil } }
  /// The GPUs of its host that are its own.
  var gpuIDs: [String] = [] { didSet { described = nil } }
  /// The targets as which it was registered.
  var targets: [SimTarget] = []
  /// It is to stop, and waits until its targets are unused.
  var isDeregistering = false
  /// Another takes its place in another zone.
  var isMoving = false
  /// Its application answers.
  var isWarm = false
  var protectedUntil: VirtualInstant?

  var connectedAt: VirtualInstant? { didSet { described = nil } }
  var pullStartedAt: VirtualInstant? { didSet { described = nil } }
  var pullStoppedAt: VirtualInstant? { didSet { described = nil } }
  var startedAt: VirtualInstant? { didSet { described = nil } }
  var stoppingAt: VirtualInstant? { didSet { described = nil } }
  var executionStoppedAt: VirtualInstant? { didSet { described = nil } }
  var stoppedAt: VirtualInstant? { didSet { described = nil } }

  init(
    ordinal: UInt64, id: String, cluster: SimCluster, definition: SimTaskDefinition, origin: TaskOrigin,
    at: VirtualInstant
  ) {
    self.ordinal = ordinal
    self.id = id
    self.cluster = cluster
    self.definition = definition
    group = origin.group
    startedBy = origin.startedBy
    deployment = origin.deployment
    extras = origin.extras
    createdAt = at
    lastStatus = definition.isAwsvpc ? .provisioning : .pending
    if definition.isAwsvpc { interface = TaskInterface(of: id, subnets: origin.subnets) }
  }

  var service: SimService? { deployment?.service }
  var requirement: TaskRequirement { extras?.requirement ?? definition.requirement }
  var isStopped: Bool { lastStatus == .stopped }

  var category: TaskCategory {
    if desiredStatus == .stopped || lastStatus > .running { return .over }
    return lastStatus == .running ? .running : .pending
  }
}

/// Who asked for a task.
struct TaskOrigin {
  var group: String
  var startedBy: String?
  var deployment: SimDeployment?
  var extras: TaskExtras?
  /// In one of which its interface is to be, where it has one of its own.
  var subnets: [String] = []
}

/// What only some tasks have.
final class TaskExtras {
  let requirement: TaskRequirement?
  let overrides: ECS.TaskOverride?
  var tags: ResourceTags
  let capacityProvider: String?
  let enablesExecute: Bool

  init(
    requirement: TaskRequirement? = nil, overrides: ECS.TaskOverride? = nil, tags: ResourceTags = ResourceTags(),
    capacityProvider: String? = nil, enablesExecute: Bool = false
  ) {
    self.requirement = requirement
    self.overrides = overrides
    self.tags = tags
    self.capacityProvider = capacityProvider
    self.enablesExecute = enablesExecute
  }
}

/// How the containers of a task ended.
struct ContainerExit {
  /// The index of the container that ended the task.
  var container = 0
  /// Its exit code; nil where none ever ran.
  var code: Int?
  /// Of the others.
  var siblingCode: Int?
  /// Docker's or the agent's words.
  var reason: String?
}
