import ClusterModel
import Foundation
import Testing

@testable import Simulation

@Suite struct FuzzTests {
  /// The fixed part of every test run; `make fuzz` runs many more in a release build.
  @Test(.timeLimit(.minutes(10))) func fixedSeedsBreakNothing() async {
    let report = await runFuzz(FuzzOptions(firstSeed: 1, seeds: 200, repeatEvery: 50, compareEvery: 50, parallelism: 2))
    #expect(report.failures.isEmpty, "\(report.lines().joined(separator: "\n"))")
    #expect(report.seeds.count == 200)
    // Worlds in which nothing happens would prove nothing.
    #expect(report.restarts > 20 && report.removed > 100 && report.launched > 300)
  }

  /// Each broke an invariant once, or never came to its end. What a seed draws changes as the lots do: so the worlds are kept.
  @Test(arguments: SavedCase.all) func whatBrokeOnceHolds(_ saved: SavedCase) async throws {
    let result = try await saved.world().run()
    #expect(result.violations == [])
  }

  /// And two that nobody has run before: what they find is a bug, or a mistake of a checker.
  @Test func freshSeedsBreakNothing() async {
    let first = UInt64.random(in: 1_000_000...(.max / 2))
    print("fresh seeds: \(first) and \(first + 1)")
    let report = await runFuzz(FuzzOptions(firstSeed: first, seeds: 2))
    #expect(report.seeds.count == 2)
    #expect(report.failures.isEmpty, "\(report.lines().joined(separator: "\n"))")
  }

  @Test func aSeedIsOneWorldAndWorldsDiffer() {
    let generator = CaseGenerator()
    #expect(generator.make(seed: 3) == generator.make(seed: 3))
    let worlds = (1...200).map { generator.make(seed: $0) }
    #expect(Set(worlds).count == 200)
    // Every kind of fault, event and method comes up.
    let faults = Set(worlds.flatMap(\.faults.keys))
    #expect(faults == Set(FaultKind.allCases))
    let events = Set(worlds.flatMap { $0.scenario.events.map(\.happening.name) })
    #expect(events.count == 27)
    #expect(Set(worlds.map(\.policy.sizing.method)) == Set(SizingMethod.allCases))
    #expect(worlds.contains { $0.controllers == 2 } && worlds.contains(where: \.usesWire))
    #expect(
      worlds.contains { $0.hearsEvents == true } && worlds.contains { $0.scenario.groups.contains { !$0.isBound } })
    #expect(worlds.contains { $0.scenario.groups.contains { $0.hookTimeout != nil } })
    // Two controllers, with a lease and without.
    #expect(Set(worlds.filter { $0.controllers == 2 }.map { $0.leases == true }).count == 2)
  }

  /// Each theme comes up five times, and its world has what its rule needs.
  @Test func everyFifthWorldHasATheme() {
    let seeds = (1...200).map(UInt64.init)
    let themed = Dictionary(grouping: seeds.filter { Themes(seed: $0).theme != nil }) { Themes(seed: $0).theme }
    #expect(themed.count == Themes.Theme.allCases.count)
    #expect(themed.values.allSatisfy { $0.count == 5 })
    func worlds(_ theme: Themes.Theme) -> [FuzzCase] { (themed[theme] ?? []).map { CaseGenerator().make(seed: $0) } }
    let utilization = worlds(.missingMetrics).filter { $0.policy.sizing.method == .utilization }
    #expect(utilization.filter { $0.faults[.noMetric] ?? 0 > 0.1 }.count == 5)
    let lost = worlds(.lostAnswers).filter { $0.usesWire && $0.controllers == 1 }
    #expect(lost.filter { $0.faults[.lostWrite] ?? 0 > 0.1 }.count == 5)
    let missing = worlds(.missingDescriptions).filter { !$0.usesWire }
    #expect(missing.filter { $0.faults[.unknownTask] ?? 0 > 0.05 }.count == 5)
    let lagging = worlds(.laggingReplicas).filter { !$0.usesWire }
    #expect(lagging.filter { $0.faults[.laggingRead] ?? 0 > 0.05 }.count == 5)
    #expect(worlds(.jumpingClock).allSatisfy { $0.faults[.clockJump] ?? 0 > 0.01 })
    #expect(worlds(.keptRoom).allSatisfy { $0.policy.sizing.headroom.largestTasks > 0 })
    #expect(worlds(.hopelessTasks).allSatisfy { $0.scenario.services.contains { $0.name == "giant" } })
  }

  /// Each of the plain ones comes up eight times.
  @Test func anotherFifthIsPlain() {
    let seeds = (1...200).map(UInt64.init)
    let plain = Dictionary(grouping: seeds.filter { PlainThemes(seed: $0).theme != nil }) {
      PlainThemes(seed: $0).theme
    }
    #expect(plain.count == PlainThemes.Theme.allCases.count)
    #expect(plain.values.allSatisfy { $0.count == 8 })
    for (theme, seeds) in plain {
      for world in seeds.map({ CaseGenerator().make(seed: $0) }) {
        #expect(Themes(seed: world.seed).theme == nil && world.controllers == 1 && world.scenario.groups.count == 1)
        let events = Set(world.scenario.events.map(\.happening.name))
        switch theme {
        case .emptyLists: #expect(Array(world.faults.keys) == [.emptyRead] && events.isEmpty)
        case .jumpingClock: #expect(Array(world.faults.keys) == [.clockJump] && events.isEmpty)
        case .protectedTasks: #expect(world.faults.isEmpty && events == ["protect"])
        case .failingLaunches: #expect(world.faults.isEmpty && events == ["launchesFail", "launchesSucceed"])
        case .risingNeed, nil: #expect(world.faults.isEmpty && events.isEmpty)
        }
      }
    }
  }

  @Test func whatBrokeOnceIsKept() { #expect(SavedCase.all.count >= 28) }

  @Test func aCaseSurvivesARoundTrip() throws {
    for seed in 1...20 {
      let world = CaseGenerator().make(seed: UInt64(seed))
      let data = try JSONEncoder().encode(world)
      #expect(try JSONDecoder().decode(FuzzCase.self, from: data) == world)
    }
  }

  @Test func reportsOfShardsMerge() async {
    let whole = await runFuzz(FuzzOptions(firstSeed: 7, seeds: 4, repeatEvery: 0, compareEvery: 0))
    var parts: [FuzzReport] = []
    for text in ["1/2", "2/2"] {
      guard let shard = Shard(text) else { continue }
      parts.append(await runFuzz(FuzzOptions(firstSeed: 7, seeds: 4, shard: shard, repeatEvery: 0, compareEvery: 0)))
    }
    #expect(FuzzReport.merging(parts) == whole)
  }
}

