import AWSModel
import ClusterModel
import Controller
import Foundation
import Notifications
import Observation
import Sandbox
import Testing

@testable import Simulation

/// What people are told of a drain that does not end as it should.
@Suite struct DrainNoticeTests {
  /// Looks at a terminating instance, by whole passes or at it alone, until it is let go; what was told, in order.
  private func told(
    _ world: DrainWorld, _ id: String, looks: Int, policy: ClusterPolicy, isNarrow: Bool,
    afterFirst: () async throws -> Void = {}
  ) async throws -> [String] {
    let worker = world.operator_()
    var news = ClusterNews()
    var told: [String] = []
    for look in 0..<looks {
      if look == 1 { try await afterFirst() }
      let subject = DrainSubject(instance: id, group: "web", began: world.controllerClock.now())
      let report =
        isNarrow ? await worker.follow(subject, policy: policy) : await worker.runPass(policy: policy)
      told += news.take(report).map(\.text)
      if report.outcomes.contains(where: { $0.kind == "completeLifecycleAction" && $0.status == .done }) { break }
      try await world.wait(.seconds(30))
    }
    return told
  }

  /// Past its deadline it is held on, or let go with its tasks: either is told, once.
  @Test(arguments: [DrainPolicy.OnTimeout.abort, .force], [true, false])
  func aDeadlineIsTold(rule: DrainPolicy.OnTimeout, isNarrow: Bool) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3)
      try await world.service(count: 3)
      let id = try #require(try await world.holders(of: "api").first)
      try world.disturb(.holdStops(instance: id))
      try await world.terminate(id)
      let policy = world.policy {
        $0.disruption.drain.deadline = .seconds(600)
        $0.disruption.drain.onTimeout = rule
      }
      let told = try await told(world, id, looks: 40, policy: policy, isNarrow: isNarrow)
      let notices = told.filter { $0.hasSuffix("(deadlinePassed)") }
      #expect(notices.count == 1, "\(told)")
      let words = rule == .abort ? "it is held until AWS ends the wait" : "it is let go with 1 task on it"
      #expect(notices.first?.contains(words) == true, "\(told)")
      #expect(told.contains { $0.contains("lets \(id) of web go") } == (rule == .force))
    }
  }

  /// A host that goes while a service is below its minimum elsewhere.
  @Test(arguments: [true, false]) func thatServicesWereWaitedForInVainIsTold(isNarrow: Bool) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, timeout: 300)
      try await world.service(count: 3)
      let id = try #require(try await world.holders(of: "api").first)
      try world.startsCrash(after: 2)
      try await world.terminate(id)
      let told = try await told(world, id, looks: 60, policy: world.policy(), isNarrow: isNarrow) {
        try await world.copiesDie(on: id)
      }
      #expect(told.contains { $0.contains("it goes although elsewhere api has 2 healthy of at least 3") }, "\(told)")
      #expect(
        told.contains { $0.contains("lets \(id) of web go") && $0.contains("although elsewhere api has 2 healthy") },
        "\(told)")
    }
  }
}
