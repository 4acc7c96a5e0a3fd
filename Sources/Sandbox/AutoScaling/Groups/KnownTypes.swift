internal import AWSModel

/// The words that Auto Scaling knows: what its calls that list types answer.
extension AutoScalingWorld {
  static let terminationPolicies = [
    "AllocationStrategy", "ClosestToNextInstanceHour", "Default", "NewestInstance", "OldestInstance",
    "OldestLaunchConfiguration", "OldestLaunchTemplate",
  ]

  static let groupMetricNames = GroupMeasure.allCases.map(\.rawValue)

  func describeTerminationPolicyTypes() -> AutoScaling.DescribeTerminationPolicyTypesResponse {
    AutoScaling.DescribeTerminationPolicyTypesResponse(terminationPolicyTypes: Self.terminationPolicies)
  }

  func describeLifecycleHookTypes() -> AutoScaling.DescribeLifecycleHookTypesResponse {
    AutoScaling.DescribeLifecycleHookTypesResponse(
      lifecycleHookTypes: [SimHook.Transition.launching.rawValue, SimHook.Transition.terminating.rawValue])
  }

  func describeAutoScalingNotificationTypes() -> AutoScaling.DescribeAutoScalingNotificationTypesResponse {
    AutoScaling.DescribeAutoScalingNotificationTypesResponse(autoScalingNotificationTypes: Self.notificationTypes)
  }

  func describeMetricCollectionTypes() -> AutoScaling.DescribeMetricCollectionTypesResponse {
    AutoScaling.DescribeMetricCollectionTypesResponse(
      metrics: Self.groupMetricNames.map { AutoScaling.MetricCollectionType(metric: $0) },
      granularities: [AutoScaling.MetricGranularityType(granularity: "1Minute")])
  }
}
