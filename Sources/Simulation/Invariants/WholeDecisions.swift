internal import AWSModel
internal import ClusterModel
internal import Controller

/// I10, the part on descriptions: who begins to take away what is not needed knows of everything that AWS listed. What a
/// description left out and nobody was told of afterwards is in no decision, and hence no instance begins to leave.
final class WholeDecisions: Invariant {
  /// When each controller's present pass began: the end of the one before.
  private var passBegan: [String: Duration] = [:]

  func passed(_ report: PassReport, of identity: String, _ witness: Witness) {
    let since = passBegan.updateValue(witness.now, forKey: identity) ?? .zero
    guard let snapshot = report.snapshot, snapshot.focus == nil, begins(report, since, witness) else { return }
    let lies = witness.lies.filter {
      $0.kind == .partial && $0.at >= since && $0.identity == identity && $0.correctedAt == nil
    }
    if lies.isEmpty { return }
    let known = Set(snapshot.instances.map(\.arn) + snapshot.tasks.map(\.arn))
    for lie in lies {
      let missing = lie.hidden.sorted().first { !known.contains($0) && Self.matters($0, before: since, witness) }
      guard let missing else { continue }
      witness.report(
        .actedOnBrokenRead, "instances begin to leave, and the decision knows nothing of \(missing.resourceName)")
    }
  }

  /// Whether an instance that is merely not needed began to leave in this pass.
  private func begins(_ report: PassReport, _ since: Duration, _ witness: Witness) -> Bool {
    let done = Set(report.outcomes.filter { $0.kind == "drain" && $0.status == .done }.map(\.action))
    return (report.plan?.actions ?? []).contains { action in
      guard done.contains(action.id), case .drain(let reference) = action.kind,
        let instance = witness.ledger.instances[reference.ec2InstanceID], instance.isScaledIn
      else { return false }
      return instance.intentAt.map { $0 >= since } ?? false
    }
  }

  /// A task that ran or was to run before the pass began, and that ECS still wants.
  private static func matters(_ arn: String, before since: Duration, _ witness: Witness) -> Bool {
    guard let task = witness.ledger.tasks[arn.resourceName] else { return false }
    return task.isWanted && task.instance != nil && task.since < since
  }
}
