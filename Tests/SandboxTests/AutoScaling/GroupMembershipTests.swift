import AWSModel
import Sandbox
import Testing

@Suite struct GroupMembershipTests {
  @Test func attachingRaisesAndDetachingLowersTheDesiredCapacity() throws {
    let region = TestRegion()
    try region.group(desired: 1, maximum: 2, zones: ["us-east-1a"])
    let ids = try region.launch(2, zone: "us-east-1a")
    region.pass(.minutes(1))
    try region.call(
      AutoScaling.attachInstances, .init(instanceIds: [ids[0]], autoScalingGroupName: "hosts"))
    region.pass(.minutes(1))
    #expect(try region.described().desiredCapacity == 2)
    #expect(try region.members().contains(ids[0]))
    #expect(
      region.refusal(AutoScaling.attachInstances, .init(instanceIds: [ids[1]], autoScalingGroupName: "hosts"))?.code
        == "ValidationError")
    try region.call(
      AutoScaling.detachInstances,
      .init(instanceIds: [ids[0]], autoScalingGroupName: "hosts", shouldDecrementDesiredCapacity: true))
    region.pass(.minutes(3))
    #expect(try region.described().desiredCapacity == 1)
    #expect(try region.members().count == 1)
    let left = try region.call(EC2.describeInstances, .init(instanceIds: [ids[0]])).reservations?.first?.instances?
      .first
    #expect(left?.state?.name == .running)
  }

  @Test func anInstanceOfAnotherZoneCannotBeAttached() throws {
    let region = TestRegion()
    try region.group()
    let id = try region.launch(zone: "us-east-1d")[0]
    region.pass(.minutes(1))
    #expect(
      region.refusal(AutoScaling.attachInstances, .init(instanceIds: [id], autoScalingGroupName: "hosts"))?.code
        == "ValidationError")
  }

  @Test func detachingWithoutDecrementIsReplaced() throws {
    let region = TestRegion()
    try region.group(desired: 1)
    let id = try region.members()[0]
    try region.call(
      AutoScaling.detachInstances,
      .init(instanceIds: [id], autoScalingGroupName: "hosts", shouldDecrementDesiredCapacity: false))
    region.pass(.minutes(3))
    #expect(try region.members().count == 1)
    #expect(try region.members()[0] != id)
  }

  @Test func standbyStepsAsideAndComesBack() throws {
    let region = TestRegion()
    try region.group(desired: 2)
    let id = try region.members()[0]
    try region.call(
      AutoScaling.enterStandby,
      .init(instanceIds: [id], autoScalingGroupName: "hosts", shouldDecrementDesiredCapacity: true))
    #expect(try region.states() == ["InService", "Standby"])
    #expect(try region.described().desiredCapacity == 1)
    try region.call(AutoScaling.exitStandby, .init(instanceIds: [id], autoScalingGroupName: "hosts"))
    region.pass(.minutes(1))
    #expect(try region.states() == ["InService", "InService"])
    #expect(try region.described().desiredCapacity == 2)
  }

  @Test func terminatingAtTheMinimumWithDecrementIsRefused() throws {
    let region = TestRegion()
    try region.group(desired: 2, minimum: 2)
    let id = try region.members()[0]
    let refusal = region.refusal(
      AutoScaling.terminateInstanceInAutoScalingGroup,
      .init(instanceId: id, shouldDecrementDesiredCapacity: true))
    #expect(refusal?.code == "ValidationError")
    #expect(refusal?.message.contains("desiredSize equals minSize (2)") == true)
    let activity = try region.call(
      AutoScaling.terminateInstanceInAutoScalingGroup,
      .init(instanceId: id, shouldDecrementDesiredCapacity: false)
    ).activity
    #expect(activity?.statusCode == .inProgress)
    #expect(activity?.cause?.contains("instance \(id) was taken out of service in response to a user request.") == true)
    region.pass(.minutes(4))
    #expect(try region.members().count == 2)
  }

  @Test func aBoundThatMovesPastTheDesiredCapacityTakesItAlong() throws {
    let region = TestRegion()
    try region.group(desired: 3, maximum: 5)
    try region.call(AutoScaling.updateAutoScalingGroup, .init(autoScalingGroupName: "hosts", minSize: 4))
    #expect(try region.described().desiredCapacity == 4)
    try region.call(
      AutoScaling.updateAutoScalingGroup, .init(autoScalingGroupName: "hosts", minSize: 0, maxSize: 2))
    #expect(try region.described().desiredCapacity == 2)
  }

  @Test func deletionProtectionAndLivingInstancesHoldAGroup() throws {
    let region = TestRegion()
    try region.group(desired: 1) { $0.deletionProtection = .preventForceDeletion }
    #expect(
      region.refusal(AutoScaling.deleteAutoScalingGroup, .init(autoScalingGroupName: "hosts"))?.code == "ResourceInUse")
    #expect(
      region.refusal(
        AutoScaling.deleteAutoScalingGroup, .init(autoScalingGroupName: "hosts", forceDelete: true))?.code
        == "ValidationError")
    try region.call(
      AutoScaling.updateAutoScalingGroup,
      .init(autoScalingGroupName: "hosts", deletionProtection: AutoScaling.DeletionProtection.none))
    try region.call(
      AutoScaling.deleteAutoScalingGroup, .init(autoScalingGroupName: "hosts", forceDelete: true))
    region.pass(.minutes(4))
    #expect(
      try region.call(AutoScaling.describeAutoScalingGroups, .init()).autoScalingGroups == [])
    let told = try region.call(
      AutoScaling.describeScalingActivities,
      .init(
        autoScalingGroupName: "hosts", includeDeletedGroups: true,
        filters: [.init(name: "Status", values: ["Successful"])]))
    #expect(told.activities?.map(\.autoScalingGroupState) == ["Deleted", "Deleted"])
  }

  @Test func aTopicHearsOfWhatItsConfigurationNames() throws {
    let region = TestRegion()
    try region.group()
    let topic = try #require(try region.call(SNS.createTopic, .init(name: "ops")).topicArn)
    let url = try #require(try region.call(SQS.createQueue, .init(queueName: "ops")).queueUrl)
    try region.call(
      SNS.subscribe, .init(topicArn: topic, protocol: "sqs", endpoint: "arn:aws:sqs:us-east-1:123456789012:ops"))
    try region.call(
      AutoScaling.putNotificationConfiguration,
      .init(
        autoScalingGroupName: "hosts", topicARN: topic, notificationTypes: ["autoscaling:EC2_INSTANCE_LAUNCH"]))
    #expect(try region.drain(url).contains { $0.contains("autoscaling:TEST_NOTIFICATION") })
    try region.resize(1)
    region.pass(.minutes(3))
    let launched = try region.drain(url)
    #expect(launched.count == 1)
    #expect(launched.first?.contains("autoscaling:EC2_INSTANCE_LAUNCH") == true)
    try region.resize(0)
    region.pass(.minutes(3))
    #expect(try region.drain(url).isEmpty)
  }

  @Test func aFailedLaunchSaysWhyAndIsTriedAgain() throws {
    let region = TestRegion()
    try region.sandbox.disturb(.failLaunches(.init(group: "hosts", count: 2)))
    try region.group(desired: 1, settle: false)
    region.pass(.seconds(20))
    let failed = try #require(try region.activities().first)
    #expect(failed.statusCode == .failed)
    #expect(failed.statusMessage?.hasPrefix("We currently do not have sufficient m5.large capacity") == true)
    #expect(failed.statusMessage?.hasSuffix("Launching EC2 instance failed.") == true)
    #expect(failed.progress == 100 && failed.endTime != nil)
    region.pass(.minutes(3))
    #expect(try region.members().count == 1)
  }

  @Test func aDayOfFailuresSuspendsLaunching() throws {
    let region = TestRegion()
    try region.sandbox.disturb(.failLaunches(.init(group: "hosts")))
    try region.group(desired: 1, settle: false)
    region.pass(.hours(23))
    #expect(try region.described().suspendedProcesses == [])
    region.pass(.hours(2))
    let suspended = try region.described().suspendedProcesses?.first
    #expect(suspended?.processName == "Launch")
    #expect(suspended?.suspensionReason?.hasPrefix("Administratively suspended") == true)
  }
}
