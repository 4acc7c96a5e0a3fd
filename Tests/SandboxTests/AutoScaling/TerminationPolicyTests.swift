import AWSModel
import Sandbox
import Testing

@Suite struct TerminationPolicyTests {
  private func mark(_ region: TestRegion, _ ids: [String], protected: Bool = true) throws {
    try region.call(
      AutoScaling.setInstanceProtection,
      .init(instanceIds: ids, autoScalingGroupName: "hosts", protectedFromScaleIn: protected))
  }

  /// Three instances of one zone, launched at different times; gives them oldest first.
  private func three(_ policy: String) throws -> (TestRegion, [String]) {
    let region = TestRegion()
    try region.group(desired: 1, zones: ["us-east-1a"]) { $0.terminationPolicies = [policy] }
    for count in 2...3 {
      region.pass(.minutes(10))
      try region.resize(count)
      region.pass(.minutes(3))
    }
    return (region, try region.members())
  }

  @Test func oldestAndNewest() throws {
    for (policy, expected) in [("OldestInstance", 0), ("NewestInstance", 2)] {
      let (region, ids) = try three(policy)
      try region.resize(2)
      region.pass(.minutes(4))
      #expect(try !region.members().contains(ids[expected]), "\(policy)")
      #expect(try region.members().count == 2)
    }
  }

  @Test func closestToTheNextInstanceHourIsTheOldestWithinTheHour() throws {
    let (region, ids) = try three("ClosestToNextInstanceHour")
    // By now 26, 13 and 0 minutes have passed; a moment after the first's hour the second is the closest.
    region.pass(.minutes(38))
    try region.resize(2)
    region.pass(.minutes(4))
    #expect(try !region.members().contains(ids[1]))
  }

  @Test func theOldestTemplateVersionGoesFirstByDefault() throws {
    let (region, ids) = try three("Default")
    try region.call(
      EC2.createLaunchTemplateVersion,
      .init(launchTemplateName: "hosts", sourceVersion: "1", launchTemplateData: .init()))
    try region.resize(5)
    region.pass(.minutes(3))
    try region.resize(2)
    region.pass(.minutes(4))
    #expect(try Set(region.members()).isDisjoint(with: ids))
  }

  @Test func theZoneWithTheMostComesBeforeThePolicy() throws {
    let region = TestRegion()
    try region.group(desired: 1, zones: ["us-east-1a"]) { $0.terminationPolicies = ["OldestInstance"] }
    let oldest = try region.members()[0]
    try region.suspend("AZRebalance")
    try region.call(
      AutoScaling.updateAutoScalingGroup,
      .init(autoScalingGroupName: "hosts", vpcZoneIdentifier: try region.subnets()))
    try region.sandbox.disturb(.failLaunches(.init(zone: "us-east-1a")))
    try region.resize(3)
    region.pass(.minutes(3))
    #expect(try region.perZone() == ["us-east-1a": 1, "us-east-1b": 2])
    try region.resize(2)
    region.pass(.minutes(4))
    #expect(try region.members().contains(oldest))
    #expect(try region.perZone() == ["us-east-1a": 1, "us-east-1b": 1])
  }

  @Test func desiredFallsThoughAllAreProtectedAndTheDebtIsCollected() throws {
    let (region, ids) = try three("OldestInstance")
    try mark(region, ids)
    try region.resize(1)
    region.pass(.minutes(10))
    #expect(try region.described().desiredCapacity == 1)
    #expect(try region.members() == ids)
    try mark(region, [ids[1]], protected: false)
    region.pass(.minutes(5))
    #expect(try region.members() == [ids[0], ids[2]])
  }

  @Test func anUnknownPolicyIsRefused() throws {
    let region = TestRegion()
    try region.group()
    let refusal = region.refusal(
      AutoScaling.updateAutoScalingGroup,
      .init(autoScalingGroupName: "hosts", terminationPolicies: ["Youngest"]))
    #expect(refusal?.code == "ValidationError")
  }

  @Test func theAllocationStrategyPolicyKeepsThePreferredType() throws {
    let region = TestRegion()
    try region.template()
    try region.sandbox.disturb(.failLaunches(.init(instanceType: "m5.large", count: 2)))
    try region.group(
      desired: 2, zones: ["us-east-1a"],
      change: {
        $0.launchTemplate = nil
        $0.terminationPolicies = ["AllocationStrategy"]
        $0.mixedInstancesPolicy = Self.mixed(["m5.large", "m5.xlarge"])
      })
    try region.resize(4)
    region.pass(.minutes(6))
    let before = try region.described().instances?.compactMap(\.instanceType).sorted()
    #expect(before == ["m5.large", "m5.large", "m5.xlarge", "m5.xlarge"])
    try region.resize(2)
    region.pass(.minutes(4))
    #expect(try region.described().instances?.compactMap(\.instanceType) == ["m5.large", "m5.large"])
  }

  static func mixed(_ types: [String]) -> AutoScaling.MixedInstancesPolicy {
    .init(
      launchTemplate: .init(
        launchTemplateSpecification: .init(launchTemplateName: "hosts", version: "$Latest"),
        overrides: types.map { .init(instanceType: $0) }))
  }
}
