internal import ClusterModel
internal import FoundationEssentials

/// I2: an instance is terminated only once it drains by our hand and holds nothing but daemons, seen in a read that began
/// after its intent was written; one that never registered, only once it has had its time.
enum TerminationCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    audited.plan.actions.flatMap { action -> [AuditFinding] in
      guard case .terminateInstance(let reference, _, let decrements) = action.kind else { return [] }
      return (faults(reference, audited) + endingFaults(reference, decrements, audited)).map {
        AuditFinding(.emptyBeforeTermination, action: action.id, $0)
      }
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

  /// It ends as its intent says: held for whoever asked, or replaced, or with one less wanted. A Spot interruption may find
  /// its group at its minimum, where nothing can be lowered.
  private static func endingFaults(
    _ reference: InstanceReference, _ decrements: Bool, _ audited: AuditCase
  ) -> [String] {
    guard let intent = audited.instance(reference)?.intent, !intent.isAborted else { return [] }
    switch intent.ending {
    case .hold: return ["whoever asked for the drain of \(reference.ec2InstanceID) wants it to stay"]
    case .replace where decrements:
      return ["\(reference.ec2InstanceID) is to be replaced, and its group would want one less"]
    case .terminate where !decrements && intent.reason != .spot:
      return ["\(reference.ec2InstanceID) is to go, and its group would launch another"]
    case .replace, .terminate: return []
    }
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
    let mayForce = audited.mayForce(intent)
    if intent.reason != .lifecycle, !mayForce, !hasBeenSeenEmpty(instance, audited) {
      faults.append("no earlier read, begun after the drain was confirmed, showed \(id) empty")
    }
    let holding = audited.tasks(on: index).filter { !audited.isDaemon($0) }
    if let first = holding.first, !mayForce {
      faults.append("\(id) still holds \(holding.count) tasks, \(first.arn) is \(first.lastStatus.rawValue)")
    }
    return faults + (mayForce || intent.reason == .spot ? [] : audited.servicesLacking(after: instance))
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
