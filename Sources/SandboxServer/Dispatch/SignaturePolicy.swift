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

  /// Why a request is refused; nil where it is served. It may be signed at any of `instants`: clients that set their
  /// clock by the sandbox's answers sign in its time, others in the machine's.
  func refusal(_ request: WireRequest, at instants: [Date], _ wire: AWSProtocol) -> AWSError? {
    guard case .require(let secrets) = self else { return nil }
    let signable = SignableRequest(
      method: request.method, path: request.path, query: request.query, headers: request.headers, body: request.body)
    var fault: SignatureFault?
    for instant in instants {
      do {
        _ = try SignatureVerifier().verify(signable, at: instant) { secrets[$0] }
        return nil
      } catch {
        fault = error
      }
    }
    return fault.map { Self.error($0, wire) }
  }

  /// The codes differ between the protocols. Source: "Common Error Types" of the services' references, EC2's "Error codes".
  private static func error(_ fault: SignatureFault, _ wire: AWSProtocol) -> AWSError {
    let isForm = wire == .query || wire == .ec2
    let (code, status) =
      switch fault {
      case .missing: (isForm ? "MissingAuthenticationToken" : "MissingAuthenticationTokenException", 403)
      case .incomplete: (isForm ? "IncompleteSignature" : "IncompleteSignatureException", 400)
      case .unknownKey where wire == .ec2: ("AuthFailure", 401)
      case .unknownKey: (isForm ? "InvalidClientTokenId" : "UnrecognizedClientException", 403)
      case .expired where wire == .ec2: ("RequestExpired", 400)
      case .mismatch where wire == .ec2: ("AuthFailure", 401)
      case .expired, .mismatch: (isForm ? "SignatureDoesNotMatch" : "InvalidSignatureException", 403)
      }
    return AWSError(kind: .authorization, code: code, message: message(fault), httpStatus: status)
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
