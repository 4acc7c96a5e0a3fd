internal import AWSModel
internal import ClusterModel
internal import Controller

/// I28: tasks that wait, could be placed, and get nothing, are explained, and so is an instance that is to be replaced and stays,
/// or that is gone and whose tasks ECS counts on.
final class ExplainedHolds: Invariant {
  /// By controller and instance, since when no plan says a word of it.
  private var silentSince: [String: Duration] = [:]
  /// By controller, since when every plan passes over tasks that wait.
  private var passedOverSince: [String: Duration] = [:]
  /// What is not said by then will not be.
  private static let patience = Duration.seconds(600)
  /// For so long tasks wait for ECS alone, at most, where room has come: what stopped there has gone by then.
  private static let placing = Duration.seconds(180)

  func passed(_ report: PassReport, of identity: String, _ witness: Witness) {
    if let plan = report.plan, let snapshot = report.snapshot, snapshot.focus == nil {
      checkReplaced(plan, snapshot, identity, witness)
    }
    checkWaiting(report, identity, witness)
  }

  /// What ails or is recommended to be replaced, as the controller has read it, begins to leave or is told of.
  private func checkReplaced(_ plan: Plan, _ snapshot: ClusterSnapshot, _ identity: String, _ witness: Witness) {
    let told = Set(plan.refusals.map(\.subject) + plan.actions.flatMap(\.because))
    let isHalted = told.contains(snapshot.cluster.name)
    var silent: [String: Duration] = [:]
    let mourned = Self.ghosts(snapshot, witness)
    for instance in snapshot.instances
    where mourned.contains(instance.ec2InstanceID)
      || !isHalted && Self.isToBeReplaced(instance, snapshot, witness.policy)
    {
      let id = instance.ec2InstanceID
      if told.contains(id) || told.contains("instance:\(id)") { continue }
      let since = silentSince["\(identity) \(id)"] ?? witness.now
      silent["\(identity) \(id)"] = since
      guard witness.now - since > Self.patience else { continue }
      let what = mourned.contains(id) ? "is gone, its tasks count as running" : "is to be replaced"
      witness.report(.unexplained, "\(id) \(what), and since \(since) no plan says a word of it")
    }
    silentSince = silentSince.filter { !$0.key.hasPrefix("\(identity) ") }.merging(silent) { $1 }
  }

  /// EC2 ids of instances that are no more, and on which the controller has read tasks that ECS goes on counting.
  private static func ghosts(_ snapshot: ClusterSnapshot, _ witness: Witness) -> Set<String> {
    guard snapshot.has(.tasks), snapshot.has(.ec2) else { return [] }
    // A daemon's task goes with its host.
    let counted = Set(
      snapshot.tasks.filter { task in
        task.isWanted && task.lastStatus == .running && witness.ledger.tasks[task.arn.resourceName] != nil
      }.compactMap(\.instance))
    return Set(
      counted.map { snapshot.instances[Int($0)] }.filter { instance in
        instance.status == .active && !instance.agentConnected && instance.group == nil
          && witness.ledger.instances[instance.ec2InstanceID]?.state == "terminated"
      }.map(\.ec2InstanceID))
  }

  private static func isToBeReplaced(
    _ instance: ContainerInstance, _ snapshot: ClusterSnapshot, _ policy: ClusterPolicy
  ) -> Bool {
    guard instance.status == .active, instance.agentConnected, instance.ec2State ?? "running" == "running",
      instance.lifecycleState == "InService", instance.intent.map(\.isAborted) ?? true,
      let group = instance.group, snapshot.groups[Int(group)].isBound
    else { return false }
    if policy.disruption.repairs, instance.health == "IMPAIRED" { return true }
    let isRecommended = instance.notice?.kind == .rebalance
    return isRecommended && policy.disruption.rebalances && policy.sizing.act == .desired
  }

  private func checkWaiting(_ report: PassReport, _ identity: String, _ witness: Witness) {
    guard witness.policy.sizing.method == .packing, let plan = report.plan, let snapshot = report.snapshot,
      snapshot.focus == nil
    else { return }
    let isComing = snapshot.groups.contains { !$0.incoming.isEmpty || $0.desiredCapacity > $0.instanceCount }
    let isWaiting = plan.waiting.contains { $0.placeable && $0.count > 0 }
    guard isWaiting, plan.actions.isEmpty, plan.refusals.isEmpty, !isComing else {
      passedOverSince[identity] = nil
      return
    }
    let since = passedOverSince[identity] ?? witness.now
    passedOverSince[identity] = since
    guard witness.now - since > Self.placing else { return }
    // What waits may be about to be placed on room that is there; what fails to start, ECS tries again ever later. What RunTask
    // refused waits nowhere that a plan could tell of.
    let demands = witness.ledger.demands.enumerated().filter { !$0.element.isPicky && !witness.ledger.isJob($0.offset) }
    guard let oldest = demands.compactMap(\.element.placementWaits.oldest).min(),
      witness.now - oldest > .seconds(300)
    else { return }
    witness.report(.unexplained, "placeable tasks wait since \(oldest); the plan has neither an action nor a refusal")
  }
}
