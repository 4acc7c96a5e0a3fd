internal import AWSModel

/// The controller's connection to the sandbox: counts its calls and shows each to the checks before it has an effect.
struct WatchedCaller: AWSCaller {
  let aws: any AWSCaller
  let witness: any CallWitness

  func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) async throws -> Output {
    witness.willCall(operation.erased, input)
    let output = try await aws.call(operation, input)
    witness.didCall(operation.erased, input)
    return output
  }
}

/// Who is shown a controller's calls. On the simulation's thread only.
protocol CallWitness: Sendable {
  /// Before the call has any effect.
  func willCall(_ operation: AnyAWSOperation, _ input: any AWSShape)
  /// After it has succeeded.
  func didCall(_ operation: AnyAWSOperation, _ input: any AWSShape)
}
