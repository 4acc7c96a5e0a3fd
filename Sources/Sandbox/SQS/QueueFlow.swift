/// How messages move: taken, waiting, in flight, back, moved to the dead-letter queue, gone.
extension SimQueue {
  /// Takes a message of AWS's own, under the queue's own rules.
  func take(_ text: String, in region: Region) {
    take(
      MessageDraft(
        body: text, sender: "AIDAISDMTV5E6YYDW6PZS", group: isFIFO ? "default" : nil,
        deduplicationID: isFIFO ? BodyDigest.sha256(text) : nil), in: region)
  }

  /// Takes a message. A FIFO queue that has seen its deduplication id within five minutes answers as it did then and
  /// keeps nothing.
  @discardableResult
  func take(_ draft: MessageDraft, in region: Region) -> (id: String, sequenceNumber: String) {
    let now = region.now
    let key = deduplicationKey(draft)
    if let key, let known = deduplication.entry(key, at: now) { return (known.messageID, known.sequenceNumber) }
    let delay = isFIFO ? settings.delay : draft.delay ?? settings.delay
    let message = SimMessage(
      draft, id: region.random[.messages].uuid(), sequence: nextSequence(), sentAt: now, visibleAt: now + delay)
    if let key {
      deduplication.remember(
        key, .init(messageID: message.id, sequenceNumber: message.sequenceNumber, at: now))
    }
    add(message, at: now)
    region.lambda.messageArrived(in: self)
    return (message.id, message.sequenceNumber)
  }

  private func deduplicationKey(_ draft: MessageDraft) -> String? {
    guard isFIFO, let id = draft.deduplicationID else { return nil }
    return settings.deduplicatesByGroup ? "\(draft.group ?? "")\u{0}\(id)" : id
  }

  func add(_ message: SimMessage, at now: VirtualInstant) {
    messages[message.sequence] = message
    byAge.append(message.sequence)
    if message.visibleAt > now {
      delayedCount += 1
      message.phase = .delayed
      hidden.schedule(message.sequence, at: message.visibleAt)
    } else {
      line(up: message)
    }
  }

  /// Brings the queue up to `now`: messages whose delay or visibility is over come back, old ones go.
  func settle(at now: VirtualInstant) {
    while let (due, sequence) = hidden.pop(through: now) {
      guard let message = messages[sequence], message.visibleAt == due else { continue }
      comeBack(message)
    }
    while let sequence = byAge.first {
      if let message = messages[sequence] {
        guard now - message.sentAt >= settings.retention else { break }
        remove(message)
      }
      _ = byAge.popFirst()
    }
  }

  private func comeBack(_ message: SimMessage) {
    leavePhase(message)
    line(up: message)
  }

  private func line(up message: SimMessage) {
    message.phase = .ready
    guard isFIFO, let group = message.group else { return ready.append(message.sequence) }
    groups[group, default: MessageGroup()].insert(message.sequence)
    if groups[group]?.isLocked == false { readyGroups.append(group) }
  }

  private func leavePhase(_ message: SimMessage) {
    switch message.phase {
    case .delayed: delayedCount -= 1
    case .inFlight:
      inFlightCount -= 1
      if isFIFO, let group = message.group { groups[group]?.inFlight.remove(message.sequence) }
    case .ready: break
    }
  }

  /// Takes a message away for good.
  func remove(_ message: SimMessage) {
    guard messages.removeValue(forKey: message.sequence) != nil else { return }
    leavePhase(message)
    guard isFIFO, let group = message.group else { return }
    groups[group]?.remove(message.sequence)
    if groups[group]?.isEmpty == true {
      groups[group] = nil
    } else if groups[group]?.isLocked == false {
      readyGroups.append(group)
    }
  }

  /// Has a message that is in flight stay hidden until `instant`, or come back at once.
  func hide(_ message: SimMessage, until instant: VirtualInstant) {
    message.visibleAt = instant
    hidden.schedule(message.sequence, at: instant)
  }

  /// Hands a message that is ready to a receiver.
  func fly(_ message: SimMessage, until instant: VirtualInstant) {
    message.phase = .inFlight
    inFlightCount += 1
    if isFIFO, let group = message.group { groups[group]?.inFlight.insert(message.sequence) }
    hide(message, until: instant)
  }
}
