import AWSModel
import ClusterModel
import FoundationEssentials
import Testing

@testable import Simulation

@Suite struct WorldTests {
  @Test func demandIsServedAndWhatIsNotNeededIsGivenBack() async throws {
    let result = try await World.run(SmallWorld.settings())
    #expect(result.violations == [])
    #expect(result.peakInstances == 4)
    #expect(result.finalInstances == 1)
    #expect(result.removed == 3)
    #expect(result.launched == 4)
    #expect(result.cost >= result.costBound && result.costBound > 0)
    #expect(result.instanceHours >= result.instanceHoursBound && result.instanceHoursBound > 0)
    // From wanting to running: a purchase at the next pass, a boot, a registration, a start.
    #expect(result.waits.longest > 60 && result.waits.longest < 420)
  }

  @Test func oneSeedGivesOneResult() async throws {
    let first = try await World.run(SmallWorld.settings(seed: 5))
    let second = try await World.run(SmallWorld.settings(seed: 5))
    let other = try await World.run(SmallWorld.settings(seed: 6))
    #expect(first == second)
    #expect(first.trace != other.trace)
  }

  @Test(arguments: SizingMethod.allCases)
  func everyMethodRunsWithoutABreach(_ method: SizingMethod) async throws {
    let result = try await World.run(SmallWorld.settings(method))
    #expect(result.violations == [])
    #expect(result.passes == 100 || result.passes == 101)
  }

  @Test func theWireGivesTheSameEnd() async throws {
    var settings = SmallWorld.settings()
    settings.usesWire = true
    let wire = try await World.run(settings)
    #expect(wire.violations == [])
    #expect((wire.peakInstances, wire.finalInstances, wire.removed) == (4, 1, 3))
  }

  /// The controllers, which would go on for ever, end with the world.
  @Test func aWorldThatCannotGoOnEnds() async {
    var settings = SmallWorld.settings(
      events: [ScenarioEvent(at: .seconds(600), .setDesired(group: "no-such-group", to: 3))])
    settings.isTolerant = false
    await #expect(throws: AWSError.self) { try await World.run(settings) }
  }

  /// ECS refuses a task in a cluster without instances; whoever runs jobs tries again.
  @Test func aJobInAnEmptyClusterIsTriedAgain() async throws {
    var settings = SmallWorld.settings()
    settings.scenario.groups[0].min = 0
    settings.scenario.groups[0].desired = 0
    settings.scenario.services = []
    settings.scenario.jobs = [
      ScenarioJob(
        name: "nightly", task: ScenarioTask(cpuUnits: 1024, memoryMiB: 1024), at: .seconds(60), count: 2,
        runs: .seconds(600))
    ]
    let result = try await World.run(settings)
    #expect(!result.violations.contains { $0.rule == .broken })
    #expect(result.waits.longest >= 5900, "nobody knows of tasks that AWS refused to keep")
  }

  @Test func whoObservesWritesNothing() async throws {
    var settings = SmallWorld.settings()
    settings.policy.mode = .observe
    let result = try await World.run(settings)
    #expect(result.violations == [])
    #expect((result.launched, result.purchases) == (1, 0))
    #expect(result.calls.keys.allSatisfy { $0.contains("Describe") || $0.contains("List") || $0.contains("Get") })
  }
}

/// A controller is killed right before and right after each single write that it makes, and another one goes on.
@Suite struct KillTests {
  /// The undisturbed run makes this many writes.
  static func writes() async throws -> Int {
    try await World.run(SmallWorld.settings()).calls.filter { !Self.isRead($0.key) }.values.reduce(0, +)
  }

  static func isRead(_ operation: String) -> Bool {
    ["Describe", "List", "Get"].contains { operation.contains(".\($0)") }
  }

  @Test func nothingIsLostAtAnyBoundary() async throws {
    let count = try await Self.writes()
    #expect(count >= 10)
    for write in 1...count {
      for isAfter in [false, true] {
        var settings = SmallWorld.settings()
        settings.killPoint = KillPoint(write: write, isAfter: isAfter)
        let result = try await World.run(settings)
        #expect(result.violations == [], "killed \(isAfter ? "after" : "before") write \(write)")
        #expect(result.restarts == 1)
        #expect(result.finalInstances == 1, "killed \(isAfter ? "after" : "before") write \(write)")
      }
    }
  }
}
