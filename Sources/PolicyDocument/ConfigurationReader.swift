internal import ClusterModel

/// Reads and checks a configuration.
public enum ConfigurationReader {
  /// Documents above this many bytes are refused unread.
  public static let maximumBytes = 1 << 20

  /// Reads the document of `ballast.yaml` as JSON: what a Lambda function is given, which reads no YAML.
  ///
  /// - Parameters:
  ///   - file: what it is called in messages.
  /// - Throws: ``ConfigurationError`` with everything that is wrong, each with its line and column.
  public static func read(json text: String, file: String = "ballast.json") throws(ConfigurationError)
    -> BallastConfiguration
  {
    try checkSize(text, file: file)
    return try read(document: try JSONDocument.parse(text, file: file), file: file)
  }

  package static func checkSize(_ text: String, file: String) throws(ConfigurationError) {
    guard text.utf8.count > maximumBytes else { return }
    throw ConfigurationError([
      Diagnostic(file: file, line: 1, column: 1, message: "the file is larger than \(maximumBytes) bytes")
    ])
  }

  /// Reads a document whose syntax was read already: the seam for readers of other syntaxes.
  package static func read(document: DocumentNode, file: String) throws(ConfigurationError) -> BallastConfiguration {
    var faults = Faults(file: file)
    var configuration = BallastConfiguration()
    ClusterTables.configuration.read(document, into: &configuration, &faults)
    ClusterRules.check(document, &faults)
    if !faults.diagnostics.isEmpty { throw ConfigurationError(faults.diagnostics) }
    return configuration
  }
}
