import AWSModel
import ClusterModel
import Controller
import Foundation
import Logging
import Sandbox
import Testing

@testable import Simulation

/// Events that a Lambda function is invoked with, and what comes of them in the cluster.
@Suite struct LambdaEventTests {
  private func function(
    _ world: DrainWorld, _ policy: ClusterPolicy, queue: String? = nil, interval: Duration = .seconds(60)
  ) -> LambdaFunction {
    let aws = world.aws
    return LambdaFunction(
      policies: PolicyBook([policy]),
      services: ControllerServices(
        clock: world.controllerClock, decisions: ForgetfulLog(), memory: world.memory, connect: { _ in aws }),
      settings: LambdaSettings(passQueueURL: queue, interval: interval), seed: 1,
      logger: Logger(label: "lambda") { _ in SwiftLogNoOpLogHandler() })
  }

  private func event(_ id: String, _ type: String, source: String = "aws.ec2", _ detail: String) -> [UInt8] {
    Array(
      """
      {"id": "\(id)", "detail-type": "\(type)", "source": "\(source)", "region": "us-east-1", "detail": \(detail)}
      """.utf8)
  }

  private func tick(_ number: Int) -> [UInt8] { event("t-\(number)", "Scheduled Event", source: "aws.events", "{}") }

  private func terminating(_ instance: String) -> [UInt8] {
    event(
      "e-\(instance)", "EC2 Instance-terminate Lifecycle Action", source: "aws.autoscaling",
      """
      {"AutoScalingGroupName": "web", "LifecycleHookName": "ballast-drain", "EC2InstanceId": "\(instance)",
       "LifecycleTransition": "autoscaling:EC2_INSTANCE_TERMINATING"}
      """)
  }

  private static let warning = "EC2 Spot Instance Interruption Warning"
  private static let recommendation = "EC2 Instance Rebalance Recommendation"

  @Test(arguments: [warning, recommendation], [true, false])
  func whatEC2AnnouncesIsActedOnAtOnce(type: String, isWarm: Bool) async throws {
    try await DrainWorld.run { world in
      try await world.buildSpot(instances: 3)
      try await world.service(count: 3, stops: 5)
      let function = function(world, world.policy())
      if isWarm { _ = try await function.handle(tick(1), remaining: .seconds(60)) }
      let id = try #require(try await world.holders(of: "api").first)
      if type == Self.warning { try world.disturb(.interruptSpot(instance: id)) }
      _ = try await function.handle(event("e", type, #"{"instance-id": "\#(id)"}"#), remaining: .seconds(60))
      #expect(try await world.status(of: id) == "DRAINING", "in the very invocation")
      let asked = try await world.group().desiredCapacity
      #expect(asked == (type == Self.warning ? 4 : 3), "a replacement of what is lost is asked for with it")
    }
  }

  @Test(arguments: [warning, recommendation])
  func whatEC2AnnouncesGoesThroughTheQueueToAnotherEnvironment(type: String) async throws {
    try await DrainWorld.run { world in
      try await world.buildSpot(instances: 3)
      try await world.service(count: 3, stops: 5)
      let url = try #require(
        try await world.people.call(
          SQS.createQueue, .init(queueName: "passes.fifo", attributes: ["FifoQueue": "true"])
        ).queueUrl)
      let id = try #require(try await world.holders(of: "api").first)
      if type == Self.warning { try world.disturb(.interruptSpot(instance: id)) }
      let sender = function(world, world.policy(), queue: url)
      _ = try await sender.handle(tick(1), remaining: .seconds(60))
      _ = try await sender.handle(event("e", type, #"{"instance-id": "\#(id)"}"#), remaining: .seconds(60))
      let worker = function(world, world.policy(), queue: url)
      var bodies: [String] = []
      while true {
        let got = try await world.people.call(SQS.receiveMessage, .init(queueUrl: url, maxNumberOfMessages: 10))
        guard let messages = got.messages, !messages.isEmpty else { break }
        for message in messages {
          bodies.append(message.body ?? "")
          let record: [String: Any] = ["messageId": "m", "eventSource": "aws:sqs", "body": message.body ?? ""]
          let payload = try JSONSerialization.data(withJSONObject: ["Records": [record]])
          let answer = try await worker.handle([UInt8](payload), remaining: .seconds(60))
          #expect(answer.failedItems.isEmpty)
          _ = try await world.people.call(
            SQS.deleteMessage, .init(queueUrl: url, receiptHandle: message.receiptHandle ?? ""))
        }
      }
      #expect(bodies.count == 2, "the tick and the announcement are two messages, though of one moment: \(bodies)")
      #expect(try await world.status(of: id) == "DRAINING")
    }
  }

  /// Whichever call it is that fails: of a look that reads in part a heartbeat comes all the same, and no drain.
  @Test(arguments: [false, true], ["AutoScaling.DescribeAutoScalingGroups", "ECS.ListTasks"])
  func aRepetitionOfAFailedEventDoesTheWork(isQueue: Bool, operation: String) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3)
      try await world.service(count: 3)
      let function = function(world, world.policy())
      _ = try await function.handle(tick(1), remaining: .seconds(60))
      let id = try #require(try await world.holders(of: "api").first)
      try await world.terminate(id)
      var payload = terminating(id)
      if isQueue {
        let record: [String: Any] = [
          "messageId": "m-1", "eventSource": "aws:sqs", "body": String(decoding: payload, as: UTF8.self),
        ]
        payload = [UInt8](try JSONSerialization.data(withJSONObject: ["Records": [record]]))
      }
      world.aws.refuse(operation, with: AWSError(kind: .throttled, code: "Throttling", message: "Rate exceeded"))
      if isQueue {
        #expect(try await function.handle(payload, remaining: .seconds(60)).failedItems == ["m-1"])
      } else {
        await #expect(throws: LambdaFailure.self) { try await function.handle(payload, remaining: .seconds(60)) }
      }
      world.aws.refuse(operation, with: nil)
      #expect(try await world.status(of: id) == "ACTIVE")
      #expect(try await function.handle(payload, remaining: .seconds(60)).failedItems.isEmpty)
      #expect(try await world.status(of: id) == "DRAINING")
      world.aws.reset()
      _ = try await function.handle(payload, remaining: .seconds(60))
      #expect(world.aws.calls.isEmpty, "what was done is not done again: \(world.aws.calls)")
    }
  }

