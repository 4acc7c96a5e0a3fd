import AWSModel
import ClusterModel
import Controller
import Foundation
import Sandbox
import Synchronization
import Testing

@testable import Simulation

/// A lifecycle action is heard by whichever way the group uses; no whole pass comes in time by itself.
@Suite struct HookTransportTests {
  enum Way: String, Sendable, CaseIterable { case eventBridge, topic, queue }

  private func listen(_ world: DrainWorld, _ way: Way) async throws -> String {
    if way == .eventBridge {
      return try await world.eventQueue(detailTypes: ["EC2 Instance-terminate Lifecycle Action"])
    }
    let url = try #require(try await world.people.call(SQS.createQueue, .init(queueName: "hooks")).queueUrl)
    var target = "arn:aws:sqs:us-east-1:123456789012:hooks"
    if way == .topic {
      let topic = try #require(try await world.people.call(SNS.createTopic, .init(name: "hooks")).topicArn)
      _ = try await world.people.call(SNS.subscribe, .init(topicArn: topic, protocol: "sqs", endpoint: target))
      target = topic
    }
    // Renewing the hook sends the test notification.
    _ = try await world.people.call(
      AutoScaling.putLifecycleHook,
      .init(
        lifecycleHookName: "ballast-drain", autoScalingGroupName: "web",
        lifecycleTransition: "autoscaling:EC2_INSTANCE_TERMINATING",
        roleARN: "arn:aws:iam::123456789012:role/hooks", notificationTargetARN: target, heartbeatTimeout: 3600,
        defaultResult: "CONTINUE"))
    return url
  }

  @Test(arguments: Way.allCases) func aTerminationIsHeard(way: Way) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3)
      try await world.service(count: 3, stops: 10)
      let queue = try await listen(world, way)
      let id = try #require(try await world.holders(of: "api").first)
      let lost = Mutex<[String]>([])
      try await world.controlled(world.policy(), queue: queue, interval: .seconds(6 * 3600)) { report in
        guard report.outcomes.contains(where: { $0.kind == "completeLifecycleAction" && $0.status == .done }) else {
          return
        }
        lost.withLock { $0.append(report.pass) }
      } body: {
        try await world.wait(.seconds(60))
        world.aws.reset()
        try await world.terminate(id)
        try await world.wait(.seconds(20))
        #expect(try await world.status(of: id) == "DRAINING", "\(way)")
        for _ in 0..<40 where try await world.lifecycle(id) == "Terminating:Wait" { try await world.wait(.seconds(15)) }
        #expect(try await world.lifecycle(id) != "Terminating:Wait", "\(way): the drain goes on by itself")
        #expect(try await world.running() == 3)
        #expect(!world.aws.calls.contains("ECS.ListServices"), "no whole pass is made for it")
        #expect(world.aws.calls.count <= 20, "\(world.aws.calls)")
      }
      #expect(lost.withLock { $0.count } == 1)
    }
  }

  /// Says the same of every notification.
  private struct Verdict: NotificationChecking {
    let verdict: NotificationVerdict
    let takesBareMessages = true

    func verdict(on notification: TopicNotification) async -> NotificationVerdict { verdict }
  }

  /// A hint has a whole pass made, which sees for itself what there is; nothing is looked at because of what it says.
  @Test(arguments: [
    (NotificationVerdict.genuine, true, false), (.unproven(reason: "certificateUnreachable"), true, true),
    (.refused(reason: "signatureWrong"), false, false),
  ])
  func aMessageCountsAsFarAsItIsProven(verdict: NotificationVerdict, drains: Bool, reads: Bool) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3)
      try await world.service(count: 3, stops: 10)
      let queue = try await listen(world, .topic)
      let id = try #require(try await world.holders(of: "api").first)
      let checks = Verdict(verdict: verdict)
      try await world.controlled(world.policy(), queue: queue, checks: checks, interval: .seconds(6 * 3600)) {
        try await world.wait(.seconds(60))
        world.aws.reset()
        try await world.terminate(id)
        try await world.wait(.seconds(20))
        #expect(try await (world.status(of: id) == "DRAINING") == drains, "\(verdict)")
        #expect(world.aws.calls.contains("ECS.ListServices") == reads, "\(verdict): \(world.aws.calls)")
      }
    }
  }
}
