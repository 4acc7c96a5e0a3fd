import ClusterModel
import Foundation
import Planner
import Testing

@Suite struct DaemonCountTests {
  private func fleet(desired: Int = 3, constraints: [PlacementConstraint] = []) -> Example {
    var example = Example()
    example.policy.sizing.scaleIn.isEnabled = false
    example.policy.daemonServices = ["agent*"]
    example.addGroup(desired: 3)
    example.addInstances(3)
    example.addService("agent", desired: desired, constraints: constraints)
    return example
  }

  private func wanted(_ plan: Plan) -> [Int] {
    plan.actions.compactMap { if case .setServiceDesiredCount("agent", _, let to) = $0.kind { to } else { nil } }
  }

  @Test func countsInstancesThatCanTakeATask() {
    var example = fleet(desired: 1)
    #expect(wanted(example.audited()) == [3])
    example.snapshot.services[0].desiredCount = 3
    #expect(example.plan().changes.isEmpty, "nothing changed, nothing is written")
    example.snapshot.instances[2].status = .draining
    #expect(wanted(example.audited()) == [2])
  }

  @Test func matchesConstraints() {
    var example = fleet(constraints: [.memberOf("attribute:ecs.instance-type == c5.large")])
    #expect(wanted(example.audited()) == [0])
  }

  @Test func aFlappingAgentStillCounts() {
    var example = fleet()
    example.snapshot.instances[0].agentConnected = false
    #expect(wanted(example.plan()).isEmpty)
    example.pass(599)
    #expect(wanted(example.plan()).isEmpty)
    example.pass(1)
    #expect(wanted(example.audited()) == [2])
    example.snapshot.instances[0].agentConnected = true
    #expect(wanted(example.plan()).isEmpty)
  }

  @Test func neverMoreThanFits() {
    var example = fleet()
    example.run(of: 0, on: 0)
    example.snapshot.instances[0].remaining.memoryMiB = 0
    example.snapshot.instances[1].remaining.memoryMiB = 0
    #expect(wanted(example.audited()) == [2], "where it runs it fits")
  }

  @Test(arguments: ["inactive", "fargate", "kept", "daemon", "foreign"])
  func leavesOthersAlone(what: String) {
    var example = fleet(desired: 1)
    switch what {
    case "inactive": example.snapshot.services[0].status = "DRAINING"
    case "fargate": example.snapshot.services[0].launchType = "FARGATE"
    case "kept": example.snapshot.services[0].tags[BallastTag.keep] = ""
    case "daemon": example.snapshot.services[0].schedulingStrategy = .daemon
    default: example.snapshot.services[0].name = "other"
    }
    #expect(wanted(example.plan()).isEmpty)
  }
}
