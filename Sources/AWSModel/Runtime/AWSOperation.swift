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
  public let idempotencyToken: (any WritableKeyPath<Input, String?> & Sendable)?
  /// How to ask for the rest of a long answer, if the operation answers in pages.
  public let pages: AWSPages<Input, Output>?

  public init(
    name: String, service: AWSService, isReadOnly: Bool, isIdempotent: Bool,
    idempotencyToken: (any WritableKeyPath<Input, String?> & Sendable)? = nil, pages: AWSPages<Input, Output>? = nil
  ) {
    self.name = name
    self.service = service
    self.isReadOnly = isReadOnly
    self.isIdempotent = isIdempotent
    self.idempotencyToken = idempotencyToken
    self.pages = pages
  }

  /// The operation without its types.
  public var erased: AnyAWSOperation {
    AnyAWSOperation(
      name: name, service: service, isReadOnly: isReadOnly, isIdempotent: isIdempotent, input: Input.self,
      output: Output.self)
  }
}

/// An operation whose types are known only at run time: what a server finds by name.
public struct AnyAWSOperation: Sendable {
  public let name: String
  public let service: AWSService
  public let isReadOnly: Bool
  public let isIdempotent: Bool
  public let input: any AWSShape.Type
  public let output: any AWSShape.Type

  /// The name with its service, for example `ECS.DescribeTasks`.
  public var qualifiedName: String { "\(service.name).\(name)" }
}
