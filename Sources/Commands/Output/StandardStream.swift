internal import Foundation

/// Data goes to standard output, progress and errors to standard error.
enum StandardStream {
  case output, error

  /// Writes all of `text`; a reader that has gone away (`ballast … | head`) is no error. An answer that cannot be written (to
  /// a disk that is full) ends the program with 1: whoever reads it must not take a part of it for the whole.
  func write(_ text: String) {
    let descriptor: Int32 = self == .output ? STDOUT_FILENO : STDERR_FILENO
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      if written <= 0 {
        if self == .output, errno != EPIPE {
          Self.error.line("ballast: the answer cannot be written: \(String(cString: strerror(errno)))")
          exit(CommandExit.error.rawValue)
        }
        return
      }
      bytes = bytes.dropFirst(written)
    }
  }

  func line(_ text: String) { write(text + "\n") }

  var isTerminal: Bool { isatty(self == .output ? STDOUT_FILENO : STDERR_FILENO) == 1 }
}
