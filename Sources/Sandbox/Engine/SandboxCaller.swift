public import AWSModel
internal import Synchronization

/// The sandbox in memory, as anything that speaks to AWS sees it.
public final class SandboxCaller: AWSCaller {
  private let sandbox: Sandbox
  public let region: String
  public let identity: CallerIdentity
  private let interceptors: [any SandboxInterceptor]
  private let sequence = Mutex(0)

  /// - Parameter interceptors: passed in this order on the way in, and in reverse on the way out.
  public init(
    _ sandbox: Sandbox, region: String? = nil, identity: CallerIdentity = .standard,
    interceptors: [any SandboxInterceptor] = []
  ) {
    self.sandbox = sandbox
    self.region = region ?? sandbox.options.region
    self.identity = identity
    self.interceptors = interceptors
  }

  public func call<Input, Output>(
    _ operation: AWSOperation<Input, Output>, _ input: Input
  ) async throws -> Output {
    if interceptors.isEmpty { return try sandbox.perform(operation, input, region: region, identity: identity) }
    let call = SandboxCall(
      operation: operation.erased, region: region, identity: identity,
      sequence: sequence.withLock {
        $0 += 1
        return $0
      })
    for interceptor in interceptors { try await interceptor.willPerform(call) }
    let result = Result { () throws(AWSError) in
      try sandbox.perform(operation, input, region: region, identity: identity)
    }
    var failure: AWSError?
    if case .failure(let error) = result { failure = error }
    for interceptor in interceptors.reversed() { try await interceptor.didPerform(call, error: failure) }
    return try result.get()
  }
}
