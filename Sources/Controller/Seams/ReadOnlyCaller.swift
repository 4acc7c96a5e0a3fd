public import AWSModel

/// Lets only operations pass that change nothing: what `ballast plan`, `status` and `--read-only` go through.
public struct ReadOnlyCaller: AWSCaller {
  private let aws: any AWSCaller

  public init(_ aws: any AWSCaller) { self.aws = aws }

  public func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) async throws -> Output {
    guard operation.isReadOnly else {
      throw AWSError(
        kind: .notSent, code: "ReadOnly", message: "read-only mode: nothing was sent",
        operation: "\(operation.service.name).\(operation.name)")
    }
    return try await aws.call(operation, input)
  }
}

/// Lets no further write pass once its gate is closed: the call that is under way ends by itself, the next is not begun.
public struct GatedCaller: AWSCaller {
  private let aws: any AWSCaller
  private let gate: StopGate

  public init(_ aws: any AWSCaller, gate: StopGate) {
    self.aws = aws
    self.gate = gate
  }

  public func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) async throws -> Output {
    guard operation.isReadOnly || !gate.isClosed else {
      throw AWSError(
        kind: .notSent, code: "Stopping", message: "\(gate.reason): nothing was sent",
        operation: "\(operation.service.name).\(operation.name)")
    }
    return try await aws.call(operation, input)
  }
}
