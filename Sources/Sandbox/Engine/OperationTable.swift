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

  /// The same question, to be answered in pages of `limit` entries; nil where it has no such limit.
  func shortened(_ request: AWSTape, to limit: Int) -> AWSTape? { preconditionFailure("abstract") }
  /// The token with which a request asks for a next page.
  func pageToken(_ request: AWSTape) -> String? { preconditionFailure("abstract") }
  /// The answer with the token that it was asked for with; nil where there is no place for one.
  func repeating(_ request: AWSTape, _ answer: AWSTape) -> AWSTape? { preconditionFailure("abstract") }
}

final class OperationHandler<Input: AWSShape, Output: AWSShape>: AnyOperationHandler, @unchecked Sendable {
  typealias Body = @Sendable (Input, CallContext) throws(AWSError) -> Output

  let body: Body
  private let pages: AWSPages<Input, Output>?

  init(_ operation: AWSOperation<Input, Output>, _ body: @escaping Body) {
    self.body = body
    pages = operation.pages
    super.init(operation.erased)
  }

  override func perform(_ sandbox: Sandbox, _ request: AWSTape, _ context: CallContext) throws(AWSError) -> AWSTape {
    try sandbox.perform(self, Input(tape: request), context).tape
  }
  override func shortened(_ request: AWSTape, to limit: Int) -> AWSTape? {
    guard let place = pages?.limit else { return nil }
    var input = Input(tape: request)
    input[keyPath: place] = limit
    return input.tape
  }

  override func pageToken(_ request: AWSTape) -> String? {
    pages.flatMap { Input(tape: request)[keyPath: $0.inputToken] }
  }

  override func repeating(_ request: AWSTape, _ answer: AWSTape) -> AWSTape? {
    guard let token = pageToken(request), let place = pages?.outputToken as? WritableKeyPath<Output, String?> else {
      return nil
    }
    var output = Output(tape: answer)
    output[keyPath: place] = token
    return output.tape
  }
}
