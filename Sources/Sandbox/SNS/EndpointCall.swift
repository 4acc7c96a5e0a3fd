/// A message on its way to an HTTP endpoint: a POST that somebody must perform.
public struct EndpointCall: Sendable {
  public var id: UInt64
  public var url: String
  public var headers: [(name: String, value: String)]
  public var body: String
}

/// What came of bringing a message to its endpoint.
public enum EndpointOutcome: Sendable, Hashable {
  /// The endpoint answered, with this HTTP status.
  case answered(status: Int)
  /// No answer came: no connection, or none in time.
  case unreachable

  /// Whether the message has arrived.
  var isDelivered: Bool { if case .answered(200..<300) = self { true } else { false } }

  /// Whether it is worth another try: what is the server's fault may pass, what is the client's does not. Source: "Amazon
  /// SNS message delivery retries".
  var mayPass: Bool {
    switch self {
    case .unreachable: true
    case .answered(let status): status < 200 || status == 429 || status >= 500
    }
  }
}

extension Sandbox {
  /// Hands out the messages that wait for HTTP endpoints, oldest first in each Region. Whoever takes one performs it and
  /// reports with ``finish(call:_:)``.
  public func takeEndpointCalls(limit: Int = 100) -> [EndpointCall] {
    exclusively {
      var result: [EndpointCall] = []
      for region in regions where result.count < limit {
        result += region.sns.outbox.take(limit: limit - result.count)
      }
      return result
    }
  }

  /// Reports what came of a message's way to its endpoint: it has arrived, is tried again by the subscription's delivery
  /// policy, or goes to its dead-letter queue.
  ///
  /// - Returns: false if nobody waits for it any more; then nothing changes.
  @discardableResult
  public func finish(call: UInt64, _ outcome: EndpointOutcome) -> Bool {
    exclusively {
      let index = Int(call >> 40)
      return regions.indices.contains(index) && regions[index].sns.finish(call, outcome)
    }
  }
}
