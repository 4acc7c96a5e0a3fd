internal import ArgumentParser
internal import Foundation
internal import Logging

/// How the program writes its log.
enum LogFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  /// A line for people: instant, level, message, then `key=value`.
  case text
  /// A JSON object on each line, for collectors.
  case json
}

/// The program's log, on standard error.
enum ProgramLog {
  /// - Parameter quietest: what is logged without `-v`. Nil is nothing: a command that answers once tells its failure
  ///   itself, in one line.
  static func logger(_ options: OutputOptions, quietest: Logger.Level? = nil) -> Logger {
    if options.verbose == 0, quietest == nil { return Logger(label: "ballast") { _ in SwiftLogNoOpLogHandler() } }
    var logger = Logger(label: "ballast") { _ in
      LineLogHandler(format: options.logFormat, now: { Date() }, write: { StandardStream.error.line($0) })
    }
    logger.logLevel = options.verbose == 0 ? quietest ?? .error : options.verbose == 1 ? .info : .debug
    return logger
  }
}

/// Writes one line for each event, whatever stands in its texts: names, tags and messages come from outside.
struct LineLogHandler: LogHandler {
  var logLevel = Logger.Level.info
  var metadata: Logger.Metadata = [:]
  private let format: LogFormat
  private let now: @Sendable () -> Date
  private let write: @Sendable (String) -> Void

  init(format: LogFormat, now: @escaping @Sendable () -> Date, write: @escaping @Sendable (String) -> Void) {
    self.format = format
    self.now = now
    self.write = write
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let fields = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
      .map { (name: $0.key, value: "\($0.value)") }
    let head = [
      (name: "time", value: now().formatted(.iso8601)), (name: "level", value: event.level.rawValue),
      (name: "message", value: "\(event.message)"),
    ]
    switch format {
    case .text: write(Self.text(head, fields))
    case .json: write(Self.json(head, fields))
    }
  }

  private typealias Field = (name: String, value: String)

  private static func text(_ head: [Field], _ fields: [Field]) -> String {
    let pairs = fields.map { "\($0.name)=\(bare($0.value) ? $0.value : quoted($0.value))" }
    return ([head[0].value, head[1].value, TextTable.onOneLine(head[2].value)] + pairs).joined(separator: " ")
  }

  /// What stands at the head keeps its name; a field that is named like it is left to the head.
  private static func json(_ head: [Field], _ fields: [Field]) -> String {
    let taken = Set(head.map(\.name))
    let all = head + fields.filter { !taken.contains($0.name) }
    return "{" + all.map { "\(quoted($0.name)):\(quoted($0.value))" }.joined(separator: ",") + "}"
  }

  private static func bare(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0 != "\"" && $0 != "=" && $0.value != 0x7f }
  }

  private static func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    guard let data = try? encoder.encode(text) else { return "\"\"" }
    return String(decoding: data, as: UTF8.self)
  }
}
