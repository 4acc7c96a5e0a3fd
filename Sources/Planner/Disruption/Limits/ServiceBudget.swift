internal import ClusterModel

extension DisruptionRound {
  /// Why an instance may not begin to leave now by the limits of the pass; nil where it may.
  mutating func limitRefusal(
    _ index: Int32, ending: DisruptionIntent.Ending = .terminate, hasStep: Bool = true
  ) -> Refusal? {
    let instance = instance(index)
    if isShownFromBeforeDrain(instance) {
      return Refusal(
        subject: instance.ec2InstanceID, code: .notRead,
        message: "it was set DRAINING a moment ago, and is shown ACTIVE: it is read again first")
    }
    if promised.contains(instance.arn) {
      return Refusal(
        subject: instance.ec2InstanceID, code: .promised,
        message: "tasks of an instance that begins to leave in this pass are to find room on it")
    }
    if let refusal = limits.refusal(instance, ending: ending, hasStep: hasStep) { return refusal }
    return serviceBudgetRefusal(index, instance)
  }

  /// Of the instances that hold tasks of one service no more leave at once than its budget.
  private func serviceBudgetRefusal(_ index: Int32, _ instance: ContainerInstance) -> Refusal? {
    guard limits.allowedPerService(of: 1) != nil else { return nil }
    for service in standing.services(on: index, tasks) {
      var holders: Set<Int32> = []
      for task in snapshot.tasks where task.service == service && task.lastStatus != .stopped {
        if let holder = task.instance { holders.insert(holder) }
      }
      let leaving = holders.count { begun.contains($0) || RemovalLimits.isLeaving(self.instance($0)) }
      guard let allowed = limits.allowedPerService(of: holders.count), leaving >= allowed else { continue }
      return Refusal(
        subject: instance.ec2InstanceID, code: .budget,
        message: "\(leaving) of \(holders.count) instances with tasks of \(snapshot.services[Int(service)].name) are "
          + "leaving and \(allowed) may")
    }
    return nil
  }
}

extension RefusalCode {
  static let promised: Self = "promised"
}
