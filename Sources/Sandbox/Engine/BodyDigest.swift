internal import Crypto
internal import FoundationEssentials

/// Digests that AWS's services answer with.
enum BodyDigest {
  static func md5(_ bytes: some Sequence<UInt8>) -> String {
    var hash = Insecure.MD5()
    hash.update(data: Array(bytes))
    return hexadecimal(hash.finalize())
  }

  static func sha256(_ text: String) -> String {
    var hash = SHA256()
    hash.update(data: Array(text.utf8))
    return hexadecimal(hash.finalize())
  }

  private static func hexadecimal(_ digest: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
