internal import ClusterModel
internal import FoundationEssentials

/// I3: standalone and protected tasks are not taken away without explicit policy.
enum ForeignTasksCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    let drains = audited.begunRemovals.filter(\.isVoluntary).flatMap { removal in
      drainFaults(removal, audited).map { AuditFinding(.foreignTasks, action: removal.action.id, $0) }
    }
    let stops = audited.plan.actions.compactMap { action -> AuditFinding? in
      guard case .stopTask(let arn, _) = action.kind, let fault = stopFault(arn, audited) else { return nil }
      return AuditFinding(.foreignTasks, action: action.id, fault)
    }
    let held = audited.begunRemovals.filter { $0.intent?.reason == .lifecycle }.compactMap { removal in
      protectionFault(removal, audited).map { AuditFinding(.foreignTasks, action: removal.action.id, $0) }
    }
    return drains + stops + held + givenUp(audited)
  }

  /// A host that answers is given up with tasks on it only where none of them is one that nobody may end.
  private static func givenUp(_ audited: AuditCase) -> [AuditFinding] {
    audited.plan.actions.flatMap { action -> [AuditFinding] in
      guard let reference = letsGo(action.kind), let index = audited.instanceIndex(reference), audited.isGivenUp(index),
        !audited.isLost(index), let intent = audited.snapshot.instances[index].intent, !audited.mayForce(intent)
      else { return [] }
      let id = reference.ec2InstanceID
      let running = audited.tasks(on: index).filter {
        $0.isWanted && $0.lastStatus != .stopped && !audited.isDaemon($0)
      }
      let faults = running.compactMap { task -> String? in
        if isProtected(task, audited) { return "\(id) is given up with the protected task \(task.arn)" }
        guard task.service == nil, !task.group.hasPrefix("service:") else { return nil }
        let patience = audited.policy.disruption.drain.standaloneTasks.patience
        if let patience, audited.at >= intent.startedAt + patience { return nil }
        return "\(id) is given up with the standalone task \(task.arn)"
      }
      return faults.map { AuditFinding(.foreignTasks, action: action.id, $0) }
    }
  }

  private static func letsGo(_ kind: ActionKind) -> InstanceReference? {
    switch kind {
    case .setInstanceHealth(let reference, false), .completeLifecycleAction(let reference, _, _, _): reference
    default: nil
    }
  }

  private static func drainFaults(_ removal: BegunRemoval, _ audited: AuditCase) -> [String] {
    let id = removal.reference.ec2InstanceID
    return audited.tasks(on: removal.index).filter { $0.isWanted && !audited.isDaemon($0) }.compactMap { task in
      if isProtected(task, audited) { return "\(id) holds the protected task \(task.arn)" }
      guard task.service == nil else { return nil }
      if audited.policy.disruption.drain.standaloneTasks == .keep {
        return "\(id) holds the standalone task \(task.arn), and the policy keeps such instances"
      }
      let isAwaited = removal.action.witness?.awaited.contains(task.arn) ?? false
      return isAwaited ? nil : "\(id) holds the standalone task \(task.arn), which the plan does not wait for"
    }
  }

  /// What Auto Scaling terminates drains, where the policy waits for protected tasks, only once it is known to hold none.
  private static func protectionFault(_ removal: BegunRemoval, _ audited: AuditCase) -> String? {
    guard audited.policy.disruption.drain.protectedTasks == .wait, let intent = removal.intent else { return nil }
    let timeout = intent.onTimeout ?? audited.policy.disruption.drain.onTimeout
    let deadline = intent.deadline ?? audited.policy.disruption.drain.deadline
    if timeout == .force, audited.at >= intent.startedAt + deadline { return nil }
    let id = removal.reference.ec2InstanceID
    guard audited.snapshot.protectionsReadFor.contains(id) else {
      return "which tasks of \(id) are protected was not read"
    }
    let task = audited.tasks(on: removal.index).first { isProtected($0, audited) }
    return task.map { "\(id) holds the protected task \($0.arn)" }
  }

  private static func stopFault(_ arn: String, _ audited: AuditCase) -> String? {
    guard let task = audited.snapshot.tasks.first(where: { $0.arn == arn }) else { return "\(arn) is not known" }
    if isProtected(task, audited) { return "\(arn) is protected" }
    // A look at one instance may not have read whose it is: its group tells, and one that is not known is no word for it.
    guard task.service == nil, !task.group.hasPrefix("service:") else {
      return "\(arn) is a service's: ECS stops and replaces it, not Ballast"
    }
    if task.group.isEmpty { return "whose \(arn) is was not read" }
    guard let patience = audited.policy.disruption.drain.standaloneTasks.patience else {
      return "\(arn) is a standalone task, and the policy does not stop such tasks"
    }
    guard let index = task.instance, audited.snapshot.instances.indices.contains(Int(index)),
      let intent = audited.snapshot.instances[Int(index)].intent, !intent.isAborted,
      audited.snapshot.instances[Int(index)].status == .draining
    else { return "\(arn) is on no instance that we drain" }
    return audited.at >= intent.startedAt + patience
      ? nil : "\(arn) is to be waited for \(patience) from the drain's beginning"
  }

  private static func isProtected(_ task: TaskRecord, _ audited: AuditCase) -> Bool {
    task.protectedUntil.map { $0 > audited.at } ?? false
  }
}
