import AWSModel
import ClusterModel
import Controller
import Foundation
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
      // Where not even the group tells that it waits, nobody can hold it for longer than its hook does by itself.
      let isHeldOn = operation != "AutoScaling.DescribeAutoScalingGroups"
      try await world.build(instances: 3, timeout: isHeldOn ? 300 : 3600)
      try await world.service(count: 6, stops: 60)
      let id = try #require(try await world.holders(of: "api").first)
      try await world.terminate(id)
      let worker = world.operator_()
      _ = try await world.passes(1, policy: world.policy(), worker: worker)
      #expect(try await world.status(of: id) == "DRAINING")
      world.aws.refuse(operation, with: error)
      for _ in 0..<40 {
        let report = await worker.runPass(policy: world.policy())
        #expect(report.verdict == .observationFailed && report.outcomes.isEmpty)
        #expect(report.failure?.contains("\(operation): \(error.message)") == true, "\(report.failure ?? "")")
        try await world.wait(.seconds(30))
      }
      // Twenty minutes, four times what its hook allows: its tasks have long stopped, but nobody has seen it.
      #expect(try await world.lifecycle(id) == "Terminating:Wait")
      #expect(!isHeldOn || world.aws.calls.contains("AutoScaling.RecordLifecycleActionHeartbeat"))
      world.aws.refuse(operation, with: nil)
      let seen = try await world.passes(6, policy: world.policy(), watching: ["api"], worker: worker)
      #expect(seen.done.contains("completeLifecycleAction"))
      #expect(seen.lowest["api"] ?? 0 >= 6)
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
