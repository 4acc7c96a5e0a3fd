internal import ClusterModel
internal import FoundationEssentials

/// Scale-in: what the sizing method can do without goes, the empty before the busy; removals of its own that the cluster
/// needs after all are given up.
struct Consolidation: DisruptionMethod {
  let supply: Supply
  let sizing: SizingDecision

  var reasons: Set<DisruptionIntent.Reason> { [.scaleIn, .upgrade] }

  func run(_ round: inout DisruptionRound) {
    let recalled = Set(sizing.recalled)
    let before = round.begun.count
    for index in round.marked(reasons) { round.advance(index, recalled: recalled) }
    // One whose DRAINING was lost begins to leave only now: it takes this pass's step.
    if round.begun.count > before {
      round.draft.memory.lastScaleIn = round.view.now
    }
    tellHumanDrains(&round)
    guard round.view.sizing.act == .desired else { return }
    begin(&round)
    if round.view.policy.disruption.protects { Protection.keep(&round) }
  }

  private func tellHumanDrains(_ round: inout DisruptionRound) {
    #if BALLAST_MUTANTS
      if Mutant.isOn(.forgetOwnerTag) {
        let made = DisruptionIntent(reason: .scaleIn, decision: "mutant", startedAt: round.view.now)
        for (index, instance) in round.snapshot.instances.enumerated() where instance.status == .draining {
          round.undrain(Int32(index), made, "its owner is forgotten")
        }
      }
    #endif
    for instance in round.snapshot.instances
    where instance.status == .draining && instance.intent?.ownsDrain != true && !instance.isTerminating {
      round.refuse(
        instance, .humanDrain,
        "it is DRAINING without an intent of ours: whoever drained it decides what becomes of it")
    }
  }

  private func begin(_ round: inout DisruptionRound) {
    let view = round.view
    let victims = mayMoveTasks(view) ? BusyVictims.find(&round, supply: supply, after: sizing.dispensable) : []
    round.remember(sizing.dispensable + victims.map(\.index))
    if sizing.dispensable.isEmpty && victims.isEmpty { return }
    if let refusal = ScaleInGate.refusal(view) { return round.draft.refuse(refusal) }
    let ripe = sizing.dispensable.filter { round.isRipe($0) }
    let ripeVictims = victims.filter { round.isRipe($0.index) }
    if ripe.isEmpty && ripeVictims.isEmpty { return }
    if let refusal = ScaleInGate.cooldown(view, round.draft) { return round.draft.refuse(refusal) }
    let begun = round.beginEmpty(ripe) + beginBusy(ripeVictims, &round)
    if begun > 0 { round.draft.memory.lastScaleIn = view.now }
  }

  /// Only the method that knows where each task would go moves any; and not while tasks wait.
  private func mayMoveTasks(_ view: PlanningView) -> Bool {
    view.sizing.method == .packing && view.sizing.scaleIn.isEnabled && sizing.direction != .out && !sizing.isShort
      && view.snapshot.focus == nil && ScaleInGate.refusal(view) == nil
  }

  private func beginBusy(_ victims: [BusyVictims.Victim], _ round: inout DisruptionRound) -> Int {
    // Before any of them counts as leaving: they leave together, and none is a place for another's tasks.
    guard !victims.isEmpty, let rehouser = Rehouser(round, supply: supply) else { return 0 }
    let before = round
    var chosen: [BusyVictims.Victim] = []
    for victim in victims {
      // The ones before it in this pass have taken their tasks off what services can count on.
      if let refusal = round.limitRefusal(victim.index) ?? round.tasksObstacle(victim.index, waits: false) {
        round.draft.refuse(refusal)
        continue
      }
      round.limits.take(round.instance(victim.index))
      round.noteBegun(victim.index)
      chosen.append(victim)
    }
    let refusals = round.draft.refusals
    round = before
    for refusal in refusals { round.draft.refuse(refusal) }
    while !chosen.isEmpty {
      var trial = rehouser
      if let witnesses = trial.take(together: chosen.map(\.index), in: round) {
        for victim in chosen { begin(victim, witnesses[victim.index], &round) }
        return chosen.count
      }
      chosen.removeLast()
    }
    return 0
  }

  private func begin(_ victim: BusyVictims.Victim, _ witness: RemovalWitness?, _ round: inout DisruptionRound) {
    let instance = round.instance(victim.index)
    round.limits.take(instance)
    round.begin(
      victim.index,
      RemovalOrderSlip(
        reason: .scaleIn,
        text: "\(instance.ec2InstanceID) is not needed: its \(victim.tasks.shown("task")) "
          + "\(victim.tasks == 1 ? "has" : "have") room elsewhere, which saves "
          + "\(victim.saving.shown) USD an hour", witness: witness))
  }
}

/// Protection of what is to stay from the group's own choice.
enum Protection {
  static func keep(_ round: inout DisruptionRound) {
    for (index, group) in round.snapshot.groups.enumerated() where group.isBound && group.managedScalingProvider == nil
    {
      let open = round.snapshot.instances.filter {
        $0.group == Int32(index) && $0.lifecycleState == "InService" && !$0.isProtectedFromScaleIn && !$0.isOnItsWayOut
      }
      let begun = Set(round.begun.map { round.instance($0).ec2InstanceID })
      let kept = open.filter { !begun.contains($0.ec2InstanceID) }.map(Removals.reference).sorted()
      if kept.isEmpty { continue }
      var id = DecisionID(round.snapshot.cluster, "setInstanceProtection").with(group.name)
      for reference in kept { id = id.with(reference.ec2InstanceID) }
      round.draft.add(
        PlannedAction(
          id: id.text, kind: .setInstanceProtection(instances: kept, group: group.name, protected: true),
          reason:
            "Ballast decides which instance of \(group.name) goes: the group's own choice would not know the tasks",
          because: ["group:\(group.name)"], expectedEffect: "\(group.name) scales none of them in by itself"))
    }
  }
}
