import AWSModel
import FoundationEssentials
import Sandbox
import SandboxServer
import Testing

@testable import Simulation

/// Requests drive what methods by utilisation react to.
@Suite struct LoadTests {
  static let document = """
    {"name": "load", "duration": "2h",
     "groups": [{"name": "hosts", "instanceType": "m5.xlarge", "min": 4, "max": 6}],
     "services": [{"name": "web", "task": {"cpu": 256, "memory": 256}, "balancer": true,
                   "scaling": {"min": 2, "max": 12, "cpu": 50},
                   "requests": {"cpuMilliseconds": 5,
                     "perSecond": {"steps": [{"at": "0", "count": 40}, {"at": "30m", "count": 200}]}}}]}
    """

  private func host() throws -> SandboxHost {
    let scenario = try ScenarioCodingTests.decode(Self.document)
    return try SandboxHost(seed: 1, speed: 0) { seed in
      try ServedScenario.open(scenario, SandboxOptions(seed: seed), files: .folder(""))
    }
  }

  private func average(
    _ namespace: String, _ name: String, _ dimension: (String, String), _ host: SandboxHost, sum: Bool = false
  ) throws -> Double? {
    let now = host.sandbox.now.date
    let points =
      try host.sandbox.perform(
        CloudWatch.getMetricStatistics,
        .init(
          namespace: namespace, metricName: name, dimensions: [.init(name: dimension.0, value: dimension.1)],
          startTime: now.addingTimeInterval(-120), endTime: now, period: 60, statistics: [sum ? .sum : .average])
      ).datapoints ?? []
    return points.last.flatMap { sum ? $0.sum : $0.average }
  }

  @Test func requestsMakeCPUAndCPUMakesTasks() throws {
    let host = try host()
    host.advance(by: .minutes(28))
    // Forty requests of five milliseconds are a fifth of a core: two tasks of a quarter use two fifths of it.
    let balancer = try #require(
      try host.sandbox.perform(ELBv2.describeLoadBalancers, .init()).loadBalancers?.first?.loadBalancerArn)
    let name = String(try #require(balancer.split(separator: ":").last).dropFirst("loadbalancer/".count))
    let requests = try #require(
      try average("AWS/ApplicationELB", "RequestCount", ("LoadBalancer", name), host, sum: true))
    #expect(abs(requests - 2400) < 60, "\(requests)")
    let before = try host.sandbox.perform(ECS.describeServices, .init(cluster: "sim", services: ["web"])).services?
      .first
    #expect(before?.desiredCount == 2 && before?.runningCount == 2)
    host.advance(by: .minutes(30))
    // A whole core at half of what is reserved: eight tasks of a quarter.
    let after = try host.sandbox.perform(ECS.describeServices, .init(cluster: "sim", services: ["web"])).services?.first
    #expect((8...9).contains(after?.desiredCount ?? 0), "\(after?.desiredCount ?? -1)")
  }

  @Test func theSimulationKeepsBooksOnWhatScalingWants() async throws {
    let scenario = try ScenarioCodingTests.decode(Self.document)
    let result = try await World.run(WorldSettings(scenario: scenario, policy: SmallWorld.policy(), seed: 1))
    #expect(result.violations.isEmpty)
    // The books wait for eight tasks, not for the two of the beginning.
    #expect(result.waits.total >= 8)
  }
}
