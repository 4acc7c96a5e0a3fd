internal import ClusterModel

/// An EC2 instance, as far as an onlooker keeps books on it.
struct InstanceEntry {
  let id: String
  let instanceType: String
  let zone: String
  let group: String?
  let price: Double
  var isSpot = false
  var state = "pending"
  var runningSince: Duration?
  /// Tasks on it that are not STOPPED, daemons left out.
  var tasks: Set<String> = []
  /// The ARN under which it is registered in the cluster.
  var containerInstanceArn: String?
  var registered: ResourceVector?
  var status: ContainerInstanceStatus?
  /// The controller has set it DRAINING or terminated it.
  var isTaken = false
  var takenAt: Duration?
  /// The controller has asked for its termination.
  var isTerminated = false
  /// Since when it is DRAINING.
  var drainingSince: Duration?
  /// Whose call made it DRAINING.
  var drainer: Drainer?
  /// Whose sign it bore when a person set it DRAINING.
  var signerBeforePerson: Signer?
  /// Who has written the tag that it bears.
  var signer: Signer?
  /// It bears a tag that says that the controller takes it away.
  var bearsIntent: Bool { intentAt != nil }
  var intentAt: Duration?
  /// When what that tag says was decided.
  var signedAt: Duration?
  /// When a person last set it ACTIVE again.
  var takenBackAt: Duration?
  /// For what reason that tag says that it goes.
  var reason: String?
  /// That tag says that the cluster can do without it.
  var isScaledIn: Bool { reason == "scale-in" }
  /// That tag says that another takes its place.
  var isReplaced: Bool { reason == "rebalance" || reason == "repair" }
  /// EC2 recommends to replace it.
  var isAtRisk = false
  /// How often its termination has lowered a desired capacity.
  var lowerings = 0
  /// Its state in its Auto Scaling group, and since when.
  var lifecycle = ""
  var lifecycleSince = Duration.zero
  /// Auto Scaling is ending it by no doing of the controller's.
  var isEndedByOthers = false
  /// What ails its host, and how often over.
  var illnesses: [HostIllness: Int] = [:]
  /// Since when its agent has had no connection.
  var disconnectedSince: Duration?
  /// Since when it is no more.
  var terminatedSince: Duration?

  var isIll: Bool { illnesses.values.contains { $0 > 0 } }

  var isOffered: Bool { status == .active && state == "running" }

  /// Its end has begun and cannot be taken back.
  var isBeingEnded: Bool { isEndedByOthers || lifecycle.hasPrefix("Terminating") }
}

/// What ails a host.
enum HostIllness: Sendable, Hashable {
  /// EC2's status checks fail.
  case checks
  /// ECS finds its container runtime IMPAIRED.
  case runtime
}

/// One life of one controller.
struct Signer: Sendable, Hashable {
  var identity: String
  var life: Int
}

/// Who set an instance DRAINING.
enum Drainer: Sendable, Hashable { case controller, human }

/// A task, as far as an onlooker keeps books on it.
struct TaskEntry {
  let owner: TaskOwner
  var lastStatus: TaskStatus
  var isWanted: Bool
  var instance: String?
  /// From when until when it is protected from scale-in.
  var protection: Range<Duration>?
  /// When it was first seen.
  var since = Duration.zero
  /// Since when it runs.
  var runningSince: Duration?

  /// ECS wants it, and it has not begun to end.
  var isLive: Bool { isWanted && lastStatus <= .running }
  var isRunning: Bool { isWanted && lastStatus == .running }
  var isPlaced: Bool { isLive && instance != nil }
  func isProtected(at now: Duration) -> Bool { protection?.contains(now) ?? false }
}

/// What wants a task.
enum TaskOwner: Hashable {
  case service(Int)
  case job(Int)
}

/// What a service or a job wants and has.
struct DemandEntry {
  let name: String
  let cpuUnits: Int
  let memoryMiB: Int
  let minimumHealthyPercent: Int
  /// Whether ECS may start a task of it before it stops another.
  let maximumPercent: Int
  /// Whether an empty instance of some group could hold one of its tasks.
  let isPlaceable: Bool
  /// Whether a load balancer says which of its tasks are healthy.
  let hasBalancer: Bool
  /// The groups that could hold one of its tasks.
  let groups: [String]
  /// Whether something beside CPU and memory says where its tasks may go.
  let isPicky: Bool
  var wanted = 0
  var placed = 0
  var running = 0
  var waits = WantQueue()
  var placementWaits = WantQueue()
  /// The service's newest deployment, and how many of its tasks have a place.
  var deployment: String?
  var placedOfDeployment = 0
  /// Whether tasks of it wanted a place beside those that they replace when this was last looked at, and until when they last did.
  var wasReplacing = false
  var replacedUntil: Duration?
  /// Since when fewer run than its minimum asks for; nil while enough do.
  var belowSince: Duration?
  /// When more of it was last wanted than before.
  var lastRise = Duration.zero
  /// When tasks of it last had to go because the controller took their instance.
  var lastDisplaced: Duration?

  /// Whether ECS may start one more before it stops one: ⌊wanted × maximum ÷ 100⌋ leaves room for it.
  var startsFirst: Bool { wanted * maximumPercent / 100 > wanted }

  /// Whether ECS would start tasks of the newest deployment beside those that they replace, had it room.
  var isReplacing: Bool {
    deployment != nil && placedOfDeployment < min(wanted, placed) && placed < wanted * maximumPercent / 100
  }

  /// ⌈wanted × minimum ÷ 100⌉, as ECS reckons it.
  var floor: Int { (wanted * minimumHealthyPercent + 99) / 100 }
}
