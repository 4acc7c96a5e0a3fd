internal import Foundation

/// Data goes to standard output, progress and errors to standard error.
enum StandardStream {
  case output, error

  /// Writes all of `text`; a reader that has gone away (`ballast … | head`) is no error.
  func write(_ text: String) {
    let descriptor: Int32 = self == .output ? STDOUT_FILENO : STDERR_FILENO
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      if written <= 0 { return }
      bytes = bytes.dropFirst(written)
    }
  }

  func line(_ text: String) { write(text + "\n") }

  var isTerminal: Bool { isatty(self == .output ? STDOUT_FILENO : STDERR_FILENO) == 1 }
}
