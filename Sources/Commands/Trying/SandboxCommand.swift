internal import ArgumentParser
internal import Foundation
internal import Sandbox
internal import SandboxServer
internal import UnixSignals

/// `ballast sandbox`
struct SandboxCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sandbox", abstract: "The embedded AWS, for trying Ballast and anything else that speaks to ECS.",
    subcommands: [Serve.self, RecordCommand.self])

  /// `ballast sandbox serve`
  struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "serve", abstract: "Serve a simulated Region over AWS's wire protocols until told to end.")

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

    @Option(help: "A scenario file: what the sandbox begins with, and what happens in it.")
    var scenario: String?

    @Flag(help: "Hold callers to AWS's request rates; the buckets fill in the sandbox's time.")
    var throttle = false

    @Option(
      help: "A file of switches, YAML or JSON: how long things take, and how what AWS does not publish is settled.")
    var tuning: String?

    @Option(
      name: .customLong("instance-types"),
      help:
        "A file of instance types beside those built in: CSV, or the JSON of describe-instance-types. May be repeated.")
    var instanceTypes: [String] = []

    @Option(help: "The address of another emulator, which takes the operations that the sandbox does not have.")
    var forward: String?

    @Option(
      name: .customLong("check-signatures"),
      help: "Serve only what is signed with this key: ID:SECRET. May be repeated.")
    var checkSignatures: [String] = []

    @OptionGroup var output: OutputOptions
    @OptionGroup var limits: LimitOptions

    func validate() throws {
      if let forward, URL(string: forward)?.host() == nil || !forward.hasPrefix("http") {
        throw ValidationError("--forward is an address such as http://127.0.0.1:5000")
      }
      guard checkSignatures.allSatisfy({ $0.split(separator: ":", maxSplits: 1).count == 2 }) else {
        throw ValidationError("--check-signatures is an access key id, a colon and its secret")
      }
      if scenario != nil, state != nil {
        throw ValidationError("--scenario begins a world of its own: leave out --state")
      }
      guard speed.isFinite, speed >= 0 else { throw ValidationError("--speed is a number from zero up") }
      guard (0...65535).contains(port) else { throw ValidationError("--port is a number from 0 to 65535") }
      guard account.utf8.count == 12, account.allSatisfy(\.isNumber) else {
        throw ValidationError("--account has twelve digits")
      }
      if limits.readOnly { throw ValidationError("a sandbox is there to be changed; it takes no --read-only") }
    }

    private var signatures: SignaturePolicy {
      let pairs = checkSignatures.map { $0.split(separator: ":", maxSplits: 1).map(String.init) }
      return pairs.isEmpty
        ? .accept : .require(secrets: Dictionary(pairs.map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 }))
    }

    func run() async throws {
      try await CommandRun.run {
        let options = SandboxOptions(
          seed: seed, account: account, tuning: try tuning.map(TuningFile.read) ?? SandboxTuning(),
          catalogue: try InstanceTypeFiles.catalogue(instanceTypes), enforcesIAM: enforceIAM, throttles: throttle)
        let file = state.map(SavedSandbox.init)
        let served =
          try scenario.map { try ScenarioServing(path: $0).host(options, speed: speed) }
          ?? SandboxHost(try file?.open(options) ?? Sandbox(options), speed: speed)
        let server = SandboxHTTPServer(
          served, options: .init(host: host, port: port, signatures: signatures, forward: forward))
        let ending = Task { await Interruption.signals().first { _ in true } }
        defer { ending.cancel() }
        let isOver = try await serve(with: server)
        try file?.save(served.sandbox)
        if isOver { return .timedOut }
        ending.cancel()
        return await ending.value == .sigint ? .interrupted : .ok
      }
    }

    /// Serves until it is told to end, which it tells itself when its time is over.
    ///
    /// - Returns: whether it was.
    private func serve(with server: SandboxHTTPServer) async throws -> Bool {
      let (host, output) = (host, output)
      return try await withThrowingTaskGroup(of: Bool.self) { group in
        if let (duration, _) = try limits.limit() {
          group.addTask {
            do { try await Task.sleep(for: duration) } catch { return false }
            kill(getpid(), SIGTERM)
            return true
          }
        }
        group.addTask {
          do {
            try await server.run { port in
              let answer = ServedSandbox(endpoint: "http://\(host):\(port)")
              try? Answer(value: answer) { _ in "export AWS_ENDPOINT_URL=\(answer.endpoint)" }.write(output)
            }
          } catch {
            throw CommandFailure(
              "cannot serve on \(host):\(port): \(error)", remedy: "Choose another port; 0 picks a free one")
          }
          return false
        }
        var isOver = false
        for try await rang in group {
          if rang { isOver = true } else { group.cancelAll() }
        }
        return isOver
      }
    }
  }
}

/// `ballast sandbox serve -o json`: one answer, when requests are taken.
struct ServedSandbox: Encodable {
  var schema = "ballast.sandbox/v1"
  /// What `AWS_ENDPOINT_URL` is to be.
  var endpoint: String
}
