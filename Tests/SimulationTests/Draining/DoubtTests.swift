import AWSModel
import ClusterModel
import Controller
import Foundation
import Observation
import Testing

@testable import Simulation

/// Drains during which AWS does not answer: whatever is not known holds the host, and is said.
@Suite struct DoubtTests {
  private static let throttled = AWSError(kind: .throttled, code: "ThrottlingException", message: "Rate exceeded")
  private static let denied = AWSError(
    kind: .authorization, code: "AccessDeniedException", message: "User is not authorized to perform this")

  /// What a whole pass reads of the cluster, each alone.
  @Test(
    arguments: [
      "ECS.ListTasks", "ECS.DescribeTasks", "ECS.ListContainerInstances", "ECS.DescribeContainerInstances",
      "ECS.DescribeServices", "AutoScaling.DescribeAutoScalingGroups",
    ], [throttled, denied])
  func whatCannotBeReadHoldsTheHost(operation: String, error: AWSError) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, timeout: 300)
      try await world.service(count: 6, stops: 60)
      let id = try #require(try await world.holders(of: "api").first)
      try await world.terminate(id)
      let worker = world.operator_()
      _ = try await world.passes(1, policy: world.policy(), worker: worker)
      #expect(try await world.status(of: id) == "DRAINING")
      world.aws.refuse(operation, with: error)
      for _ in 0..<60 {
        let report = await worker.runPass(policy: world.policy())
        #expect(report.verdict == .observationFailed && report.outcomes.isEmpty)
        #expect(report.failure?.contains("\(operation): \(error.message)") == true, "\(report.failure ?? "")")
        try await world.wait(.seconds(30))
      }
      // Half an hour, six times what its hook allows: its tasks have long stopped, but nobody has seen it.
      #expect(try await world.lifecycle(id) == "Terminating:Wait")
      #expect(world.aws.calls.contains("AutoScaling.RecordLifecycleActionHeartbeat"))
      world.aws.refuse(operation, with: nil)
      let seen = try await world.passes(6, policy: world.policy(), watching: ["api"], worker: worker)
      #expect(seen.done.contains("completeLifecycleAction"))
      #expect(seen.lowest["api"] ?? 0 >= 6)
    }
  }

  /// One that never registered is let go; one that bears the mark of a drain registered once, however empty the lists of a look
  /// are that come after.
  @Test func whatIsMarkedIsNotTakenForNeverRegistered() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, timeout: 900)
      try await world.service(count: 6, stops: 300)
      let id = try #require(try await world.holders(of: "api").first)
      try await world.terminate(id)
      _ = try await world.passes(1, policy: world.policy())
      #expect(try await world.status(of: id) == "DRAINING")
      // A process that has not seen it registered: no list of its first look shows it.
      world.aws.emptyListings(3)
      let worker = world.operator_()
      let look = await worker.follow(DrainSubject(instance: id), policy: world.policy())
      #expect(look.outcomes.map(\.kind).contains("completeLifecycleAction") == false)
      #expect(try await world.lifecycle(id) == "Terminating:Wait")
      #expect(try await !world.holders(of: "api").isEmpty)
    }
  }

  /// One empty answer made it forget what the hook held: the heartbeats ended, and the hook ran out.
  @Test(arguments: [true, false]) func whatAHookHoldsIsNotOverByOneEmptyAnswer(isNew: Bool) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, timeout: 300)
      try await world.service(count: 6, stops: 3600)
      let id = try #require(try await world.holders(of: "api").first)
      try await world.terminate(id)
      _ = try await world.passes(1, policy: world.policy())
      #expect(try await world.status(of: id) == "DRAINING")
      // Only looks at this one instance tell anything.
      world.aws.refuse("ECS.DescribeServices", with: Self.denied)
      let worker = world.operator_()
      for pass in 0..<50 {
        if pass == (isNew ? 0 : 3) { world.aws.emptyGroups(1) }
        let report = await worker.runPass(policy: world.policy())
        #expect(report.verdict == .observationFailed)
        try await world.wait(.seconds(30))
      }
      #expect(try await world.lifecycle(id) == "Terminating:Wait")
      #expect(world.aws.areGroupsTold)
    }
  }

  /// Its first heartbeat was refused, so that nobody remembered one: it was not among what is looked at by itself.
  @Test func whatHadNoHeartbeatYetIsHeldOnToo() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, timeout: 300)
      try await world.service(count: 6, stops: 3600)
      let id = try #require(try await world.holders(of: "api").first)
      try await world.terminate(id)
      world.aws.refuse("AutoScaling.RecordLifecycleActionHeartbeat", with: Self.throttled)
      let worker = world.operator_()
      _ = await worker.runPass(policy: world.policy())
      world.aws.refuse("AutoScaling.RecordLifecycleActionHeartbeat", with: nil)
      world.aws.refuse("ECS.DescribeServices", with: Self.denied)
      for _ in 0..<20 {
        let report = await worker.runPass(policy: world.policy())
        #expect(report.verdict == .observationFailed)
        try await world.wait(.seconds(30))
      }
      #expect(try await world.lifecycle(id) == "Terminating:Wait")
    }
  }

  /// A status that nobody knows was taken for INACTIVE, and the host let go as one that never registered, with all its tasks.
  @Test func aWordThatNobodyKnowsLetsNothingGo() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, timeout: 900)
      try await world.service(count: 6)
      let id = try #require(try await world.holders(of: "api").first)
      try await world.terminate(id)
      let (worker, subject) = (world.operator_(), DrainSubject(instance: id))
      world.aws.refuse("ECS.UpdateContainerInstancesState", with: Self.throttled)
      _ = await worker.follow(subject, policy: world.policy())
      world.aws.speakStrangely(true)
      for _ in 0..<3 {
        let look = await worker.follow(subject, policy: world.policy())
        #expect(look.outcomes.map(\.kind).contains("completeLifecycleAction") == false)
        try await world.wait(.seconds(30))
      }
      #expect(try await world.lifecycle(id) == "Terminating:Wait")
      world.aws.speakStrangely(false)
      world.aws.refuse("ECS.UpdateContainerInstancesState", with: nil)
      let seen = try await world.passes(6, policy: world.policy(), watching: ["api"], worker: worker)
      #expect(seen.done.contains("completeLifecycleAction"))
    }
  }

  /// A batch answer may explain a part and list the rest as MISSING: by one such look tasks that still stop were taken for gone.
  @Test func whatOneLookDoesNotKnowHasNotStopped() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, timeout: 900)
      try await world.service(count: 6, stops: 300)
      let id = try #require(try await world.holders(of: "api").first)
      try await world.terminate(id)
      let (worker, subject) = (world.operator_(), DrainSubject(instance: id))
      for _ in 0..<4 {
        _ = await worker.follow(subject, policy: world.policy())
        try await world.wait(.seconds(30))
      }
      #expect(try await world.status(of: id) == "DRAINING")
      world.aws.forgetTasks(true)
      _ = await worker.follow(subject, policy: world.policy())
      world.aws.forgetTasks(false)
      for _ in 0..<3 {
        _ = await worker.follow(subject, policy: world.policy())
        try await world.wait(.seconds(5))
      }
      #expect(try await world.lifecycle(id) == "Terminating:Wait")
      #expect(try await world.tasks(on: world.arn(of: id)).contains { $0.lastStatus != "STOPPED" })
    }
  }

  /// Not even a new process, which has never seen the group, lets the hook run out; and nothing but heartbeats follows from what
  /// was known once, however long that is ago.
  @Test(arguments: [throttled, denied]) func whatWasSeenHeldIsHeldByANewProcess(error: AWSError) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, timeout: 300)
      try await world.service(count: 6, stops: 60)
      let id = try #require(try await world.holders(of: "api").first)
      try await world.terminate(id)
      _ = try await world.passes(1, policy: world.policy())
      world.aws.refuse("AutoScaling.DescribeAutoScalingGroups", with: error)
      world.aws.reset()
      let worker = world.operator_()
      let policy = world.policy()
      var told: Set<String> = []
      for _ in 0..<60 {
        _ = await worker.runPass(policy: policy)
        let look = await worker.follow(DrainSubject(instance: id), policy: policy)
        #expect(look.findings.isEmpty, "\(look.findings)")
        told.formUnion((look.plan?.refusals ?? []).filter { $0.subject == id }.map(\.message))
        try await world.wait(.seconds(30))
      }
      #expect(try await world.lifecycle(id) == "Terminating:Wait", "half an hour, six times its timeout")
      #expect(told.contains { $0.contains("its group web cannot be described, and ballast-drain holds it on") })
      let reads = ["Describe", "List", "Get"]
      let writes = Set(world.aws.calls).filter { call in !reads.contains { call.contains($0) } }
      #expect(writes == ["AutoScaling.RecordLifecycleActionHeartbeat"])
      // Half of a timeout apart, and one at the beginning.
      let beats = world.aws.calls.count { $0 == "AutoScaling.RecordLifecycleActionHeartbeat" }
      #expect(beats >= 11 && beats <= 14, "\(beats)")
      world.aws.refuse("AutoScaling.DescribeAutoScalingGroups", with: nil)
      let seen = try await world.passes(6, policy: policy, watching: ["api"], worker: worker)
      #expect(seen.done.contains("completeLifecycleAction"))
    }
  }

  /// The event itself tells what a heartbeat needs, where an earlier look has shown whose group it is; without such a look
  /// nothing is written.
  @Test(arguments: [true, false]) func whatAnEventTellsOfIsHeldOn(hasLooked: Bool) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, timeout: 300)
      try await world.service(count: 6, stops: 60)
      let id = try #require(try await world.holders(of: "api").first)
      let (worker, policy) = (world.operator_(remembers: false), world.policy())
      if hasLooked { _ = await worker.runPass(policy: policy) }
      world.aws.refuse("AutoScaling.DescribeAutoScalingGroups", with: Self.denied)
      try await world.terminate(id)
      let subject = DrainSubject(instance: id, group: "web", began: world.controllerClock.now())
      for _ in 0..<30 {
        let report = await worker.follow(subject, policy: policy)
        #expect(report.findings.isEmpty, "\(report.findings)")
        try await world.wait(.seconds(30))
      }
      #expect(try await (world.lifecycle(id) == "Terminating:Wait") == hasLooked)
      #expect(world.aws.calls.contains("AutoScaling.RecordLifecycleActionHeartbeat") == hasLooked)
      #expect(!world.aws.calls.contains("AutoScaling.CompleteLifecycleAction"))
    }
  }

  /// Writes that are refused are told, tried again, and nothing goes on without them.
  @Test(
    arguments: ["ECS.UpdateContainerInstancesState", "AutoScaling.CompleteLifecycleAction"], [throttled, denied])
  func whatCannotBeWrittenIsTriedAgain(operation: String, error: AWSError) async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3)
      try await world.service(count: 6)
      let id = try #require(try await world.holders(of: "api").first)
      try await world.terminate(id)
      let worker = world.operator_()
      world.aws.refuse(operation, with: error)
      var told: Set<String> = []
      for _ in 0..<10 {
        let report = await worker.runPass(policy: world.policy())
        for outcome in report.outcomes where outcome.status != .done { told.insert(outcome.message) }
        try await world.wait(.seconds(30))
      }
      #expect(try await world.lifecycle(id) == "Terminating:Wait")
      #expect(told.contains { $0.contains(error.code) }, "\(told)")
      world.aws.refuse(operation, with: nil)
      let seen = try await world.passes(10, policy: world.policy(), watching: ["api"], worker: worker)
      #expect(seen.done.contains("completeLifecycleAction"))
      #expect(seen.lowest["api"] ?? 0 >= 6)
    }
  }
}
