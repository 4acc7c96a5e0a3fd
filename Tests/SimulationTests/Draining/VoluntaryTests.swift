import AWSModel
import ClusterModel
import Controller
import Foundation
import Observation
import Planner
import Sandbox
import Testing

@testable import Simulation

/// Removals that Ballast or a person decides.
@Suite struct VoluntaryTests {
  @Test func aFragmentedClusterIsRepackedWithoutAnyServiceBelowItsMinimum() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 8, hook: false, zones: ["us-east-1a", "us-east-1b"])
      try await world.service("api", count: 8)
      try await world.service("web", count: 8)
      let policy = world.policy {
        $0.sizing.scaleIn = ScaleInPolicy(after: .seconds(120), cooldown: .seconds(60), stepMax: .count(2))
        $0.disruption.budgets = [DisruptionBudget(instances: .count(2))]
        $0.disruption.drain.deadline = .seconds(900)
      }
      let worker = world.operator_()
      var lowest = Int.max
      for _ in 0..<150 {
        let report = await worker.runPass(policy: policy)
        #expect(report.findings.isEmpty)
        for _ in 0..<6 {
          lowest = min(lowest, try await world.running("api"), try await world.running("web"))
          try await world.wait(.seconds(5))
        }
      }
      let group = try await world.people.call(
        AutoScaling.describeAutoScalingGroups, .init(autoScalingGroupNames: ["web"])
      ).autoScalingGroups?.first
      #expect(lowest >= 8)
      #expect(group?.desiredCapacity ?? 99 <= 3, "sixteen tasks of 512 MiB need two of these instances")
      let last = await worker.runPass(policy: policy)
      #expect(!last.outcomes.contains { $0.kind == "drain" }, "what is packed stays")
    }
  }

  /// ECS would stop both tasks of such a service before others run: its percentage asks for none. The policy's floor does.
  @Test func noInstanceIsTakenWhoseTasksAFloorNeeds() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, hook: false)
      try await world.service(count: 2, stops: 30, minimum: 0)
      let policy = world.shrinking { $0.disruption.floors = [ServiceFloor(service: "api", tasks: 2)] }
      let seen = try await world.passes(30, policy: policy, watching: ["api"])
      #expect(seen.lowest["api"] == 2)
      #expect(seen.refusals.contains("minimumHealthy"), "\(seen.messages)")
      #expect(seen.drained.count == 1, "the empty one goes: \(seen.drained)")
    }
  }

  @Test func aPersonDrainsAnInstanceAndTakesItBack() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3)
      try await world.service(count: 3, stops: 5)
      let id = try #require(try await world.holders(of: "api").first)
      let policy = world.policy { $0.mode = .observe }
      let worker = world.operator_()
      let preview = await worker.drain(DrainRequest(instance: id), policy: policy, isPreview: true)
      #expect(preview.plan?.actions.count == 2)
      #expect(try await world.status(of: id) == "ACTIVE")
      let begun = await worker.drain(DrainRequest(instance: id), policy: policy)
      #expect(begun.verdict == .executed, "\(begun.failure ?? "")")
      #expect(try await world.status(of: id) == "DRAINING")
      var lowest = Int.max
      for _ in 0..<20 {
        try await world.wait(.seconds(10))
        let report = await worker.follow(DrainSubject(instance: id), policy: policy, isPersonal: true)
        #expect(report.failure == nil)
        lowest = min(lowest, try await world.running())
      }
      #expect(lowest >= 3)
      #expect(try await world.tasks(on: world.arn(of: id)).allSatisfy { $0.lastStatus == "STOPPED" })
      #expect(try await world.lifecycle(id) == "InService", "it is held for whoever asked")
      _ = await worker.undrain(id, policy: policy)
      #expect(try await world.status(of: id) == "ACTIVE")
    }
  }

  @Test func aDrainPastItsDeadlineIsGivenUp() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3)
      try await world.service(count: 3, stops: 2000)
      let id = try #require(try await world.holders(of: "api").first)
      let worker = world.operator_()
      let begun = await worker.drain(
        DrainRequest(instance: id, ending: .terminate, deadline: .seconds(300)), policy: world.policy())
      #expect(begun.verdict == .executed)
      for _ in 0..<30 {
        try await world.wait(.seconds(20))
        _ = await worker.follow(DrainSubject(instance: id), policy: world.policy(), isPersonal: true)
      }
      #expect(try await world.status(of: id) == "ACTIVE")
      #expect(try await world.lifecycle(id) == "InService")
    }
  }

  @Test func daemonLikeServicesFollowTheInstances() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3)
      try await world.service("agent", count: 1)
      let policy = world.policy { $0.daemonServices = ["agent"] }
      let worker = world.operator_()
      _ = await worker.runPass(policy: policy)
      try await world.wait(.seconds(120))
      #expect(try await world.running("agent") == 3)
      world.aws.reset()
      _ = await worker.runPass(policy: policy)
      #expect(!world.aws.calls.contains("ECS.UpdateService"), "nothing changed, nothing is written")
    }
  }
}
