internal import AWSModel

extension SQSWorld {
  /// Answers at once, whatever the wait time: whoever holds requests, as the server does, asks again when there is
  /// something; see ``Sandbox/longPoll(_:_:region:)``.
  func receiveMessage(_ request: SQS.ReceiveMessageRequest) throws(AWSError) -> SQS.ReceiveMessageResponse {
    let queue = try queue(request.queueUrl)
    try check("MaxNumberOfMessages", request.maxNumberOfMessages, 1...10)
    try check("VisibilityTimeout", request.visibilityTimeout, 0...43_200)
    try check("WaitTimeSeconds", request.waitTimeSeconds, 0...20)
    queue.settle(at: region.now)
    if queue.inFlightCount >= SimQueue.inFlightLimit, queue.isFIFO {
      throw SQS.Errors.overLimit("Too many messages are in flight.")
    }
    try check(attempt: request.receiveRequestAttemptId, queue)
    let messages = queue.receive(
      limit: request.maxNumberOfMessages ?? 1, visibility: request.visibilityTimeout.map { .seconds($0) },
      attempt: request.receiveRequestAttemptId, in: region)
    let shapes = messages.map { shape($0, request) }
    return SQS.ReceiveMessageResponse(messages: shapes.isEmpty ? nil : shapes)
  }

  private func check(attempt: String?, _ queue: SimQueue) throws(AWSError) {
    guard let attempt else { return }
    guard queue.isFIFO else {
      throw .refused(
        "InvalidParameterValue",
        "Value \(attempt) for parameter ReceiveRequestAttemptId is invalid. Reason: The request include parameter that is "
          + "not valid for this queue type.")
    }
    let isPlain = attempt.utf8.allSatisfy { 0x21...0x7E ~= $0 }
    guard 1...128 ~= attempt.utf8.count, isPlain else {
      throw .refused(
        "InvalidParameterValue",
        "Value \(attempt) for parameter ReceiveRequestAttemptId is invalid. Reason: ReceiveRequestAttemptId can only "
          + "include alphanumeric and punctuation characters. 1 to 128 in length.")
    }
  }

  private func check(_ name: String, _ value: Int?, _ range: ClosedRange<Int>) throws(AWSError) {
    guard let value, !range.contains(value) else { return }
    throw .refused(
      "InvalidParameterValue",
      "Value \(value) for parameter \(name) is invalid. Reason: Must be between \(range.lowerBound) and "
        + "\(range.upperBound), if provided.")
  }

  private func shape(_ message: SimMessage, _ request: SQS.ReceiveMessageRequest) -> SQS.Message {
    let names = Set(
      (request.attributeNames ?? []).map(\.rawValue) + (request.messageSystemAttributeNames ?? []).map(\.rawValue))
    let system = message.systemAttributes.filter { names.contains("All") || names.contains($0.key) }
    let wanted = message.attributes.filter { isWanted($0.key, request.messageAttributeNames ?? []) }
    return SQS.Message(
      messageId: message.id, receiptHandle: message.receipt, md5OfBody: message.bodyDigest, body: message.body,
      attributes: system.isEmpty ? nil : system, md5OfMessageAttributes: AttributeDigest.of(wanted),
      messageAttributes: wanted.isEmpty ? nil : wanted)
  }

  /// By name, `All`, `.*` or `prefix.*`.
  private func isWanted(_ name: String, _ wanted: [String]) -> Bool {
    wanted.contains { pattern in
      pattern == "All" || pattern == name || pattern.hasSuffix(".*") && name.hasPrefix(pattern.dropLast(2))
    }
  }

  /// Deleting what is gone succeeds. A stale handle of a standard queue succeeds and deletes nothing, as it may in AWS;
  /// in a FIFO queue a handle whose visibility is over is refused.
  func deleteMessage(_ request: SQS.DeleteMessageRequest) throws(AWSError) -> SQS.DeleteMessageResponse {
    let queue = try queue(request.queueUrl)
    try delete(request.receiptHandle ?? "", in: queue)
    return SQS.DeleteMessageResponse()
  }

