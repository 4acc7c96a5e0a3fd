/// Something that happens to a scenario's world at an instant: by a person, or by accident.
public struct ScenarioEvent: Sendable, Hashable {
  public var at: Duration
  public var happening: Happening

  public init(at: Duration, _ happening: Happening) {
    self.at = at
    self.happening = happening
  }
}

/// What can happen. Where it says how many instances, the seed chooses which.
public enum Happening: Sendable, Hashable {
  /// Somebody forces a new deployment of a service.
  case deploy(service: String)
  /// Somebody sets the desired capacity of a group.
  case setDesired(group: String, to: Int)
  /// Somebody sets instances DRAINING.
  case drain(instances: Int)
  /// Launches fail that match all that is given, `count` times or until ``launchesSucceed``.
  case launchesFail(LaunchTrouble)
  case launchesSucceed
  case crash(instances: Int)
  /// Agents lose their connection for a time.
  case disconnect(instances: Int, lasting: Duration)
  /// Every instance of a zone crashes, and nothing can be launched there.
  case zoneOutage(zone: String)
  case zoneRecovery(zone: String)
  /// Somebody sets instances ACTIVE that drain, whoever drained them.
  case undrain(instances: Int)
  /// Somebody changes a group's bounds.
  case setBounds(group: String, GroupBounds)
  /// Somebody stops instances in EC2, or terminates them there.
  case stop(instances: Int)
  case terminate(instances: Int)
  /// Somebody has Auto Scaling terminate instances of its groups, which launch others.
  case recycle(instances: Int)
  /// Tasks end by themselves.
  case exit(tasks: Int)
  /// Somebody protects running tasks of services from scale-in.
  case protect(tasks: Int)
  /// Somebody tags instances so that Ballast keeps its hands off.
  case keep(instances: Int)
  /// Instances launched from now on never register, until ``registering``.
  case silent
  case registering
}

/// The bounds of a group.
public struct GroupBounds: Sendable, Hashable, Codable {
  public var min: Int
  public var max: Int

  public init(min: Int, max: Int) {
    self.min = min
    self.max = max
  }
}

extension Happening {
  /// Its name in a scenario.
  public var name: String {
    switch self {
    case .deploy: "deploy"
    case .setDesired: "setDesired"
    case .drain: "drain"
    case .launchesFail: "launchesFail"
    case .launchesSucceed: "launchesSucceed"
    case .crash: "crash"
    case .disconnect: "disconnect"
    case .zoneOutage: "zoneOutage"
    case .zoneRecovery: "zoneRecovery"
    case .undrain: "undrain"
    case .setBounds: "setBounds"
    case .stop: "stop"
    case .terminate: "terminate"
    case .recycle: "recycle"
    case .exit: "exit"
    case .protect: "protect"
    case .keep: "keep"
    case .silent: "silent"
    case .registering: "registering"
    }
  }
}

/// Which launches fail, and why.
public struct LaunchTrouble: Sendable, Hashable, Codable {
  public enum Reason: String, Sendable, Hashable, Codable, CaseIterable {
    case insufficientInstanceCapacity, vcpuLimitExceeded
  }

  public var reason: Reason
  public var group: String?
  public var instanceType: String?
  public var zone: String?
  public var count: Int?

  public init(
    reason: Reason = .insufficientInstanceCapacity, group: String? = nil, instanceType: String? = nil,
    zone: String? = nil, count: Int? = nil
  ) {
    self.reason = reason
    self.group = group
    self.instanceType = instanceType
    self.zone = zone
    self.count = count
  }

  private enum CodingKeys: String, CodingKey, CaseIterable { case reason, group, instanceType, zone, count }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(only: CodingKeys.self)
    self.init(
      reason: try container.value(.reason, or: .insufficientInstanceCapacity),
      group: try container.decodeIfPresent(String.self, forKey: .group),
      instanceType: try container.decodeIfPresent(String.self, forKey: .instanceType),
      zone: try container.decodeIfPresent(String.self, forKey: .zone),
      count: try container.decodeIfPresent(Int.self, forKey: .count))
  }
}

