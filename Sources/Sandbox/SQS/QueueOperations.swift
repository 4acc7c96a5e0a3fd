internal import AWSModel

extension SQSWorld {
  static let missing = SQS.Errors.queueDoesNotExist("The specified queue does not exist.")

  /// The queue that a URL names: by its last part, whatever host stands before. A bare name will do, as in AWS.
  func queue(_ url: String?) throws(AWSError) -> SimQueue {
    let parts = (url ?? "").split(separator: "/")
    guard let name = parts.last, let queue = queuesByName[String(name)] else { throw Self.missing }
    if parts.count >= 2, parts[parts.count - 2].count == 12, parts[parts.count - 2] != region.account {
      throw Self.missing
    }
    return queue
  }

  /// Creating what is there, with the same attributes, answers with its URL.
  func createQueue(_ request: SQS.CreateQueueRequest) throws(AWSError) -> SQS.CreateQueueResponse {
    let name = request.queueName ?? ""
    let wantsFIFO = request.attributes?["FifoQueue"] == "true"
    try checkName(name, wantsFIFO)
    if let queue = queuesByName[name] {
      try checkSame(queue, request.attributes ?? [:])
      return SQS.CreateQueueResponse(queueUrl: queue.url)
    }
    if let at = deletedAt[name], region.now - at < .seconds(60) {
      throw SQS.Errors.queueDeletedRecently(
        "You must wait 60 seconds after deleting a queue before you can create another with the same name.")
    }
    var settings = QueueSettings()
    try QueueAttributes.apply(request.attributes ?? [:], to: &settings, isFIFO: wantsFIFO, isNew: true)
    if let redrive = settings.redrive { try check(redrive, of: region.arn("sqs", name), isFIFO: wantsFIFO) }
    let queue = SimQueue(name: name, region: region, ordinal: nextOrdinal())
    queue.settings = settings
    for (key, value) in request.tags ?? [:] { queue.tags[key] = value }
    queues.insert(queue)
    queuesByName[name] = queue
    deletedAt[name] = nil
    return SQS.CreateQueueResponse(queueUrl: queue.url)
  }

  private func checkName(_ name: String, _ wantsFIFO: Bool) throws(AWSError) {
    let stem = name.hasSuffix(".fifo") ? name.dropLast(5) : name[...]
    let isPlain = stem.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    guard !stem.isEmpty, name.utf8.count <= 80, isPlain else {
      throw .refused(
        "InvalidParameterValue", "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length")
    }
    guard wantsFIFO == name.hasSuffix(".fifo") else {
      throw .refused(
        "InvalidParameterValue",
        wantsFIFO
          ? "The name of a FIFO queue can only include alphanumeric characters, hyphens, or underscores, must end with "
            + ".fifo suffix and be 1 to 80 in length."
          : "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in length")
    }
  }

  private func checkSame(_ queue: SimQueue, _ attributes: [String: String]) throws(AWSError) {
    var settings = queue.settings
    try QueueAttributes.apply(attributes, to: &settings, isFIFO: queue.isFIFO, isNew: true)
    guard settings != queue.settings else { return }
    let shown = QueueAttributes.all(of: queue, at: region.now)
    let first = attributes.keys.sorted().first { shown[$0] != attributes[$0] } ?? ""
    throw SQS.Errors.queueNameExists(
      "A queue already exists with the same name and a different value for attribute \(first)")
  }

  func deleteQueue(_ request: SQS.DeleteQueueRequest) throws(AWSError) -> SQS.DeleteQueueResponse {
    let queue = try queue(request.queueUrl)
    queues.remove(queue)
    queuesByName[queue.name] = nil
    deletedAt[queue.name] = region.now
    for id in queue.mappings { if let mapping = region.lambda.mappings[id] { region.lambda.remove(mapping) } }
    return SQS.DeleteQueueResponse()
  }

  func getQueueUrl(_ request: SQS.GetQueueUrlRequest) throws(AWSError) -> SQS.GetQueueUrlResponse {
    guard request.queueOwnerAWSAccountId ?? region.account == region.account,
      let queue = queuesByName[request.queueName ?? ""]
    else { throw Self.missing }
    return SQS.GetQueueUrlResponse(queueUrl: queue.url)
  }

  func listQueues(_ request: SQS.ListQueuesRequest) throws(AWSError) -> SQS.ListQueuesResponse {
    let prefix = request.queueNamePrefix ?? ""
    let (page, next) = try page(request.maxResults, request.nextToken, "queues") { $0.name.hasPrefix(prefix) }
    return SQS.ListQueuesResponse(queueUrls: page.isEmpty ? nil : page.map(\.url), nextToken: next)
  }

  func listDeadLetterSourceQueues(
    _ request: SQS.ListDeadLetterSourceQueuesRequest
  ) throws(AWSError) -> SQS.ListDeadLetterSourceQueuesResponse {
    let target = try queue(request.queueUrl).arn
    let (page, next) = try page(request.maxResults, request.nextToken, "sources") {
      $0.settings.redrive?.deadLetterQueue == target
    }
    return SQS.ListDeadLetterSourceQueuesResponse(queueUrls: page.map(\.url), nextToken: next)
  }

  private func page(
    _ limit: Int?, _ token: String?, _ list: String, _ isWanted: (SimQueue) -> Bool
  ) throws(AWSError) -> ([SimQueue], String?) {
    guard 1...1000 ~= limit ?? 1000 else {
      throw .refused(
        "InvalidParameterValue",
        "Value \(limit ?? 0) for parameter MaxResults is invalid. Reason: Must be between 1 and 1000, if provided.")
    }
    var place: UInt64 = 0
    if let token {
      guard let known = PageToken(token, list: list) else {
        throw .refused("InvalidParameterValue", "Invalid or expired next token.")
      }
      place = known.place
    }
    let page = queues.page(after: place, limit: limit ?? 1000, where: isWanted)
    return (page.members, page.next.map { PageToken(list: list, place: $0).text })
  }

  func tagQueue(_ request: SQS.TagQueueRequest) throws(AWSError) -> SQS.TagQueueResponse {
    let queue = try queue(request.queueUrl)
    var tags = queue.tags
    for (key, value) in request.tags ?? [:] { tags[key] = value }
    guard tags.count <= 50 else {
      throw .refused("InvalidParameterValue", "Too many tags added for queue \(queue.name).")
    }
    queue.tags = tags
    return SQS.TagQueueResponse()
  }

  func untagQueue(_ request: SQS.UntagQueueRequest) throws(AWSError) -> SQS.UntagQueueResponse {
    let queue = try queue(request.queueUrl)
    for key in request.tagKeys ?? [] { queue.tags[key] = nil }
    return SQS.UntagQueueResponse()
  }

  func listQueueTags(_ request: SQS.ListQueueTagsRequest) throws(AWSError) -> SQS.ListQueueTagsResponse {
    let tags = try queue(request.queueUrl).tags.byKey
    return SQS.ListQueueTagsResponse(tags: tags.isEmpty ? nil : tags)
  }
}
