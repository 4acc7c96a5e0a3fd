internal import AWSModel
internal import ClusterModel

/// I2 and I3: an instance is terminated only once it drains and holds nothing but daemons; tasks that no service owns and
/// protected ones are ended by nobody but themselves, unless the policy says so.
final class EmptyBeforeGone: Invariant {
  func willCall(_ call: WitnessedCall, _ witness: Witness) {
    if let id = call.termination?.instanceId { checkTermination(id, witness) }
    if let id = call.unhealthy { checkSurrender(id, witness) }
    if let input = call.input as? ECS.StopTaskRequest { checkStop(input, witness) }
    if let change = call.stateChange(witness.ledger), change.draining {
      for id in change.instances { checkDrain(id, witness) }
    }
  }

  /// How old the reads may be on which a removal was begun.
  private static let readAge = Duration.seconds(120)

  /// What a drain does to a protected task AWS does not say: an instance that the cluster can only do without keeps it.
  private func checkDrain(_ id: String, _ witness: Witness) {
    guard let instance = witness.ledger.instances[id], instance.status == .active, instance.isScaledIn,
      !instance.isBeingEnded, let began = instance.intentAt
    else { return }
    let tasks = instance.tasks.filter { id in
      guard let task = witness.ledger.tasks[id], task.isWanted, let protection = task.protection else { return false }
      return protection.lowerBound < began - Self.readAge && protection.contains(witness.now)
    }
    if tasks.isEmpty { return }
    witness.report(
      .disturbedProtected, "\(id) is drained with \(tasks.count) protected tasks, for it can be done without")
  }

  /// A host whose agent answers may still run what nobody may end; one that is lost has lost it.
  private func checkSurrender(_ id: String, _ witness: Witness) {
    guard let instance = witness.ledger.instances[id], instance.state == "running", instance.disconnectedSince == nil,
      !witness.isForced(instance)
    else { return }
    let mayStopJobs = witness.policy.disruption.drain.standaloneTasks.patience != nil
    let foreign = instance.tasks.filter {
      witness.ledger.tasks[$0]?.isProtected(at: witness.now) == true || (!mayStopJobs && witness.isForeign($0))
    }
    if foreign.isEmpty { return }
    witness.report(.endedForeignTask, "\(id) was given up with \(foreign.count) standalone or protected tasks")
  }

  private func checkTermination(_ id: String, _ witness: Witness) {
    guard let instance = witness.ledger.instances[id], instance.state == "running" else { return }
    if witness.isForced(instance) { return }
    let foreign = instance.tasks.filter(witness.isForeign)
    if !foreign.isEmpty {
      witness.report(.endedForeignTask, "\(id) was terminated with \(foreign.count) standalone or protected tasks")
    }
    if !instance.tasks.isEmpty, !cameAsItWasTakenBack(instance, witness) {
      witness.report(.terminatedWithTasks, "\(id) was terminated while it held \(instance.tasks.count) tasks")
    } else if instance.status == .active, !witness.wasJustTakenBack(instance) {
      witness.report(.terminatedUndrained, "\(id) was terminated while it was ACTIVE")
    }
  }

  /// Whether all its tasks have come since a person set it ACTIVE, while the call was under way.
  private func cameAsItWasTakenBack(_ instance: InstanceEntry, _ witness: Witness) -> Bool {
    guard witness.wasJustTakenBack(instance), let back = instance.takenBackAt else { return false }
    return instance.tasks.allSatisfy { id in witness.ledger.tasks[id].map { $0.since >= back } ?? false }
  }

  private func checkStop(_ input: ECS.StopTaskRequest, _ witness: Witness) {
    let id = (input.task ?? "").resourceName
    guard witness.isForeign(id) else { return }
    if witness.policy.disruption.drain.standaloneTasks.patience != nil { return }
    witness.report(.endedForeignTask, "task \(id), which is standalone or protected, was stopped")
  }
}
