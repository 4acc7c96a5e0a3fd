internal import AWSModel

/// The policy and the alarms that managed scaling puts on a group, and what they do.
extension ECSWorld: ScalingPolicyHolder {
  /// Puts in place, renews or removes what managed scaling needs of a provider.
  func renewManagedScaling(of provider: SimCapacityProvider) {
    guard provider.managesScaling, let cluster = cluster(of: provider),
      let group = region.autoScaling.group(arnOrName: provider.groupARN)
    else {
      removeManagedScaling(of: provider)
      return
    }
    let dimensions = [("CapacityProviderName", provider.name), ("ClusterName", cluster.name)]
    let metric = region.cloudWatch.handle("AWS/ECS/ManagedScaling", "CapacityProviderReservation", dimensions)
    let name = provider.policy?.name ?? "ECSManagedAutoScalingPolicy-\(region.random[.identifiers].uuid())"
    let arn =
      provider.policy?.arn
      ?? region.arn(
        "autoscaling",
        "scalingPolicy:\(region.random[.identifiers].uuid()):autoScalingGroupName/\(group.name):policyName/\(name)")
    var request = CloudWatch.PutMetricAlarmRequest()
    request.namespace = "AWS/ECS/ManagedScaling"
    request.metricName = "CapacityProviderReservation"
    request.dimensions = dimensions.map { CloudWatch.Dimension(name: $0.0, value: $0.1) }
    request.statistic = .average
    request.period = 60
    let alarms = TargetTrackingAlarms(
      resource: group.name, policyARN: arn, metric: request, target: Double(provider.targetCapacity), lowShare: 1,
      highPeriods: 1)
    // The same identifiers for the same provider: its alarms are renewed, not made anew.
    var stream = RandomStream(seed: provider.ordinal, label: "managed-scaling/\(arn)")
    let made = try? alarms.put(in: region.cloudWatch, identifiers: (stream.uuid(), stream.uuid()))
    provider.policy = ManagedScalingPolicy(
      name: name, arn: arn, alarmNames: (made ?? []).map(\.name), metric: metric)
    list(provider, on: group, made ?? [])
  }

  func removeManagedScaling(of provider: SimCapacityProvider) {
    guard let policy = provider.policy else { return }
    region.cloudWatch.deleteAlarms(named: policy.alarmNames)
    region.autoScaling.group(arnOrName: provider.groupARN)?.policies.removeAll { $0.arn == policy.arn }
    provider.policy = nil
  }

  /// Has the group show the policy, as DescribePolicies does. It is ECS that follows it.
  private func list(_ provider: SimCapacityProvider, on group: SimGroup, _ alarms: [SimAlarm]) {
    guard let policy = provider.policy, let cluster = cluster(of: provider) else { return }
    var metric = AutoScaling.CustomizedMetricSpecification()
    metric.namespace = "AWS/ECS/ManagedScaling"
    metric.metricName = "CapacityProviderReservation"
    metric.statistic = .average
    metric.dimensions = [
      AutoScaling.MetricDimension(name: "CapacityProviderName", value: provider.name),
      AutoScaling.MetricDimension(name: "ClusterName", value: cluster.name),
    ]
    var request = AutoScaling.PutScalingPolicyRequest()
    request.autoScalingGroupName = group.name
    request.policyName = policy.name
    request.policyType = SimPolicy.Kind.targetTracking.rawValue
    request.targetTrackingConfiguration = AutoScaling.TargetTrackingConfiguration(
      customizedMetricSpecification: metric, targetValue: Double(provider.targetCapacity), disableScaleIn: false)
    var shown = SimPolicy(name: policy.name, arn: policy.arn, kind: .targetTracking, request: request)
    shown.alarms = alarms.map { AutoScaling.Alarm(alarmName: $0.name, alarmARN: $0.arn) }
    group.policies.removeAll { $0.arn == policy.arn }
    group.policies.append(shown)
  }

  func execute(policy arn: String, for alarm: FiringAlarm) -> Bool {
    guard let provider = capacityProviders.first(where: { $0.policy?.arn == arn }), let policy = provider.policy else {
      return false
    }
    guard let group = region.autoScaling.group(arnOrName: provider.groupARN), let metric = alarm.metricValue,
      !group.suspends("AlarmNotification"), !group.isBeingDeleted
    else { return true }
    let existing = group.members.all.filter { $0.state.isCounted }.count
    let wanted =
      alarm.name == policy.alarmNames.first
      ? grown(provider, existing, metric, group) : shrunk(provider, existing, metric, group)
    guard wanted != group.desired else { return true }
    region.autoScaling.setDesired(
      group, to: wanted,
      because: "At \(region.now.iso8601) a monitor alarm \(alarm.name) in state ALARM triggered policy \(policy.name) "
        + "changing the desired capacity from \(group.desired) to \(wanted).")
    return true
  }

  /// In proportion to the metric; no instance counts for one, so that the metric's 200 makes two of it.
  private func grown(_ provider: SimCapacityProvider, _ existing: Int, _ metric: Double, _ group: SimGroup) -> Int {
    let exact = Double(max(1, existing)) * metric / Double(provider.targetCapacity)
    let wanted = min(Int(exact.rounded(.up)), existing + max(provider.maximumStep, 1))
    return max(group.desired, min(wanted, group.maximum))
  }

  /// At least one instance and less than half of them each minute.
  private func shrunk(_ provider: SimCapacityProvider, _ existing: Int, _ metric: Double, _ group: SimGroup) -> Int {
    let exact = Double(existing) * metric / Double(provider.targetCapacity)
    let surplus = existing - Int(exact.rounded(.up))
    guard surplus > 0 else { return group.desired }
    let fewer = max(1, min(surplus, (existing - 1) / 2))
    return min(group.desired, max(existing - fewer, group.minimum))
  }
}
