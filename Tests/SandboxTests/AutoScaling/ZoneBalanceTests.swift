import AWSModel
import Sandbox
import Testing

@Suite struct ZoneBalanceTests {
  /// A group with everything in the first zone, because the second had no room, that now may balance.
  private func lopsided(_ count: Int, maximum: Int = 20) throws -> TestRegion {
    let region = TestRegion()
    try region.sandbox.disturb(.failLaunches(.init(zone: "us-east-1b")))
    try region.group(desired: count, maximum: maximum)
    #expect(try region.perZone() == ["us-east-1a": count])
    try region.sandbox.disturb(.allowLaunches)
    return region
  }

  @Test func balanceReturnsWhenAZoneRecovers() throws {
    let region = try lopsided(4)
    region.pass(.minutes(40))
    #expect(try region.perZone() == ["us-east-1a": 2, "us-east-1b": 2])
    let causes = try region.activities().compactMap(\.cause)
    #expect(causes.contains { $0.contains("availability zones us-east-1a us-east-1b had 4 0 instances respectively.") })
    #expect(causes.contains { $0.contains("instances were launched to balance instances in zones us-east-1b") })
  }

  @Test func balanceLaunchesFirstAndGoesBeyondTheMaximumByNoMoreThanATenth() throws {
    let region = try lopsided(4, maximum: 4)
    var most = 0
    var least = Int.max
    for _ in 0..<480 {
      region.pass(.seconds(5))
      most = max(most, try region.described().instances?.count ?? 0)
      least = min(least, try region.members().count)
    }
    // One above four: a tenth, or one. Never fewer in service than wanted.
    #expect(most == 5)
    #expect(least == 4)
    #expect(try region.perZone() == ["us-east-1a": 2, "us-east-1b": 2])
  }

  @Test func suspendingAZRebalanceLeavesTheGroupLopsided() throws {
    let region = try lopsided(4)
    try region.suspend("AZRebalance")
    region.pass(.minutes(40))
    #expect(try region.perZone() == ["us-east-1a": 4])
    try region.call(
      AutoScaling.resumeProcesses, .init(autoScalingGroupName: "hosts", scalingProcesses: ["AZRebalance"]))
    region.pass(.minutes(40))
    #expect(try region.perZone() == ["us-east-1a": 2, "us-east-1b": 2])
  }

  @Test func aZoneThatIsTakenAwayIsLeft() throws {
    let region = TestRegion()
    try region.group(desired: 4)
    try region.call(
      AutoScaling.updateAutoScalingGroup,
      .init(autoScalingGroupName: "hosts", vpcZoneIdentifier: try region.subnets(["us-east-1a", "us-east-1c"])))
    region.pass(.minutes(30))
    #expect(try region.perZone() == ["us-east-1a": 2, "us-east-1c": 2])
  }

  @Test func aBalancedOnlyGroupWaitsForItsZone() throws {
    let region = TestRegion()
    try region.sandbox.disturb(.failLaunches(.init(zone: "us-east-1b")))
    try region.group(desired: 4) {
      $0.availabilityZoneDistribution = .init(capacityDistributionStrategy: .balancedOnly)
    }
    region.pass(.minutes(5))
    #expect(try region.perZone()["us-east-1a"] == 1)
    #expect(try region.perZone()["us-east-1b"] == nil)
  }
}
