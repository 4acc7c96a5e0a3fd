internal import ArgumentParser
internal import Foundation
internal import Simulation

/// `ballast demo`: a day of a shop that launches a product, on the embedded AWS.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Watch Ballast size a cluster through a simulated day. Needs no AWS account.")

  @Flag(help: "Do not wait between frames: seconds instead of a minute.")
  var fast = false

  @Option(help: "Everything that is left to chance follows from it; the same seed gives the same output.")
  var seed: UInt64 = 1

  @Option(help: "A scenario file to show in place of the launch day.")
  var scenario: String?

  @Flag(name: .customLong("no-color"), help: "No colour, whatever the terminal. The variable NO_COLOR does the same.")
  var noColor = false

  func run() async throws {
    try await CommandRun.run {
      let file = try scenario.map { try ScenarioFile(path: $0) }
      file?.tellAbsences()
      let terminal = ProcessTerminal(noColor: noColor)
      // Without a terminal nobody watches frames go by: the lines come as fast as they are made.
      let isFast = fast || !terminal.isInteractive
      let result = try await runDemo(
        DemoOptions(
          seed: seed, isFast: isFast, scenario: file?.scenario, files: file?.files ?? .folder("")), terminal)
      return result.violations.isEmpty ? .ok : .error
    }
  }
}

/// The terminal that the program was started from, if it was.
struct ProcessTerminal: DemoTerminal {
  let isInteractive: Bool
  let usesColor: Bool
  let width: Int
  let height: Int

  init(noColor: Bool) {
    let environment = ProcessInfo.processInfo.environment
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    isInteractive = StandardStream.output.isTerminal && environment["TERM"] != "dumb"
    usesColor = isInteractive && !noColor && (environment["NO_COLOR"] ?? "").isEmpty
    width = isKnown ? Int(size.ws_col) : 100
    height = isKnown ? Int(size.ws_row) : 40
  }

  func write(_ text: String) { StandardStream.output.write(text) }

  func pause(for duration: Duration) {
    let parts = duration.components
    Thread.sleep(forTimeInterval: Double(parts.seconds) + Double(parts.attoseconds) * 1e-18)
  }
}
