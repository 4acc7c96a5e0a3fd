internal import AWSModel
internal import ClusterModel

/// I18: whatever goes wrong, the controller neither floods AWS nor asks again and again for what does not come.
final class CallRate: Invariant {
  private var minute = -1
  private var counts: [String: Int] = [:]
  private var total = 0
  private var told = false
  /// The highest of this minute: what was asked for an instance that has gone since was asked.
  private var limit = 0
  private var raises: [String: [Duration]] = [:]
  /// How many instances of each group served when it was last raised: more than before are what its launches came to.
  private var serving: [String: Int] = [:]

  /// When each group was raised while all its launches failed.
  private var failing: [String: [Duration]] = [:]

  func willCall(_ call: WitnessedCall, _ witness: Witness) {
    let present = Int(witness.now.components.seconds) / 60
    if present != minute {
      minute = present
      counts = [:]
      total = 0
      told = false
      limit = 0
    }
    counts[call.name, default: 0] += 1
    total += 1
    checkTotal(witness)
    checkRaise(call, witness)
  }

  private func checkTotal(_ witness: Witness) {
    // What any cluster may take need not be compared: then a look now and then shows what is held in this minute.
    if told || (total <= Self.leastLimit && total % 16 != 1) { return }
    limit = max(limit, Self.limit(witness))
    if total > limit {
      told = true
      let most = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map { "\($0.value) \($0.key)" }
      witness.report(
        .tooManyCalls, "more than \(limit) calls within a minute, most of them \(most.joined(separator: ", "))")
    }
  }

  /// Reads for each hundred tasks and instances, and two dozen calls for each instance that its group is ending: its first
  /// looks and steps, and whole passes that are tried again. Of those that begin to leave each is looked at and written to.
  private static func limit(_ witness: Witness) -> Int {
    let size = witness.ledger.instances.count / 10 + witness.ledger.tasks.count / 20 + witness.scenario.services.count
    let held = witness.ledger.instances.values.count { instance in
      instance.lifecycle == "Terminating:Wait"
        || instance.lifecycle.hasPrefix("Terminating") && witness.now - instance.lifecycleSince < .seconds(120)
    }
    let begun = witness.ledger.instances.values.count { instance in
      instance.intentAt.map { witness.now - $0 < .seconds(120) } ?? false
    }
    return (leastLimit + size * 8 + held * 25 + begun * 8) * witness.controllers
  }

  /// What any cluster may take in a minute, however small.
  private static let leastLimit = 120

  /// While nothing comes of its launches and demand does not rise, a group is not raised more than once in a few minutes.
  private func checkRaise(_ call: WitnessedCall, _ witness: Witness) {
    guard let name = call.raise(witness) else { return }
    checkBackoff(name, witness)
    let present = witness.registered.count { $0.group == name && !$0.isTaken }
    if present > serving.updateValue(present, forKey: name) ?? present { raises[name] = [] }
    let since = max(witness.ledger.lastStress, witness.now - .seconds(3600))
    raises[name] = (raises[name] ?? []).filter { $0 > since } + [witness.now]
    let allowed = 12 * witness.controllers
    if let count = raises[name]?.count, count > allowed {
      witness.report(
        .launchLoop, "\(name) was raised \(count) times within an hour, and nothing happened and nothing came")
      raises[name] = []
    }
  }

  /// Of a group whose launches all fail more is not asked for a third time before its first wait would be over: whatever the call
  /// before it has come to, a pass has read of that since.
  private func checkBackoff(_ name: String, _ witness: Witness) {
    guard witness.controllers == 1, let since = witness.scenario.launchesFail(of: name, at: witness.now) else { return }
    let present = witness.now
    let window = max(since, present - witness.policy.sizing.scaleOut.backoffBase)
    failing[name] = (failing[name] ?? []).filter { $0 >= window } + [present]
    // A process that begins, or that goes on after it stood still, may know nothing of what came of its last call.
    if (witness.restarts + witness.pauses).contains(where: { $0 >= window - .seconds(600) }) { return }
    guard let count = failing[name]?.count, count > 2 else { return }
    witness.report(
      .launchLoop, "\(name), whose launches fail since \(since), was raised \(count) times within one wait")
  }
}

extension Scenario {
  /// Since when every launch of a group fails; nil where some may succeed.
  fileprivate func launchesFail(of group: String, at now: Duration) -> Duration? {
    var since: Duration?
    for event in events where event.at <= now && event.recurrence == nil {
      switch event.happening {
      case .launchesFail(let trouble)
      where trouble.zone == nil && trouble.instanceType == nil && trouble.count == nil
        && (trouble.group ?? group) == group:
        since = since ?? event.at
      case .launchesSucceed: since = nil
      default: break
      }
    }
    return since
  }
}
