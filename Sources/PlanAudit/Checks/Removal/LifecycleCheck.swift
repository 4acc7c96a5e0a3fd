internal import ClusterModel
internal import FoundationEssentials

/// I8: only our own hook is answered, only while it holds the instance, and with CONTINUE only for an empty one or past
/// the deadline.
enum LifecycleCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    audited.plan.actions.flatMap { action -> [AuditFinding] in
      let messages: [String]
      switch action.kind {
      case .recordLifecycleHeartbeat(let instance, let group, let hook):
        messages =
          hookFaults(instance, group: group, hook: hook, audited) + limitFaults(instance, group, hook, audited)
      case .completeLifecycleAction(let instance, let group, let hook, let result):
        messages =
          hookFaults(instance, group: group, hook: hook, audited)
          + resultFaults(instance, result: result, audited)
      default: return []
      }
      return messages.map { AuditFinding(.ownHook, action: action.id, $0) }
    }
  }

  private static func hookFaults(
    _ reference: InstanceReference, group: String, hook: String, _ audited: AuditCase
  ) -> [String] {
    var faults: [String] = []
    let own = audited.policy.disruption.drain.hook
    if hook != own { faults.append("the hook '\(hook)' is not ours ('\(own)')") }
    if let group = audited.group(group), !group.hooks.contains(where: { $0.name == hook }) {
      faults.append("group '\(group.name)' has no hook '\(hook)'")
    }
    let state =
      audited.instance(reference)?.lifecycleState ?? audited.incoming(reference)?.instance.lifecycleState
    if state != LifecycleWord.heldTerminating {
      faults.append("\(reference.ec2InstanceID) is \(state ?? "in no group"), not \(LifecycleWord.heldTerminating)")
    }
    return faults
  }

  /// AWS holds no instance longer than 48 hours or 100 timeouts: a heartbeat after that is a mistake about the time.
  private static func limitFaults(
    _ reference: InstanceReference, _ group: String, _ hook: String, _ audited: AuditCase
  ) -> [String] {
    guard let intent = audited.instance(reference)?.intent, !intent.isAborted,
      let record = audited.group(group)?.hooks.first(where: { $0.name == hook })
    else { return [] }
    let limit = Duration.seconds(min(48 * 3600, 100 * record.heartbeatTimeoutSeconds))
    return audited.at < intent.startedAt + limit
      ? [] : ["\(hook) has held \(reference.ec2InstanceID) for longer than \(limit)"]
  }

  private static func resultFaults(_ reference: InstanceReference, result: String, _ audited: AuditCase) -> [String] {
    guard result == "CONTINUE" else {
      return ["'\(result)' would skip the hooks of others: only CONTINUE is ever sent"]
    }
    guard let index = audited.instanceIndex(reference) else { return [] }
    let instance = audited.snapshot.instances[index]
    if AuditCase.hasGone(instance) { return [] }
    if let intent = instance.intent, audited.mayForce(intent) { return [] }
    let id = reference.ec2InstanceID
    // Nobody can tell any more what ran there: only the services elsewhere count, for as long as they are waited for.
    if audited.isLost(index) || audited.isGivenUp(index), let intent = instance.intent {
      let isOver = audited.at >= intent.startedAt + audited.policy.disruption.drain.serviceWait
      return isOver ? [] : audited.servicesLacking(after: instance)
    }
    let holding = audited.tasks(on: index).filter { !audited.isDaemon($0) }
    if let first = holding.first {
      return ["\(id) still holds \(holding.count) tasks, \(first.arn) is \(first.lastStatus.rawValue)"]
    }
    guard let seen = audited.memory.drains[id], let read = audited.snapshot.readAt[.tasks], read > seen.confirmedAt
    else {
      return ["no read that was begun after \(id) was seen DRAINING shows it empty"]
    }
    return audited.servicesLacking(after: instance)
  }
}
