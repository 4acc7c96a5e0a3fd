import AWSModel
import ClusterModel
import Sandbox
import Testing

/// A load balancer with one target group behind one listener, for tests.
struct Balancing {
  var region: TestRegion
  var balancerARN = ""
  var listenerARN = ""
  var groupARN = ""

  /// - Parameter interval: the interval of the health checks, in seconds.
  init(
    _ region: TestRegion, name: String = "web", type: ELBv2.TargetTypeEnum = .instance, interval: Int = 10,
    healthy: Int = 3, unhealthy: Int = 2
  ) throws {
    self.region = region
    var balancer = ELBv2.CreateLoadBalancerRequest(name: name)
    balancer.subnets = Array(try Self.subnets(region).prefix(3))
    balancerARN = try #require(
      try region.call(ELBv2.createLoadBalancer, balancer).loadBalancers?.first?.loadBalancerArn)
    groupARN = try Self.group(region, name, type, interval: interval, healthy: healthy, unhealthy: unhealthy)
    listenerARN = try #require(
      try region.call(
        ELBv2.createListener,
        .init(
          loadBalancerArn: balancerARN, protocol: .http, port: 80,
          defaultActions: [.init(type: .forward, targetGroupArn: groupARN)])
      ).listeners?.first?.listenerArn)
  }

  static func subnets(_ region: TestRegion) throws -> [String] {
    try region.call(EC2.describeSubnets, .init()).subnets?.compactMap(\.subnetId) ?? []
  }

  static func group(
    _ region: TestRegion, _ name: String, _ type: ELBv2.TargetTypeEnum, interval: Int = 10, healthy: Int = 3,
    unhealthy: Int = 2
  ) throws -> String {
    var group = ELBv2.CreateTargetGroupRequest(name: name)
    group.protocol = .http
    group.port = 80
    group.vpcId = try region.call(EC2.describeVpcs, .init()).vpcs?.first?.vpcId
    group.targetType = type
    group.healthCheckIntervalSeconds = interval
    group.healthyThresholdCount = healthy
    group.unhealthyThresholdCount = unhealthy
    return try #require(try region.call(ELBv2.createTargetGroup, group).targetGroups?.first?.targetGroupArn)
  }

  func setDelay(_ seconds: Int) throws {
    try region.call(
      ELBv2.modifyTargetGroupAttributes,
      .init(
        targetGroupArn: groupARN,
        attributes: [.init(key: "deregistration_delay.timeout_seconds", value: "\(seconds)")]))
  }

  func health(_ arn: String? = nil) throws -> [ELBv2.TargetHealthDescription] {
    try region.call(ELBv2.describeTargetHealth, .init(targetGroupArn: arn ?? groupARN)).targetHealthDescriptions ?? []
  }

  func states() throws -> [String] { try health().map { $0.targetHealth?.state?.rawValue ?? "" } }

  /// What a service says of its load balancer.
  var loadBalancer: ECS.LoadBalancer { .init(targetGroupArn: groupARN, containerName: "app", containerPort: 8080) }
}
