internal import ArgumentParser
internal import Foundation
internal import Simulation

/// `ballast scenario`
struct ScenarioCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario",
    abstract: "Check the scenarios of `demo`, `simulate` and `sandbox serve`, or print their schema.",
    subcommands: [Validate.self, Schema.self])

  /// `ballast scenario validate`
  struct Validate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "validate",
      abstract: "Check a scenario file: what it says, and that the files are there that it names.")

    @Argument(help: "The file to check.")
    var file: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var limits: LimitOptions

    func run() async throws {
      try await CommandRun.computing(limits) {
        let read = try ScenarioFile(path: file)
        read.tellAbsences()
        let answer = CheckedScenario(file: file, try read.scenario.prepared(read.files, seed: 1))
        try Answer(value: answer) { _ in answer.line }.write(output)
        return .ok
      }
    }
  }

  /// `ballast scenario schema`
  struct Schema: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema", abstract: "Print the JSON Schema of scenario files.")

    @OptionGroup var output: OutputOptions
    @OptionGroup var limits: LimitOptions

    func run() async throws {
      try await CommandRun.computing(limits) {
        try DocumentAnswer(json: ScenarioSchema.json()).write(output)
        return .ok
      }
    }
  }
}

/// `ballast scenario validate -o json`.
struct CheckedScenario: Encodable {
  var schema = "ballast.scenario-validation/v1"
  var file: String
  var name: String
  var groups: Int
  var services: Int
  var jobs: Int
  var events: Int

  init(file: String, _ whole: Scenario) {
    self.file = file
    name = whole.name
    groups = whole.groups.count
    services = whole.services.count
    jobs = whole.jobs.count
    events = whole.events.count
  }

  var line: String {
    "\(file): \(name): \(groups) groups, \(services) services, \(jobs) jobs, \(events) events"
  }
}
