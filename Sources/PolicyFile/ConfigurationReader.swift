internal import ClusterModel

/// Reads and checks a configuration.
public enum ConfigurationReader {
  /// Documents above this many bytes are refused unread.
  public static let maximumBytes = 1 << 20

  /// Reads `ballast.yaml`, or the same document as JSON, which is YAML too.
  ///
  /// - Parameters:
  ///   - text: the document.
  ///   - file: what it is called in messages.
  /// - Throws: ``ConfigurationError`` with everything that is wrong, each with its line and column.
  public static func read(_ text: String, file: String = "ballast.yaml") throws(ConfigurationError)
    -> BallastConfiguration
  {
    guard text.utf8.count <= maximumBytes else {
      throw ConfigurationError([
        Diagnostic(file: file, line: 1, column: 1, message: "the file is larger than \(maximumBytes) bytes")
      ])
    }
    return try read(document: try YAMLDocument.parse(text, file: file), file: file)
  }

  /// Reads a document whose syntax was read already: the seam for readers of other syntaxes.
  static func read(document: DocumentNode, file: String) throws(ConfigurationError) -> BallastConfiguration {
    var faults = Faults(file: file)
    var configuration = BallastConfiguration()
    ClusterTables.configuration.read(document, into: &configuration, &faults)
    ClusterRules.check(document, &faults)
    if !faults.diagnostics.isEmpty { throw ConfigurationError(faults.diagnostics) }
    return configuration
  }
}
