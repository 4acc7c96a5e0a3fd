import AWSModel
import Sandbox
import Testing

@Suite struct LifecycleHookTests {
  private static let launching = "autoscaling:EC2_INSTANCE_LAUNCHING"
  private static let terminating = "autoscaling:EC2_INSTANCE_TERMINATING"

  private func put(
    _ region: TestRegion, _ transition: String, name: String = "hook", timeout: Int? = nil, result: String? = nil,
    target: String? = nil
  ) throws {
    var request = AutoScaling.PutLifecycleHookRequest()
    request.autoScalingGroupName = "hosts"
    request.lifecycleHookName = name
    request.lifecycleTransition = transition
    request.heartbeatTimeout = timeout
    request.defaultResult = result
    request.notificationTargetARN = target
    request.roleARN = target.map { _ in "arn:aws:iam::123456789012:role/hooks" }
    request.notificationMetadata = target.map { _ in "who=me" }
    try region.call(AutoScaling.putLifecycleHook, request)
  }

  private func complete(_ region: TestRegion, _ id: String, _ result: String, hook name: String = "hook") -> AWSError? {
    region.refusal(
      AutoScaling.completeLifecycleAction,
      .init(
        lifecycleHookName: name, autoScalingGroupName: "hosts", lifecycleActionResult: result, instanceId: id))
  }

  @Test func aHookThatIsNeverAnsweredAbandonsByDefault() throws {
    let region = TestRegion()
    try region.group()
    try put(region, Self.launching, timeout: 60)
    try region.resize(1)
    region.pass(.seconds(45))
    let first = try #require(try region.members(in: "Pending:Wait").first)
    region.pass(.minutes(3))
    #expect(try !region.members(in: "Pending:Wait").contains(first))
    let cancelled = try #require(try region.activities().first { $0.statusCode == .cancelled })
    #expect(cancelled.statusMessage?.contains("was abandoned: Heartbeat Timeout") == true)
    // Another was launched in its place.
    #expect(try region.described().instances?.contains { $0.instanceId != first } == true)
  }

  @Test func whatADeletedHookHoldsGoesOn() throws {
    for (transition, waiting) in [(Self.launching, "Pending:Wait"), (Self.terminating, "Terminating:Wait")] {
      let region = TestRegion()
      try region.group(desired: transition == Self.launching ? 0 : 1)
      try put(region, transition, timeout: 3600)
      try region.resize(transition == Self.launching ? 1 : 0)
      region.pass(.seconds(45))
      let id = try #require(try region.members(in: waiting).first)
      try region.call(AutoScaling.deleteLifecycleHook, .init(lifecycleHookName: "hook", autoScalingGroupName: "hosts"))
      #expect(try !region.members(in: waiting).contains(id))
      region.pass(.minutes(3))
      // What was abandoned is replaced, and nothing holds what comes in its place.
      let left = try region.members()
      #expect(!left.contains(id) && left.count == (transition == Self.launching ? 1 : 0))
    }
  }

  @Test func heartbeatsHoldAnInstanceUpToTheGlobalLimit() throws {
    let region = TestRegion()
    try region.group(desired: 1)
    try put(region, Self.terminating, timeout: 30, result: "CONTINUE")
    let id = try #require(try region.members().first)
    try region.resize(0)
    region.pass(.seconds(20))
    let hook = try region.call(AutoScaling.describeLifecycleHooks, .init(autoScalingGroupName: "hosts"))
    #expect(hook.lifecycleHooks?.first?.globalTimeout == 3000)
    var heartbeats = 0
    while try region.members(in: "Terminating:Wait").contains(id), heartbeats < 400 {
      let beat = AutoScaling.RecordLifecycleActionHeartbeatRequest(
        lifecycleHookName: "hook", autoScalingGroupName: "hosts", instanceId: id)
      try region.call(AutoScaling.recordLifecycleActionHeartbeat, beat)
      region.pass(.seconds(20))
      heartbeats += 1
    }
    // A hundred timeouts of thirty seconds, at a beat each twenty.
    #expect((145...151).contains(heartbeats))
  }

  @Test func aSecondCompletionIsRefusedInAWSsWords() throws {
    let region = TestRegion()
    try region.group(desired: 1)
    try put(region, Self.terminating)
    let id = try #require(try region.members().first)
    try region.resize(0)
    region.pass(.seconds(30))
    #expect(complete(region, id, "CONTINUE") == nil)
    let again = complete(region, id, "CONTINUE")
    #expect(again?.code == "ValidationError")
    #expect(again?.message == "No active Lifecycle Action found with instance ID \(id)")
  }

