public import FoundationEssentials

/// Who is taking an instance away, and why: the value of its tag `ballast:disruption`.
///
/// It is written before the instance is set DRAINING, so that whoever finds the instance draining knows whose it is: with
/// this tag it is Ballast's to finish or undo, without it a human's, and never undone.
public struct DisruptionIntent: Sendable, Hashable, Codable {
  public enum Reason: String, Sendable, Hashable, Codable, CaseIterable {
    case scaleIn = "scale-in"
    case lifecycle
    case manualDrain = "manual-drain"
    case repair
    case upgrade
    /// Spot takes the instance back.
    case spot
    /// EC2 recommends to replace a Spot instance before it is taken back.
    case rebalance
  }

  /// What becomes of the instance once it is empty.
  public enum Ending: String, Sendable, Hashable, Codable, CaseIterable {
    /// It is terminated, and its group wants one less.
    case terminate
    /// It is terminated, and its group launches another.
    case replace
    /// It stays, empty and DRAINING, for whoever asked for it.
    case hold
  }

  /// The tag under which an intent is kept.
  public static let tagKey = "ballast:disruption"

  public var reason: Reason
  /// The decision that began it: the same decision writes the same tag.
  public var decision: String
  public var startedAt: Date
  /// How many voluntary removals of this instance were begun and given up before.
  public var attempt: Int
  /// Whether the removal was given up: the instance is to be ACTIVE, and is not tried again before ``retryAfter``.
  public var isAborted: Bool
  public var retryAfter: Date?
  /// Whether the instance was seen ACTIVE again after its removal was given up. Should it drain later without a new
  /// intent, somebody else has set it DRAINING.
  public var isSettled: Bool
  public var ending: Ending
  /// How long the drain may take, and what then, where whoever asked for it has said so; nil: as the policy says.
  public var deadline: Duration?
  public var onTimeout: DrainPolicy.OnTimeout?

  public init(
    reason: Reason, decision: String, startedAt: Date, attempt: Int = 0, isAborted: Bool = false,
    retryAfter: Date? = nil, isSettled: Bool = false, ending: Ending = .terminate, deadline: Duration? = nil,
    onTimeout: DrainPolicy.OnTimeout? = nil
  ) {
    self.reason = reason
    self.decision = decision
    self.startedAt = startedAt
    self.attempt = attempt
    self.isAborted = isAborted
    self.retryAfter = retryAfter
    self.isSettled = isSettled
    self.ending = ending
    self.deadline = deadline
    self.onTimeout = onTimeout
  }
}

extension DisruptionIntent.Reason {
  /// Whether Ballast or a person decided it, rather than AWS.
  public var isVoluntary: Bool {
    switch self {
    case .scaleIn, .upgrade, .repair, .manualDrain, .rebalance: true
    case .lifecycle, .spot: false
    }
  }
}

extension DisruptionIntent {
  /// Whether a DRAINING that is found beside this intent is Ballast's to finish or to undo, rather than somebody else's.
  public var ownsDrain: Bool { !(isAborted && isSettled) }

  /// The same intent once the instance is ACTIVE again.
  public var settled: DisruptionIntent {
    var settled = self
    settled.isSettled = true
    return settled
  }

  /// The tag's value: `v1 scale-in d=… at=… n=…`, with only characters that EC2 tags allow, in at most 256.
  public var tagValue: String {
    var fields = ["v1", reason.rawValue, "d=\(decision)", "at=\(Int(startedAt.timeIntervalSince1970))", "n=\(attempt)"]
    if isAborted { fields.append("aborted") }
    if isSettled { fields.append("settled") }
    if let retryAfter { fields.append("retry=\(Int(retryAfter.timeIntervalSince1970))") }
    if ending != .terminate { fields.append("end=\(ending.rawValue)") }
    if let deadline { fields.append("dl=\(deadline.components.seconds)") }
    if let onTimeout { fields.append("to=\(onTimeout.rawValue)") }
    return fields.joined(separator: " ")
  }

  /// Reads a tag's value; nil for anything that this version did not write: such an instance is treated as a human's.
  public init?(tagValue: String) {
    let fields = tagValue.split(separator: " ").map(String.init)
    guard fields.count >= 5, fields[0] == "v1", let reason = Reason(rawValue: fields[1]) else { return nil }
    var decision: String?
    var startedAt: Int?
    var attempt: Int?
    var retry: Int?
    var ending = Ending.terminate
    var deadline: Int?
    var onTimeout: DrainPolicy.OnTimeout?
    var aborted = false
    var settled = false
    for field in fields.dropFirst(2) {
      if field == "aborted" { aborted = true }
      if field == "settled" { settled = true }
      guard let separator = field.firstIndex(of: "=") else { continue }
      let value = String(field[field.index(after: separator)...])
      switch field[..<separator] {
      case "d": decision = value
      case "at": startedAt = Int(value)
      case "n": attempt = Int(value)
      case "retry": retry = Int(value)
      case "end":
        guard let known = Ending(rawValue: value) else { return nil }
        ending = known
      case "dl": deadline = Int(value)
      case "to": onTimeout = DrainPolicy.OnTimeout(rawValue: value)
      default: continue
      }
    }
    guard let decision, let startedAt, let attempt else { return nil }
    self.init(
      reason: reason, decision: decision, startedAt: Date(timeIntervalSince1970: Double(startedAt)), attempt: attempt,
      isAborted: aborted, retryAfter: retry.map { Date(timeIntervalSince1970: Double($0)) }, isSettled: settled,
      ending: ending,
      deadline: deadline.map { .seconds($0) }, onTimeout: onTimeout)
  }
}

/// The tags through which people speak to Ballast, and Ballast to itself.
public enum BallastTag {
  /// On an Auto Scaling group: the cluster that may write it.
  public static let cluster = "ballast:cluster"
  /// On an instance or a service: hands off.
  public static let keep = "ballast:keep"
  /// On a cluster: observe only.
  public static let pause = "ballast:pause"

  /// Whether ``keep`` or ``pause`` asks for what it stands for: with any value but `false`.
  ///
  /// - Parameter value: the tag's; nil where there is no such tag.
  public static func isSet(_ value: String?) -> Bool { value.map { $0 != "false" } ?? false }
}

extension DisruptionIntent {
  /// How long it may take: as whoever decided it says, else as the policy does.
  public func deadline(_ policy: DrainPolicy) -> Duration { deadline ?? policy.deadline }
  /// What happens then.
  public func onTimeout(_ policy: DrainPolicy) -> DrainPolicy.OnTimeout { onTimeout ?? policy.onTimeout }
}
