internal import AWSModel

/// The attributes of a queue as texts: read with SQS's ranges, and shown. Source: SetQueueAttributes.
enum QueueAttributes {
  static func apply(
    _ attributes: [String: String], to settings: inout QueueSettings, isFIFO: Bool, isNew: Bool
  ) throws(AWSError) {
    for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
      switch name {
      case "DelaySeconds": settings.delay = .seconds(try number(name, value, 0...900))
      case "MaximumMessageSize": settings.maximumMessageSize = try number(name, value, 1024...1 << 20)
      case "MessageRetentionPeriod": settings.retention = .seconds(try number(name, value, 60...1_209_600))
      case "ReceiveMessageWaitTimeSeconds": settings.receiveWait = .seconds(try number(name, value, 0...20))
      case "VisibilityTimeout": settings.visibility = .seconds(try number(name, value, 0...43_200))
      case "Policy": settings.policy = try document(name, value)
      case "RedrivePolicy": settings.redrive = try redrive(value)
      case "RedriveAllowPolicy": settings.redriveAllowPolicy = try document(name, value)
      case "KmsMasterKeyId": settings.kmsKey = value.isEmpty ? nil : value
      case "KmsDataKeyReusePeriodSeconds": settings.kmsDataKeyReuse = try number(name, value, 60...86_400)
      case "SqsManagedSseEnabled": settings.usesManagedEncryption = try flag(name, value)
      case "FifoQueue" where isNew && isFIFO: break
      default: try applyFIFO(name, value, to: &settings, isFIFO: isFIFO)
      }
    }
    if attributes["KmsMasterKeyId"]?.isEmpty == false, attributes["SqsManagedSseEnabled"] == nil {
      settings.usesManagedEncryption = false
    }
  }

  private static func applyFIFO(
    _ name: String, _ value: String, to settings: inout QueueSettings, isFIFO: Bool
  ) throws(AWSError) {
    guard isFIFO, name != "FifoQueue" else {
      if name == "FifoQueue", value == "false" || isFIFO { throw invalid(name, "Unknown Attribute \(name).") }
      throw SQS.Errors.invalidAttributeName("Unknown Attribute \(name).")
    }
    switch name {
    case "ContentBasedDeduplication": settings.hasContentBasedDeduplication = try flag(name, value)
    case "DeduplicationScope": settings.deduplicatesByGroup = try choice(name, value, "messageGroup", "queue")
    case "FifoThroughputLimit":
      settings.limitsThroughputByGroup = try choice(name, value, "perMessageGroupId", "perQueue")
    default: throw SQS.Errors.invalidAttributeName("Unknown Attribute \(name).")
    }
  }

  private static func invalid(_ name: String, _ text: String? = nil) -> AWSError {
    SQS.Errors.invalidAttributeValue(text ?? "Invalid value for the parameter \(name).")
  }

  private static func number(_ name: String, _ value: String, _ range: ClosedRange<Int>) throws(AWSError) -> Int {
    guard let number = Int(value), range.contains(number) else { throw invalid(name) }
    return number
  }

  private static func flag(_ name: String, _ value: String) throws(AWSError) -> Bool {
    guard let flag = Bool(value) else { throw invalid(name) }
    return flag
  }

  private static func choice(
    _ name: String, _ value: String, _ yes: String, _ no: String
  ) throws(AWSError) -> Bool {
    guard value == yes || value == no else { throw invalid(name) }
    return value == yes
  }

  /// A JSON document; the empty text takes it away.
  private static func document(_ name: String, _ value: String) throws(AWSError) -> String? {
    if value.isEmpty { return nil }
    guard let json = try? JSONValue(json: value), json.members != nil else { throw invalid(name) }
    return value
  }

  private static func redrive(_ value: String) throws(AWSError) -> RedrivePolicy? {
    if value.isEmpty { return nil }
    guard let json = try? JSONValue(json: value), let arn = json["deadLetterTargetArn"]?.text,
      let name = ResourceName(arn), name.service == "sqs"
    else { throw .refused("InvalidParameterValue", invalidRedrive(value, "Invalid value for deadLetterTargetArn.")) }
    let count = json["maxReceiveCount"].flatMap { $0.numeric ?? $0.text.flatMap(Double.init) }
    guard let count, 1...1000 ~= count, count == count.rounded() else {
      throw .refused(
        "InvalidParameterValue", invalidRedrive(value, "Invalid value for maxReceiveCount: must be between 1 and 1000.")
      )
    }
    return RedrivePolicy(deadLetterQueue: arn, maxReceiveCount: Int(count))
  }

  private static func invalidRedrive(_ value: String, _ reason: String) -> String {
    "Value \(value) for parameter RedrivePolicy is invalid. Reason: \(reason)"
  }

  /// Every attribute that a queue shows.
  static func all(of queue: SimQueue, at now: VirtualInstant) -> [String: String] {
    let settings = queue.settings
    var result = [
      "QueueArn": queue.arn, "ApproximateNumberOfMessages": String(queue.visibleCount(at: now)),
      "ApproximateNumberOfMessagesNotVisible": String(queue.inFlightCount),
      "ApproximateNumberOfMessagesDelayed": String(queue.delayedCount),
      "CreatedTimestamp": String(queue.createdAt.microseconds / 1_000_000),
      "LastModifiedTimestamp": String(queue.modifiedAt.microseconds / 1_000_000),
      "VisibilityTimeout": seconds(settings.visibility), "MaximumMessageSize": String(settings.maximumMessageSize),
      "MessageRetentionPeriod": seconds(settings.retention), "DelaySeconds": seconds(settings.delay),
      "ReceiveMessageWaitTimeSeconds": seconds(settings.receiveWait),
      "SqsManagedSseEnabled": String(settings.usesManagedEncryption),
    ]
    result["Policy"] = settings.policy
    result["RedrivePolicy"] = settings.redrive?.json
    result["RedriveAllowPolicy"] = settings.redriveAllowPolicy
    if let key = settings.kmsKey {
      result["KmsMasterKeyId"] = key
      result["KmsDataKeyReusePeriodSeconds"] = String(settings.kmsDataKeyReuse)
    }
    guard queue.isFIFO else { return result }
    result["FifoQueue"] = "true"
    result["ContentBasedDeduplication"] = String(settings.hasContentBasedDeduplication)
    result["DeduplicationScope"] = settings.deduplicatesByGroup ? "messageGroup" : "queue"
    result["FifoThroughputLimit"] = settings.limitsThroughputByGroup ? "perMessageGroupId" : "perQueue"
    return result
  }

  private static func seconds(_ duration: Duration) -> String { String(duration.components.seconds) }
}

