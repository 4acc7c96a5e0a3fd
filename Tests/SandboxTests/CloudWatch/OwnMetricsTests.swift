import AWSModel
import FoundationEssentials
import Sandbox
import Testing

/// The metrics that AWS's services take themselves.
@Suite struct OwnMetricsTests {
  private func latest(
    _ region: TestRegion, _ namespace: String, _ name: String, _ dimensions: [String: String],
    stat: CloudWatch.Statistic = .average
  ) throws -> Double? {
    let points =
      try region.call(
        CloudWatch.getMetricStatistics,
        .init(
          namespace: namespace, metricName: name,
          dimensions: dimensions.map { CloudWatch.Dimension(name: $0.key, value: $0.value) },
          startTime: region.date(-600), endTime: region.date(0), period: 60, statistics: [stat])
      ).datapoints ?? []
    let newest = points.max { ($0.timestamp ?? .distantPast) < ($1.timestamp ?? .distantPast) }
    return switch stat {
    case .sampleCount: newest?.sampleCount
    case .sum: newest?.sum
    default: newest?.average
    }
  }

  @Test func reservationsAndUtilisationFollowTheTasks() throws {
    let region = TestRegion()
    try region.cluster(instances: 2)
    region.pass(.minutes(2))
    let cluster = ["ClusterName": "default"]
    // Without a running task there is no datapoint.
    #expect(try latest(region, "AWS/ECS", "CPUReservation", cluster) == nil)
    try region.define(cpu: 512, memory: 512)
    try region.service(count: 4)
    region.pass(.minutes(5))
    #expect(try latest(region, "AWS/ECS", "CPUReservation", cluster) == 50)
    // A task uses a fifth of its CPU unless told otherwise.
    let service = ["ClusterName": "default", "ServiceName": "web"]
    let used = try #require(try latest(region, "AWS/ECS", "CPUUtilization", service))
    #expect(abs(used - 20) < 1e-9)
    #expect(try latest(region, "AWS/ECS", "CPUUtilization", service, stat: .sampleCount) == 4)
    let instance = try #require(try region.containerInstances().first)
    try region.call(
      ECS.updateContainerInstancesState,
      .init(containerInstances: [instance.containerInstanceArn ?? ""], status: .draining))
    region.pass(.minutes(5))
    // The draining one stays in the denominator.
    #expect(try latest(region, "AWS/ECS", "CPUReservation", cluster) == 50)
  }

