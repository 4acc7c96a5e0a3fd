import AWSModel
import Sandbox
import Testing

/// UpdateContainerInstancesState, and what lists and descriptions show of instances that come, stand still and go.
@Suite struct InstanceStateTests {
  private func set(
    _ region: TestRegion, _ arns: [String], _ status: ECS.ContainerInstanceStatus
  ) -> (answer: ECS.UpdateContainerInstancesStateResponse?, refusal: AWSError?) {
    do {
      return (
        try region.sandbox.perform(
          ECS.updateContainerInstancesState, .init(containerInstances: arns, status: status)), nil
      )
    } catch { return (nil, error) }
  }

  @Test func onlyActiveAndDrainingCanBeAskedFor() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    let arn = try #require(try region.containerInstances().first?.containerInstanceArn)
    for status in [ECS.ContainerInstanceStatus.registering, .deregistering, .registrationFailed] {
      #expect(set(region, [arn], status).refusal?.code == "InvalidParameterException")
    }
    #expect(set(region, [arn], .draining).answer?.containerInstances?.first?.status == "DRAINING")
    #expect(set(region, [arn], .active).answer?.containerInstances?.first?.status == "ACTIVE")
  }

  @Test func whatCannotBeDoneIsAFailureOfItsOwn() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    let arn = try #require(try region.containerInstances().first?.containerInstanceArn)
    let answer = try #require(set(region, [arn, "nothing"], .draining).answer)
    #expect(answer.containerInstances?.map(\.containerInstanceArn) == [arn])
    #expect(answer.failures?.map(\.reason) == ["MISSING"])
    #expect(set(region, Array(repeating: arn, count: 11), .draining).refusal?.code == "InvalidParameterException")
  }

  @Test func aListShowsEveryStatusButInactive() throws {
    let region = TestRegion()
    let ids = try region.cluster(instances: 3)
    let hosts = try region.containerInstances()
    let arn = { (id: String) in hosts.first { $0.ec2InstanceId == id }?.containerInstanceArn ?? "" }
    _ = set(region, [arn(ids[0])], .draining)
    try region.call(EC2.terminateInstances, .init(instanceIds: [ids[1]]))
    region.pass(.minutes(5))
    func list(_ status: ECS.ContainerInstanceStatus?) throws -> Set<String> {
      Set(try region.call(ECS.listContainerInstances, .init(status: status)).containerInstanceArns ?? [])
    }
    #expect(try list(nil) == [arn(ids[0]), arn(ids[2])])
    #expect(try list(.draining) == [arn(ids[0])])
    #expect(try list(.active) == [arn(ids[2])])
  }

  @Test func anInstanceThatIsStoppedStaysActiveAndLosesItsAgent() throws {
    let region = TestRegion()
    let ids = try region.cluster(instances: 1)
    try region.call(EC2.stopInstances, .init(instanceIds: ids))
    region.pass(.minutes(6))
    let host = try #require(try region.containerInstances().first)
    #expect(host.status == "ACTIVE" && host.agentConnected == false)
    try region.call(EC2.startInstances, .init(instanceIds: ids))
    region.pass(.minutes(6))
    #expect(try region.containerInstances().first?.agentConnected == true)
  }

  @Test func anInstanceHasTenAttributesOfItsOwnAtMost() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    let arn = try #require(try region.containerInstances().first?.containerInstanceArn)
    func put(_ names: [String], value: String = "x") -> AWSError? {
      region.refusal(
        ECS.putAttributes,
        .init(
          attributes: names.map { .init(name: $0, value: value, targetType: .containerInstance, targetId: arn) }))
    }
    #expect(put((0..<11).map { "a\($0)" })?.code == "AttributeLimitExceededException")
    #expect(put((0..<10).map { "a\($0)" }) == nil)
    #expect(put(["b"])?.code == "AttributeLimitExceededException")
    #expect(put(["a0"], value: "y") == nil)
    #expect(put([String(repeating: "n", count: 129)])?.code == "InvalidParameterException")
    #expect(put(["a0"], value: String(repeating: "v", count: 129))?.code == "InvalidParameterException")
  }
}
