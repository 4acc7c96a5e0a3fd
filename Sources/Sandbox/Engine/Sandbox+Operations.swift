public import AWSModel

extension Sandbox {
  /// Has `body` perform `operation` from now on, in place of what did before.
  public func on<Input, Output>(
    _ operation: AWSOperation<Input, Output>,
    _ body: @escaping @Sendable (Input, CallContext) throws(AWSError) -> Output
  ) {
    register(operation.service.name)
    let key = OperationKey(service: operation.service.name, name: operation.name)
    handlers[key] = OperationHandler(operation, body)
  }

  /// The operation of that name, if the sandbox performs it: what a server needs to read a request.
  public func operation(service: String, name: String) -> AnyAWSOperation? {
    exclusively { handler(OperationKey(service: service, name: name))?.operation }
  }

  /// Every operation that the sandbox performs, by service and name.
  public var operations: [AnyAWSOperation] {
    exclusively {
      registerAll()
      return handlers.values.map(\.operation)
    }.sorted { $0.qualifiedName < $1.qualifiedName }
  }

  /// Performs `operation` at the present instant.
  ///
  /// - Throws: AWS's error, with the operation's name and a request id.
  public func perform<Input, Output>(
    _ operation: AWSOperation<Input, Output>, _ input: Input, region: String? = nil,
    identity: CallerIdentity = .standard
  ) throws(AWSError) -> Output {
    try exclusively { () throws(AWSError) in
      let context = makeContext(region, identity)
      let key = OperationKey(service: operation.service.name, name: operation.name)
      guard let handler = handler(key) as? OperationHandler<Input, Output> else {
        throw .unknownOperation(operation.name, of: operation.service)
      }
      return try perform(handler, input, context)
    }
  }

  /// Performs an operation on a request in flat form, read with the schema of the operation's input; the answer is in
  /// the flat form of its output.
  public func perform(
    _ operation: AnyAWSOperation, _ request: AWSTape, region: String? = nil, identity: CallerIdentity = .standard
  ) throws(AWSError) -> AWSTape {
    try exclusively { () throws(AWSError) in
      guard let handler = handler(OperationKey(service: operation.service.name, name: operation.name)) else {
        throw .unknownOperation(operation.name, of: operation.service)
      }
      return try handler.perform(self, request, makeContext(region, identity))
    }
  }

  /// The calls that came after the one numbered `sequence`, oldest first, at most `limit`.
  public func calls(after sequence: Int = 0, limit: Int = 1000) -> [CallRecord] {
    exclusively { log.records(after: sequence, limit: limit) }
  }

  /// How many calls have reached the sandbox.
  public var callCount: Int { exclusively { log.total } }

  private func makeContext(_ region: String?, _ identity: CallerIdentity) -> CallContext {
    let account = identity.account ?? options.account
    let world = world(account: account, region: region ?? options.region)
    return CallContext(
      account: account, region: world, identity: identity.arn ?? world.globalARN("iam", "user/sandbox"),
      accessKey: identity.accessKey,
      sessionToken: identity.sessionToken, now: clock, requestID: nextRequestID())
  }

  func perform<Input, Output>(
    _ handler: OperationHandler<Input, Output>, _ input: Input, _ context: CallContext
  ) throws(AWSError) -> Output {
    show(handler.operation, input, context, .before)
    do {
      if options.throttles { try throttle(handler.operation, input, context) }
      if options.validatesInput {
        try InputValidation(handler.operation.service, types: options.catalogue).check(input)
      }
      if options.enforcesIAM { try authorize(handler.operation, input, context) }
      let output = try handler.body(input, context)
      record(handler.operation, input, context, nil)
      show(handler.operation, input, context, .done)
      return output
    } catch {
      var error = error
      error.operation = handler.operation.qualifiedName
      error.requestID = context.requestID
      record(handler.operation, input, context, error)
      show(handler.operation, input, context, .refused(error))
      throw error
    }
  }

  private func record(
    _ operation: AnyAWSOperation, _ input: any AWSShape, _ context: CallContext, _ error: AWSError?
  ) {
    if !operation.isReadOnly || error != nil {
      context.region.trace.combine(context.now.microseconds)
      context.region.trace.combine(operation.name)
      context.region.trace.combine(error?.code ?? "")
    }
    log.append { CallRecord(sequence: $0, context: context, operation: operation, input: input, error: error) }
  }
}

extension AWSError {
  /// What AWS answers to an operation that a service does not have, in the manner of its protocol.
  public static func unknownOperation(_ name: String, of service: AWSService) -> AWSError {
    let isQuery = service.protocols.contains(.query) || service.protocols.contains(.ec2)
    let code = isQuery ? "InvalidAction" : "UnknownOperationException"
    let message =
      isQuery ? "Could not find operation \(name) for version \(service.apiVersion)" : "Unknown operation \(name)"
    return AWSError(
      kind: .service, code: code, message: message, httpStatus: 400, operation: "\(service.name).\(name)")
  }
}
