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

    func run() async throws {
      try await CommandRun.run {
        let read = try ScenarioFile(path: file)
        read.tellAbsences()
        let whole = try read.scenario.prepared(read.files, seed: 1)
        StandardStream.output.line(
          "\(file): \(whole.name): \(whole.groups.count) groups, \(whole.services.count) services, "
            + "\(whole.jobs.count) jobs, \(whole.events.count) events")
        return .ok
      }
    }
  }

  /// `ballast scenario schema`
  struct Schema: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema", abstract: "Print the JSON Schema of scenario files.")

    func run() async throws {
      try await CommandRun.run {
        StandardStream.output.write(ScenarioSchema.json() + "\n")
        return .ok
      }
    }
  }
}
