internal import AWSModel
internal import ClusterModel

/// I4, the part on numbers: every desired capacity that is written is within its group's bounds and no lower than before.
/// I5, I17: nothing is bought for what fits nowhere, nor again and again for what EC2 recommends to replace.
final class CapacityBounds: Invariant {
  /// How old the read may be on which a write rests: people may have changed the group since.
  static let window = Duration.seconds(180)
  /// By group, when an instance of it was last terminated with its decrement.
  private var lastTermination: [String: Duration] = [:]
  /// By group, when of late it was raised for nothing but what EC2 recommends to replace.
  private var replacements: [String: [Duration]] = [:]

  func didCall(_ call: WitnessedCall, _ witness: Witness) {
    guard let input = call.termination, input.shouldDecrementDesiredCapacity == true,
      let name = witness.ledger.instances[input.instanceId ?? ""]?.group
    else { return }
    lastTermination[name] = witness.now
  }

  func willCall(_ call: WitnessedCall, _ witness: Witness) {
    guard let input = call.capacity, let books = witness.groups[input.autoScalingGroupName ?? ""] else { return }
    let (name, desired) = (input.autoScalingGroupName ?? "", input.desiredCapacity ?? 0)
    let low = books.lowestMin(within: Self.window, of: witness.now)
    let high = books.highestMax(within: Self.window, of: witness.now)
    if desired < low || desired > high {
      witness.report(.capacityOutOfBounds, "\(name): \(desired) is outside \(low)…\(high)")
    }
    if desired < books.lowestDesired(within: Self.window, of: witness.now) {
      // A termination has lowered it a moment ago: for one decision it falls twice.
      let isSecond = lastTermination[name].map { witness.now - $0 < .seconds(10) } ?? false
      witness.report(
        isSecond ? .removedTwice : .desiredLowered, "\(name): from \(books.desired) to \(desired)")
    }
    if desired > books.desired { checkNeed(name, call, witness) }
  }

  /// How old what a read tells may be: replicas lag, and answers take their time.
  private static let readAge = Duration.seconds(60)

  /// A method that buys for waiting tasks alone has nothing to buy for while only tasks wait that nothing could hold.
  private func checkNeed(_ group: String, _ call: WitnessedCall, _ witness: Witness) {
    let sizing = witness.policy.sizing
    guard sizing.method == .packing, sizing.headroom == Headroom() else { return }
    // Who decided a moment ago may have seen what no longer waits; who stood still decided before. One late call is a bounded
    // over-provisioning (I19).
    let decided = witness.lastReads[call.identity] ?? witness.now
    guard decided - witness.ledger.lastStress > Self.window else { return }
    // The tasks on an instance that leaves, by whosever will, need a place elsewhere before ECS can move them, and so do those on
    // a host that is ill before it is set DRAINING (I15): they are pending in all but name, and placeable (I17). So are those of a
    // deployment that start beside what they replace.
    let isNeeded = witness.ledger.demands.indices.contains { index in
      let demand = witness.ledger.demands[index]
      guard demand.isPlaceable else { return false }
      if demand.placementWaits.count > 0 || demand.isReplacing { return true }
      let ends = [demand.placementWaits.emptiedAt, demand.replacedUntil].compactMap { $0 }
      return ends.contains { decided - $0 <= Self.readAge } || witness.ledger.isLosingPlaces(index)
    }
    if isNeeded { return }
    let atRisk = witness.ledger.atRisk(in: group)
    if atRisk > 0 { return noteReplacement(group, of: atRisk, witness) }
    let unplaceable = witness.ledger.demands.filter { !$0.isPlaceable && $0.wanted > $0.placed }
    guard !unplaceable.isEmpty else { return }
    witness.report(
      .boughtForUnplaceable, "\(group) grows while only \(unplaceable.map(\.name).joined(separator: ", ")) wait")
  }

  /// Another is asked for in the place of each, and once more where the first was lost.
  private func noteReplacement(_ group: String, of atRisk: Int, _ witness: Witness) {
    let raises = (replacements[group] ?? []).filter { witness.now - $0 < .seconds(3600) } + [witness.now]
    replacements[group] = raises
    guard raises.count > 2 * atRisk + 2 else { return }
    witness.report(
      .boughtAgain,
      "\(group) is raised for the \(raises.count)th time within an hour, and nothing but \(atRisk) to be replaced asks for it"
    )
  }
}
