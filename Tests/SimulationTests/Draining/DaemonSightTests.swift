import AWSModel
import ClusterModel
import Foundation
import Sandbox
import Testing

@testable import Controller
@testable import Simulation

/// Daemon-like services that are counted by events alone: no whole pass comes to help.
@Suite struct DaemonSightTests {
  private func desired(_ world: DrainWorld) async throws -> Int {
    try await world.people.call(ECS.describeServices, .init(cluster: DrainWorld.cluster, services: ["agent"]))
      .services?.first?.desiredCount ?? -1
  }

  private func build(_ world: DrainWorld, instances: Int) async throws -> ClusterPolicy {
    try await world.build(instances: instances, hook: false)
    try await world.service("agent", count: instances, memory: 64) {
      $0.placementConstraints = [.init(type: .distinctInstance)]
    }
    return world.policy {
      $0.daemonServices = ["agent"]
      $0.disruption.agentGrace = .seconds(300)
    }
  }

  @Test(arguments: [false, true]) func anAgentThatStaysAwayCountsNoMoreAfterItsGrace(isNewEnvironment: Bool)
    async throws
  {
    try await DrainWorld.run { world in
      let policy = try await build(world, instances: 3)
      var worker = world.operator_()
      let silent = try #require(try await world.members().first)
      try world.disturb(.disconnectAgent(instance: silent))
      try await world.agentsAreAway([silent])
      world.aws.reset()
      _ = await worker.countDaemons(policy: policy)
      #expect(world.aws.calls.filter { $0 != "ECS.DescribeTaskDefinition" }.count == 3, "\(world.aws.calls)")
      try await world.wait(.seconds(90))
      _ = await worker.countDaemons(policy: policy)
      world.aws.reset()
      _ = await worker.countDaemons(policy: policy)
      #expect(world.aws.calls.count == 3, "it is remembered once: \(world.aws.calls)")
      #expect(try await desired(world) == 3, "it may only be flapping")
      if isNewEnvironment { worker = world.operator_() }
      try await world.wait(.seconds(240))
      _ = await worker.countDaemons(policy: policy)
      #expect(try await desired(world) == 2)
      world.aws.reset()
      try await world.wait(.seconds(60))
      _ = await worker.countDaemons(policy: policy)
      #expect(!world.aws.calls.contains("ECS.UpdateService"), "\(world.aws.calls)")
      #expect(try await desired(world) == 2)
    }
  }

  private func resize(_ world: DrainWorld, to count: Int) async throws {
    _ = try await world.people.call(
      AutoScaling.setDesiredCapacity, .init(autoScalingGroupName: "web", desiredCapacity: count))
    try await world.wait(.seconds(400))
  }

  /// What the events of all instances would tell a worker that hears them.
  private func tell(
    _ worker: ClusterOperator, _ world: DrainWorld, change: (inout ECS.ContainerInstance) -> Void = { _ in }
  )
    async throws
  {
    let listed = try await world.people.collect(ECS.listContainerInstances, .init(cluster: DrainWorld.cluster))
    let arns = listed.containerInstanceArns ?? []
    for start in stride(from: 0, to: arns.count, by: 100) {
      let batch = Array(arns[start..<min(start + 100, arns.count)])
      let described = try await world.people.call(
        ECS.describeContainerInstances, .init(cluster: DrainWorld.cluster, containerInstances: batch))
      for var instance in described.containerInstances ?? [] {
        change(&instance)
        await worker.hear(instance)
      }
    }
  }

  private func count(_ worker: ClusterOperator, _ world: DrainWorld, _ policy: ClusterPolicy) async throws -> [String] {
    world.aws.reset()
    let report = await worker.countDaemons(policy: policy)
    #expect(report.findings.isEmpty && report.verdict == .executed, "\(report.verdict) \(report.failure ?? "")")
    return world.aws.calls.sorted()
  }

  static let three = ["ECS.DescribeServices", "ECS.ListContainerInstances", "ECS.UpdateService"]

  /// The instances may be full of other tasks: that each holds one is known, so nobody asks where they run.
  @Test(arguments: [64, 6000]) func aChangeThatEventsToldTakesThreeCallsInAll(others: Int) async throws {
    try await DrainWorld.run { world in
      let policy = try await build(world, instances: 3)
      try await world.service("web", count: 3, memory: others) {
        $0.placementConstraints = [.init(type: .distinctInstance)]
      }
      let worker = world.operator_()
      _ = await worker.countDaemons(policy: policy)
      for wanted in [4, 5] {
        try await resize(world, to: wanted)
        _ = await worker.runPass(policy: world.policy { $0.daemonServices = [] })
        try await tell(worker, world)
        #expect(try await count(worker, world, policy) == Self.three)
        #expect(try await desired(world) == wanted)
        try await world.wait(.seconds(60))
        #expect(await worker.countDaemons(policy: policy).verdict == .idle)
      }
      let leaving = try #require(try await world.members().first)
      _ = try await world.people.call(
        ECS.updateContainerInstancesState,
        .init(
          cluster: DrainWorld.cluster, containerInstances: [try await world.arn(of: leaving)], status: .draining))
      _ = await worker.runPass(policy: world.policy { $0.daemonServices = [] })
      try await tell(worker, world)
      #expect(try await count(worker, world, policy) == Self.three)
      #expect(try await desired(world) == 4)
    }
  }

