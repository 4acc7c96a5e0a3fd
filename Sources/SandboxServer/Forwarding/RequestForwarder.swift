public import AWSWire

/// Takes over requests that the sandbox does not serve.
public protocol RequestForwarder: Sendable {
  func forward(_ request: WireRequest) async -> ForwardOutcome
}

/// What came of passing a request on.
public enum ForwardOutcome: Sendable {
  case answered(WireResponse)
  /// There is no answer to be had, and why.
  case unreachable(String)
}
