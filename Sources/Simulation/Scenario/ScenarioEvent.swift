/// Something that happens to a scenario's world at an instant: by a person, or by accident.
public struct ScenarioEvent: Sendable, Hashable {
  /// When it happens, or from when on it may, where it recurs.
  public var at: Duration
  public var happening: Happening
  /// How it happens again and again; nil: it happens once.
  public var recurrence: EventRecurrence?

  public init(at: Duration, _ happening: Happening, recurrence: EventRecurrence? = nil) {
    self.at = at
    self.happening = happening
    self.recurrence = recurrence
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
  /// EC2's status checks of instances fail for a time.
  case impair(instances: Int, lasting: Duration)
  /// The container runtimes of instances hang for a time: nothing starts or stops there.
  case hang(instances: Int, lasting: Duration)
  /// What is told to stop on instances stays STOPPING for a time.
  case holdStops(instances: Int, lasting: Duration)
  /// EC2 recommends to rebalance Spot instances.
  case rebalance(instances: Int)
  /// EC2 takes Spot instances back, with two minutes' warning.
  case interrupt(instances: Int)
  /// Somebody has a group replace all its instances: an instance refresh.
  case refresh(group: String)
  /// Somebody suspends all processes of a group for a time.
  case suspend(group: String, lasting: Duration)
  /// Somebody deletes Ballast's lifecycle hook of a group.
  case removeHook(group: String)
}

/// The bounds of a group.
public struct GroupBounds: Sendable, Hashable, Codable {
  public var min: Int
  public var max: Int

  public init(min: Int, max: Int) {
    self.min = min
    self.max = max
  }

  private enum CodingKeys: String, CodingKey, CaseIterable { case min, max }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(only: CodingKeys.self)
    self.init(min: try container.decode(Int.self, forKey: .min), max: try container.decode(Int.self, forKey: .max))
    guard min >= 0, min <= max else { throw container.fault(.max, "0 ≤ min ≤ max does not hold") }
  }
}

extension Happening {
  /// For how long it lasts, where it ends by itself.
  public var lasting: Duration? {
    switch self {
    case .disconnect(_, let lasting), .impair(_, let lasting), .hang(_, let lasting), .holdStops(_, let lasting),
      .suspend(_, let lasting):
      lasting
    default: nil
    }
  }

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
    case .impair: "impair"
    case .hang: "hang"
    case .holdStops: "holdStops"
    case .rebalance: "rebalance"
    case .interrupt: "interrupt"
    case .refresh: "refresh"
    case .suspend: "suspend"
    case .removeHook: "removeHook"
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
