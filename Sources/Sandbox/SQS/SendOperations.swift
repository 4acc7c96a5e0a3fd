internal import AWSModel

extension SQSWorld {
  func sendMessage(_ request: SQS.SendMessageRequest, sender: String) throws(AWSError) -> SQS.SendMessageResponse {
    let queue = try queue(request.queueUrl)
    let entry = SQS.SendMessageBatchRequestEntry(
      id: "1", messageBody: request.messageBody, delaySeconds: request.delaySeconds,
      messageAttributes: request.messageAttributes, messageSystemAttributes: request.messageSystemAttributes,
      messageDeduplicationId: request.messageDeduplicationId, messageGroupId: request.messageGroupId)
    let sent = try send(entry, to: queue, sender: sender)
    return SQS.SendMessageResponse(
      md5OfMessageBody: sent.md5OfMessageBody, md5OfMessageAttributes: sent.md5OfMessageAttributes,
      md5OfMessageSystemAttributes: sent.md5OfMessageSystemAttributes, messageId: sent.messageId,
      sequenceNumber: sent.sequenceNumber)
  }

  /// Each entry is taken or refused by itself; only what concerns the batch as a whole refuses it all.
  func sendMessageBatch(
    _ request: SQS.SendMessageBatchRequest, sender: String
  ) throws(AWSError) -> SQS.SendMessageBatchResponse {
    let queue = try queue(request.queueUrl)
    let entries = request.entries ?? []
    try BatchRules.check(entries.map { $0.id ?? "" })
    let size = entries.reduce(0) { $0 + Self.size($1) }
    guard size <= 1 << 20 else {
      throw SQS.Errors.batchRequestTooLong(
        "Batch requests cannot be longer than 1048576 bytes. You have sent \(size) bytes.")
    }
    var response = SQS.SendMessageBatchResponse(successful: [], failed: [])
    for entry in entries {
      do throws(AWSError) {
        response.successful?.append(try send(entry, to: queue, sender: sender))
      } catch {
        response.failed?.append(BatchRules.failure(entry.id, error))
      }
    }
    return response
  }

  private func send(
    _ entry: SQS.SendMessageBatchRequestEntry, to queue: SimQueue, sender: String
  ) throws(AWSError) -> SQS.SendMessageBatchResultEntry {
    let body = entry.messageBody ?? ""
    try checkBody(body)
    let size = Self.size(entry)
    guard size <= queue.settings.maximumMessageSize else {
      throw .refused(
        "InvalidParameterValue",
        "One or more parameters are invalid. Reason: Message must be shorter than "
          + "\(queue.settings.maximumMessageSize) bytes.")
    }
    let attributes = entry.messageAttributes ?? [:]
    try checkAttributes(attributes)
    let system = entry.messageSystemAttributes ?? [:]
    var draft = MessageDraft(
      body: body, attributes: attributes, traceHeader: system["AWSTraceHeader"]?.stringValue, sender: sender,
      group: entry.messageGroupId, deduplicationID: entry.messageDeduplicationId)
    try checkOrder(&draft, entry, queue)
    let taken = queue.take(draft, in: region)
    return SQS.SendMessageBatchResultEntry(
      id: entry.id, messageId: taken.id, md5OfMessageBody: BodyDigest.md5(body.utf8),
      md5OfMessageAttributes: AttributeDigest.of(attributes),
      md5OfMessageSystemAttributes: AttributeDigest.of(
        system.mapValues {
          SQS.MessageAttributeValue(
            stringValue: $0.stringValue, binaryValue: $0.binaryValue, dataType: $0.dataType)
        }),
      sequenceNumber: queue.isFIFO ? taken.sequenceNumber : nil)
  }

  /// The bytes that count: body, and the names, types and values of attributes.
  private static func size(_ entry: SQS.SendMessageBatchRequestEntry) -> Int {
    (entry.messageAttributes ?? [:]).reduce((entry.messageBody ?? "").utf8.count) { sum, attribute in
      sum + attribute.key.utf8.count + (attribute.value.dataType ?? "").utf8.count
        + (attribute.value.stringValue ?? "").utf8.count + (attribute.value.binaryValue?.count ?? 0)
    }
  }

