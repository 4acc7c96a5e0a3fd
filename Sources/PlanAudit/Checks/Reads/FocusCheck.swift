internal import ClusterModel

/// I10: on a look at a few instances nothing is done but what goes on with removals of just these.
enum FocusCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    guard let focus = audited.snapshot.focus else { return [] }
    return audited.plan.actions.compactMap { action in
      fault(action.kind, Set(focus), audited).map { AuditFinding(.partialReads, action: action.id, $0) }
    }
  }

  private static func fault(_ kind: ActionKind, _ focus: Set<String>, _ audited: AuditCase) -> String? {
    if let stranger = kind.instances.first(where: { !focus.contains($0.ec2InstanceID) }) {
      return "the look was at \(focus.sorted().joined(separator: ", ")), not at \(stranger.ec2InstanceID)"
    }
    switch kind {
    case .tagIntent(let reference, .some(let intent)) where intent.reason.isVoluntary && !intent.isAborted:
      return audited.instance(reference)?.intent == intent
        ? nil : "a voluntary removal begins with a look at the whole cluster"
    case .tagIntent, .undrain, .completeLifecycleAction, .recordLifecycleHeartbeat, .terminateInstance, .drain,
      .stopTask:
      return nil
    case .setDesiredCapacity, .setServiceDesiredCount, .setInstanceHealth, .putMetric, .setInstanceProtection,
      .launchReplacement:
      return "\(kind.name) needs a look at the whole cluster"
    }
  }
}
