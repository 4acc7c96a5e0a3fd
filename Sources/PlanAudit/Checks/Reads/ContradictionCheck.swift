internal import ClusterModel

/// I10: nothing is lowered on a snapshot that contradicts itself or the one before.
enum ContradictionCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    let lowering = audited.plan.actions.filter { lowers($0.kind, audited) }
    guard !lowering.isEmpty else { return [] }
    var reasons = contradictions(audited.snapshot)
    if let previous = audited.subject.previous { reasons += vanished(from: previous, to: audited.snapshot) }
    return lowering.flatMap { action in
      (reasons + shortList(action.kind, audited)).map { AuditFinding(.partialReads, action: action.id, $0) }
    }
  }

  private static func lowers(_ kind: ActionKind, _ audited: AuditCase) -> Bool {
    guard case .drain(let reference) = kind else { return kind.isLowering }
    return audited.begunRemovals.first { $0.reference == reference }?.isVoluntary ?? true
  }

  static func contradictions(_ snapshot: ClusterSnapshot) -> [String] {
    var reasons: [String] = []
    if snapshot.status != "ACTIVE" { reasons.append("the cluster is \(snapshot.status)") }
    if let first = snapshot.unexplained.first {
      reasons.append("\(snapshot.unexplained.count) instances were listed and not described, \(first) among them")
    }
    if snapshot.registeredInstancesCount > snapshot.instances.count {
      reasons.append(
        "ECS counts \(snapshot.registeredInstancesCount) instances, only \(snapshot.instances.count) were read")
    }
    if snapshot.runningTasksCount > 0, snapshot.tasks.isEmpty {
      reasons.append("ECS counts \(snapshot.runningTasksCount) running tasks, none was read")
    }
    return reasons
  }

  static func vanished(from previous: ClusterSnapshot, to current: ClusterSnapshot) -> [String] {
    var reasons: [String] = []
    let known = Set(current.instances.map(\.arn))
    // What a group has replaced has not vanished, and what it is still letting go was meant to.
    let held = Set(current.groups.flatMap { $0.incoming.filter { !$0.isLeaving }.map(\.ec2InstanceID) })
    // What drained by Ballast's hand was meant to vanish, too.
    func isMeant(_ instance: ContainerInstance) -> Bool {
      instance.status == .draining && instance.intent?.isAborted == false
    }
    let vanished = previous.instances.count {
      !known.contains($0.arn) && !isMeant($0) && held.contains($0.ec2InstanceID)
    }
    let before = current.instances.count + vanished
    if vanished > 3, vanished * 2 > before {
      reasons.append(
        "of \(before) instances \(vanished) have vanished since the last pass, and their groups still hold them")
    }
    if !previous.services.isEmpty, current.services.isEmpty {
      reasons.append("all \(previous.services.count) services have vanished since the last pass")
    }
    return reasons
  }

  /// ECS counts the tasks of each instance, too: a list that is shorter was not read whole.
  private static func shortList(_ kind: ActionKind, _ audited: AuditCase) -> [String] {
    let reference: InstanceReference
    switch kind {
    case .drain(let instance), .terminateInstance(let instance, _, _),
      .completeLifecycleAction(let instance, _, _, _):
      reference = instance
    default: return []
    }
    guard let index = audited.instanceIndex(reference) else { return [] }
    let instance = audited.snapshot.instances[index]
    if AuditCase.hasGone(instance) { return [] }
    // Past a deadline that forces, it goes with whatever is on it.
    if case .completeLifecycleAction = kind, let intent = instance.intent, audited.mayForce(intent) { return [] }
    let counted = instance.runningTasksCount + instance.pendingTasksCount
    // Those that are to stop and still run are counted, too.
    let read = audited.tasks(on: index).count
    return counted > read
      ? ["ECS counts \(counted) tasks on \(reference.ec2InstanceID), only \(read) were read"] : []
  }
}
