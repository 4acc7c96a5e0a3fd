/// How an operation answers in pages: where the token stands in the answer and in the next request.
public struct AWSPages<Input: AWSShape, Output: AWSShape>: Sendable {
  /// Where the next request carries the token.
  public let inputToken: any WritableKeyPath<Input, String?> & Sendable
  /// Where the answer carries the token of the next page; nil or empty on the last.
  public let outputToken: any KeyPath<Output, String?> & Sendable
  /// Where the answer says that there is more, in the few services whose token alone does not.
  public let isTruncated: (any KeyPath<Output, Bool?> & Sendable)?
  /// The member of the request that limits the size of a page.
  public let limit: (any WritableKeyPath<Input, Int?> & Sendable)?
  /// Appends the items of a page to those before it.
  public let append: @Sendable (inout Output, Output) -> Void

  public init(
    inputToken: any WritableKeyPath<Input, String?> & Sendable, outputToken: any KeyPath<Output, String?> & Sendable,
    isTruncated: (any KeyPath<Output, Bool?> & Sendable)? = nil,
    limit: (any WritableKeyPath<Input, Int?> & Sendable)? = nil,
    append: @escaping @Sendable (inout Output, Output) -> Void
  ) {
    self.inputToken = inputToken
    self.outputToken = outputToken
    self.isTruncated = isTruncated
    self.limit = limit
    self.append = append
  }

  /// The token of the next page; nil when `output` is the last.
  public func next(after output: Output) -> String? {
    guard let token = output[keyPath: outputToken], !token.isEmpty else { return nil }
    if let isTruncated, output[keyPath: isTruncated] != true { return nil }
    return token
  }
}

/// Appends the items of a page; nil counts as none.
public func appendItems<Item>(_ items: inout [Item]?, _ more: [Item]?) {
  guard let more else { return }
  if items == nil { items = more } else { items?.append(contentsOf: more) }
}
