internal import ClusterModel
internal import FoundationEssentials

/// I2: an instance is terminated only once it drains by our hand and holds nothing but daemons, seen in a read that began
/// after its intent was written; one that never registered, only once it has had its time.
enum TerminationCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    audited.plan.actions.flatMap { action -> [AuditFinding] in
      guard case .terminateInstance(let reference, _, _) = action.kind else { return [] }
      return faults(reference, audited).map { AuditFinding(.emptyBeforeTermination, action: action.id, $0) }
    }
  }

  private static func faults(_ reference: InstanceReference, _ audited: AuditCase) -> [String] {
    if let index = audited.instanceIndex(reference) {
      let instance = audited.snapshot.instances[index]
      if AuditCase.hasGone(instance) { return [] }
      return ownership(instance) + occupancy(index, instance, audited)
    }
    if let incoming = audited.incoming(reference) { return overdue(incoming.instance, audited) }
    return ["\(reference.ec2InstanceID) is not known"]
  }

  private static func ownership(_ instance: ContainerInstance) -> [String] {
    let id = instance.ec2InstanceID
    guard instance.status == .draining else { return ["\(id) is \(instance.status.rawValue), not DRAINING"] }
    guard let intent = instance.intent else { return ["\(id) drains without an intent of ours: it is a human's"] }
    return intent.isAborted ? ["the removal of \(id) was given up"] : []
  }

  private static func occupancy(_ index: Int, _ instance: ContainerInstance, _ audited: AuditCase) -> [String] {
    guard let intent = instance.intent else { return [] }
    let id = instance.ec2InstanceID
    var faults: [String] = []
    if let read = audited.snapshot.readAt[.tasks], read <= intent.startedAt {
      faults.append("the tasks of \(id) were read before its intent was written")
    }
    if intent.reason == .scaleIn, !hasBeenSeenEmpty(instance, audited) {
      faults.append("no earlier read, begun after the drain was confirmed, showed \(id) empty")
    }
    let drain = audited.policy.disruption.drain
    let mayForce = drain.onTimeout == .force && audited.at >= intent.startedAt + drain.deadline
    let holding = audited.tasks(on: index).filter { !audited.isDaemon($0) }
    if let first = holding.first, !mayForce {
      faults.append("\(id) still holds \(holding.count) tasks, \(first.arn) is \(first.lastStatus.rawValue)")
    }
    return faults
  }

  /// Two reads must agree: this one, and one that the memory knows of.
  private static func hasBeenSeenEmpty(_ instance: ContainerInstance, _ audited: AuditCase) -> Bool {
    guard let seen = audited.memory.drains[instance.ec2InstanceID], seen.emptyReads > 0,
      let read = audited.snapshot.readAt[.tasks]
    else { return false }
    return read > seen.confirmedAt
  }

  private static func overdue(_ incoming: IncomingInstance, _ audited: AuditCase) -> [String] {
    let id = incoming.ec2InstanceID
    if incoming.isLeaving { return ["\(id) is leaving already (\(incoming.lifecycleState))"] }
    let timeout = audited.policy.sizing.scaleOut.provisionTimeout
    let since = [audited.memory.incomingSince[id], incoming.since].compactMap(\.self).min()
    guard let since else { return ["it is not known since when \(id) is on its way"] }
    return audited.at >= since + timeout ? [] : ["\(id) is on its way, within the provision timeout of \(timeout)"]
  }
}
