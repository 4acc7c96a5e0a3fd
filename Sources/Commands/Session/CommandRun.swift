internal import AWSModel
internal import ArgumentParser
internal import ClusterModel
internal import Controller
internal import Foundation
internal import Journal
internal import Observation
internal import PolicyDocument
internal import PolicyFile

/// Runs the body of a command and turns what it throws into one line and an exit code.
enum CommandRun {
  static func run(_ body: @Sendable () async throws -> CommandExit) async throws {
    let code: CommandExit
    do {
      try OpenFiles.provide()
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

  /// The same for work that calls nobody: within the time that the options allow.
  static func computing(_ limits: LimitOptions, _ body: @Sendable () async throws -> CommandExit) async throws {
    try await run {
      try limits.watch()
      return try await body()
    }
  }

  /// The same for work that only reads: within the time that the options allow, and until it is interrupted.
  static func reading(
    _ limits: LimitOptions, _ body: @escaping @Sendable () async throws -> CommandExit
  ) async throws {
    try await run {
      try await InterruptibleWork(acts: false, limit: limits.limit()).run { _ in try await body() }
    }
  }

  /// The same for work that changes something: it is given the gate that closes when it is to begin nothing more.
  static func acting(
    _ limits: LimitOptions, _ body: @escaping @Sendable (StopGate) async throws -> CommandExit
  ) async throws {
    try await run { try await InterruptibleWork(acts: true, limit: limits.limit()).run(body) }
  }

  /// What a person is told of an error.
  static func failure(for error: any Error) -> CommandFailure {
    switch error {
    case let failure as CommandFailure: failure
    case let error as ConfigurationError: CommandFailure(error.description, exit: .error)
    case let error as AmbiguousPolicyError: CommandFailure(error.description)
    case let error as ObservationError: CommandFailure("the cluster could not be read: \(error)")
    case let error as JournalError: CommandFailure("the journal \(error.path) \(error.message)")
    case let error as AWSError: CommandFailure(error.description)
    case is CancellationError: CommandFailure("interrupted", exit: .interrupted)
    default: CommandFailure("\(error)")
    }
  }
}
