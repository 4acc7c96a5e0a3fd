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
  var containerIdentities: [ContainerIdentity] = []
  /// Present for tasks that override what they reserve, or carry tags: few do.
  var extras: TaskExtras?
  let deployment: SimDeployment?
  var instance: SimContainerInstance?
  /// Its handle on the cluster's board while ECS counts it as running.
  var boardTask: TaskHandle?

  var lastStatus: TaskStatus
  var desiredStatus = DesiredTaskStatus.running
  var health = HealthStatus.unknown
  var version: Int32 = 1
  /// Rises whenever what was planned for the task becomes void.
  var generation = 0
  /// The agent has admitted it and holds resources for it.
  var isHeld = false
  var stopCode: StopCode?
  var stoppedReason: String?
  /// Exit code and reason of the first essential container and of the others, once they have run and ended.
  var exit: ContainerExit?
  /// Exit codes of containers that ended while the task ran on, by index.
  var containerExits: [Int: Int] = [:]
  var dynamicPorts: [UInt16] = []
  /// Present where it has an interface of its own.
  var interface: TaskInterface?
  /// The GPUs of its host that are its own.
  var gpuIDs: [String] = []
  /// The targets as which it was registered.
  var targets: [SimTarget] = []
  /// It is to stop, and waits until its targets are unused.
  var isDeregistering = false
  /// Another takes its place in another zone.
  var isMoving = false
  /// Its application answers.
  var isWarm = false
  var protectedUntil: VirtualInstant?

  var connectedAt: VirtualInstant?
  var pullStartedAt: VirtualInstant?
  var pullStoppedAt: VirtualInstant?
  var startedAt: VirtualInstant?
  var stoppingAt: VirtualInstant?
  var executionStoppedAt: VirtualInstant?
  var stoppedAt: VirtualInstant?

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
