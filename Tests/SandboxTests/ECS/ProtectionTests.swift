import AWSModel
import ClusterModel
import Sandbox
import Testing

@Suite struct ProtectionTests {
  private func protectAll(_ region: TestRegion, minutes: Int) throws {
    try region.call(
      ECS.updateTaskProtection,
      .init(
        cluster: "default", tasks: try region.tasks().compactMap(\.taskArn), protectionEnabled: true,
        expiresInMinutes: minutes))
  }

  @Test func protectedTasksOutliveAScaleInUntilTheirProtectionEnds() throws {
    let region = TestRegion()
    try region.cluster(instances: 2)
    try region.define()
    try region.service(count: 4)
    region.pass(.minutes(3))
    try protectAll(region, minutes: 30)
    try region.call(ECS.updateService, .init(service: "web", desiredCount: 1))
    region.pass(.minutes(20))
    #expect(try region.describe().runningCount == 4)
    #expect(
      try region.events().contains { $0.contains("was unable to scale in due to (reason 3 tasks under protection)") })
    region.pass(.minutes(12))
    #expect(try region.describe().runningCount == 1)
  }

  @Test func protectedTasksOutliveADeployment() throws {
    let region = TestRegion()
    try region.cluster(instances: 2)
    try region.define()
    try region.service(count: 2)
    region.pass(.minutes(3))
    try protectAll(region, minutes: 30)
    try region.call(ECS.updateService, .init(service: "web", forceNewDeployment: true))
    region.pass(.minutes(15))
    #expect(try region.describe().deployments?.map(\.runningCount) == [2, 2])
    region.pass(.minutes(20))
    #expect(try region.describe().deployments?.map(\.runningCount) == [2])
  }

  @Test(arguments: [false, true]) func aDrainTakesProtectedTasksUnlessTheSwitchSaysNo(_ holds: Bool) throws {
    let region = TestRegion { $0.protectionHoldsDrain = holds }
    try region.cluster(instances: 2)
    try region.define()
    try region.service(count: 2)
    region.pass(.minutes(3))
    try protectAll(region, minutes: 600)
    let task = try #require(try region.tasks().first)
    try region.call(
      ECS.updateContainerInstancesState,
      .init(containerInstances: [task.containerInstanceArn ?? ""], status: .draining))
    region.pass(.minutes(10))
    let after = try region.call(ECS.describeTasks, .init(tasks: [task.taskArn ?? ""])).tasks?.first
    #expect(after?.lastStatus == (holds ? "RUNNING" : "STOPPED"))
  }
}
