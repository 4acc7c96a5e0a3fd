internal import CryptoExtras
public import FoundationEssentials

/// The public key of a certificate that was found to be SNS's.
public struct SigningKey: Sendable {
  public let validFrom: Date
  /// Its certificate's end: from then on it vouches for nothing.
  public let validUntil: Date
  private let key: _RSA.Signing.PublicKey

  init(_ key: _RSA.Signing.PublicKey, validFrom: Date, validUntil: Date) {
    self.key = key
    self.validFrom = validFrom
    self.validUntil = validUntil
  }

  /// Whether the key's owner signed the text.
  ///
  /// - Parameter signature: in Base64.
  public func signed(_ text: String, _ signature: String, _ version: SignatureVersion) -> Bool {
    // The signature of the longest RSA key that is taken has 512 bytes.
    guard signature.utf8.count <= 700, let bytes = Data(base64Encoded: signature) else { return false }
    return version.isValid(_RSA.Signing.RSASignature(rawRepresentation: bytes), of: text, by: key)
  }
}
