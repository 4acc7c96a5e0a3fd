internal import ClusterModel
internal import FoundationEssentials

/// Asking a group for an instance in the place of one that is about to be lost.
enum Replacement {
  /// Whether the instance's group gets more already: what was asked for and is not there yet, or what this plan asks for.
  static func isComing(for index: Int32, _ round: DisruptionRound) -> Bool {
    guard let group = round.group(of: round.instance(index)) else { return false }
    return group.incoming.contains { $0.comes } || round.raised(group.name) != nil
      || group.desiredCapacity > group.instanceCount
  }

  /// - Returns: whether one is asked for: where the group may grow, and nothing of the kind is on its way already.
  static func ask(for index: Int32, _ supply: Supply, _ round: inout DisruptionRound) -> Bool {
    let instance = round.instance(index)
    guard let groupIndex = instance.group else { return false }
    let group = round.snapshot.groups[Int(groupIndex)]
    guard let offer = supply.offers.first(where: { $0.group == groupIndex }) else {
      let obstacle = supply.obstacles.first { $0.subject == group.name }
      round.refuse(
        instance, obstacle?.code ?? .groupAtMaximum,
        "no replacement is asked for: \(obstacle?.message ?? "\(group.name) may not grow now")")
      return false
    }
    let from = max(group.desiredCapacity, round.raised(group.name) ?? 0)
    let to = from + offer.units
    guard to <= group.maxSize else {
      round.refuse(instance, .groupAtMaximum, "no replacement is asked for: \(group.name) is at its maximum")
      return false
    }
    round.draft.add(
      PlannedAction(
        id: DecisionID(round.snapshot.cluster, "launchReplacement").with(instance.ec2InstanceID).with(from).text,
        kind: .launchReplacement(group: group.name, from: from, to: to, instance: Removals.reference(instance)),
        reason: "\(instance.ec2InstanceID) is about to be lost", because: ["instance:\(instance.ec2InstanceID)"],
        expectedEffect: "\(group.name) launches another"))
    round.draft.memory.replaced[instance.ec2InstanceID] = round.view.now
    return true
  }

  /// How an instance leaves: where another was asked for in its place it gives its capacity back, if its group may be lowered;
  /// else another comes only then.
  static func ending(for index: Int32, _ round: DisruptionRound) -> DisruptionIntent.Ending {
    let instance = round.instance(index)
    guard round.view.memory.replaced[instance.ec2InstanceID] != nil else { return .replace }
    let refusal = round.limits.refusal(instance, ending: .terminate, hasStep: false)
    return refusal?.code == .groupAtMinimum || refusal?.code == .zoneBalance ? .replace : .terminate
  }
}

extension DisruptionRound {
  /// To what this plan raises a group already; nil where it does not.
  func raised(_ name: String) -> Int? {
    draft.actions.compactMap { action -> Int? in
      switch action.kind {
      case .setDesiredCapacity(let group, _, let to), .launchReplacement(let group, _, let to, _):
        group == name ? to : nil
      default: nil
      }
    }.max()
  }
}
