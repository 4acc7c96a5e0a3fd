internal import ClusterModel

/// Reads of which AWS knows no resource: they are the same for every cluster.
enum SharedReads {
  static func statements(_ policies: [ClusterPolicy], _ scope: AccountScope) -> [PermissionStatement] {
    var statements = [
      PermissionStatement(
        "ReadFleet",
        [
          "autoscaling:DescribeAutoScalingGroups", "autoscaling:DescribeInstanceRefreshes",
          "autoscaling:DescribeLifecycleHooks", "autoscaling:DescribeScalingActivities", "ec2:DescribeInstances",
          "ec2:DescribeInstanceTypes",
          "ec2:DescribeLaunchTemplateVersions", "ec2:DescribeTags", "ecs:DescribeTaskDefinition",
        ], on: ["*"], reason: "What runs, what it can hold, and what launches instances."),
      PermissionStatement(
        "ReadRareFleets",
        [
          "autoscaling:DescribeLaunchConfigurations", "ec2:DescribeImages", "ec2:DescribeInstanceStatus",
          "ec2:DescribeSpotInstanceRequests",
          "ec2:GetInstanceTypesFromInstanceRequirements",
          "elasticloadbalancing:DescribeTargetHealth",
        ], on: ["*"],
        reason:
          "Launch configurations, images and attribute-based types, hosts in doubt, Spot interruptions, and services behind load balancers."
      ),
    ]
    statements.append(
      PermissionStatement(
        "ReadProviders", ["ecs:DescribeCapacityProviders"],
        on: [scope.arn("ecs", "capacity-provider/*", region: Self.region(policies))],
        reason: "Whether a capacity provider sizes a group of the cluster already."))
    if policies.contains(where: { $0.mode == .act && $0.roleArn == nil }) {
      statements.append(
        PermissionStatement(
          "ReadMembers", ["autoscaling:DescribeAutoScalingInstances"], on: ["*"],
          reason: "Whether an instance is still in its group, right before and after it is taken away."))
    }
    if policies.contains(where: { $0.sizing.method == .utilization }) {
      statements.append(
        PermissionStatement(
          "ReadUtilization", ["cloudwatch:GetMetricData"], on: ["*"],
          reason: "The method utilization goes by the cluster's average CPU."))
    }
    return statements
  }

  /// The one Region of all clusters; nil where they are in several, or nobody says.
  private static func region(_ policies: [ClusterPolicy]) -> String? {
    let regions = Set(policies.map { $0.region ?? "" })
    return regions.count == 1 ? policies.first?.region : regions.contains("") ? nil : "*"
  }
}
