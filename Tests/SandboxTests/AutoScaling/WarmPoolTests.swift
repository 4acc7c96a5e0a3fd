import AWSModel
import Sandbox
import Testing

@Suite struct WarmPoolTests {
  private func put(
    _ region: TestRegion, change: (inout AutoScaling.PutWarmPoolRequest) -> Void = { _ in }
  ) throws {
    var request = AutoScaling.PutWarmPoolRequest(autoScalingGroupName: "hosts")
    change(&request)
    try region.call(AutoScaling.putWarmPool, request)
    region.pass(.minutes(5))
  }

  private func pool(_ region: TestRegion) throws -> [AutoScaling.Instance] {
    try region.call(AutoScaling.describeWarmPool, .init(autoScalingGroupName: "hosts")).instances ?? []
  }

  @Test func thePoolHoldsWhatLiesBetweenDesiredAndMaximumStopped() throws {
    let region = TestRegion()
    try region.group(desired: 2, maximum: 5)
    try put(region)
    #expect(try pool(region).map(\.lifecycleState) == Array(repeating: .warmedStopped, count: 3))
    #expect(try region.described().instances?.count == 2)
    #expect(try region.described().warmPoolSize == 3)
    let ids = try pool(region).compactMap(\.instanceId)
    let states = try region.call(EC2.describeInstances, .init(instanceIds: ids)).reservations?
      .flatMap { $0.instances ?? [] }.map(\.state?.name)
    #expect(states?.allSatisfy { $0 == .stopped } == true)
  }

  @Test func preparedCapacityAndMinimumSetItsSize() throws {
    let region = TestRegion()
    try region.group(desired: 2, maximum: 10)
    try put(region) { $0.maxGroupPreparedCapacity = 4 }
    #expect(try pool(region).count == 2)
    try put(region) { $0.minSize = 3 }
    #expect(try pool(region).count == 3)
    try put(region) {
      $0.minSize = 0
      $0.maxGroupPreparedCapacity = 3
    }
    #expect(try pool(region).count == 1)
  }

  @Test func scalingOutTakesFromThePoolAndFillsItAgain() throws {
    let region = TestRegion()
    try region.group(desired: 1, maximum: 4)
    try put(region)
    let warm = try pool(region).compactMap(\.instanceId)
    try region.resize(3)
    region.pass(.minutes(5))
    #expect(try Set(region.members()).intersection(warm).count == 2)
    #expect(try pool(region).count == 1)
    #expect(try region.activities().contains { $0.description?.contains("from warm pool") == true })
  }

  @Test func aRunningPoolKeepsItsInstancesRunning() throws {
    let region = TestRegion()
    try region.group(desired: 1, maximum: 2)
    try put(region) { $0.poolState = .running }
    #expect(try pool(region).map(\.lifecycleState) == [.warmedRunning])
  }

  @Test func instancesGoBackOnlyWhereThePoolReusesThem() throws {
    for reuses in [false, true] {
      let region = TestRegion()
      try region.group(desired: 3, maximum: 3)
      try put(region) { $0.instanceReusePolicy = .init(reuseOnScaleIn: reuses) }
      let ids = try region.members()
      try region.resize(2)
      region.pass(.minutes(6))
      let warm = try pool(region).compactMap(\.instanceId)
      #expect(warm.count == 1)
      #expect(ids.contains(warm[0]) == reuses)
    }
  }

  @Test func hooksRunOnTheWayInAndAgainOnTheWayOut() throws {
    let region = TestRegion()
    let url = try region.queue(hearing: "aws.autoscaling")
    try region.group(desired: 0, maximum: 1)
    var hook = AutoScaling.PutLifecycleHookRequest()
    hook.autoScalingGroupName = "hosts"
    hook.lifecycleHookName = "boot"
    hook.lifecycleTransition = "autoscaling:EC2_INSTANCE_LAUNCHING"
    hook.heartbeatTimeout = 60
    hook.defaultResult = "CONTINUE"
    try region.call(AutoScaling.putLifecycleHook, hook)
    try put(region)
    let into = try region.drain(url).filter { $0.contains("launch Lifecycle Action") }
    #expect(into.count == 1 && into[0].contains("\"Destination\":\"WarmPool\""))
    #expect(try pool(region).map(\.lifecycleState) == [.warmedStopped])
    try region.resize(1)
    region.pass(.minutes(5))
    let out = try region.drain(url).filter { $0.contains("launch Lifecycle Action") }
    #expect(out.count == 1 && out[0].contains("\"Origin\":\"WarmPool\""))
    #expect(try region.members().count == 1)
  }

  @Test func deletingNeedsForceWhileItHoldsAny() throws {
    let region = TestRegion()
    try region.group(desired: 1, maximum: 2)
    try put(region)
    #expect(
      region.refusal(AutoScaling.deleteWarmPool, .init(autoScalingGroupName: "hosts"))?.code == "ResourceInUse")
    try region.call(AutoScaling.deleteWarmPool, .init(autoScalingGroupName: "hosts", forceDelete: true))
    region.pass(.minutes(4))
    #expect(try pool(region).isEmpty)
    #expect(try region.described().warmPoolConfiguration == nil)
  }

  @Test func mixedGroupsHaveNone() throws {
    let region = TestRegion()
    try region.group()
    try region.group("mixed") {
      $0.launchTemplate = nil
      $0.mixedInstancesPolicy = TerminationPolicyTests.mixed(["m5.large"])
    }
    #expect(
      region.refusal(AutoScaling.putWarmPool, .init(autoScalingGroupName: "mixed"))?.code == "ValidationError")
  }
}
