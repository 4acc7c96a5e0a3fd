internal import ArgumentParser
internal import Foundation
internal import PolicyDocument
internal import PolicyFile

/// `ballast config`
struct ConfigCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Check a configuration, print its schema, or begin one.",
    subcommands: [Validate.self, Schema.self, Init.self])

  /// `ballast config validate`
  struct Validate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "validate", abstract: "Check a configuration file; every fault with its place.")

    @Argument(help: "The file to check.")
    var file = PolicySource.defaultFile

    @OptionGroup var output: OutputOptions
    @OptionGroup var limits: LimitOptions

    func run() async throws {
      try await CommandRun.computing(limits) {
        let answer = ValidationAnswer(file: file, try ConfigurationFile.read(file))
        try Answer(value: answer, text: answer.rendered).write(output)
        return .ok
      }
    }
  }

  /// `ballast config schema`
  struct Schema: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "schema", abstract: "Print the JSON Schema of ballast.yaml.")

    @OptionGroup var output: OutputOptions
    @OptionGroup var limits: LimitOptions

    func run() async throws {
      try await CommandRun.computing(limits) {
        try DocumentAnswer(json: ConfigurationSchema.json()).write(output)
        return .ok
      }
    }
  }

  /// `ballast config init`
  struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "init", abstract: "Write a first ballast.yaml, in observe mode. Never overwrites.")

    @Option(name: [.customShort("c"), .long], help: "The cluster's name.")
    var cluster = "my-cluster"

    @Option(help: "The file to write; - for standard output.")
    var file = PolicySource.defaultFile

    func run() async throws {
      try await CommandRun.run {
        let text = ConfigurationTemplate.text(cluster: cluster)
        if file == "-" {
          StandardStream.output.write(text)
          return .ok
        }
        if FileManager.default.fileExists(atPath: file) {
          throw CommandFailure("\(file) is there already", remedy: "Name another with --file")
        }
        guard (try? text.write(toFile: file, atomically: true, encoding: .utf8)) != nil else {
          throw CommandFailure("\(file) cannot be written", remedy: "Name a file in a folder that you may write")
        }
        StandardStream.error.line("wrote \(file); check it with `ballast config validate \(file)`")
        return .ok
      }
    }
  }
}
