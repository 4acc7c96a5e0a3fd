internal import AWSModel
internal import ClusterModel

/// How the state of a target follows from what its checks find.
///
/// No check is simulated by itself: a verdict is planned for when enough checks in a row will have said the same, and is
/// void if the target changes before. Source: "Health checks for target groups". A new target of an Application Load
/// Balancer needs one good check; else the thresholds of the group hold.
extension ELBWorld {
  /// The target is known to the load balancer: it is used or not, and checks begin.
  func beginChecks(_ target: SimTarget) {
    guard target.state == .initial || target.state == .unused || target.state == .unavailable else { return }
    if let reason = idleReason(target) {
      set(target, reason == .checksDisabled ? .unavailable : .unused, reason)
    } else {
      set(target, .initial, .checking)
      planVerdict(target)
    }
  }

  /// Looks again at a target after something that may change what its checks find.
  func reconsider(_ target: SimTarget) {
    if target.state == .draining || target.reason == .registering { return }
    if idleReason(target) != nil || target.state == .unused || target.state == .unavailable {
      let reason = idleReason(target)
      if reason == nil || reason != target.reason { beginAgain(target) }
      return
    }
    let answers = answers(target)
    let stands = target.state == .healthy ? true : target.state == .unhealthy ? false : nil
    if stands == answers {
      target.epoch += 1
      target.expected = nil
    } else if target.expected != answers {
      planVerdict(target)
    }
  }

  private func beginAgain(_ target: SimTarget) {
    target.epoch += 1
    target.state = .initial
    beginChecks(target)
  }

  /// Why the target is not checked at all, if it is not.
  private func idleReason(_ target: SimTarget) -> TargetReason? {
    if target.group.loadBalancers.isEmpty { return .notInUse }
    if !target.group.checksHealth { return .checksDisabled }
    if let zone = target.instance?.zone ?? target.zone, zone != "all",
      !target.group.loadBalancers.contains(where: { $0.zones.contains { $0.zoneName == zone } })
    {
      return .zoneNotEnabled
    }
    if let instance = target.instance, instance.state == .stopped || instance.state == .stopping {
      return .invalidState
    }
    return nil
  }

  /// Whether a check finds the target well.
  private func answers(_ target: SimTarget) -> Bool {
    if failingTargets.contains(target.key.id) { return false }
    if let task = target.task { return region.ecs.answersLoadBalancer(task) }
    if let instance = target.instance { return instance.state == .running && !instance.isImpaired }
    return target.group.type == .ip ? region.tuning.targetsAnswerByThemselves : true
  }

  private func planVerdict(_ target: SimTarget) {
    let isHealthy = answers(target)
    let group = target.group
    let isNew = target.state == .initial
    let first = group.isHTTP ? region.tuning.checksOfNewTarget ?? group.healthyThreshold : group.healthyThreshold
    let checks = isHealthy ? (isNew ? first : group.healthyThreshold) : group.unhealthyThreshold
    let interval = group.checkInterval.wholeMicroseconds
    let phase = Int64(region.random[.taskHealth].unit() * Double(interval))
    target.epoch += 1
    target.expected = isHealthy
    region.schedule(
      .elb(.verdict(target, isHealthy: isHealthy, epoch: target.epoch)),
      after: .microseconds(phase + Int64(checks - 1) * interval))
  }

  func conclude(_ target: SimTarget, _ isHealthy: Bool) {
    target.expected = nil
    if isHealthy {
      set(target, .healthy, nil)
    } else {
      set(target, .unhealthy, failure(target))
    }
  }

  /// What the checks of a sick target meet: a wrong answer while its task runs, none where nothing runs.
  private func failure(_ target: SimTarget) -> TargetReason {
    guard target.group.isHTTP else { return .failedChecks }
    if let task = target.task { return task.lastStatus == .running ? .codeMismatch : .timeout }
    return failingTargets.contains(target.key.id) ? .codeMismatch : .timeout
  }

  func set(_ target: SimTarget, _ state: TargetState, _ reason: TargetReason?) {
    let before = target.state
    target.epoch += 1
    target.state = state
    target.reason = reason
    if before != state { region.targetChanged(target, from: before) }
  }
}

extension Region {
  /// Tells those who wait for a target what became of it.
  func targetChanged(_ target: SimTarget, from before: TargetState) {
    if let task = target.task { ecs.targetChanged(of: task) }
  }
}
