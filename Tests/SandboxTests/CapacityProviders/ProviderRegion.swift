import AWSModel
import FoundationEssentials
import Sandbox
import Testing

/// Short words for capacity providers.
extension TestRegion {
  /// An Auto Scaling group whose instances join a cluster.
  func hosts(
    _ name: String = "web", minimum: Int = 0, desired: Int = 0, maximum: Int = 20, type: String = "m5.large",
    cluster: String = "default", isProtected: Bool = false
  ) throws {
    try call(
      EC2.createLaunchTemplate,
      .init(
        launchTemplateName: name,
        launchTemplateData: .init(
          imageId: try image(), instanceType: .init(rawValue: type),
          userData: Self.userData("echo ECS_CLUSTER=\(cluster) >> /etc/ecs/ecs.config"))))
    var request = AutoScaling.CreateAutoScalingGroupRequest()
    request.autoScalingGroupName = name
    request.minSize = minimum
    request.maxSize = maximum
    request.desiredCapacity = desired
    request.launchTemplate = .init(launchTemplateName: name, version: "$Latest")
    request.availabilityZones = ["us-east-1a", "us-east-1b"]
    request.newInstancesProtectedFromScaleIn = isProtected
    try call(AutoScaling.createAutoScalingGroup, request)
  }

  @discardableResult
  func provider(
    _ name: String = "web", group: String? = nil, change: (inout ECS.AutoScalingGroupProvider) -> Void = { _ in }
  ) throws -> ECS.CapacityProvider {
    var provider = ECS.AutoScalingGroupProvider()
    provider.autoScalingGroupArn = group ?? name
    provider.managedScaling = .init(status: .enabled)
    change(&provider)
    return try #require(
      try call(ECS.createCapacityProvider, .init(name: name, autoScalingGroupProvider: provider)).capacityProvider)
  }

  /// Associates providers with the cluster, the first as its default.
  func associate(_ names: [String] = ["web"], cluster: String = "default") throws {
    try call(
      ECS.putClusterCapacityProviders,
      .init(
        cluster: cluster, capacityProviders: names,
        defaultCapacityProviderStrategy: names.prefix(1).map { .init(capacityProvider: $0, weight: 1) }))
    pass(.seconds(20))
  }

  /// A cluster whose default provider is a group of that size, with managed scaling.
  static func provided(
    desired: Int = 0, maximum: Int = 20, isProtected: Bool = false,
    change: (inout ECS.AutoScalingGroupProvider) -> Void = { _ in }, tune: (inout SandboxTuning) -> Void = { _ in }
  ) throws -> TestRegion {
    let region = TestRegion(tune: tune)
    try region.call(ECS.createCluster, .init(clusterName: "default"))
    try region.hosts(desired: desired, maximum: maximum, isProtected: isProtected)
    try region.provider(change: change)
    try region.associate()
    try region.define(cpu: 1024, memory: 1024)
    return region
  }

  func capacity(_ group: String = "web") throws -> AutoScaling.AutoScalingGroup {
    try #require(
      try call(AutoScaling.describeAutoScalingGroups, .init(autoScalingGroupNames: [group])).autoScalingGroups?.first)
  }

  /// The newest value of a provider's metric.
  func reservation(_ provider: String = "web") throws -> Double? {
    let points =
      try call(
        CloudWatch.getMetricStatistics,
        .init(
          namespace: "AWS/ECS/ManagedScaling", metricName: "CapacityProviderReservation",
          dimensions: [
            .init(name: "CapacityProviderName", value: provider), .init(name: "ClusterName", value: "default"),
          ], startTime: date(-120), endTime: date(0), period: 60, statistics: [.average])
      ).datapoints ?? []
    return points.max { ($0.timestamp ?? .distantPast) < ($1.timestamp ?? .distantPast) }?.average
  }
}
