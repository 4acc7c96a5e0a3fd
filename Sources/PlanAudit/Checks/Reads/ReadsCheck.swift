internal import ClusterModel
internal import FoundationEssentials

/// I10: what an action rests on was read, and not longer ago than the action allows.
enum ReadsCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    audited.plan.actions.flatMap { action in
      parts(action.kind, audited).compactMap { part in fault(part, action, audited) }
    }
  }

  /// The parts that must have been read. Sizing by a percentage reads no tasks, so a raise does not ask for them.
  private static func parts(_ kind: ActionKind, _ audited: AuditCase) -> [SnapshotPart] {
    switch kind {
    case .drain(let reference) where isAWSsOwn(reference, audited): [.instances, .groups]
    case .completeLifecycleAction(let reference, _, _, _) where hasGone(reference, audited): [.instances, .groups]
    case .stopTask: [.instances, .tasks, .groups]
    case .drain, .terminateInstance, .completeLifecycleAction, .setInstanceHealth:
      [.instances, .services, .tasks, .groups]
    case .setDesiredCapacity, .launchReplacement: [.groups, .instances]
    case .setServiceDesiredCount: [.instances, .services]
    case .undrain, .tagIntent, .setInstanceProtection: [.instances, .groups]
    // To hold on is right whatever is not known.
    case .recordLifecycleHeartbeat: [.groups]
    case .putMetric: [.instances]
    }
  }

  /// What Auto Scaling terminates is set DRAINING whatever is on it; a look at just that instance reads its tasks after.
  private static func isAWSsOwn(_ reference: InstanceReference, _ audited: AuditCase) -> Bool {
    guard audited.snapshot.focus != nil else { return false }
    return audited.begunRemovals.first { $0.reference == reference }?.intent?.reason == .lifecycle
  }

  /// Of what EC2 has stopped or ended nothing runs, whatever any list of tasks says.
  private static func hasGone(_ reference: InstanceReference, _ audited: AuditCase) -> Bool {
    audited.instance(reference).map(AuditCase.hasGone) ?? false
  }

  private static func fault(_ part: SnapshotPart, _ action: PlannedAction, _ audited: AuditCase) -> AuditFinding? {
    let invariant: Invariant
    if case .terminateInstance = action.kind { invariant = .emptyBeforeTermination } else { invariant = .partialReads }
    guard let read = audited.snapshot.readAt[part] else {
      return AuditFinding(invariant, action: action.id, "the snapshot does not hold \(part.rawValue)")
    }
    if audited.at > read + action.maximumAge {
      let age = Int(audited.at.timeIntervalSince(read))
      return AuditFinding(
        invariant, action: action.id,
        "\(part.rawValue) were read \(age) s ago, the action allows \(action.maximumAge.components.seconds) s")
    }
    if action.kind.isLowering, read > audited.at + .seconds(60) {
      return AuditFinding(
        invariant, action: action.id,
        "\(part.rawValue) were read in the future: until time is certain nothing is lowered")
    }
    return nil
  }
}
