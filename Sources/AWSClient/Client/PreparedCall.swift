internal import AWSModel

/// A call that is ready to be tried: encoded once, the same for every attempt, its client token included.
struct PreparedCall<Input: AWSShape, Output: AWSShape>: Sendable {
  let operation: AWSOperation<Input, Output>
  /// Without signature.
  let request: HTTPRequest
  let signingRegion: String
  let bucket: ThrottleBucket

  var service: AWSService { operation.service }

  /// Whether the same request, sent twice, leaves what one would. A client token makes it so.
  var isRepeatable: Bool {
    operation.isReadOnly || operation.isIdempotent || operation.idempotencyToken != nil
  }
}

extension AWSClient {
  /// - Throws: ``AWSError`` of kind `notSent` when the input cannot be valid or the address is none.
  func prepare<Input, Output>(
    _ operation: AWSOperation<Input, Output>, _ input: Input
  ) throws(AWSError) -> PreparedCall<Input, Output> {
    var input = input
    if let token = operation.idempotencyToken, input[keyPath: token]?.isEmpty ?? true {
      input[keyPath: token] = seams.random.token()
    }
    let service = operation.service
    let target = try endpoints.target(for: service, region: region)
    var request = try WireCoding.request(operation, input, endpoint: target.endpoint)
    request.set("User-Agent", settings.userAgent)
    request.timeout = settings.timeout
    request.answerLimitBytes = settings.answerLimitBytes
    return PreparedCall(
      operation: operation, request: request, signingRegion: target.signingRegion,
      bucket: ThrottleTable.bucket(
        service: service.signingName, operation: operation.name, isReadOnly: operation.isReadOnly))
  }
}
