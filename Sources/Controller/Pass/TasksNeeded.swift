internal import ClusterModel
internal import FoundationEssentials

/// When a pass has to see the tasks of a cluster, whatever its sizing method reads.
enum TasksNeeded {
  static func areNeeded(_ plan: Plan, _ snapshot: ClusterSnapshot, _ policy: ClusterPolicy, at now: Date) -> Bool {
    snapshot.instances.contains { isOnItsWay($0) || isToBeReplaced($0, in: snapshot, policy) }
      || plan.actions.contains { takesAway($0.kind) } || !held(snapshot, policy, at: now).isEmpty
  }

  /// EC2 ids of the instances whose removal the plan begins by Ballast's own decision, or asks for room for first: what is in
  /// the way of the removal is in the way of the purchase.
  static func begun(_ plan: Plan) -> Set<String> {
    var (chosen, others): (Set<String>, Set<String>) = ([], [])
    for action in plan.actions {
      switch action.kind {
      case .tagIntent(let instance, .some(let intent)) where !intent.isAborted:
        if intent.reason.isVoluntary {
          chosen.insert(instance.ec2InstanceID)
        } else {
          others.insert(instance.ec2InstanceID)
        }
      case .launchReplacement(_, _, _, let instance): chosen.insert(instance.ec2InstanceID)
      default: continue
      }
    }
    // What Spot takes asks nobody.
    return chosen.subtracting(others)
  }

  /// EC2 ids of the instances that wait for a word on protected tasks: those that Auto Scaling terminates, before they drain, and
  /// hosts with a fault that have not emptied in time, before they are given up.
  static func held(_ snapshot: ClusterSnapshot, _ policy: ClusterPolicy, at now: Date) -> Set<String> {
    guard snapshot.focus == nil else { return [] }
    let drain = policy.disruption.drain
    let held = snapshot.instances.filter { instance in
      instance.status == .active
        ? drain.protectedTasks == .wait && instance.lifecycleState == LifecycleWord.heldTerminating
        : isToBeGivenUp(instance, drain, at: now)
    }
    return Set(held.map(\.ec2InstanceID)).subtracting(snapshot.protectionsReadFor)
  }

  private static func isToBeGivenUp(_ instance: ContainerInstance, _ drain: DrainPolicy, at now: Date) -> Bool {
    guard instance.status == .draining, let intent = instance.intent, intent.reason == .repair, !intent.isAborted,
      instance.isFaulty
    else { return false }
    return now.timeIntervalSince(intent.startedAt) >= Double(intent.deadline(drain).components.seconds)
  }

  /// Whether it drains under a sign of ours, or bears one and is not DRAINING yet: what is on it says whether that may follow.
  private static func isOnItsWay(_ instance: ContainerInstance) -> Bool {
    guard let intent = instance.intent else { return false }
    return instance.status == .draining || instance.status == .active && !intent.isAborted
  }

  /// Whether it is ACTIVE and has a fault, or EC2 recommends to replace it: it goes once its tasks have room elsewhere.
  private static func isToBeReplaced(
    _ instance: ContainerInstance, in snapshot: ClusterSnapshot, _ policy: ClusterPolicy
  ) -> Bool {
    guard instance.status == .active, !instance.isKept, !instance.isTerminating, let group = instance.group,
      snapshot.groups[Int(group)].isBound
    else { return false }
    if policy.disruption.repairs, instance.isFaulty { return true }
    switch instance.notice?.kind {
    case .rebalance, .unconfirmedInterruption: return policy.disruption.rebalances && policy.sizing.act == .desired
    case .interruption, nil: return false
    }
  }

  private static func takesAway(_ kind: ActionKind) -> Bool {
    switch kind {
    case .drain, .terminateInstance, .completeLifecycleAction, .setInstanceHealth: true
    default: false
    }
  }
}
