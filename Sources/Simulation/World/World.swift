internal import AWSModel
public import ClusterModel
public import Controller
internal import FoundationEssentials
internal import Logging
internal import Observation
internal import Sandbox

/// Who watches a world while it runs. Called on the simulation's thread, at the instant that each call is about.
public protocol WorldOnlooker: Sendable {
  /// Once a minute, and at the end.
  func sampled(_ sample: WorldSample)
  /// After each pass of the controller.
  func passed(_ report: PassReport, second: Int)
  /// A fault hit a call, or something befell the fleet.
  func befell(_ what: String, second: Int)
  /// A controller's call is about to change something.
  func wrote(_ what: String, second: Int)
}

extension WorldOnlooker {
  public func befell(_ what: String, second: Int) {}
  public func wrote(_ what: String, second: Int) {}
}

/// A scenario, a policy and a seed: what makes a run.
public struct WorldSettings: Sendable {
  public var scenario: Scenario
  /// Its name and groups are replaced by the world's.
  public var policy: ClusterPolicy
  /// What the policy is called in reports.
  public var policyName: String
  public var seed: UInt64
  public var files: ScenarioFiles
  /// From the beginning of one pass to the beginning of the next.
  public var passInterval: Duration
  public var sampleInterval: Duration
  /// How long each of the controller's calls takes; nil: no time.
  public var latency: ClosedRange<Duration>?
  /// Decides in the place of the real planner.
  public var planner: any PlanMaking
  public var onlooker: (any WorldOnlooker)?
  /// How many controllers operate the cluster at once, none of which knows of the others unless there is a lease.
  public var controllers = 1
  /// The controllers hold a lease in a DynamoDB table: one of them acts at a time.
  public var leases = false
  /// What goes wrong between the controllers and AWS, and with their processes.
  public var faults: FaultMix = [:]
  /// No fault comes after this part of the scenario; nil: they come until its end.
  public var faultsEnd: Duration?
  /// Where a controller is killed for certain; nil: only where a fault has it so.
  public var killPoint: KillPoint?
  /// Calls go through the real client, the wire protocols and the sandbox's dispatcher.
  public var usesWire = false
  /// EventBridge's events reach the controllers.
  public var hearsEvents = false
  /// The IAM policy of the controllers' role, in force; nil: they may do everything.
  public var permissions: String?
  /// What AWS refuses of what people do is taken for their mistake rather than for the scenario's.
  public var isTolerant = false

  public init(
    scenario: Scenario, policy: ClusterPolicy, policyName: String? = nil, seed: UInt64,
    files: ScenarioFiles = .folder(""), passInterval: Duration = .seconds(60),
    sampleInterval: Duration = .seconds(60), latency: ClosedRange<Duration>? = nil,
    planner: any PlanMaking = DefaultPlanner(), onlooker: (any WorldOnlooker)? = nil
  ) {
    self.scenario = scenario
    self.policy = policy
    self.policyName = policyName ?? policy.sizing.method.rawValue
    self.seed = seed
    self.files = files
    self.passInterval = passInterval
    self.sampleInterval = sampleInterval
    self.latency = latency
    self.planner = planner
    self.onlooker = onlooker
  }
}

/// A sandbox, a scenario that happens to it, and a controller that operates it, all on one virtual clock.
public enum World {
  /// The cluster's name in every simulated world whose scenario names none.
  public static let cluster = Scenario.defaultCluster

  /// Runs a world from beginning to end.
  ///
  /// - Throws: ``ScenarioFault`` for a scenario that cannot be set up, ``LoopFailure``, or AWS's error where the sandbox
  ///   refuses what the scenario does.
  public static func run(_ settings: WorldSettings) async throws -> SimulationResult {
    var settings = settings
    settings.scenario = settings.scenario.substituted(settings.files)
    let catalogue = try settings.scenario.catalogue(settings.files)
    settings.scenario = try settings.scenario.expanded(settings.files, seed: settings.seed)
    if settings.faults.isEmpty { settings.faults = settings.scenario.faults }
    let fitness = try TaskFitness(settings.scenario, catalogue)
    let prepared = settings
    return try await SimLoop.run(seed: settings.seed) { loop in
      try await RunningWorld(prepared, catalogue, fitness, loop).run()
    }
  }
}
