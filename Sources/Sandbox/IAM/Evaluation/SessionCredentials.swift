internal import AWSModel

extension Sandbox {
  /// The session that the caller's key belongs to; nil for a key that is of no session.
  ///
  /// - Throws: for a key of a session that was never opened here or is forgotten, for one without its token, and for one
  ///   whose time is up.
  func authenticate(_ context: CallContext, by service: AWSService) throws(AWSError) -> RoleSession? {
    guard let key = context.accessKey else { return nil }
    guard let session = context.iam.sessions[key] else {
      // Only STS gives out keys with this prefix. Source: "IAM identifiers", unique identifiers.
      if key.hasPrefix("ASIA") { throw CredentialFault.unknown.error(service) }
      return nil
    }
    guard context.sessionToken == session.token else { throw CredentialFault.unknown.error(service) }
    guard session.expiresAt > clock else { throw CredentialFault.expired.error(service) }
    return session
  }
}

/// Why credentials are refused.
private enum CredentialFault {
  case unknown, expired

  /// The codes differ between the protocols. Source: "Common Error Types" of the services' references, EC2's "Error codes".
  func error(_ service: AWSService) -> AWSError {
    let isEC2 = service.protocols.contains(.ec2)
    let isForm = service.protocols.contains(.query)
    let (code, status) =
      switch self {
      case .unknown:
        isEC2 ? ("AuthFailure", 401) : (isForm ? "InvalidClientTokenId" : "UnrecognizedClientException", 403)
      case .expired where isEC2: ("RequestExpired", 400)
      case .expired: isForm ? ("ExpiredToken", 403) : ("ExpiredTokenException", 400)
      }
    let message =
      switch self {
      case .unknown where isEC2: "AWS was not able to validate the provided access credentials"
      case .unknown: "The security token included in the request is invalid."
      case .expired where isEC2: "Request has expired."
      case .expired: "The security token included in the request is expired"
      }
    return .refused(code, message, status: status)
  }
}
