public import ClusterModel
internal import Sandbox

/// Runs the demo: a sandbox, a day of a shop that launches a product, or another scenario, and the controller that sizes its
/// cluster.
///
/// - Returns: what the day came to.
/// - Throws: ``ScenarioFault`` for a scenario that cannot be set up, ``LoopFailure``, and what the sandbox refuses.
@discardableResult
public func runDemo(_ options: DemoOptions, _ terminal: any DemoTerminal) async throws -> SimulationResult {
  var scenario = options.scenario ?? LaunchDay(duration: options.duration ?? .seconds(24 * 3600)).scenario
  scenario = scenario.substituted(options.files)
  if let duration = options.duration { scenario.duration = min(scenario.duration, duration) }
  scenario.notes = scenario.captions
  let state = DemoState(seed: options.seed, scenario: scenario, ceiling: try chartCeiling(scenario, options))
  let screen = DemoScreen(terminal, options, state)
  screen.begin()
  do {
    let result = try await World.run(
      WorldSettings(
        scenario: scenario, policy: LaunchDay.policy, seed: options.seed, files: options.files,
        passInterval: .seconds(30), latency: .milliseconds(20)...(.milliseconds(120)), onlooker: screen))
    screen.end(result)
    return result
  } catch {
    screen.restore()
    throw error
  }
}

extension LaunchDay {
  /// What the demo's `ballast.yaml` would say.
  public static var policy: ClusterPolicy {
    ClusterPolicy(
      name: World.cluster, mode: .act,
      sizing: SizingPolicy(
        method: .packing, headroom: Headroom(largestTasks: 1),
        scaleIn: ScaleInPolicy(after: .seconds(600), cooldown: .seconds(300))))
  }
}

extension Scenario {
  /// What those who watch are told: the scenario's own notes, and where it has none, its events by name.
  var captions: [ScenarioNote] {
    if !notes.isEmpty { return notes }
    return events.filter { $0.recurrence == nil }.map { ScenarioNote(at: $0.at, $0.happening.name) }
      .sorted { $0.at < $1.at }
  }
}

/// A round number of CPU units above all that a scenario wants at once of what can be placed.
private func chartCeiling(_ scenario: Scenario, _ options: DemoOptions) throws -> Int {
  let whole = try scenario.expanded(options.files, seed: options.seed)
  let fitness = try TaskFitness(whole, try scenario.catalogue(options.files))
  let placeable = whole.services.filter { !$0.isDaemon && fitness.fits($0.task) }
  let demands = placeable.map { service -> (units: Int, demand: Demand) in
    let demand = service.scaling.map { Demand(constant: $0.max) } ?? service.demand.resolved(over: whole.duration)
    return (service.task.cpuUnits, demand)
  }
  var peak = 0
  for minute in 0...Int(whole.duration.components.seconds / 60) {
    peak = max(peak, demands.reduce(0) { $0 + $1.units * $1.demand.count(at: .seconds(minute * 60)) })
  }
  let vcpus = peak * 5 / 4 / 1024
  return (vcpus / 8 + 1) * 8 * 1024
}
