/// One operation of an AWS service, with the types of what it takes and answers.
///
/// Operations are static members of their service's namespace: `try await aws.call(ECS.describeTasks, request)`.
public struct AWSOperation<Input: AWSShape, Output: AWSShape>: Sendable {
  /// The operation's name on the wire, for example `DescribeTasks`.
  public let name: String
  public let service: AWSService
  /// Whether the call changes nothing. The read-only mode lets only these pass.
  public let isReadOnly: Bool
  /// Whether the same call, sent twice, leaves what one would: reads, absolute writes, and calls with a client token.
  public let isIdempotent: Bool
  /// The member that carries the caller's token for idempotence, if the operation has one; clients fill it when empty.
  public let idempotencyToken: (WritableKeyPath<Input, String?> & Sendable)?

  public init(
    name: String, service: AWSService, isReadOnly: Bool, isIdempotent: Bool,
    idempotencyToken: (WritableKeyPath<Input, String?> & Sendable)? = nil
  ) {
    self.name = name
    self.service = service
    self.isReadOnly = isReadOnly
    self.isIdempotent = isIdempotent
    self.idempotencyToken = idempotencyToken
  }
}
