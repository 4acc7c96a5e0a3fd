internal import ArgumentParser
internal import Sandbox
internal import SandboxServer

/// `ballast sandbox`
struct SandboxCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sandbox", abstract: "The embedded AWS, for trying Ballast and anything else that speaks to ECS.",
    subcommands: [Serve.self])

  /// `ballast sandbox serve`
  struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Serve a simulated Region over AWS's wire protocols until told to end.")

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on; 0 picks a free one.")
    var port = 4566

    @Option(help: "Everything that is left to chance follows from it.")
    var seed: UInt64 = 1

    @Option(help: "How many virtual seconds pass in a real one; 0 lets time stand until it is advanced.")
    var speed = 1.0

    @Option(help: "The account that answers; twelve digits.")
    var account = "123456789012"

    @Flag(name: .customLong("enforce-iam"), help: "Let the policies of a caller's role decide what it may do.")
    var enforceIAM = false

    @Option(help: "A file that holds the sandbox's state: read at the start if it is there, written at the end.")
    var state: String?

    func validate() throws {
      guard speed.isFinite, speed >= 0 else { throw ValidationError("--speed is a number from zero up") }
      guard (0...65535).contains(port) else { throw ValidationError("--port is a number from 0 to 65535") }
      guard account.utf8.count == 12, account.allSatisfy(\.isNumber) else {
        throw ValidationError("--account has twelve digits")
      }
    }

    func run() async throws {
      try await CommandRun.run {
        let options = SandboxOptions(seed: seed, account: account, enforcesIAM: enforceIAM)
        let file = state.map(SavedSandbox.init)
        let served = SandboxHost(try file?.open(options) ?? Sandbox(options), speed: speed)
        let server = SandboxHTTPServer(served, options: .init(host: host, port: port))
        let host = host
        do {
          try await server.run { port in
            StandardStream.output.line("export AWS_ENDPOINT_URL=http://\(host):\(port)")
          }
        } catch {
          throw CommandFailure(
            "cannot serve on \(host):\(port): \(error)", remedy: "Choose another port; 0 picks a free one")
        }
        try file?.save(served.sandbox)
        return .ok
      }
    }
  }
}
