internal import AWSModel
internal import ClusterModel
internal import Controller

/// I10 and I12: a pass whose reads were cut short, empty or failed begins no removal; nor does one that goes by a metric
/// which is not there; a lie counts until the same question is answered truthfully. I9: a call that cannot be repeated is
/// preceded by a read where its last outcome is unknown.
final class TruthfulReads: Invariant {
  /// How many reads each controller had been given when it last terminated an instance.
  private var readsThen: [String: Int] = [:]

  func willCall(_ call: WitnessedCall, _ witness: Witness) {
    if let id = call.termination?.instanceId {
      let reads = witness.reads[call.identity] ?? 0
      if readsThen.updateValue(reads, forKey: "\(call.identity) \(id)") == reads {
        witness.report(.blindRepeat, "\(id) is terminated again without a read in between")
      }
    }
    if let change = call.stateChange(witness.ledger), change.draining { checkBegin(change.instances, call, witness) }
  }

  private func checkBegin(_ ids: [String], _ call: WitnessedCall, _ witness: Witness) {
    // What Auto Scaling ends goes whatever was read.
    if ids.allSatisfy({ witness.ledger.instances[$0]?.isEndedByOthers == true }) { return }
    // A removal that was begun before may go on: only new ones need whole reads.
    guard ids.contains(where: { witness.ledger.instances[$0]?.bearsIntent == true }) else { return }
    let since = witness.passBegan[call.identity] ?? .zero
    let lies = witness.lies.filter { $0.at >= since && $0.identity == call.identity && $0.correctedAt == nil }
    // What the execution reads of a group concerns one action; the cluster's own lists concern them all.
    // That no task is on an instance is no lie where none is.
    let isBusy = ids.contains { !(witness.ledger.instances[$0]?.tasks.isEmpty ?? true) }
    let isOfCluster: (Lie) -> Bool = { lie in
      guard lie.kind == .empty, lie.operation.hasPrefix("ECS.") else { return false }
      return lie.operation != "ECS.ListTasks" || (isBusy && Self.matters(lie, ids, witness))
    }
    if let lie = lies.first(where: isOfCluster), isFresh(ids, since, witness) {
      witness.report(
        .actedOnBrokenRead, "\(ids.joined(separator: ", ")) begins to leave after an empty \(lie.operation)")
    }
    if witness.policy.sizing.method == .utilization, let lie = lies.first(where: { $0.kind == .noMetric }),
      isFresh(ids, since, witness), ids.contains(where: { witness.ledger.instances[$0]?.isScaledIn == true })
    {
      witness.report(
        .actedOnMissingMetric, "\(ids.joined(separator: ", ")) begins to leave though \(lie.operation) gave nothing")
    }
  }

  /// Whether a list of tasks hid one that ECS wants. One that has been told to stop goes nowhere: it is of no weight where a drain
  /// begins, and is waited for before it ends.
  ///
  /// A list of one instance's tasks is the execution's last look at that one, and says nothing of another.
  private static func matters(_ lie: Lie, _ ids: [String], _ witness: Witness) -> Bool {
    let own = ids.compactMap { witness.ledger.instances[$0]?.containerInstanceArn }
    let isOfOne = lie.question.contains(":container-instance/")
    if isOfOne, !own.contains(where: { lie.question.contains($0) }) { return false }
    return lie.hidden.isEmpty || lie.hidden.contains { witness.ledger.tasks[$0.resourceName]?.isWanted == true }
  }

  /// Whether the removal was begun in this very pass.
  private func isFresh(_ ids: [String], _ since: Duration, _ witness: Witness) -> Bool {
    ids.contains { witness.ledger.instances[$0]?.intentAt.map { $0 >= since } ?? false }
  }
}
