import AWSModel
import ClusterModel
import Controller
import Foundation
import Sandbox
import Testing

@testable import Simulation

/// What AWS itself, or a person, does to the same group meanwhile.
@Suite struct ConflictTests {
  @Test func nothingIsTakenFromAGroupWhoseInstancesAreRefreshed() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 4, hook: false)
      try await world.service(count: 1)
      _ = try await world.people.call(
        AutoScaling.startInstanceRefresh,
        .init(autoScalingGroupName: "web", preferences: .init(minHealthyPercentage: 90, instanceWarmup: 300)))
      let worker = world.operator_()
      let seen = try await world.passes(12, policy: world.shrinking(), worker: worker)
      #expect(seen.drained.isEmpty)
      #expect(seen.refusals.contains("instanceRefresh"), "\(seen.messages)")
      #expect(seen.planned.isDisjoint(with: ["tagIntent", "drain"]), "it is not left to the execution to refuse")
      _ = try await world.people.call(AutoScaling.cancelInstanceRefresh, .init(autoScalingGroupName: "web"))
      try await world.wait(.seconds(600))
      let after = try await world.passes(20, policy: world.shrinking(), worker: worker)
      #expect(!after.drained.isEmpty, "once it is over, what is not needed goes: \(after.messages)")
    }
  }

  @Test func aGroupThatManagedScalingSizesIsLeftToIt() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 4, hook: false)
      try await world.service(count: 1)
      let arn = try await world.group().autoScalingGroupARN
      _ = try await world.people.call(
        ECS.createCapacityProvider,
        .init(
          name: "managed",
          autoScalingGroupProvider: .init(
            autoScalingGroupArn: arn, managedScaling: .init(status: .enabled, targetCapacity: 50),
            managedTerminationProtection: .disabled, managedDraining: .enabled)))
      _ = try await world.people.call(
        ECS.putClusterCapacityProviders,
        .init(cluster: DrainWorld.cluster, capacityProviders: ["managed"], defaultCapacityProviderStrategy: []))
      let before = try await world.group().desiredCapacity
      let seen = try await world.passes(12, policy: world.shrinking())
      #expect(seen.drained.isEmpty)
      #expect(seen.refusals.contains("managedScaling") && seen.tells("sizes web"))
      #expect(seen.refusals.contains("twoActors") && seen.tells("Switch off managedDraining"))
      #expect(before == 4)
    }
  }

  @Test func aPersonsCapacityIsTakenAsItIsAndARivalIsNamed() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, hook: false)
      try await world.service(count: 3)
      let worker = world.operator_()
      let policy = world.policy()
      _ = try await world.passes(2, policy: policy, worker: worker)
      var codes: [Set<String>] = []
      for wanted in [5, 4, 6] {
        _ = try await world.people.call(
          AutoScaling.setDesiredCapacity, .init(autoScalingGroupName: "web", desiredCapacity: wanted))
        codes.append(try await world.passes(3, every: .seconds(60), policy: policy, worker: worker).refusals)
        #expect(try await world.group().desiredCapacity == wanted, "it is not fought")
      }
      #expect(codes[0].contains("desiredChanged") && !codes[0].contains("twoActors"))
      #expect(codes[2].contains("twoActors"))
      let quiet = try await world.passes(3, policy: policy, worker: worker)
      #expect(!quiet.refusals.contains("desiredChanged") && !quiet.refusals.contains("twoActors"))
    }
  }

  @Test func zonesStayEvenSoThatTheGroupNeverRebalances() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 9, hook: false, zones: ["us-east-1a", "us-east-1b", "us-east-1c"])
      try await world.service(count: 2)
      let worker = world.operator_()
      var widest = 0
      for _ in 0..<60 {
        let report = await worker.runPass(policy: world.shrinking())
        #expect(report.findings.isEmpty)
        var zones: [String: Int] = ["us-east-1a": 0, "us-east-1b": 0, "us-east-1c": 0]
        for instance in try await world.group().instances ?? []
        where instance.lifecycleState?.rawValue.hasPrefix("Terminat") != true {
          zones[instance.availabilityZone ?? "", default: 0] += 1
        }
        widest = max(widest, (zones.values.max() ?? 0) - (zones.values.min() ?? 0))
        try await world.wait(.seconds(30))
      }
      #expect(widest <= 1)
      #expect(try await world.group().desiredCapacity ?? 9 < 9)
      let told =
        try await world.people.call(
          AutoScaling.describeScalingActivities, .init(autoScalingGroupName: "web")
        ).activities ?? []
      #expect(!told.contains { ($0.cause ?? "").contains("rebalanc") }, "\(told.compactMap(\.cause))")
    }
  }

  @Test func whatStaysIsProtectedFromTheGroupsOwnChoice() async throws {
    try await DrainWorld.run { world in
      try await world.build(instances: 3, hook: false)
      try await world.service(count: 3)
      let policy = world.policy { $0.disruption.protects = true }
      _ = try await world.passes(2, policy: policy)
      let before = try await world.members()
      _ = try await world.people.call(
        AutoScaling.setDesiredCapacity, .init(autoScalingGroupName: "web", desiredCapacity: 1))
      let seen = try await world.passes(10, policy: policy, watching: ["api"])
      #expect(try await world.members() == before, "the group may choose none of them")
      #expect(seen.lowest["api"] == 3)
    }
  }
}
