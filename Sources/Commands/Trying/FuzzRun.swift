internal import ArgumentParser
internal import Foundation
internal import Simulation

/// What `ballast simulate --fuzz` takes beside seeds and shards.
struct FuzzFlags: ParsableArguments {
  @Option(help: "The first seed; --seeds counts up from it.")
  var firstSeed: UInt64?

  @Flag(help: "Worlds of up to two hundred instances in place of a handful.")
  var large = false

  @Option(help: "How many seeds run at the same time.")
  var jobs = 1

  @Option(name: .customLong("case"), help: "Run this saved case in place of drawn worlds; needs no --fuzz.")
  var saved: String?

  @Flag(help: "Stop at the first seed that breaks an invariant.")
  var untilFailure = false

  @Flag(help: "Tell each world line by line on stderr while it runs.")
  var diary = false

  @Flag(help: "Fail where some fault never met some phase of a removal: for runs of a thousand seeds and more.")
  var everyCell = false

  @Option(help: "A folder in which each failure is saved, shrunk to the smallest world that still fails.")
  var saveFailures: String?

  func validate() throws {
    guard (1...64).contains(jobs) else { throw ValidationError("--jobs is a number from 1 to 64") }
  }
}

/// `ballast simulate --fuzz`
struct FuzzRun {
  let flags: FuzzFlags
  let firstSeed: UInt64
  let seeds: Int
  let shard: Shard
  let output: OutputOptions

  func run() async throws -> CommandExit {
    let size: CaseGenerator.Size = flags.large ? .large : .small
    let diary = flags.diary ? FuzzDiary { StandardStream.error.line($0) } : nil
    if let path = flags.saved {
      return try Self.write(FuzzReport([try await Self.read(path).run(diary)], size: size), output, saved: path)
    }
    let options = FuzzOptions(
      firstSeed: firstSeed, seeds: seeds, shard: shard, size: size, parallelism: flags.jobs,
      stopsAtFailure: flags.untilFailure, onlooker: diary,
      onEnd: { result in
        for violation in result.violations.prefix(1) { StandardStream.error.line("seed \(result.seed): \(violation)") }
      })
    let report = await runFuzz(options)
    if let folder = flags.saveFailures { try await save(report, in: folder, size) }
    let exit = try Self.write(report, output)
    guard flags.everyCell, !report.unmet.isEmpty else { return exit }
    for pair in report.unmet { StandardStream.error.line("never met: \(pair)") }
    return .error
  }

  static func write(_ report: FuzzReport, _ output: OutputOptions, saved: String? = nil) throws -> CommandExit {
    try Answer(value: report) { _ in report.lines(of: saved).joined(separator: "\n") }.write(output)
    return report.failures.isEmpty ? .ok : .error
  }

  private static func read(_ path: String) throws -> FuzzCase {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("the case \(path) cannot be read")
    }
    do {
      return try JSONDecoder().decode(FuzzCase.self, from: data)
    } catch {
      throw CommandFailure("\(path) is no case that `ballast simulate --fuzz --save-failures` wrote: \(error)")
    }
  }

  /// Shrinks each failure and writes it down.
  private func save(_ report: FuzzReport, in folder: String, _ size: CaseGenerator.Size) async throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for seed in report.failures {
      guard let rule = seed.violations.first?.rule else { continue }
      StandardStream.error.line("shrinking seed \(seed.seed) …")
      let world = CaseGenerator(size: size).make(seed: seed.seed)
      let smallest = await Shrinker().shrink(world, rule: rule)
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let path = "\(folder)/\(rule.rawValue)-\(seed.seed).json"
      try encoder.encode(smallest).write(to: URL(fileURLWithPath: path), options: .atomic)
      StandardStream.error.line("seed \(seed.seed) is saved as \(path)")
    }
  }
}
