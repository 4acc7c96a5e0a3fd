internal import AWSClient
internal import ArgumentParser
internal import Foundation
internal import Sandbox

/// `ballast sandbox record`
struct RecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Read a cluster of a real account, changing nothing, and write it down as a state for `sandbox serve`.")

  @Option(name: .shortAndLong, help: "The cluster.")
  var cluster: String

  @Flag(help: "Replace names, tags, environment values, images and commands, so that the file can be shown.")
  var mask = false

  @Option(help: "The file to write; standard output unless given.")
  var out: String?

  @OptionGroup var aws: AWSOptions

  func run() async throws {
    try await CommandRun.reading(aws.limits) {
      try await AWSConnection(aws, isReadOnly: true).use { try await record(over: $0) }
      return .ok
    }
  }

  private func record(over connection: AWSConnection) async throws {
    var recorded = try await RecordedCluster(cluster, through: connection.caller())
    let state: String
    do {
      if mask { recorded = try recorded.masked() }
      state = try recorded.state(at: connection.clock.now())
    } catch {
      throw CommandFailure("the sandbox cannot hold \(cluster): \(error)")
    }
    guard let out else {
      StandardStream.output.write(state)
      return
    }
    try SavedSandbox(path: out).write(state)
  }
}
