internal import AWSModel

extension LambdaWorld {
  func messageArrived(in queue: SimQueue) {
    for id in queue.mappings { if let mapping = mappings[id] { plan(mapping, at: region.now) } }
  }

  /// Has a mapping look into its queue at `instant`, unless it will look before.
  func plan(_ mapping: SimQueueMapping, at instant: VirtualInstant) {
    if let next = mapping.nextPoll, next <= instant { return }
    mapping.nextPoll = instant
    region.schedule(.lambda(.poll(mapping: mapping.id)), at: instant)
  }

  /// Takes batches while there are messages and the concurrency allows. A batch of a FIFO queue is of one message group,
  /// which is locked while it is in flight: so there is one batch per group.
  func poll(_ mapping: SimQueueMapping) {
    let queue = mapping.queue
    while mapping.batchesInFlight < mapping.maximumConcurrency {
      let messages = queue.receive(
        limit: mapping.batchSize, visibility: nil, ofOneGroup: true, in: region)
      if messages.isEmpty { break }
      mapping.batchesInFlight += 1
      submit(
        PendingInvocation(
          function: mapping.function, event: event(of: messages, queue).json,
          requestID: region.random[.messages].uuid(), attempt: 1,
          source: .queue(
            mapping: mapping.id, messages: messages.map(\.sequence), group: messages.first?.group)))
    }
    if let due = queue.hidden.nextDue { plan(mapping, at: due) }
  }

  /// Deletes what was dealt with. What was not comes back when its visibility is over.
  func finishBatch(_ id: String, _ sequences: [UInt64], _ outcome: FunctionOutcome) {
    guard let mapping = mappings[id] else { return }
    mapping.batchesInFlight -= 1
    if case .success(let answer) = outcome {
      let failed = mapping.reportsBatchItemFailures ? failures(answer) : .some([])
      if let failed {
        for message in sequences.compactMap({ mapping.queue.messages[$0] }) where !failed.contains(message.id) {
          mapping.queue.remove(message)
        }
      }
    }
    plan(mapping, at: region.now)
  }

  /// The ids of messages that a function reports as failed; nil if the answer is malformed, which fails the batch.
  private func failures(_ answer: String) -> Set<String>? {
    guard let json = try? JSONValue(json: answer), case .object = json,
      let items = json["batchItemFailures"], items != .null
    else { return [] }
    guard let elements = items.elements else { return nil }
    var result: Set<String> = []
    for element in elements {
      guard let id = element["itemIdentifier"]?.text, !id.isEmpty else { return nil }
      result.insert(id)
    }
    return result
  }

  /// The event of a batch. Source: "Using Lambda with Amazon SQS".
  private func event(of messages: [SimMessage], _ queue: SimQueue) -> JSONValue {
    let records = messages.map { message -> JSONValue in
      .object([
        "messageId": .string(message.id), "receiptHandle": .string(message.receipt ?? ""),
        "body": .string(message.body), "md5OfBody": .string(message.bodyDigest),
        "attributes": .object(message.systemAttributes.mapValues(JSONValue.string)),
        "messageAttributes": .object(message.attributes.mapValues(Self.attribute)), "eventSource": "aws:sqs",
        "eventSourceARN": .string(queue.arn), "awsRegion": .string(region.name),
      ])
    }
    return ["Records": .array(records)]
  }
}

extension LambdaWorld {
  /// A message attribute in the form of Lambda's events.
  private static func attribute(_ value: SQS.MessageAttributeValue) -> JSONValue {
    .object(of: [
      "stringValue": value.stringValue.map(JSONValue.string),
      "binaryValue": value.binaryValue.map { .string(Base64.text($0)) },
      "stringListValues": [], "binaryListValues": [], "dataType": .string(value.dataType ?? "String"),
    ])
  }
}
