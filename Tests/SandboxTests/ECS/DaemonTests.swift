import AWSModel
import ClusterModel
import Sandbox
import Testing

@Suite struct DaemonTests {
  private func start(_ region: TestRegion, instances: Int = 3) throws {
    try region.cluster(instances: instances)
    try region.define("agent", cpu: 128, memory: 128)
    try region.service("agent", definition: "agent", count: nil) { $0.schedulingStrategy = .daemon }
    region.pass(.minutes(3))
  }

  @Test func itRunsOnEveryInstanceAndOnThoseThatCome() throws {
    let region = TestRegion()
    try start(region)
    #expect(try region.describe("agent").runningCount == 3)
    try region.launch(2)
    region.pass(.minutes(6))
    let service = try region.describe("agent")
    #expect(service.runningCount == 5)
    #expect(service.desiredCount == 5)
    #expect(Set(try region.tasks(service: "agent").map(\.containerInstanceArn)).count == 5)
  }

  @Test func itsRoomComesBeforeThatOfReplicas() throws {
    let region = TestRegion()
    try start(region, instances: 1)
    try region.define("big", cpu: 1800, memory: 512)
    try region.service("big", definition: "big", count: 3)
    region.pass(.minutes(3))
    try region.launch(2)
    region.pass(.minutes(6))
    #expect(try region.describe("agent").runningCount == 3)
    #expect(try region.describe("big").runningCount == 3)
  }

  @Test func aDrainingInstanceLosesItsDaemonAndGetsItBack() throws {
    let region = TestRegion()
    try start(region)
    let arn = try #require(try region.containerInstances().first?.containerInstanceArn)
    func set(_ status: ECS.ContainerInstanceStatus) throws {
      try region.call(ECS.updateContainerInstancesState, .init(containerInstances: [arn], status: status))
      region.pass(.minutes(3))
    }
    try set(.draining)
    #expect(try region.describe("agent").runningCount == 2)
    try set(.active)
    #expect(try region.describe("agent").runningCount == 3)
  }
}
