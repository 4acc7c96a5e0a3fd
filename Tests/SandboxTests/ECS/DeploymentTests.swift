import AWSModel
import ClusterModel
import Sandbox
import Testing

@Suite struct DeploymentTests {
  private func steady(
    _ region: TestRegion, count: Int = 4, instances: Int = 4,
    change: (inout ECS.CreateServiceRequest) -> Void = { _ in }
  ) throws {
    try region.cluster(instances: instances)
    try region.define()
    try region.service(count: count, change: change)
    region.pass(.minutes(3))
    #expect(try region.events().first == "(service web) has reached a steady state.")
  }

  private var breaker: ECS.DeploymentConfiguration {
    .init(deploymentCircuitBreaker: .init(enable: true, rollback: true))
  }

  @Test func desiredChangesInMidFlightEndAtTheLast() throws {
    let region = TestRegion()
    try steady(region, count: 1)
    for desired in [10, 5] {
      try region.call(ECS.updateService, .init(service: "web", desiredCount: desired))
      region.pass(.seconds(4))
    }
    region.pass(.minutes(3))
    #expect(try region.describe().runningCount == 5)
    #expect(try region.describe().deployments?.count == 1)
  }

  @Test func onlyWhatTheTaskIsStartsADeployment() throws {
    let region = TestRegion()
    try steady(region)
    let first = try region.describe().deployments?.first?.id
    try region.call(
      ECS.updateService,
      .init(
        service: "web", desiredCount: 5, deploymentConfiguration: .init(maximumPercent: 150, minimumHealthyPercent: 50))
    )
    #expect(try region.describe().deployments?.first?.id == first)
    try region.call(ECS.updateService, .init(service: "web", forceNewDeployment: true))
    #expect(try region.describe().deployments?.first?.id != first)
    #expect(try region.describe().deployments?.map(\.status) == ["PRIMARY", "ACTIVE"])
  }

  @Test func aRollingDeploymentStaysWithinItsPercentages() throws {
    let region = TestRegion()
    try steady(region) {
      $0.deploymentConfiguration = .init(maximumPercent: 150, minimumHealthyPercent: 75)
    }
    try region.call(ECS.updateService, .init(service: "web", forceNewDeployment: true))
    for _ in 0..<120 {
      region.pass(.seconds(3))
      let service = try region.describe()
      let running = service.runningCount ?? 0
      #expect(running >= 3)
      #expect(running + (service.pendingCount ?? 0) <= 6)
    }
    #expect(try region.describe().deployments?.first?.rolloutState == .completed)
  }

