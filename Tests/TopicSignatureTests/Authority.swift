import Crypto
import CryptoExtras
import Foundation
import SwiftASN1
import X509

/// An authority that signs certificates, of its own making.
struct Authority {
  private let key = P256.Signing.PrivateKey()
  private let certificate: Certificate

  /// - Parameter issuer: who vouches for it; nil for a root.
  init(name: String, by issuer: Authority?) throws {
    let own = Certificate.PrivateKey(key)
    let subject = try DistinguishedName { CommonName(name) }
    certificate = try Certificate(
      version: .v3, serialNumber: .init(), publicKey: own.publicKey, notValidBefore: SigningTests.begin - 60,
      notValidAfter: SigningTests.begin + 3600, issuer: issuer?.certificate.subject ?? subject, subject: subject,
      signatureAlgorithm: .ecdsaWithSHA256,
      extensions: .init { Critical(BasicConstraints.isCertificateAuthority(maxPathLength: nil)) },
      issuerPrivateKey: issuer.map { Certificate.PrivateKey($0.key) } ?? own)
  }

  var pem: String { get throws { try certificate.serializeAsPEM().pemString } }

  /// A certificate for a host, in PEM.
  func certificate(for host: String) throws -> String {
    let leaf = try _RSA.Signing.PrivateKey(keySize: .bits2048)
    return try Certificate(
      version: .v3, serialNumber: .init(), publicKey: .init(leaf.publicKey), notValidBefore: SigningTests.begin - 60,
      notValidAfter: SigningTests.begin + 3600, issuer: certificate.subject,
      subject: try DistinguishedName { CommonName(host) }, signatureAlgorithm: .ecdsaWithSHA256,
      extensions: .init { SubjectAlternativeNames([.dnsName(host)]) }, issuerPrivateKey: .init(key)
    ).serializeAsPEM().pemString
  }
}
