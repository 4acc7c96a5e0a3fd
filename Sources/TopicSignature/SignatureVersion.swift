internal import Crypto
internal import CryptoExtras

/// How a topic signs. Source: SetTopicAttributes, SignatureVersion: topics use 1 until they are told otherwise.
public enum SignatureVersion: String, Sendable, Hashable, CaseIterable {
  /// RSA with SHA-1.
  case one = "1"
  /// RSA with SHA-256.
  case two = "2"
}

extension SignatureVersion {
  func isValid(_ signature: _RSA.Signing.RSASignature, of text: String, by key: _RSA.Signing.PublicKey) -> Bool {
    let bytes = Array(text.utf8)
    return switch self {
    case .one: key.isValidSignature(signature, for: Insecure.SHA1.hash(data: bytes), padding: .insecurePKCS1v1_5)
    case .two: key.isValidSignature(signature, for: SHA256.hash(data: bytes), padding: .insecurePKCS1v1_5)
    }
  }

  func signature(of text: String, by key: _RSA.Signing.PrivateKey) throws -> _RSA.Signing.RSASignature {
    let bytes = Array(text.utf8)
    return switch self {
    case .one: try key.signature(for: Insecure.SHA1.hash(data: bytes), padding: .insecurePKCS1v1_5)
    case .two: try key.signature(for: SHA256.hash(data: bytes), padding: .insecurePKCS1v1_5)
    }
  }
}
