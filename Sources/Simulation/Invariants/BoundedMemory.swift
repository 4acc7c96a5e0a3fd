internal import ClusterModel
internal import Controller

/// I25: what a controller remembers from pass to pass grows with its cluster, and not with time: there are few entries, and none
/// is about an instance that has long been gone.
final class BoundedMemory: Invariant {
  /// A process may have stood still, or have begun with what an earlier one remembered.
  private static let patience = Duration.seconds(2400)
  /// How much later a controller has to have seen the whole cluster to know what is gone: replicas lag, too.
  private static let lag = Duration.seconds(600)
  private var told = false
  /// When each controller last decided on the whole cluster. One that stands by, or looks at single instances, forgets nothing.
  private var wholeAt: [String: Duration] = [:]
  /// How many instances there were, minute by minute, as far back as a read may lie on which the memory rests.
  private var counts: [(count: Int, at: Duration)] = []

  func minute(_ witness: Witness) {
    counts.removeAll { witness.now - $0.at > Self.patience }
    counts.append((Self.present(witness), witness.now))
  }

  private static func present(_ witness: Witness) -> Int {
    witness.ledger.instances.values.count { $0.state != "terminated" }
  }

  func passed(_ report: PassReport, of identity: String, _ witness: Witness) {
    if report.plan != nil, report.snapshot?.focus == nil { wholeAt[identity] = witness.now }
  }

  func remembered(_ memory: PlannerMemory, by identity: String, _ witness: Witness) {
    if told { return }
    if let complaint = crowd(memory, witness) ?? ghost(memory, identity, witness) {
      told = true
      witness.report(.memoryGrows, complaint)
    }
  }

  /// More entries than there can be subjects of them.
  private func crowd(_ memory: PlannerMemory, _ witness: Witness) -> String? {
    let perInstance = [
      memory.unneededSince.count, memory.incomingSince.count, memory.disconnectedSince.count, memory.drains.count,
      memory.drainServices.count, memory.heartbeats.count, memory.holds.count, memory.faultySince.count,
      memory.givenUp.count, memory.disowned.count, memory.replaced.count,
    ]
    let others = [
      memory.backoff.count, memory.unlaunchedSince.count, memory.emptiedServices.count, memory.wanted.count,
    ]
    let kept = (perInstance + others).reduce(0, +)
    // A zone may go at once, and whoever cannot read does not know.
    let instances = max(Self.present(witness), counts.map(\.count).max() ?? 0)
    // Each kind of entry is one for an instance or a group, and an answer may be a little old.
    let limit = 10 * (instances + witness.scenario.groups.count) + 20
    return kept > limit ? "\(kept) entries are remembered of \(instances) instances" : nil
  }

  /// An entry about an instance that is no more. What ECS still lists is there for whoever reads it.
  private func ghost(_ memory: PlannerMemory, _ identity: String, _ witness: Witness) -> String? {
    guard let wholeAt = wholeAt[identity] else { return nil }
    let subjects: [[String]] = [
      Array(memory.unneededSince.keys), Array(memory.incomingSince.keys), Array(memory.drains.keys),
      Array(memory.drainServices.keys), Array(memory.heartbeats.keys), Array(memory.holds.keys),
      Array(memory.faultySince.keys), Array(memory.disowned.keys), Array(memory.replaced.keys),
    ]
    for id in Set(subjects.joined()).sorted() {
      guard let instance = witness.ledger.instances[id], let since = instance.terminatedSince,
        witness.now - since > Self.patience, wholeAt - since > Self.lag, instance.status != .active,
        instance.status != .draining
      else { continue }
      return "\(id) is remembered, and is terminated since \(since)"
    }
    return nil
  }
}
