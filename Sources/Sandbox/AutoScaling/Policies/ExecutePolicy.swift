internal import AWSModel

/// Policies at work. Sources: "Step and simple scaling policies", "Target tracking scaling policies".
extension AutoScalingWorld {
  func executePolicy(
    _ request: AutoScaling.ExecutePolicyRequest
  ) throws(AWSError) -> AutoScaling.ExecutePolicyResponse {
    let (group, index) = try policy(request.policyName, of: request.autoScalingGroupName)
    let policy = group.policies[index]
    guard policy.kind != .targetTracking else {
      throw .refused("ValidationError", "Target tracking scaling policies cannot be executed by a user.")
    }
    guard policy.kind != .step || (request.metricValue != nil && request.breachThreshold != nil) else {
      throw .refused(
        "ValidationError", "MetricValue and BreachThreshold must be specified for policy type StepScaling")
    }
    try execute(
      group, index, metric: request.metricValue, threshold: request.breachThreshold,
      honorCooldown: request.honorCooldown ?? false, by: "a user request executed policy \(policy.name)")
    return AutoScaling.ExecutePolicyResponse()
  }

  /// What an alarm's action does: scales the policy's group, unless its AlarmNotification process is suspended, or a
  /// cooldown or warm-up stands against it.
  ///
  /// - Returns: false if no group has that policy.
  @discardableResult
  func execute(
    policyARN: String, metricValue: Double?, breachThreshold: Double?, honorCooldown: Bool = true,
    alarmName: String? = nil
  ) -> Bool {
    guard let (group, index) = policy(arn: policyARN) else { return false }
    guard !group.suspends("AlarmNotification"), !group.isBeingDeleted else { return true }
    let by =
      "a monitor alarm \(alarmName ?? "") in state ALARM triggered policy \(group.policies[index].name)"
    try? execute(
      group, index, metric: metricValue, threshold: breachThreshold, honorCooldown: honorCooldown, by: by)
    return true
  }

  private func execute(
    _ group: SimGroup, _ index: Int, metric: Double?, threshold: Double?, honorCooldown: Bool, by: String
  ) throws(AWSError) {
    guard group.policies[index].isEnabled else { return }
    let wanted: Int?
    switch group.policies[index].kind {
    case .simple: wanted = try simple(group, group.policies[index], honorCooldown)
    case .step: wanted = step(group, group.policies[index], metric, threshold)
    case .targetTracking: wanted = track(group, index, metric)
    }
    guard let wanted else { return }
    let bounded = min(max(wanted, group.minimum), group.maximum)
    guard bounded != group.desired else { return }
    setDesired(
      group, to: bounded,
      because: "At \(region.now.iso8601) \(by) changing the desired capacity from \(group.desired) to \(bounded).")
    if group.policies[index].kind == .simple {
      group.simpleCooldown = SimpleCooldown(seconds: group.policies[index].request.cooldown ?? group.cooldown)
    }
  }

  /// A simple policy waits for the activity and the cooldown of the one before it.
  private func simple(_ group: SimGroup, _ policy: SimPolicy, _ honorCooldown: Bool) throws(AWSError) -> Int {
    if honorCooldown, isCoolingDown(group) {
      throw AutoScaling.Errors.scalingActivityInProgressFault(
        "Scaling activity \(group.activities.all.last?.id ?? "") is in progress and blocks this action")
    }
    return PolicyArithmetic.adjusted(
      group.desired, by: policy.request.scalingAdjustment ?? 0, type: policy.request.adjustmentType ?? "",
      magnitude: policy.request.minAdjustmentMagnitude ?? policy.request.minAdjustmentStep)
  }

  /// A step policy takes instances that are still warming up for part of what it already asked for, and those that are
  /// ending for part of what it still has; while any warms up it does not scale in.
  private func step(_ group: SimGroup, _ policy: SimPolicy, _ metric: Double?, _ threshold: Double?) -> Int? {
    guard let metric, let threshold,
      let step = PolicyArithmetic.step(policy.request.stepAdjustments ?? [], breach: metric - threshold)
    else { return nil }
    let adjustment = step.scalingAdjustment ?? 0
    let type = policy.request.adjustmentType ?? ""
    let magnitude = policy.request.minAdjustmentMagnitude ?? policy.request.minAdjustmentStep
    let warming = warmingUnits(group, seconds: policy.request.estimatedInstanceWarmup ?? group.warmupSeconds)
    func adjusted(_ base: Int) -> Int {
      PolicyArithmetic.adjusted(base, by: adjustment, type: type, magnitude: magnitude)
    }
    let direct = adjusted(group.desired)
    if direct > group.desired {
      return max(group.desired, type == "ExactCapacity" ? direct : adjusted(group.desired - warming))
    }
    guard warming == 0 else { return nil }
    return min(group.desired, type == "ExactCapacity" ? direct : adjusted(group.desired + endingUnits(group)))
  }

  /// Units that are on their way, or in service for too short a time to count in metrics, and those that are still to
  /// be launched, unless launches fail.
  func warmingUnits(_ group: SimGroup, seconds: Int) -> Int {
    let missing = group.failingSince == nil ? max(0, group.desired - group.capacity) : 0
    return missing + coldUnits(group, seconds: seconds)
  }

  func coldUnits(_ group: SimGroup, seconds: Int) -> Int {
    let now = region.now
    return group.members.all.reduce(0) {
      $0 + ($1.state.isCounted && !$1.isWarm(after: seconds, at: now) ? $1.weight : 0)
    }
  }

  private func endingUnits(_ group: SimGroup) -> Int {
    group.members.all.reduce(0) { $0 + ($1.state.isTerminating ? $1.weight : 0) }
  }

  /// Whether a simple policy's activity or its cooldown still runs.
  func isCoolingDown(_ group: SimGroup) -> Bool {
    guard let cooldown = group.simpleCooldown else { return false }
    return cooldown.endsAt.map { region.now < $0 } ?? true
  }

  /// Begins the cooldown of a simple policy once what it set off has ended.
  func settleCooldown(_ group: SimGroup) {
    guard let cooldown = group.simpleCooldown, cooldown.endsAt == nil else { return }
    let isMoving = group.members.all.contains { $0.state.isPending || $0.state.isTerminating }
    if isMoving || (group.capacity != group.desired && group.failingSince == nil) { return }
    group.simpleCooldown?.endsAt = region.now.advanced(by: .seconds(cooldown.seconds))
  }
}

extension AutoScalingWorld: ScalingPolicyHolder {
  func execute(policy arn: String, for alarm: FiringAlarm) -> Bool {
    execute(
      policyARN: arn, metricValue: alarm.metricValue, breachThreshold: alarm.threshold, alarmName: alarm.name)
  }
}
