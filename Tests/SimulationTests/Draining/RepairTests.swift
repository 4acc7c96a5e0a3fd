import AWSModel
import ClusterModel
import Controller
import Foundation
import Planner
import Sandbox
import Testing

@testable import Simulation

/// Hosts with faults, and hosts that only seem to have one.
@Suite struct RepairTests {
  private func fault(_ world: DrainWorld, on id: String, _ value: String) async throws {
    _ = try await world.people.call(
      ECS.putAttributes,
      .init(
        cluster: DrainWorld.cluster,
        attributes: [
          .init(
            name: "ballast.fault", value: value, targetType: .containerInstance, targetId: try await world.arn(of: id))
        ]))
  }

  @Test func anAgentThatIsAwayIsNoFaultWhileItsHostIsWell() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3)
      try await world.service(count: 3)
      let id = try #require(try await world.holders(of: "api").first)
      try world.disturb(.disconnectAgent(instance: id))
      let seen = try await world.passes(50, policy: world.policy(), watching: ["api"])
      #expect(seen.drained.isEmpty && !seen.done.contains("setInstanceHealth"))
      #expect(seen.refusals.contains("agentDisconnected"), "it is told once the grace is over: \(seen.refusals)")
      #expect(try await world.members().contains(id))
    }
  }

  @Test func aLostHostGoesOnlyOnceItsTasksRunElsewhere() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 4, hook: false)
      try await world.service(count: 4)
      // Auto Scaling would notice by itself.
      _ = try await world.people.call(
        AutoScaling.suspendProcesses, .init(autoScalingGroupName: "web", scalingProcesses: ["HealthCheck"]))
      let id = try #require(try await world.holders(of: "api").first)
      let arn = try await world.arn(of: id)
      try world.disturb(.disconnectAgent(instance: id))
      try await world.agentsAreAway([id])
      try world.disturb(.impairInstance(instance: id))
      let policy = world.policy { $0.disruption.agentGrace = .seconds(300) }
      let early = try await world.passes(9, policy: policy)
      #expect(early.drained.isEmpty, "the grace is not over: \(early.messages) \(early.done)")
      let seen = try await world.passes(60, every: .seconds(10), policy: policy) { seen in
        guard seen.done.contains("setInstanceHealth") else { return false }
        let elsewhere = try await world.tasks(of: "api").count {
          $0.lastStatus == "RUNNING" && $0.containerInstanceArn != arn
        }
        #expect(elsewhere >= 4, "given up with \(elsewhere) of 4 tasks elsewhere")
        return true
      }
      #expect(seen.drained == [id])
      #expect(seen.done.contains("setInstanceHealth"))
      try await world.wait(.seconds(600))
      #expect(try await !world.members().contains(id))
      #expect(try await world.group().desiredCapacity == 4, "another comes in its place")
    }
  }

  /// Whether the sizing method reads tasks or not.
  @Test(arguments: [SizingMethod.packing, .largestContainer, .reservation])
  func whatItsHostAgentTellsIsDrainedAndReplaced(method: SizingMethod) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, hook: false)
      try await world.service(count: 3, stops: 20)
      let id = try #require(try await world.holders(of: "api").first)
      try await fault(world, on: id, "disk-read-only")
      let policy = world.policy { $0.sizing.method = method }
      let young = try await world.passes(3, policy: policy)
      #expect(young.drained.isEmpty && young.refusals.contains("faultTooYoung"))
      let seen = try await world.passes(60, policy: policy, watching: ["api"])
      #expect(seen.drained == [id])
      #expect(seen.done.contains("terminateInstance"))
      #expect(seen.lowest["api"] ?? 0 >= 3)
      #expect(try await !world.members().contains(id))
      #expect(try await world.group().desiredCapacity == 3)
    }
  }

  @Test func anImpairedRuntimeIsGivenUpAtItsDeadlineNotBefore() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 4, hook: false)
      try await world.service(count: 4)
      let id = try #require(try await world.holders(of: "api").first)
      try world.disturb(.impairRuntime(instance: id))
      let policy = world.policy { $0.disruption.drain.deadline = .seconds(600) }
      let early = try await world.passes(18, policy: policy)
      #expect(early.drained == [id], "what hangs is drained: \(early.messages)")
      #expect(!early.done.contains("setInstanceHealth") && !early.done.contains("terminateInstance"))
      let seen = try await world.passes(60, policy: policy) { $0.done.contains("setInstanceHealth") }
      #expect(seen.done.contains("setInstanceHealth"))
    }
  }

  /// Its group terminates it then, and the hook holds it: nothing on it will ever be seen STOPPED.
  @Test func whatWasGivenUpDoesNotWaitOnItsHook() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 4)
      try await world.service(count: 4)
      let id = try #require(try await world.holders(of: "api").first)
      try world.disturb(.impairRuntime(instance: id))
      let policy = world.policy { $0.disruption.drain.deadline = .seconds(600) }
      let worker = world.operator_()
      let seen = try await world.passes(80, policy: policy, worker: worker) { $0.done.contains("setInstanceHealth") }
      #expect(seen.done.contains("setInstanceHealth"), "\(seen.messages)")
      let end = try await world.passes(10, policy: policy, watching: ["api"], worker: worker) {
        $0.done.contains("completeLifecycleAction")
      }
      #expect(end.done.contains("completeLifecycleAction"), "\(end.messages)")
      #expect(end.lowest["api"] ?? 0 >= 4)
      try await world.wait(.seconds(120))
      #expect(try await !world.members().contains(id), "long before the hook's hour is over")
    }
  }

  /// Agents that are away, and beside them one host whose own agent tells of a fault: that is bad, too.
  @Test(arguments: [2, 3]) func withTooManyBadAtOnceAllDisruptionStops(away bad: Int) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 7, hook: false)
      try await world.service(count: 3)
      let members = try await world.members()
      for id in members.prefix(bad) { try world.disturb(.disconnectAgent(instance: id)) }
      try await world.agentsAreAway(Array(members.prefix(bad)))
      try await fault(world, on: try #require(members.last), "disk-full")
      let seen = try await world.passes(40, policy: world.shrinking())
      if bad + 1 > 3 {
        #expect(seen.drained.isEmpty, "\(bad + 1) of 7 are bad: \(members.prefix(bad)) \(seen.drained)")
        #expect(seen.refusals.contains("tooManyUnhealthy"))
        #expect(seen.tells("in a bad state"))
      } else {
        #expect(seen.drained.contains(try #require(members.last)))
        #expect(!seen.refusals.contains("tooManyUnhealthy"))
      }
    }
  }

  @Test func whatHasBegunDoesNotEndEitherWhileTooManyAreBad() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 9, hook: false)
      try await world.service(count: 9, stops: 400)
      let holder = try #require(try await world.holders(of: "api").first)
      let worker = world.operator_()
      let begun = await worker.drain(DrainRequest(instance: holder, ending: .terminate), policy: world.policy())
      #expect(begun.verdict == .executed, "\(begun.failure ?? "") \(begun.plan?.refusals ?? [])")
      let others = try await world.members().filter { $0 != holder }.prefix(5)
      for id in others { try world.disturb(.disconnectAgent(instance: id)) }
      try await world.agentsAreAway(Array(others))
      let held = try await world.passes(60, policy: world.policy(), worker: worker)
      #expect(!held.done.contains("terminateInstance") && held.refusals.contains("tooManyUnhealthy"))
      #expect(try await world.members().contains(holder))
      for id in others { try world.disturb(.reconnectAgent(instance: id)) }
      let after = try await world.passes(10, policy: world.policy(), worker: worker)
      #expect(after.done.contains("terminateInstance"), "once they are back, it goes: \(after.messages)")
    }
  }
}
