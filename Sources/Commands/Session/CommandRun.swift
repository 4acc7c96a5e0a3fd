internal import AWSModel
internal import ArgumentParser
internal import ClusterModel
internal import Foundation
internal import Observation
internal import PolicyDocument
internal import PolicyFile

/// Runs the body of a command and turns what it throws into one line and an exit code.
enum CommandRun {
  static func run(_ body: @Sendable () async throws -> CommandExit) async throws {
    let code: CommandExit
    do {
      code = try await body()
    } catch let exit as ExitCode {
      throw exit
    } catch {
      let failure = failure(for: error)
      StandardStream.error.line(failure.line)
      code = failure.exit
    }
    if code != .ok { throw ExitCode(code.rawValue) }
  }

  /// The same, within the time that the options allow.
  static func run(
    aws: AWSOptions, output: OutputOptions, _ body: @escaping @Sendable () async throws -> CommandExit
  ) async throws {
    try await run {
      guard let text = aws.timeout else { return try await body() }
      guard let limit = DurationText.parse(text), limit > .zero else {
        throw CommandFailure("--timeout \(text) is no duration", remedy: "Write it like 30s, 5m or 1h", exit: .usage)
      }
      return try await within(limit, body)
    }
  }

  private static func within(
    _ limit: Duration, _ body: @escaping @Sendable () async throws -> CommandExit
  ) async throws -> CommandExit {
    try await withThrowingTaskGroup(of: CommandExit.self) { group in
      group.addTask { try await body() }
      group.addTask {
        try await Task.sleep(for: limit)
        throw CommandFailure("no answer within \(limit)", remedy: "Try a longer --timeout", exit: .timedOut)
      }
      defer { group.cancelAll() }
      return try await group.next() ?? .error
    }
  }

  /// What a person is told of an error.
  static func failure(for error: any Error) -> CommandFailure {
    switch error {
    case let failure as CommandFailure: failure
    case let error as ConfigurationError: CommandFailure(error.description, exit: .error)
    case let error as AmbiguousPolicyError: CommandFailure(error.description)
    case let error as ObservationError: CommandFailure("the cluster could not be read: \(error)")
    case let error as AWSError: CommandFailure(error.description)
    case is CancellationError: CommandFailure("interrupted", exit: .interrupted)
    default: CommandFailure("\(error)")
    }
  }
}
