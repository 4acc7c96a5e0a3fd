public import AWSModel

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
