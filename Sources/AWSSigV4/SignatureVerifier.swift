public import FoundationEssentials

/// Why a signature is not accepted, in the words of AWS's error codes.
public enum SignatureFault: String, Error, Sendable, Hashable {
  case missing = "MissingAuthenticationToken"
  case incomplete = "IncompleteSignature"
  case unknownKey = "UnrecognizedClientException"
  case expired = "RequestExpired"
  case mismatch = "SignatureDoesNotMatch"
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
    guard let stamp = claim.stamp, let signedAt = SigningTime.instant(stamp),
      SigningTime.day(stamp) == claim.scope.day, claim.signedHeaders.contains("host")
    else { throw .incomplete }
    guard let secret = secret(claim.accessKeyID) else { throw .unknownKey }
    guard isCurrent(claim, signedAt, at: instant) else { throw .expired }
    let canonical = CanonicalRequest(
      request, signing: claim.signedHeaders, query: CanonicalRequest.withoutSignature(request.query),
      payloadHash: Hashing.sha256(request.body))
    let expected = Hashing.signature(canonical.text, stamp: stamp, scope: claim.scope, secret: secret)
    guard Self.isEqual(expected, claim.signature) else { throw .mismatch }
    return claim
  }

  private func isCurrent(_ claim: SignatureClaim, _ signedAt: Date, at instant: Date) -> Bool {
    let age = instant.timeIntervalSince(signedAt)
    let allowed = Double(tolerance.components.seconds)
    return age >= -allowed && age <= (claim.lifetime.map { Double($0.components.seconds) } ?? allowed)
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
