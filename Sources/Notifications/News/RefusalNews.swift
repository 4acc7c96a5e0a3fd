internal import ClusterModel
internal import FoundationEssentials
internal import PolicyDocument

/// Refusals that stand: each is told once, when it has stood for a while, and again only after it was gone. What is over with
/// the pass that tells it, since the instance goes then, is told at once.
struct RefusalNews: Sendable {
  private struct Key: Hashable, Comparable {
    let subject: String
    let code: String

    static func < (a: Self, b: Self) -> Bool { (a.subject, a.code) < (b.subject, b.code) }
  }

  private struct Standing {
    var since: Date
    var lastSeen: Date
    var isTold = false
  }

  /// What is over within this time was no news: a deployment that moves on, an instance that registers.
  static let patience = Duration.seconds(120)
  /// A refusal that comes and goes is the same one while its gaps are shorter than this.
  static let gap = Duration.seconds(1800)

  private var standing: [Key: Standing] = [:]

  mutating func take(_ refusals: [Refusal], at instant: Date) -> [NewsItem] {
    let items = note(refusals, at: instant)
    // One that was not yet told must have stood without a gap.
    standing = standing.filter { _, state in
      state.lastSeen == instant
        || state.isTold && instant.timeIntervalSince(state.lastSeen) < Self.gap / .seconds(1)
    }
    return items
  }

  /// Takes those of a look at a part of the cluster: what does not wait for the next whole look.
  mutating func take(part refusals: [Refusal], at instant: Date) -> [NewsItem] {
    note(refusals.filter(\.code.isUrgent), at: instant)
  }

  private mutating func note(_ refusals: [Refusal], at instant: Date) -> [NewsItem] {
    var items: [NewsItem] = []
    for refusal in refusals where !refusal.code.isRoutine {
      let key = Key(subject: refusal.subject, code: refusal.code.rawValue)
      var state = standing[key] ?? Standing(since: instant, lastSeen: instant)
      state.lastSeen = instant
      let patience = refusal.code.isUrgent ? .zero : Self.patience
      if !state.isTold, instant.timeIntervalSince(state.since) >= patience / .seconds(1) {
        state.isTold = true
        items.append(
          NewsItem(.refusal, subject: refusal.subject, text: "\(refusal.subject): \(refusal.message) (\(key.code))"))
      }
      standing[key] = state
    }
    return items
  }
}

extension RefusalCode {
  /// Whether it tells of what happens now: the next pass may have nothing to say of it any more.
  var isUrgent: Bool { self == .deadline || self == .serviceWaitOver }

  /// Whether it is an ordinary part of holding still: nobody has to do anything about it.
  var isRoutine: Bool {
    switch self {
    case .cooldown, .notUnneededLongEnough, .budget, .headroom, .stale, .holdsTasks, .groupAtMinimum, .kept, .stepLimit,
      .noRoomElsewhere:
      true
    default: false
    }
  }
}
