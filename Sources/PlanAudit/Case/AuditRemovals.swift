internal import ClusterModel

/// An instance that a plan begins to take away.
struct BegunRemoval {
  let action: PlannedAction
  let reference: InstanceReference
  let index: Int
  let instance: ContainerInstance
  /// The intent that will stand in AWS when the drain is sent: written earlier in the plan, or found in the snapshot.
  let intent: DisruptionIntent?
  /// Whether its host is lost, so that its tasks count as lost too and have no place to move from.
  let isLost: Bool

  /// Whether Ballast decided it, rather than Auto Scaling or EC2: then every rule on voluntary removals holds.
  var isVoluntary: Bool {
    if instance.isTerminating { return false }
    guard let intent else { return true }
    return intent.reason.isVoluntary && !(intent.reason == .repair && isLost)
  }

  /// Whether it begins here. A drain whose intent stands in AWS already was begun by an earlier pass and is only repeated:
  /// it had its step, its budget and its cooldown then.
  var isNew: Bool { instance.status == .active && instance.intent?.isAborted ?? true }
}

extension ClusterSnapshot {
  /// The instances of which shares are reckoned: those that a group of the cluster's own holds and that ECS reckons with. What a
  /// group without the cluster's tag holds is never taken, so no share is of it.
  var ownedInstances: [ContainerInstance] {
    instances.filter { instance in
      guard let group = instance.group, groups.indices.contains(Int(group)), groups[Int(group)].isBound else {
        return false
      }
      return instance.status == .active || instance.status == .draining
    }
  }
}

extension AuditCase {
  func findBegunRemovals() -> [BegunRemoval] {
    var written: [String: DisruptionIntent?] = [:]
    var result: [BegunRemoval] = []
    for action in plan.actions {
      switch action.kind {
      case .tagIntent(let reference, let intent): written[reference.ec2InstanceID] = .some(intent)
      case .drain(let reference):
        guard let index = instanceIndex(reference) else { continue }
        let instance = snapshot.instances[index]
        let intent = written[reference.ec2InstanceID] ?? instance.intent
        result.append(
          BegunRemoval(
            action: action, reference: reference, index: index, instance: instance, intent: intent,
            isLost: isLost(index)))
      default: continue
      }
    }
    return result
  }

  func findLeaving() -> Set<Int> {
    var result: Set<Int> = []
    for (index, instance) in snapshot.instances.enumerated() where Self.isLeaving(instance) { result.insert(index) }
    for action in plan.actions {
      switch action.kind {
      case .drain(let reference), .terminateInstance(let reference, _, _):
        if let index = instanceIndex(reference) { result.insert(index) }
      case .tagIntent(let reference, .some(let intent)) where !intent.isAborted:
        if let index = instanceIndex(reference) { result.insert(index) }
      default: continue
      }
    }
    return result
  }

  /// Whether the agent is away for its whole grace, and EC2 or the load balancer finds its host bad, too.
  func isLost(_ index: Int) -> Bool {
    let instance = snapshot.instances[index]
    guard !instance.agentConnected, let since = memory.disconnectedSince[instance.arn],
      at >= since + policy.disruption.agentGrace
    else { return false }
    if instance.ec2Status == "impaired" || Self.hasGone(instance) { return true }
    let verdicts = tasks(on: index).compactMap(\.isTargetHealthy)
    return !verdicts.isEmpty && !verdicts.contains(true)
  }

  /// Whether a repair's time is over on a host that still has a fault: what is on it will never tell that it has stopped.
  func isGivenUp(_ index: Int) -> Bool {
    let instance = snapshot.instances[index]
    guard let intent = instance.intent, intent.reason == .repair,
      at >= intent.startedAt + (intent.deadline ?? policy.disruption.drain.deadline)
    else { return false }
    let told = instance.attributes.value("ballast.fault") ?? "none"
    return instance.health == "IMPAIRED" || !instance.agentConnected || !(told.isEmpty || told == "none")
  }

  static func isLeaving(_ instance: ContainerInstance) -> Bool {
    if instance.status != .active { return true }
    if let intent = instance.intent, !intent.isAborted { return true }
    if instance.isLeavingItsGroup { return true }
    return hasGone(instance)
  }

  /// A stopped or terminated EC2 instance holds nothing, whatever ECS still says.
  static func hasGone(_ instance: ContainerInstance) -> Bool {
    switch instance.ec2State {
    case "shutting-down", "terminated", "stopping", "stopped": true
    default: false
    }
  }
}
