internal import AWSModel

/// How one attempt failed, in what matters for the next.
struct AttemptFailure: Error {
  var error: AWSError
  /// The transport's reason, when there was no answer.
  var transport: TransportError?
  /// The answer that said no, when there was one.
  var answer: HTTPAnswer?
  /// What the attempt was signed with.
  var credentials: AWSCredentials?

  /// Whether trying again can help. The standard mode's list: throttling, 500, 502, 503, 504, some codes, and
  /// connections that failed.
  var isTransient: Bool {
    if let transport { return transport.isTransient }
    if error.kind == .throttled { return true }
    return [500, 502, 503, 504].contains(error.httpStatus) || Self.transientCodes.contains(error.code)
      || Self.garbledAnswers.contains(error.code)
  }

  var isTimeout: Bool { transport?.isTimeout ?? false }

  /// Ballast's own codes for an answer that is no answer of the operation: the transport's and the codecs'.
  private static let garbledAnswers: Set<String> = ["GarbledAnswer", "MalformedResponse"]

  /// `IDPCommunicationError` is what STS says when it cannot reach the identity provider of a web token.
  private static let transientCodes: Set<String> = [
    "RequestTimeout", "RequestTimeoutException", "PriorRequestNotComplete", "IDPCommunicationError",
  ]
}
