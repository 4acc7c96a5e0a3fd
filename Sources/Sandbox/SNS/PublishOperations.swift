internal import AWSModel
internal import FoundationEssentials

extension SNSWorld {
  func publish(_ request: SNS.PublishRequest) throws(AWSError) -> SNS.PublishResponse {
    if request.phoneNumber != nil {
      // Nobody reads it: the sandbox has no telephones.
      return SNS.PublishResponse(messageId: region.random[.messages].uuid())
    }
    let topic = try topic(request.topicArn ?? request.targetArn)
    let entry = SNS.PublishBatchRequestEntry(
      id: "1", message: request.message, subject: request.subject, messageStructure: request.messageStructure,
      messageAttributes: request.messageAttributes, messageDeduplicationId: request.messageDeduplicationId,
      messageGroupId: request.messageGroupId)
    let sent = try publish(entry, to: topic)
    return SNS.PublishResponse(messageId: sent.messageId, sequenceNumber: sent.sequenceNumber)
  }

  func publishBatch(_ request: SNS.PublishBatchRequest) throws(AWSError) -> SNS.PublishBatchResponse {
    let topic = try topic(request.topicArn)
    let entries = request.publishBatchRequestEntries ?? []
    if entries.isEmpty { throw SNS.Errors.emptyBatchRequestException("The batch request doesn't contain any entries.") }
    guard entries.count <= 10 else {
      throw SNS.Errors.tooManyEntriesInBatchRequestException(
        "The batch request contains more entries than permissible.")
    }
    guard Set(entries.map(\.id)).count == entries.count else {
      throw SNS.Errors.batchEntryIdsNotDistinctException("Two or more batch entries in the request have the same Id.")
    }
    guard entries.reduce(0, { $0 + ($1.message ?? "").utf8.count }) <= 262_144 else {
      throw SNS.Errors.batchRequestTooLongException(
        "The length of all the batch messages put together is more than the limit.")
    }
    var response = SNS.PublishBatchResponse(successful: [], failed: [])
    for entry in entries {
      do throws(AWSError) {
        response.successful?.append(try publish(entry, to: topic))
      } catch {
        response.failed?.append(
          SNS.BatchResultErrorEntry(id: entry.id, code: error.code, message: error.message, senderFault: true))
      }
    }
    return response
  }

  private func publish(
    _ entry: SNS.PublishBatchRequestEntry, to topic: SimTopic
  ) throws(AWSError) -> SNS.PublishBatchResultEntry {
    try check(entry, topic)
    let deduplicationID =
      entry.messageDeduplicationId
      ?? (topic.hasContentBasedDeduplication ? BodyDigest.sha256(entry.message ?? "") : nil)
    if topic.isFIFO, deduplicationID == nil {
      throw Self.invalid(
        "The topic should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly")
    }
    if topic.isFIFO, let deduplicationID, let known = topic.deduplication.entry(deduplicationID, at: region.now) {
      return SNS.PublishBatchResultEntry(id: entry.id, messageId: known.messageID, sequenceNumber: known.sequenceNumber)
    }
    var message = TopicMessage(
      id: region.random[.messages].uuid(), message: entry.message ?? "", subject: entry.subject,
      group: entry.messageGroupId, deduplicationID: deduplicationID,
      sequenceNumber: topic.isFIFO ? topic.nextSequenceNumber() : nil, at: region.now)
    try structure(&message, entry)
    for (name, value) in entry.messageAttributes ?? [:] {
      message.attributes[name] = try attribute(name, value)
    }
    if topic.isFIFO, let deduplicationID {
      topic.deduplication.remember(
        deduplicationID, .init(messageID: message.id, sequenceNumber: message.sequenceNumber ?? "", at: region.now))
    }
    topic.publish(message, in: region)
    return SNS.PublishBatchResultEntry(id: entry.id, messageId: message.id, sequenceNumber: message.sequenceNumber)
  }

  private func check(_ entry: SNS.PublishBatchRequestEntry, _ topic: SimTopic) throws(AWSError) {
    if entry.message?.isEmpty ?? true { throw Self.invalid("Empty message") }
    guard (entry.message ?? "").utf8.count <= 262_144 else { throw Self.invalid("Message too long") }
    if let subject = entry.subject {
      let isPlain = subject.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
      guard 1...100 ~= subject.count, isPlain, !subject.hasPrefix(" ") else { throw Self.invalid("Subject") }
    }
    if topic.isFIFO, entry.messageGroupId == nil {
      throw Self.invalid("The MessageGroupId parameter is required for FIFO topics")
    }
    if !topic.isFIFO, entry.messageDeduplicationId != nil {
      throw Self.invalid(
        "MessageDeduplicationId Reason: The request includes MessageDeduplicationId parameter that is not valid for this "
          + "topic type")
    }
  }

  /// A message in JSON structure: a text for each protocol, and `default`.
  private func structure(_ message: inout TopicMessage, _ entry: SNS.PublishBatchRequestEntry) throws(AWSError) {
    guard let structure = entry.messageStructure else { return }
    guard structure == "json" else { throw Self.invalid("MessageStructure") }
    guard let json = try? JSONValue(json: message.message), let members = json.members else {
      throw Self.invalid("Message Structure - JSON message body failed to parse")
    }
    guard let standard = members["default"]?.text else {
      throw Self.invalid("Message Structure - No default entry in JSON message body")
    }
    message.message = standard
    message.messageByProtocol = members.compactMapValues(\.text)
  }

  private func attribute(_ name: String, _ value: SNS.MessageAttributeValue) throws(AWSError) -> TopicAttribute {
    let type = value.dataType ?? ""
    let kind = type.split(separator: ".").first.map(String.init) ?? ""
    guard ["String", "Number", "Binary"].contains(kind) else {
      throw SNS.Errors.invalidParameterValueException(
        "The message attribute '\(name)' has an invalid message attribute type, the set of supported type prefixes is "
          + "Binary, Number, and String.")
    }
    let text = kind == "Binary" ? value.binaryValue.map { Data($0).base64EncodedString() } : value.stringValue
    guard let text, !text.isEmpty else {
      throw SNS.Errors.invalidParameterValueException(
        "The message attribute '\(name)' must contain non-empty message attribute value for message attribute type "
          + "'\(type)'.")
    }
    if kind == "Number", Double(text) == nil {
      throw SNS.Errors.invalidParameterValueException(
        "Could not cast message attribute '\(name)' value to number.")
    }
    return TopicAttribute(type: type, value: text)
  }
}
