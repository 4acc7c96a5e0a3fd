internal import AWSModel
internal import AWSSigV4
internal import AWSWire
internal import FoundationEssentials

/// Whether requests must bear a signature that holds.
public enum SignaturePolicy: Sendable {
  /// Any request is served, signed or not.
  case accept
  /// Only requests signed with one of these secrets, by access key id.
  case require(secrets: [String: String])

  /// Why a request is refused at `instant`; nil where it is served.
  func refusal(_ request: WireRequest, at instant: Date) -> AWSError? {
    guard case .require(let secrets) = self else { return nil }
    let signable = SignableRequest(
      method: request.method, path: request.path, query: request.query, headers: request.headers, body: request.body)
    do {
      _ = try SignatureVerifier().verify(signable, at: instant) { secrets[$0] }
      return nil
    } catch {
      return AWSError(kind: .authorization, code: error.rawValue, message: Self.message(error), httpStatus: 403)
    }
  }

  private static func message(_ fault: SignatureFault) -> String {
    switch fault {
    case .missing: "Missing Authentication Token"
    case .incomplete: "The request signature does not conform to AWS standards."
    case .unknownKey: "The security token included in the request is invalid."
    case .expired: "Signature expired: the request is too far from the present time."
    case .mismatch:
      "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key "
        + "and signing method."
    }
  }
}
