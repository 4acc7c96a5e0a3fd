extension AWSCaller {
  /// Every page of an operation's answer, joined to one: the whole, or an error.
  ///
  /// Pages are asked for as large as AWS gives them, unless `input` says otherwise. When AWS no longer knows a token in
  /// the middle, the walk begins again at the first page, once. An operation without pages is simply called.
  ///
  /// - Parameter pageLimit: how many pages to take at most; one more is an error, never a shorter answer.
  /// - Throws: ``AWSError``: the call's own, or of kind `unknownOutcome` when the answer cannot be read whole.
  public func collect<Input, Output>(
    _ operation: AWSOperation<Input, Output>, _ input: Input, pageLimit: Int = PageWalk<Input, Output>.pageLimit
  ) async throws -> Output {
    var walk = PageWalk(operation, input, pageLimit: pageLimit)
    do {
      return try await join(&walk, operation)
    } catch let error as AWSError where walk.isUnderWay && error.tellsOfExpiredToken {
      walk = PageWalk(operation, input, pageLimit: pageLimit)
      return try await join(&walk, operation)
    }
  }

  /// Hands each page to `body` as it comes: for answers that need not be held together.
  ///
  /// - Throws: ``AWSError`` as ``collect(_:_:pageLimit:)`` does, but a token that AWS no longer knows is an error here:
  ///   pages were given away already.
  public func forEachPage<Input, Output>(
    _ operation: AWSOperation<Input, Output>, _ input: Input, pageLimit: Int = PageWalk<Input, Output>.pageLimit,
    _ body: (Output) async throws -> Void
  ) async throws {
    var walk = PageWalk(operation, input, pageLimit: pageLimit)
    while let page = try await walk.next(over: self) { try await body(page) }
  }

  private func join<Input, Output>(
    _ walk: inout PageWalk<Input, Output>, _ operation: AWSOperation<Input, Output>
  ) async throws -> Output {
    guard var whole = try await walk.next(over: self) else { return Output() }
    while let page = try await walk.next(over: self) { operation.pages?.append(&whole, page) }
    operation.pages?.clearToken(&whole)
    return whole
  }
}

extension AWSError {
  /// Whether AWS refused the token of a page: `InvalidNextToken` and its like, or, where a service has no such code
  /// (ECS), its code for bad parameters with a message about the token.
  var tellsOfExpiredToken: Bool {
    guard kind == .service else { return false }
    let code = self.code.lowercased()
    if code.contains("nexttoken") || code.contains("paginationtoken") || code.contains("marker") { return true }
    guard code.hasPrefix("invalidparameter") || code.hasPrefix("validation") else { return false }
    let message = self.message.lowercased()
    return message.contains("token") || message.contains("marker")
  }
}

extension AWSPages {
  /// Takes the token of the first page off a joined answer, so that nobody asks for a second page again.
  func clearToken(_ output: inout Output) {
    if let token = outputToken as? WritableKeyPath<Output, String?> { output[keyPath: token] = nil }
    if let isTruncated = isTruncated as? WritableKeyPath<Output, Bool?> { output[keyPath: isTruncated] = false }
  }
}
