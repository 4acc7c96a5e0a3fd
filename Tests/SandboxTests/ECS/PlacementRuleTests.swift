import AWSModel
import ClusterModel
import Sandbox
import Testing

/// How ECS chooses an instance, as its callers see it. `Placement` states the rules, and its own tests go through them one by one.
@Suite struct PlacementRuleTests {
  /// Two instances in zone a and one in b, their agents with attributes `rack`.
  private func racks() throws -> TestRegion {
    let region = TestRegion()
    try region.call(ECS.createCluster, .init(clusterName: "default"))
    for (rack, zone) in [("1", "us-east-1a"), ("2", "us-east-1a"), ("3", "us-east-1b")] {
      try region.launch(
        1, zone: zone, extra: "echo ECS_INSTANCE_ATTRIBUTES='{\"rack\":\"\(rack)\"}' >> /etc/ecs/ecs.config")
    }
    region.pass(.minutes(6))
    #expect(try region.containerInstances().count == 3)
    try region.define(cpu: 64, memory: 64)
    return region
  }

  private func rack(_ instance: ECS.ContainerInstance?) -> String? {
    instance?.attributes?.first { $0.name == "rack" }?.value
  }

  /// On which racks so many tasks are placed.
  private func placed(
    _ region: TestRegion, _ count: Int, _ change: (inout ECS.RunTaskRequest) -> Void = { _ in }
  ) throws -> [String] {
    var request = ECS.RunTaskRequest(count: count, taskDefinition: "web")
    change(&request)
    let tasks = try region.call(ECS.runTask, request).tasks ?? []
    let instances = Dictionary(
      try region.containerInstances().map { ($0.containerInstanceArn, rack($0) ?? "") }, uniquingKeysWith: { $1 })
    return tasks.compactMap { instances[$0.containerInstanceArn] }.sorted()
  }

  @Test func roomIsLookedAtBeforeConstraints() throws {
    let region = try racks()
    try region.define("huge", cpu: 4096)
    let failures = try region.call(
      ECS.runTask,
      .init(
        placementConstraints: [.init(type: .memberOf, expression: "attribute:rack == 1")], taskDefinition: "huge")
    ).failures
    #expect(failures?.map(\.reason) == Array(repeating: "RESOURCE:CPU", count: 3))
  }

  @Test func constraintsBindAndStrategiesDoTheirBest() throws {
    let region = try racks()
    // Spread over racks, but only one rack is a member: all go there.
    let bound = try placed(region, 3) {
      $0.placementConstraints = [.init(type: .memberOf, expression: "attribute:rack == 2")]
      $0.placementStrategy = [.init(type: .spread, field: "attribute:rack")]
    }
    #expect(bound == ["2", "2", "2"])
    // One task of a group on an instance: what the group has on rack 2 counts too.
    let distinct = [.init(type: .distinctInstance)] as [ECS.PlacementConstraint]
    #expect(try placed(region, 5) { $0.placementConstraints = distinct } == ["1", "3"])
    let apart = try placed(region, 5) {
      $0.group = "apart"
      $0.placementConstraints = distinct
    }
    #expect(apart == ["1", "2", "3"])
  }

  @Test func strategiesChooseAmongWhatIsLeft() throws {
    let region = try racks()
    #expect(
      try placed(region, 6) { $0.placementStrategy = [.init(type: .spread, field: "instanceId")] }
        == ["1", "1", "2", "2", "3", "3"])
    // Zones first: zone b has one instance, which takes half.
    let zones = try placed(region, 4) {
      $0.group = "zones"
      $0.placementStrategy = [.init(type: .spread, field: "attribute:ecs.availability-zone")]
    }
    #expect(zones.filter { $0 == "3" }.count == 2)
    let packed = try placed(region, 4) {
      $0.group = "packed"
      $0.placementConstraints = [.init(type: .memberOf, expression: "attribute:rack in [2, 3]")]
      $0.placementStrategy = [.init(type: .binpack, field: "memory")]
    }
    #expect(Set(packed).count == 1)
    let random = try placed(region, 10) {
      $0.group = "random"
      $0.placementStrategy = [.init(type: .random)]
    }
    #expect(Set(random).count > 1)
  }

  @Test func aServiceSpreadsOverZonesAndThenInstances() throws {
    let region = try racks()
    try region.service(count: 8)
    region.pass(.minutes(2))
    let byInstance = Dictionary(grouping: try region.tasks(service: "web")) { $0.containerInstanceArn }
    #expect(byInstance.values.map(\.count).sorted() == [2, 2, 4])
    #expect(
      Dictionary(grouping: try region.tasks(service: "web")) { $0.availabilityZone }.values.allSatisfy { $0.count == 4 }
    )
  }

  @Test(arguments: [
    ("attribute:rack == 1", 1), ("attribute:rack != 1", 2), ("attribute:rack in [1, 3]", 2),
    ("attribute:rack !in [1]", 2),
    ("attribute:rack =~ [12]", 2), ("attribute:rack exists", 3), ("attribute:rack !exists", 0),
    ("attribute:rack > 1 and attribute:rack < 3", 1), ("not (attribute:rack == 1) && agentConnected == true", 2),
    ("attribute:ecs.availability-zone == us-east-1a or runningTasksCount > 0", 2),
    ("attribute:ecs.instance-type == 'm5.large'", 3), ("registeredAt > 2026-11-22", 3),
    ("task:group == service:web", 0),
  ])
  func theQueryLanguageFiltersLists(_ filter: String, _ count: Int) throws {
    let region = try racks()
    #expect(try region.call(ECS.listContainerInstances, .init(filter: filter)).containerInstanceArns?.count == count)
  }

  @Test func aQueryThatCannotBeReadIsRefused() throws {
    let region = try racks()
    #expect(
      region.refusal(ECS.listContainerInstances, .init(filter: "attribute:rack === 1"))?.code
        == "InvalidParameterException")
    let request = ECS.RunTaskRequest(
      placementConstraints: [.init(type: .memberOf, expression: "color == red")], taskDefinition: "web")
    #expect(region.refusal(ECS.runTask, request)?.code == "InvalidParameterException")
  }
}
