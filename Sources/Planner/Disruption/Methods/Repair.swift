internal import ClusterModel
internal import FoundationEssentials

/// Instances whose host has a fault: what can be drained is drained; what cannot report any more counts as lost.
///
/// A host whose agent answers leaves like any other, and its group launches another in its place. One that is lost is set
/// DRAINING so that its services start their tasks elsewhere, and is given up as unhealthy only once they have, or cannot.
struct Repair: DisruptionMethod {
  let supply: Supply

  var reasons: Set<DisruptionIntent.Reason> { [.repair] }

  func run(_ round: inout DisruptionRound) {
    FaultMemory.update(&round)
    if let halt = round.halt { round.draft.refuse(halt) }
    for index in round.marked(reasons) { advance(index, &round) }
    guard round.view.policy.disruption.repairs else { return }
    for index in round.snapshot.instances.indices.map({ Int32($0) }) where mayBegin(index, round) {
      guard let fault = HostFault.find(index, round) else {
        tellSilentAgent(index, &round)
        continue
      }
      if round.halt != nil { continue }
      begin(index, fault, &round)
    }
  }

  /// What Spot or Auto Scaling takes in this very pass is theirs.
  private func mayBegin(_ index: Int32, _ round: DisruptionRound) -> Bool {
    let instance = round.instance(index)
    return instance.group != nil && !instance.isOnItsWayOut && !round.begun.contains(index)
  }

  private func tellSilentAgent(_ index: Int32, _ round: inout DisruptionRound) {
    let instance = round.instance(index)
    guard !instance.agentConnected, let since = round.draft.memory.disconnectedSince[instance.arn],
      !round.view.isWithin(round.view.policy.disruption.agentGrace, of: since)
    else { return }
    round.refuse(
      instance, .agentDisconnected,
      "its agent is disconnected since \(since.shown), and EC2's checks and its targets are good: look at the agent")
  }

  /// Whether a fault has lasted for as long as it must.
  private func hasLasted(_ fault: HostFault, _ instance: ContainerInstance, _ round: DisruptionRound) -> Bool {
    if fault.answers {
      let since = round.draft.memory.faultySince[instance.ec2InstanceID] ?? round.view.now
      return round.view.now.timeIntervalSince(since) >= HostFault.patience
    }
    guard let since = round.draft.memory.disconnectedSince[instance.arn] else { return false }
    return !round.view.isWithin(round.view.policy.disruption.agentGrace, of: since)
  }

  private func begin(_ index: Int32, _ fault: HostFault, _ round: inout DisruptionRound) {
    let instance = round.instance(index)
    guard hasLasted(fault, instance, round) else {
      return round.refuse(instance, .faultTooYoung, "\(fault.told): it is watched before it is taken away")
    }
    if let refusal = obstacle(index, fault, round) ?? round.limitRefusal(index, ending: .replace, hasStep: false) {
      return round.draft.refuse(refusal)
    }
    var witness: RemovalWitness?
    if fault.answers {
      if let gap = ReadGaps.told(round.snapshot) {
        return round.refuse(instance, .notRead, "\(fault.told), and \(gap): it is read again first")
      }
      if let refusal = round.tasksObstacle(index, waits: true) { return round.draft.refuse(refusal) }
      guard var rehouser = Rehouser(round) else {
        return round.refuse(instance, .notRead, "\(fault.told), and the tasks on it were not read")
      }
      witness = rehouser.take(index, in: round)
      if witness == nil {
        let why = rehouser.explanation(index, in: round)
        // What was asked for a pass ago has not come yet: asked for again in each pass, the group would grow with every one.
        let waits = rehouser.waitsForDaemons(index, in: round) || Replacement.isComing(for: index, round)
        if waits || !Replacement.ask(for: index, supply, &round) { round.refuse(instance, .noRoomElsewhere, why) }
        return
      }
    }
    let ending = Replacement.ending(for: index, round)
    round.limits.take(instance)
    round.begin(
      index,
      RemovalOrderSlip(
        reason: .repair, text: "\(instance.ec2InstanceID) is replaced: \(fault.told)", witness: witness,
        ending: ending))
  }

