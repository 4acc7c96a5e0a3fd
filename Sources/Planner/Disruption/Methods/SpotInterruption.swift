internal import ClusterModel
internal import FoundationEssentials

/// Instances that Spot is about to take back: another is asked for first, then they are set DRAINING at once.
///
/// Two minutes are AWS's, and nothing holds it up: whatever has not moved by then is lost, and the service starts it anew.
struct SpotInterruption: DisruptionMethod {
  let supply: Supply

  var reasons: Set<DisruptionIntent.Reason> { [.spot] }

  /// For how long a warning counts: what still runs half a minute after AWS's two has not been taken back, whoever said so.
  static let warningAge = InstanceNotice.interruptionTime + .seconds(30)

  func run(_ round: inout DisruptionRound) {
    for index in round.snapshot.instances.indices
    where round.snapshot.instances[index].notice?.kind == .interruption
      || round.snapshot.instances[index].intent?.reason == .spot
    {
      let instance = round.snapshot.instances[index]
      guard instance.status == .active || instance.status == .draining, !instance.hasGone else { continue }
      // A hook that holds it is answered by the lifecycle method; Spot does not wait for it.
      if instance.isTerminating { continue }
      advance(Int32(index), &round)
    }
  }

  private func advance(_ index: Int32, _ round: inout DisruptionRound) {
    let instance = round.instance(index)
    guard let group = round.group(of: instance), group.isBound else {
      return round.refuse(instance, .notBound, "Spot takes it back, and no group of ours holds it")
    }
    if instance.isKept {
      return round.refuse(
        instance, .kept, "Spot takes it back, and it bears the tag \(BallastTag.keep): its tasks are not moved")
    }
    // A person's drain, or that of an agent with ECS_ENABLE_SPOT_INSTANCE_DRAINING: its tasks are moving as it is.
    if instance.status == .draining, instance.intent == nil {
      return round.refuse(instance, .humanDrain, "Spot takes it back, and somebody else has set it DRAINING already")
    }
    if let intent = instance.intent, round.isLeftToOthers(instance, intent) { return }
    if let echo = round.view.echoBeforeBegin(instance) { return round.draft.refuse(echo) }
    guard let intent = instance.intent, intent.reason == .spot, !intent.isAborted else {
      return beginIfWarned(index, group, &round)
    }
    // What is still there long after its two minutes is not being taken back: the warning was somebody's invention, or EC2 thought
    // better of it. No end of it comes that would move tasks which ECS cannot move (I6).
    if round.view.isLate(intent), round.view.census.foreignTasks[Int(index)] > 0 {
      let told = "Spot has not taken it back within \(intent.deadline(round.drain).shown)"
      return round.abort(index, intent, told)
    }
    if instance.status == .active {
      if round.view.isWithin(Self.warningAge, of: intent.startedAt) {
        return round.setDraining(index, intent, "Spot takes it back", witness: nil)
      }
      return round.abort(index, intent, "Spot has not taken it back, \(Self.warningAge.shown) after it was to")
    }
    let seen = round.observe(index)
    guard seen.emptyReads >= Removals.agreeingReads else {
      round.stopStandaloneTasks(index, intent)
      return round.tellWaiting(index, instance)
    }
    end(instance, intent, group, &round)
  }

  private func beginIfWarned(_ index: Int32, _ group: CapacityGroup, _ round: inout DisruptionRound) {
    let instance = round.instance(index)
    if let notice = instance.notice, notice.kind == .interruption {
      let isNews = !hasComeToNothing(instance)
      if isNews, round.view.isWithin(Self.warningAge, of: notice.at) { return begin(index, group, &round) }
      round.refuse(
        instance, .warningOver, "it was told at \(notice.at.shown) that Spot takes it back, and it still runs")
    }
    if let intent = instance.intent, intent.reason == .spot { round.restore(index, intent) }
  }

  /// Whether all that is known is the warning on which it was set DRAINING before, in vain.
  private func hasComeToNothing(_ instance: ContainerInstance) -> Bool {
    guard let intent = instance.intent, intent.reason == .spot, intent.isAborted else { return false }
    return instance.notice.map { $0.kind != .interruption || $0.at <= intent.startedAt } ?? true
  }

  /// A replacement is asked for where the instance holds tasks and the group has room; the removal gives the capacity back.
  private func begin(_ index: Int32, _ group: CapacityGroup, _ round: inout DisruptionRound) {
    let instance = round.instance(index)
    let isAsked = round.view.census.foreignTasks[Int(index)] > 0 && Replacement.ask(for: index, supply, &round)
    round.begin(
      index,
      RemovalOrderSlip(
        reason: .spot, text: "Spot takes \(instance.ec2InstanceID) back within two minutes",
        ending: isAsked ? .terminate : .replace))
  }

  private func end(
    _ instance: ContainerInstance, _ intent: DisruptionIntent, _ group: CapacityGroup, _ round: inout DisruptionRound
  ) {
    let id = instance.ec2InstanceID
    if round.isDoubtful(DisruptionRound.endAge, for: id) { return }
    let decrements = intent.ending == .terminate && round.mayLower(group, by: instance)
    round.draft.add(
      PlannedAction(
        id: Removals.actionID("terminateInstance", instance, intent, round.view),
        kind: .terminateInstance(
          instance: Removals.reference(instance), group: group.name, decrementsDesired: decrements),
        reason: "\(id) is empty before Spot takes it back", because: ["instance:\(id)"],
        expectedEffect: decrements ? "\(id) goes; its replacement stands for it" : "\(id) goes, and another comes",
        witness: RemovalWitness(), maximumAge: DisruptionRound.endAge))
  }
}

extension RefusalCode {
  static let warningOver: Self = "interruptionWarningOver"
}
