import AWSModel
import ClusterModel
import Controller
import Foundation
import Logging
import Sandbox
import Testing

@testable import Simulation

/// The figures that the monthly bill in `docs/lambda.md` is reckoned with.
@Suite struct BillTests {
  private func function(_ world: DrainWorld, _ policy: ClusterPolicy) -> LambdaFunction {
    let aws = world.aws
    return LambdaFunction(
      policies: PolicyBook([policy]),
      services: ControllerServices(
        clock: world.controllerClock, decisions: ForgetfulLog(), memory: world.memory, connect: { _ in aws }),
      seed: 1, logger: Logger(label: "bill") { _ in SwiftLogNoOpLogHandler() })
  }

  /// Hands every message of a queue to the function, one invocation each; answers how many.
  private func drainQueue(_ url: String, into function: LambdaFunction, _ world: DrainWorld) async throws -> Int {
    var count = 0
    while true {
      let messages =
        try await world.people.call(
          SQS.receiveMessage, .init(queueUrl: url, maxNumberOfMessages: 10)
        ).messages ?? []
      if messages.isEmpty { return count }
      for message in messages {
        _ = try await function.handle(Array((message.body ?? "").utf8), remaining: .seconds(30))
        _ = try await world.people.call(
          SQS.deleteMessage, .init(queueUrl: url, receiptHandle: message.receiptHandle ?? ""))
      }
      count += messages.count
    }
  }

  /// The rule of `docs/lambda.md` that the bill rests on.
  static func documentedRule() throws -> String {
    let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/lambda.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let block = try #require(text.range(of: "```json\n{\"$or\""))
    let end = try #require(text.range(of: "\n```", range: block.upperBound..<text.endIndex))
    return "{\"$or\"" + text[block.upperBound..<end.lowerBound]
  }

  @Test func anHourOfDaemonSyncTakesThreeCallsAnEvent() async throws {
    let rule = try Self.documentedRule()
    try await DrainWorld.run(tune: { $0.agentFlapsPerHour = 4 }) { world in
      try await world.build(instances: 20, hook: false)
      try await world.service("agent", count: 20, memory: 64) {
        $0.placementConstraints = [.init(type: .distinctInstance)]
      }
      // Tasks that end after ten minutes and are started anew.
      var brief = TaskBehaviour()
      brief.run = .fixed(.seconds(600))
      try world.disturb(.behaviour(family: "job", brief))
      try await world.service("job", count: 20, memory: 256)
      let queue = try await world.eventQueue(detailTypes: ["ECS Container Instance State Change"])
      _ = try await world.people.call(EventBridge.putRule, .init(name: "ballast", eventPattern: rule))
      let function = function(world, world.policy { $0.daemonServices = ["agent"] })
      world.aws.reset()
      var invocations = 0
      for _ in 0..<720 {
        try await world.wait(.seconds(5))
        invocations += try await drainQueue(queue, into: function, world)
      }
      let calls = world.aws.calls
      let perEvent = Double(calls.count) / Double(max(1, invocations))
      let perInstance = Double(invocations) / 20
      #expect(abs(perInstance - 19.7) <= 0.5, "\(invocations) events: \(perInstance) an instance and hour")
      #expect(perEvent <= 2.3, "\(perEvent) calls an event: \(Dictionary(grouping: calls) { $0 }.mapValues(\.count))")
      #expect(!calls.contains("ECS.UpdateService"), "nothing changed: a flap is no reason")
    }
  }

  @Test(arguments: [SizingMethod.reservation, .largestContainer, .packing])
  func aMinutesSizingAsksForNothingThatIsPaid(method: SizingMethod) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 20, hook: false)
      try await world.service(count: 40)
      let function = function(world, world.policy { $0.sizing.method = method })
      let tick = Array(#"{"detail-type": "Scheduled Event", "source": "aws.events", "id": "1", "detail": {}}"#.utf8)
      _ = try await function.handle(tick, remaining: .seconds(60))
      try await world.wait(.seconds(60))
      world.aws.reset()
      let again = Array(#"{"detail-type": "Scheduled Event", "source": "aws.events", "id": "2", "detail": {}}"#.utf8)
      _ = try await function.handle(again, remaining: .seconds(60))
      let calls = world.aws.calls
      #expect(!calls.isEmpty && calls.allSatisfy { !$0.hasPrefix("CloudWatch") }, "\(calls)")
      #expect(calls.count <= (method == .packing ? 12 : 9), "\(calls.count): \(calls)")
    }
  }
}
