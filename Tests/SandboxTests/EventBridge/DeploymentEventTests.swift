import AWSModel
import ClusterModel
import Sandbox
import Testing

/// `ECS Deployment State Change`. Source: "Amazon ECS service deployment state change events".
@Suite struct DeploymentEventTests {
  private func events(_ region: TestRegion, _ url: String) throws -> [TestJSON] {
    try region.drain(url).map(TestJSON.init).filter { $0["detail-type"]?.string == "ECS Deployment State Change" }
  }

  @Test func aDeploymentIsToldAtItsBeginningAndAtItsEnd() throws {
    let region = TestRegion()
    let url = try region.queue(hearing: "aws.ecs")
    try region.cluster(instances: 1)
    try region.define()
    let service = try region.service()
    region.pass(.minutes(3))
    let told = try events(region, url)
    #expect(
      told.map { $0["detail"]?["eventName"]?.string }
        == ["SERVICE_DEPLOYMENT_IN_PROGRESS", "SERVICE_DEPLOYMENT_COMPLETED"])
    let deployment = try #require(try region.describe().deployments?.first)
    for event in told {
      #expect(event["resources"]?[0]?.string == service.serviceArn)
      let detail = try #require(event["detail"])
      #expect(detail.keys == ["eventType", "eventName", "deploymentId", "updatedAt", "reason"])
      #expect(detail["eventType"]?.string == "INFO")
      #expect(detail["deploymentId"]?.string == deployment.id)
      #expect(detail["updatedAt"]?.string?.hasSuffix("Z") == true)
    }
    let id = try #require(deployment.id)
    #expect(told.last?["detail"]?["reason"]?.string == "ECS deployment \(id) completed.")
  }

  @Test func aFailedOneIsAnErrorWithItsReason() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define()
    try region.service {
      $0.deploymentConfiguration = .init(deploymentCircuitBreaker: .init(enable: true, rollback: true))
    }
    region.pass(.minutes(3))
    let url = try region.queue(hearing: "aws.ecs")
    try region.define(labels: ["sandbox.pull-fails": "true"])
    try region.call(ECS.updateService, .init(service: "web", taskDefinition: "web"))
    let failing = try #require(try region.describe().deployments?.first?.id)
    region.pass(.hours(1))
    let told = try events(region, url).compactMap { $0["detail"] }
    let failed = try #require(told.first { $0["eventName"]?.string == "SERVICE_DEPLOYMENT_FAILED" })
    #expect(failed["eventType"]?.string == "ERROR")
    #expect(failed["deploymentId"]?.string == failing)
    #expect(failed["reason"]?.string == "ECS deployment circuit breaker: tasks failed to start.")
    // Then the way back, which is a deployment of its own.
    #expect(told.last?["eventName"]?.string == "SERVICE_DEPLOYMENT_COMPLETED")
    #expect(told.last?["deploymentId"]?.string != failing)
  }
}
