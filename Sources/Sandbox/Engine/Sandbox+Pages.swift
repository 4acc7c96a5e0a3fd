public import AWSModel

/// Pages of lists, for whoever stands between a client and the sandbox and knows operations by name only.
extension Sandbox {
  /// The same question, to be answered in pages of `limit` entries; nil where the operation has no such limit.
  public func shortened(_ operation: AnyAWSOperation, _ request: AWSTape, to limit: Int) -> AWSTape? {
    handler(operation)?.shortened(request, to: limit)
  }

  /// The token with which a request asks for a next page; nil where it asks for the first.
  public func pageToken(_ operation: AnyAWSOperation, _ request: AWSTape) -> String? {
    handler(operation)?.pageToken(request)
  }

  /// The answer with the very token that it was asked for with: whoever follows it walks in a circle. Nil where there was
  /// none.
  public func repeating(_ operation: AnyAWSOperation, _ request: AWSTape, _ answer: AWSTape) -> AWSTape? {
    handler(operation)?.repeating(request, answer)
  }

  private func handler(_ operation: AnyAWSOperation) -> AnyOperationHandler? {
    exclusively { handler(OperationKey(service: operation.service.name, name: operation.name)) }
  }
}
