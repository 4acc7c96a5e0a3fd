internal import AWSModel
internal import ArgumentParser

/// The exit codes that scripts may rely on.
enum CommandExit: Int32, Sendable {
  case ok = 0
  case error = 1
  case changes = 2
  case blocked = 3
  case timedOut = 4
  case rolledBack = 5
  case usage = 64
  case interrupted = 130
}

/// Why a command could not do what it was asked, and what to do about it, in one line.
struct CommandFailure: Error, Sendable {
  var exit: CommandExit
  /// What went wrong, a sentence without a full stop.
  var message: String
  /// What to do, a sentence without a full stop; empty where the message says it.
  var remedy: String

  init(_ message: String, remedy: String = "", exit: CommandExit = .error) {
    self.exit = exit
    self.message = message
    self.remedy = remedy
  }

  var line: String { "ballast: " + (remedy.isEmpty ? message : "\(message). \(remedy)") }
}
