public import ClusterModel

/// Runs the demo: a sandbox, a day of a shop that launches a product, and the controller that sizes its cluster.
///
/// - Returns: what the day came to.
/// - Throws: ``LoopFailure`` and what the sandbox refuses: neither is to be expected.
@discardableResult
public func runDemo(_ options: DemoOptions, _ terminal: any DemoTerminal) async throws -> SimulationResult {
  let day = LaunchDay(duration: options.duration ?? .seconds(24 * 3600))
  let state = DemoState(
    title: day.scenario.name, seed: options.seed, scenario: day.scenario, captions: day.captions,
    ceiling: LaunchDay.chartCeiling(day.scenario))
  let screen = DemoScreen(terminal, options, state)
  screen.begin()
  do {
    let result = try await World.run(
      WorldSettings(
        scenario: day.scenario, policy: LaunchDay.policy, seed: options.seed, passInterval: .seconds(30),
        latency: .milliseconds(20)...(.milliseconds(120)), onlooker: screen))
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

  /// A round number of CPU units above all that the day wants at once.
  static func chartCeiling(_ scenario: Scenario) -> Int {
    var peak = 0
    let demands = scenario.services.filter { $0.name != "report-xl" && !$0.isDaemon }.map {
      ($0.task.cpuUnits, $0.demand.resolved(over: scenario.duration))
    }
    for minute in 0...Int(scenario.duration.components.seconds / 60) {
      peak = max(peak, demands.reduce(0) { $0 + $1.0 * $1.1.count(at: .seconds(minute * 60)) })
    }
    let vcpus = peak * 5 / 4 / 1024
    return (vcpus / 8 + 1) * 8 * 1024
  }
}
