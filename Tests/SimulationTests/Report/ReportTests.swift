import FoundationEssentials
import Testing

@testable import Simulation

@Suite struct ReportTests {
  static func run(_ policy: String, seed: UInt64 = 1, cost: Double = 12.5, waits: [Int] = [5, 5, 100])
    -> SimulationResult
  {
    var result = SimulationResult(scenario: "day", policy: policy, seed: seed)
    result.instanceHours = 1234.56
    result.cost = cost
    result.costBound = 10
    result.purchases = 3
    for wait in waits { result.waits.add(.seconds(wait)) }
    return result
  }

  @Test func waitsAreRankedAndMerged() {
    var log = WaitLog()
    for second in 1...100 { log.add(.seconds(second)) }
    #expect((log.longest, log.percentile(99), log.percentile(50)) == (100, 99, 50))
    #expect(log.mean == 50.5)
    var other = WaitLog()
    other.add(.milliseconds(100_001))
    log.merge(other)
    #expect((log.longest, log.total) == (101, 101))
    #expect((WaitLog().longest, WaitLog().percentile(99), WaitLog().mean) == (0, 0, 0))
  }

  @Test func aReportSurvivesARoundTrip() throws {
    let report = SimulationReport([Self.run("packing", seed: 2), Self.run("packing"), Self.run("largestContainer")])
    #expect(report.runs.map(\.policy) == ["largestContainer", "packing", "packing"])
    let data = try JSONEncoder().encode(report)
    #expect(String(decoding: data, as: UTF8.self).contains(#""schema":"ballast.simulation\/v1""#))
    #expect(try JSONDecoder().decode(SimulationReport.self, from: data) == report)
  }

  @Test func shardsMergeToTheWhole() throws {
    let runs = (0..<7).map { Self.run("packing", seed: UInt64($0)) }
    let shards = ["1/3", "2/3", "3/3"].compactMap(Shard.init)
    let reports = shards.map { shard in
      SimulationReport(runs.enumerated().filter { shard.has($0.offset) }.map(\.element))
    }
    #expect(reports.map(\.runs.count) == [3, 2, 2])
    #expect(try SimulationReport.merging(reports) == SimulationReport(runs))
    #expect(try SimulationReport.merging(reports + reports) == SimulationReport(runs))
    let other = SimulationReport([Self.run("packing", cost: 13)])
    #expect(throws: SimulationReport.Contradiction(scenario: "day", policy: "packing", seed: 1)) {
      try SimulationReport.merging(reports + [other])
    }
    for text in ["", "0/3", "4/3", "1", "1/2/3", "x/2"] { #expect(Shard(text) == nil) }
  }

  @Test func theTableTakesSeedsTogether() {
    let report = SimulationReport([
      Self.run("packing"), Self.run("packing", seed: 2, cost: 7.5, waits: [4000]), Self.run("reservation"),
    ])
    #expect(
      SimulationTable(report).lines == [
        "SCENARIO  POLICY       INSTANCE-HOURS    COST  LOWER BOUND    OVER  LONGEST WAIT  P99 WAIT  MOVES  PURCHASES"
          + "  HOURS WAITED  VIOLATIONS",
        "day       packing             1,234.6  $10.00       $10.00   +0.0%         1h06m     1h06m    0.0        3.0"
          + "             0           0",
        "day       reservation         1,234.6  $12.50       $10.00  +25.0%         1m40s     1m40s      0          3"
          + "             0           0",
      ])
  }

  /// `--every-cell`: of each fault, and of each event that came at all.
  @Test func whatNeverMetIsTold() {
    var run = Self.run("packing")
    for kind in FaultKind.allCases { run.faults.add(kind.rawValue, in: RemovalPhase.allCases) }
    #expect(FuzzReport([run], size: .small).unmet == [])
    run.faults.add("crash", in: [.none, .marked, .draining, .terminating])
    #expect(FuzzReport([run], size: .small).unmet == ["crash while emptied"])
    #expect(FuzzReport([], size: .small).unmet.count == FaultKind.allCases.count * RemovalPhase.allCases.count)
  }

  /// A case that was shrunk is another world than the seed's.
  @Test func aFailureSaysHowToSeeItAgain() {
    var run = Self.run("packing")
    run.violations = [Violation(.belowMinimum, at: .zero, "two of three")]
    #expect(
      FuzzReport([run], size: .large).lines().last
        == "    see it again: ballast simulate --fuzz --large --seeds 1 --first-seed 1")
    #expect(
      FuzzReport([run], size: .small).lines(of: "belowMinimum-1.json").last
        == "    see it again: ballast simulate --case belowMinimum-1.json")
  }

  @Test func numbersReadTheSameEverywhere() {
    #expect(Figures.fixed(1234.567, 2) == "1,234.57")
    #expect(Figures.fixed(-0.04, 1) == "0.0")
    #expect(Figures.fixed(-1234.05, 1) == "-1,234.1")
    #expect(Figures.fixed(0.05, 2) == "0.05")
    #expect(Figures.fixed(7, 0) == "7")
    #expect([0, 59, 60, 125, 3600, 3725].map(Figures.wait) == ["0s", "59s", "1m00s", "2m05s", "1h00m", "1h02m"])
  }
}
