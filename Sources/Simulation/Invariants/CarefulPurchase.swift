internal import AWSModel
internal import ClusterModel

/// I4: AWS has no write on condition, so that a capacity is written only right after a look at its group, which people may have
/// changed since it was decided. I5: what is needed is bought once, and not again with every pass until it comes.
final class CarefulPurchase: Invariant {
  /// By controller and group, when the group was last looked at by itself.
  private var looks: [String: Duration] = [:]
  /// Purchases for tasks that wait are reckoned only where nothing else has happened for so long.
  private static let calm = Duration.seconds(180)

  func willCall(_ call: WitnessedCall, _ witness: Witness) {
    if let input = call.input as? AutoScaling.DescribeAutoScalingGroupsRequest {
      if let names = input.autoScalingGroupNames, names.count == 1 { looks[Self.key(call, names[0])] = witness.now }
      return
    }
    guard let name = call.capacity?.autoScalingGroupName, let desired = call.capacity?.desiredCapacity else { return }
    // Where there is but one group a look at all of them is one at it.
    let since = witness.passBegan[call.identity] ?? .zero
    if witness.scenario.groups.count > 1, looks[Self.key(call, name)].map({ $0 < since }) ?? true {
      witness.report(.unseenCapacity, "\(name) is set to \(desired), and was not looked at right before")
    }
    if desired > witness.groups[name]?.desired ?? .max { checkComing(name, call, witness) }
  }

  private static func key(_ call: WitnessedCall, _ group: String) -> String { "\(call.identity) \(group)" }

  /// Each task that waits may have an instance of its own among those that come: then no more are needed.
  private func checkComing(_ group: String, _ call: WitnessedCall, _ witness: Witness) {
    let sizing = witness.policy.sizing
    guard sizing.method == .packing, sizing.headroom == Headroom(), witness.controllers == 1 else { return }
    let decided = witness.lastReads[call.identity] ?? witness.now
    guard decided - witness.ledger.lastStress > Self.calm else { return }
    var waiting = 0
    for (index, demand) in witness.ledger.demands.enumerated() where demand.isPlaceable {
      // What is to leave or to be replaced needs room that no waiting task tells of.
      if demand.isReplacing || witness.ledger.isLosingPlaces(index) { return }
      guard let oldest = demand.placementWaits.oldest else { continue }
      guard !demand.isPicky, demand.groups.contains(group), decided - oldest > .seconds(60) else { return }
      waiting += demand.placementWaits.count
    }
    let coming = witness.ledger.instances.values.count { instance in
      instance.group == group && instance.registered == nil && ["pending", "running"].contains(instance.state)
        && !instance.isTerminated && witness.now - instance.lifecycleSince < sizing.scaleOut.provisionTimeout
    }
    guard waiting > 0, coming >= waiting else { return }
    witness.report(
      .boughtAgain, "\(group) is raised while \(coming) instances of it are on their way and \(waiting) tasks wait")
  }
}
