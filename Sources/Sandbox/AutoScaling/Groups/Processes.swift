internal import AWSModel

/// Suspending and resuming a group's processes.
extension AutoScalingWorld {
  static let processes = [
    "AddToLoadBalancer", "AlarmNotification", "AZRebalance", "HealthCheck", "InstanceRefresh", "Launch",
    "ReplaceUnhealthy", "ScheduledActions", "Terminate",
  ]

  func suspendProcesses(
    _ request: AutoScaling.SuspendProcessesRequest
  ) throws(AWSError) -> AutoScaling.SuspendProcessesResponse {
    let group = try group(request.autoScalingGroupName)
    for process in try named(request.scalingProcesses) {
      group.suspended[process] = "User suspended at \(region.now.iso8601)"
    }
    return AutoScaling.SuspendProcessesResponse()
  }

  func resumeProcesses(
    _ request: AutoScaling.ResumeProcessesRequest
  ) throws(AWSError) -> AutoScaling.ResumeProcessesResponse {
    let group = try group(request.autoScalingGroupName)
    for process in try named(request.scalingProcesses) { group.suspended[process] = nil }
    group.failingSince = nil
    for member in group.members.all {
      if !member.instance.isAlive || member.instance.isImpaired {
        instanceFailed(member.instance)
      } else if !member.answersBalancer {
        targetHealthChanged(member.instance, isHealthy: false)
      }
    }
    planBalancerCheck(group)
    touch(group)
    return AutoScaling.ResumeProcessesResponse()
  }

  private func named(_ names: [String]?) throws(AWSError) -> [String] {
    guard let names, !names.isEmpty else { return Self.processes }
    for name in names where !Self.processes.contains(name) {
      throw .refused(
        "ValidationError",
        "1 validation error detected: Value '[\(name)]' at 'scalingProcesses' failed to satisfy "
          + "constraint: Member must be one of [\(Self.processes.joined(separator: ", "))]")
    }
    return names
  }

  func describeScalingProcessTypes(
    _ request: AutoScaling.DescribeScalingProcessTypesRequest
  ) -> AutoScaling.DescribeScalingProcessTypesResponse {
    AutoScaling.DescribeScalingProcessTypesResponse(
      processes: Self.processes.map { AutoScaling.ProcessType(processName: $0) })
  }

  func enableMetricsCollection(
    _ request: AutoScaling.EnableMetricsCollectionRequest
  ) throws(AWSError) -> AutoScaling.EnableMetricsCollectionResponse {
    let group = try group(request.autoScalingGroupName)
    guard request.granularity == "1Minute" else {
      throw .refused("ValidationError", "Granularity must be 1Minute.")
    }
    for metric in request.metrics ?? [] where !Self.groupMetricNames.contains(metric) {
      throw .refused("ValidationError", "\(metric) is not a valid metric.")
    }
    group.enabledMetrics.formUnion(request.metrics.flatMap { $0.isEmpty ? nil : $0 } ?? Self.groupMetricNames)
    return AutoScaling.EnableMetricsCollectionResponse()
  }

  func disableMetricsCollection(
    _ request: AutoScaling.DisableMetricsCollectionRequest
  ) throws(AWSError) -> AutoScaling.DisableMetricsCollectionResponse {
    let group = try group(request.autoScalingGroupName)
    group.enabledMetrics.subtract(request.metrics.flatMap { $0.isEmpty ? nil : $0 } ?? Self.groupMetricNames)
    return AutoScaling.DisableMetricsCollectionResponse()
  }
}
