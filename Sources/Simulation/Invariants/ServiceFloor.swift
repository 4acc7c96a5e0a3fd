internal import ClusterModel

/// I1: nothing that the controller does takes a service below its minimum, and a service that is below it already, by
/// whatever accident, is left alone.
final class ServiceFloor: Invariant {
  /// As long as a controller may not have seen yet what an accident did.
  private static let blindness = Duration.seconds(300)

  /// Until a task has run for so long no service counts it as healthy, where no load balancer says so (§2).
  private static let settling = Duration.seconds(40)

  /// What has only just started was not healthy yet, so that no healthy task has gone: its service was below already, for more of
  /// it was wanted a moment ago than replicas that lag, or a call that was under way, could know of.
  func moved(_ demand: Int, _ instance: String, ran: Duration, _ witness: Witness) {
    let entry = witness.ledger.demands[demand]
    if ran < Self.settling, !entry.hasBalancer { return }
    guard entry.running < entry.floor, witness.ledger.instances[instance]?.isEndedByOthers != true else { return }
    witness.report(
      .belowMinimum,
      "\(entry.name) runs \(entry.running) of at least \(entry.floor) since \(instance) is being taken away")
  }

  func willCall(_ call: WitnessedCall, _ witness: Witness) {
    guard let change = call.stateChange(witness.ledger), change.draining else { return }
    for id in change.instances where witness.ledger.instances[id]?.status == .active {
      // Auto Scaling ends it, whoever asked for that, and whatever becomes of its tasks: they had better go now.
      if witness.ledger.instances[id]?.isBeingEnded == true { continue }
      for index in witness.ledger.servicesRunning(on: id) {
        let entry = witness.ledger.demands[index]
        guard let since = entry.belowSince, witness.now - since > Self.blindness else { continue }
        witness.report(
          .disruptedTheWeak,
          "\(id) is drained while \(entry.name) on it runs \(entry.running) of at least \(entry.floor) since long")
      }
    }
  }
}

extension WorldLedger {
  /// The services that have running tasks on an instance, in the scenario's order.
  func servicesRunning(on instance: String) -> [Int] {
    var found: Set<Int> = []
    for id in instances[instance]?.tasks ?? [] {
      if let task = tasks[id], task.isRunning, case .service(let index) = task.owner { found.insert(index) }
    }
    return found.sorted()
  }
}
