/// One thing that is wrong with a document, and where.
public struct Diagnostic: Error, Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The document's name: a path, or whatever its reader calls it.
  public var file: String
  /// Both count from 1; a column counts characters.
  public var line: Int
  public var column: Int
  /// What is wrong and how to mend it.
  public var message: String

  public init(file: String, line: Int, column: Int, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }

  /// `file:line:column: message`
  public var description: String { "\(file):\(line):\(column): \(message)" }

  public static func < (a: Self, b: Self) -> Bool {
    (a.line, a.column, a.message) < (b.line, b.column, b.message)
  }
}

/// Everything that is wrong with a document, in order of place. Never empty.
public struct ConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
  public var diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics.sorted() }

  /// One line for each fault.
  public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
