import ClusterModel
import Foundation
import Testing

/// Instances that EC2 has ended and ECS still shows.
@Suite struct GhostTests {
  /// Three instances full of tasks; the last is gone, and its group has replaced it.
  static func ghost(connected: Bool) -> Example {
    var example = Example()
    example.addGroup(desired: 2)
    let instances = example.addInstances(3)
    let api = example.addService(
      "api", desired: 24, requirement: Example.requirement(cpu: 256))
    for instance in instances { example.run(8, of: api, on: instance) }
    example.snapshot.instances[2].group = nil
    example.snapshot.instances[2].lifecycleState = nil
    example.snapshot.instances[2].ec2State = "terminated"
    example.snapshot.instances[2].agentConnected = connected
    return example
  }

  /// ECS replaces none of its tasks: room that is bought for them stays empty.
  @Test func nothingIsBoughtForAGhost() {
    var example = Self.ghost(connected: false)
    let plan = example.audited()
    #expect(plan.raises == [:])
    #expect(plan.waiting == [])
    #expect(plan.message("ghost")?.contains("8 tasks") == true)
    #expect(plan.message("ghost")?.contains(example.snapshot.instances[2].arn) == true)
  }

  /// One whose agent was heard deregisters in a moment, and its tasks are replaced.
  @Test func whatDeregistersInAMomentIsReplaced() {
    var example = Self.ghost(connected: true)
    let plan = example.audited()
    #expect(plan.raises == ["web": 1])
    #expect(!plan.codes.contains("ghost"))
  }

  @Test func anEmptyGhostIsNoNews() {
    var example = Self.ghost(connected: false)
    example.allStop(2)
    #expect(!example.audited().codes.contains("ghost"))
  }

  /// A removal that was begun ends with the membership: what no group holds is never written, and no plan says otherwise.
  @Test(arguments: [true, false])
  func aRemovalEndsWhereNoGroupHoldsTheInstance(isGone: Bool) {
    var example = Example.pair()
    example.snapshot.services[0].desiredCount = 1
    example.allStop(0)
    example.policy.sizing.scaleIn.after = .zero
    #expect(example.step() == ["tagIntent", "drain"])
    example.snapshot.instances[0].group = nil
    example.snapshot.instances[0].lifecycleState = nil
    example.snapshot.groups[0].desiredCapacity = 1
    example.snapshot.instances[0].ec2State = isGone ? "terminated" : "running"
    #expect(example.step() == [])
    #expect(example.plan().codes.contains("groupNotBound") == !isGone)
  }
}
