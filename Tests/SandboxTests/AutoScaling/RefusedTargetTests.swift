import AWSModel
import Sandbox
import Testing

/// What hears of a group's hooks and activities must be there, and tags of AWS's own are not for others.
@Suite struct RefusedTargetTests {
  private let region = TestRegion()
  private let queue = "arn:aws:sqs:us-east-1:123456789012:hooks"
  private let role = "arn:aws:iam::123456789012:role/hooks"

  private func put(_ target: String?, role: String?) -> AWSError? {
    region.refusal(
      AutoScaling.putLifecycleHook,
      .init(
        lifecycleHookName: "drain", autoScalingGroupName: "hosts",
        lifecycleTransition: "autoscaling:EC2_INSTANCE_TERMINATING", roleARN: role, notificationTargetARN: target))
  }

  @Test func aHooksTargetMustBeThere() throws {
    try region.group()
    let missing = put(queue, role: role)
    #expect(missing?.code == "ValidationError")
    #expect(
      missing?.message
        == "Unable to publish test message to notification target \(queue) using IAM role \(role). Please check your "
        + "target and role configuration and try to put lifecycle hook again.")
    try region.call(SQS.createQueue, .init(queueName: "hooks"))
    #expect(put(queue, role: nil)?.code == "ValidationError")
    #expect(put(queue, role: role) == nil)
    // The role of a hook that has one stays.
    #expect(put(queue, role: nil) == nil)
    #expect(put("arn:aws:sns:us-east-1:123456789012:none", role: role)?.code == "ValidationError")
    #expect(put(nil, role: nil) == nil)
  }

  @Test func aTopicThatIsNotThereHearsOfNoActivities() throws {
    try region.group()
    func put(_ topic: String) -> AWSError? {
      region.refusal(
        AutoScaling.putNotificationConfiguration,
        .init(
          autoScalingGroupName: "hosts", topicARN: topic, notificationTypes: ["autoscaling:EC2_INSTANCE_LAUNCH"]))
    }
    #expect(put("arn:aws:sns:us-east-1:123456789012:none")?.code == "ValidationError")
    let topic = try #require(try region.call(SNS.createTopic, .init(name: "ops")).topicArn)
    #expect(put(topic) == nil)
  }

  @Test func keysThatBeginWithAWSAreItsOwn() throws {
    try region.group()
    let tag = AutoScaling.Tag(
      resourceId: "hosts", resourceType: "auto-scaling-group", key: "aws:mine", value: "x", propagateAtLaunch: true)
    #expect(region.refusal(AutoScaling.createOrUpdateTags, .init(tags: [tag]))?.code == "ValidationError")
    let template = try region.described().launchTemplate
    let other = region.refusal(
      AutoScaling.createAutoScalingGroup,
      .init(
        autoScalingGroupName: "other", launchTemplate: template, minSize: 0, maxSize: 1,
        availabilityZones: ["us-east-1a"], tags: [tag]))
    #expect(other?.code == "ValidationError")
  }
}
