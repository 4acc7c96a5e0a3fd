internal import ClusterModel
internal import FoundationEssentials

/// When a cluster may not begin to shrink at all.
enum ScaleInGate {
  static func refusal(_ view: PlanningView) -> Refusal? {
    let name = view.snapshot.cluster.name
    if !view.sizing.scaleIn.isEnabled {
      return Refusal(subject: name, code: .scaleInDisabled, message: "the policy lets \(name) only grow")
    }
    return unsureReads(view) ?? tooManyUnhealthy(view)
  }

  /// Reads that no removal may rest on.
  static func unsureReads(_ view: PlanningView) -> Refusal? {
    #if BALLAST_MUTANTS
      if Mutant.trustsLists { return nil }
    #endif
    return ReadGaps.refusal(view.snapshot.cluster.name, view.snapshot, [.services])
  }

  /// Source: Cluster Autoscaler, which halts with more than 45 % and more than three nodes unready.
  static func tooManyUnhealthy(_ view: PlanningView) -> Refusal? {
    let counted = view.snapshot.instances.filter(isReckonedWith)
    let bad = counted.count(where: isBad)
    let limit = view.policy.disruption.unhealthyHaltPercent
    guard bad > 3, Double(bad) * 100 > limit * Double(counted.count) else { return nil }
    return Refusal(
      subject: view.snapshot.cluster.name, code: .tooManyUnhealthy,
      message:
        "\(bad) of \(counted.count) instances are in a bad state, more than \(limit.shown) %: no disruption is begun "
        + "or ended until fewer are")
  }

  /// By ECS, by EC2, or by its host agent.
  private static func isBad(_ instance: ContainerInstance) -> Bool {
    !instance.agentConnected || instance.isFaulty || (instance.ec2State ?? "running") != "running"
      || instance.ec2Status == "impaired"
  }

  /// One that drains counts as well as an ACTIVE one, until its host goes: then it loses its agent in the nature of things. A
  /// ghost that its group has replaced is no instance any more: nobody could end a halt that hung on it.
  private static func isReckonedWith(_ instance: ContainerInstance) -> Bool {
    switch instance.status {
    case .active: !(instance.isGhost && instance.group == nil)
    case .draining: !instance.hasGone && !instance.isTerminating
    default: false
    }
  }

  /// After growing or shrinking, a cluster waits before it shrinks (again); growth in this very pass counts. What the
  /// instances' own tags say of when they began to leave counts beside the memory, which a restart may lose.
  static func cooldown(_ view: PlanningView, _ draft: PlanDraft) -> Refusal? {
    #if BALLAST_MUTANTS
      if Mutant.isOn(.ignoreCooldown) { return nil }
    #endif
    let wait = view.sizing.scaleIn.cooldown
    for (last, what) in [(draft.memory.lastScaleOut, "grew"), (lastScaleIn(view, draft), "shrank")] {
      if let last, view.isWithin(wait, of: last) {
        return Refusal(
          subject: view.snapshot.cluster.name, code: .cooldown,
          message: "\(what) at \(last.shown) and waits \(wait.shown) before it shrinks")
      }
    }
    return nil
  }
}

extension ScaleInGate {
  private static func lastScaleIn(_ view: PlanningView, _ draft: PlanDraft) -> Date? {
    let signed = view.snapshot.instances.compactMap { instance -> Date? in
      guard let intent = instance.intent, intent.reason == .scaleIn, !intent.isAborted else { return nil }
      return max(intent.startedAt, beganToDrain(instance, view) ?? intent.startedAt)
    }
    return ([draft.memory.lastScaleIn].compactMap(\.self) + signed).max()
  }

  /// When it began to drain, which may be long after it was decided; nil where that makes no difference. Where it is not remembered
  /// it may have been a moment ago. What EC2 has ended, and ECS shows still, has been forgotten because it is over.
  private static func beganToDrain(_ instance: ContainerInstance, _ view: PlanningView) -> Date? {
    guard instance.status == .draining, instance.group != nil, !instance.isTerminating, !instance.hasGone else {
      return nil
    }
    guard let seen = view.memory.drains[instance.ec2InstanceID], !view.isYetToCome(seen.confirmedAt) else {
      return view.now
    }
    return seen.confirmedAt
  }
}

extension RefusalCode {
  static let scaleInDisabled: Self = "scaleInDisabled"
}
