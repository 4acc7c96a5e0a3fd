import AWSModel
import ClusterModel
import Sandbox
import Testing

/// The sentences of a service's event list, word by word as "Service event messages" has them: people's programs read them.
@Suite struct ServiceMessageTests {
  private static let help = "For more information, see the Troubleshooting section of the Amazon ECS Developer Guide."
  private static let noRoom = "was unable to place a task because no container instance met all of its requirements."

  private func has(_ region: TestRegion, _ pattern: Regex<Substring>, sourceLocation: SourceLocation = #_sourceLocation)
    throws
  {
    let events = try region.events()
    #expect(events.contains { $0.wholeMatch(of: pattern) != nil }, "\(events)", sourceLocation: sourceLocation)
  }

  @Test func whatFindsNoRoomNamesTheClosestInstance() throws {
    let region = TestRegion()
    try region.cluster()
    try region.define(cpu: 4096)
    try region.service()
    region.pass(.minutes(1))
    #expect(
      try region.events()
        == ["(service web) \(Self.noRoom) Reason: No Container Instances were found in your cluster. \(Self.help)"])
    try region.launch(1)
    region.pass(.minutes(20))
    let id = try #require(try region.containerInstances().first?.containerInstanceArn?.split(separator: "/").last)
    #expect(
      try region.events().first
        == "(service web) \(Self.noRoom) The closest matching (container-instance \(id)) has insufficient CPU units "
        + "available. \(Self.help)")
  }

  @Test func portsAndAgentsHaveSentencesOfTheirOwn() throws {
    let region = TestRegion()
    let ids = try region.cluster(instances: 1)
    try region.define(port: 80, hostPort: 80)
    try region.service(count: 2)
    region.pass(.minutes(3))
    let id = try #require(try region.containerInstances().first?.containerInstanceArn?.split(separator: "/").last)
    #expect(
      try region.events().contains(
        "(service web) \(Self.noRoom) The closest matching (container-instance \(id)) is already using a port required "
          + "by your task. \(Self.help)"))
    try region.define("other")
    try region.sandbox.disturb(.disconnectAgent(instance: ids[0]))
    region.pass(.minutes(5))
    try region.service("other", definition: "other")
    region.pass(.minutes(1))
    #expect(
      try region.events("other")
        == [
          "(service other) \(Self.noRoom) The closest matching (container-instance \(id)) encountered error \"AGENT\". "
            + Self.help
        ])
  }

  @Test func startsStopsAndSteadinessAreSaid() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define()
    try region.service()
    region.pass(.minutes(3))
    try has(region, /\(service web\) has started 2 tasks: \(task [0-9a-f]{32}\) \(task [0-9a-f]{32}\)\./)
    try has(region, /\(service web\) \(deployment ecs-svc\/[0-9]{19}\) deployment completed\./)
    try has(region, /\(service web\) has reached a steady state\./)
    try region.call(ECS.updateService, .init(service: "web", desiredCount: 1))
    region.pass(.minutes(1))
    try has(region, /\(service web\) has stopped 1 running tasks: \(task [0-9a-f]{32}\)\./)
  }

  @Test func whatKeepsFailingIsSaidInItsSentence() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define(labels: ["sandbox.pull-fails": "true"])
    try region.service(count: 1)
    region.pass(.minutes(20))
    #expect(
      try region.events().contains("(service web) is unable to consistently start tasks successfully. \(Self.help)"))
  }

  @Test func aStuckDeploymentSaysWhichSettingToChange() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define()
    try region.service {
      $0.deploymentConfiguration = .init(maximumPercent: 100, minimumHealthyPercent: 100)
      $0.availabilityZoneRebalancing = .disabled
    }
    region.pass(.minutes(3))
    try region.call(ECS.updateService, .init(service: "web", forceNewDeployment: true))
    region.pass(.minutes(3))
    #expect(
      try region.events().first
        == "(service web) was unable to stop or start tasks during a deployment because of the service deployment "
        + "configuration. Update the minimumHealthyPercent or maximumPercent value and try again.")
  }

  @Test func anUnhealthyTargetIsNamedWithItsReason() throws {
    let region = TestRegion()
    let ids = try region.cluster(instances: 1)
    let balancing = try Balancing(region)
    try region.define(port: 8080)
    try region.service(count: 1) { $0.loadBalancers = [balancing.loadBalancer] }
    region.pass(.minutes(3))
    try region.sandbox.disturb(.failTargetHealth(target: ids[0]))
    region.pass(.minutes(5))
    let group = balancing.groupARN
    let sentence = "is unhealthy in (target-group \(group)) due to (reason Health checks failed"
    let message = try #require(try region.events().first { $0.contains(sentence) })
    #expect(message.hasPrefix("(service web) (instance \(ids[0])) (port "))
  }
}