extension SQSWorld {
  func getQueueAttributes(
    _ request: SQS.GetQueueAttributesRequest
  ) throws(AWSError) -> SQS.GetQueueAttributesResponse {
    let all = QueueAttributes.all(of: try queue(request.queueUrl), at: region.now)
    let names = request.attributeNames ?? []
    for name in names where !SQS.QueueAttributeName.known.contains(name) {
      throw SQS.Errors.invalidAttributeName("Unknown Attribute \(name.rawValue).")
    }
    if names.isEmpty { return SQS.GetQueueAttributesResponse() }
    if names.contains(.all) { return SQS.GetQueueAttributesResponse(attributes: all) }
    return SQS.GetQueueAttributesResponse(
      attributes: all.filter { entry in names.contains { $0.rawValue == entry.key } })
  }

  func setQueueAttributes(
    _ request: SQS.SetQueueAttributesRequest
  ) throws(AWSError) -> SQS.SetQueueAttributesResponse {
    let queue = try queue(request.queueUrl)
    var settings = queue.settings
    try QueueAttributes.apply(request.attributes ?? [:], to: &settings, isFIFO: queue.isFIFO, isNew: false)
    if let redrive = settings.redrive, redrive != queue.settings.redrive {
      try check(redrive, of: queue.arn, isFIFO: queue.isFIFO)
    }
    queue.settings = settings
    queue.modifiedAt = region.now
    return SQS.SetQueueAttributesResponse()
  }

  /// A dead-letter queue exists, is of the same kind, and lets the source use it.
  func check(_ redrive: RedrivePolicy, of source: String, isFIFO: Bool) throws(AWSError) {
    func refuse(_ reason: String) -> AWSError {
      .refused(
        "InvalidParameterValue", "Value \(redrive.json) for parameter RedrivePolicy is invalid. Reason: \(reason)")
    }
    guard let name = ResourceName(redrive.deadLetterQueue), let target = queuesByName[name.resource],
      target.arn == redrive.deadLetterQueue
    else {
      throw refuse("Dead letter target does not exist.")
    }
    guard target.isFIFO == isFIFO else {
      throw refuse("Dead-letter queue must be same type of queue as the source.")
    }
    guard let text = target.settings.redriveAllowPolicy, let policy = try? JSONValue(json: text) else { return }
    let permission = policy["redrivePermission"]?.text
    let sources = policy["sourceQueueArns"]?.elements?.compactMap(\.text) ?? []
    guard permission == "allowAll" || permission == nil || permission == "byQueue" && sources.contains(source) else {
      throw refuse("Queue \(redrive.deadLetterQueue) does not allow this queue as a source.")
    }
  }

  /// Adds a statement to the queue's policy.
  func addPermission(_ request: SQS.AddPermissionRequest) throws(AWSError) -> SQS.AddPermissionResponse {
    let queue = try queue(request.queueUrl)
    let label = request.label ?? ""
    var statements = Self.statements(queue)
    guard !statements.contains(where: { $0["Sid"]?.text == label }) else {
      throw .refused(
        "InvalidParameterValue", "Value \(label) for parameter Label is invalid. Reason: Already exists.")
    }
    let principals = (request.awsAccountIds ?? []).map { "arn:\(region.partition):iam::\($0):root" }
    statements.append([
      "Sid": .string(label), "Effect": "Allow", "Principal": ["AWS": .strings(principals)],
      "Action": .strings((request.actions ?? []).map { "SQS:\($0)" }), "Resource": .string(queue.arn),
    ])
    Self.set(statements, on: queue)
    return SQS.AddPermissionResponse()
  }

  func removePermission(_ request: SQS.RemovePermissionRequest) throws(AWSError) -> SQS.RemovePermissionResponse {
    let queue = try queue(request.queueUrl)
    let label = request.label ?? ""
    let statements = Self.statements(queue)
    guard statements.contains(where: { $0["Sid"]?.text == label }) else {
      throw .refused(
        "InvalidParameterValue",
        "Value \(label) for parameter Label is invalid. Reason: can't find label on existing policy.")
    }
    Self.set(statements.filter { $0["Sid"]?.text != label }, on: queue)
    return SQS.RemovePermissionResponse()
  }

  private static func statements(_ queue: SimQueue) -> [JSONValue] {
    let policy = queue.settings.policy.flatMap { try? JSONValue(json: $0) }
    guard let statement = policy?["Statement"] else { return [] }
    return statement.elements ?? [statement]
  }

  private static func set(_ statements: [JSONValue], on queue: SimQueue) {
    queue.settings.policy =
      statements.isEmpty
      ? nil
      : JSONValue.object([
        "Version": "2008-10-17", "Id": .string("\(queue.arn)/SQSDefaultPolicy"), "Statement": .array(statements),
      ]).json
  }
}
