import AWSModel
import ClusterModel
import Controller
import Foundation
import Sandbox
import Testing

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
      #expect(world.aws.calls.count == 3, "\(world.aws.calls)")
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

  @Test func aChangeTakesThreeCallsToTellAndThreeToWrite() async throws {
    try await DrainWorld.run { world in
      let policy = try await build(world, instances: 3)
      let worker = world.operator_()
      for wanted in [4, 5] {
        _ = try await world.people.call(
          AutoScaling.setDesiredCapacity, .init(autoScalingGroupName: "web", desiredCapacity: wanted))
        try await world.wait(.seconds(400))
        world.aws.reset()
        let report = await worker.countDaemons(policy: policy)
        #expect(report.findings.isEmpty && report.verdict == .executed, "\(report.verdict) \(report.failure ?? "")")
        let calls = world.aws.calls.filter { $0 != "ECS.DescribeTaskDefinition" }
        #expect(
          calls.sorted() == [
            "ECS.DescribeClusters", "ECS.DescribeContainerInstances", "ECS.DescribeServices", "ECS.DescribeServices",
            "ECS.ListContainerInstances", "ECS.UpdateService",
          ], "\(calls)")
        #expect(try await desired(world) == wanted)
      }
    }
  }
}
