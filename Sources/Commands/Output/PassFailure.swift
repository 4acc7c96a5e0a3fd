internal import Controller
internal import Observation

/// What a pass that did not go through means to whoever ran the command.
enum PassFailure {
  /// - Throws: the failure with its exit code; returns for a pass that went through or only showed.
  static func check(_ report: PassReport) throws {
    for warning in report.warnings { StandardStream.error.line("ballast: warning: \(warning)") }
    let message = report.failure ?? report.verdict.rawValue
    switch report.verdict {
    case .idle, .shown, .executed: return
    case .incomplete: throw CommandFailure(message, remedy: "The next pass goes on from what is")
    case .auditFailed: throw CommandFailure(message, exit: .blocked)
    case .refused: throw CommandFailure(message, exit: .blocked)
    case .observationFailed: throw CommandFailure(message)
    case .timedOut: throw CommandFailure(message, remedy: "Try a longer --timeout", exit: .timedOut)
    case .stopped: throw CommandFailure(message, exit: .interrupted)
    case .busy: throw CommandFailure(message)
    }
  }
}
