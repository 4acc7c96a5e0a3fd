internal import ClusterModel

/// I17: what can be placed does not wait much longer than an instance takes to come, once nothing stands in the way.
final class DemandServed: Invariant {
  /// When some group was last raised.
  private var lastRaise: Duration?
  /// A pass, and what it may be late by.
  private static let beat = Duration.seconds(180)

  func willCall(_ call: WitnessedCall, _ witness: Witness) {
    if call.raise(witness) != nil { lastRaise = witness.now }
  }

  /// More waits than one step serves, and the steps that the policy allows are taken one after another.
  private func isStillGrowing(_ witness: Witness) -> Bool {
    let policy = witness.policy.sizing.scaleOut
    let waiting = witness.ledger.demands.reduce(0) { $0 + ($1.isPlaceable ? $1.placementWaits.count : 0) }
    return waiting > policy.stepMax && lastRaise.map { witness.now - $0 <= policy.cooldown + Self.beat } ?? false
  }

  func ended(_ witness: Witness) {
    guard witness.policy.mode == .act, witness.policy.sizing.method == .packing, !isStillGrowing(witness) else {
      return
    }
    let limit = witness.policy.sizing.scaleOut.provisionTimeout + witness.policy.sizing.scaleOut.backoffMax
    // Whether constraints and ports leave a place is not for this check to say.
    for (index, demand) in witness.ledger.demands.enumerated() where demand.isPlaceable && !demand.isPicky {
      // What RunTask refused is no pending task of the cluster (I17): no answer of AWS's tells of it.
      if witness.ledger.isJob(index) { continue }
      guard let oldest = demand.placementWaits.oldest, witness.now - oldest > limit else { continue }
      guard let group = roomyGroup(demand, witness) else { continue }
      witness.report(
        .starved,
        "\(demand.placementWaits.count) tasks of \(demand.name) wait since \(Figures.wait(Int(oldest.components.seconds)))"
          + " and \(group) could grow")
    }
    for instance in witness.registered where instance.status == .draining { checkStuck(instance, limit, witness) }
  }

  /// ECS may start no more of it beside what it counts, and some of that is on instances that are gone: until those are
  /// deregistered, which the plan says how to do, nothing moves, whatever room there is.
  private func isHeldByGhosts(_ index: Int, _ demand: DemandEntry, _ witness: Witness) -> Bool {
    guard demand.placed >= demand.wanted * demand.maximumPercent / 100 else { return false }
    return witness.ledger.hasGhosts(index)
  }

  /// What drains, by whosoever's will, does so only once its tasks run elsewhere: the room for that is demand, too.
  private func checkStuck(_ instance: InstanceEntry, _ limit: Duration, _ witness: Witness) {
    guard let since = instance.drainingSince, witness.now - since > limit * 2 else { return }
    for index in witness.ledger.servicesRunning(on: instance.id) {
      let demand = witness.ledger.demands[index]
      // Once every replacement has its place the drain no longer waits for room: it waits for ECS, which counts what it takes
      // to run on an instance that is gone (§1: an agent without connection leaves an ACTIVE ghost) like any other task.
      guard demand.isPlaceable, !demand.isPicky, demand.startsFirst, witness.now - demand.lastRise > limit * 2,
        witness.ledger.staying(index) < demand.wanted, !isHeldByGhosts(index, demand, witness),
        let group = roomyGroup(demand, witness)
      else { continue }
      witness.report(
        .starved, "\(instance.id) drains since \(since) and holds tasks of \(demand.name); \(group) could grow")
    }
  }

  private func roomyGroup(_ demand: DemandEntry, _ witness: Witness) -> String? {
    demand.groups.first { witness.couldGrow($0) }
  }
}

extension Witness {
  /// Whether a group may have more instances, and gets them: while its launches fail nobody can serve anything (I17: when
  /// maximum and quota allow).
  func couldGrow(_ group: String) -> Bool {
    guard let books = groups[group], books.desired < books.max else { return false }
    var (fails, isSilent) = (false, false)
    for event in scenario.events where event.at <= now {
      switch event.happening {
      case .launchesFail(let trouble): if trouble.group == nil || trouble.group == group { fails = true }
      case .launchesSucceed: fails = false
      case .silent: isSilent = true
      case .registering: isSilent = false
      default: continue
      }
    }
    return !fails && !isSilent
  }
}

/// I15: tasks that had to go for the controller's sake run again soon.
final class Rehousing: Invariant {
  private static let patience = Duration.seconds(900)
  private var told: Set<Int> = []

  /// What happened to the cluster after the displacement may have taken the room that the witness showed. That excuses for so
  /// long as it takes to buy anew, where something can be bought at all.
  private func isExcused(_ demand: DemandEntry, since displaced: Duration, _ witness: Witness) -> Bool {
    if witness.ledger.lastStress < displaced { return false }
    let sizing = witness.policy.sizing
    guard sizing.method == .packing, sizing.act == .desired, !demand.isPicky else { return true }
    let limit = Self.patience + sizing.scaleOut.provisionTimeout + sizing.scaleOut.backoffMax
    return witness.now - witness.ledger.lastStress <= limit || !demand.groups.contains { witness.couldGrow($0) }
  }

  func minute(_ witness: Witness) {
    for (index, demand) in witness.ledger.demands.enumerated() where demand.isPlaceable {
      guard let displaced = demand.lastDisplaced, let oldest = demand.placementWaits.oldest else {
        told.remove(index)
        continue
      }
      // Only what waits since the displacement and for no other reason.
      let isOurs = oldest >= displaced - .seconds(60) && oldest <= displaced + .seconds(120)
      guard isOurs, witness.now - oldest > Self.patience, !isExcused(demand, since: displaced, witness) else {
        continue
      }
      guard told.insert(index).inserted else { continue }
      witness.report(.notRehoused, "\(demand.name) waits for places since its tasks were displaced at \(displaced)")
    }
  }
}
