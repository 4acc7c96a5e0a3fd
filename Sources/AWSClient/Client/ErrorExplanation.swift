internal import AWSModel

/// Turns AWS's errors and the transport's into one line that a person can act on, and that holds no secret.
struct ErrorExplanation {
  let operation: AnyAWSOperation
  let credentials: AWSCredentials?

  static let expiredCodes: Set<String> = ["ExpiredToken", "ExpiredTokenException", "RequestExpired"]
  private static let unknownKeyCodes: Set<String> = [
    "InvalidClientTokenId", "UnrecognizedClientException", "InvalidAccessKeyId",
  ]
  private static let signatureCodes: Set<String> = [
    "SignatureDoesNotMatch", "InvalidSignatureException", "InvalidSignature", "IncompleteSignature",
    "IncompleteSignatureException",
  ]
  private static let clockCodes: Set<String> = ["RequestTimeTooSkewed", "RequestInTheFuture"]

  func explain(_ error: AWSError) -> AWSError {
    var error = error
    error.operation = operation.qualifiedName
    error.message = message(for: error)
    #if BALLAST_MUTANTS
      if ClientMutant.isOn("tellSecrets"), let credentials {
        error.message += " (signed with \(credentials.secretAccessKey.reveal()))"
        return error
      }
    #endif
    error.details = error.details.mapValues { $0.map(clean) }
    return error
  }

  private func message(for error: AWSError) -> String {
    let source = credentials?.source ?? "no credentials"
    switch error.code {
    case let code where Self.expiredCodes.contains(code):
      return "the credentials from \(source) have expired; renew them"
    case let code where Self.unknownKeyCodes.contains(code):
      return "AWS does not know the access key from \(source); check the key, its account and the Region"
    case let code where Self.signatureCodes.contains(code):
      // AWS repeats the signed request here, session token included: nothing of it is passed on.
      return "AWS refused the signature made with the credentials from \(source); check the secret key and the clock"
    case let code where Self.clockCodes.contains(code):
      return "AWS refused the request for its time; set this machine's clock"
    default: break
    }
    let text = clean(error.message)
    if error.kind == .authorization {
      let denied = "\(action) was denied to the credentials from \(source)" + (text.isEmpty ? "" : ": \(text)")
      return (text.contains(action) ? text : denied) + "; allow it in their policy, or use others"
    }
    if error.code == Self.unreadable {
      return text + "; if it stays so, what answers is no AWS: check the endpoint and proxies"
    }
    return error.httpStatus >= 500 ? text + "; it may pass: try again" : text
  }

  /// Ballast's own code for an answer that its codecs cannot read.
  private static let unreadable = "MalformedResponse"

  /// The action as policies call it, for example `ecs:DescribeTasks`.
  private var action: String {
    let prefix = operation.service.signingName == "monitoring" ? "cloudwatch" : operation.service.signingName
    return "\(prefix):\(operation.name)"
  }

  private func clean(_ text: String) -> String { (credentials?.scrub(text) ?? text).printable(limit: 1_000) }

  /// What a failed transmission means for the call.
  static func explain(_ error: TransportError, _ request: HTTPRequest) -> AWSError {
    let place = "\(request.endpoint.scheme.rawValue)://\(request.endpoint.authority)"
    let (code, text): (String, String) =
      switch error.reason {
      case .unreachable: ("Unreachable", "\(place) cannot be reached; check the endpoint, the network and proxies")
      case .connectTimeout: ("ConnectTimeout", "\(place) gave no connection in time")
      case .untrusted: ("Untrusted", "\(place) could not prove who it is; check the endpoint and AWS_CA_BUNDLE")
      case .forbidden: ("Forbidden", "nothing was sent to \(place)")
      case .cancelledBefore: ("Cancelled", "cancelled before anything was sent")
      case .timeout: ("Timeout", "\(place) gave no whole answer within \(request.timeout.seconds)")
      case .reset: ("ConnectionLost", "the connection to \(place) broke before the answer was there")
      case .garbled: ("GarbledAnswer", "\(place) gave an answer that cannot be read")
      case .tooLarge: ("AnswerTooLarge", "\(place) gave more than \(request.answerLimitBytes) bytes")
      case .cancelled: ("Cancelled", "cancelled while the answer was awaited")
      }
    let detail = error.message.printable(limit: 300)
    return AWSError(
      kind: error.isWithoutEffect ? .notSent : .unknownOutcome, code: code,
      message: detail.isEmpty ? text : "\(text): \(detail)")
  }
}

extension Duration {
  /// `5 s`
  fileprivate var seconds: String { "\(Int(inSeconds.rounded())) s" }
}
