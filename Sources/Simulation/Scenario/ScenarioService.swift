/// A service of a scenario.
public struct ScenarioService: Sendable, Hashable {
  public var name: String
  public var task: ScenarioTask
  public var demand: ScenarioDemand
  public var minimumHealthyPercent: Int
  public var maximumPercent: Int
  /// One task on every instance; ``demand`` says nothing then.
  public var isDaemon: Bool
  /// Strategies in order: `spread:attribute:ecs.availability-zone`, `binpack:memory`, `random`. Empty: ECS's default.
  public var placement: [String]
  /// Requests that come to it; nil: none are counted, and its tasks use the CPU that ``ScenarioTask/usesCPU`` says.
  public var requests: ScenarioRequests?
  /// Whether it stands behind an application load balancer, on a dynamic port of the host.
  public var hasBalancer: Bool
  /// Who sets its desired count in place of ``demand``, whose beginning it keeps.
  public var scaling: ScenarioScaling?

  public init(
    name: String, task: ScenarioTask, demand: ScenarioDemand, minimumHealthyPercent: Int = 100,
    maximumPercent: Int = 200, isDaemon: Bool = false, placement: [String] = [], requests: ScenarioRequests? = nil,
    hasBalancer: Bool = false, scaling: ScenarioScaling? = nil
  ) {
    self.name = name
    self.task = task
    self.demand = demand
    self.minimumHealthyPercent = minimumHealthyPercent
    self.maximumPercent = maximumPercent
    self.isDaemon = isDaemon
    self.placement = placement
    self.requests = requests
    self.hasBalancer = hasBalancer
    self.scaling = scaling
  }
}

extension ScenarioService: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case name, task, demand, minimumHealthyPercent, maximumPercent, daemon, placement, requests, balancer
    case scaling
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(only: Key.self)
    let isDaemon = try container.value(.daemon, or: false)
    let scaling = try container.decodeIfPresent(ScenarioScaling.self, forKey: .scaling)
    self.init(
      name: try container.decode(String.self, forKey: .name),
      task: try container.decode(ScenarioTask.self, forKey: .task),
      demand: isDaemon
        ? .constant(0)
        : try container.decodeIfPresent(ScenarioDemand.self, forKey: .demand) ?? Self.beginning(scaling, container),
      minimumHealthyPercent: try container.value(.minimumHealthyPercent, or: isDaemon ? 0 : 100),
      maximumPercent: try container.value(.maximumPercent, or: isDaemon ? 100 : 200), isDaemon: isDaemon,
      placement: try container.value(.placement, or: []),
      requests: try container.decodeIfPresent(ScenarioRequests.self, forKey: .requests),
      hasBalancer: try container.value(.balancer, or: false), scaling: scaling)
    if let fault = inconsistency { throw container.fault(fault.key, fault.message) }
    for strategy in placement where PlacementText.strategy(strategy) == nil {
      throw container.fault(
        .placement, "'\(strategy)' is no strategy: write spread:FIELD, binpack:cpu, binpack:memory or random")
    }
  }

  /// Without a demand a service that is scaled begins with its minimum.
  private static func beginning(
    _ scaling: ScenarioScaling?, _ container: KeyedDecodingContainer<Key>
  ) throws -> ScenarioDemand {
    guard let scaling else { return try container.decode(ScenarioDemand.self, forKey: .demand) }
    return .constant(scaling.min)
  }

  private var inconsistency: (key: Key, message: String)? {
    if isDaemon, scaling != nil { return (.scaling, "a daemon has one task on every instance: it cannot be scaled") }
    if hasBalancer, task.hostPort != nil {
      return (.balancer, "behind a balancer the host's port is dynamic: leave out hostPort")
    }
    guard let scaling else { return nil }
    guard case .constant(let count) = demand else {
      return (.demand, "what is scaled begins with one count; its scaling changes it")
    }
    return count < scaling.min || count > scaling.max
      ? (.demand, "what is scaled begins between its min and its max") : nil
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .name)
    try container.encode(task, forKey: .task)
    if isDaemon {
      try container.encode(true, forKey: .daemon)
    } else {
      try container.encode(demand, forKey: .demand)
    }
    try container.encode(minimumHealthyPercent, forKey: .minimumHealthyPercent)
    try container.encode(maximumPercent, forKey: .maximumPercent)
    if !placement.isEmpty { try container.encode(placement, forKey: .placement) }
    try container.encodeIfPresent(requests, forKey: .requests)
    if hasBalancer { try container.encode(hasBalancer, forKey: .balancer) }
    try container.encodeIfPresent(scaling, forKey: .scaling)
  }
}
