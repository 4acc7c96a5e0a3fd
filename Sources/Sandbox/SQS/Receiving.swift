internal import AWSModel

extension SimQueue {
  /// At most so many messages are in flight. Source: "Amazon SQS quotas".
  static let inFlightLimit = 120_000

  /// Hands out messages that can be received. Those that were received too often go to the dead-letter queue instead.
  ///
  /// - Parameter ofOneGroup: whether all must be of one message group, in a FIFO queue.
  func receive(
    limit: Int, visibility: Duration?, ofOneGroup: Bool = false, in region: Region
  ) -> [SimMessage] {
    let now = region.now
    settle(at: now)
    let hidden = now + (visibility ?? settings.visibility)
    var result: [SimMessage] = []
    if isFIFO {
      receiveInOrder(limit, hidden, ofOneGroup, region, &result)
    } else {
      while result.count < limit, inFlightCount < Self.inFlightLimit, let sequence = ready.popFirst() {
        guard let message = messages[sequence], message.phase == .ready else { continue }
        if isOver(message, at: now) { continue }
        if !bury(message, in: region) { result.append(give(message, until: hidden, region)) }
      }
    }
    return result
  }

  /// As many messages of the same group as there are, in order, before the next group's.
  private func receiveInOrder(
    _ limit: Int, _ hidden: VirtualInstant, _ ofOneGroup: Bool, _ region: Region, _ result: inout [SimMessage]
  ) {
    while result.count < limit, inFlightCount < Self.inFlightLimit, let name = readyGroups.popFirst() {
      guard groups[name]?.isLocked == false else { continue }
      let before = result.count
      while result.count < limit, let sequence = groups[name]?.first, let message = messages[sequence] {
        if isOver(message, at: region.now) || bury(message, in: region) { continue }
        groups[name]?.removeFirst()
        result.append(give(message, until: hidden, region))
      }
      if ofOneGroup, result.count > before { return }
    }
  }

  /// Takes away a message whose retention is over. Most go by age; one that came from another queue may be older than
  /// those before it.
  private func isOver(_ message: SimMessage, at now: VirtualInstant) -> Bool {
    guard now - message.sentAt >= settings.retention else { return false }
    remove(message)
    return true
  }

  private func give(_ message: SimMessage, until hidden: VirtualInstant, _ region: Region) -> SimMessage {
    message.receiveCount += 1
    message.firstReceivedAt = message.firstReceivedAt ?? region.now
    message.receipt = receipt(for: message, &region.random[.tokens])
    fly(message, until: hidden)
    return message
  }

  /// A new handle for each receipt; it says which message and which receipt of it.
  private func receipt(for message: SimMessage, _ stream: inout RandomStream) -> String {
    "AQEB\(message.sequence).\(message.receiveCount).\(stream.hexadecimal(32))"
  }

  /// The message that a receipt handle was given out for; nil if it is gone.
  func message(receipt: String) throws(AWSError) -> SimMessage? {
    let parts = receipt.hasPrefix("AQEB") ? receipt.dropFirst(4).split(separator: ".") : []
    guard parts.count == 3, let sequence = UInt64(parts[0]), UInt64(parts[1]) != nil, parts[2].utf8.count == 32 else {
      throw SQS.Errors.receiptHandleIsInvalid("The input receipt handle \"\(receipt)\" is not a valid receipt handle.")
    }
    return messages[sequence]
  }

  /// Moves a message that was received too often. Where the dead-letter queue is gone it stays.
  private func bury(_ message: SimMessage, in region: Region) -> Bool {
    guard let redrive = settings.redrive, message.receiveCount >= redrive.maxReceiveCount,
      let name = ResourceName(redrive.deadLetterQueue), let target = region.sqs.queuesByName[name.resource],
      target.isFIFO == isFIFO
    else { return false }
    remove(message)
    target.adopt(message, from: self, in: region)
    return true
  }

  /// A message from another queue keeps its id and, in a standard queue, the time at which it was first sent, by which
  /// its retention is counted. Source: "Using dead-letter queues in Amazon SQS".
  private func adopt(_ message: SimMessage, from source: SimQueue, in region: Region) {
    let draft = MessageDraft(
      body: message.body, attributes: message.attributes, traceHeader: message.traceHeader, sender: message.sender,
      group: message.group, deduplicationID: message.deduplicationID)
    let moved = SimMessage(
      draft, id: message.id, sequence: nextSequence(), sentAt: isFIFO ? region.now : message.sentAt,
      visibleAt: region.now)
    moved.deadLetterSource = source.arn
    moved.receiveCount = message.receiveCount
    moved.firstReceivedAt = message.firstReceivedAt
    add(moved, at: region.now)
    region.lambda.messageArrived(in: self)
  }
}
