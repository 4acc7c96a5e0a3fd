public import FoundationEssentials

/// How many instances may be leaving at once, always or at set times. Of several budgets the tightest counts.
public struct DisruptionBudget: Sendable, Hashable, Codable {
  public var instances: Allowance
  /// How many of one availability zone's instances; nil means no limit of its own.
  public var instancesPerZone: Allowance?
  /// How many of the instances that hold tasks of one service, for each service by itself; nil means no limit of its own.
  public var instancesPerService: Allowance?
  /// Five fields of cron, in UTC; nil means always.
  public var schedule: String?
  /// How long the budget holds from each instant of its schedule.
  public var duration: Duration?

  public init(
    instances: Allowance, instancesPerZone: Allowance? = nil, instancesPerService: Allowance? = nil,
    schedule: String? = nil, duration: Duration? = nil
  ) {
    self.instances = instances
    self.instancesPerZone = instancesPerZone
    self.instancesPerService = instancesPerService
    self.schedule = schedule
    self.duration = duration
  }

  /// Whether the budget holds at `instant`. One whose schedule cannot be read holds always: the tighter reading.
  public func holds(at instant: Date) -> Bool {
    guard let schedule, let duration, let cron = try? CronSchedule(schedule) else { return true }
    return cron.holds(at: instant, for: duration)
  }
}

/// What becomes of tasks that no service owns when their instance is to go.
public enum StandaloneTaskPolicy: Sendable, Hashable, Codable {
  /// The instance waits for them.
  case wait
  /// They are stopped after this long.
  case stopAfter(Duration)
  /// An instance that holds one is not taken away.
  case keep

  /// After how long they are stopped; nil where they never are.
  public var patience: Duration? { if case .stopAfter(let patience) = self { patience } else { nil } }
}

/// What is done about protected tasks on an instance that Auto Scaling terminates. Ballast's own removals never begin on an
/// instance that holds one.
///
/// AWS documents that protection holds off scale-in and deployments, and not what it does to a drain.
public enum ProtectedTaskPolicy: String, Sendable, Hashable, Codable, CaseIterable {
  /// The instance is set DRAINING at once, and ECS decides what becomes of them; whatever still runs is waited for.
  case ecs
  /// The instance is set DRAINING only once none of its tasks is protected, or at the deadline where that forces: two calls
  /// more for each drain.
  case wait
}

/// How an instance is emptied.
public struct DrainPolicy: Sendable, Hashable, Codable {
  public enum OnTimeout: String, Sendable, Hashable, Codable { case abort, force }

  /// The name of the lifecycle hook that is Ballast's own to complete.
  public var hook: String
  public var deadline: Duration
  public var onTimeout: OnTimeout
  public var standaloneTasks: StandaloneTaskPolicy
  public var protectedTasks: ProtectedTaskPolicy
  /// How long an emptied instance is held for services that are not back at their minimum elsewhere.
  public var serviceWait: Duration

  public init(
    hook: String = "ballast-drain", deadline: Duration = .seconds(900), onTimeout: OnTimeout = .abort,
    standaloneTasks: StandaloneTaskPolicy = .wait, protectedTasks: ProtectedTaskPolicy = .wait,
    serviceWait: Duration = .seconds(900)
  ) {
    self.hook = hook
    self.deadline = deadline
    self.onTimeout = onTimeout
    self.standaloneTasks = standaloneTasks
    self.protectedTasks = protectedTasks
    self.serviceWait = serviceWait
  }
}

/// A number of healthy tasks below which Ballast takes no service, whatever its own percentage says.
public struct ServiceFloor: Sendable, Hashable, Codable {
  /// A service's name, or a pattern with `*`.
  public var service: String
  public var tasks: Int

  public init(service: String, tasks: Int) {
    self.service = service
    self.tasks = tasks
  }
}

/// What may be taken away, how much at once, and how.
public struct DisruptionPolicy: Sendable, Hashable, Codable {
  public var budgets: [DisruptionBudget]
  public var drain: DrainPolicy
  /// A disconnected agent is no fault before this long: agents flap several times an hour.
  public var agentGrace: Duration
  /// With more than this share of instances bad, and more than three, all voluntary disruption stops. Source: Cluster
  /// Autoscaler.
  public var unhealthyHaltPercent: Double
  /// Of several that fit a service the highest counts.
  public var floors: [ServiceFloor]
  /// Whether instances with a fault of their host are taken away.
  public var repairs: Bool
  /// Whether instances that EC2 recommends to replace are replaced while there is room.
  public var rebalances: Bool
  /// Whether instances that are to stay are protected from their group's own choice of what to scale in.
  public var protects: Bool

  public init(
    budgets: [DisruptionBudget] = [DisruptionBudget(instances: .percent(10))], drain: DrainPolicy = DrainPolicy(),
    agentGrace: Duration = .seconds(600), unhealthyHaltPercent: Double = 45, floors: [ServiceFloor] = [],
    repairs: Bool = true, rebalances: Bool = true, protects: Bool = false
  ) {
    self.budgets = budgets
    self.drain = drain
    self.agentGrace = agentGrace
    self.unhealthyHaltPercent = unhealthyHaltPercent
    self.floors = floors
    self.repairs = repairs
    self.rebalances = rebalances
    self.protects = protects
  }

  /// How many healthy tasks a service needs at least: what ECS itself keeps to, or the configured floor where it is higher.
  /// No floor asks for more tasks than the service wants.
  public func minimumHealthy(of service: ServiceRecord) -> Int {
    let floor = floors.filter { NamePattern($0.service).matches(service.name) }.map(\.tasks).max() ?? 0
    return max(service.minimumHealthyCount, min(floor, service.desiredCount))
  }
}
