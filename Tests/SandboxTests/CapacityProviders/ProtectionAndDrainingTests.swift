import AWSModel
import FoundationEssentials
import Sandbox
import Testing

@Suite struct ProtectionAndDrainingTests {
  @Test func protectionNeedsAGroupThatProtects() throws {
    let region = TestRegion()
    try region.hosts()
    var provider = ECS.AutoScalingGroupProvider(autoScalingGroupArn: "web")
    provider.managedTerminationProtection = .enabled
    let refused = region.refusal(
      ECS.createCapacityProvider, .init(name: "web", autoScalingGroupProvider: provider))
    #expect(refused?.code == "InvalidParameterException")
    #expect(refused?.message.contains("must have instance protection from scale in enabled") == true)
  }

  @Test func busyInstancesAreProtectedAndEmptyOnesGo() throws {
    let region = try TestRegion.provided(desired: 3, isProtected: true) { provider in
      provider.managedTerminationProtection = .enabled
      provider.managedDraining = .disabled
    }
    region.pass(.minutes(6))
    try region.service(count: 1)
    region.pass(.minutes(4))
    let busy = try #require(
      try region.containerInstances().first { ($0.runningTasksCount ?? 0) > 0 }?.ec2InstanceId)
    let members = try region.capacity().instances ?? []
    #expect(members.filter { $0.protectedFromScaleIn == true }.map(\.instanceId) == [busy])
    region.pass(.minutes(25))
    #expect(try region.capacity().instances?.map(\.instanceId) == [busy])
    #expect(try region.describe().runningCount == 1)
  }

  @Test func managedDrainingHoldsAnInstanceUntilItsTasksRunElsewhere() throws {
    let region = try TestRegion.provided(desired: 2) { $0.managedScaling = .init(status: .disabled) }
    region.pass(.minutes(6))
    let hook = try #require(
      try region.call(AutoScaling.describeLifecycleHooks, .init(autoScalingGroupName: "web")).lifecycleHooks?.first)
    #expect(hook.lifecycleHookName == "ecs-managed-draining-termination-hook")
    #expect(hook.defaultResult == "CONTINUE" && hook.heartbeatTimeout == 3600)
    try region.define("small", cpu: 128, memory: 128, labels: ["sandbox.stop-seconds": "20"])
    try region.service(definition: "small", count: 2)
    region.pass(.minutes(4))
    let victim = try #require(
      try region.containerInstances().first { ($0.runningTasksCount ?? 0) > 0 }?.ec2InstanceId)
    try region.call(
      AutoScaling.terminateInstanceInAutoScalingGroup,
      .init(instanceId: victim, shouldDecrementDesiredCapacity: true))
    region.pass(.seconds(5))
    let member = try region.capacity().instances?.first { $0.instanceId == victim }
    #expect(member?.lifecycleState?.rawValue == "Terminating:Wait")
    let draining = try region.containerInstances().first { $0.ec2InstanceId == victim }
    #expect(draining?.status == "DRAINING")
    region.pass(.minutes(8))
    #expect(try region.capacity().instances?.contains { $0.instanceId == victim } == false)
    #expect(try region.describe().runningCount == 2)
  }

  @Test func aTaskOfNobodyHoldsADrainingInstanceForTwoDays() throws {
    let region = try TestRegion.provided(desired: 1) { $0.managedScaling = .init(status: .disabled) }
    region.pass(.minutes(6))
    try region.call(ECS.runTask, .init(launchType: .ec2, taskDefinition: "web"))
    region.pass(.minutes(2))
    let id = try #require(try region.capacity().instances?.first?.instanceId)
    try region.call(
      AutoScaling.terminateInstanceInAutoScalingGroup, .init(instanceId: id, shouldDecrementDesiredCapacity: true))
    region.pass(.hours(47))
    #expect(try region.capacity().instances?.first?.lifecycleState?.rawValue == "Terminating:Wait")
    region.pass(.hours(2))
    #expect(try region.capacity().instances?.isEmpty ?? true)
  }
}
