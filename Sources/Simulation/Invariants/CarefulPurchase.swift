internal import AWSModel
internal import ClusterModel

/// I4: AWS has no write on condition, so that a capacity is written only right after a look at its group, which people may have
/// changed since it was decided. I5: what is needed is bought once, and not again with every pass until it comes.
final class CarefulPurchase: Invariant {
  /// By controller and group, when the group was last looked at by itself.
  private var looks: [String: Duration] = [:]
  /// By group, when it was raised though what comes sufficed.
  private var again: [String: [Duration]] = [:]
  /// For how long one such raise is remembered.
  private static let oddness = Duration.seconds(240)
  /// From the look to the write, whatever the calls take.
  private static let lookAge = CapacityBounds.window
  /// Who has read a moment ago has decided by what is.
  private static let freshness = Duration.seconds(10)

  func willCall(_ call: WitnessedCall, _ witness: Witness) {
    if let input = call.input as? AutoScaling.DescribeAutoScalingGroupsRequest {
      if let names = input.autoScalingGroupNames, names.count == 1 { looks[Self.key(call, names[0])] = witness.now }
      return
    }
    guard let name = call.capacity?.autoScalingGroupName, let desired = call.capacity?.desiredCapacity else { return }
    // Where there is but one group a look at all of them is one at it. Who stood still in between had looked before.
    let isRecent = looks[Self.key(call, name)].map { witness.now - $0 <= Self.lookAge } ?? false
    let stoodStill = witness.pauses.last.map { witness.now - $0 <= .seconds(1800) } ?? false
    if witness.scenario.groups.count > 1, !isRecent, !stoodStill {
      witness.report(.unseenCapacity, "\(name) is set to \(desired), and was not looked at right before")
    }
    if call.raise(witness) != nil { checkComing(name, call, witness) }
  }

  private static func key(_ call: WitnessedCall, _ group: String) -> String { "\(call.identity) \(group)" }

  /// What waits fits on some of those that come, however ECS spreads it: then no more are needed.
  private func checkComing(_ group: String, _ call: WitnessedCall, _ witness: Witness) {
    let (ledger, sizing) = (witness.ledger, witness.policy.sizing)
    guard sizing.method == .packing, sizing.headroom == Headroom(), witness.controllers == 1,
      let decided = witness.lastReads[call.identity], witness.now - decided < Self.freshness
    else { return }
    // What is about to be lost is replaced beforehand, and so is what is to leave or to be rolled over: no waiting task tells of it.
    if witness.scenario.groups.contains(where: \.isSpot)
      || ledger.instances.values.contains(where: \.isIll)
    {
      return
    }
    if witness.scenario.services.contains(where: \.isDaemon) { return }
    let room = ledger.instances.values.first { $0.group == group && $0.registered != nil }?.registered
    var waiting: [(count: Int, each: Int)] = []
    for (index, demand) in ledger.demands.enumerated() where demand.isPlaceable {
      if demand.isReplacing || ledger.isLosingPlaces(index) { return }
      guard demand.placementWaits.count > 0 else { continue }
      guard !demand.isPicky, demand.groups.contains(group) else { return }
      waiting.append((demand.placementWaits.count, room.map { demand.fits(in: $0) } ?? 1))
    }
    // One service's tasks fill them; of several, those of one may be spread where another's fit no more.
    let isOne = waiting.count == 1
    let needed = waiting.reduce(0) { $0 + (isOne ? ($1.count + $1.each - 1) / $1.each : $1.count) }
    let members = ledger.instances.values.filter {
      $0.group == group && ["pending", "running"].contains($0.state) && !$0.isTerminated
    }
    // Where it holds more than it wants, some of those that come will not.
    guard members.count <= witness.groups[group]?.desired ?? 0 else { return }
    let coming = members.count {
      $0.registered == nil && witness.now - $0.lifecycleSince < sizing.scaleOut.provisionTimeout
    }
    guard needed > 0, coming >= needed else { return }
    // Reads that are begun one after another need not agree, and a replica that lags shows what came as still to come: once.
    again[group] = (again[group] ?? []).filter { witness.now - $0 < Self.oddness } + [witness.now]
    guard again[group]?.count ?? 0 > 1 else { return }
    witness.report(
      .boughtAgain, "\(group) is raised while \(coming) instances of it come, and what waits fits on \(needed)")
  }
}

extension DemandEntry {
  /// How many of its tasks an empty instance holds that registers so much, by CPU and memory; one at least, for it is placeable.
  fileprivate func fits(in registered: ResourceVector) -> Int {
    let byCPU = cpuUnits > 0 ? Int(registered.cpuUnits) / cpuUnits : .max
    let byMemory = memoryMiB > 0 ? Int(registered.memoryMiB) / memoryMiB : .max
    let most = min(byCPU, byMemory)
    return most == .max ? 1 : max(1, most)
  }
}
