public import AWSClient
public import AWSModel
internal import NIOPosix

/// Runs programs on this machine.
public struct LocalProcesses: ProcessRunning {
  private let variables: [String: String]

  /// - Parameter variables: the environment that programs get.
  public init(variables: [String: String]) { self.variables = variables }

  public func run(
    _ arguments: [String], timeout: Duration, limitBytes: Int
  ) async throws(AWSError) -> [UInt8] {
    let variables = self.variables
    let milliseconds = timeout.nanoseconds / 1_000_000
    do {
      return try await NIOThreadPool.singleton.runIfActive {
        let until = ChildProcess.milliseconds() + milliseconds
        return try ChildProcess(arguments, variables: variables).finish(until: until, limitBytes: limitBytes)
      }
    } catch {
      throw Self.explain(error, program: arguments.first ?? "")
    }
  }

  private static func explain(_ error: any Error, program: String) -> AWSError {
    let reason =
      switch error as? ChildProcess.Fault {
      case .notStarted(let text): "cannot be started: \(text)"
      case .timeout: "took too long and was ended"
      case .tooMuch: "wrote too much and was ended"
      case .failed(let status, let words):
        "ended with status \(status)" + Self.told(words)
      case nil: "could not be run"
      }
    return AWSError(kind: .authorization, code: "CredentialProcess", message: "\(program) \(reason)")
  }

  private static func told(_ words: String) -> String {
    let lines = words.split(whereSeparator: \.isNewline).prefix(3).joined(separator: " ")
    return lines.isEmpty ? "" : ": \(lines)"
  }
}
