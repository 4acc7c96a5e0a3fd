import AWSModel
import ClusterModel
import Sandbox
import Testing

/// Tasks whose checks fail: their replacements run first where the maximum allows it; else one at a time is stopped.
@Suite struct UnhealthyTaskTests {
  private func start(maximum: Int, minimum: Int) throws -> TestRegion {
    let region = TestRegion()
    try region.cluster(instances: 3)
    try region.define { $0.healthCheck = .init(command: ["CMD", "true"]) }
    try region.service(count: 3) {
      $0.deploymentConfiguration = .init(maximumPercent: maximum, minimumHealthyPercent: minimum)
      $0.availabilityZoneRebalancing = maximum > 100 ? nil : .disabled
    }
    region.pass(.minutes(4))
    return region
  }

  /// The fewest and the most tasks that run while some are sick.
  private func extremes(_ region: TestRegion) throws -> (fewest: Int, most: Int) {
    var (fewest, most) = (Int.max, 0)
    for _ in 0..<120 {
      region.pass(.seconds(2))
      let count = try region.tasks(service: "web").filter { $0.lastStatus == "RUNNING" }.count
      (fewest, most) = (min(fewest, count), max(most, count))
    }
    return (fewest, most)
  }

  private func sicken(_ region: TestRegion, _ count: Int) throws -> [String] {
    let arns = Array(try region.tasks(service: "web").compactMap(\.taskArn).prefix(count))
    for arn in arns { try region.sandbox.disturb(.setTaskHealth(task: arn, isHealthy: false)) }
    return arns
  }

  @Test func aReplacementRunsBeforeTheSickOneEnds() throws {
    let region = try start(maximum: 200, minimum: 100)
    let sick = try sicken(region, 2)
    let extremes = try extremes(region)
    #expect(extremes.fewest == 3 && extremes.most > 3)
    #expect(try Set(region.tasks(service: "web").compactMap(\.taskArn)).isDisjoint(with: sick))
    #expect(try region.events().contains { $0.contains("failed container health checks") })
  }

  @Test func withoutRoomForOneMoreTheyEndOneAtATime() throws {
    let region = try start(maximum: 100, minimum: 66)
    let sick = try sicken(region, 2)
    let extremes = try extremes(region)
    #expect(extremes.fewest == 2 && extremes.most == 3)
    #expect(try Set(region.tasks(service: "web").compactMap(\.taskArn)).isDisjoint(with: sick))
  }
}
