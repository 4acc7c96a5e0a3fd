import AWSModel
import ClusterModel
import Foundation
import Logging
import Observation
import Sandbox
import Synchronization
import Testing

@testable import Controller
@testable import Simulation

/// A clock that is ahead of AWS's by as much as is said.
private final class AheadClock: ControllerClock {
  private let base: SimControllerClock
  private let shift = Mutex(0.0)

  init(_ base: SimControllerClock) { self.base = base }

  func set(ahead seconds: Double) { shift.withLock { $0 = seconds } }
  func now() -> Date { base.now().addingTimeInterval(shift.withLock(\.self)) }
  func uptime() -> Duration { base.uptime() }
  func sleep(for duration: Duration) async throws { try await base.sleep(for: duration) }
}

/// Spot's warnings and recommendations, told by events, and pools that have none left.
@Suite struct SpotTests {
  @Test func anInterruptedInstanceIsDrainedWithinItsTwoMinutesAndReplaced() async throws {
    try await DrainWorld.run { world in
      try await world.buildSpot(instances: 3)
      try await world.service(count: 3, stops: 20)
      let queue = try await world.eventQueue()
      let id = try #require(try await world.holders(of: "api").first)
      let order = Mutex<[String]>([])
      try await world.controlled(world.policy(), queue: queue, interval: .seconds(60)) { report in
        order.withLock { $0 += report.outcomes.filter { $0.status == .done }.map(\.kind) }
      } body: {
        try await world.wait(.seconds(90))
        let running = try await world.running()
        #expect(running == 3)
        try world.disturb(.interruptSpot(instance: id))
        try await world.wait(.seconds(20))
        #expect(try await world.status(of: id) == "DRAINING", "at once, not at the next pass")
        try await world.wait(.seconds(95))
        let left = try await world.tasks(on: world.arn(of: id)).filter { $0.lastStatus != "STOPPED" }
        #expect(left.isEmpty, "two minutes are over: \(left.count)")
        try await world.wait(.seconds(900))
        #expect(try await world.running() == 3)
      }
      let kinds = order.withLock { $0 }
      let asked = try #require(kinds.firstIndex(of: "launchReplacement"))
      let drained = try #require(kinds.firstIndex(of: "drain"))
      #expect(asked < drained, "the replacement is asked for first: \(kinds)")
    }
  }

  /// Heard by a clock that was a day ahead, it would have stood for that day.
  @Test(arguments: [30, 600]) func aWarningIsAsOldAsItIsWhateverTheClockShowed(seconds: Int) async throws {
    try await DrainWorld.run { world in
      try await world.buildSpot(instances: 3)
      try await world.service(count: 3, stops: 20)
      let id = try #require(try await world.holders(of: "api").first)
      let clock = AheadClock(world.controllerClock)
      let (aws, key) = (world.aws, ClusterKey(name: DrainWorld.cluster))
      let services = ControllerServices(
        clock: clock, decisions: ForgetfulLog(), memory: world.memory, connect: { _ in aws })
      let worker = ClusterOperator(
        cluster: key, seams: services.seams(for: key), seed: 1,
        logger: Logger(label: "drain") { _ in SwiftLogNoOpLogHandler() })
      _ = await worker.runPass(policy: world.policy())
      // Where EC2 cannot be asked, a warning counts by itself.
      world.aws.refuse(
        "EC2.DescribeSpotInstanceRequests",
        with: AWSError(kind: .throttled, code: "RequestLimitExceeded", message: "Request limit exceeded."))
      clock.set(ahead: 86_400)
      await worker.take(.notice(id, InstanceNotice(.interruption, at: clock.now())))
      clock.set(ahead: 0)
      try await world.wait(.seconds(seconds))
      let report = await worker.runPass(policy: world.policy())
      #expect(report.outcomes.contains { $0.kind == "drain" } == (seconds < 120), "\(report.outcomes)")
    }
  }

