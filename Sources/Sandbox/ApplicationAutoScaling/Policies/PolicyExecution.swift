internal import AWSModel

/// What happens when an alarm calls a policy. Source: "Target tracking scaling policies" and "Step scaling policies" of
/// Application Auto Scaling.
extension ApplicationAutoScalingWorld: ScalingPolicyHolder {
  func execute(policy arn: String, for alarm: FiringAlarm) -> Bool {
    for target in targets.all {
      guard let policy = target.policies.first(where: { $0.arn == arn }) else { continue }
      if let service = service(target.resourceID) { execute(policy, of: target, service, for: alarm) }
      return true
    }
    return false
  }

  private func execute(
    _ policy: SimServicePolicy, of target: SimScalableTarget, _ service: SimService, for alarm: FiringAlarm
  ) {
    guard let metric = alarm.metricValue, metric.isFinite else { return }
    let cause = "monitor alarm \(alarm.name) in state \(alarm.state) triggered policy \(policy.name)"
    switch policy.rule {
    case .targetTracking(let configuration):
      if alarm.name == policy.alarmNames.first {
        let wanted = tracked(metric, configuration, from: base(target, service))
        scaleOut(target, service, to: wanted, cooldown: configuration.scaleOutCooldown ?? 300, cause)
      } else {
        scaleIn(
          target, service, to: agreedScaleIn(target, service), cooldown: configuration.scaleInCooldown ?? 300, cause)
      }
    case .step(let configuration):
      let distance = metric - (alarm.threshold ?? 0)
      guard let adjustment = StepRule.adjustment(configuration.stepAdjustments ?? [], distance: distance) else {
        return
      }
      func count(from current: Int) -> Int {
        StepRule.count(
          from: current, by: adjustment, configuration.adjustmentType,
          minimumMagnitude: configuration.minAdjustmentMagnitude)
      }
      let cooldown = configuration.cooldown ?? 300
      if count(from: service.desiredCount) < service.desiredCount {
        scaleIn(target, service, to: count(from: service.desiredCount), cooldown: cooldown, cause)
      } else {
        scaleOut(target, service, to: count(from: base(target, service)), cooldown: cooldown, cause)
      }
    }
  }

  /// What a scale-out counts from: while an earlier one cools down, what that one began with, so that its tasks count as
  /// part of the next.
  private func base(_ target: SimScalableTarget, _ service: SimService) -> Int {
    guard let earlier = target.scaleOut, region.now < earlier.until else { return service.desiredCount }
    return min(earlier.from, service.desiredCount)
  }

  /// In proportion to the metric, upwards; one task counts for none.
  private func tracked(
    _ metric: Double, _ configuration: ApplicationAutoScaling.TargetTrackingScalingPolicyConfiguration, from count: Int
  ) -> Int {
    let exact = Double(max(1, count)) * metric / (configuration.targetValue ?? 1)
    return Int(min(exact.rounded(.up), 1_000_000))
  }

  /// The highest of what the target tracking policies would scale in to: all of them must want it. One whose low alarm is
  /// not in ALARM holds the count.
  private func agreedScaleIn(_ target: SimScalableTarget, _ service: SimService) -> Int {
    var wanted = target.minimum
    for policy in target.policies {
      guard case .targetTracking(let configuration) = policy.rule, policy.alarmNames.count == 2 else { continue }
      guard let low = region.cloudWatch.alarmsByName[policy.alarmNames[1]], low.state == .alarm,
        let metric = low.newestValue
      else { return service.desiredCount }
      wanted = max(wanted, tracked(metric, configuration, from: service.desiredCount))
    }
    return wanted
  }

  private func scaleOut(
    _ target: SimScalableTarget, _ service: SimService, to wanted: Int, cooldown: Int, _ cause: String
  ) {
    guard target.suspended.dynamicScalingOutSuspended != true else { return }
    let from = base(target, service)
    guard wanted > service.desiredCount else { return }
    guard target.clamped(wanted) > service.desiredCount else {
      noteNotScaled(target, service, code: "AlreadyAtMaxCapacity", cause)
      return
    }
    setCount(of: target, service, to: target.clamped(wanted), cause: cause)
    target.scaleOut = (from, region.now.advanced(by: .seconds(cooldown)))
    // A scale-out ends the cooldown of a scale-in.
    target.scaleInUntil = nil
  }

  private func scaleIn(
    _ target: SimScalableTarget, _ service: SimService, to wanted: Int, cooldown: Int, _ cause: String
  ) {
    guard target.suspended.dynamicScalingInSuspended != true, wanted < service.desiredCount else { return }
    if let until = target.scaleInUntil, region.now < until { return }
    if let earlier = target.scaleOut, region.now < earlier.until { return }
    guard target.clamped(wanted) < service.desiredCount else {
      noteNotScaled(target, service, code: "AlreadyAtMinCapacity", cause)
      return
    }
    setCount(of: target, service, to: target.clamped(wanted), cause: cause)
    target.scaleInUntil = region.now.advanced(by: .seconds(cooldown))
  }
}
