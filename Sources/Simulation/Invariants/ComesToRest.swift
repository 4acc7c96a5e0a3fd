internal import AWSModel
internal import ClusterModel
internal import Controller

/// I26: once faults have stopped and nothing changes any more, the controller comes to rest: planning again changes nothing.
final class ComesToRest: Invariant {
  /// What was done in the last half hour.
  private var acts: [(at: Duration, kind: String)] = []

  func passed(_ report: PassReport, of identity: String, _ witness: Witness) {
    for outcome in report.outcomes where outcome.status == .done && !Self.isUpkeep(outcome.kind) {
      acts.append((witness.now, outcome.kind))
    }
    acts.removeAll { witness.now - $0.at > .seconds(1800) }
  }

  func ended(_ witness: Witness) {
    guard witness.policy.mode == .act else { return }
    // A cluster may still be shrinking step by step; one that grows and shrinks by turns is restless.
    let grows = acts.count { $0.kind == "setDesiredCapacity" || $0.kind == "launchReplacement" }
    let shrinks = acts.count { $0.kind == "terminateInstance" }
    if grows > 1, shrinks > 1, witness.now - witness.ledger.lastStress > .seconds(2400) {
      witness.report(
        .restless,
        "in the last half hour, in which nothing happened, the cluster grew \(grows) times and shrank \(shrinks)")
    }
  }

  private static func isUpkeep(_ kind: String) -> Bool { ["putMetric", "recordLifecycleHeartbeat"].contains(kind) }
}

/// I27: a controller that begins anew does not begin with a burst.
final class CalmRestart: Invariant {
  private var writes = 0
  private var restart: Duration?
  /// How many instances of the controller's own drained when it began anew: each may have to be taken back at once (I6).
  private var draining = 0

  func willCall(_ call: WitnessedCall, _ witness: Witness) {
    guard let last = witness.restarts.last else { return }
    if restart != last {
      restart = last
      writes = 0
      draining = witness.ledger.instances.values.count { $0.status == .draining && $0.drainer == .controller }
    }
    guard witness.now - last < .seconds(60), call.isChange else { return }
    writes += 1
    // Tag, drain and termination for each instance that one step may take, a raise for each group. What Auto Scaling is ending
    // is no matter of the restart: tag, drain and a heartbeat are owed for each before its hook's time is over (I8), and one
    // heartbeat more by whoever does not know of the last.
    let held = witness.ledger.instances.values.count { $0.lifecycle.hasPrefix("Terminating") }
    let step = witness.ledger.instances.count / 4 * 3
    let allowed = (4 + witness.groups.count + step + held * 4 + draining * 3) * witness.controllers
    if writes == allowed + 1 {
      witness.report(.burstAfterRestart, "more than \(allowed) writes within a minute of a restart")
    }
  }
}
