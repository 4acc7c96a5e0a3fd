internal import AWSModel

/// Names an operation: `ECS`, `DescribeTasks`.
struct OperationKey: Hashable {
  var service: String
  var name: String
}

/// An operation with the code that performs it, its types forgotten.
class AnyOperationHandler: @unchecked Sendable {
  let operation: AnyAWSOperation

  init(_ operation: AnyAWSOperation) { self.operation = operation }

  /// Performs the operation on a request in flat form, which was read with the schema of its input.
  func perform(_ sandbox: Sandbox, _ request: AWSTape, _ context: CallContext) throws(AWSError) -> AWSTape {
    preconditionFailure("abstract")
  }
}

final class OperationHandler<Input: AWSShape, Output: AWSShape>: AnyOperationHandler, @unchecked Sendable {
  typealias Body = @Sendable (Input, CallContext) throws(AWSError) -> Output

  let body: Body

  init(_ operation: AWSOperation<Input, Output>, _ body: @escaping Body) {
    self.body = body
    super.init(operation.erased)
  }

  override func perform(_ sandbox: Sandbox, _ request: AWSTape, _ context: CallContext) throws(AWSError) -> AWSTape {
    try sandbox.perform(self, Input(tape: request), context).tape
  }
}
