import AWSModel
import ClusterModel
import Controller
import Foundation
import Planner
import Sandbox
import Testing

@testable import Simulation

/// How many may leave at once, and who never may.
@Suite struct LimitTests {
  @Test(arguments: [1, 3]) func noMoreLeaveAtOnceThanTheBudgetSays(allowed: Int) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 8, hook: false)
      try await world.service(count: 2)
      let policy = world.shrinking { $0.disruption.budgets = [DisruptionBudget(instances: .count(allowed))] }
      let seen = try await world.passes(80, every: .seconds(20), policy: policy)
      #expect(seen.mostLeaving <= allowed && seen.mostLeaving > 0, "\(seen.mostLeaving)")
      #expect(try await world.group().desiredCapacity ?? 9 <= 2)
    }
  }

  @Test func aBudgetOfNoneHoldsForItsHours() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 4, hook: false)
      try await world.service(count: 1)
      let minute = Calendar(identifier: .gregorian).dateComponents(
        in: try #require(TimeZone(identifier: "UTC")), from: world.controllerClock.now())
      let schedule = "\(minute.minute ?? 0) \(minute.hour ?? 0) * * *"
      let policy = world.shrinking {
        $0.disruption.budgets += [
          DisruptionBudget(instances: .count(0), schedule: schedule, duration: .seconds(3600))
        ]
      }
      let worker = world.operator_()
      let closed = try await world.passes(40, every: .seconds(60), policy: policy, worker: worker)
      #expect(closed.drained.isEmpty && closed.refusals.contains("budget"))
      try await world.wait(.seconds(1500))
      let open = try await world.passes(20, policy: policy, worker: worker)
      #expect(!open.drained.isEmpty)
    }
  }

  @Test func perZoneAndPerServiceBudgetsHold() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 6, hook: false, zones: ["us-east-1a", "us-east-1b"])
      try await world.service(count: 6, stops: 100)
      let policy = world.shrinking {
        $0.disruption.budgets = [
          DisruptionBudget(instances: .count(6), instancesPerZone: .count(1), instancesPerService: .count(1))
        ]
        $0.sizing.scaleIn.cooldown = .zero
      }
      let seen = try await world.passes(120, every: .seconds(20), policy: policy, watching: ["api"])
      #expect(seen.mostLeaving <= 2 && seen.mostLeaving > 0, "one of each zone: \(seen.mostLeaving)")
      #expect(seen.lowest["api"] ?? 0 >= 6)
    }
  }

  @Test func whatIsToBeKeptIsKept() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 4, hook: false)
      try await world.service(count: 1)
      let holders = Set(try await world.holders(of: "api"))
      let kept = try #require(try await world.members().first { !holders.contains($0) })
      _ = try await world.people.call(
        EC2.createTags, .init(resources: [kept], tags: [.init(key: BallastTag.keep, value: "true")]))
      let seen = try await world.passes(40, policy: world.shrinking())
      #expect(!seen.drained.contains(kept) && !seen.drained.isEmpty)
      #expect(try await world.members().contains(kept))
    }
  }

  /// Under `keep` what holds a task of no service stays, also at a person's word; under a duration it goes.
  @Test(arguments: [StandaloneTaskPolicy.keep, .stopAfter(.seconds(60))])
  func whatHoldsAStandaloneTaskIsKeptWhereThePolicySaysSo(rule: StandaloneTaskPolicy) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, hook: false)
      _ = try await world.people.call(
        ECS.registerTaskDefinition,
        .init(family: "job", containerDefinitions: [world.container("job", 5, 256, false)]))
      let id = try #require(try await world.members().first)
      let started = try await world.people.call(
        ECS.startTask,
        .init(cluster: DrainWorld.cluster, containerInstances: [try await world.arn(of: id)], taskDefinition: "job"))
      let task = try #require(started.tasks?.first?.taskArn)
      try await world.wait(.seconds(60))
      let policy = world.shrinking { $0.disruption.drain.standaloneTasks = rule }
      let byHand = await world.operator_().drain(DrainRequest(instance: id), policy: policy, isPreview: true)
      let seen = try await world.passes(60, policy: policy)
      #expect(!seen.drained.subtracting([id]).isEmpty, "the others are not needed: \(seen.messages)")
      let isKept = rule == .keep
      #expect(byHand.plan?.refusals.contains { $0.code == .standaloneTask } == isKept)
      #expect(try await world.members().contains(id) == isKept)
      #expect(!isKept || !seen.drained.contains(id))
      let stopped = try await world.tasks().first { $0.taskArn == task }?.desiredStatus == "STOPPED"
      #expect(!isKept || !stopped, "nobody stops it")
    }
  }

  @Test func aProtectedTaskIsWaitedFor() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3)
      try await world.service(count: 3)
      let id = try #require(try await world.holders(of: "api").first)
      let task = try #require(try await world.tasks(on: world.arn(of: id)).first?.taskArn)
      _ = try await world.people.call(
        ECS.updateTaskProtection,
        .init(cluster: DrainWorld.cluster, tasks: [task], protectionEnabled: true, expiresInMinutes: 30))
      let refused = await world.operator_().drain(
        DrainRequest(instance: id), policy: world.policy(), isPreview: true)
      #expect(refused.plan?.refusals.map(\.code.rawValue) == ["protectedTask"])
      #expect(refused.plan?.actions.isEmpty == true)
      try await world.wait(.seconds(1900))
      let free = await world.operator_().drain(DrainRequest(instance: id), policy: world.policy(), isPreview: true)
      #expect(free.plan?.refusals.isEmpty == true && free.plan?.actions.isEmpty == false, "it has expired")
    }
  }

  @Test func ofWhatIsNotNeededWhatHoldsAProtectedTaskStays() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 4, hook: false)
      try await world.service(count: 4)
      let id = try #require(try await world.holders(of: "api").first)
      let task = try #require(try await world.tasks(on: world.arn(of: id)).first?.taskArn)
      _ = try await world.people.call(
        ECS.updateTaskProtection,
        .init(cluster: DrainWorld.cluster, tasks: [task], protectionEnabled: true, expiresInMinutes: 2880))
      let seen = try await world.passes(60, policy: world.shrinking(), watching: ["api"])
      #expect(!seen.drained.contains(id) && !seen.drained.isEmpty, "\(seen.drained) \(seen.messages)")
      #expect(try await world.members().contains(id))
      #expect(seen.lowest["api"] ?? 0 >= 4)
    }
  }

  @Test func anAbortedDrainIsNotTriedAgainAtOnce() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, hook: false)
      try await world.service(count: 3, stops: 3000)
      let policy = world.shrinking { $0.disruption.drain.deadline = .seconds(120) }
      let worker = world.operator_()
      let first = try await world.passes(20, policy: policy, worker: worker) { $0.done.contains("undrain") }
      #expect(first.done.contains("undrain"))
      let soon = try await world.passes(15, policy: policy, worker: worker)
      #expect(soon.drained.isDisjoint(with: first.drained), "not within ten minutes")
    }
  }

  @Test func aPersonNeedNotWaitAfterADrainThatWasGivenUp() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3)
      try await world.service(count: 3, stops: 5)
      let id = try #require(try await world.holders(of: "api").first)
      let worker = world.operator_()
      #expect(await worker.drain(DrainRequest(instance: id), policy: world.policy()).verdict == .executed)
      #expect(await worker.undrain(id, policy: world.policy()).verdict == .executed)
      try await world.wait(.seconds(60))
      let again = await worker.drain(DrainRequest(instance: id), policy: world.policy())
      #expect(
        again.verdict == .executed && again.findings.isEmpty, "\(again.failure ?? "") \(again.plan?.refusals ?? [])")
      #expect(try await world.status(of: id) == "DRAINING")
    }
  }

  @Test func whatAPersonDrainsAfterOursWasGivenUpIsTheirs() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3)
      try await world.service(count: 3, stops: 5)
      let id = try #require(try await world.holders(of: "api").first)
      let worker = world.operator_()
      #expect(await worker.drain(DrainRequest(instance: id), policy: world.policy()).verdict == .executed)
      #expect(await worker.undrain(id, policy: world.policy()).verdict == .executed)
      _ = try await world.passes(2, policy: world.policy(), worker: worker)
      _ = try await world.people.call(
        ECS.updateContainerInstancesState,
        .init(
          cluster: DrainWorld.cluster, containerInstances: [try await world.arn(of: id)], status: .draining))
      let seen = try await world.passes(40, policy: world.shrinking(), worker: worker)
      #expect(try await world.status(of: id) == "DRAINING" && seen.refusals.contains("humanDrain"))
      #expect(try await world.members().contains(id))
    }
  }
}
