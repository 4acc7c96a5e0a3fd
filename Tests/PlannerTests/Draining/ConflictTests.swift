import ClusterModel
import Foundation
import Testing

@Suite struct ConflictTests {
  @Test func tellsWhoElseSetsTheDesiredCapacity() {
    var example = Example.pair()
    example.policy.sizing.scaleIn.isEnabled = false
    _ = example.plan()
    example.snapshot.groups[0].desiredCapacity = 5
    example.pass(60)
    #expect(example.plan().codes.contains("desiredChanged"))
    #expect(!example.plan().codes.contains("desiredChanged"), "told once, then taken as it is")
    example.snapshot.groups[0].desiredCapacity = 3
    example.pass(60)
    _ = example.plan()
    example.snapshot.groups[0].desiredCapacity = 6
    example.pass(60)
    #expect(
      example.plan().refusals.contains { $0.code.rawValue == "twoActors" && $0.message.contains("scaling policies") })
  }

  @Test func ownChangesAreNobodyElses() {
    var example = Example.pair()
    example.snapshot.services[0].desiredCount = 60
    let plan = example.plan()
    #expect(!plan.raises.isEmpty)
    example.apply(plan)
    example.pass(60)
    #expect(!example.plan().codes.contains("desiredChanged"))
  }

  /// It launches in the emptier zone and terminates in the fuller one; a person's termination leaves zones uneven only later.
  @Test(arguments: [true, false]) func tellsThatZonesAreRebalanced(isRebalancing: Bool) {
    var example = Example()
    example.addGroup(desired: 6, zones: ["us-east-1a", "us-east-1b"])
    example.addInstances(6)
    if isRebalancing {
      for index in [1, 3] { example.snapshot.instances[index].availabilityZone = "us-east-1a" }
    }
    example.terminate(0)
    _ = example.step()
    let plan = example.plan()
    let told = plan.refusals.contains { $0.message.contains("it rebalances them by itself") }
    #expect(told == isRebalancing)
  }

  @Test func tellsARefreshAndManagedDraining() {
    var example = Example.pair()
    example.snapshot.groups[0].instanceRefreshStatus = "InProgress"
    example.terminate(0, hook: "ecs-managed-draining-termination-hook")
    let codes = example.plan().codes
    #expect(codes.contains("instanceRefresh"))
    #expect(codes.contains("twoActors"))
  }
}
