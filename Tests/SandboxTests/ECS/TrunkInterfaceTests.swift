import AWSModel
import Sandbox
import Testing

/// Instances with a trunk interface take their time to come and to go.
@Suite struct TrunkInterfaceTests {
  /// A Region with one instance whose agent has just registered it; the task definition `web` is there.
  private func region(trunking: Bool) throws -> TestRegion {
    let region = TestRegion {
      $0.agentRegistration = .fixed(.seconds(30))
      $0.instanceStart = .fixed(.seconds(5))
      $0.trunkAttachment = .fixed(.seconds(20))
      $0.trunkDetachment = .fixed(.seconds(20))
      $0.hostLossDetection = .fixed(.seconds(5))
    }
    try region.call(ECS.createCluster, .init(clusterName: "default"))
    try region.define()
    try region.launch(extra: trunking ? "echo ECS_AWSVPC_TRUNKING=true >> /etc/ecs/ecs.config" : "")
    region.pass(.seconds(40))
    return region
  }

  @Test func itRegistersBeforeItTakesTasks() throws {
    let region = try region(trunking: true)
    #expect(try region.containerInstances().map(\.status) == ["REGISTERING"])
    #expect(try region.call(ECS.runTask, .init(taskDefinition: "web")).tasks == [])
    try region.call(ECS.createService, .init(serviceName: "web", taskDefinition: "web", desiredCount: 1))
    region.pass(.seconds(10))
    #expect(try region.call(ECS.listTasks, .init()).taskArns == [])
    #expect(
      try region.call(ECS.describeClusters, .init()).clusters?.first?.registeredContainerInstancesCount == 0)
    region.pass(.seconds(20))
    #expect(try region.containerInstances().map(\.status) == ["ACTIVE"])
    #expect(try region.call(ECS.listTasks, .init()).taskArns?.count == 1)
    #expect(
      try region.call(ECS.describeClusters, .init()).clusters?.first?.registeredContainerInstancesCount == 1)
  }

  @Test func withoutATrunkItIsActiveAtOnce() throws {
    #expect(try region(trunking: false).containerInstances().map(\.status) == ["ACTIVE"])
  }

  @Test func itDeregistersBeforeItIsInactive() throws {
    let region = try region(trunking: true)
    region.pass(.minutes(1))
    let instance = try #require(try region.containerInstances().first)
    let id = try #require(instance.ec2InstanceId)
    try region.call(EC2.terminateInstances, .init(instanceIds: [id]))
    region.pass(.seconds(10))
    #expect(try region.containerInstances().map(\.status) == ["DEREGISTERING"])
    #expect(
      region.refusal(ECS.runTask, .init(taskDefinition: "web"))?.message
        == "No Container Instances were found in your cluster.")
    region.pass(.seconds(30))
    #expect(try region.call(ECS.listContainerInstances, .init()).containerInstanceArns == [])
    let arn = try #require(instance.containerInstanceArn)
    let described = try region.call(ECS.describeContainerInstances, .init(containerInstances: [arn]))
    #expect(described.containerInstances?.map(\.status) == ["INACTIVE"])
  }

  @Test func whatIsSavedMeanwhileGoesOn() throws {
    let before = try region(trunking: true)
    let after = TestRegion(try Sandbox(state: before.sandbox.savedState()))
    #expect(try after.containerInstances().map(\.status) == ["REGISTERING"])
    after.pass(.seconds(30))
    #expect(try after.containerInstances().map(\.status) == ["ACTIVE"])
  }
}