  private func delete(_ receipt: String, in queue: SimQueue) throws(AWSError) {
    queue.settle(at: region.now)
    guard let message = try queue.message(receipt: receipt), message.receipt == receipt else { return }
    if queue.isFIFO, message.phase != .inFlight {
      throw .refused(
        "InvalidParameterValue",
        "Value \(receipt) for parameter ReceiptHandle is invalid. Reason: The receipt handle has expired.")
    }
    queue.remove(message)
    region.lambda.messageArrived(in: queue)
  }

  func deleteMessageBatch(
    _ request: SQS.DeleteMessageBatchRequest
  ) throws(AWSError) -> SQS.DeleteMessageBatchResponse {
    let queue = try queue(request.queueUrl)
    let entries = request.entries ?? []
    try BatchRules.check(entries.map { $0.id ?? "" })
    var response = SQS.DeleteMessageBatchResponse(successful: [], failed: [])
    for entry in entries {
      do throws(AWSError) {
        try delete(entry.receiptHandle ?? "", in: queue)
        response.successful?.append(SQS.DeleteMessageBatchResultEntry(id: entry.id))
      } catch {
        response.failed?.append(BatchRules.failure(entry.id, error))
      }
    }
    return response
  }

  func changeMessageVisibility(
    _ request: SQS.ChangeMessageVisibilityRequest
  ) throws(AWSError) -> SQS.ChangeMessageVisibilityResponse {
    try change(request.receiptHandle ?? "", request.visibilityTimeout ?? 0, in: try queue(request.queueUrl))
    return SQS.ChangeMessageVisibilityResponse()
  }

  /// At most twelve hours from the first receipt, whatever was asked for before.
  private func change(_ receipt: String, _ seconds: Int, in queue: SimQueue) throws(AWSError) {
    try check("VisibilityTimeout", seconds, 0...43_200)
    queue.settle(at: region.now)
    guard let message = try queue.message(receipt: receipt), message.phase == .inFlight, message.receipt == receipt
    else {
      throw SQS.Errors.messageNotInflight(
        "Value \(receipt) for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not available "
          + "for visibility timeout change.")
    }
    let until = region.now + .seconds(seconds)
    if let first = message.firstReceivedAt, until - first > .hours(12) {
      throw .refused(
        "InvalidParameterValue",
        "Value \(seconds) for parameter VisibilityTimeout is invalid. Reason: Total VisibilityTimeout for the message is "
          + "beyond the limit [43200 seconds].")
    }
    queue.hide(message, until: until)
    if seconds == 0 {
      queue.settle(at: region.now)
      region.lambda.messageArrived(in: queue)
    }
  }

  func changeMessageVisibilityBatch(
    _ request: SQS.ChangeMessageVisibilityBatchRequest
  ) throws(AWSError) -> SQS.ChangeMessageVisibilityBatchResponse {
    let queue = try queue(request.queueUrl)
    let entries = request.entries ?? []
    try BatchRules.check(entries.map { $0.id ?? "" })
    var response = SQS.ChangeMessageVisibilityBatchResponse(successful: [], failed: [])
    for entry in entries {
      do throws(AWSError) {
        try change(entry.receiptHandle ?? "", entry.visibilityTimeout ?? 0, in: queue)
        response.successful?.append(SQS.ChangeMessageVisibilityBatchResultEntry(id: entry.id))
      } catch {
        response.failed?.append(BatchRules.failure(entry.id, error))
      }
    }
    return response
  }

  /// Once a minute at most.
  func purgeQueue(_ request: SQS.PurgeQueueRequest) throws(AWSError) -> SQS.PurgeQueueResponse {
    let queue = try queue(request.queueUrl)
    if let last = queue.lastPurge, region.now - last < .seconds(60) {
      throw SQS.Errors.purgeQueueInProgress(
        "Only one PurgeQueue operation on \(queue.name) is allowed every 60 seconds.")
    }
    queue.lastPurge = region.now
    queue.purge()
    return SQS.PurgeQueueResponse()
  }
}

extension SimQueue {
  fileprivate func purge() {
    messages = [:]
    byAge.removeAll()
    ready.removeAll()
    hidden = EventQueue()
    groups = [:]
    attempts = ReceiveAttempts()
    readyGroups.removeAll()
    inFlightCount = 0
    delayedCount = 0
  }
}
