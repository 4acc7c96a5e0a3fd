internal import FoundationEssentials

/// Base64 (RFC 4648) of bytes.
enum Base64 {
  static func text(_ bytes: some Sequence<UInt8>) -> String { Data(bytes).base64EncodedString() }

  /// Nil where `text` is not Base64.
  static func bytes(_ text: String) -> [UInt8]? { Data(base64Encoded: text).map(Array.init) }
}