  /// Whoever may send to the queue may say anything: what EC2 does not bear out moves nothing.
  @Test func anInterruptionThatEC2KnowsNothingOfMovesNothing() async throws {
    try await DrainWorld.run { world in
      try await world.buildSpot(instances: 3)
      try await world.service(count: 3, stops: 20)
      let queue = try await world.eventQueue()
      let id = try #require(try await world.holders(of: "api").first)
      let kinds = Mutex<[String]>([])
      try await world.controlled(world.policy(), queue: queue, interval: .seconds(60)) { report in
        kinds.withLock { $0 += report.outcomes.map(\.kind) }
      } body: {
        try await world.wait(.seconds(90))
        let forged = ForgedEvent.spotInterruption.text(instance: id, group: "web")
        _ = try await world.people.call(SQS.sendMessage, .init(queueUrl: queue, messageBody: forged))
        try await world.wait(.seconds(300))
        #expect(try await world.status(of: id) == "ACTIVE")
        // The same instance is taken back in earnest later.
        try world.disturb(.interruptSpot(instance: id))
        try await world.wait(.seconds(20))
        #expect(try await world.status(of: id) == "DRAINING")
      }
      #expect(kinds.withLock { $0.first } == "launchReplacement")
    }
  }

  /// EC2 cannot be asked for a while: a forged warning moves nothing beyond the budget, and a true one counts once EC2 answers.
  @Test func whileEC2CannotBeAskedAWarningKeepsToTheBudget() async throws {
    try await DrainWorld.run { world in
      try await world.buildSpot(instances: 3)
      try await world.service(count: 3, stops: 20)
      let queue = try await world.eventQueue()
      let ids = try await world.holders(of: "api")
      let policy = world.policy { $0.disruption.budgets = [DisruptionBudget(instances: .count(0))] }
      try await world.controlled(policy, queue: queue, interval: .seconds(20)) {
        try await world.wait(.seconds(90))
        world.aws.refuse(
          "EC2.DescribeSpotInstanceRequests",
          with: AWSError(kind: .throttled, code: "RequestLimitExceeded", message: "Request limit exceeded."))
        let forged = ForgedEvent.spotInterruption.text(instance: ids[0], group: "web")
        _ = try await world.people.call(SQS.sendMessage, .init(queueUrl: queue, messageBody: forged))
        try world.disturb(.interruptSpot(instance: ids[1]))
        try await world.wait(.seconds(15))
        #expect(try await world.status(of: ids[0]) == "ACTIVE")
        #expect(try await world.status(of: ids[1]) == "ACTIVE")
        world.aws.refuse("EC2.DescribeSpotInstanceRequests", with: nil)
        try await world.wait(.seconds(30))
        #expect(try await world.status(of: ids[0]) == "ACTIVE")
        #expect(try await world.status(of: ids[1]) == "DRAINING", "asked again")
      }
    }
  }

  @Test(arguments: [SizingMethod.packing, .largestContainer, .reservation])
  func aRecommendationIsFollowedWhereThereIsRoom(method: SizingMethod) async throws {
    try await DrainWorld.run { world in
      try await world.buildSpot(instances: 3)
      try await world.service(count: 3, stops: 5)
      let queue = try await world.eventQueue()
      let id = try #require(try await world.holders(of: "api").first)
      let lowest = Mutex(Int.max)
      try await world.controlled(world.policy { $0.sizing.method = method }, queue: queue) {
        try await world.wait(.seconds(90))
        try world.disturb(.recommendRebalance(instance: id))
        for _ in 0..<60 {
          let running = try await world.running()
          lowest.withLock { $0 = min($0, running) }
          try await world.wait(.seconds(15))
        }
        #expect(try await !world.members().contains(id))
        #expect(try await world.group().desiredCapacity == 3, "another comes in its place")
      }
      #expect(lowest.withLock { $0 } >= 3)
    }
  }

