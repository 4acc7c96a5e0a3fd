public import AWSModel

extension ClientCodec {
  /// Reads the answer to one call.
  ///
  /// - Throws: AWS's error with its code; or, with the code `MalformedResponse`, one of unknown outcome for an answer that
  ///   cannot be read: the call may have had its effect.
  public func decode<Input, Output>(
    _ operation: AWSOperation<Input, Output>, _ response: WireResponse
  ) throws(AWSError) -> Output {
    Output(tape: try decode(operation.name, Output.schema, response))
  }

  /// Reads the answer to one call onto a tape.
  public func decode(
    _ operation: String, _ schema: AWSSchema, _ response: WireResponse
  ) throws(AWSError) -> AWSTape {
    if response.status >= 300 { throw error(operation, response) }
    do {
      return try tape(operation, schema, response)
    } catch {
      throw AWSError(
        kind: .unknownOutcome, code: "MalformedResponse", message: "the answer cannot be read: \(error)",
        httpStatus: response.status, requestID: requestID(response), operation: "\(service.name).\(operation)")
    }
  }

  private func tape(
    _ operation: String, _ schema: AWSSchema, _ response: WireResponse
  ) throws(WireFault) -> AWSTape {
    switch wire {
    case .json10, .json11: return try JSONReader.tape(response.body, schema, limits: limits, isLenient: true)
    case .cbor: return try CBORReader.tape(response.body, schema, limits: limits)
    case .ec2:
      let tree = try XMLTree(response.body, limits: limits)
      guard tree.name(0) == "\(operation)Response" else { throw WireFault("<\(tree.name(0))> is not the answer") }
      return try XMLReader.tape(tree, at: 0, schema)
    case .query:
      let tree = try XMLTree(response.body, limits: limits)
      guard tree.name(0) == "\(operation)Response" else { throw WireFault("<\(tree.name(0))> is not the answer") }
      let result = tree.child("\(operation)Result", of: 0)
      if result == nil, schema.members.contains(where: \.isRequired) { throw WireFault("the answer has no result") }
      return try XMLReader.tape(tree, at: result ?? 0, schema)
    }
  }

  /// The error that an answer with a status of 300 and more tells.
  private func error(_ operation: String, _ response: WireResponse) -> AWSError {
    var told = ErrorBody()
    switch wire {
    case .json10, .json11: told = ErrorBody(json: response.body, limits: limits)
    case .cbor: told = ErrorBody(cbor: response.body, limits: limits)
    case .query, .ec2: told = ErrorBody(xml: response.body, limits: limits)
    }
    if let header = response.header("x-amzn-query-error") ?? response.header("x-amzn-errortype"), told.code.isEmpty {
      told.code = String(header.prefix { $0 != ";" && $0 != ":" })
    }
    let catalogue = ErrorCatalogue.of(service)
    let code = catalogue.shape(told.code)?.code ?? told.code
    let named = code.isEmpty ? "HTTP\(response.status)" : code
    return AWSError(
      kind: .classify(code: named, httpStatus: response.status), code: named,
      message: told.message.isEmpty ? "AWS answered with status \(response.status)" : told.message,
      httpStatus: response.status, requestID: told.requestID ?? requestID(response),
      operation: "\(service.name).\(operation)", details: told.details)
  }

  private func requestID(_ response: WireResponse) -> String? {
    response.header("x-amzn-requestid") ?? response.header("x-amz-request-id")
  }
}
