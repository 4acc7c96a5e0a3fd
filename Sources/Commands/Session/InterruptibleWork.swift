internal import Controller

/// Runs a command's work beside the clock of `--timeout` and the signals that end programs.
///
/// Work that only reads is given up at once. Work that acts is told through its gate to begin nothing more; what is under
/// way has a while to end, so that its outcome is known and recorded. A second signal ends it at once.
struct InterruptibleWork {
  private enum Event: Sendable {
    case ended(Result<CommandExit, any Error>)
    case interrupted(Interruption)
    case graceIsOver
  }

  /// How long a call that is under way may take to end.
  static let grace = Duration.seconds(60)

  let acts: Bool
  let limit: (duration: Duration, text: String)?

  func run(_ body: @escaping @Sendable (StopGate) async throws -> CommandExit) async throws -> CommandExit {
    let gate = StopGate()
    let (events, sender) = AsyncStream<Event>.makeStream()
    let work = Task {
      do {
        sender.yield(.ended(.success(try await body(gate))))
      } catch {
        sender.yield(.ended(.failure(error)))
      }
    }
    var helpers = [
      Task {
        for await signal in await Interruption.signals() { sender.yield(.interrupted(.signal(signal))) }
      }
    ]
    if let limit {
      helpers.append(Self.alarm(after: limit.duration) { sender.yield(.interrupted(.timeout(limit.text))) })
    }
    defer { for helper in helpers { helper.cancel() } }
    var cause: Interruption?
    for await event in events {
      switch event {
      case .ended(let result): return try Self.exit(result, cause)
      case .interrupted(let interruption) where cause == nil && acts:
        cause = interruption
        gate.close(interruption.text)
        StandardStream.error.line("ballast: \(interruption.text): what is under way ends first; again to end at once")
        helpers.append(Self.alarm(after: Self.grace) { sender.yield(.graceIsOver) })
      case .interrupted(let interruption):
        work.cancel()
        throw (cause ?? interruption).failure
      case .graceIsOver:
        work.cancel()
        throw CommandFailure("a call did not end in time", remedy: "See what is with `ballast status`", exit: .error)
      }
    }
    return .error
  }

  /// Work that ended by itself after all is what it is; a failure after an interruption is that interruption's.
  private static func exit(_ result: Result<CommandExit, any Error>, _ cause: Interruption?) throws -> CommandExit {
    guard let cause, case .failure(let error) = result else { return try result.get() }
    var failure = CommandRun.failure(for: error)
    failure.exit = cause.exit
    throw failure
  }

  private static func alarm(after duration: Duration, _ ring: @escaping @Sendable () -> Void) -> Task<Void, Never> {
    Task {
      if (try? await Task.sleep(for: duration)) != nil { ring() }
    }
  }
}
