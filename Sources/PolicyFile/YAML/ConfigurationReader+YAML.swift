public import PolicyDocument

extension ConfigurationReader {
  /// Reads `ballast.yaml`, or the same document as JSON, which is YAML too.
  ///
  /// - Parameters:
  ///   - text: the document.
  ///   - file: what it is called in messages.
  /// - Throws: ``PolicyDocument/ConfigurationError`` with everything that is wrong, each with its line and column.
  public static func read(_ text: String, file: String = "ballast.yaml") throws(ConfigurationError)
    -> BallastConfiguration
  {
    try checkSize(text, file: file)
    return try read(document: try YAMLDocument.parse(text, file: file), file: file)
  }
}
