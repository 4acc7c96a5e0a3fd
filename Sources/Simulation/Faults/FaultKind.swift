/// What goes wrong between a controller and AWS, and with the controller's process. What goes wrong with the fleet, and what
/// people do, are events of a scenario.
public enum FaultKind: String, Sendable, Hashable, Codable, CodingKeyRepresentable, CaseIterable, Comparable {
  /// AWS asks to slow down.
  case throttle
  /// 500, 502, 503 or 504 before the call has any effect; who called cannot know.
  case serverError
  /// ECS's ResourceContention: HTTP 500, without effect.
  case contention
  /// No connection: the request never left.
  case reset
  /// The answer does not come, and the call had no effect.
  case timeoutBefore
  /// The answer does not come, and the call had its effect.
  case timeoutAfter
  /// The answer takes long.
  case slow
  /// The answer is cut off in the middle; on the wire only.
  case garbage
  /// The answer is one that was right a little while ago.
  case staleRead
  /// A batch call explains fewer things than it was asked about, and lists the others as failures.
  case partial
  /// A listing or description is empty though there is something.
  case emptyRead
  /// A metric has no datapoints.
  case noMetric
  /// A call is denied.
  case denied
  /// The controller is killed right before the call has its effect, and another is started later.
  case killBefore
  /// The controller is killed right after the call has had its effect.
  case killAfter
  /// The controller's process stands still for minutes, in the middle of a call.
  case pause
  /// The machine's wall clock jumps.
  case clockJump

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  /// How often it comes where it is switched on: the share of calls that it hits.
  public var usualRate: Double {
    switch self {
    case .killBefore, .killAfter: 0.002
    case .pause, .clockJump: 0.001
    case .denied: 0.005
    case .slow, .staleRead: 0.03
    default: 0.02
    }
  }
}

/// Which faults come, and how often: the share of calls that each hits. Faults that are not named never come.
public typealias FaultMix = [FaultKind: Double]

extension FaultKind {
  /// A subset of all faults, each in or out by the toss of a coin, at rates between a third and three times the usual.
  static func swarm(_ stream: inout SwarmStream) -> FaultMix {
    var mix: FaultMix = [:]
    for kind in Self.allCases where kind != .clockJump {
      let (isIn, factor) = (stream.chance(0.4), stream.real(0.33...3))
      if isIn { mix[kind] = kind.usualRate * factor }
    }
    return mix
  }
}