  private func obstacle(_ index: Int32, _ fault: HostFault, _ round: DisruptionRound) -> Refusal? {
    let refusal = RemovalObstacle.find(round.instance(index), round.view)
    // That its agent is away is the fault itself.
    return refusal?.code == .agentDisconnected && !fault.answers ? nil : refusal
  }

  private func advance(_ index: Int32, _ round: inout DisruptionRound) {
    let instance = round.instance(index)
    guard let intent = instance.intent, !intent.isAborted, instance.status == .draining, !instance.isTerminating
    else { return round.advance(index) }
    if round.isLeftToOthers(instance, intent) { return }
    guard let fault = HostFault.find(index, round) else { return round.advance(index) }
    let holdsLate = round.view.isLate(intent) && round.view.census.foreignTasks[Int(index)] > 0
    if !fault.answers || (holdsLate && HostFault.isGivenUp(index, intent, round)) {
      return giveUp(index, instance, intent, &round)
    }
    holdsLate ? hold(index, instance, intent, &round) : round.advance(index)
  }

  /// What is on it is nobody's to end, and ACTIVE again a host with a fault would be given more: it stays as it is.
  private func hold(
    _ index: Int32, _ instance: ContainerInstance, _ intent: DisruptionIntent, _ round: inout DisruptionRound
  ) {
    _ = round.observe(index)
    if let refusal = RemovalObstacle.find(instance, round.view, isUnderWay: true) { return round.draft.refuse(refusal) }
    round.stopStandaloneTasks(index, intent)
    round.tellWaiting(index, instance)
    let left = round.view.census.foreignTasks[Int(index)]
    round.refuse(
      instance, .deadline,
      "its deadline of \(intent.deadline(round.drain).shown) has passed with \(left.shown("task")) on it: it stays DRAINING until "
        + "those of no service and the protected ones have ended, and is replaced then")
  }

  /// Its tasks count as lost: it goes once they are back elsewhere, or once they were waited for long enough.
  private func giveUp(
    _ index: Int32, _ instance: ContainerInstance, _ intent: DisruptionIntent, _ round: inout DisruptionRound
  ) {
    _ = round.observe(index)
    if let refusal = RemovalObstacle.find(instance, round.view, isUnderWay: true) { return round.draft.refuse(refusal) }
    if round.isHalted(instance) { return }
    guard round.hasNoServiceToWaitFor(instance, intent) else { return }
    let id = instance.ec2InstanceID
    if round.isDoubtful(DisruptionRound.endAge, for: id) { return }
    let shortfall = round.shortfall(round.view.memory.drainServices[id])
    round.draft.add(
      PlannedAction(
        id: Removals.actionID("setInstanceHealth", instance, intent, round.view),
        kind: .setInstanceHealth(instance: Removals.reference(instance), healthy: false),
        reason: "\(id) cannot tell any more what runs there"
          + (shortfall.isEmpty ? ", and its services run elsewhere" : shortfall),
        because: ["instance:\(id)"], expectedEffect: "its group replaces \(id)", maximumAge: DisruptionRound.endAge))
  }
}

extension DisruptionRound {
  /// Whether a host whose tasks count as lost may go: once its services have their minimum elsewhere, or were waited for since
  /// its drain began. Which it is, is told.
  mutating func hasNoServiceToWaitFor(_ instance: ContainerInstance, _ intent: DisruptionIntent) -> Bool {
    let lacking = standing.lacking(view.memory.drainServices[instance.ec2InstanceID])
    if lacking.isEmpty { return true }
    let isWaiting = view.isWithin(drain.serviceWait, of: intent.startedAt)
    refuse(
      instance, isWaiting ? .minimumHealthy : .serviceWaitOver,
      isWaiting
        ? "its tasks are lost and it is held: elsewhere \(standing.told(lacking))"
        : "it goes although elsewhere \(standing.told(lacking)): they cannot start, or not in time")
    return !isWaiting
  }
}

extension RefusalCode {
  static let faultTooYoung: Self = "faultTooYoung"
}
