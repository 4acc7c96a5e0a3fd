import AWSModel
import ClusterModel
import Controller
import Foundation
import Observation
import Planner
import Sandbox
import Testing

@testable import Simulation

/// Drains that are followed by looks at just their instance: as events and `ballast drain` have it.
@Suite struct NarrowDrainTests {
  /// Looks at an instance that Auto Scaling terminates until it is let go; what was done.
  private func follow(
    _ world: DrainWorld, _ id: String, looks: Int, policy: ClusterPolicy, group: String? = "web",
    watching service: String = "api"
  ) async throws -> SeenPasses {
    let worker = world.operator_()
    var seen = SeenPasses()
    for _ in 0..<looks {
      let subject = DrainSubject(instance: id, group: group, began: world.controllerClock.now())
      seen.take(await worker.follow(subject, policy: policy))
      seen.lowest[service] = min(seen.lowest[service] ?? .max, try await world.running(service))
      if seen.done.contains("completeLifecycleAction") { break }
      try await world.wait(.seconds(30))
    }
    return seen
  }

  /// The patience that a policy has with standalone tasks is none with those of services: ECS moves them, and waits for what
  /// replaces them.
  @Test(arguments: [true, false])
  func tasksOfServicesAreNeverStopped(isPersonal: Bool) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3)
      try await world.service(count: 3, stops: 1, starts: 120, minimum: 100, maximum: 134)
      let id = try #require(try await world.holders(of: "api").first)
      let job = world.container("job", 1, 128, false)
      _ = try await world.people.call(ECS.registerTaskDefinition, .init(family: "job", containerDefinitions: [job]))
      let started = try await world.people.call(
        ECS.startTask,
        .init(cluster: DrainWorld.cluster, containerInstances: [try await world.arn(of: id)], taskDefinition: "job"))
      let task = try #require(started.tasks?.first?.taskArn)
      try await world.wait(.seconds(60))
      let policy = world.policy { $0.disruption.drain.standaloneTasks = .stopAfter(.seconds(30)) }
      let worker = world.operator_()
      if isPersonal {
        let begun = await worker.drain(DrainRequest(instance: id, ending: .terminate), policy: policy)
        #expect(begun.verdict == .executed, "\(begun.failure ?? "")")
      } else {
        try await world.terminate(id)
      }
      var lowest = Int.max
      for _ in 0..<40 {
        let subject = DrainSubject(instance: id, group: isPersonal ? nil : "web")
        let report = await worker.follow(subject, policy: policy, isPersonal: isPersonal)
        #expect(report.findings.isEmpty, "\(report.findings)")
        lowest = min(lowest, try await world.running())
        try await world.wait(.seconds(10))
      }
      #expect(lowest >= 3)
      let all = try await world.tasks()
      #expect(all.first { $0.taskArn == task }?.stopCode == .userInitiated, "its time was over")
      let others = all.filter { $0.taskArn != task }
      #expect(!others.contains { $0.stopCode == .userInitiated }, "\(others.compactMap(\.stoppedReason))")
    }
  }

  /// Where ECS stops protected tasks of what drains, too, they are safe all the same: by looks at the instance alone and by
  /// whole passes.
  @Test(arguments: [nil, SizingMethod.packing, .reservation])
  func protectedTasksKeepTheirHostFromDraining(passes method: SizingMethod?) async throws {
    try await DrainWorld.run(tune: { $0.protectionHoldsDrain = false }) { world in
      try await world.build(instances: 3, timeout: 300)
      try await world.service(count: 3)
      let id = try #require(try await world.holders(of: "api").first)
      let task = try #require(try await world.tasks(on: world.arn(of: id)).first?.taskArn)
      _ = try await world.people.call(
        ECS.updateTaskProtection,
        .init(cluster: DrainWorld.cluster, tasks: [task], protectionEnabled: true, expiresInMinutes: 20))
      let protected = world.controllerClock.now()
      try await world.terminate(id)
      let policy = world.policy { if let method { $0.sizing.method = method } }
      let seen =
        method == nil
        ? try await follow(world, id, looks: 80, policy: policy)
        : try await world.passes(100, policy: policy, watching: ["api"])
      #expect(seen.done.contains("completeLifecycleAction"), "\(seen.messages)")
      #expect(seen.messages.contains { $0.contains("tasks on it are protected") }, "\(seen.messages)")
      #expect(seen.lowest["api"] == 3)
      let stopped = try #require(try await world.tasks().first { $0.taskArn == task }?.stoppingAt)
      #expect(stopped >= protected.addingTimeInterval(1200), "\(stopped) of \(protected)")
    }
  }

  /// A host whose services do not come back elsewhere is held as long by looks at it alone as by whole passes.
  @Test func servicesAreWaitedForByLooksAlone() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, timeout: 300)
      try await world.service(count: 3)
      let id = try #require(try await world.holders(of: "api").first)
      // Those that run go on; whatever is started from now on ends at once, and the copy on the host dies, too.
      try world.startsCrash(after: 2)
      try await world.terminate(id)
      let worker = world.operator_()
      let subject = DrainSubject(instance: id, group: "web", began: world.controllerClock.now())
      _ = await worker.follow(subject, policy: world.policy())
      try await world.copiesDie(on: id)
      let began = world.controllerClock.now()
      var seen = SeenPasses()
      for _ in 0..<60 {
        seen.take(await worker.follow(subject, policy: world.policy()))
        if seen.done.contains("completeLifecycleAction") { break }
        try await world.wait(.seconds(30))
      }
      let seconds = world.controllerClock.now().timeIntervalSince(began)
      #expect(seconds >= 840, "\(seconds)")
      #expect(seen.refusals.contains("minimumHealthy"), "\(seen.messages)")
      #expect(seen.done.contains("completeLifecycleAction"))
    }
  }

  /// The other copy's host drains by a person's hand, which its group does not tell: they still never empty together.
  @Test func twoHostsOfOneServiceDoNotEmptyTogetherWhoeverDrainsTheOther() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 4)
      try await world.service(count: 2, stops: 60, starts: 200, minimum: 0, maximum: 100)
      let holders = try await world.holders(of: "api")
      try #require(holders.count == 2)
      _ = try await world.people.call(
        ECS.updateContainerInstancesState,
        .init(
          cluster: DrainWorld.cluster, containerInstances: [try await world.arn(of: holders[0])], status: .draining))
      try await world.terminate(holders[1])
      let seen = try await follow(world, holders[1], looks: 40, policy: world.policy())
      #expect(seen.lowest["api"] ?? 0 >= 1, "\(seen.lowest)")
      #expect(seen.refusals.contains("drainOrder"), "\(seen.messages)")
      #expect(seen.done.contains("completeLifecycleAction"))
    }
  }

  /// ECS guards the service's own percentage; a floor above it is the policy's to guard.
  @Test func aFloorAboveThePercentageIsKeptBetweenTwoHosts() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 4)
      try await world.service(count: 4, stops: 30, starts: 120, minimum: 50, maximum: 100)
      let holders = try await world.holders(of: "api")
      let policy = world.policy { $0.disruption.floors = [ServiceFloor(service: "api", tasks: 3)] }
      try await world.terminate(holders[0])
      try await world.terminate(holders[1])
      let seen = try await world.passes(60, policy: policy, watching: ["api"])
      #expect(seen.lowest["api"] ?? 0 >= 3, "\(seen.lowest) \(seen.messages)")
      #expect(seen.done.filter { $0 == "completeLifecycleAction" }.count == 2)
    }
  }
}

