/// How the containers of a task behave: what no API says and the sandbox must know.
///
/// Set per family by ``Disturbance/behaviour(family:_:)``, or in a task definition by docker labels of its first
/// container: `sandbox.pull-seconds`, `sandbox.start-seconds`, `sandbox.run-seconds`, `sandbox.exit-code`,
/// `sandbox.stop-seconds` (`forever` ignores SIGTERM), `sandbox.cpu-fraction`, `sandbox.memory-fraction`,
/// `sandbox.health` (`healthy`, `unhealthy`), `sandbox.target-health` (the same, for load balancers),
/// `sandbox.warm-up-seconds` and `sandbox.pull-fails`.
public struct TaskBehaviour: Sendable, Hashable {
  /// The first pull of the image on an instance.
  public var pull: Spread = .seconds(3, 8, 30)
  /// A pull of an image whose layers are there.
  public var cachedPull: Spread = .seconds(0.3, 0.8, 2)
  /// From the end of the pull to RUNNING.
  public var start: Spread = .seconds(0.4, 1, 4)
  /// From SIGTERM to the exit of the last container; SIGKILL ends it at the stop timeout.
  public var stop: Spread = .seconds(0.2, 1.5, 10)
  public var ignoresSIGTERM = false
  /// How long it runs before it exits by itself; nil: for ever.
  public var run: Spread?
  public var exitCode = 0
  /// Whether its image cannot be pulled.
  public var pullFails = false
  /// What its container health check says, if it has one.
  public var isHealthy = true
  /// Whether it answers the health checks of load balancers.
  public var answersLoadBalancer = true
  /// From RUNNING until it answers them.
  public var warmUp: Spread = .fixed(.zero)
  /// The share of its reserved CPU that it uses; above 1 is possible.
  public var cpuFraction = 0.2
  /// The share of its reserved memory that it uses.
  public var memoryFraction = 0.4

  public init() {}
}

extension TaskBehaviour {
  /// The behaviour that docker labels describe, on top of this one.
  func adjusted(by labels: [String: String]) -> TaskBehaviour {
    var result = self
    func seconds(_ key: String) -> Spread? {
      labels["sandbox.\(key)-seconds"].flatMap(Double.init).map { .fixed(.seconds($0)) }
    }
    if let pull = seconds("pull") { (result.pull, result.cachedPull) = (pull, pull) }
    if let start = seconds("start") { result.start = start }
    if let run = seconds("run") { result.run = run }
    if let stop = seconds("stop") { result.stop = stop }
    if labels["sandbox.stop-seconds"] == "forever" { result.ignoresSIGTERM = true }
    if let code = labels["sandbox.exit-code"].flatMap({ Int($0) }) { result.exitCode = code }
    if let fraction = labels["sandbox.cpu-fraction"].flatMap(Double.init) { result.cpuFraction = fraction }
    if let fraction = labels["sandbox.memory-fraction"].flatMap(Double.init) { result.memoryFraction = fraction }
    if let health = labels["sandbox.health"] { result.isHealthy = health != "unhealthy" }
    if let health = labels["sandbox.target-health"] { result.answersLoadBalancer = health != "unhealthy" }
    if let warmUp = seconds("warm-up") { result.warmUp = warmUp }
    if let fails = labels["sandbox.pull-fails"] { result.pullFails = fails != "false" }
    return result
  }
}
