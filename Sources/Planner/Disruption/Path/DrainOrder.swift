internal import ClusterModel

/// In which order instances empty that Auto Scaling terminates at once.
enum DrainOrder {
  /// Two hosts that hold all copies of a service do not empty together: the later waits until the service runs elsewhere.
  ///
  /// ECS itself keeps a service at its percentage while it moves tasks. What is guarded here is a service whose percentage
  /// or floor would let all copies go at once. Past its deadline an instance waits no longer: AWS's clock runs.
  static func refusal(_ index: Int32, _ intent: DisruptionIntent, _ round: DisruptionRound) -> Refusal? {
    let instance = round.instance(index)
    if !round.view.isWithin(intent.deadline(round.drain), of: intent.startedAt) { return nil }
    for service in round.standing.services(on: index, round.tasks) {
      let record = round.snapshot.services[Int(service)]
      let floor = record.minimumHealthyPercent > 0 ? 0 : round.standing.minimum(service)
      let needed = max(1, floor)
      guard Int(round.standing.elsewhere[Int(service)]) < needed else { continue }
      guard let other = emptying(service, besides: index, round) else { continue }
      return Refusal(
        subject: instance.ec2InstanceID, code: .drainOrder,
        message: "it waits for \(other), which is emptying and holds tasks of \(record.name) too: elsewhere "
          + "\(round.standing.told([service]))")
    }
    return nil
  }

  /// Another instance that drains, or is set DRAINING in this pass, and still holds tasks of the service.
  private static func emptying(_ service: Int32, besides index: Int32, _ round: DisruptionRound) -> String? {
    for task in round.snapshot.tasks where task.service == service && task.lastStatus != .stopped {
      guard let holder = task.instance, holder != index else { continue }
      let instance = round.instance(holder)
      if (instance.status == .draining && !instance.hasGone) || round.begun.contains(holder) {
        return instance.ec2InstanceID
      }
    }
    return nil
  }
}

extension RefusalCode {
  static let drainOrder: Self = "drainOrder"
}