  @Test func hooksRunSideBySideAndOneAbandonEndsTheWait() throws {
    let region = TestRegion()
    try region.group(desired: 2)
    try put(region, Self.terminating, name: "one")
    try put(region, Self.terminating, name: "two")
    let ids = try region.members()
    try region.resize(0)
    region.pass(.seconds(30))
    #expect(complete(region, ids[0], "CONTINUE", hook: "one") == nil)
    #expect(complete(region, ids[1], "ABANDON", hook: "one") == nil)
    #expect(try region.members(in: "Terminating:Wait") == [ids[0]])
    #expect(try region.members(in: "Terminating:Proceed") == [ids[1]])
    #expect(complete(region, ids[0], "CONTINUE", hook: "two") == nil)
    region.pass(.minutes(3))
    #expect(try region.states().isEmpty)
  }

  @Test func aGroupThatRetainsKeepsWhatItsHookAbandons() throws {
    let region = TestRegion()
    try region.group(desired: 1) {
      $0.instanceLifecyclePolicy = .init(retentionTriggers: .init(terminateHookAbandon: .retain))
    }
    try put(region, Self.terminating, timeout: 30)
    let id = try #require(try region.members().first)
    try region.resize(0)
    region.pass(.minutes(5))
    #expect(try region.members(in: "Terminating:Retained") == [id])
    #expect(try region.described().desiredCapacity == 0)
    try region.call(
      AutoScaling.terminateInstanceInAutoScalingGroup,
      .init(instanceId: id, shouldDecrementDesiredCapacity: false))
    region.pass(.minutes(3))
    #expect(try region.states().isEmpty)
  }

  @Test func aNewTargetIsTestedAndThenToldOfEachAction() throws {
    let region = TestRegion()
    try region.group(desired: 1)
    let url = try #require(try region.call(SQS.createQueue, .init(queueName: "hooks")).queueUrl)
    try put(region, Self.terminating, target: "arn:aws:sqs:us-east-1:123456789012:hooks")
    let test = try #require(try region.drain(url).first)
    #expect(test.contains("\"Event\":\"autoscaling:TEST_NOTIFICATION\""))
    #expect(!test.contains("LifecycleActionToken") && test.contains("\"AutoScalingGroupARN\":\"arn:"))
    let id = try #require(try region.members().first)
    try region.resize(0)
    region.pass(.seconds(30))
    let message = try #require(try region.drain(url).first)
    for part in [
      "\"LifecycleActionToken\":\"", "\"EC2InstanceId\":\"\(id)\"", "\"Origin\":\"AutoScalingGroup\"",
      "\"Destination\":\"EC2\"", "\"Service\":\"AWS Auto Scaling\"", "\"AccountId\":\"123456789012\"",
      "\"NotificationMetadata\":\"who=me\"", "\"LifecycleTransition\":\"\(Self.terminating)\"", "\"RequestId\":\"",
      "\"Time\":\"2026-11-23T",
    ] { #expect(message.contains(part), "\(part) is not in \(message)") }
    #expect(try region.drain(url).isEmpty)
  }

  @Test func eventBridgeHearsOfHooksAndOfEndedActivities() throws {
    let region = TestRegion()
    let url = try region.queue(hearing: "aws.autoscaling")
    try region.group()
    try put(region, Self.launching, timeout: 300, result: "CONTINUE")
    try region.resize(1)
    region.pass(.minutes(1))
    let waiting = try region.drain(url)
    #expect(
      waiting.contains { $0.contains("EC2 Instance-launch Lifecycle Action") && $0.contains("\"Origin\":\"EC2\"") })
    #expect(!waiting.contains { $0.contains("EC2 Instance Launch Successful") })
    region.pass(.minutes(6))
    let launched = try region.drain(url).filter { $0.contains("EC2 Instance Launch Successful") }
    #expect(launched.count == 1)
    #expect(launched.first?.contains("\"StatusCode\":\"InProgress\"") == true)
    try region.resize(0)
    region.pass(.minutes(4))
    #expect(try region.drain(url).contains { $0.contains("EC2 Instance Terminate Successful") })
  }
}
