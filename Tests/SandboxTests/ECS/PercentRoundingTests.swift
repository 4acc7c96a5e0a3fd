import AWSModel
import Sandbox
import Testing

/// Percentages of a desired count are rounded so that neither bound is ever passed: up for the minimum, down for the
/// maximum. Source: "Amazon ECS services", deployment configuration.
@Suite struct PercentRoundingTests {
  /// Whether a new deployment of a service of that size is done after twenty minutes.
  private func rolls(_ count: Int, minimum: Int, maximum: Int) throws -> Bool {
    let region = TestRegion()
    try region.cluster(instances: 2)
    try region.define(cpu: 128, memory: 128)
    try region.service(count: count) {
      $0.deploymentConfiguration = .init(maximumPercent: maximum, minimumHealthyPercent: minimum)
    }
    region.pass(.minutes(10))
    try region.call(ECS.updateService, .init(service: "web", forceNewDeployment: true))
    region.pass(.minutes(20))
    return try region.describe().deployments?.count == 1
  }

  @Test func theMinimumIsRoundedUp() throws {
    // 75 % of two are two: with a maximum of two nothing can move. One at least would do for 50 %.
    #expect(try !rolls(2, minimum: 75, maximum: 100))
    #expect(try rolls(2, minimum: 50, maximum: 100))
  }

  @Test func theMaximumIsRoundedDown() throws {
    // 125 % of three are three: with a minimum of three nothing can move. Four of four allow a fifth.
    #expect(try !rolls(3, minimum: 100, maximum: 125))
    #expect(try rolls(4, minimum: 100, maximum: 125))
  }
}
