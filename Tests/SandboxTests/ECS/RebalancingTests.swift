import AWSModel
import ClusterModel
import Sandbox
import Testing

@Suite struct RebalancingTests {
  private func zones(_ region: TestRegion) throws -> [String: Int] {
    Dictionary(grouping: try region.tasks(service: "web"), by: { $0.availabilityZone ?? "" }).mapValues(\.count)
  }

  private func lopsided(_ region: TestRegion, rebalancing: ECS.AvailabilityZoneRebalancing?) throws {
    try region.call(ECS.createCluster, .init(clusterName: "default"))
    try region.launch(2, zone: "us-east-1a")
    region.pass(.minutes(6))
    try region.define()
    try region.service(count: 4) { $0.availabilityZoneRebalancing = rebalancing }
    region.pass(.minutes(3))
    #expect(try zones(region) == ["us-east-1a": 4])
    try region.launch(2, zone: "us-east-1b")
    region.pass(.minutes(20))
  }

  @Test func aRefusedUpdateChangesNothing() throws {
    let region = TestRegion()
    try lopsided(region, rebalancing: .enabled)
    let before = try region.describe()
    let refused = region.refusal(
      ECS.updateService,
      .init(
        service: "web", desiredCount: 7,
        deploymentConfiguration: .init(maximumPercent: 100, minimumHealthyPercent: 50)))
    #expect(refused?.code == "InvalidParameterException")
    let after = try region.describe()
    #expect(after.deploymentConfiguration == before.deploymentConfiguration)
    #expect(after.desiredCount == before.desiredCount)
  }

  @Test func tasksMoveToAZoneThatHasComeWithoutEverBeingFewer() throws {
    let region = TestRegion()
    try lopsided(region, rebalancing: nil)
    #expect(try zones(region) == ["us-east-1a": 2, "us-east-1b": 2])
    #expect(try region.describe().availabilityZoneRebalancing == .enabled)
    let events = try region.events()
    #expect(
      events.contains(
        "(service web) is not AZ balanced with 4 tasks in us-east-1a, 0 tasks in us-east-1b. AZ Rebalancing in progress."
      ))
    #expect(events.contains("(service web) is AZ balanced with 2 tasks in us-east-1a, 2 tasks in us-east-1b."))
  }

  @Test func aServiceThatWantsNoneKeepsItsTasks() throws {
    let region = TestRegion()
    try lopsided(region, rebalancing: .disabled)
    #expect(try zones(region) == ["us-east-1a": 4])
  }

  @Test func whatCannotRebalanceSaysSo() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define()
    var request = ECS.CreateServiceRequest(serviceName: "web", taskDefinition: "web", desiredCount: 1)
    request.deploymentConfiguration = .init(maximumPercent: 100, minimumHealthyPercent: 0)
    request.availabilityZoneRebalancing = .enabled
    #expect(region.refusal(ECS.createService, request)?.code == "InvalidParameterException")
    request.availabilityZoneRebalancing = nil
    #expect(try region.call(ECS.createService, request).service?.availabilityZoneRebalancing == .disabled)
  }
}
