public import ClusterModel
public import Logging

/// The loop over every cluster of a configuration.
///
/// Each cluster has its own rhythm: a pass begins an interval after the one before, later where the cluster cannot be
/// read; no cluster waits for another, but no more than ``ControllerSettings/parallelism`` run at once. All waiting is on
/// the clock that it is given, all randomness from its seed.
public actor BallastController {
  let services: ControllerServices
  let settings: ControllerSettings
  let operatorSettings: OperatorSettings
  let logger: Logger
  private(set) var book: PolicyBook
  var roster: Roster
  /// Names that were listed for the entries that are patterns.
  var discovered: [ListingScope: [String]] = [:]
  var nextDiscovery: Duration = .zero
  var operators: [ClusterKey: ClusterOperator] = [:]
  var history = NoticeHistory()
  var focuses = FocusBook()
  /// Closed to end the loop's present wait.
  var wake = StopGate()
  /// Nil where hooks are not watched.
  let hooks: HookWatch?
  private var seeds: SeededGenerator
  /// When the loop last came round, on the monotonic clock.
  var lastTurn: Duration
  /// What is told on `/metrics`.
  public internal(set) var metrics: ControllerMetrics

  /// - Parameter seed: of the jitter and of the names of passes.
  public init(
    policies: PolicyBook, services: ControllerServices, settings: ControllerSettings = ControllerSettings(),
    operatorSettings: OperatorSettings = OperatorSettings(), seed: UInt64, logger: Logger
  ) {
    book = policies
    self.services = services
    self.settings = settings
    self.operatorSettings = operatorSettings
    self.logger = logger
    var seeds = SeededGenerator(seed: seed)
    roster = Roster(settings: settings, seed: seeds.next())
    self.seeds = seeds
    hooks =
      settings.watchesHooks ? HookWatch(services: services, interval: settings.interval, logger: logger) : nil
    metrics = ControllerMetrics(startedAt: services.clock.now())
    lastTurn = services.clock.uptime()
  }

  /// The clusters that are operated now.
  public var clusters: [ClusterKey] { roster.keys }

  /// Takes a new configuration. Passes that are under way end under the old one; the next ones go by the new.
  public func reload(_ policies: PolicyBook) {
    book = policies
    nextDiscovery = .zero
    metrics.configurationChanged()
    reconcile()
    wake.close("reload")
  }

  /// A new configuration was refused: the one in effect stays, and the metrics say so.
  public func configurationRefused() { metrics.configurationRefused() }

  /// Asks for a pass over a cluster now rather than at its time.
  public func nudge(_ cluster: ClusterKey) {
    roster.nudge(cluster, at: services.clock.uptime())
    wake.close("nudge")
  }

  /// The operator of a cluster, made when it is first needed.
  func operatorFor(_ key: ClusterKey) -> ClusterOperator {
    if let known = operators[key] { return known }
    let made = ClusterOperator(
      cluster: key, seams: services.seams(for: key), settings: operatorSettings, seed: seeds.next(), logger: logger)
    operators[key] = made
    return made
  }

  /// Brings the roster in line with the configuration and with what exists.
  func reconcile() {
    let plan = RosterPlan(book: book, discovered: discovered)
    for problem in plan.problems { logger.error("\(problem)") }
    roster.adopt(plan.wanted, at: services.clock.uptime())
    let kept = Set(roster.keys)
    focuses.keep(kept)
    for key in operators.keys.sorted() where !kept.contains(key) {
      operators[key] = nil
      metrics.forget(key)
    }
  }
}
