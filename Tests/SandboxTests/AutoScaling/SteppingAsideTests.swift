import AWSModel
import Sandbox
import Testing

/// Instances that their load balancers hold on their way out of service, and target groups that come and go.
@Suite struct SteppingAsideTests {
  private let region = TestRegion()

  /// A group behind a load balancer whose targets drain for a minute.
  private func balanced(_ desired: Int = 2, health: String = "EC2") throws -> Balancing {
    let balancing = try Balancing(region)
    try balancing.setDelay(60)
    try region.group(desired: desired) {
      $0.targetGroupARNs = [balancing.groupARN]
      $0.healthCheckType = health
    }
    region.pass(.minutes(2))
    return balancing
  }

  private func activity(_ id: String?) throws -> AutoScaling.Activity {
    try #require(try region.activities().first { $0.activityId == id })
  }

  @Test func standbyWaitsForTheTargetToDrain() throws {
    let balancing = try balanced()
    let id = try region.members()[0]
    let begun = try #require(
      try region.call(
        AutoScaling.enterStandby,
        .init(instanceIds: [id], autoScalingGroupName: "hosts", shouldDecrementDesiredCapacity: true)
      ).activities?.first)
    #expect(begun.statusCode == .inProgress && begun.progress == 50)
    #expect(try region.states() == ["EnteringStandby", "InService"])
    #expect(try region.described().desiredCapacity == 1)
    #expect(try balancing.states().contains("draining"))
    region.pass(.seconds(59))
    #expect(try region.states() == ["EnteringStandby", "InService"])
    #expect(
      region.refusal(AutoScaling.exitStandby, .init(instanceIds: [id], autoScalingGroupName: "hosts"))?.code
        == "ValidationError")
    region.pass(.seconds(2))
    #expect(try region.states() == ["InService", "Standby"])
    let ended = try activity(begun.activityId)
    #expect(ended.statusCode == .successful && ended.progress == 100)
    try region.call(AutoScaling.exitStandby, .init(instanceIds: [id], autoScalingGroupName: "hosts"))
    region.pass(.minutes(2))
    #expect(try region.states() == ["InService", "InService"])
    #expect(try balancing.states() == ["healthy", "healthy"])
  }

  @Test func detachingWaitsForTheTargetToDrain() throws {
    _ = try balanced()
    let url = try region.queue(hearing: "aws.autoscaling")
    let id = try region.members()[0]
    func detach() throws -> AutoScaling.Activity? {
      try region.call(
        AutoScaling.detachInstances,
        .init(instanceIds: [id], autoScalingGroupName: "hosts", shouldDecrementDesiredCapacity: true)
      ).activities?.first
    }
    let begun = try #require(try detach())
    #expect(begun.statusCode == .inProgress && begun.progress == 50)
    #expect(try region.states() == ["Detaching", "InService"])
    #expect(throws: AWSError.self) { try detach() }
    region.pass(.seconds(61))
    #expect(try region.states() == ["InService"])
    #expect(try activity(begun.activityId).statusCode == .successful)
    let left = try region.call(EC2.describeInstances, .init(instanceIds: [id])).reservations?.first?.instances?.first
    #expect(left?.state?.name == .running)
    #expect(left?.tags?.contains { $0.key == "aws:autoscaling:groupName" } != true)
    #expect(try region.drain(url).filter { $0.contains("Detach") }.count <= 1)
  }

  @Test func aSavedStateKnowsWhoIsSteppingAside() throws {
    _ = try balanced()
    try region.call(
      AutoScaling.enterStandby,
      .init(
        instanceIds: [try region.members()[0]], autoScalingGroupName: "hosts", shouldDecrementDesiredCapacity: true))
    let loaded = TestRegion(try Sandbox(state: region.sandbox.savedState()))
    #expect(try loaded.states() == ["EnteringStandby", "InService"])
    loaded.pass(.seconds(61))
    #expect(try loaded.states() == ["InService", "Standby"])
  }

  @Test func oneThatIsTerminatedMeanwhileEnds() throws {
    _ = try balanced()
    let id = try region.members()[0]
    try region.call(
      AutoScaling.enterStandby,
      .init(instanceIds: [id], autoScalingGroupName: "hosts", shouldDecrementDesiredCapacity: true))
    try region.call(
      AutoScaling.terminateInstanceInAutoScalingGroup,
      .init(instanceId: id, shouldDecrementDesiredCapacity: false))
    region.pass(.minutes(5))
    #expect(try region.states() == ["InService"])
    let moving = try #require(
      try region.activities().first { $0.description?.hasPrefix("Moving EC2 instance to Standby") == true })
    #expect(moving.statusCode == .cancelled)
  }

  @Test func withoutALoadBalancerNothingWaits() throws {
    try region.group(desired: 2)
    let id = try region.members()[0]
    let done = try region.call(
      AutoScaling.enterStandby,
      .init(instanceIds: [id], autoScalingGroupName: "hosts", shouldDecrementDesiredCapacity: true)
    ).activities?.first
    #expect(done?.statusCode == .successful)
    #expect(try region.states() == ["InService", "Standby"])
  }

  private func standing() throws -> [String] {
    try region.call(AutoScaling.describeLoadBalancerTargetGroups, .init(autoScalingGroupName: "hosts"))
      .loadBalancerTargetGroups?.compactMap(\.state) ?? []
  }

  @Test(arguments: [("EC2", "Added"), ("ELB", "InService")])
  func aTargetGroupIsRemovingUntilDrainedAndAddingUntilRegistered(_ health: String, _ steady: String) throws {
    let balancing = try balanced(health: health)
    #expect(try standing() == [steady])
    try region.call(
      AutoScaling.detachLoadBalancerTargetGroups,
      .init(autoScalingGroupName: "hosts", targetGroupARNs: [balancing.groupARN]))
    #expect(try standing() == ["Removing"])
    region.pass(.seconds(61))
    #expect(try standing().isEmpty)
    try region.call(
      AutoScaling.attachLoadBalancerTargetGroups,
      .init(autoScalingGroupName: "hosts", targetGroupARNs: [balancing.groupARN]))
    #expect(try standing() == ["Adding"])
    region.pass(.minutes(2))
    #expect(try standing() == [steady])
    let sources = try region.call(AutoScaling.describeTrafficSources, .init(autoScalingGroupName: "hosts"))
    #expect(sources.trafficSources?.map(\.state) == [steady])
  }

  @Test func aWarmInstanceThatIsLostLeavesATerminatingActivity() throws {
    try region.group(desired: 1, maximum: 2)
    try region.call(AutoScaling.putWarmPool, .init(autoScalingGroupName: "hosts"))
    region.pass(.minutes(5))
    func pool() throws -> [String] {
      try region.call(AutoScaling.describeWarmPool, .init(autoScalingGroupName: "hosts")).instances?
        .compactMap(\.instanceId) ?? []
    }
    let id = try #require(try pool().first)
    try region.call(EC2.terminateInstances, .init(instanceIds: [id]))
    region.pass(.minutes(5))
    let lost = try #require(
      try region.activities().first { $0.description == "Terminating EC2 instance: \(id)" })
    #expect(lost.statusCode == .successful)
    #expect(lost.cause?.contains("EC2 health check indicating it has been terminated or stopped") == true)
    #expect(try pool().count == 1 && !pool().contains(id))
  }
}
