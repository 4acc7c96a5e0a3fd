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

  public init(
    name: String, task: ScenarioTask, demand: ScenarioDemand, minimumHealthyPercent: Int = 100,
    maximumPercent: Int = 200, isDaemon: Bool = false, placement: [String] = []
  ) {
    self.name = name
    self.task = task
    self.demand = demand
    self.minimumHealthyPercent = minimumHealthyPercent
    self.maximumPercent = maximumPercent
    self.isDaemon = isDaemon
    self.placement = placement
  }
}

extension ScenarioService: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case name, task, demand, minimumHealthyPercent, maximumPercent, daemon, placement
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(only: Key.self)
    let isDaemon = try container.value(.daemon, or: false)
    self.init(
      name: try container.decode(String.self, forKey: .name),
      task: try container.decode(ScenarioTask.self, forKey: .task),
      demand: isDaemon
        ? .constant(0) : try container.decode(ScenarioDemand.self, forKey: .demand),
      minimumHealthyPercent: try container.value(.minimumHealthyPercent, or: isDaemon ? 0 : 100),
      maximumPercent: try container.value(.maximumPercent, or: isDaemon ? 100 : 200), isDaemon: isDaemon,
      placement: try container.value(.placement, or: []))
    for strategy in placement where PlacementText.strategy(strategy) == nil {
      throw container.fault(
        .placement, "'\(strategy)' is no strategy: write spread:FIELD, binpack:cpu, binpack:memory or random")
    }
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
  }
}
