import AWSModel
import ClusterModel
import Sandbox
import Testing

/// What the agent does by its settings when EC2 or a warm pool takes a hand.
@Suite struct AgentSettingTests {
  private func spot(_ region: TestRegion, drains: Bool) throws -> String {
    try region.call(ECS.createCluster, .init(clusterName: "default"))
    var request = EC2.RunInstancesRequest()
    request.imageId = try region.image()
    request.instanceType = .init(rawValue: "m5.large")
    (request.minCount, request.maxCount) = (1, 1)
    request.instanceMarketOptions = .init(marketType: .spot)
    request.userData = TestRegion.userData(
      "echo ECS_CLUSTER=default >> /etc/ecs/ecs.config\necho ECS_ENABLE_SPOT_INSTANCE_DRAINING=\(drains) >> /etc/ecs/ecs.config"
    )
    let id = try #require(try region.call(EC2.runInstances, request).instances?.first?.instanceId)
    region.pass(.minutes(6))
    return id
  }

  @Test(arguments: [true, false]) func aSpotNoticeDrainsOnlyWhereTheAgentIsTold(_ drains: Bool) throws {
    let region = TestRegion()
    let id = try spot(region, drains: drains)
    try region.define()
    try region.service(count: 2)
    region.pass(.minutes(2))
    try region.sandbox.disturb(.interruptSpot(instance: id))
    region.pass(.seconds(30))
    #expect(try region.containerInstances().map(\.status) == [drains ? "DRAINING" : "ACTIVE"])
    region.pass(.minutes(5))
    #expect(try region.containerInstances().isEmpty)
  }

  /// A group whose warm pool keeps one instance running.
  private func pool(_ region: TestRegion, checks: Bool) throws {
    try region.call(ECS.createCluster, .init(clusterName: "default"))
    try region.template {
      $0.userData = TestRegion.userData(
        "echo ECS_CLUSTER=default >> /etc/ecs/ecs.config\necho ECS_WARM_POOLS_CHECK=\(checks) >> /etc/ecs/ecs.config")
    }
    try region.group(desired: 1, maximum: 2)
    try region.call(AutoScaling.putWarmPool, .init(autoScalingGroupName: "hosts", poolState: .running))
    region.pass(.minutes(10))
    let pool = try region.call(AutoScaling.describeWarmPool, .init(autoScalingGroupName: "hosts")).instances
    #expect(pool?.map(\.lifecycleState) == [.warmedRunning])
  }

  @Test func anAgentThatChecksWaitsInTheWarmPool() throws {
    let region = TestRegion()
    try pool(region, checks: true)
    #expect(try Set(region.containerInstances().map(\.ec2InstanceId)) == Set(region.members()))
    try region.resize(2)
    region.pass(.minutes(3))
    #expect(try region.members().count == 2)
    #expect(try Set(region.containerInstances().map(\.ec2InstanceId)) == Set(region.members()))
  }

  @Test func anAgentThatDoesNotCheckRegistersFromTheWarmPool() throws {
    let region = TestRegion()
    try pool(region, checks: false)
    #expect(try region.containerInstances().count == 2)
    #expect(try region.members().count == 1)
  }
}
