import AWSModel
import FoundationEssentials
import Sandbox
import Testing

@Suite struct ManagedScalingTests {
  @Test func withoutInstancesTheMetricIsAHundredOrTwoHundred() throws {
    let region = try TestRegion.provided()
    region.pass(.minutes(2))
    #expect(try region.reservation() == 100)
    let answer = try region.call(ECS.runTask, .init(taskDefinition: "web"))
    #expect(answer.failures?.isEmpty ?? true)
    let task = try #require(answer.tasks?.first)
    #expect(task.lastStatus == "PROVISIONING")
    #expect(task.containerInstanceArn == nil)
    #expect(task.capacityProviderName == "web")
    region.pass(.minutes(1))
    #expect(try region.reservation() == 200)
    // Scaling from zero takes the present capacity for one.
    #expect(try region.capacity().desiredCapacity == 2)
    region.pass(.minutes(8))
    #expect(try region.tasks().first?.lastStatus == "RUNNING")
  }

  @Test func thePolicyAndItsAlarmsStandOnTheGroupWhileTheProviderIsAssociated() throws {
    let region = try TestRegion.provided { $0.managedScaling = .init(status: .enabled, targetCapacity: 80) }
    let alarms =
      try region.call(
        CloudWatch.describeAlarms, .init(alarmNamePrefix: "TargetTracking-web-")
      ).metricAlarms ?? []
    #expect(alarms.count == 2)
    let high = try #require(alarms.first { $0.alarmName?.contains("AlarmHigh") == true })
    #expect(high.namespace == "AWS/ECS/ManagedScaling" && high.metricName == "CapacityProviderReservation")
    #expect(high.threshold == 80 && high.evaluationPeriods == 1)
    let low = try #require(alarms.first { $0.alarmName?.contains("AlarmLow") == true })
    #expect(low.threshold == 80 && low.evaluationPeriods == 15)
    let policies = try region.call(AutoScaling.describePolicies, .init(autoScalingGroupName: "web")).scalingPolicies
    #expect(policies?.first?.policyName?.hasPrefix("ECSManagedAutoScalingPolicy-") == true)
    #expect(policies?.first?.targetTrackingConfiguration?.targetValue == 80)
    #expect(policies?.first?.alarms?.count == 2)
    #expect(try region.capacity().tags?.contains { $0.key == "AmazonECSManaged" } == true)
    let cluster = try #require(
      try region.call(ECS.describeClusters, .init(include: [.attachments])).clusters?.first)
    #expect(cluster.attachmentsStatus == "UPDATE_COMPLETE")
    #expect(Set(cluster.attachments?.compactMap(\.type) ?? []) == ["managed_scaling", "managed_draining"])
    try region.call(
      ECS.putClusterCapacityProviders,
      .init(cluster: "default", capacityProviders: [], defaultCapacityProviderStrategy: []))
    #expect(try region.call(CloudWatch.describeAlarms, .init()).metricAlarms?.isEmpty ?? true)
  }

  @Test func itBuysWhatTheWaitingTasksNeed() throws {
    let region = try TestRegion.provided(desired: 1)
    region.pass(.minutes(6))
    // Seven tasks of 1,024 units: two fit on the instance that there is, two on each of three more.
    try region.service(count: 7)
    region.pass(.minutes(3))
    #expect(try region.capacity().desiredCapacity == 4)
    region.pass(.minutes(10))
    #expect(try region.describe().runningCount == 7)
    #expect(try region.capacity().desiredCapacity == 4)
    #expect(try region.reservation() == 100)
  }

  @Test(arguments: [
    (3, 10_000, 4), (1, 2, 3),
  ])
  func stepsAreBounded(_ least: Int, _ most: Int, _ wanted: Int) throws {
    let region = try TestRegion.provided(desired: 1) {
      $0.managedScaling = .init(status: .enabled, minimumScalingStepSize: least, maximumScalingStepSize: most)
    }
    region.pass(.minutes(6))
    // One more instance is needed for the smaller service, five for the larger.
    try region.service(count: least == 3 ? 4 : 12)
    region.pass(.seconds(75))
    #expect(try region.capacity().desiredCapacity == wanted)
  }

  @Test func emptyInstancesGoAfterFifteenPointsAndFewerThanHalfAMinute() throws {
    let region = try TestRegion.provided(desired: 8) { $0.managedDraining = .disabled }
    region.pass(.minutes(6))
    #expect(try region.capacity().desiredCapacity == 8)
    region.pass(.minutes(13))
    #expect(try region.capacity().desiredCapacity == 8)
    region.pass(.minutes(3))
    let after = try #require(try region.capacity().desiredCapacity)
    #expect(after < 8)
    region.pass(.minutes(8))
    #expect(try region.capacity().desiredCapacity == 0)
  }

  @Test func instancesWithDaemonsOnlyCountAsEmpty() throws {
    let region = try TestRegion.provided(desired: 2) { $0.managedDraining = .disabled }
    try region.define("agent", cpu: 64, memory: 64)
    try region.service("agent", definition: "agent", count: nil) { request in
      request.schedulingStrategy = .daemon
      request.launchType = .ec2
    }
    region.pass(.minutes(10))
    #expect(try region.describe("agent").runningCount == 2)
    #expect(try region.reservation() == 0)
  }

  @Test func atMostFiveHundredTasksWait() throws {
    let region = try TestRegion.provided(maximum: 0)
    for _ in 0..<50 { try region.call(ECS.runTask, .init(count: 10, taskDefinition: "web")) }
    let refused = region.refusal(ECS.runTask, .init(count: 1, taskDefinition: "web"))
    #expect(refused?.code == "ClientException")
  }

  @Test func aTaskWaitsNoLongerThanItMay() throws {
    let region = try TestRegion.provided(maximum: 0, tune: { $0.provisioningTimeout = .minutes(5) })
    try region.call(ECS.runTask, .init(taskDefinition: "web"))
    region.pass(.minutes(6))
    let task = try #require(try region.tasks(stopped: true).first)
    #expect(task.lastStatus == "STOPPED")
    #expect(task.stopCode == .taskFailedToStart)
    #expect(task.stoppedReason == "TaskFailedToStart: EMPTY CAPACITY PROVIDER")
  }

  @Test func tasksOfALaunchTypeNeverScaleAProvider() throws {
    let region = try TestRegion.provided(desired: 1)
    region.pass(.minutes(6))
    let answer = try region.call(ECS.runTask, .init(count: 4, launchType: .ec2, taskDefinition: "web"))
    #expect(answer.tasks?.count == 2)
    #expect(answer.failures?.first?.reason == "RESOURCE:CPU")
    region.pass(.minutes(5))
    #expect(try region.capacity().desiredCapacity == 1)
  }
}
