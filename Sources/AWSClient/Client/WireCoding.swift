internal import AWSModel
internal import AWSWire

/// Between operations and HTTP: the one file of the client that knows the codecs.
enum WireCoding {
  /// - Throws: ``AWSError`` of kind `notSent` when the input lacks what AWS requires.
  static func request<Input, Output>(
    _ operation: AWSOperation<Input, Output>, _ input: Input, endpoint: ServiceEndpoint
  ) throws(AWSError) -> HTTPRequest {
    try InputCheck.check(input)
    let wire = ClientCodec(operation.service).encode(operation, input)
    let query = wire.query.isEmpty ? "" : "?\(wire.query)"
    return HTTPRequest(
      method: wire.method, endpoint: endpoint, target: endpoint.path + wire.path + query,
      headers: wire.headers.map { HTTPHeader($0.name, $0.value) }, body: wire.body)
  }

  /// - Throws: ``AWSError``: what AWS said, or an unknown outcome when it cannot be understood.
  static func output<Input, Output>(
    _ operation: AWSOperation<Input, Output>, _ answer: HTTPAnswer
  ) throws(AWSError) -> Output {
    if (300..<400).contains(answer.status) {
      throw AWSError(
        kind: .service, code: "Redirected",
        message: "the endpoint answered with a redirection, which is not followed; check the endpoint and the Region",
        httpStatus: answer.status)
    }
    let headers = answer.headers.map { (name: $0.name, value: $0.value) }
    return try ClientCodec(operation.service).decode(
      operation, WireResponse(status: answer.status, headers: headers, body: answer.body))
  }
}
