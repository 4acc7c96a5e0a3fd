internal import AWSModel
internal import ClusterModel
internal import Controller

/// I8: a lifecycle hook of the controller's that holds an instance is told in time that it needs more, is told to go on only
/// once the instance is empty or the policy's deadline has passed, and is not kept waiting for nothing.
final class LifecycleDuty: Invariant {
  private struct Hold {
    /// When its timeout last began to run.
    var restarted: Duration
    /// Passes that ended when half of it had run, at which a heartbeat is due, and whose controller had read the cluster.
    var passes = 0
    var isReleased = false
    var emptySince: Duration?
  }

  /// So many passes could have told that the instance needs time, and did not: a lie, a failed call or a stale read may spoil
  /// one or two. A controller that was killed or stood still has none; one that was begun anew knows of no heartbeat and sends
  /// one at once.
  private static let chances = 3
  private static let patience = Duration.seconds(1200)
  private var holds: [String: Hold] = [:]

  func entered(_ state: String, _ instance: String, _ witness: Witness) {
    guard witness.ledger.instances[instance]?.group.map({ witness.groups[$0] != nil }) == true else { return }
    if state == "Terminating:Wait" {
      holds[instance] = Hold(restarted: witness.now)
    } else if let hold = holds.removeValue(forKey: instance) {
      checkEnd(hold, instance, witness)
    }
  }

  /// The wait is over: by the controller's word, or because nobody said one.
  private func checkEnd(_ hold: Hold, _ id: String, _ witness: Witness) {
    guard !hold.isReleased, witness.ledger.instances[id]?.state == "running", hold.passes >= Self.chances else {
      return
    }
    guard witness.policy.mode == .act else { return }
    witness.report(
      .hookExpired,
      "the hook on \(id) ran out; its timeout ran since \(hold.restarted), and \(hold.passes) passes came after half of it"
    )
  }

  func willCall(_ call: WitnessedCall, _ witness: Witness) {
    guard let input = call.input as? AutoScaling.CompleteLifecycleActionRequest, let id = input.instanceId,
      let instance = witness.ledger.instances[id]
    else { return }
    // The wait ends in the middle of the call.
    holds[id]?.isReleased = true
    guard instance.state == "running", !instance.tasks.isEmpty else { return }
    if witness.isForced(instance) || isGivenUp(instance, witness) || isLost(instance, witness) { return }
    if witness.wasJustTakenBack(instance) { return }
    witness.report(.letGoEarly, "the hook on \(id) is told to go on while \(instance.tasks.count) tasks are on it")
  }

  /// Its host has a fault, it did not empty in time, and nobody but services is hurt.
  private func isGivenUp(_ instance: InstanceEntry, _ witness: Witness) -> Bool {
    instance.isIll && witness.isPastDeadline(instance) && !instance.tasks.contains(where: witness.isForeign)
  }

  /// Its agent has been away for the whole grace and EC2's checks fail, too: nobody will ever report that its tasks have stopped.
  private func isLost(_ instance: InstanceEntry, _ witness: Witness) -> Bool {
    guard instance.illnesses[.checks, default: 0] > 0, let since = instance.disconnectedSince else { return false }
    return witness.now - since >= witness.policy.disruption.agentGrace
  }

  func didCall(_ call: WitnessedCall, _ witness: Witness) {
    guard let input = call.input as? AutoScaling.RecordLifecycleActionHeartbeatRequest else { return }
    holds[input.instanceId ?? ""]?.restarted = witness.now
    holds[input.instanceId ?? ""]?.passes = 0
  }

  func passed(_ report: PassReport, of identity: String, _ witness: Witness) {
    // What was planned and could not be called is no fault of the plan's; a look at one instance says nothing of another.
    guard [.idle, .executed].contains(report.verdict) else { return }
    let focus = report.snapshot?.focus
    for (id, hold) in holds where focus?.contains(id) ?? true {
      guard let timeout = Self.timeout(id, witness), witness.now - hold.restarted > timeout / 2 else { continue }
      holds[id]?.passes += 1
    }
  }

  private static func timeout(_ id: String, _ witness: Witness) -> Duration? {
    let name = witness.ledger.instances[id]?.group
    return witness.scenario.groups.first { $0.name == name }?.hookTimeout
  }

  func minute(_ witness: Witness) {
    for (id, hold) in holds {
      let isEmpty = witness.ledger.instances[id]?.tasks.isEmpty ?? true
      holds[id]?.emptySince = isEmpty ? hold.emptySince ?? witness.now : nil
    }
  }

  func ended(_ witness: Witness) {
    guard witness.policy.mode == .act else { return }
    let limit = Self.patience + witness.policy.disruption.drain.serviceWait
    for (id, hold) in holds.sorted(by: { $0.key < $1.key }) {
      guard let since = hold.emptySince, witness.now - since > limit else { continue }
      witness.report(.neverLetGo, "the hook on \(id) holds it, and nothing is on it since \(since)")
    }
  }
}
