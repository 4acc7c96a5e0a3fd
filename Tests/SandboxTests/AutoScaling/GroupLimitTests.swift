import AWSModel
import Sandbox
import Testing

/// Bounds on calls about groups, and zones that cannot be evened out.
@Suite struct GroupLimitTests {
  @Test func detachingStaysAboveTheMinimumAndTakesTwentyAtMost() throws {
    let region = TestRegion()
    try region.group(desired: 2, minimum: 2)
    let ids = try region.members()
    func detach(_ ids: [String]) -> AWSError? {
      region.refusal(
        AutoScaling.detachInstances,
        .init(instanceIds: ids, autoScalingGroupName: "hosts", shouldDecrementDesiredCapacity: true))
    }
    #expect(detach([ids[0]])?.code == "ValidationError")
    #expect(detach(Array(repeating: ids[0], count: 21))?.code == "ValidationError")
    try region.call(AutoScaling.updateAutoScalingGroup, .init(autoScalingGroupName: "hosts", minSize: 1))
    #expect(detach([ids[0]]) == nil)
  }

  @Test func groupsComeInPagesOfFiftyAndAHundredAtMost() throws {
    let region = TestRegion()
    for index in 0..<60 { try region.group("g\(index)", settle: false) }
    let first = try region.call(AutoScaling.describeAutoScalingGroups, .init())
    #expect(first.autoScalingGroups?.count == 50)
    let second = try region.call(AutoScaling.describeAutoScalingGroups, .init(nextToken: first.nextToken))
    #expect(second.autoScalingGroups?.count == 10 && second.nextToken == nil)
    #expect(
      try region.call(AutoScaling.describeAutoScalingGroups, .init(maxRecords: 100)).autoScalingGroups?.count == 60)
    #expect(region.refusal(AutoScaling.describeAutoScalingGroups, .init(maxRecords: 101))?.code == "ValidationError")
  }

  @Test func withTerminateSuspendedRebalancingLeavesTheGroupTooLarge() throws {
    let region = TestRegion()
    try region.sandbox.disturb(.failLaunches(LaunchFailure(group: "hosts", zone: "us-east-1b")))
    try region.group(desired: 4, maximum: 4)
    region.pass(.minutes(5))
    #expect(try region.perZone() == ["us-east-1a": 4])
    try region.suspend("Terminate")
    try region.sandbox.disturb(.allowLaunches)
    region.pass(.minutes(30))
    // One more than the maximum, for a tenth of four is less than one.
    #expect(try region.members().count == 5)
    try region.call(AutoScaling.resumeProcesses, .init(autoScalingGroupName: "hosts", scalingProcesses: ["Terminate"]))
    region.pass(.minutes(30))
    #expect(try region.perZone() == ["us-east-1a": 2, "us-east-1b": 2])
  }

  @Test func aMixedGroupFirstDecidesBetweenSpotAndOnDemand() throws {
    let region = TestRegion()
    try region.template()
    try region.group(desired: 4) {
      $0.launchTemplate = nil
      $0.mixedInstancesPolicy = TerminationPolicyTests.mixed(["m5.large", "m6i.large"])
      $0.mixedInstancesPolicy?.instancesDistribution = .init(onDemandPercentageAboveBaseCapacity: 50)
    }
    func spots() throws -> Int {
      let ids = try region.members()
      return try region.call(EC2.describeInstances, .init(instanceIds: ids)).reservations?
        .flatMap { $0.instances ?? [] }.count { $0.instanceLifecycle == .spot } ?? 0
    }
    #expect(try spots() == 2)
    try region.resize(2)
    region.pass(.minutes(3))
    #expect(try region.members().count == 2)
    #expect(try spots() == 1)
  }

  @Test func unhealthyInstancesPassTheTerminationPolicyBy() throws {
    let region = TestRegion()
    try region.group(desired: 2) { $0.terminationPolicies = ["OldestInstance"] }
    region.pass(.minutes(10))
    try region.resize(3)
    region.pass(.minutes(5))
    let newest = try #require(try region.members().last)
    try region.call(
      AutoScaling.setInstanceHealth,
      .init(instanceId: newest, healthStatus: "Unhealthy", shouldRespectGracePeriod: false))
    region.pass(.minutes(5))
    #expect(try !region.members().contains(newest))
  }

  @Test func activitiesAreShownForSixWeeks() throws {
    let region = TestRegion()
    try region.group(desired: 1)
    #expect(try !region.activities().isEmpty)
    region.pass(.hours(6 * 7 * 24 - 1))
    #expect(try !region.activities().isEmpty)
    region.pass(.hours(2))
    #expect(try region.activities().isEmpty)
  }
}
