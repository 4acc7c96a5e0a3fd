public import AWSModel

/// A call on its way to a sandbox, as an interceptor sees it.
public struct SandboxCall: Sendable {
  public let operation: AnyAWSOperation
  public let region: String
  public let identity: CallerIdentity
  /// Counts the calls of one caller, from one.
  public let sequence: Int
}

/// Stands between a caller and the sandbox: latency, faults and kill points.
public protocol SandboxInterceptor: Sendable {
  /// Runs before the call has any effect. May wait; an error it throws means the call never happened.
  func willPerform(_ call: SandboxCall) async throws(AWSError)
  /// Runs when the call has had its effect (or was refused with `error`), before the caller hears of it. May wait; an
  /// error it throws replaces the answer.
  func didPerform(_ call: SandboxCall, error: AWSError?) async throws(AWSError)
}

extension SandboxInterceptor {
  public func willPerform(_ call: SandboxCall) async throws(AWSError) {}
  public func didPerform(_ call: SandboxCall, error: AWSError?) async throws(AWSError) {}
}
