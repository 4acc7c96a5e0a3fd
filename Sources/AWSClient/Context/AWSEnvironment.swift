public import AWSModel

/// Reads small files: configuration, tokens.
public protocol FileReading: Sendable {
  /// The first `limitBytes` bytes of the file; nil when there is no file of that name.
  ///
  /// - Throws: ``AWSError`` of kind `authorization` when there is one that cannot be read.
  func read(_ path: String, limitBytes: Int) throws(AWSError) -> [UInt8]?
}

/// Runs the program that a profile's `credential_process` names.
public protocol ProcessRunning: Sendable {
  /// What the program wrote to its standard output, which is bounded by `limitBytes`.
  ///
  /// - Parameter arguments: the program and its arguments; no shell reads them.
  /// - Throws: ``AWSError`` of kind `authorization` when it cannot be started, fails, writes too much, or takes longer
  ///   than `timeout`, after which it is ended.
  func run(_ arguments: [String], timeout: Duration, limitBytes: Int) async throws(AWSError) -> [UInt8]
}

/// What surrounds the program and matters for AWS: variables, files, other programs. Everything of it is injected.
public struct AWSEnvironment: Sendable {
  let variables: [String: String]
  let files: any FileReading
  let processes: any ProcessRunning

  public init(variables: [String: String], files: any FileReading, processes: any ProcessRunning) {
    self.variables = variables
    self.files = files
    self.processes = processes
  }

  /// A variable that is set and not empty.
  subscript(name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }

  /// Whether a variable says `true`, in any case.
  func isTrue(_ name: String) -> Bool { self[name]?.lowercased() == "true" }

  /// `path` with `~` at its beginning replaced by the user's home.
  func expandingHome(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = self["HOME"] else { return path }
    return home + path.dropFirst()
  }
}

extension AWSEnvironment: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// No variables: some are keys.
  public var description: String { "AWSEnvironment" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
