/// Lets only operations pass that change nothing: what `ballast plan`, `status` and `--read-only` go through.
public struct ReadOnlyCaller: AWSCaller {
  private let aws: any AWSCaller

  public init(_ aws: any AWSCaller) { self.aws = aws }

  public func call<Input, Output>(_ operation: AWSOperation<Input, Output>, _ input: Input) async throws -> Output {
    guard operation.isReadOnly else {
      throw AWSError(
        kind: .notSent, code: "ReadOnly", message: "read-only mode: nothing was sent",
        operation: operation.erased.qualifiedName)
    }
    return try await aws.call(operation, input)
  }
}
