import AWSModel
import ClusterModel
import Controller
import Foundation
import Observation
import Sandbox
import Testing

@testable import Simulation

/// Passes that look at no more than what an event concerns.
@Suite struct FocusTests {
  private func desired(_ world: DrainWorld) async throws -> Int {
    try await world.people.call(ECS.describeServices, .init(cluster: DrainWorld.cluster, services: ["agent"]))
      .services?.first?.desiredCount ?? -1
  }

  @Test(arguments: [3, 100, 150]) func countingDaemonsTakesThreeCallsAHundredInstances(instances: Int) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: instances, hook: false)
      try await world.service("agent", count: instances, memory: 64) {
        $0.placementConstraints = [.init(type: .distinctInstance)]
      }
      #expect(try await world.running("agent") == instances)
      let policy = world.policy { $0.daemonServices = ["agent"] }
      world.aws.reset()
      let report = await world.operator_().countDaemons(policy: policy)
      #expect(report.verdict == .idle, "\(report.failure ?? "")")
      #expect(world.aws.calls.count <= 3 + (instances - 1) / 100, "\(world.aws.calls)")
      #expect(!world.aws.calls.contains("ECS.UpdateService"))
    }
  }

  @Test func anInstanceMoreIsATaskMore() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, hook: false)
      try await world.service("agent", count: 3, memory: 64)
      _ = try await world.people.call(
        AutoScaling.setDesiredCapacity, .init(autoScalingGroupName: "web", desiredCapacity: 4))
      try await world.wait(.seconds(400))
      let policy = world.policy { $0.daemonServices = ["age*"] }
      world.aws.reset()
      let report = await world.operator_().countDaemons(policy: policy)
      #expect(report.findings.isEmpty && report.verdict == .executed, "\(report.verdict) \(report.failure ?? "")")
      #expect(world.aws.calls.count <= 11, "\(world.aws.calls)")
      #expect(try await desired(world) == 4)
    }
  }

  @Test func neverMoreThanFitsAndOthersAreLeftAlone() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, hook: false)
      try await world.service("big", count: 1, memory: 7000)
      try await world.service("agent", count: 1, memory: 1024)
      try await world.service("other", count: 1, memory: 64)
      let policy = world.policy { $0.daemonServices = ["agent"] }
      _ = await world.operator_().countDaemons(policy: policy)
      #expect(try await desired(world) == 2, "one instance has no room for it")
      let other = try await world.people.call(
        ECS.describeServices, .init(cluster: DrainWorld.cluster, services: ["other"]))
      #expect(other.services?.first?.desiredCount == 1)
    }
  }

  @Test func aWholePassCountsTheNamedServicesOnly() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, hook: false)
      try await world.service("agent", count: 1, memory: 128)
      try await world.service("other", count: 1, memory: 64)
      let policy = world.policy { $0.daemonServices = ["agent"] }
      let seen = try await world.passes(1, policy: policy)
      #expect(seen.done == ["setServiceDesiredCount"])
      #expect(try await world.passes(2, policy: policy).planned.isEmpty, "nothing is written where nothing changed")
      let counts = try await world.people.call(
        ECS.describeServices, .init(cluster: DrainWorld.cluster, services: ["agent", "other"]))
      #expect(counts.services?.map(\.desiredCount) == [3, 1])
    }
  }

  @Test func aFlappingAgentCountsUntilItsGraceIsOver() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, hook: false)
      try await world.service("agent", count: 3, memory: 64) {
        $0.placementConstraints = [.init(type: .distinctInstance)]
      }
      let policy = world.policy {
        $0.daemonServices = ["agent"]
        $0.disruption.agentGrace = .seconds(300)
      }
      let worker = world.operator_()
      let silent = try #require(try await world.members().first)
      try world.disturb(.disconnectAgent(instance: silent))
      try await world.agentsAreAway([silent])
      for _ in 0..<4 {
        _ = await worker.runPass(policy: policy)
        #expect(try await desired(world) == 3)
        try await world.wait(.seconds(60))
      }
      try await world.wait(.seconds(120))
      _ = await worker.runPass(policy: policy)
      #expect(try await desired(world) == 2)
    }
  }

  @Test func aPausedClusterIsNotWrittenByAFocusedPassEither() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3)
      try await world.service(count: 3)
      let arn = try await world.people.call(ECS.describeClusters, .init(clusters: [DrainWorld.cluster]))
        .clusters?.first?.clusterArn
      let id = try #require(try await world.holders(of: "api").first)
      try await world.terminate(id)
      _ = try await world.people.call(
        ECS.tagResource, .init(resourceArn: arn, tags: [.init(key: BallastTag.pause, value: "true")]))
      let report = await world.operator_().follow(DrainSubject(instance: id, group: "web"), policy: world.policy())
      #expect(report.verdict == .shown && report.outcomes.isEmpty)
      #expect(try await world.status(of: id) == "ACTIVE")
      let counted = await world.operator_().countDaemons(policy: world.policy { $0.daemonServices = ["api"] })
      #expect(counted.outcomes.isEmpty)
    }
  }

  @Test func releaseLiftsTheProtectionThatBallastSet() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, hook: false)
      try await world.service(count: 3)
      let policy = world.policy { $0.disruption.protects = true }
      _ = try await world.passes(2, policy: policy)
      func protected() async throws -> Int {
        try await world.group().instances?.count { $0.protectedFromScaleIn == true } ?? -1
      }
      #expect(try await protected() == 3)
      let foreign = await world.operator_().release(policy: world.policy())
      #expect(foreign.findings.isEmpty)
      #expect(try await protected() == 3, "under a policy without `protect` it is somebody else's")
      let released = await world.operator_().release(policy: policy)
      #expect(released.findings.isEmpty && released.verdict == .executed, "\(released.failure ?? "")")
      #expect(try await protected() == 0)
    }
  }
}
