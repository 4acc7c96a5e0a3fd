internal import AWSModel
internal import ClusterModel

/// Calls AWS for one part of a snapshot, and turns whatever keeps the part from being whole into that part's error.
struct PartReader: Sendable {
  let aws: any AWSCaller
  let part: SnapshotPart
  /// How many calls may be under way at once.
  let parallelism: Int

  func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) async throws -> Output {
    try Task.checkCancellation()
    do {
      return try await aws.call(operation, input)
    } catch let error as AWSError {
      throw ObservationError(
        part: part, code: .callFailed, message: "\(operation.service.name).\(operation.name): \(error.message)",
        cause: error)
    }
  }

  /// Reads every page of a listing and hands over the whole; a listing whose token expires is begun again, once.
  func pages<Input, Output>(
    _ operation: AWSOperation<Input, Output>, _ input: Input, take: (Output) throws -> Void
  ) async throws {
    let whole: Output
    do {
      #if BALLAST_MUTANTS
        if Mutant.isOn(.ignorePageTwo) { return try take(try await aws.call(operation, input)) }
      #endif
      whole = try await aws.collect(operation, input)
    } catch let error as AWSError {
      throw ObservationError(
        part: part, code: Self.brokenWalks.contains(error.code) ? .incomplete : .callFailed,
        message: "\(operation.service.name).\(operation.name): \(error.message)", cause: error)
    }
    try take(whole)
  }

  /// How a walk over pages says that it cannot come to an end.
  private static let brokenWalks: Set<String> = ["RepeatedToken", "TooManyPages", "NoToken"]

  /// Calls once for each batch of `size` items, several at a time, and hands the answers over in the order of arrival
  /// with the number of their batch.
  func batches<Item: Sendable, Answer: Sendable>(
    _ items: [Item], of size: Int, call: @escaping @Sendable ([Item]) async throws -> Answer,
    take: (Int, [Item], Answer) throws -> Void
  ) async throws {
    let starts = Array(stride(from: 0, to: items.count, by: size))
    try await withThrowingTaskGroup(of: (Int, [Item], Answer).self) { group in
      var next = 0
      func begin() {
        guard next < starts.count else { return }
        let number = next
        let batch = Array(items[starts[number]..<min(starts[number] + size, items.count)])
        group.addTask { (number, batch, try await call(batch)) }
        next += 1
      }
      for _ in 0..<max(1, parallelism) { begin() }
      while let (number, batch, answer) = try await group.next() {
        try take(number, batch, answer)
        begin()
      }
    }
  }

  func incomplete(_ message: String) -> ObservationError {
    ObservationError(part: part, code: .incomplete, message: message)
  }

  func misconfigured(_ message: String) -> ObservationError {
    ObservationError(part: part, code: .configuration, message: message)
  }
}
