internal import ClusterModel
internal import FoundationEssentials

/// I13: a disconnected agent is no fault before its grace is over, and too many bad instances halt all disruption.
enum AgentCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] { repairs(audited) + halt(audited) }

  private static func repairs(_ audited: AuditCase) -> [AuditFinding] {
    audited.plan.actions.compactMap { action in
      let reference: InstanceReference
      switch action.kind {
      case .setInstanceHealth(let instance, false): reference = instance
      case .drain(let instance):
        guard audited.begunRemovals.first(where: { $0.action.id == action.id })?.intent?.reason == .repair else {
          return nil
        }
        // What Auto Scaling is ending goes whatever is wrong with it; the sign that it bears may be from before.
        if audited.instance(instance)?.isTerminating == true { return nil }
        reference = instance
      default: return nil
      }
      guard let index = audited.instanceIndex(reference), !isFaulty(index, audited) else { return nil }
      return AuditFinding(
        .agentGrace, action: action.id,
        "nothing is known to be wrong with \(reference.ec2InstanceID): its agent is connected, has not been away for "
          + "\(audited.policy.disruption.agentGrace), or EC2's checks and its targets are good")
    }
  }

  /// A fault that ECS, EC2 or the host agent tells; or tasks that a repair could not stop in time.
  private static func isFaulty(_ index: Int, _ audited: AuditCase) -> Bool {
    let instance = audited.snapshot.instances[index]
    if instance.health == "IMPAIRED" || AuditCase.hasGone(instance) || audited.isLost(index) { return true }
    if tellsFault(instance) { return true }
    guard let intent = instance.intent, intent.reason == .repair, !intent.isAborted else { return false }
    return audited.at >= intent.startedAt + (intent.deadline ?? audited.policy.disruption.drain.deadline)
  }

  /// Whether its host agent tells that something is wrong.
  private static func tellsFault(_ instance: ContainerInstance) -> Bool {
    instance.attributes.value("ballast.fault").map { !$0.isEmpty && $0 != "none" } ?? false
  }

  private static func halt(_ audited: AuditCase) -> [AuditFinding] {
    let registered = audited.snapshot.instances.filter(isReckonedWith)
    let bad = registered.count { !$0.agentConnected || $0.health == "IMPAIRED" || tellsFault($0) }
    let limit = audited.policy.disruption.unhealthyHaltPercent
    guard bad > 3, Double(bad) * 100 > limit * Double(registered.count) else { return [] }
    let begun = audited.begunRemovals.filter(\.isVoluntary).map(\.action.id)
    return (begun + audited.plan.actions.filter { ends($0.kind, audited) }.map(\.id)).map {
      AuditFinding(
        .agentGrace, action: $0,
        "\(bad) of \(registered.count) instances are bad, more than \(limit) %: all voluntary disruption stops")
    }
  }

  /// A draining one whose host is going loses its agent in the nature of things.
  private static func isReckonedWith(_ instance: ContainerInstance) -> Bool {
    // ECS shows one ACTIVE for ever whose host ended unheard; once its group has replaced it, it stands for no trouble of now.
    if instance.status == .active {
      return instance.agentConnected || instance.group != nil || !AuditCase.hasGone(instance)
    }
    return instance.status == .draining && !AuditCase.hasGone(instance) && !instance.isTerminating
  }

  /// Whether an action ends a removal that neither Auto Scaling nor EC2 has decided.
  private static func ends(_ kind: ActionKind, _ audited: AuditCase) -> Bool {
    switch kind {
    case .terminateInstance(let reference, _, _), .setInstanceHealth(let reference, false):
      guard let instance = audited.instance(reference), !AuditCase.hasGone(instance) else { return false }
      return instance.intent?.reason.isVoluntary ?? true
    default: return false
    }
  }
}
