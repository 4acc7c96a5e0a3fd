internal import ArgumentParser

/// `ballast version`
struct VersionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "version", abstract: "Print the version.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var limits: LimitOptions

  func run() async throws {
    try await CommandRun.computing(limits) {
      let version = VersionAnswer(version: BallastVersion.current)
      try Answer(value: version) { format in
        format == .tsv ? version.version : "ballast \(version.version)"
      }.write(output)
      return .ok
    }
  }
}

/// `ballast version -o json`.
struct VersionAnswer: Encodable {
  var schema = "ballast.version/v1"
  var version: String
}

/// The version of this build.
enum BallastVersion {
  static let current = "0.1.0"
}
