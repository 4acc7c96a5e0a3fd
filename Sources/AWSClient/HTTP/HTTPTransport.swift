/// Sends one request and gives back one answer: the only door to the network.
///
/// It follows no redirects and repeats nothing by itself: what is safe to repeat is decided above it.
public protocol HTTPTransport: Sendable {
  /// - Throws: ``TransportError``, which says whether the request can have had an effect.
  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPAnswer
}

/// Why there is no answer.
public struct TransportError: Error, Sendable, Hashable {
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// No address, no route, or the connection was refused.
    case unreachable
    /// The connection did not come about in time.
    case connectTimeout
    /// The other side could not prove who it is, or speaks no TLS that is acceptable.
    case untrusted
    /// A rule of ours forbids the request, for example plain HTTP to a host that is not local.
    case forbidden
    /// The task was cancelled before anything was sent.
    case cancelledBefore
    /// The request went out, and no whole answer came in time.
    case timeout
    /// The connection broke after the request, or part of it, went out.
    case reset
    /// The answer ended too early, was no HTTP, or could not be decompressed.
    case garbled
    /// The answer was larger than allowed.
    case tooLarge
    /// The task was cancelled while the answer was awaited.
    case cancelled
  }

  public var reason: Reason
  public var message: String

  public init(_ reason: Reason, _ message: String) {
    self.reason = reason
    self.message = message
  }

  /// Whether it is certain that the request had no effect, because it was never sent.
  public var isWithoutEffect: Bool {
    switch reason {
    case .unreachable, .connectTimeout, .untrusted, .forbidden, .cancelledBefore: true
    case .timeout, .reset, .garbled, .tooLarge, .cancelled: false
    }
  }

  /// Whether the failure may pass by itself, so that sending again can help.
  public var isTransient: Bool {
    switch reason {
    case .unreachable, .connectTimeout, .timeout, .reset, .garbled: true
    case .untrusted, .forbidden, .tooLarge, .cancelledBefore, .cancelled: false
    }
  }

  /// Whether time ran out: the retry quota charges such failures double.
  public var isTimeout: Bool { reason == .timeout || reason == .connectTimeout }
}

extension TransportError: CustomStringConvertible {
  public var description: String { "\(reason.rawValue): \(message)" }
}
