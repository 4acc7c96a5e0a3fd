/// An operation that takes a list of limited length, and how its answers join.
///
/// `aws.call(.describeTasks, .init(cluster: …), for: arns)` splits any number of items to AWS's limit, and gives back one
/// answer. Failures that AWS reports item by item stand in it, joined like everything else.
public struct AWSBatch<
  Input: AWSShape, Output: AWSShape, Item: Hashable & Sendable & CustomStringConvertible
>: Sendable {
  public let operation: AWSOperation<Input, Output>
  /// The member of the request that takes the items.
  public let items: any WritableKeyPath<Input, [Item]?> & Sendable
  /// How many items one call takes.
  public let size: Int
  /// Appends an answer to those before it.
  public let append: @Sendable (inout Output, Output) -> Void
  /// What an answer speaks of, whether found or failed: names, identifiers or ARNs. Nil where AWS does not account for
  /// every item.
  public let answered: (@Sendable (Output) -> [String?])?

  public init(
    _ operation: AWSOperation<Input, Output>, items: any WritableKeyPath<Input, [Item]?> & Sendable, size: Int,
    answered: (@Sendable (Output) -> [String?])? = nil, append: @escaping @Sendable (inout Output, Output) -> Void
  ) {
    self.operation = operation
    self.items = items
    self.size = size
    self.answered = answered
    self.append = append
  }
}

extension AWSCaller {
  /// Calls the operation for all `items`, in as few calls as AWS's limit allows, at most `width` at a time.
  ///
  /// Items that occur twice are asked for once. Without items nothing is called. Every item must come back, found or
  /// among the failures, where the operation promises that.
  ///
  /// - Parameter input: what every call carries besides its items.
  /// - Throws: ``AWSError``: the first that a call gave, or of kind `unknownOutcome` and code `IncompleteAnswer`.
  public func call<Input, Output, Item>(
    _ batch: AWSBatch<Input, Output, Item>, _ input: Input = Input(), for items: [Item], width: Int = 4
  ) async throws -> Output {
    let outputs = try await batch.chunks(of: items).concurrentMap(width: width) { chunk in
      var request = input
      request[keyPath: batch.items] = chunk
      let output = try await self.collect(batch.operation, request)
      try batch.check(output, for: chunk)
      return output
    }
    guard var whole = outputs.first else { return Output() }
    for output in outputs.dropFirst() { batch.append(&whole, output) }
    return whole
  }
}

extension AWSBatch {
  fileprivate func chunks(of items: [Item]) -> [[Item]] {
    var seen: Set<Item> = []
    let unique = items.filter { seen.insert($0).inserted }
    return stride(from: 0, to: unique.count, by: size).map { Array(unique[$0..<min($0 + size, unique.count)]) }
  }

  /// ARNs and plain identifiers both occur, in questions as in answers: what they share is the last part.
  fileprivate func check(_ output: Output, for items: [Item]) throws {
    guard let answered else { return }
    let known = Set(answered(output).compactMap { $0?.lastPart })
    guard let missing = items.first(where: { !known.contains($0.description.lastPart) }) else { return }
    throw AWSError(
      kind: .unknownOutcome, code: "IncompleteAnswer",
      message: "the answer could not be read whole: \(missing) is neither described nor among the failures",
      operation: operation.erased.qualifiedName)
  }
}

extension String {
  fileprivate var lastPart: Substring {
    guard let slash = lastIndex(of: "/") else { return self[...] }
    return self[index(after: slash)...]
  }
}
