internal import AWSModel

extension Region {
  /// Calls another service of the same Region on behalf of AWS: as Auto Scaling puts the alarms of its target tracking
  /// policies. It is in no call log, for no customer called.
  ///
  /// - Throws: what the operation refuses with.
  @discardableResult
  func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) throws(AWSError) -> Output {
    let key = OperationKey(service: operation.service.name, name: operation.name)
    guard let handler = sandbox.handler(key) as? OperationHandler<Input, Output> else {
      throw .unknownOperation(operation.name, of: operation.service)
    }
    let context = CallContext(
      account: account, region: self, identity: globalARN("iam", "role/aws-service-role"), accessKey: nil,
      now: now,
      requestID: random[.identifiers].uuid())
    return try handler.body(input, context)
  }
}
