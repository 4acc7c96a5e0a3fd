internal import AWSModel
internal import ClusterModel

extension WorldChecks {
  /// I4, I17 and I23 on a write of a desired capacity.
  func checkCapacity(_ input: AutoScaling.SetDesiredCapacityRequest) {
    let name = input.autoScalingGroupName ?? ""
    guard let group = groups[name] else {
      return report(.outOfScope, "the desired capacity of '\(name)', which is not the cluster's, was written")
    }
    let desired = input.desiredCapacity ?? 0
    if desired < group.min || desired > group.max {
      report(.capacityOutOfBounds, "\(name): \(desired) is outside \(group.min)…\(group.max)")
    }
    if desired < group.desired { report(.desiredLowered, "\(name): from \(group.desired) to \(desired)") }
    if desired > group.desired { checkNeed(name) }
  }

  /// A method that buys for waiting tasks alone has nothing to buy for while only tasks wait that nothing could hold.
  private func checkNeed(_ group: String) {
    guard policy.sizing.method == .packing, policy.sizing.headroom == Headroom() else { return }
    let isNeeded = ledger.demands.contains { $0.isPlaceable && $0.placementWaits.count > 0 }
    let unplaceable = ledger.demands.filter { !$0.isPlaceable && $0.wanted > $0.placed }
    guard !isNeeded, !unplaceable.isEmpty else { return }
    report(.boughtForUnplaceable, "\(group) grows while only \(unplaceable.map(\.name).joined(separator: ", ")) wait")
  }

  /// I2, I3 and I23 on a termination.
  func checkTermination(_ input: AutoScaling.TerminateInstanceInAutoScalingGroupRequest) {
    let id = input.instanceId ?? ""
    guard let instance = ledger.instances[id], let group = instance.group, groups[group] != nil else {
      return report(.outOfScope, "\(id), which is in no group of the cluster's, was terminated")
    }
    if !instance.tasks.isEmpty {
      report(.terminatedWithTasks, "\(id) was terminated while it held \(instance.tasks.count) tasks")
    }
    ledger.take(id)
  }

  /// I1 on setting instances DRAINING: each one's tasks will go, so what is left elsewhere must do.
  func checkState(_ input: ECS.UpdateContainerInstancesStateRequest) {
    checkCluster(input.cluster, ECS.updateContainerInstancesState.erased)
    guard input.status == .draining else { return }
    let arns = Set(input.containerInstances ?? [])
    for id in ledger.instances(registeredAs: arns) { ledger.take(id) }
  }

  func checkCluster(_ cluster: String?, _ operation: AnyAWSOperation) {
    let name = cluster.map { String($0.split(separator: "/").last ?? "") } ?? "default"
    if name != ledger.cluster { report(.outOfScope, "\(operation.qualifiedName) on cluster '\(name)'") }
  }

  /// I1: a task that had to go for the controller's sake leaves its service at its minimum.
  func checkMinimum(_ demand: Int, _ instance: String, at now: Duration) {
    let entry = ledger.demands[demand]
    guard entry.running < entry.floor else { return }
    report(
      .belowMinimum,
      "\(entry.name) runs \(entry.running) of at least \(entry.floor) since \(instance) is being taken away")
  }
}
