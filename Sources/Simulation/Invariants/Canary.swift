/// Secrets that are planted where controllers come by, and must be seen nowhere else: in the environment of every task and
/// the user data of every instance, and as the key that requests are signed with.
enum Canary {
  static let text = "canary-1d9f-of-a-secret"

  static let all = [text, WireConnection.secret]

  /// The one that a text lets out.
  static func found(in text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in all.first { stands($0, in: bytes) } }
  }

  /// Byte by byte: whole decisions are looked through, and every line that is logged.
  private static func stands(_ canary: String, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var canary = canary
    return canary.withUTF8 { wanted in
      guard let first = wanted.first, bytes.count >= wanted.count else { return false }
      for start in 0...bytes.count - wanted.count where bytes[start] == first {
        if bytes[start..<start + wanted.count].elementsEqual(wanted) { return true }
      }
      return false
    }
  }
}
