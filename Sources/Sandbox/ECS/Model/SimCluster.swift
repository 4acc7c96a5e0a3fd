internal import AWSModel
internal import ClusterModel
internal import Placement

/// One cluster: its instances, services and tasks, and the board on which they are placed.
final class SimCluster: Ordinal {
  let ordinal: UInt64
  let name: String
  let arn: String
  var status = "ACTIVE"
  var settings: [ECS.ClusterSetting]
  var configuration: ECS.ClusterConfiguration?
  var serviceConnectNamespace: String?
  var tags = ResourceTags()
  var capacityProviders: [String] = []
  var defaultStrategy: [ECS.CapacityProviderStrategyItem] = []
  /// Nil before the first attachment.
  var attachmentsStatus: String?
  /// Tasks that wait for room on their provider's instances, oldest first.
  var waiting: [WaitingTask] = []

  var instances = OrderedMembers<SimContainerInstance>()
  var instancesByID: [String: SimContainerInstance] = [:]
  var tasks = OrderedMembers<SimTask>()
  var tasksByID: [String: SimTask] = [:]
  var services = OrderedMembers<SimService>()
  var servicesByName: [String: SimService] = [:]
  /// The services that lack room, looked at as soon as some appears.
  var waitingServices = OrderedMembers<SimService>()
  var isRebalancePlanned = false
  var runTokens: [String: RunTaskToken] = [:]

  var board = PlacementBoard()
  /// The container instance of each row of the board.
  var instanceOfRow: [SimContainerInstance?] = []
  var tieBreak: TieBreak
  /// Tasks that are to run, by whether they do.
  var tally = TaskTally()
  /// What running tasks reserve.
  var runningReserved = ResourceAmounts()
  /// Running tasks of no service, by their definition's ordinal.
  var standaloneRunning: [UInt64: (definition: SimTaskDefinition, count: Int)] = [:]

  init(ordinal: UInt64, name: String, arn: String, seed: UInt64) {
    self.ordinal = ordinal
    self.name = name
    self.arn = arn
    settings = [ECS.ClusterSetting(name: .containerInsights, value: "disabled")]
    tieBreak = TieBreak(seed: seed)
  }
}

/// How many tasks that ECS wants to run are running, and how many are on their way.
struct TaskTally: Hashable {
  var running = 0
  var pending = 0

  mutating func add(_ count: Int, _ category: TaskCategory) {
    switch category {
    case .running: running += count
    case .pending: pending += count
    case .over: break
    }
  }
}

/// Where a task counts.
enum TaskCategory {
  case pending, running
  /// Told to stop, or stopped.
  case over
}

extension SimCluster {
  /// Keeps the sums over running tasks: `sign` is 1 when a task begins to run and -1 when it no longer does.
  func countRunning(_ task: SimTask, _ sign: Int) {
    runningReserved.add(task.requirement.resources, times: Double(sign))
    guard task.deployment == nil else { return }
    let key = task.definition.ordinal
    let count = (standaloneRunning[key]?.count ?? 0) + sign
    standaloneRunning[key] = count > 0 ? (task.definition, count) : nil
  }
}