  /// One call more for each further hundred instances.
  @Test func twoHundredInstancesTakeAPageMore() async throws {
    try await DrainWorld.run { world in
      let policy = try await build(world, instances: 150)
      let worker = world.operator_()
      _ = await worker.countDaemons(policy: policy)
      try await resize(world, to: 151)
      _ = await worker.runPass(policy: world.policy { $0.daemonServices = [] })
      try await tell(worker, world)
      #expect(try await count(worker, world, policy) == (Self.three + ["ECS.ListContainerInstances"]).sorted())
      #expect(try await desired(world) == 151)
    }
  }

  /// The first look of a process knows from the whole read before where the service runs.
  @Test func aWholeReadTellsWhereItWasSettled() async throws {
    try await DrainWorld.run { world in
      let policy = try await build(world, instances: 3)
      let worker = world.operator_()
      _ = await worker.runPass(policy: policy)
      try await resize(world, to: 4)
      try await tell(worker, world)
      let calls = try await count(worker, world, policy)
      #expect(
        calls == (["ECS.DescribeClusters"] + Self.three).sorted(), "nobody has read for long whether it is paused")
      #expect(try await desired(world) == 4)
    }
  }

  @Test func whatNoEventToldIsAskedFor() async throws {
    try await DrainWorld.run { world in
      let policy = try await build(world, instances: 3)
      let worker = world.operator_()
      _ = await worker.countDaemons(policy: policy)
      try await resize(world, to: 5)
      #expect(
        try await count(worker, world, policy)
          == (["ECS.DescribeClusters", "ECS.DescribeContainerInstances"] + Self.three).sorted())
      #expect(try await desired(world) == 5)
    }
  }

  /// Of an instance that is missing nothing was told: its agent may only be flapping.
  @Test func whatIsMissingWithoutAWordHasNotLeft() async throws {
    try await DrainWorld.run { world in
      let policy = try await build(world, instances: 3)
      let worker = world.operator_()
      _ = await worker.countDaemons(policy: policy)
      let silent = try #require(try await world.members().first)
      try world.disturb(.disconnectAgent(instance: silent))
      try await world.agentsAreAway([silent])
      #expect(await worker.countDaemons(policy: policy).verdict == .idle)
      #expect(try await desired(world) == 3)
    }
  }

  /// What was told of an instance counts no more than what is read: it has no room, or its agent is away.
  @Test(arguments: ["full", "away", "old"]) func anArrivalThatCannotHoldOneDoesNotCount(how: String) async throws {
    try await DrainWorld.run { world in
      let policy = try await build(world, instances: 3)
      let worker = world.operator_()
      _ = await worker.countDaemons(policy: policy)
      try await world.service("giant", count: 1, memory: 7760) {
        $0.placementConstraints = [.init(type: .distinctInstance)]
      }
      try await resize(world, to: 4)
      try await world.wait(.seconds(600))
      #expect(try await world.running("giant") == 1)
      if how == "old" {
        // It told that it was empty, long ago.
        try await tell(worker, world) { $0.remainingResources = $0.registeredResources }
        try await world.wait(.seconds(61))
      } else {
        try await tell(worker, world) { if how == "away" { $0.agentConnected = false } }
      }
      _ = await worker.countDaemons(policy: policy)
      #expect(try await desired(world) == 3)
    }
  }

  /// Instances that satisfy a constraint are listed by it: that nothing changed takes two calls for such services too.
  @Test func constraintsAreAskedOfECS() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 4, hook: false)
      let marked = try await world.members().prefix(2)
      for id in marked {
        _ = try await world.people.call(
          ECS.putAttributes,
          .init(
            cluster: DrainWorld.cluster,
            attributes: [
              .init(name: "rack", value: "a", targetType: .containerInstance, targetId: try await world.arn(of: id))
            ]))
      }
      try await world.service("agent", count: 2, memory: 64) {
        $0.placementConstraints = [
          .init(type: .distinctInstance), .init(type: .memberOf, expression: "attribute:rack == a"),
        ]
      }
      try await world.service("everywhere", count: 3, memory: 64)
      let worker = world.operator_()
      let policy = world.policy { $0.daemonServices = ["agent"] }
      _ = await worker.countDaemons(policy: policy)
      world.aws.reset()
      #expect(await worker.countDaemons(policy: policy).verdict == .idle)
      #expect(world.aws.calls.sorted() == ["ECS.DescribeServices", "ECS.ListContainerInstances"])
      #expect(try await desired(world) == 2)
      let both = world.policy { $0.daemonServices = ["agent", "everywhere"] }
      _ = await worker.countDaemons(policy: both)
      #expect(try await desired(world) == 2)
      let counts = try await world.people.call(
        ECS.describeServices, .init(cluster: DrainWorld.cluster, services: ["everywhere"]))
      #expect(counts.services?.first?.desiredCount == 4)
    }
  }
}
