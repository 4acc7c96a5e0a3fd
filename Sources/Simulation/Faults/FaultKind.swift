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
  /// The answer to a change does not come, and the change was made.
  case lostWrite
  /// The answer takes long.
  case slow
  /// The answer is cut off in the middle; on the wire only.
  case garbage
  /// The answer is one that was right a little while ago.
  case staleRead
  /// The answer is the oldest that the same question got a little while ago, though newer ones have been given since.
  case laggingRead
  /// A batch call explains fewer things than it was asked about, and lists the others as failures.
  case partial
  /// A task is unknown to whoever describes it for up to two minutes, and listed as a failure.
  case unknownTask
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
  /// A page holds fewer entries than asked for, and a token for the rest.
  case shortPage
  /// The token of a next page is refused.
  case expiredToken
  /// A page comes with the token that it was asked for with.
  case repeatedPage
  /// A status is a word that nobody knows.
  case unknownWord
  /// The credentials have expired in the middle of what is under way.
  case expiredCredentials
  /// AWS refuses the time of a signature.
  case skewRefusal
  /// Nothing can be written on the controller's disk: neither its memory nor its decisions.
  case diskFull
  /// What the controller remembers cannot be read.
  case tornMemory
  /// A controller that starts finds what an earlier one remembered a while ago.
  case oldMemory
  /// An event never arrives.
  case eventLost
  /// An event arrives twice.
  case eventTwice
  /// An event arrives up to an hour late.
  case eventLate
  /// An event arrives cut off.
  case eventGarbled
  /// Somebody sends an event of something that has not happened.
  case eventForged

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  /// How often it comes where it is switched on: the share of calls that it hits.
  public var usualRate: Double {
    switch self {
    case .killBefore, .killAfter: 0.002
    case .pause, .clockJump: 0.001
    case .denied: 0.005
    case .slow, .staleRead, .laggingRead: 0.03
    case .unknownWord, .expiredCredentials, .skewRefusal: 0.005
    case .shortPage, .expiredToken, .eventLost, .eventTwice, .eventLate: 0.08
    case .eventForged: 0.03
    case .diskFull, .oldMemory, .tornMemory: 0.1
    default: 0.02
    }
  }
}

/// Which faults come, and how often: the share of calls that each hits. Faults that are not named never come.
public typealias FaultMix = [FaultKind: Double]

extension FaultKind {
  /// A subset of all faults, each in or out by the toss of a coin, at rates between a third and three times the usual.
  static func swarm(_ stream: inout SwarmStream) -> FaultMix {
    draw(allCases.filter { !later.contains($0) && !latest.contains($0) }, &stream)
  }

  /// The same of the faults that were thought of later: drawn from lots of their own, so that the worlds of known seeds stay
  /// the same in all else.
  static func laterSwarm(_ stream: inout SwarmStream) -> FaultMix { draw(allCases.filter(later.contains), &stream) }

  /// The same of what somebody forges, thought of later still.
  static func forgeries(_ stream: inout SwarmStream) -> FaultMix { draw([.eventForged], &stream) }

  /// What comes with forgeries and themes alone.
  private static let latest: Set<FaultKind> = [.eventForged, .laggingRead, .lostWrite, .unknownTask]

  private static let later: Set<FaultKind> = [
    .clockJump, .shortPage, .expiredToken, .repeatedPage, .unknownWord, .expiredCredentials, .skewRefusal, .diskFull,
    .tornMemory, .oldMemory, .eventLost, .eventTwice, .eventLate, .eventGarbled,
  ]

  private static func draw(_ kinds: [FaultKind], _ stream: inout SwarmStream) -> FaultMix {
    var mix: FaultMix = [:]
    for kind in kinds {
      let (isIn, factor) = (stream.chance(0.4), stream.real(0.33...3))
      if isIn { mix[kind] = kind.usualRate * factor }
    }
    return mix
  }
}
