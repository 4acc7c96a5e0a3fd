internal import AWSModel

/// SQS in a document: queues with the messages in them, those in flight included.
extension SQSWorld {
  func fields(_ record: StateRecord) throws(StateFault) {
    try record.each(
      "queues", queues.all,
      make: { (part) throws(StateFault) in
        let queue = SimQueue(name: try part.take("name"), region: self.region, ordinal: self.nextOrdinal())
        self.queues.insert(queue)
        self.queuesByName[queue.name] = queue
        return queue
      }
    ) { (queue, part) throws(StateFault) in
      if !part.isReading { queue.settle(at: self.region.now) }
      try queue.fields(part)
      try self.messages(of: queue, part)
    }
    deletedAt = deletedAt.filter { self.region.now - $0.value < .minutes(1) }
    try record("deletedAt", &deletedAt)
  }

  private func messages(of queue: SimQueue, _ record: StateRecord) throws(StateFault) {
    let present = queue.messages.values.sorted { $0.sequence < $1.sequence }
    try record.each(
      "messages", present,
      make: { (part) throws(StateFault) in
        let draft = MessageDraft(
          body: try part.take("body"),
          attributes: (try part.takeIfPresent("attributes", [String: ShapeState<SQS.MessageAttributeValue>].self) ?? [:])
            .mapValues(\.shape),
          traceHeader: try part.takeIfPresent("traceHeader"), sender: try part.take("sender"),
          group: try part.takeIfPresent("group"), deduplicationID: try part.takeIfPresent("deduplicationID"))
        return SimMessage(
          draft, id: try part.take("id"), sequence: UInt64(try part.take("sequence", Int.self)),
          sentAt: try part.take("sentAt"), visibleAt: try part.take("visibleAt"))
      }
    ) { (message, part) throws(StateFault) in
      try message.fields(part)
      if part.isReading { queue.restore(message, at: self.region.now) }
    }
  }
}

extension SimQueue {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("name", name)
    try record("createdAt", &createdAt)
    try record("modifiedAt", &modifiedAt)
    try record("settings", &settings)
    try record("tags", &tags)
    try record("lastPurge", &lastPurge)
    var sent = Int(taken)
    try record("sent", &sent)
    taken = UInt64(sent)
  }

  /// Puts a message back where it was: in flight, delayed, or ready.
  fileprivate func restore(_ message: SimMessage, at now: VirtualInstant) {
    guard message.phase == .inFlight else { return add(message, at: now) }
    messages[message.sequence] = message
    byAge.append(message.sequence)
    if isFIFO, let group = message.group, groups[group] == nil { groups[group] = MessageGroup() }
    fly(message, until: message.visibleAt)
  }
}

extension SimMessage {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("id", id)
    record.put("sequence", Int(sequence))
    record.put("body", body)
    if !attributes.isEmpty { record.put("attributes", attributes.mapValues(ShapeState.init)) }
    record.put("traceHeader", traceHeader)
    record.put("sender", sender)
    record.put("group", group)
    record.put("deduplicationID", deduplicationID)
    record.put("sentAt", sentAt)
    record.put("visibleAt", visibleAt)
    var isInFlight = phase == .inFlight
    try record("isInFlight", &isInFlight)
    if isInFlight { phase = .inFlight }
    try record("deadLetterSource", &deadLetterSource)
    try record("firstReceivedAt", &firstReceivedAt)
    try record("receiveCount", &receiveCount)
    try record("receipt", &receipt)
  }
}

extension QueueSettings: StateFields {
  static let blank = QueueSettings()

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("delay", &delay)
    try record("maximumMessageSize", &maximumMessageSize)
    try record("retention", &retention)
    try record("receiveWait", &receiveWait)
    try record("visibility", &visibility)
    try record("policy", &policy)
    try record("redrive", &redrive)
    try record("redriveAllowPolicy", &redriveAllowPolicy)
    try record("hasContentBasedDeduplication", &hasContentBasedDeduplication)
    try record("deduplicatesByGroup", &deduplicatesByGroup)
    try record("limitsThroughputByGroup", &limitsThroughputByGroup)
    try record("usesManagedEncryption", &usesManagedEncryption)
    try record("kmsKey", &kmsKey)
    try record("kmsDataKeyReuse", &kmsDataKeyReuse)
  }
}

extension RedrivePolicy: StateFields {
  static let blank = RedrivePolicy(deadLetterQueue: "", maxReceiveCount: 1)

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    try record("deadLetterQueue", &deadLetterQueue)
    try record("maxReceiveCount", &maxReceiveCount)
  }
}
