internal import AWSModel
internal import ClusterModel
internal import Placement

/// One service.
final class SimService: Ordinal {
  let ordinal: UInt64
  let name: String
  let arn: String
  unowned let cluster: SimCluster
  let scheduling: SchedulingStrategy
  let createdAt: VirtualInstant
  let createdBy: String
  /// What the caller set and nothing here looks at: echoed by DescribeServices.
  var echo: ECS.Service
  var status = "ACTIVE"
  var clientToken: String?
  var desiredCount: Int
  var minimumHealthyPercent: Int
  var maximumPercent: Int
  var breaker: (isEnabled: Bool, rollsBack: Bool) = (false, false)
  var constraints: [PlacementConstraint] = []
  var strategy: [PlacementStrategy] = []
  var tags = ResourceTags()
  /// The first is PRIMARY.
  var deployments: [SimDeployment] = []
  /// What the last deployment that completed had to run, and its id.
  var lastCompleted: SimServiceRevision?
  var lastCompletedDeployment: String?
  /// All deployments so far and what they had to run, oldest first, up to a bound.
  var serviceDeployments: [SimServiceDeployment] = []
  var revisions: [SimServiceRevision] = []
  /// Whether it moves tasks between zones by itself, and whether it is doing so.
  var rebalances = false
  var isMoving = false
  /// Its tasks that are not yet STOPPED.
  var tasks = OrderedMembers<SimTask>()
  var events = ServiceEventList()
  /// What its tasks use, where somebody said so.
  var load: ServiceLoad?

  /// A look is due already.
  var isLookPlanned = false
  /// Rises with each failure to place, so that an earlier retry is void.
  var placementAttempt = 0
  var isWaitingForRoom = false
  /// Starts that failed in a row.
  var failedStarts = 0
  /// No task is started before.
  var startsAgainAt: VirtualInstant?
  /// When a start was last counted among those that failed in a row.
  var startFailedAt: VirtualInstant?
  var steadySince: VirtualInstant?

  init(ordinal: UInt64, name: String, arn: String, cluster: SimCluster, settings: ServiceSettings) {
    self.ordinal = ordinal
    self.name = name
    self.arn = arn
    self.cluster = cluster
    scheduling = settings.scheduling
    createdAt = settings.at
    createdBy = settings.by
    echo = settings.echo
    desiredCount = settings.desiredCount
    minimumHealthyPercent = settings.minimumHealthyPercent
    maximumPercent = settings.maximumPercent
  }

  var alarms: ECS.DeploymentAlarms? { echo.deploymentConfiguration?.alarms }
  var primary: SimDeployment? { deployments.first }
  var isDaemon: Bool { scheduling == .daemon }
  var group: String { "service:\(name)" }
  var runningCount: Int { deployments.reduce(0) { $0 + $1.tally.running } }
  var pendingCount: Int { deployments.reduce(0) { $0 + $1.tally.pending } }
  /// ⌈desired × minimum ÷ 100⌉.
  var floor: Int { (desiredCount * minimumHealthyPercent + 99) / 100 }
  /// ⌊desired × maximum ÷ 100⌋.
  var ceiling: Int { desiredCount * maximumPercent / 100 }
}

/// What a service begins with.
struct ServiceSettings {
  var scheduling: SchedulingStrategy
  var desiredCount: Int
  var minimumHealthyPercent: Int
  var maximumPercent: Int
  var echo: ECS.Service
  var at: VirtualInstant
  var by: String
}

/// One deployment of a service.
final class SimDeployment {
  let id: String
  let service: SimService
  let definition: SimTaskDefinition
  let createdAt: VirtualInstant
  var updatedAt: VirtualInstant
  var rolloutState = ECS.DeploymentRolloutState.inProgress
  var rolloutStateReason: String
  var failedTasks = 0
  /// A task of it has run.
  var hasRun = false
  /// Failures that the circuit breaker counts in its present stage.
  var breakerCount = 0
  /// What it runs, and the record of the attempt that it is part of.
  var revision: SimServiceRevision?
  var record: SimServiceDeployment?
  /// Whether the service's alarms can fail it: not if one was in ALARM when it began.
  var watchesAlarms = false
  /// Since when all its tasks have been well.
  var settledAt: VirtualInstant?
  /// It brings the service back to what last worked.
  var isRollback = false
  var tally = TaskTally()
  /// What each of its tasks uses, as last measured.
  var cpuUnitsPerTask = 0.0
  var loadBalancers: [ECS.LoadBalancer]
  /// Its kind on the cluster's board; nil after a change of the service's placement rules.
  var kind: KindHandle?

  init(id: String, service: SimService, definition: SimTaskDefinition, at: VirtualInstant) {
    self.id = id
    self.service = service
    self.definition = definition
    createdAt = at
    updatedAt = at
    loadBalancers = service.echo.loadBalancers ?? []
    rolloutStateReason = "ECS deployment \(id) in progress."
  }

  /// Whether tasks are no longer started for it: it failed.
  var isGivenUp: Bool { rolloutState == .failed }
}