  /// What keeps the instance where it is keeps it from being replaced beforehand as well: its replacement would stand empty, go
  /// as not needed, and be bought anew for as long as the protection lasts.
  @Test func noReplacementIsBoughtForAnInstanceWithAProtectedTask() async throws {
    try await DrainWorld.run { world in
      try await world.buildSpot(instances: 2)
      try await world.service(count: 4, stops: 5, memory: 3600)
      let queue = try await world.eventQueue()
      let id = try #require(try await world.holders(of: "api").first)
      let task = try #require(try await world.tasks(on: world.arn(of: id)).first?.taskArn)
      _ = try await world.people.call(
        ECS.updateTaskProtection,
        .init(cluster: DrainWorld.cluster, tasks: [task], protectionEnabled: true, expiresInMinutes: 60))
      try await world.controlled(world.policy(), queue: queue) {
        try world.disturb(.recommendRebalance(instance: id))
        for _ in 0..<50 {
          try await world.wait(.seconds(60))
          #expect(try await world.group().desiredCapacity == 2)
        }
        try await world.wait(.seconds(2400))
        #expect(try await !world.members().contains(id), "the protection is over")
        #expect(try await world.group().desiredCapacity == 2, "another has come in its place")
        #expect(try await world.running() == 4)
      }
    }
  }

  @Test func aPoolWithoutSpotFallsBackToOnDemandWhileThatLasts() async throws {
    try await DrainWorld.run { world in
      try await world.buildSpot(instances: 1)
      _ = try await world.people.call(
        AutoScaling.createAutoScalingGroup,
        .init(
          autoScalingGroupName: "web-steady", launchTemplate: .init(launchTemplateName: "web", version: "$Latest"),
          minSize: 0, maxSize: 20, desiredCapacity: 1, availabilityZones: ["us-east-1a"],
          tags: [.init(key: "ballast:cluster", value: DrainWorld.cluster, propagateAtLaunch: false)]))
      // Both have registered instances: nothing but their names tells their offers apart.
      try await world.wait(.seconds(600))
      try world.disturb(.failLaunches(LaunchFailure(group: "web")))
      let policy = world.policy { $0.groups = [.name("web"), .name("web-steady")] }
      try await world.service(count: 30, memory: 1024)
      let worker = world.operator_()
      _ = try await world.passes(80, policy: policy, worker: worker)
      let failed = try await world.memory.load(ClusterKey(name: DrainWorld.cluster))?.backoff["web"]
      #expect(failed != nil, "Spot was tried first")
      let steady = try await desired(world, "web-steady")
      #expect(steady > 1, "no Spot capacity: On-Demand serves")
      #expect(try await world.running() == 30)
      // The pool has capacity again. What is needed from now on is bought as if nothing had been.
      try world.disturb(.allowLaunches)
      try await world.wait(.seconds(7200))
      // By now it has launched what it was asked for while it could not.
      _ = try await world.passes(10, policy: policy, worker: worker)
      let (spot, onDemand) = (try await desired(world, "web"), try await desired(world, "web-steady"))
      #expect(try await world.spotInstances() == spot)
      _ = try await world.people.call(
        ECS.updateService, .init(cluster: DrainWorld.cluster, service: "api", desiredCount: 100))
      let seen = try await world.passes(80, policy: policy, worker: worker)
      #expect(try await world.running() == 100, "\(seen.messages)")
      #expect(try await world.spotInstances() > spot, "Spot serves again: \(seen.messages)")
      #expect(try await desired(world, "web-steady") == onDemand, "and On-Demand grows no further")
      #expect(!seen.refusals.contains("launchBackoff"), "\(seen.messages)")
    }
  }

  private func desired(_ world: DrainWorld, _ group: String) async throws -> Int {
    try await world.people.call(AutoScaling.describeAutoScalingGroups, .init(autoScalingGroupNames: [group]))
      .autoScalingGroups?.first?.desiredCapacity ?? 0
  }
}
