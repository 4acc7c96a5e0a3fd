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
    let isLater = draft.snapshot.map { $0.readAt.values.contains { $0 > clock.now().addingTimeInterval(1) } } ?? false
    guard isLater || draft.readSince.map({ $0.hasJumped(by: now) }) ?? false else { return nil }
    return "the clock jumped while the cluster was read: nothing is decided until the next pass"
  }
}
