internal import Logging

/// The program's log: on standard error, warnings and worse unless more is asked for.
enum ProgramLog {
  /// - Parameter verbosity: how often `-v` was given.
  static func logger(verbosity: Int, quietest: Logger.Level = .error) -> Logger {
    var logger = Logger(label: "ballast") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = verbosity == 0 ? quietest : verbosity == 1 ? .info : .debug
    return logger
  }
}
