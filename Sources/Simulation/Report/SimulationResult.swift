/// What came of one policy over one scenario with one seed.
public struct SimulationResult: Sendable, Hashable, Codable {
  public var scenario: String
  /// What the policy is called in reports; a sizing method's name where no file was given.
  public var policy: String
  public var seed: UInt64
  /// How much time passed, in seconds.
  public var seconds: Int

  /// Hours in which instances were `running`, all together.
  public var instanceHours: Double
  /// What they cost on demand, in USD; types without a known price count as nothing.
  public var cost: Double
  /// The least that the demand could cost: see ``CostBound``.
  public var costBound: Double
  /// The same bound on hours: as if every instance cost the same.
  public var instanceHoursBound: Double

  /// From wanting a task to its running.
  public var waits: WaitLog
  /// From wanting a task to its having an instance.
  public var placementWaits: WaitLog
  /// Hours in which placeable tasks were wanted and did not run, all together.
  public var waitingTaskHours: Double
  /// Tasks wanted at the end that no group could ever hold.
  public var unplaceable: Int

  /// Running tasks of services that had to go because the controller took their instance.
  public var moves: Int
  /// How often a desired capacity was raised.
  public var purchases: Int
  public var launched: Int
  public var removed: Int
  public var peakInstances: Int

  public var passes: Int
  /// Calls of the controller by operation.
  public var calls: [String: Int]
  /// Calls that AWS denied to the controller, by operation; nil where there were none.
  public var denials: [String: Int]?
  public var violations: [Violation]
  /// How often a controller was killed and another one started.
  public var restarts: Int
  /// EC2 instances that run at the end.
  public var finalInstances: Int
  /// Which faults came, and how far removals were then.
  public var faults: FaultTally
  /// Digest of all that happened: equal for equal runs.
  public var trace: String

  public init(scenario: String, policy: String, seed: UInt64) {
    self.scenario = scenario
    self.policy = policy
    self.seed = seed
    seconds = 0
    (instanceHours, cost, costBound, instanceHoursBound, waitingTaskHours) = (0, 0, 0, 0, 0)
    (waits, placementWaits) = (WaitLog(), WaitLog())
    (unplaceable, moves, purchases, launched, removed, peakInstances, passes) = (0, 0, 0, 0, 0, 0, 0)
    calls = [:]
    violations = []
    (restarts, finalInstances, faults) = (0, 0, FaultTally())
    trace = ""
  }

  /// What tells runs apart.
  var identity: (String, String, UInt64) { (scenario, policy, seed) }
}
