/// Why a call did not give its answer.
public struct AWSError: Error, Sendable, Hashable {
  /// What is known of the effect of the failed call.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// AWS answered with an error: the call had no effect unless its documentation says otherwise.
    case service
    /// AWS asked to slow down: no effect.
    case throttled
    /// The answer was lost or broken (timeout, reset, 5xx, garbage): the effect may or may not have happened.
    case unknownOutcome
    /// The request never left: refused by validation, budget or read-only mode, or no connection was made. No effect.
    case notSent
    /// No credentials, expired credentials, or access denied.
    case authorization
  }

  public var kind: Kind
  /// The error code as AWS writes it (`ClusterNotFoundException`), or one of Ballast's own for `notSent` and `unknownOutcome`.
  public var code: String
  /// What a person can act on.
  public var message: String
  /// The HTTP status of the answer; zero when there was none.
  public var httpStatus: Int
  public var requestID: String?
  /// The operation that failed, for example `ECS.DescribeTasks`; empty when not bound to one.
  public var operation: String
  /// Members of the error's structure besides the message, by name (for example the task ARNs of a `ConflictException`).
  public var details: [String: [String]]

  public init(
    kind: Kind, code: String, message: String, httpStatus: Int = 0, requestID: String? = nil, operation: String = "",
    details: [String: [String]] = [:]
  ) {
    self.kind = kind
    self.code = code
    self.message = message
    self.httpStatus = httpStatus
    self.requestID = requestID
    self.operation = operation
    self.details = details
  }

  /// Whether it is certain that the call had no effect.
  public var isWithoutEffect: Bool { kind != .unknownOutcome }
}

extension AWSError: CustomStringConvertible {
  public var description: String {
    let place = operation.isEmpty ? "" : "\(operation): "
    return "\(place)\(code): \(message)"
  }
}
