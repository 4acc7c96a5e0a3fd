public import AWSModel

/// A receiver that waits for messages.
public struct LongPoll: Sendable, Hashable {
  /// How long it waits at most.
  public var wait: Duration
  let queue: String
  let account: String
  let region: String
}

extension Sandbox {
  /// How long a request may be held before it is performed: a ReceiveMessage that waits, on a queue that has nothing to
  /// give. Nil for every other request, which is to be performed at once.
  public func longPoll(
    _ operation: AnyAWSOperation, _ request: AWSTape, region: String? = nil, identity: CallerIdentity = .standard
  ) -> LongPoll? {
    guard operation.name == "ReceiveMessage", operation.service.name == "SQS" else { return nil }
    let input = SQS.ReceiveMessageRequest(tape: request)
    return exclusively {
      let account = identity.account ?? options.account
      let name = region ?? options.region
      let world = world(account: account, region: name)
      guard let queue = try? world.sqs.queue(input.queueUrl), !queue.hasSomething(at: clock) else { return nil }
      if let attempt = input.receiveRequestAttemptId,
        !queue.attempts.messages(attempt, in: queue, at: clock).isEmpty
      {
        return nil
      }
      let wait = input.waitTimeSeconds.map { Duration.seconds($0) } ?? queue.settings.receiveWait
      guard wait > .zero, wait <= .seconds(20) else { return nil }
      return LongPoll(wait: wait, queue: queue.name, account: account, region: name)
    }
  }

  /// Whether a request that waits need wait no longer: there is a message, or no queue any more.
  public func isReady(_ poll: LongPoll) -> Bool {
    exclusively {
      let queue = worlds["\(poll.account)/\(poll.region)"]?.sqs.queuesByName[poll.queue]
      return queue.map { $0.hasSomething(at: clock) } ?? true
    }
  }
}

extension SimQueue {
  /// Whether something can be received: in a FIFO queue, from a group that is not locked.
  func hasSomething(at now: VirtualInstant) -> Bool {
    settle(at: now)
    if !isFIFO { return messages.count > inFlightCount + delayedCount }
    return groups.values.contains { !$0.isLocked && $0.first != nil }
  }
}
