/// Walks the pages of one answer, one at a time, and proves on the way that it is whole.
///
/// Only AWS says where the end is: a short or empty page with a token is not it (`ListTasks` with a filter gives such).
/// A token that was seen before, more pages than allowed, or "there is more" without a token are errors, because each
/// would make a part look like the whole.
public struct PageWalk<Input: AWSShape, Output: AWSShape>: Sendable {
  /// How many pages a walk may take: 10,000 hold a million tasks, ten times the largest cluster that is planned for.
  public static var pageLimit: Int { 10_000 }

  private let operation: AWSOperation<Input, Output>
  private let pageLimit: Int
  private var request: Input
  private var tokens: Set<String> = []
  private var pageCount = 0
  public private(set) var isFinished = false

  /// - Parameter pageLimit: how many pages to take at most.
  public init(_ operation: AWSOperation<Input, Output>, _ input: Input, pageLimit: Int = Self.pageLimit) {
    self.operation = operation
    self.pageLimit = pageLimit
    request = operation.withLargestPages(input)
  }

  /// Whether the next page is asked for with a token that AWS gave.
  public var isUnderWay: Bool { pageCount > 0 }

  /// The next page; nil after the last.
  ///
  /// - Throws: ``AWSError``: the call's own, or of kind `unknownOutcome` when the answer cannot be read whole.
  public mutating func next(over aws: any AWSCaller) async throws -> Output? {
    if isFinished { return nil }
    let page = try await aws.call(operation, request)
    pageCount += 1
    try advance(behind: page)
    return page
  }

  private mutating func advance(behind page: Output) throws {
    guard let pages = operation.pages else {
      isFinished = true
      return
    }
    guard let token = pages.next(after: page) else {
      if let isTruncated = pages.isTruncated, page[keyPath: isTruncated] == true {
        throw broken("NoToken", "the answer says that there is more, and not how to ask for it")
      }
      isFinished = true
      return
    }
    guard tokens.insert(token).inserted else {
      throw broken("RepeatedToken", "page \(pageCount) leads back to a page that was read before")
    }
    guard pageCount < pageLimit else { throw broken("TooManyPages", "more than \(pageLimit) pages") }
    request[keyPath: pages.inputToken] = token
  }

  private func broken(_ code: String, _ message: String) -> AWSError {
    AWSError(
      kind: .unknownOutcome, code: code, message: "the answer could not be read whole: \(message)",
      operation: operation.erased.qualifiedName)
  }
}
