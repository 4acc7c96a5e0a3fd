internal import FoundationEssentials
internal import Logging

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A function's log goes to standard error, which CloudWatch Logs keeps; decisions go to standard output, a line of JSON each.
enum FunctionLog {
  private static let levelName = "BALLAST_LOG_LEVEL"

  static var logger: Logger {
    var logger = Logger(label: "ballast") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = Logger.Level(rawValue: ProcessInfo.processInfo.environment[levelName] ?? "") ?? .notice
    return logger
  }

  /// What is wrong with the level that the environment asks for; nil where nothing is.
  static func levelFault(in variables: [String: String]) -> String? {
    guard let text = variables[levelName], !text.isEmpty, Logger.Level(rawValue: text) == nil else { return nil }
    return "\(levelName) is \(text): give one of \(Logger.Level.allCases.map(\.rawValue).joined(separator: ", "))"
  }

  /// Writes whole lines: Lambda takes each write for one event of the log.
  static func write(_ line: [UInt8]) {
    var rest = line[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  static func exit(_ code: Int32) -> Never { Glibc.exit(code) }
}
