public import ClusterModel

/// Everything about a task that decides where it may run and where ECS prefers it: tasks of equal kind are
/// interchangeable to the scheduler.
public struct TaskKind: Sendable, Hashable, Codable {
  /// What the task reserves, with the attributes and constraints of its definition.
  public var requirement: TaskRequirement
  /// The task group: `service:NAME`, `family:FAMILY`, or what the starter of a standalone task named.
  public var group: String
  /// The constraints of the service or of the `RunTask` call, beside those of the definition.
  public var constraints: [PlacementConstraint]
  /// The strategy of the service or of the `RunTask` call; empty means the default of ``isService``.
  public var strategy: [PlacementStrategy]
  /// Whether a service asks for it: the default strategy of a service spreads, that of a standalone task is random.
  public var isService: Bool
  /// Whether it is the task of a DAEMON service: one on each matching instance, ahead of all replicas.
  public var isDaemon: Bool

  public init(
    requirement: TaskRequirement, group: String, constraints: [PlacementConstraint] = [],
    strategy: [PlacementStrategy] = [], isService: Bool = true, isDaemon: Bool = false
  ) {
    self.requirement = requirement
    self.group = group
    self.constraints = constraints
    self.strategy = strategy
    self.isService = isService
    self.isDaemon = isDaemon
  }

  /// The strategy that applies: the given one, else ECS's default.
  ///
  /// A service without strategy spreads over zones, then over instances (source: `UpdateService`, "the Availability Zone
  /// with the fewest tasks of this service, then the instance with the fewest"). A standalone task without strategy goes
  /// to any instance that can take it.
  public var effectiveStrategy: [PlacementStrategy] { effectiveStrategy(.random) }

  /// The same, with where standalone tasks without strategy go.
  public func effectiveStrategy(_ standalone: BoardOptions.StandaloneDefault) -> [PlacementStrategy] {
    if !strategy.isEmpty { return Array(strategy.prefix(Self.maximumStrategyRules)) }
    return isService || standalone == .spread ? Self.defaultServiceStrategy : [.random]
  }

  /// The attribute by which ECS knows an instance's zone.
  public static let zoneAttribute = "ecs.availability-zone"
  public static let defaultServiceStrategy: [PlacementStrategy] = [
    .spread(field: "attribute:\(zoneAttribute)"), .spread(field: "instanceId"),
  ]
  /// ECS takes chains of at most five rules; what is beyond never decides.
  public static let maximumStrategyRules = 5
}

extension TaskKind {
  /// The kind of task that `service` starts now; nil where its definition was not read.
  public init?(service: ServiceRecord, in snapshot: ClusterSnapshot) {
    guard let definition = service.definition, snapshot.definitions.indices.contains(Int(definition)) else {
      return nil
    }
    self.init(service: service, requirement: snapshot.definitions[Int(definition)].requirement)
  }

  /// The kind of a task of `service` that asks for `requirement`.
  public init(service: ServiceRecord, requirement: TaskRequirement) {
    self.init(
      requirement: requirement, group: "service:\(service.name)", constraints: service.constraints,
      strategy: service.strategy, isService: true, isDaemon: service.schedulingStrategy == .daemon)
  }
}