  @Test func minimumAndMaximumOfAHundredAreStuck() throws {
    let region = TestRegion()
    try steady(region, count: 2) {
      $0.deploymentConfiguration = .init(maximumPercent: 100, minimumHealthyPercent: 100)
    }
    try region.call(ECS.updateService, .init(service: "web", forceNewDeployment: true))
    region.pass(.hours(1))
    #expect(try region.describe().deployments?.count == 2)
    #expect(
      try region.events().contains {
        $0.contains(
          "was unable to stop or start tasks during a deployment because of the service deployment configuration")
      })
  }

  @Test func theBreakerRollsBackAfterHalfOfTheDesiredCount() throws {
    let region = TestRegion()
    try steady(region, count: 8) { $0.deploymentConfiguration = breaker }
    let good = try region.describe().taskDefinition
    try region.define(labels: ["sandbox.pull-fails": "true"])
    try region.call(ECS.updateService, .init(service: "web", taskDefinition: "web"))
    region.pass(.hours(1))
    #expect(try region.describe().taskDefinition == good)
    let events = try region.events()
    #expect(events.contains { $0.hasSuffix("deployment failed: tasks failed to start.") })
    #expect(events.contains { $0.contains("rolling back to deployment ecs-svc/") })
    let newest = try #require(
      try region.call(ECS.listServiceDeployments, .init(service: "web")).serviceDeployments?.first)
    #expect(newest.status == .rollbackSuccessful)
    let full = try region.call(
      ECS.describeServiceDeployments, .init(serviceDeploymentArns: [newest.serviceDeploymentArn ?? ""])
    ).serviceDeployments?.first
    #expect(full?.deploymentCircuitBreaker?.threshold == 4)
    #expect(full?.deploymentCircuitBreaker?.failureCount == 4)
    #expect(full?.rollback?.serviceRevisionArn == full?.sourceServiceRevisions?.first?.arn)
  }

  @Test func theSecondStageCountsFailedHealthChecks() throws {
    let region = TestRegion()
    try steady(region, count: 2) { $0.deploymentConfiguration = breaker }
    let good = try region.describe().taskDefinition
    try region.define(labels: ["sandbox.health": "unhealthy"]) {
      $0.healthCheck = .init(command: ["CMD", "true"], interval: 5, retries: 1)
    }
    try region.call(ECS.updateService, .init(service: "web", taskDefinition: "web"))
    region.pass(.minutes(20))
    #expect(try region.describe().taskDefinition == good)
    #expect(try region.events().contains { $0.contains("failed container health checks") })
  }

  @Test func withoutACompletedDeploymentTheBreakerLeavesItStalled() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define(labels: ["sandbox.pull-fails": "true"])
    try region.service { $0.deploymentConfiguration = breaker }
    region.pass(.hours(2))
    let deployment = try #require(try region.describe().deployments?.first)
    #expect(deployment.rolloutState == .failed)
    #expect(deployment.failedTasks == 3)
    #expect(try region.describe().deployments?.count == 1)
  }

  @Test func failedStartsWaitLongerUpToTwentySevenMinutes() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define(labels: ["sandbox.pull-fails": "true"])
    try region.service(count: 1)
    region.pass(.hours(12))
    let before = try region.describe().deployments?.first?.failedTasks ?? 0
    region.pass(.hours(9))
    let after = try region.describe().deployments?.first?.failedTasks ?? 0
    #expect((18...20).contains(after - before))
    #expect(try region.events().contains { $0.contains("is unable to consistently start tasks successfully") })
  }

  /// Tasks that were started together and fail together lengthen the wait once.
  @Test func howManyFailTogetherMakesNoDifferenceToTheWait() throws {
    func failed(_ count: Int) throws -> Int {
      let region = TestRegion()
      try region.cluster(instances: 2)
      try region.define(labels: ["sandbox.pull-fails": "true"])
      try region.service(count: count)
      region.pass(.hours(1))
      return (try region.describe().deployments?.first?.failedTasks ?? 0) / count
    }
    let (one, two) = (try failed(1), try failed(2))
    #expect(abs(one - two) <= 1, "\(one) and \(two)")
  }

  @Test func anAlarmFailsADeployment() throws {
    let region = TestRegion()
    var alarm = CloudWatch.PutMetricAlarmRequest(alarmName: "errors", evaluationPeriods: 5)
    alarm.namespace = "App"
    alarm.metricName = "Errors"
    alarm.statistic = .sum
    alarm.period = 60
    alarm.threshold = 1
    alarm.comparisonOperator = .greaterThanThreshold
    try region.call(CloudWatch.putMetricAlarm, alarm)
    try region.cluster(instances: 4)
    try region.define()
    try region.service(count: 2) {
      $0.deploymentConfiguration = .init(alarms: .init(alarmNames: ["errors"], rollback: true, enable: true))
    }
    region.pass(.minutes(5))
    #expect(
      try region.describe().deployments?.first?.rolloutState == .inProgress, "it bakes for the alarm's five minutes")
    region.pass(.minutes(5))
    #expect(try region.describe().deployments?.first?.rolloutState == .completed)
    let good = try region.describe().taskDefinition
    try region.define()
    try region.call(ECS.updateService, .init(service: "web", taskDefinition: "web"))
    region.pass(.minutes(2))
    try region.call(
      CloudWatch.setAlarmState, .init(alarmName: "errors", stateValue: .alarm, stateReason: "test"))
    #expect(try region.events().contains { $0.hasSuffix("deployment failed: alarm detected.") })
    region.pass(.minutes(10))
    #expect(try region.describe().taskDefinition == good)
  }

  @Test func aDeploymentCanBeStopped() throws {
    let region = TestRegion()
    try steady(region)
    let good = try region.describe().taskDefinition
    try region.define(labels: ["sandbox.pull-seconds": "3000"])
    try region.call(ECS.updateService, .init(service: "web", taskDefinition: "web"))
    region.pass(.seconds(20))
    let arn = try #require(try region.describe().currentServiceDeployment)
    try region.call(ECS.stopServiceDeployment, .init(serviceDeploymentArn: arn))
    #expect(
      region.refusal(ECS.stopServiceDeployment, .init(serviceDeploymentArn: arn))?.code == "ConflictException")
    region.pass(.minutes(5))
    #expect(try region.describe().taskDefinition == good)
    let revisions = try region.call(
      ECS.describeServiceRevisions,
      .init(serviceRevisionArns: try region.describe().currentServiceRevisions?.compactMap(\.arn))
    ).serviceRevisions
    #expect(revisions?.map(\.taskDefinition) == [good])
  }

  @Test func steadyStateIsSaidAgainAfterSixHours() throws {
    let region = TestRegion()
    try steady(region)
    func count() throws -> Int { try region.events().filter { $0.hasSuffix("has reached a steady state.") }.count }
    let first = try count()
    region.pass(.hours(5))
    #expect(try count() == first)
    region.pass(.hours(2))
    #expect(try count() == first + 1)
  }

  @Test func taskSetsAreToldToBeAbsent() throws {
    let region = TestRegion()
    try region.cluster(instances: 1)
    try region.define()
    var request = ECS.CreateServiceRequest(serviceName: "web", taskDefinition: "web", desiredCount: 1)
    request.deploymentController = .init(type: .external)
    let refusal = region.refusal(ECS.createService, request)
    #expect(refusal?.code == "UnsupportedFeatureException")
    #expect(refusal?.message.contains("task sets") == true)
  }
}
