public import ClusterModel

/// One simulated world with faults, whole: what a seed stands for, and what a shrunk failure is saved as.
public struct FuzzCase: Sendable, Hashable, Codable {
  public static let schema = "ballast.fuzz-case/v1"

  public var schema = Self.schema
  public var seed: UInt64
  public var scenario: Scenario
  public var policy: ClusterPolicy
  public var faults: FaultMix
  /// Faults come in this part of the scenario; the rest is for coming to rest. In seconds.
  public var faultSeconds: Int
  public var passSeconds: Int
  /// How many controllers operate the cluster at once, without knowing of each other unless there is a lease.
  public var controllers: Int
  /// Calls go through the real client, the wire protocols and the sandbox's dispatcher.
  public var usesWire: Bool
  /// EventBridge's events reach the controllers; nil means no.
  public var hearsEvents: Bool?
  /// The controllers hold a lease, so that one of them acts at a time; nil means no.
  public var leases: Bool?

  public init(
    seed: UInt64, scenario: Scenario, policy: ClusterPolicy, faults: FaultMix, faultSeconds: Int, passSeconds: Int,
    controllers: Int = 1, usesWire: Bool = false, hearsEvents: Bool? = nil, leases: Bool? = nil
  ) {
    self.seed = seed
    self.scenario = scenario
    self.policy = policy
    self.faults = faults
    self.faultSeconds = faultSeconds
    self.passSeconds = passSeconds
    self.controllers = controllers
    self.usesWire = usesWire
    self.hearsEvents = hearsEvents
    self.leases = leases
  }

  /// Runs the world from beginning to end. A run that cannot be brought to its end is a violation, too.
  public func run(_ onlooker: (any WorldOnlooker)? = nil) async -> SimulationResult {
    var settings = settings
    settings.onlooker = onlooker
    do {
      return try await World.run(settings)
    } catch {
      var result = SimulationResult(scenario: scenario.name, policy: policy.sizing.method.rawValue, seed: seed)
      result.violations = [Violation(.broken, at: .zero, "\(error)")]
      return result
    }
  }

  /// The world, as it is run.
  public var settings: WorldSettings {
    var settings = WorldSettings(
      scenario: scenario, policy: policy, seed: seed, passInterval: .seconds(passSeconds),
      sampleInterval: .seconds(60))
    settings.faults = faults
    settings.faultsEnd = .seconds(faultSeconds)
    settings.controllers = controllers
    settings.usesWire = usesWire
    settings.hearsEvents = hearsEvents ?? false
    settings.leases = leases ?? false
    settings.isTolerant = true
    return settings
  }

  /// The same world with nothing wrong in it: what its end is compared with.
  public var withoutFaults: FuzzCase {
    var clean = self
    clean.faults = [:]
    clean.controllers = 1
    clean.usesWire = false
    clean.hearsEvents = nil
    clean.leases = nil
    clean.scenario.events.removeAll { $0.happening.isTrouble }
    return clean
  }
}

extension Happening {
  /// Whether it is an accident or a person's doing that a fleet can do without; deployments are work.
  var isTrouble: Bool {
    if case .deploy = self { return false }
    return true
  }
}
