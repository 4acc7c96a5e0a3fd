internal import ArgumentParser

/// `ballast version`
struct VersionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "version", abstract: "Print the version.")

  func run() async throws {
    print("ballast \(BallastVersion.current)")
  }
}

/// The version of this build.
enum BallastVersion {
  static let current = "0.1.0"
}