  /// How a policy finds its groups.
  enum Finding: String, Sendable, CaseIterable { case byTag, byDefault, byPattern }

  @Test(arguments: Finding.allCases) func aHookThatIsTooShortIsToldWhereverItsGroupIsFound(how: Finding) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, timeout: 60)
      try await world.service(count: 3)
      let function = function(
        world,
        world.policy {
          $0.groups = how == .byTag ? [.tags(["ballast:cluster": DrainWorld.cluster])] : []
          if how == .byPattern { $0.name = "*" }
        })
      try await function.checkSetUp()
      let told = await #expect(throws: LambdaFailure.self) {
        try await function.handle(tick(1), remaining: .seconds(60))
      }
      #expect(told?.message.contains("set its HeartbeatTimeout to at least 240") == true, "\(told?.message ?? "")")
      let id = try #require(try await world.holders(of: "api").first)
      try await world.terminate(id)
      let again = await #expect(throws: LambdaFailure.self) {
        try await function.handle(terminating(id), remaining: .seconds(60))
      }
      #expect(again?.message.contains("HeartbeatTimeout") == true)
      #expect(try await world.status(of: id) == "DRAINING", "what can be moved in time is moved all the same")
      world.aws.reset()
      _ = try await function.handle(terminating(id), remaining: .seconds(60))
      #expect(
        !world.aws.calls.contains("ECS.UpdateContainerInstancesState"), "the work is done; only the hook is wrong")
      _ = try await world.people.call(
        AutoScaling.putLifecycleHook,
        .init(
          lifecycleHookName: "ballast-drain", autoScalingGroupName: "web",
          lifecycleTransition: "autoscaling:EC2_INSTANCE_TERMINATING", heartbeatTimeout: 240,
          defaultResult: "CONTINUE"))
      _ = try await function.handle(tick(2), remaining: .seconds(60))
      world.aws.reset()
      try await world.wait(.seconds(60))
      _ = try await function.handle(tick(3), remaining: .seconds(60))
    }
  }

  /// The 15 calls of a drain are those of its own looks; a function goes on with its schedule's whole passes.
  @Test func whatADrainCostsAFunctionIsItsFirstLookAndAWholePassATick() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 20)
      try await world.service(count: 40, stops: 30)
      let function = function(world, world.policy())
      _ = try await function.handle(tick(1), remaining: .seconds(60))
      world.aws.reset()
      _ = try await function.handle(tick(2), remaining: .seconds(60))
      let idle = world.aws.calls.count
      let id = try #require(try await world.holders(of: "api").first)
      try await world.terminate(id)
      world.aws.reset()
      _ = try await function.handle(terminating(id), remaining: .seconds(60))
      let first = world.aws.calls.count
      var ticks: [Int] = []
      while try await world.lifecycle(id) == "Terminating:Wait", ticks.count < 10 {
        try await world.wait(.seconds(60))
        world.aws.reset()
        _ = try await function.handle(tick(10 + ticks.count), remaining: .seconds(60))
        ticks.append(world.aws.calls.count)
      }
      #expect(idle == 10 && first == 6, "\(idle), \(first)")
      #expect(ticks.count == 2 && ticks.reduce(0, +) == 33, "\(idle) \(first) \(ticks) \(world.aws.calls)")
    }
  }
}
