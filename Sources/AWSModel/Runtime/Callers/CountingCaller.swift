internal import Synchronization

/// Counts the calls that pass, for tests and for the metrics of a pass. Retries below it are not seen.
public final class CountingCaller: AWSCaller {
  private let aws: any AWSCaller
  private let state = Mutex(CallCounts())

  public init(_ aws: any AWSCaller) { self.aws = aws }

  /// What passed so far.
  public var counts: CallCounts { state.withLock { $0 } }

  public func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) async throws -> Output {
    let name = operation.erased.qualifiedName
    state.withLock { $0.begin(name) }
    do {
      return try await aws.call(operation, input)
    } catch {
      state.withLock { $0.fail(name) }
      throw error
    }
  }
}
