internal import ClusterModel

/// In which order instances empty that Auto Scaling terminates at once.
enum DrainOrder {
  /// Two hosts that hold all copies of a service do not empty together: the later waits until the service runs elsewhere.
  ///
  /// ECS itself keeps a service at its percentage while it moves tasks. What is guarded here is a service whose percentage
  /// or floor would let all copies go at once. Once the first host is empty the later still waits for what replaces its
  /// tasks, for `serviceWait` at most. Past its deadline an instance waits no longer: AWS's clock runs.
  static func refusal(_ index: Int32, _ intent: DisruptionIntent, _ round: DisruptionRound) -> Refusal? {
    let instance = round.instance(index)
    if round.view.isLate(intent) { return nil }
    for service in round.standing.services(on: index, round.tasks) {
      let record = round.snapshot.services[Int(service)]
      let needed = max(1, round.standing.unguardedMinimum(service))
      guard Int(round.standing.elsewhere[Int(service)]) < needed else { continue }
      let reason: String
      if let other = emptying(service, besides: index, round) {
        reason = "it waits for \(other), which is emptying and holds tasks of \(record.name) too"
      } else if hasEmptied(record.name, besides: instance.ec2InstanceID, round), isComing(service, round) {
        reason = "it waits for a task of \(record.name) that is to start elsewhere"
      } else {
        continue
      }
      return Refusal(
        subject: instance.ec2InstanceID, code: .drainOrder,
        message: "\(reason): elsewhere \(round.standing.told([service]))")
    }
    return nil
  }

  /// Whether another instance with tasks of the service has been emptied of late. One that somebody else drains may have had
  /// any.
  private static func hasEmptied(_ name: String, besides instance: String, _ round: DisruptionRound) -> Bool {
    let (view, memory) = (round.view, round.view.memory)
    if view.isWithin(round.drain.serviceWait, of: memory.emptiedServices[name]) { return true }
    return round.snapshot.instances.contains { other in
      other.ec2InstanceID != instance && other.status == .draining
        && !other.hasGone && memory.drainServices[other.ec2InstanceID]?.contains(name) != false
        && view.isWithin(round.drain.serviceWait, of: memory.drains[other.ec2InstanceID]?.emptySince ?? view.now)
    }
  }

  /// Whether ECS is starting a task of the service on an instance that stays, or lacks one that it will start.
  private static func isComing(_ service: Int32, _ round: DisruptionRound) -> Bool {
    var wanted = 0
    for task in round.snapshot.tasks where task.service == service && task.isWanted && task.lastStatus != .stopped {
      wanted += 1
      if task.instance.map({ !round.instance($0).isOnItsWayOut }) ?? true { return true }
    }
    return wanted < round.snapshot.services[Int(service)].desiredCount
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
