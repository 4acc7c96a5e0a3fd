/// Messages for HTTP endpoints: those that wait for somebody to take them, and those that are on their way.
struct EndpointOutbox {
  /// More wait only where nobody takes any; beyond that, messages fail at once.
  static let capacity = 10_000

  private let number: UInt64
  private var waiting = SequenceLine()
  private var pending: [UInt64: EndpointMessage] = [:]
  private var made: UInt64 = 0

  /// - Parameter region: the Region's number, which makes ids unique in the sandbox.
  init(region: Int) { number = UInt64(region) << 40 }

  var isEmpty: Bool { pending.isEmpty }

  /// - Returns: false where too much waits already.
  mutating func add(_ message: EndpointMessage) -> Bool {
    guard pending.count < Self.capacity else { return false }
    made += 1
    pending[number | made] = message
    waiting.append(number | made)
    return true
  }

  mutating func take(limit: Int) -> [EndpointCall] {
    var result: [EndpointCall] = []
    while result.count < limit, let id = waiting.popFirst() {
      guard let message = pending[id] else { continue }
      result.append(
        EndpointCall(id: id, url: message.subscription.endpoint, headers: message.headers, body: message.body))
    }
    return result
  }

  mutating func remove(_ id: UInt64) -> EndpointMessage? { pending.removeValue(forKey: id) }

  /// Forgets what is for a subscription that is gone.
  mutating func forget(_ subscription: SimSubscription) {
    for (id, message) in pending where message.subscription === subscription && message.kind != .unsubscribeConfirmation
    {
      pending[id] = nil
    }
  }
}

/// A message for an endpoint, as it is posted.
struct EndpointMessage {
  enum Kind: String {
    case subscriptionConfirmation = "SubscriptionConfirmation"
    case unsubscribeConfirmation = "UnsubscribeConfirmation"
    case notification = "Notification"
  }

  var subscription: SimSubscription
  var kind: Kind
  var headers: [(name: String, value: String)]
  var body: String
  /// How often it has been tried again.
  var retries = 0
}

/// What is due in SNS.
enum SNSEvent {
  /// A message for an endpoint is tried again.
  case retry(EndpointMessage)
}

extension SNSWorld {
  func handle(_ event: SNSEvent) {
    switch event {
    case .retry(let message): post(message)
    }
  }

  /// Has a message brought to its endpoint, unless the subscription has gone in the meantime.
  func post(_ message: EndpointMessage) {
    let subscription = message.subscription
    let isLive = subscriptionsByARN[subscription.arn] === subscription
    guard isLive || message.kind == .unsubscribeConfirmation else { return }
    if !outbox.add(message) { bury(message) }
  }

  /// Notes what came of a message.
  ///
  /// - Returns: whether it was still under way.
  func finish(_ id: UInt64, _ outcome: EndpointOutcome) -> Bool {
    guard var message = outbox.remove(id) else { return false }
    region.trace.combine(region.now.microseconds)
    region.trace.combine(message.subscription.arn)
    if outcome.isDelivered { return true }
    let policy = message.subscription.deliveryPolicy.retries
    guard outcome.mayPass, let delay = policy.delay(before: message.retries + 1) else {
      bury(message)
      return true
    }
    message.retries += 1
    region.schedule(.sns(.retry(message)), after: delay)
    return true
  }

  private func bury(_ message: EndpointMessage) {
    guard message.kind == .notification else { return }
    message.subscription.bury(message.body, in: region)
  }
}
