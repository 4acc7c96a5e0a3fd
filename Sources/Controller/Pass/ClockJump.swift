internal import ClusterModel
internal import FoundationEssentials

/// I20: what is known of the time is certain only while the wall clock goes as fast as the monotonic one.
enum ClockJump {
  /// Why nothing is decided on reads during which, or after which, the wall clock jumped; nil where it did not.
  ///
  /// What was read before the jump bears other instants than what was read after it: ages, cooldowns and deadlines that are
  /// reckoned across both are wrong. The next pass reads anew, with the clock corrected by AWS's answers.
  static func told(_ draft: PassDraft, _ clock: any ControllerClock) -> String? {
    let now = ClockReading(clock)
    let isLater = draft.snapshot.map { isDatedLater($0, clock.now()) } ?? false
    guard isLater || draft.readSince.map({ $0.hasJumped(by: now) }) ?? false else { return nil }
    return "the clock jumped while the cluster was read: nothing is decided until the next pass"
  }

  /// Whether some part of a whole read bears an instant that is yet to come: the clock went back after it was dated, and forth
  /// again or not. Looks at single instances keep what earlier ones found, and are judged by the audit.
  private static func isDatedLater(_ snapshot: ClusterSnapshot, _ now: Date) -> Bool {
    snapshot.focus == nil && snapshot.readAt.values.contains { $0 > now.addingTimeInterval(tolerance) }
  }

  /// In seconds; as the audit has it.
  private static let tolerance = 60.0
}
