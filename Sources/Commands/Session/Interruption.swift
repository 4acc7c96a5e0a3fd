internal import UnixSignals

/// What ends a command before its work is done.
enum Interruption: Sendable, Equatable {
  /// Ctrl-C, or SIGTERM.
  case signal(UnixSignal)
  /// The time that `--timeout` allows is over.
  case timeout(String)

  var exit: CommandExit {
    switch self {
    case .signal: .interrupted
    case .timeout: .timedOut
    }
  }

  /// A sentence without a full stop, for the error line and for the decision log.
  var text: String {
    switch self {
    case .signal(.sigint): "interrupted"
    case .signal(let signal): "interrupted by \(signal)"
    case .timeout(let limit): "no answer within \(limit)"
    }
  }

  var failure: CommandFailure {
    switch self {
    case .signal: CommandFailure(text, exit: exit)
    case .timeout: CommandFailure(text, remedy: "Try a longer --timeout", exit: exit)
    }
  }

  /// The signals by which people and hosts end a program, one after the other.
  static func signals() async -> AsyncStream<UnixSignal> {
    let trapped = await UnixSignalsSequence(trapping: .sigint, .sigterm)
    let (stream, continuation) = AsyncStream<UnixSignal>.makeStream()
    let reader = Task {
      for await signal in trapped { continuation.yield(signal) }
      continuation.finish()
    }
    continuation.onTermination = { _ in reader.cancel() }
    return stream
  }
}
