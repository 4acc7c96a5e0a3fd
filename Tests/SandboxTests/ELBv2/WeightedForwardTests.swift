import AWSModel
import ClusterModel
import FoundationEssentials
import Sandbox
import Testing

/// Requests of a listener's rules are shared out by the weights of the target groups; the services behind do the work.
@Suite struct WeightedForwardTests {
  private struct Scene {
    var region: TestRegion
    var balancing: Balancing
    var blue = ""
    var green = ""

    init() throws {
      region = TestRegion()
      try region.cluster(instances: 3)
      balancing = try Balancing(region, name: "blue")
      blue = balancing.groupARN
      green = try Balancing.group(region, "green", .instance)
      try forward(blue: 9, green: 1)
      for (name, group) in [("blue", blue), ("green", green)] {
        try region.define(name, cpu: 256, memory: 128, port: 8080)
        try region.service(name, definition: name, count: 2) {
          $0.loadBalancers = [.init(targetGroupArn: group, containerName: "app", containerPort: 8080)]
        }
      }
      region.pass(.minutes(8))
    }

    private func actions(_ blue: Int, _ green: Int) -> [ELBv2.Action] {
      [
        .init(
          type: .forward,
          forwardConfig: .init(targetGroups: [
            .init(targetGroupArn: self.blue, weight: blue), .init(targetGroupArn: self.green, weight: green),
          ]))
      ]
    }

    func forward(blue: Int, green: Int) throws {
      try region.call(
        ELBv2.modifyListener, .init(listenerArn: balancing.listenerARN, defaultActions: actions(blue, green)))
    }

    func rule(blue: Int, green: Int) throws -> String {
      let request = ELBv2.CreateRuleRequest(
        listenerArn: balancing.listenerARN,
        conditions: [.init(field: "path-pattern", values: ["/api/*"])], priority: 1, actions: actions(blue, green))
      return try #require(try region.call(ELBv2.createRule, request).rules?.first?.ruleArn)
    }

    func requests(_ perSecond: Double?, to arn: String? = nil) throws {
      try region.sandbox.disturb(
        .requests(
          to: arn ?? balancing.balancerARN,
          demand: perSecond.map { ServiceDemand(requestsPerSecond: $0, cpuMillisecondsPerRequest: 1) }))
      region.pass(.minutes(3))
    }

    /// The requests of the last whole minute.
    func count(_ group: String) throws -> Double {
      let name = String(group.split(separator: ":").last ?? "")
      let balancer = balancing.balancerARN.replacing(#/.*loadbalancer\//#, with: "")
      let points = try region.call(
        CloudWatch.getMetricStatistics,
        .init(
          namespace: "AWS/ApplicationELB", metricName: "RequestCount",
          dimensions: [.init(name: "LoadBalancer", value: balancer), .init(name: "TargetGroup", value: name)],
          startTime: region.date(-60), endTime: region.date(0), period: 60, statistics: [.sum]))
      return points.datapoints?.first?.sum ?? 0
    }

    func cpu(_ service: String) throws -> Double {
      let points = try region.call(
        CloudWatch.getMetricStatistics,
        .init(
          namespace: "AWS/ECS", metricName: "CPUUtilization",
          dimensions: [.init(name: "ClusterName", value: "default"), .init(name: "ServiceName", value: service)],
          startTime: region.date(-60), endTime: region.date(0), period: 60, statistics: [.average]))
      return try #require(points.datapoints?.first?.average)
    }
  }

  @Test func aListenerSharesItsRequestsByWeight() throws {
    let scene = try Scene()
    try scene.requests(100)
    #expect(try scene.count(scene.blue) == 5400)
    #expect(try scene.count(scene.green) == 600)
    // Ninety requests of a millisecond are nine hundredths of a core; two tasks reserve half of one.
    let (blue, green) = (try scene.cpu("blue"), try scene.cpu("green"))
    #expect(abs(blue - 18) < 0.01 && abs(green - 2) < 0.01)
  }

  @Test func aShiftOfTheWeightsMovesTheRequests() throws {
    let scene = try Scene()
    try scene.requests(100)
    try scene.forward(blue: 0, green: 5)
    scene.region.pass(.minutes(3))
    #expect(try scene.count(scene.blue) == 0)
    #expect(try scene.count(scene.green) == 6000)
  }

  @Test func aRuleHasRequestsOfItsOwn() throws {
    let scene = try Scene()
    let rule = try scene.rule(blue: 1, green: 3)
    try scene.requests(100)
    try scene.requests(40, to: rule)
    #expect(try scene.count(scene.blue) == 5400 + 600)
    #expect(try scene.count(scene.green) == 600 + 1800)
    // With the rule its requests are gone.
    try scene.region.call(ELBv2.deleteRule, .init(ruleArn: rule))
    scene.region.pass(.minutes(3))
    #expect(try scene.count(scene.blue) == 5400)
    try scene.requests(nil)
    #expect(try scene.count(scene.blue) == 0)
  }

  @Test func whatIsSavedGoesOn() throws {
    let scene = try Scene()
    try scene.requests(100)
    var loaded = scene
    loaded.region = TestRegion(try Sandbox(state: scene.region.sandbox.savedState()))
    loaded.balancing.region = loaded.region
    loaded.region.pass(.minutes(3))
    #expect(try loaded.count(loaded.green) == 600)
    try loaded.forward(blue: 1, green: 1)
    loaded.region.pass(.minutes(3))
    #expect(try loaded.count(loaded.green) == 3000)
  }

  @Test func whatIsNoRuleIsRefused() throws {
    let region = TestRegion()
    #expect(throws: DisturbanceError.self) {
      try region.sandbox.disturb(.requests(to: "arn:nowhere", demand: nil))
    }
  }
}
