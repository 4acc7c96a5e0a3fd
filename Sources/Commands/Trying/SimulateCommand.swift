internal import ArgumentParser
internal import ClusterModel
internal import Foundation
internal import PolicyDocument
internal import PolicyFile
internal import Simulation

/// `ballast simulate`: policies over a workload in virtual time.
struct SimulateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate", abstract: "Run policies over a workload in virtual time and compare what comes of them.",
    subcommands: [Run.self, Merge.self], defaultSubcommand: Run.self)

  /// `ballast simulate --scenario FILE`
  struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "run",
      abstract: "Run scenarios under policies, or worlds with faults and seeds against every invariant.")

    @Option(help: "A scenario file; may be given more than once.")
    var scenario: [String] = []

    @Flag(help: "Run drawn worlds with faults, a seed each, and check every invariant after every step.")
    var fuzz = false

    @OptionGroup(title: "With --fuzz") var fuzzing: FuzzFlags

    @Option(help: "A configuration file whose policies are compared, or a sizing method; default: every method.")
    var policy: [String] = []

    @Option(help: "The first seed.")
    var seed: UInt64 = 1

    @Option(help: "How many seeds, counted up from the first.")
    var seeds = 1

    @Option(help: "From the beginning of one pass to that of the next, with --scenario.")
    var interval = "60s"

    @Option(help: "Run only this part of the work, for example 2/8; `ballast simulate merge` joins the parts.")
    var shard: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var limits: LimitOptions

    private var pace: Duration? { DurationText.parse(interval).flatMap { $0 >= .seconds(1) ? $0 : nil } }

    private var runsWorlds: Bool { fuzz || fuzzing.saved != nil }

    func validate() throws {
      if !runsWorlds, scenario.isEmpty {
        throw ValidationError(
          "name a scenario with --scenario, draw worlds with --fuzz, or name a saved one with --case")
      }
      if runsWorlds, !scenario.isEmpty || !policy.isEmpty {
        throw ValidationError("--fuzz and --case bring their worlds and policies: leave out --scenario and --policy")
      }
      if seeds < 1 { throw ValidationError("--seeds is a number from one up") }
      if pace == nil { throw ValidationError("--interval is a duration from one second up, for example 30s") }
      if let shard, Shard(shard) == nil { throw ValidationError("--shard is written i/n, for example 2/8") }
    }

    func run() async throws {
      try await CommandRun.computing(limits) {
        if runsWorlds {
          return try await FuzzRun(
            flags: fuzzing, firstSeed: fuzzing.firstSeed ?? seed, seeds: seeds,
            shard: shard.flatMap { Shard($0) } ?? .whole, output: output
          ).run()
        }
        var report = SimulationReport([])
        let policies = policy.isEmpty ? NamedPolicy.everyMethod : try policy.flatMap(Self.policies)
        for path in scenario {
          let file = try ScenarioFile(path: path)
          file.tellAbsences()
          let options = SimulateOptions(
            scenarios: [file.scenario], policies: policies, seeds: (0..<UInt64(seeds)).map { seed &+ $0 },
            files: file.files, shard: shard.flatMap { Shard($0) } ?? .whole, passInterval: pace ?? .seconds(60),
            onBegin: { scenario, policy, seed in
              StandardStream.error.line("\(scenario) under \(policy), seed \(seed) …")
            })
          report = try await SimulationReport.merging([report, runSimulate(options)])
        }
        try SimulationAnswer.answer(report).write(output)
        return report.violations.isEmpty ? .ok : .error
      }
    }

    /// The policies that one `--policy` names: a method, or the entries of a file.
    private static func policies(_ text: String) throws -> [NamedPolicy] {
      if let method = SizingMethod(rawValue: text) {
        return NamedPolicy.everyMethod.filter { $0.name == method.rawValue }
      }
      guard FileManager.default.fileExists(atPath: text) else {
        let methods = SizingMethod.allCases.map(\.rawValue).joined(separator: ", ")
        throw CommandFailure(
          "--policy \(text) is neither a method nor a configuration file", remedy: "The methods are \(methods)",
          exit: .usage)
      }
      let entries = try ConfigurationFile.read(text, option: "--policy").clusters
      return entries.map { entry in
        var policy = entry.policy
        policy.mode = .act
        return NamedPolicy(name: entries.count == 1 ? text : "\(text):\(policy.name)", policy: policy)
      }
    }
  }

  /// `ballast simulate merge`
  struct Merge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "merge", abstract: "Join the reports of several parts into one.")

    @Argument(help: "Reports that `ballast simulate -o json` wrote, with --fuzz or without.")
    var reports: [String]

    @OptionGroup var output: OutputOptions
    @OptionGroup var limits: LimitOptions

    func run() async throws {
      try await CommandRun.computing(limits) {
        let files = try reports.map { path in
          guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure("the report \(path) cannot be read")
          }
          return (path, data)
        }
        let fuzz = files.compactMap { try? AnswerCoding.decode(FuzzReport.self, from: $0.1) }
        if !fuzz.isEmpty, fuzz.count == files.count { return try FuzzRun.write(FuzzReport.merging(fuzz), output) }
        let parts = try files.map { path, data in
          do {
            return try AnswerCoding.decode(SimulationReport.self, from: data)
          } catch {
            throw CommandFailure("\(path) is no report of `ballast simulate -o json`")
          }
        }
        let report = try SimulationReport.merging(parts)
        try SimulationAnswer.answer(report).write(output)
        return report.violations.isEmpty ? .ok : .error
      }
    }
  }
}

/// What a simulation came to.
enum SimulationAnswer {
  static func answer(_ report: SimulationReport) -> Answer<SimulationReport> {
    Answer(value: report) { format in
      let table = SimulationTable(report)
      if format == .tsv {
        let rows = [SimulationTable.headings] + table.rows
        return rows.map { $0.joined(separator: "\t") }.joined(separator: "\n")
      }
      let violations = report.violations.map { "  \($0)" }
      return (table.lines + (violations.isEmpty ? [] : ["", "Violations:"] + violations)).joined(separator: "\n")
    }
  }
}
