import AWSModel
import Sandbox
import Testing

/// Protection from scale-in keeps an instance from scale-in, and from nothing else.
@Suite struct ScaleInProtectionTests {
  private func protected(_ count: Int = 2, spot: Bool = false) throws -> (TestRegion, [String]) {
    let region = TestRegion()
    try region.template()
    try region.group(desired: count) {
      $0.newInstancesProtectedFromScaleIn = true
      guard spot else { return }
      $0.launchTemplate = nil
      $0.mixedInstancesPolicy = TerminationPolicyTests.mixed(["m5.large", "m6i.large"])
      $0.mixedInstancesPolicy?.instancesDistribution = .init(onDemandPercentageAboveBaseCapacity: 0)
    }
    return (region, try region.members())
  }

  @Test func aScaleInPassesItBy() throws {
    let (region, ids) = try protected()
    try region.call(
      AutoScaling.setInstanceProtection,
      .init(instanceIds: [ids[1]], autoScalingGroupName: "hosts", protectedFromScaleIn: false))
    try region.resize(1)
    region.pass(.minutes(3))
    #expect(try region.members() == [ids[0]])
  }

  @Test func itDoesNotHoldATerminationByName() throws {
    let (region, ids) = try protected()
    try region.call(
      AutoScaling.terminateInstanceInAutoScalingGroup, .init(instanceId: ids[0], shouldDecrementDesiredCapacity: true))
    region.pass(.minutes(3))
    #expect(try region.members() == [ids[1]])
  }

  @Test func itDoesNotHoldEC2() throws {
    let (region, ids) = try protected()
    try region.call(EC2.terminateInstances, .init(instanceIds: [ids[0]]))
    region.pass(.minutes(5))
    let now = try region.members()
    #expect(now.count == 2 && !now.contains(ids[0]))
  }

  @Test func itDoesNotHoldAReplacementForHealth() throws {
    let (region, ids) = try protected()
    region.pass(.minutes(10))
    try region.call(
      AutoScaling.setInstanceHealth,
      .init(instanceId: ids[0], healthStatus: "Unhealthy", shouldRespectGracePeriod: false))
    region.pass(.minutes(5))
    #expect(try !region.members().contains(ids[0]))
  }

  @Test func itDoesNotHoldASpotInterruption() throws {
    let (region, ids) = try protected(spot: true)
    try region.sandbox.disturb(.interruptSpot(instance: ids[0]))
    region.pass(.minutes(5))
    #expect(try !region.members().contains(ids[0]))
  }

  @Test func noMoreThanFiftyAreNamedAtOnce() throws {
    let (region, ids) = try protected()
    let request = AutoScaling.SetInstanceProtectionRequest(
      instanceIds: Array(repeating: ids[0], count: 51), autoScalingGroupName: "hosts", protectedFromScaleIn: false)
    #expect(region.refusal(AutoScaling.setInstanceProtection, request)?.code == "ValidationError")
  }
}
