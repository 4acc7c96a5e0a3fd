import ClusterModel
import Foundation
import Planner
import Testing

@Suite struct ManualDrainTests {
  @Test func beginsWithAWitness() {
    var example = Example.pair()
    let plan = example.drain(DrainRequest(instance: example.id(0), deadline: .seconds(300)))
    #expect(plan.kinds == ["tagIntent", "drain"])
    #expect(plan.actions.last?.witness?.rehousings.count == 1)
    example.apply(plan)
    #expect(example.snapshot.instances[0].intent?.ending == .hold)
    #expect(example.plan().changes.isEmpty)
  }

  @Test func holdsWhatIsEmptyForWhoeverAsked() {
    var example = Example.pair()
    example.apply(example.drain(DrainRequest(instance: example.id(0))))
    example.allStop(0)
    example.run(of: 0, on: 1)
    for _ in 0..<5 { #expect(example.step(60).isEmpty) }
    #expect(example.snapshot.instances[0].status == .draining)
  }

  @Test func abortsAtItsOwnDeadline() {
    var example = Example.pair()
    example.apply(example.drain(DrainRequest(instance: example.id(0), deadline: .seconds(120))))
    #expect(example.step(119).isEmpty)
    #expect(example.step(1) == ["tagIntent", "undrain"])
  }

  @Test func forcesOnlyWhereItWasAskedTo() {
    var example = Example.pair()
    example.apply(
      example.drain(
        DrainRequest(instance: example.id(0), ending: .replace, deadline: .seconds(120), onTimeout: .force)))
    #expect(example.step(119).isEmpty)
    #expect(example.step(1) == ["terminateInstance"])
  }

  @Test(arguments: ["stuck", "room", "human", "terminating", "kept", "budget", "unknown", "paused"])
  func saysWhatIsInTheWay(what: String) {
    var example = Example.pair()
    var code = what
    var id = example.id(0)
    switch what {
    case "stuck":
      example.snapshot.services[0].maximumPercent = 100
      code = "minimumHealthy"
    case "room":
      example.snapshot.instances[1].remaining.memoryMiB = 10
      code = "noRoomElsewhere"
    case "human":
      example.snapshot.instances[0].status = .draining
      code = "humanDrain"
    case "terminating":
      example.terminate(0)
      code = "notDefined"
    case "kept": example.snapshot.instances[0].isKept = true
    case "budget": example.policy.disruption.budgets = [DisruptionBudget(instances: .count(0))]
    case "paused": example.snapshot.isPaused = true
    default:
      id = "i-none"
      code = "notDefined"
    }
    let plan = example.drain(DrainRequest(instance: id))
    #expect(plan.actions.isEmpty)
    #expect(plan.codes.contains(code), "\(plan.refusals)")
    if what == "room" { #expect(plan.message(.noRoomElsewhere)?.contains("has 10 of 512 MiB of memory") == true) }
  }

  @Test func namesEverythingThatIsInTheWay() {
    var example = Example.pair(maximum: 100)
    let other = example.addService("other", desired: 1)
    example.snapshot.services[Int(other)].minimumHealthyPercent = 100
    example.snapshot.services[Int(other)].maximumPercent = 100
    example.run(of: other, on: 0)
    example.snapshot.tasks[2].protectedUntil = example.now.addingTimeInterval(600)
    let plan = example.drain(DrainRequest(instance: example.id(0)))
    #expect(plan.codes == ["minimumHealthy", "minimumHealthy", "protectedTask"])
    example.snapshot.instances[1].remaining.memoryMiB = 0
    #expect(example.drain(DrainRequest(instance: example.id(0))).codes.contains("noRoomElsewhere"), "room, too")
    #expect(plan.refusals.map { $0.message.prefix(5) }.prefix(2) == ["api c", "other"])
  }

  @Test func takesBackOnlyItsOwn() {
    var example = Example.pair()
    example.apply(example.drain(DrainRequest(instance: example.id(0))))
    let made = Planner.undrain(
      example.id(0), snapshot: example.snapshot, policy: example.policy, memory: example.memory, now: example.now)
    #expect(made.plan.kinds == ["tagIntent", "undrain"])
    example.snapshot.instances[0].intent = nil
    let foreign = Planner.undrain(
      example.id(0), snapshot: example.snapshot, policy: example.policy, memory: example.memory, now: example.now)
    #expect(foreign.plan.actions.isEmpty)
    #expect(foreign.plan.codes == ["humanDrain"])
  }
}
