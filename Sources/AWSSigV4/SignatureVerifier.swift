public import FoundationEssentials

/// Why a signature is not accepted, in the words of AWS's error codes.
public enum SignatureFault: String, Error, Sendable, Hashable {
  case missing = "MissingAuthenticationToken"
  case incomplete = "IncompleteSignature"
  case unknownKey = "UnrecognizedClientException"
  case expired = "RequestExpired"
  case mismatch = "SignatureDoesNotMatch"
}

/// What an `Authorization` header, or a presigned query, claims.
public struct SignatureClaim: Sendable, Hashable {
  public var accessKeyID: String
  public var scope: CredentialScope
  public var signedHeaders: [String]
  public var signature: String

  /// Reads the claim of a request; nil where it carries none.
  ///
  /// - Throws: ``SignatureFault/incomplete`` where it carries half of one.
  public init?(_ request: SignableRequest) throws(SignatureFault) {
    guard let header = request.header("authorization") else { return nil }
    guard header.hasPrefix(RequestSigner.algorithm) else { throw .incomplete }
    var fields: [String: String] = [:]
    for field in header.dropFirst(RequestSigner.algorithm.count).split(separator: ",") {
      let parts = field.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { continue }
      fields[String(parts[0].drop { $0 == " " })] = String(parts[1])
    }
    guard let credential = fields["Credential"], let signature = fields["Signature"],
      let headers = fields["SignedHeaders"], let slash = credential.firstIndex(of: "/"),
      let scope = CredentialScope(text: credential[credential.index(after: slash)...])
    else { throw .incomplete }
    accessKeyID = String(credential[..<slash])
    self.scope = scope
    signedHeaders = headers.split(separator: ";").map(String.init)
    self.signature = signature
  }
}

/// Checks what others signed.
public struct SignatureVerifier: Sendable {
  /// How far a request's clock may be off. Source: AWS, five minutes.
  public var tolerance: Duration

  public init(tolerance: Duration = .seconds(300)) { self.tolerance = tolerance }

  /// Returns the claim of a request that was signed with the secret that `secret` knows for its key, at about `instant`.
  public func verify(
    _ request: SignableRequest, at instant: Date, secret: (_ accessKeyID: String) -> String?
  ) throws(SignatureFault) -> SignatureClaim {
    guard let claim = try SignatureClaim(request) else { throw .missing }
    guard let stamp = request.header("x-amz-date"), let signedAt = SigningTime.instant(stamp),
      SigningTime.day(stamp) == claim.scope.day
    else { throw .incomplete }
    guard let secret = secret(claim.accessKeyID) else { throw .unknownKey }
    let skew = abs(signedAt.timeIntervalSince(instant))
    guard skew <= Double(tolerance.components.seconds) else { throw .expired }
    let canonical = CanonicalRequest(
      request, signing: claim.signedHeaders, query: request.query, payloadHash: Hashing.sha256(request.body))
    let expected = Hashing.signature(canonical.text, stamp: stamp, scope: claim.scope, secret: secret)
    guard Self.isEqual(expected, claim.signature) else { throw .mismatch }
    return claim
  }

  /// Compares in a time that does not depend on where the texts differ.
  private static func isEqual(_ a: String, _ b: String) -> Bool {
    let (a, b) = (Array(a.utf8), Array(b.utf8))
    guard a.count == b.count else { return false }
    var difference: UInt8 = 0
    for (x, y) in zip(a, b) { difference |= x ^ y }
    return difference == 0
  }
}