  @Test func loadAboveTheReservationShowsInTheService() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define(cpu: 256, memory: 256)
    try region.service(count: 2)
    region.pass(.minutes(3))
    try region.sandbox.disturb(.load(cluster: "default", service: "web", cpuFraction: 1.5, memoryFraction: nil))
    region.pass(.minutes(2))
    let service = ["ClusterName": "default", "ServiceName": "web"]
    let used = try #require(try latest(region, "AWS/ECS", "CPUUtilization", service))
    #expect(abs(used - 150) < 1e-9)
  }

  @Test func instancesReportCPUAndStatusChecks() throws {
    let region = TestRegion()
    let ids = try region.cluster(instances: 1)
    let instance = ["InstanceId": try #require(ids.first)]
    try region.define(cpu: 1024, memory: 256)
    try region.service(count: 1)
    region.pass(.minutes(12))
    // A fifth of 1,024 units of 2,048, and the instance's own percent.
    let cpu = try #require(try latest(region, "AWS/EC2", "CPUUtilization", instance))
    #expect(abs(cpu - 11) < 1e-9)
    #expect(try latest(region, "AWS/EC2", "StatusCheckFailed", instance) == 0)
    try region.sandbox.disturb(.impairInstance(instance: ids[0]))
    region.pass(.minutes(1))
    #expect(try latest(region, "AWS/EC2", "StatusCheckFailed", instance) == 1)
    #expect(try latest(region, "AWS/EC2", "StatusCheckFailed_Instance", instance) == 1)
    #expect(try latest(region, "AWS/EC2", "StatusCheckFailed_System", instance) == 0)
  }

  /// A service behind a load balancer.
  private func balanced() throws -> (region: TestRegion, dimensions: [String: String]) {
    let region = TestRegion()
    try region.cluster(instances: 2)
    let vpc = try region.call(EC2.describeVpcs, .init()).vpcs?.first?.vpcId
    let subnets = try region.call(EC2.describeSubnets, .init()).subnets?.compactMap(\.subnetId).prefix(2) ?? []
    let group = try #require(
      try region.call(ELBv2.createTargetGroup, .init(name: "web", protocol: .http, port: 80, vpcId: vpc)).targetGroups?
        .first?.targetGroupArn)
    let balancer = try #require(
      try region.call(ELBv2.createLoadBalancer, .init(name: "web", subnets: Array(subnets))).loadBalancers?.first?
        .loadBalancerArn)
    try region.call(
      ELBv2.createListener,
      .init(
        loadBalancerArn: balancer, protocol: .http, port: 80,
        defaultActions: [.init(type: .forward, targetGroupArn: group)]))
    try region.define(cpu: 256, memory: 256, port: 80)
    try region.service(count: 2) {
      $0.loadBalancers = [.init(targetGroupArn: group, containerName: "app", containerPort: 80)]
    }
    region.pass(.minutes(8))
    func tail(_ arn: String, from word: String) -> String {
      String(arn[(arn.firstRange(of: word)?.lowerBound ?? arn.startIndex)...])
    }
    let dimensions = [
      "LoadBalancer": String(tail(balancer, from: "loadbalancer/").dropFirst("loadbalancer/".count)),
      "TargetGroup": tail(group, from: "targetgroup/"),
    ]
    return (region, dimensions)
  }

  @Test func requestsAndHostsShowByTargetGroupAndLoadBalancer() throws {
    let (region, both) = try balanced()
    let healthy = try #require(try latest(region, "AWS/ApplicationELB", "HealthyHostCount", both))
    #expect(healthy >= 1)
    #expect(try latest(region, "AWS/ApplicationELB", "UnHealthyHostCount", both) == 0)
    // Without requests there is no datapoint.
    #expect(try latest(region, "AWS/ApplicationELB", "RequestCount", both) == nil)
    try region.sandbox.disturb(
      .demand(cluster: "default", service: "web", ServiceDemand(requestsPerSecond: 10, responseMilliseconds: 50)))
    region.pass(.minutes(3))
    #expect(try latest(region, "AWS/ApplicationELB", "RequestCount", both, stat: .sum) == 600)
    let perTarget = try latest(region, "AWS/ApplicationELB", "RequestCountPerTarget", both, stat: .sum)
    #expect(perTarget == 600 / healthy)
    let balancer = ["LoadBalancer": both["LoadBalancer"] ?? ""]
    #expect(try latest(region, "AWS/ApplicationELB", "RequestCount", balancer, stat: .sum) == 600)
    let time = try #require(try latest(region, "AWS/ApplicationELB", "TargetResponseTime", balancer))
    #expect(time > 0.05 && time < 0.1)
  }

  @Test func aServiceIsScaledByItsRequestsPerTarget() throws {
    let (region, both) = try balanced()
    try region.register()
    try region.tracking(200, metric: .albRequestCountPerTarget, name: "requests") {
      $0.predefinedMetricSpecification?.resourceLabel =
        "\(both["LoadBalancer"] ?? "")/\(both["TargetGroup"] ?? "")"
    }
    try region.sandbox.disturb(
      .demand(cluster: "default", service: "web", ServiceDemand(requestsPerSecond: 10)))
    region.pass(.minutes(5))
    // At least 300 requests a minute for each target, where 200 are wanted.
    #expect(try region.count() >= 3)
  }
}