  /// The characters that XML 1.0 allows. Source: SendMessage.
  private func checkBody(_ body: String) throws(AWSError) {
    if body.isEmpty {
      throw .refused("MissingParameter", "The request must contain the parameter MessageBody.")
    }
    let isPlain = body.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF || [0x9, 0xA, 0xD].contains($0.value)
    }
    if !isPlain {
      throw SQS.Errors.invalidMessageContents(
        "Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | "
          + "#x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF.")
    }
  }

  private func checkAttributes(_ attributes: [String: SQS.MessageAttributeValue]) throws(AWSError) {
    func refuse(_ text: String) -> AWSError { .refused("InvalidParameterValue", text) }
    if attributes.count > 10 {
      throw refuse("Number of message attributes [\(attributes.count)] exceeds the allowed maximum [10].")
    }
    for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
      let lower = name.lowercased()
      if name.isEmpty || lower.hasPrefix("aws.") || lower.hasPrefix("amazon.") {
        throw refuse("The message attribute name '\(name)' is invalid.")
      }
      let kind = (value.dataType ?? "").split(separator: ".").first.map(String.init) ?? ""
      guard ["String", "Number", "Binary"].contains(kind) else {
        throw refuse(
          "The message attribute '\(name)' has an invalid message attribute type, the set of supported type prefixes is "
            + "Binary, Number, and String.")
      }
      let isEmpty = kind == "Binary" ? value.binaryValue?.isEmpty ?? true : value.stringValue?.isEmpty ?? true
      if isEmpty { throw refuse("The message attribute '\(name)' must contain a non-empty message attribute value.") }
      if kind == "Number", Double(value.stringValue ?? "") == nil {
        throw refuse("Can't cast the value of message (user) attribute '\(name)' to a number.")
      }
    }
  }

  private func checkOrder(
    _ draft: inout MessageDraft, _ entry: SQS.SendMessageBatchRequestEntry, _ queue: SimQueue
  ) throws(AWSError) {
    if let delay = entry.delaySeconds {
      guard 0...900 ~= delay, !queue.isFIFO || delay == 0 else {
        throw .refused(
          "InvalidParameterValue",
          "Value \(delay) for parameter DelaySeconds is invalid. Reason: "
            + (queue.isFIFO
              ? "The request include parameter that is not valid for this queue type."
              : "DelaySeconds must be >= 0 and "
                + "<= 900."))
      }
      if !queue.isFIFO { draft.delay = .seconds(delay) }
    }
    guard queue.isFIFO else {
      if draft.deduplicationID != nil {
        throw .refused(
          "InvalidParameterValue",
          "Value \(draft.deduplicationID ?? "") for parameter MessageDeduplicationId is invalid. Reason: The request "
            + "include parameter that is not valid for this queue type.")
      }
      return
    }
    guard draft.group != nil else {
      throw .refused("MissingParameter", "The request must contain the parameter MessageGroupId.")
    }
    if draft.deduplicationID == nil, queue.settings.hasContentBasedDeduplication {
      draft.deduplicationID = BodyDigest.sha256(draft.body)
    }
    guard draft.deduplicationID != nil else {
      throw .refused(
        "InvalidParameterValue",
        "The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly")
    }
  }
}

/// What every batch of SQS is checked for, and how an entry that failed is told.
enum BatchRules {
  static func check(_ ids: [String]) throws(AWSError) {
    if ids.isEmpty {
      throw SQS.Errors.emptyBatchRequest("There should be at least one entry in the request.")
    }
    guard ids.count <= 10 else {
      throw SQS.Errors.tooManyEntriesInBatchRequest(
        "Maximum number of entries per request are 10. You have sent \(ids.count).")
    }
    for id in ids {
      let isPlain = id.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || Unicode.Scalar(byte).properties.isAlphabetic
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
      guard 1...80 ~= id.utf8.count, isPlain else {
        throw SQS.Errors.invalidBatchEntryId(
          "A batch entry id can only contain alphanumeric characters, hyphens and underscores. It can be at most 80 "
            + "letters long.")
      }
    }
    guard Set(ids).count == ids.count else {
      let repeated = ids.first { id in ids.filter { $0 == id }.count > 1 } ?? ""
      throw SQS.Errors.batchEntryIdsNotDistinct("Id \(repeated) repeated.")
    }
  }

  static func failure(_ id: String?, _ error: AWSError) -> SQS.BatchResultErrorEntry {
    SQS.BatchResultErrorEntry(id: id, senderFault: true, code: error.code, message: error.message)
  }
}
