/// Tasks that someone starts by RunTask, to do their work and end.
///
/// Of a task that finds no room ECS keeps nothing, so its starter tries again.
public struct ScenarioJob: Sendable, Hashable {
  public var name: String
  public var task: ScenarioTask
  public var at: Duration
  public var count: Int
  /// How long each task runs.
  public var runs: Duration
  /// How long the starter waits before it tries again what found no room.
  public var retry: Duration

  public init(
    name: String, task: ScenarioTask, at: Duration, count: Int, runs: Duration, retry: Duration = .seconds(60)
  ) {
    self.name = name
    self.task = task
    self.at = at
    self.count = count
    self.runs = runs
    self.retry = max(.seconds(1), retry)
  }
}

extension ScenarioJob: Codable {
  private enum Key: String, CodingKey, CaseIterable { case name, task, at, count, runs, retry }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(only: Key.self)
    self.init(
      name: try container.decode(String.self, forKey: .name),
      task: try container.decode(ScenarioTask.self, forKey: .task), at: try container.duration(.at),
      count: try container.decode(Int.self, forKey: .count), runs: try container.duration(.runs),
      retry: try container.duration(.retry, or: .seconds(60)))
    guard count > 0 else { throw container.fault(.count, "job '\(name)' starts no task") }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .name)
    try container.encode(task, forKey: .task)
    try container.encode(ScenarioTime(at), forKey: .at)
    try container.encode(count, forKey: .count)
    try container.encode(ScenarioTime(runs), forKey: .runs)
    try container.encode(ScenarioTime(retry), forKey: .retry)
  }
}
