import AWSModel
import Sandbox
import Testing

/// Where lifecycle hooks do not run, what they cannot hold, and what comes before them.
@Suite struct HookExemptionTests {
  private func hook(_ region: TestRegion, _ transition: String, timeout: Int? = 3600) -> AWSError? {
    region.refusal(
      AutoScaling.putLifecycleHook,
      .init(
        lifecycleHookName: transition, autoScalingGroupName: "hosts",
        lifecycleTransition: "autoscaling:EC2_INSTANCE_\(transition)", heartbeatTimeout: timeout))
  }

  private func hooked(
    desired: Int, change: (inout AutoScaling.CreateAutoScalingGroupRequest) -> Void = { _ in }
  ) throws -> TestRegion {
    let region = TestRegion()
    try region.group(desired: desired, change: change)
    for transition in ["LAUNCHING", "TERMINATING"] { #expect(hook(region, transition) == nil) }
    return region
  }

  @Test func attachingAndDetachingPassThemBy() throws {
    let region = try hooked(desired: 1)
    let id = try region.members()[0]
    try region.call(
      AutoScaling.detachInstances,
      .init(instanceIds: [id], autoScalingGroupName: "hosts", shouldDecrementDesiredCapacity: true))
    region.pass(.minutes(1))
    #expect(try region.states().isEmpty)
    try region.call(AutoScaling.attachInstances, .init(instanceIds: [id], autoScalingGroupName: "hosts"))
    region.pass(.minutes(1))
    #expect(try region.members() == [id])
  }

  @Test func standbyPassesThemBy() throws {
    let region = try hooked(desired: 1)
    let id = try region.members()[0]
    try region.call(
      AutoScaling.enterStandby,
      .init(instanceIds: [id], autoScalingGroupName: "hosts", shouldDecrementDesiredCapacity: true))
    region.pass(.minutes(1))
    #expect(try region.states() == ["Standby"])
    try region.call(AutoScaling.exitStandby, .init(instanceIds: [id], autoScalingGroupName: "hosts"))
    region.pass(.minutes(1))
    #expect(try region.members() == [id])
  }

  @Test func aForcedDeletionPassesThemBy() throws {
    let region = try hooked(desired: 2)
    try region.call(AutoScaling.deleteAutoScalingGroup, .init(autoScalingGroupName: "hosts", forceDelete: true))
    region.pass(.minutes(5))
    #expect(try region.call(AutoScaling.describeAutoScalingGroups, .init()).autoScalingGroups == [])
    let states = try region.call(EC2.describeInstances, .init()).reservations?.flatMap { $0.instances ?? [] }
      .map { $0.state?.name }
    #expect(states == [.terminated, .terminated])
  }

  @Test func theyCannotHoldBackASpotReclaim() throws {
    let region = TestRegion()
    try region.template()
    try region.group(desired: 1) {
      $0.launchTemplate = nil
      $0.mixedInstancesPolicy = TerminationPolicyTests.mixed(["m5.large", "m6i.large"])
      $0.mixedInstancesPolicy?.instancesDistribution = .init(onDemandPercentageAboveBaseCapacity: 0)
    }
    #expect(hook(region, "TERMINATING") == nil)
    let id = try region.members()[0]
    try region.sandbox.disturb(.interruptSpot(instance: id))
    region.pass(.minutes(5))
    let instance = try region.call(EC2.describeInstances, .init(instanceIds: [id])).reservations?.first?.instances?
      .first
    #expect(instance?.state?.name == .terminated)
  }

  @Test func targetsAreDrainedBeforeTheTerminatingHookRuns() throws {
    let region = TestRegion()
    let balancing = try Balancing(region)
    try balancing.setDelay(120)
    try region.group(desired: 1) { $0.targetGroupARNs = [balancing.groupARN] }
    #expect(hook(region, "TERMINATING") == nil)
    region.pass(.minutes(2))
    #expect(try balancing.states() == ["healthy"])
    try region.resize(0)
    region.pass(.minutes(1))
    #expect(try balancing.states() == ["draining"])
    #expect(try region.states() == ["Terminating"])
    region.pass(.minutes(3))
    #expect(try balancing.states().isEmpty)
    #expect(try region.states() == ["Terminating:Wait"])
  }

  @Test func theTimeoutIsFromHalfAMinuteToTwoHours() throws {
    let region = TestRegion()
    try region.group()
    #expect(hook(region, "LAUNCHING", timeout: 29)?.code == "ValidationError")
    #expect(hook(region, "LAUNCHING", timeout: 7201)?.code == "ValidationError")
    #expect(hook(region, "LAUNCHING", timeout: 30) == nil)
    #expect(hook(region, "LAUNCHING", timeout: 7200) == nil)
    #expect(hook(region, "TERMINATING", timeout: nil) == nil)
    let hooks = try region.call(AutoScaling.describeLifecycleHooks, .init(autoScalingGroupName: "hosts")).lifecycleHooks
    let terminating = hooks?.first { $0.lifecycleHookName == "TERMINATING" }
    #expect(terminating?.heartbeatTimeout == 3600 && terminating?.defaultResult == "ABANDON")
    // A hundred times an hour is more than two days.
    #expect(terminating?.globalTimeout == 48 * 3600)
  }
}
