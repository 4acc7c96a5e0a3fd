internal import CryptoExtras
public import FoundationEssentials
internal import SwiftASN1
@_spi(FixedExpiryValidationTime) internal import X509

/// What is served at a ``SigningAddress``, as far as it can be trusted.
public struct SigningCertificate: Sendable {
  /// Why a certificate is none that SNS signs with.
  public enum Fault: String, Error, Sendable, Hashable, CaseIterable {
    /// No certificate in PEM, or too much of it.
    case malformed = "certificateMalformed"
    /// It is somebody else's, or another Region's.
    case wrongName = "certificateName"
    /// Its key is no RSA key of 2,048 to 4,096 bits, or it is an authority's.
    case wrongKey = "certificateKey"
    /// It came with certificates of authorities that lead to no root of this machine.
    case untrusted = "certificateChain"
  }

  /// More than the longest chain that SNS could serve.
  public static let limitBytes = 64 << 10
  private static let longestChain = 6

  private let leaf: Certificate
  private let others: [Certificate]

  /// - Parameter pem: what was served.
  public init(pem: [UInt8]) throws(Fault) {
    guard pem.count <= Self.limitBytes,
      let documents = try? PEMDocument.parseMultiple(pemString: String(decoding: pem, as: UTF8.self)),
      (1...Self.longestChain).contains(documents.count),
      let all = try? documents.map({ try Certificate(pemDocument: $0) }), let first = all.first
    else { throw .malformed }
    leaf = first
    others = Array(all.dropFirst())
  }

  public var validFrom: Date { leaf.notValidBefore }
  public var validUntil: Date { leaf.notValidAfter }

  /// The key, if the certificate is SNS's in the Region. Its dates are for whoever uses the key to look at.
  ///
  /// SNS serves its certificate without those of the authorities above it, whose names no machine has among its roots: then it
  /// is the connection that vouches for where it came from, as in AWS's own libraries. A chain that does come is followed to
  /// a root.
  ///
  /// - Parameter roots: certificates in PEM to trust beside the system's.
  public func key(in region: TopicRegion, at now: Date, roots: [UInt8]? = nil) async throws(Fault) -> SigningKey {
    guard !names.isDisjoint(with: region.signers) else { throw .wrongName }
    if !others.isEmpty {
      guard await isTrusted(at: now, roots) else { throw .untrusted }
    }
    return try ownKey()
  }

  /// The key, whoever the certificate names: of an SNS of one's own, which is its own authority.
  public func ownKey() throws(Fault) -> SigningKey {
    guard let key = _RSA.Signing.PublicKey(leaf.publicKey), (2048...4096).contains(key.keySizeInBits) else {
      throw .wrongKey
    }
    if case .isCertificateAuthority? = try? leaf.extensions.basicConstraints { throw .wrongKey }
    return SigningKey(key, validFrom: validFrom, validUntil: validUntil)
  }

  /// The hosts that it is for; where it lists none, the name of its subject.
  private var names: Set<String> {
    if let listed = try? leaf.extensions.subjectAlternativeNames {
      return Set(listed.compactMap { if case .dnsName(let name) = $0 { name } else { nil } })
    }
    let common = leaf.subject.flatMap { $0 }.filter { $0.type == .RDNAttributeType.commonName }
    return Set(common.compactMap { String($0.value) })
  }

  private func isTrusted(at now: Date, _ bundle: [UInt8]?) async -> Bool {
    var trusted = CertificateStore.systemTrustRoots
    if let bundle, let documents = try? PEMDocument.parseMultiple(pemString: String(decoding: bundle, as: UTF8.self)) {
      trusted.append(contentsOf: documents.compactMap { try? Certificate(pemDocument: $0) })
    }
    var verifier = Verifier(rootCertificates: trusted) { RFC5280Policy(fixedExpiryValidationTime: now) }
    let result = await verifier.validate(leaf: leaf, intermediates: CertificateStore(others))
    if case .validCertificate = result { return true }
    return false
  }
}
