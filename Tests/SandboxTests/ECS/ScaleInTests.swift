import AWSModel
import ClusterModel
import Sandbox
import Testing

@Suite struct ScaleInTests {
  private func shrink(
    _ region: TestRegion, _ strategy: [ECS.PlacementStrategy]?, from: Int, to: Int
  ) throws -> [ECS.Task] {
    try region.define(cpu: 64, memory: 64)
    try region.service(count: from) {
      $0.placementStrategy = strategy
      $0.availabilityZoneRebalancing = .disabled
    }
    region.pass(.minutes(4))
    #expect(try region.describe().runningCount == from)
    try region.call(ECS.updateService, .init(service: "web", desiredCount: to))
    region.pass(.minutes(2))
    return try region.tasks(service: "web")
  }

  private func counts<Key: Hashable>(_ tasks: [ECS.Task], by key: (ECS.Task) -> Key) -> [Int] {
    Dictionary(grouping: tasks, by: key).map(\.value.count).sorted()
  }

  @Test func withoutAStrategyZonesAndThenInstancesStayEven() throws {
    let region = TestRegion()
    try region.call(ECS.createCluster, .init(clusterName: "default"))
    for zone in ["us-east-1a", "us-east-1b"] { try region.launch(2, zone: zone) }
    region.pass(.minutes(6))
    let left = try shrink(region, nil, from: 16, to: 8)
    #expect(counts(left) { $0.availabilityZone } == [4, 4])
    #expect(counts(left) { $0.containerInstanceArn } == [2, 2, 2, 2])
  }

  @Test func binpackEmptiesTheInstanceWithMostLeft() throws {
    let region = TestRegion()
    try region.cluster(instances: 3)
    let left = try shrink(region, [.init(type: .binpack, field: "cpu")], from: 40, to: 30)
    #expect(counts(left) { $0.containerInstanceArn } == [30])
  }

  @Test func whatDoesNotRunYetGoesFirst() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    _ = try shrink(region, nil, from: 4, to: 4)
    try region.define(cpu: 64, memory: 64, labels: ["sandbox.pull-seconds": "600"])
    try region.call(ECS.updateService, .init(service: "web", desiredCount: 4))
    try region.service("slow", count: 3)
    region.pass(.seconds(30))
    #expect(try region.describe("slow").pendingCount == 3)
    try region.call(ECS.updateService, .init(service: "slow", desiredCount: 1))
    region.pass(.seconds(30))
    #expect(try region.describe("slow").pendingCount == 1)
    #expect(try region.describe("web").runningCount == 4)
  }
}
