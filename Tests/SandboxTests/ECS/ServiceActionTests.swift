import AWSModel
import ClusterModel
import FoundationEssentials
import Sandbox
import Testing

/// ECS Service Action events on the default bus.
@Suite struct ServiceActionTests {
  private struct Ear {
    let region: TestRegion
    let url: String

    init(_ region: TestRegion) throws {
      self.region = region
      let queue = try region.queue("q", ["VisibilityTimeout": "43200"])
      url = queue.url
      try region.call(
        EventBridge.putRule, .init(name: "actions", eventPattern: #"{"detail-type":["ECS Service Action"]}"#))
      try region.call(EventBridge.putTargets, .init(rule: "actions", targets: [.init(id: "q", arn: queue.arn)]))
    }

    /// What has come since the last look.
    func details() throws -> [TestJSON] {
      var found: [TestJSON] = []
      while true {
        let bodies = try region.bodies(url)
        if bodies.isEmpty { return found }
        found += try bodies.compactMap { try TestJSON($0)["detail"] }
      }
    }

    func names() throws -> [String] { try details().compactMap { $0["eventName"]?.string } }
  }

  @Test func startsAndStopsAreTold() throws {
    let region = TestRegion()
    try region.cluster(instances: 2)
    try region.define()
    let ear = try Ear(region)
    try region.service(count: 3)
    region.pass(.minutes(3))
    #expect(try ear.names() == ["TASKS_STARTED", "SERVICE_STEADY_STATE"])
    try region.call(ECS.updateService, .init(service: "web", desiredCount: 1))
    region.pass(.minutes(3))
    let details = try ear.details()
    #expect(details.map { $0["eventName"]?.string } == ["TASKS_STOPPED", "SERVICE_STEADY_STATE"])
    #expect(details.allSatisfy { $0["eventType"]?.string == "INFO" && $0["version"] == nil })
  }

  @Test func aCountThatScalingSetsIsToldAndOneThatSomebodySetsIsNot() throws {
    let region = TestRegion()
    try region.cluster(instances: 2)
    try region.define()
    try region.service(count: 1)
    try region.register(1, 10)
    region.pass(.minutes(3))
    let ear = try Ear(region)
    try region.call(ECS.updateService, .init(service: "web", desiredCount: 2))
    region.pass(.minutes(2))
    #expect(try !ear.names().contains("SERVICE_DESIRED_COUNT_UPDATED"))
    try region.tracking(60)
    try region.sandbox.disturb(
      .load(cluster: "default", service: "web", cpuFraction: 0.9, memoryFraction: nil))
    region.pass(.minutes(6))
    #expect(try region.describe().desiredCount == 3)
    #expect(try ear.names().first == "SERVICE_DESIRED_COUNT_UPDATED")
  }

  @Test func aServiceOnProvidersIsSteadyWithThem() throws {
    let region = try TestRegion.provided(desired: 2)
    region.pass(.minutes(6))
    let ear = try Ear(region)
    try region.service(count: 1) { $0.capacityProviderStrategy = [.init(capacityProvider: "web", weight: 1)] }
    region.pass(.minutes(3))
    let detail = try #require(try ear.details().first { $0["eventName"]?.string == "CAPACITY_PROVIDER_STEADY_STATE" })
    #expect(detail["capacityProviderArns"]?[0]?.string?.hasSuffix(":capacity-provider/web") == true)
  }

  @Test func aDaemonTaskWhoseInstanceMatchesNoLongerIsStopped() throws {
    let region = TestRegion()
    try region.cluster(instances: 2)
    let instances = try region.containerInstances().compactMap(\.containerInstanceArn)
    func role(_ value: String, of arns: [String]) throws {
      try region.call(
        ECS.putAttributes,
        .init(attributes: arns.map { .init(name: "role", value: value, targetType: .containerInstance, targetId: $0) }))
      region.pass(.minutes(3))
    }
    try role("edge", of: instances)
    try region.define("agent", cpu: 64, memory: 64)
    try region.service("agent", definition: "agent", count: nil) {
      $0.schedulingStrategy = .daemon
      $0.placementConstraints = [.init(type: .memberOf, expression: "attribute:role == edge")]
    }
    region.pass(.minutes(3))
    #expect(try region.describe("agent").runningCount == 2)
    let ear = try Ear(region)
    try role("core", of: [instances[0]])
    #expect(try region.tasks(service: "agent").map(\.containerInstanceArn) == [instances[1]])
    #expect(try region.describe("agent").desiredCount == 1)
    let violated = try #require(
      try ear.details().first { $0["eventName"]?.string == "SERVICE_DAEMON_PLACEMENT_CONSTRAINT_VIOLATED" })
    #expect(violated["eventType"]?.string == "ERROR")
    #expect(violated["containerInstanceArns"]?[0]?.string == instances[0])
    try role("edge", of: [instances[0]])
    #expect(try region.describe("agent").runningCount == 2)
  }

  @Test func rebalancingNamesTheZonesOfItsTasks() throws {
    let region = TestRegion()
    try region.call(ECS.createCluster, .init(clusterName: "default"))
    try region.launch(2, zone: "us-east-1a")
    region.pass(.minutes(6))
    try region.define()
    try region.service(count: 4)
    region.pass(.minutes(3))
    let ear = try Ear(region)
    try region.launch(2, zone: "us-east-1b")
    region.pass(.minutes(20))
    let names = try ear.names()
    #expect(names.first == "SERVICE_REBALANCING_STARTED")
    #expect(names.contains("SERVICE_REBALANCING_COMPLETED") && !names.contains("SERVICE_REBALANCING_STOPPED"))
    let events = try region.events()
    #expect(events.contains { $0.hasPrefix("(service web) has started 1 tasks in us-east-1b to AZ Rebalance: (task ") })
    #expect(
      events.contains { $0.hasPrefix("(service web) has stopped 1 running tasks in us-east-1a due to AZ Rebalance: ") })
  }

  @Test func aDeploymentStopsRebalancing() throws {
    let region = TestRegion()
    try region.call(ECS.createCluster, .init(clusterName: "default"))
    try region.launch(2, zone: "us-east-1a")
    region.pass(.minutes(6))
    try region.define()
    try region.service(count: 6)
    region.pass(.minutes(3))
    let ear = try Ear(region)
    try region.launch(2, zone: "us-east-1b")
    var names: [String] = []
    while !names.contains("SERVICE_REBALANCING_STARTED"), region.sandbox.now.microseconds < 3_600_000_000_000_000 {
      region.pass(.seconds(5))
      names += try ear.names()
    }
    try region.call(ECS.updateService, .init(service: "web", forceNewDeployment: true))
    region.pass(.seconds(5))
    #expect(try ear.names().contains("SERVICE_REBALANCING_STOPPED"))
    #expect(try region.events().contains("(service web) stopped AZ Rebalancing."))
  }
}
