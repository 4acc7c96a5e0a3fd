import AWSModel
import ClusterModel
import Controller
import Foundation
import Sandbox
import Testing

@testable import Simulation

/// Tasks and services that do not do what a drain waits for.
@Suite struct StubbornTests {
  /// How long the instance was held, in seconds; nil where it was not let go within the passes.
  private func held(
    _ world: DrainWorld, _ id: String, passes: Int, policy: ClusterPolicy, seen: inout SeenPasses
  ) async throws -> Double? {
    let began = world.controllerClock.now()
    seen = try await world.passes(passes, policy: policy) { _ in
      try await world.lifecycle(id) != "Terminating:Wait"
    }
    guard try await world.lifecycle(id) != "Terminating:Wait" else { return nil }
    return world.controllerClock.now().timeIntervalSince(began)
  }

  @Test func tasksOfTwoThousandSecondsAreWaitedFor() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, timeout: 600)
      try await world.service(count: 3, stops: 2000)
      let id = try #require(try await world.holders(of: "api").first)
      try await world.terminate(id)
      var seen = SeenPasses()
      let seconds = try #require(try await held(world, id, passes: 90, policy: world.policy(), seen: &seen))
      #expect(seconds >= 2000 && seconds < 2200, "\(seconds)")
      #expect(seen.done.contains("recordLifecycleHeartbeat"))
    }
  }

  @Test func aStuckTaskHoldsItsHostUntilItIsGone() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, timeout: 300)
      try await world.service(count: 3)
      let id = try #require(try await world.holders(of: "api").first)
      try world.disturb(.holdStops(instance: id))
      try await world.terminate(id)
      var seen = SeenPasses()
      let policy = world.policy { $0.disruption.drain.deadline = .seconds(900) }
      #expect(
        try await held(world, id, passes: 90, policy: policy, seen: &seen) == nil, "desired STOPPED is not STOPPED")
      #expect(seen.refusals.contains("deadlinePassed") && seen.refusals.contains("holdsTasks"))
      try world.disturb(.repairRuntime(instance: id))
      #expect(try await held(world, id, passes: 10, policy: policy, seen: &seen) != nil)
    }
  }

  @Test func aCrashLoopingServiceHoldsItsEmptyHostForFifteenMinutesAndNoLonger() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, timeout: 300)
      try world.startsCrash()
      try await world.service(count: 9)
      let id = try #require(try await world.holders(of: "api").first)
      try await world.terminate(id)
      var seen = SeenPasses()
      let seconds = try #require(
        try await held(world, id, passes: 60, policy: world.policy(), seen: &seen), "\(seen.messages)")
      #expect(seconds >= 900 && seconds < 1200, "\(seconds)")
      #expect(seen.refusals.contains("minimumHealthy"))
      #expect(seen.tells("it goes although elsewhere"))
    }
  }

  @Test(arguments: [DrainPolicy.OnTimeout.abort, .force])
  func theLastHealthyCopyKeepsItsHostUntilTheDeadlineWhileReplacementsCrash(onTimeout: DrainPolicy.OnTimeout)
    async throws
  {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, timeout: 300)
      try await world.service(count: 3)
      let id = try #require(try await world.holders(of: "api").first)
      // Those that run go on; whatever is started from now on ends at once.
      try world.startsCrash(after: 2)
      try await world.terminate(id)
      let policy = world.policy {
        $0.disruption.drain.deadline = .seconds(900)
        $0.disruption.drain.onTimeout = onTimeout
      }
      var seen = SeenPasses()
      let seconds = try await held(world, id, passes: 90, policy: policy, seen: &seen)
      #expect(seen.refusals.contains("deadlinePassed") && seen.refusals.contains("holdsTasks"))
      if onTimeout == .force {
        let seconds = try #require(seconds)
        #expect(seconds >= 900 && seconds < 1000, "\(seconds)")
        #expect(seen.tells("it is let go with 1 task on it"))
      } else {
        #expect(seconds == nil && seen.tells("it is held until AWS ends the wait"))
        #expect(try await world.running() >= 3)
      }
    }
  }

  @Test(arguments: [false, true])
  func aTerminatingHostThatIsLostWaitsForItsServicesAndNotForItsTasks(replacementsCrash: Bool) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, timeout: 300)
      try await world.service(count: 3)
      let id = try #require(try await world.holders(of: "api").first)
      try world.disturb(.holdStops(instance: id))
      if replacementsCrash { try world.startsCrash(after: 2) }
      try await world.terminate(id)
      let policy = world.policy { $0.disruption.agentGrace = .seconds(120) }
      let began = world.controllerClock.now()
      let worker = world.operator_()
      _ = try await world.passes(1, policy: policy, worker: worker)
      try world.disturb(.disconnectAgent(instance: id))
      try await world.agentsAreAway([id])
      try world.disturb(.impairInstance(instance: id))
      let seen = try await world.passes(80, every: .seconds(20), policy: policy, worker: worker) { _ in
        try await world.lifecycle(id) != "Terminating:Wait"
      }
      #expect(
        try await world.lifecycle(id) != "Terminating:Wait", "no agent will ever report its tasks: \(seen.messages)")
      let seconds = world.controllerClock.now().timeIntervalSince(began)
      if replacementsCrash {
        #expect(seconds >= 880 && seconds < 1000 && seen.tells("it goes although elsewhere"), "\(seconds)")
      } else {
        #expect(seconds >= 120 && seconds < 600, "\(seconds)")
        #expect(try await world.running() >= 3)
      }
    }
  }

  @Test func anInstanceThatNeverRegisteredIsLetGo() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 2)
      try await world.service(count: 2)
      let before = Set(try await world.members())
      try world.disturb(.neverRegister(image: nil))
      _ = try await world.people.call(
        AutoScaling.setDesiredCapacity, .init(autoScalingGroupName: "web", desiredCapacity: 3))
      try await world.wait(.seconds(300))
      let id = try #require(Set(try await world.members()).subtracting(before).first)
      try await world.terminate(id)
      var seen = SeenPasses()
      let seconds = try #require(try await held(world, id, passes: 10, policy: world.policy(), seen: &seen))
      #expect(seconds <= 60, "\(seconds)")
      try await world.wait(.seconds(300))
      #expect(Set(try await world.members()) == before)
    }
  }

  @Test(arguments: [StandaloneTaskPolicy.wait, .stopAfter(.seconds(300))])
  func tasksOfNoServiceAreWaitedForOrStopped(rule: StandaloneTaskPolicy) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 1)
      _ = try await world.people.call(
        ECS.registerTaskDefinition,
        .init(family: "job", containerDefinitions: [world.container("job", 5, 256, false)]))
      _ = try await world.people.call(
        ECS.runTask, .init(cluster: DrainWorld.cluster, launchType: .ec2, taskDefinition: "job"))
      try await world.wait(.seconds(60))
      let id = try #require(try await world.members().first)
      try await world.terminate(id)
      let policy = world.policy { $0.disruption.drain.standaloneTasks = rule }
      var seen = SeenPasses()
      let seconds = try await held(world, id, passes: 40, policy: policy, seen: &seen)
      if case .wait = rule {
        #expect(seconds == nil && !seen.done.contains("stopTask"))
      } else {
        #expect(try #require(seconds) >= 300 && seen.done.contains("stopTask"))
      }
    }
  }
}
