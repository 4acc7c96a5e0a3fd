/// The faults of one document, gathered while it is read: all of them at once.
struct Faults {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []
  /// More would help nobody.
  private static let maximum = 100

  init(file: String) { self.file = file }

  mutating func add(_ mark: DocumentMark, _ message: String) {
    guard diagnostics.count < Self.maximum else { return }
    diagnostics.append(Diagnostic(file: file, line: mark.line, column: mark.column, message: message))
  }
}
