internal import Crypto
internal import CryptoExtras
public import FoundationEssentials
internal import SwiftASN1
internal import X509

/// A key to sign messages of topics with, and the certificate that goes with it: those of an SNS that is not AWS's.
public struct TopicSigner: Sendable {
  /// The certificate, as it is to be served.
  public let pem: String
  /// What it is called there, as SNS calls its own.
  public let file: String
  private let key: _RSA.Signing.PrivateKey

  /// Makes a key of 2,048 bits, which takes a tenth of a second or so, and signs its certificate with it.
  ///
  /// - Parameters:
  ///   - name: whom the certificate names.
  ///   - validFrom: the certificate's beginning.
  ///   - validUntil: its end.
  public init(name: String, validFrom: Date, validUntil: Date) throws {
    key = try _RSA.Signing.PrivateKey(keySize: .bits2048)
    let subject = try DistinguishedName { CommonName(name) }
    let certificate = try Certificate(
      version: .v3, serialNumber: .init(), publicKey: .init(key.publicKey), notValidBefore: validFrom,
      notValidAfter: validUntil, issuer: subject, subject: subject, signatureAlgorithm: .sha256WithRSAEncryption,
      extensions: .init {
        Critical(BasicConstraints.notCertificateAuthority)
        SubjectAlternativeNames([.dnsName(name)])
      }, issuerPrivateKey: .init(key))
    pem = try certificate.serializeAsPEM().pemString
    let digest = SHA256.hash(data: Array(pem.utf8)).prefix(16)
    file = "SimpleNotificationService-" + digest.map(Self.hexadecimal).joined() + ".pem"
  }

  /// The signature of the text, in Base64.
  public func signature(of text: String, _ version: SignatureVersion) throws -> String {
    try version.signature(of: text, by: key).rawRepresentation.base64EncodedString()
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