/// Written as `at` and one other key that says what happens: `{at: 10h, deploy: api}`,
/// `{at: 11h, launchesFail: {zone: us-east-1b}}`, `{at: 12h, crash: 2}`, `{at: 1h, disconnect: 1, lasting: 5m}`.
extension ScenarioEvent: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case at, deploy, setDesired, to, drain, launchesFail, launchesSucceed, crash, disconnect, lasting, zoneOutage
    case zoneRecovery, undrain, setBounds, bounds, stop, terminate, recycle, exit, protect, keep, silent, registering
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(only: Key.self)
    let details: Set<Key> = [.at, .to, .lasting, .bounds]
    let verbs = Key.allCases.filter { container.contains($0) && !details.contains($0) }
    guard verbs.count == 1, let verb = verbs.first else {
      throw container.fault(.at, "an event says one thing that happens; this says \(verbs.count)")
    }
    self.init(at: try container.duration(.at), try Self.happening(verb, container))
  }

  private static func happening(_ verb: Key, _ container: KeyedDecodingContainer<Key>) throws -> Happening {
    func text() throws -> String { try container.decode(String.self, forKey: verb) }
    func number() throws -> Int { try container.decode(Int.self, forKey: verb) }
    switch verb {
    case .deploy: return .deploy(service: try text())
    case .setDesired: return .setDesired(group: try text(), to: try container.decode(Int.self, forKey: .to))
    case .drain: return .drain(instances: try number())
    case .launchesFail: return .launchesFail(try container.decode(LaunchTrouble.self, forKey: verb))
    case .launchesSucceed: return .launchesSucceed
    case .crash: return .crash(instances: try number())
    case .disconnect: return .disconnect(instances: try number(), lasting: try container.duration(.lasting))
    case .zoneOutage: return .zoneOutage(zone: try text())
    case .zoneRecovery: return .zoneRecovery(zone: try text())
    case .undrain: return .undrain(instances: try number())
    case .setBounds: return .setBounds(group: try text(), try container.decode(GroupBounds.self, forKey: .bounds))
    case .stop: return .stop(instances: try number())
    case .terminate: return .terminate(instances: try number())
    case .recycle: return .recycle(instances: try number())
    case .exit: return .exit(tasks: try number())
    case .protect: return .protect(tasks: try number())
    case .keep: return .keep(instances: try number())
    case .silent: return .silent
    case .registering: return .registering
    case .at, .to, .lasting, .bounds: throw container.fault(verb, "'\(verb.rawValue)' is nothing that happens")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(ScenarioTime(at), forKey: .at)
    switch happening {
    case .deploy(let service): try container.encode(service, forKey: .deploy)
    case .setDesired(let group, let to):
      try container.encode(group, forKey: .setDesired)
      try container.encode(to, forKey: .to)
    case .drain(let instances): try container.encode(instances, forKey: .drain)
    case .launchesFail(let trouble): try container.encode(trouble, forKey: .launchesFail)
    case .launchesSucceed: try container.encode(true, forKey: .launchesSucceed)
    case .crash(let instances): try container.encode(instances, forKey: .crash)
    case .disconnect(let instances, let lasting):
      try container.encode(instances, forKey: .disconnect)
      try container.encode(ScenarioTime(lasting), forKey: .lasting)
    case .zoneOutage(let zone): try container.encode(zone, forKey: .zoneOutage)
    case .zoneRecovery(let zone): try container.encode(zone, forKey: .zoneRecovery)
    case .undrain(let instances): try container.encode(instances, forKey: .undrain)
    case .setBounds(let group, let bounds):
      try container.encode(group, forKey: .setBounds)
      try container.encode(bounds, forKey: .bounds)
    case .stop(let instances): try container.encode(instances, forKey: .stop)
    case .terminate(let instances): try container.encode(instances, forKey: .terminate)
    case .recycle(let instances): try container.encode(instances, forKey: .recycle)
    case .exit(let tasks): try container.encode(tasks, forKey: .exit)
    case .protect(let tasks): try container.encode(tasks, forKey: .protect)
    case .keep(let instances): try container.encode(instances, forKey: .keep)
    case .silent: try container.encode(true, forKey: .silent)
    case .registering: try container.encode(true, forKey: .registering)
    }
  }
}
