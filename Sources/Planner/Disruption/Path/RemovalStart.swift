internal import ClusterModel
internal import FoundationEssentials

/// Why an instance leaves and what it holds: everything with which its removal is begun.
struct RemovalOrderSlip {
  var reason: DisruptionIntent.Reason
  /// In a sentence.
  var text: String
  var because: [String] = []
  var witness: RemovalWitness?
  var ending = DisruptionIntent.Ending.terminate
  var deadline: Duration?
  var onTimeout: DrainPolicy.OnTimeout?
}

extension DisruptionRound {
  /// Marks an instance as leaving and sets it DRAINING.
  mutating func begin(_ index: Int32, _ slip: RemovalOrderSlip) {
    let intent = sign(index, slip)
    #if BALLAST_MUTANTS
      if Mutant.isOn(.drainWithoutTag) { draft.removeLastAction() }
    #endif
    setDraining(index, intent, slip.text, witness: slip.witness, because: slip.because)
  }

  /// Marks an instance as leaving.
  @discardableResult
  mutating func sign(_ index: Int32, _ slip: RemovalOrderSlip) -> DisruptionIntent {
    let instance = instance(index)
    let attempt = instance.intent?.attempt ?? 0
    let intent = DisruptionIntent(
      reason: slip.reason, decision: Removals.decision(instance, slip.reason, attempt: attempt, view),
      startedAt: Date(timeIntervalSince1970: view.now.timeIntervalSince1970.rounded(.down)), attempt: attempt,
      ending: slip.ending, deadline: slip.deadline, onTimeout: slip.onTimeout)
    noteServices(on: index)
    standing.leave(index)
    draft.add(
      PlannedAction(
        id: Removals.actionID("tagIntent", instance, intent, view),
        kind: .tagIntent(instance: Removals.reference(instance), intent: intent), reason: slip.text,
        because: ["instance:\(instance.ec2InstanceID)"] + slip.because,
        expectedEffect: "\(instance.ec2InstanceID) bears \(DisruptionIntent.tagKey)", witness: slip.witness,
        maximumAge: beginAge(intent)))
    return intent
  }

  mutating func setDraining(
    _ index: Int32, _ intent: DisruptionIntent, _ reason: String, witness: RemovalWitness?, because: [String] = []
  ) {
    let instance = instance(index)
    noteServices(on: index)
    noteBegun(index)
    promise(witness)
    draft.add(
      PlannedAction(
        id: Removals.actionID("drain", instance, intent, view),
        kind: .drain(instance: Removals.reference(instance)), reason: reason,
        because: ["instance:\(instance.ec2InstanceID)"] + because,
        expectedEffect: "\(instance.ec2InstanceID) is DRAINING", witness: witness, maximumAge: beginAge(intent)))
  }

  /// What Auto Scaling terminates is marked and set DRAINING by a look at just that instance, which reads its group less often.
  private func beginAge(_ intent: DisruptionIntent) -> Duration {
    intent.reason == .lifecycle ? PassGate.oldestRead(of: snapshot) : PassGate.oldestRead
  }

  /// Stops tasks that no service owns once the policy's patience with them is over.
  mutating func stopStandaloneTasks(_ index: Int32, _ intent: DisruptionIntent) {
    #if BALLAST_MUTANTS
      let orders = Mutant.isOn(.stopForeignTasks) ? .stopAfter(.zero) : drain.standaloneTasks
    #else
      let orders = drain.standaloneTasks
    #endif
    guard let patience = orders.patience, !view.isWithin(patience, of: intent.startedAt),
      snapshot.has(.tasks)
    else { return }
    for task in tasks.on(index).map({ snapshot.tasks[$0] }) where task.isStandalone && task.isWanted {
      if let until = task.protectedUntil, until > view.now { continue }
      let id = instance(index).ec2InstanceID
      // Nothing is ended on a read that lacks what was listed.
      if let gap = ReadGaps.told(snapshot) { return draft.refuse(id, .notRead, "\(gap): it is read again first") }
      draft.add(
        PlannedAction(
          id: DecisionID(snapshot.cluster, "stopTask").with(task.arn).with(intent.decision).text,
          kind: .stopTask(task: task.arn, reason: "ballast: \(id) is being drained"),
          reason: "\(task.arn.resourceName) belongs to no service and has had \(patience.shown) since \(id) "
            + "began to drain",
          because: ["instance:\(id)"], expectedEffect: "\(task.arn.resourceName) stops",
          maximumAge: PassGate.oldestRead(of: snapshot)))
    }
  }
}
