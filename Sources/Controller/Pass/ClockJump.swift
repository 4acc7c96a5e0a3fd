internal import ClusterModel
internal import FoundationEssentials

/// I20: what is known of the time is certain only while the wall clock goes as fast as the monotonic one.
enum ClockJump {
  /// Why nothing is decided on reads during which, or after which, the wall clock jumped; nil where it did not.
  ///
  /// What was read before the jump bears other instants than what was read after it: ages, cooldowns and deadlines that are
  /// reckoned across both are wrong. The next pass reads anew, with the clock corrected by AWS's answers.
  static func told(_ draft: PassDraft, _ clock: any ControllerClock) -> String? {
    #if BALLAST_MUTANTS
      if Mutant.isOn(.trustJumpedClock) { return nil }
    #endif
    let now = ClockReading(clock)
    let isLater = draft.snapshot.map { isDatedLater($0, clock.now()) } ?? false
    let isWrong = isLater || isDatedEarlier(draft)
    guard isWrong || draft.readSince.map({ $0.hasJumped(by: now) }) ?? false else { return nil }
    return "the clock jumped while the cluster was read: nothing is decided until the next pass"
  }

  /// Whether some part of a whole read bears an instant that is yet to come: the clock went back after it was dated, and forth
  /// again or not. Looks at single instances keep what earlier ones found: there the planner holds on.
  private static func isDatedLater(_ snapshot: ClusterSnapshot, _ now: Date) -> Bool {
    snapshot.focus == nil && snapshot.readAt.values.contains { $0 > now.addingTimeInterval(tolerance) }
  }

  /// Whether a whole read stands for an instant from before it was begun: the clock went back in its first call, and an answer set
  /// it right before its last.
  private static func isDatedEarlier(_ draft: PassDraft) -> Bool {
    guard let snapshot = draft.snapshot, snapshot.focus == nil, let since = draft.readSince else { return false }
    return since.now.timeIntervalSince(snapshot.asOf) > tolerance
  }

  /// In seconds; as the audit has it.
  private static let tolerance = 60.0
}
