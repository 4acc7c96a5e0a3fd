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

  @OptionGroup var output: OutputOptions
  @OptionGroup var limits: LimitOptions

  func run() async throws {
    try await CommandRun.computing(limits) {
      let file = try scenario.map { try ScenarioFile(path: $0) }
      file?.tellAbsences()
      guard output.output == .table || output.output == .wide else {
        let result = try await show(file, isFast: true, on: Silence())
        try SimulationAnswer.answer(SimulationReport([result])).write(output)
        return result.violations.isEmpty ? .ok : .error
      }
      let terminal = ProcessTerminal(noColor: output.noColor)
      // Without a terminal nobody watches frames go by: the lines come as fast as they are made.
      let isFast = fast || !terminal.isInteractive
      return try await show(file, isFast: isFast, on: terminal).violations.isEmpty ? .ok : .error
    }
  }

  private func show(
    _ file: ScenarioFile?, isFast: Bool, on terminal: any DemoTerminal
  ) async throws -> SimulationResult {
    try await runDemo(
      DemoOptions(seed: seed, isFast: isFast, scenario: file?.scenario, files: file?.files ?? .folder("")), terminal)
  }
}

/// Shows nothing: for those who want what the day came to, as data.
private struct Silence: DemoTerminal {
  let isInteractive = false
  let usesColor = false
  let width = 100
  let height = 40

  func write(_ text: String) {}
  func pause(for duration: Duration) {}
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
