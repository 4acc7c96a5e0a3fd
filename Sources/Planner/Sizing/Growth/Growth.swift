internal import ClusterModel
internal import FoundationEssentials

/// Turns what is to be bought into higher desired capacities, within the policy's pace.
enum Growth {
  static func add(_ decision: SizingDecision, _ view: PlanningView, _ supply: Supply, draft: inout PlanDraft) {
    guard decision.direction == .out else { return }
    #if BALLAST_MUTANTS
      if Mutant.isOn(.neverBuy) { return }
    #endif
    if decision.isShort {
      for obstacle in supply.obstacles + exhausted(decision.purchases, view, supply) { draft.refuse(obstacle) }
    }
    if decision.purchases.isEmpty { return }
    let policy = view.sizing.scaleOut
    if view.isWithin(policy.cooldown, of: view.memory.lastScaleOut) {
      return draft.refuse(
        view.snapshot.cluster.name, .cooldown,
        "grew at \(view.memory.lastScaleOut?.shown ?? "") and waits \(policy.cooldown.shown) before it grows again")
    }
    // What was just given up is not bought back for a figure alone. Source: I16.
    if view.isWithin(policy.cooldown, of: view.memory.lastScaleIn),
      !draft.waiting.contains(where: { $0.placeable && $0.count > 0 })
    {
      return draft.refuse(
        view.snapshot.cluster.name, .cooldown,
        "shrank at \(view.memory.lastScaleIn?.shown ?? ""), nothing waits, and it waits \(policy.cooldown.shown) before it grows"
      )
    }
    let kept = limited(decision.purchases, view, draft: &draft)
    for (group, instances) in kept.sorted(by: { $0.key < $1.key }) where instances > 0 {
      raise(group, by: instances, decision, view, supply, draft: &draft)
    }
    if kept.contains(where: { $0.value > 0 }) { draft.memory.lastScaleOut = view.now }
  }

  /// Groups of which all that they may have is bought, where more is needed.
  private static func exhausted(_ purchases: [Purchase], _ view: PlanningView, _ supply: Supply) -> [Refusal] {
    purchases.compactMap { purchase in
      guard let offer = supply.offers.first(where: { $0.group == purchase.group }), purchase.instances >= offer.room
      else { return nil }
      let group = view.snapshot.groups[Int(purchase.group)]
      return Refusal(
        subject: group.name, code: .groupAtMaximum,
        message: "\(group.name) grows to its maximum of \(group.maxSize), and more is needed")
    }
  }

  /// Instances by group, the first purchases kept where the step allows no more.
  private static func limited(
    _ purchases: [Purchase], _ view: PlanningView, draft: inout PlanDraft
  ) -> [Int32: Int] {
    let step = max(0, view.sizing.scaleOut.stepMax)
    var left = step
    var result: [Int32: Int] = [:]
    for purchase in purchases {
      let taken = min(left, purchase.instances)
      result[purchase.group, default: 0] += taken
      left -= taken
    }
    let wanted = purchases.reduce(0) { $0 + $1.instances }
    if wanted > step {
      draft.refuse(
        view.snapshot.cluster.name, .stepLimit, "\(wanted) instances are needed; at most \(step) are asked for at once")
    }
    return result
  }

  private static func raise(
    _ index: Int32, by instances: Int, _ decision: SizingDecision, _ view: PlanningView, _ supply: Supply,
    draft: inout PlanDraft
  ) {
    let group = view.snapshot.groups[Int(index)]
    guard let offer = supply.offers.first(where: { $0.group == index }) else { return }
    let to = min(group.maxSize, group.desiredCapacity + instances * offer.units)
    guard to > group.desiredCapacity else { return }
    let id = DecisionID(view.snapshot.cluster, "setDesiredCapacity").with(group.name).with(group.desiredCapacity)
      .with(to).with(supply.members[Int(index)].fingerprint.hex())
    let type = offer.template.instanceType.isEmpty ? "" : " \(offer.template.instanceType)"
    draft.add(
      PlannedAction(
        id: id.text, kind: .setDesiredCapacity(group: group.name, from: group.desiredCapacity, to: to),
        reason: "\(instances) more\(type): \(decision.reason)", because: decision.because,
        expectedEffect: "\(group.name) launches \(instances.shown("instance"))"))
  }
}
