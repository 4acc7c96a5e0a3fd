/// Receipts of a FIFO queue that can be asked for again. Source: ReceiveMessage, `ReceiveRequestAttemptId`.
struct ReceiveAttempts {
  /// An attempt can be repeated for so long.
  static let length: Duration = .minutes(5)

  private struct Attempt {
    var at: VirtualInstant
    /// The messages' sequences, with the receipt handles that were given out.
    var receipts: [(sequence: UInt64, handle: String)]
  }

  private var attempts: [String: Attempt] = [:]

  mutating func remember(_ id: String, _ messages: [SimMessage], at now: VirtualInstant) {
    attempts = attempts.filter { now - $0.value.at < Self.length }
    attempts[id] = Attempt(at: now, receipts: messages.map { ($0.sequence, $0.receipt ?? "") })
  }

  /// What an attempt got, as far as it is still in flight by the same receipts.
  func messages(_ id: String, in queue: SimQueue, at now: VirtualInstant) -> [SimMessage] {
    guard let attempt = attempts[id], now - attempt.at < Self.length else { return [] }
    return attempt.receipts.compactMap { sequence, handle in
      queue.messages[sequence].flatMap { $0.phase == .inFlight && $0.receipt == handle ? $0 : nil }
    }
  }
}

extension SimQueue {
  /// Receives as ``receive(limit:visibility:ofOneGroup:in:)`` does; an attempt that was made before gets the same messages
  /// with the same receipt handles, and their visibility timeout begins anew.
  func receive(limit: Int, visibility: Duration?, attempt: String?, in region: Region) -> [SimMessage] {
    let now = region.now
    settle(at: now)
    if let attempt {
      let again = attempts.messages(attempt, in: self, at: now)
      for message in again { hide(message, until: now + (visibility ?? settings.visibility)) }
      if !again.isEmpty { return again }
    }
    let messages = receive(limit: limit, visibility: visibility, in: region)
    if let attempt, !messages.isEmpty { attempts.remember(attempt, messages, at: now) }
    return messages
  }
}