/// Ends of `ballast drain` that are not an empty host.
@Suite struct PersonalDrainTests {
  /// Follows until the removal is over, given up or held; how the instance stands then.
  private func end(
    _ world: DrainWorld, _ id: String, _ request: DrainRequest, policy: ClusterPolicy, looks: Int = 60,
    worker: ClusterOperator? = nil
  ) async throws -> (status: String, intent: DisruptionIntent?, verdicts: Set<String>) {
    let worker = worker ?? world.operator_()
    var verdicts: Set<String> = []
    var intent: DisruptionIntent?
    let begun = await worker.drain(request, policy: policy)
    verdicts.insert(begun.verdict.rawValue)
    for _ in 0..<looks {
      try await world.wait(.seconds(10))
      let report = await worker.follow(DrainSubject(instance: id), policy: policy, isPersonal: true)
      verdicts.insert(report.verdict.rawValue)
      intent = report.snapshot?.instances.first { $0.ec2InstanceID == id }?.intent ?? intent
    }
    return (try await world.status(of: id), intent, verdicts)
  }

  /// A task that is stopping when the drain begins goes nowhere: it is waited for like the others.
  @Test func aTaskThatIsStoppingIsNoObstacle() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3)
      try await world.service(count: 3, stops: 200, minimum: 50)
      let id = try #require(try await world.holders(of: "api").first)
      let copy = try #require(try await world.tasks(of: "api", on: world.arn(of: id)).first?.taskArn)
      _ = try await world.people.call(ECS.stopTask, .init(cluster: DrainWorld.cluster, task: copy))
      try await world.wait(.seconds(30))
      let seen = try await end(world, id, DrainRequest(instance: id), policy: world.policy())
      #expect(seen.status == "DRAINING")
      #expect(!seen.verdicts.contains("auditFailed"), "\(seen.verdicts)")
      #expect(try await world.tasks(on: world.arn(of: id)).allSatisfy { $0.lastStatus == "STOPPED" })
    }
  }

  @Test func whatAPersonSetActiveAgainIsGivenUp() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3)
      try await world.service(count: 3, stops: 600)
      let id = try #require(try await world.holders(of: "api").first)
      let worker = world.operator_()
      _ = await worker.drain(DrainRequest(instance: id), policy: world.policy())
      for _ in 0..<3 {
        try await world.wait(.seconds(10))
        _ = await worker.follow(DrainSubject(instance: id), policy: world.policy(), isPersonal: true)
      }
      #expect(try await world.status(of: id) == "DRAINING")
      _ = try await world.people.call(
        ECS.updateContainerInstancesState,
        .init(cluster: DrainWorld.cluster, containerInstances: [try await world.arn(of: id)], status: .active))
      for _ in 0..<12 {
        try await world.wait(.seconds(10))
        let report = await worker.follow(DrainSubject(instance: id), policy: world.policy(), isPersonal: true)
        #expect(report.verdict != .auditFailed, "\(report.failure ?? "")")
      }
      #expect(try await world.status(of: id) == "ACTIVE")
      let last = await worker.follow(DrainSubject(instance: id), policy: world.policy(), isPersonal: true)
      #expect(last.snapshot?.instances.first { $0.ec2InstanceID == id }?.intent?.isAborted == true)
    }
  }

  /// With tasks that never stop: forced, it goes; held, there is nothing to force, and it is ACTIVE again.
  @Test(arguments: [DisruptionIntent.Ending.terminate, .hold])
  func aForcedEnd(_ ending: DisruptionIntent.Ending) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, hook: false)
      try await world.service(count: 3)
      let id = try #require(try await world.holders(of: "api").first)
      try world.disturb(.holdStops(instance: id))
      let policy = world.policy { $0.disruption.drain.onTimeout = .force }
      let request = DrainRequest(instance: id, ending: ending, deadline: .seconds(120))
      let worker = world.operator_()
      _ = await worker.drain(request, policy: policy)
      var failures: Set<String> = []
      for _ in 0..<30 {
        try await world.wait(.seconds(10))
        let report = await worker.follow(DrainSubject(instance: id), policy: policy, isPersonal: true)
        if let failure = report.failure { failures.insert(failure) }
        failures.formUnion((report.plan?.refusals ?? []).map(\.message))
        if report.outcomes.contains(where: { $0.kind == "terminateInstance" && $0.status == .done }) { break }
      }
      #expect(!failures.contains { $0.contains("breaks an invariant") }, "\(failures)")
      if ending == .hold {
        #expect(try await world.status(of: id) == "ACTIVE")
      } else {
        try await world.wait(.seconds(300))
        #expect(try await !world.members().contains(id), "\(failures)")
      }
    }
  }
}