/// A world as `ballast simulate --fuzz --save-failures` writes it.
struct SavedCase: Sendable, CustomTestStringConvertible {
  let file: URL

  var testDescription: String { file.deletingPathExtension().lastPathComponent }

  func world() throws -> FuzzCase { try JSONDecoder().decode(FuzzCase.self, from: Data(contentsOf: file)) }

  static let all: [SavedCase] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted().map { SavedCase(file: folder.appending(path: $0)) }
  }()
}

@Suite struct ShrinkerTests {
  /// Every candidate is a world of its own that is not larger.
  @Test func candidatesAreSmallerAndSound() {
    for seed in 1...50 {
      let world = CaseGenerator().make(seed: UInt64(seed))
      for candidate in Shrinker.candidates(world) {
        #expect(candidate != world)
        #expect(candidate.scenario.events.count <= world.scenario.events.count)
        #expect(candidate.faults.count <= world.faults.count)
        #expect(!candidate.scenario.groups.isEmpty)
      }
    }
  }

  /// A world that fails because a planner is wrong shrinks to what the failure needs.
  @Test func aFailureShrinksToItsCause() async {
    var world = CaseGenerator().make(seed: 11)
    world.scenario.groups[0].instanceType = "no.such-type"
    let smallest = await Shrinker(limit: 80).shrink(world, rule: .broken)
    #expect(smallest.scenario.events == [])
    #expect(smallest.faults == [:])
    #expect(smallest.scenario.groups.count == 1)
    #expect(smallest.scenario.services.count <= 1)
    #expect(await smallest.run().violations.map(\.rule) == [.broken])
  }
}
