internal import ClusterModel

/// I25: what a controller remembers from pass to pass grows with its cluster, and not with time.
final class BoundedMemory: Invariant {
  private var told = false

  func remembered(_ memory: PlannerMemory, by identity: String, _ witness: Witness) {
    let kept =
      memory.unneededSince.count + memory.backoff.count + memory.incomingSince.count + memory.disconnectedSince.count
      + memory.unlaunchedSince.count + memory.drains.count + memory.drainServices.count + memory.emptiedServices.count
      + memory.heartbeats.count
      + memory.faultySince.count + memory.wanted.count
    let instances = witness.ledger.instances.values.count { $0.state != "terminated" }
    // Each kind of entry is one for an instance or a group, and an answer may be a little old.
    let limit = 10 * (instances + witness.scenario.groups.count) + 20
    guard kept > limit, !told else { return }
    told = true
    witness.report(.memoryGrows, "\(kept) entries are remembered of \(instances) instances")
  }
}
