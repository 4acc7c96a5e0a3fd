internal import AWSModel

extension SNSWorld {
  static func invalid(_ text: String) -> AWSError { SNS.Errors.invalidParameterException("Invalid parameter: \(text)") }

  /// The topic that an ARN names.
  func topic(_ arn: String?) throws(AWSError) -> SimTopic {
    guard let arn, let name = ResourceName(arn), name.service == "sns" else {
      throw Self.invalid(
        "TopicArn Reason: An ARN must have at least 6 elements, not \((arn ?? "").split(separator: ":").count)")
    }
    guard let topic = topicsByName[name.resource], topic.arn == arn else {
      throw SNS.Errors.notFoundException("Topic does not exist")
    }
    return topic
  }

  /// Creating what is there, with the same attributes, answers with its ARN.
  func createTopic(_ request: SNS.CreateTopicRequest) throws(AWSError) -> SNS.CreateTopicResponse {
    let name = request.name ?? ""
    var attributes = request.attributes ?? [:]
    let isFIFO = attributes.removeValue(forKey: "FifoTopic") == "true"
    let stem = isFIFO && name.hasSuffix(".fifo") ? name.dropLast(5) : name[...]
    let isPlain = stem.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "_")
    }
    guard !stem.isEmpty, name.utf8.count <= 256, isPlain, isFIFO == name.hasSuffix(".fifo") else {
      throw Self.invalid("Topic Name")
    }
    for (key, value) in attributes.sorted(by: { $0.key < $1.key }) { try TopicAttributes.check(key, value, isFIFO) }
    if let topic = topicsByName[name] {
      guard attributes.allSatisfy({ topic.attributes[$0.key] == $0.value }) else {
        throw Self.invalid("Attributes Reason: Topic already exists with different attributes")
      }
      for tag in request.tags ?? [] where topic.tags[tag.key ?? ""] != tag.value {
        throw Self.invalid("Tags Reason: Topic already exists with different tags")
      }
      return SNS.CreateTopicResponse(topicArn: topic.arn)
    }
    let topic = SimTopic(name: name, region: region, ordinal: nextOrdinal())
    topic.attributes = attributes
    for tag in request.tags ?? [] { topic.tags[tag.key ?? ""] = tag.value ?? "" }
    topics.insert(topic)
    topicsByName[name] = topic
    return SNS.CreateTopicResponse(topicArn: topic.arn)
  }

  /// Deleting what is not there succeeds. Its subscriptions stay for a while in AWS; here they go at once.
  func deleteTopic(_ request: SNS.DeleteTopicRequest) -> SNS.DeleteTopicResponse {
    guard let topic = try? topic(request.topicArn) else { return SNS.DeleteTopicResponse() }
    topics.remove(topic)
    topicsByName[topic.name] = nil
    for subscription in topic.subscriptions { forget(subscription) }
    return SNS.DeleteTopicResponse()
  }

  func forget(_ subscription: SimSubscription) {
    outbox.forget(subscription)
    subscriptions.remove(subscription)
    subscriptionsByARN[subscription.arn] = nil
    subscription.topic.subscriptions.removeAll { $0 === subscription }
  }

  func listTopics(_ request: SNS.ListTopicsRequest) throws(AWSError) -> SNS.ListTopicsResponse {
    let (page, next) = topics.page(after: try place(request.nextToken, "topics"), limit: 100)
    return SNS.ListTopicsResponse(
      topics: page.map { SNS.Topic(topicArn: $0.arn) },
      nextToken: next.map { PageToken(list: "topics", place: $0).text })
  }

  func place(_ token: String?, _ list: String) throws(AWSError) -> UInt64 {
    guard let token, !token.isEmpty else { return 0 }
    guard let known = PageToken(token, list: list) else { throw Self.invalid("NextToken") }
    return known.place
  }

  func getTopicAttributes(
    _ request: SNS.GetTopicAttributesRequest
  ) throws(AWSError) -> SNS.GetTopicAttributesResponse {
    SNS.GetTopicAttributesResponse(attributes: TopicAttributes.all(of: try topic(request.topicArn)))
  }

  func setTopicAttributes(
    _ request: SNS.SetTopicAttributesRequest
  ) throws(AWSError) -> SNS.SetTopicAttributesResponse {
    let topic = try topic(request.topicArn)
    let name = request.attributeName ?? ""
    let value = request.attributeValue ?? ""
    if name == "FifoTopic" { throw Self.invalid("AttributeName") }
    try TopicAttributes.check(name, value, topic.isFIFO)
    topic.attributes[name] = value.isEmpty && TopicAttributes.clearable.contains(name) ? nil : value
    return SNS.SetTopicAttributesResponse()
  }

  func tagResource(_ request: SNS.TagResourceRequest) throws(AWSError) -> SNS.TagResourceResponse {
    let topic = try taggable(request.resourceArn)
    var tags = topic.tags
    for tag in request.tags ?? [] { tags[tag.key ?? ""] = tag.value ?? "" }
    guard tags.count <= 50 else {
      throw SNS.Errors.tagLimitExceededException("Could not complete request: tag quota of per resource exceeded")
    }
    topic.tags = tags
    return SNS.TagResourceResponse()
  }

  func untagResource(_ request: SNS.UntagResourceRequest) throws(AWSError) -> SNS.UntagResourceResponse {
    let topic = try taggable(request.resourceArn)
    for key in request.tagKeys ?? [] { topic.tags[key] = nil }
    return SNS.UntagResourceResponse()
  }

  func listTagsForResource(
    _ request: SNS.ListTagsForResourceRequest
  ) throws(AWSError) -> SNS.ListTagsForResourceResponse {
    SNS.ListTagsForResourceResponse(
      tags: try taggable(request.resourceArn).tags.sorted.map { SNS.Tag(key: $0.key, value: $0.value) })
  }

  private func taggable(_ arn: String?) throws(AWSError) -> SimTopic {
    guard let topic = try? topic(arn) else { throw SNS.Errors.resourceNotFoundException("Resource does not exist") }
    return topic
  }
}

/// The attributes of a topic. Source: SetTopicAttributes.
enum TopicAttributes {
  /// Those that the empty text takes away.
  static let clearable: Set<String> = ["KmsMasterKeyId", "DeliveryPolicy", "ArchivePolicy"]
  private static let feedback = ["HTTP", "Firehose", "Lambda", "Application", "SQS"].flatMap { kind in
    ["SuccessFeedbackRoleArn", "SuccessFeedbackSampleRate", "FailureFeedbackRoleArn"].map { kind + $0 }
  }
  private static let plain: Set<String> = Set(
    ["DisplayName", "KmsMasterKeyId", "SignatureVersion", "TracingConfig"] + feedback)

  static func check(_ name: String, _ value: String, _ isFIFO: Bool) throws(AWSError) {
    switch name {
    case "Policy", "DeliveryPolicy", "ArchivePolicy", "DataProtectionPolicy":
      guard value.isEmpty && clearable.contains(name) || (try? JSONValue(json: value))?.members != nil else {
        throw SNSWorld.invalid("\(name) Reason: not valid JSON")
      }
      if name == "DeliveryPolicy" { try DeliveryPolicy.check(topic: value) }
    case "SignatureVersion": guard value == "1" || value == "2" else { throw SNSWorld.invalid("SignatureVersion") }
    case "TracingConfig":
      guard value == "PassThrough" || value == "Active" else { throw SNSWorld.invalid("TracingConfig") }
    case "ContentBasedDeduplication":
      guard isFIFO, Bool(value) != nil else { throw SNSWorld.invalid("Attributes Reason: \(name)") }
    case "FifoThroughputScope":
      guard isFIFO, value == "Topic" || value == "MessageGroup" else { throw SNSWorld.invalid("FifoThroughputScope") }
    default: guard plain.contains(name) else { throw SNSWorld.invalid("AttributeName") }
    }
  }

  static func all(of topic: SimTopic) -> [String: String] {
    let confirmed = topic.subscriptions.count { $0.state == .confirmed }
    var result = topic.attributes
    result["TopicArn"] = topic.arn
    result["Owner"] = topic.owner
    result["DisplayName"] = result["DisplayName"] ?? ""
    result["Policy"] = topic.attributes["Policy"] ?? defaultPolicy(topic).json
    result["SubscriptionsConfirmed"] = String(confirmed)
    result["SubscriptionsPending"] = String(topic.subscriptions.count - confirmed)
    result["SubscriptionsDeleted"] = String(topic.deletedSubscriptions)
    result["EffectiveDeliveryPolicy"] = topic.attributes["DeliveryPolicy"] ?? defaultDeliveryPolicy
    if topic.isFIFO {
      result["FifoTopic"] = "true"
      result["ContentBasedDeduplication"] = String(topic.hasContentBasedDeduplication)
      result["FifoThroughputScope"] = topic.attributes["FifoThroughputScope"] ?? "Topic"
    }
    return result
  }

  /// Anyone of the owner's account.
  static func defaultPolicy(_ topic: SimTopic) -> JSONValue {
    let actions = [
      "GetTopicAttributes", "SetTopicAttributes", "AddPermission", "RemovePermission", "DeleteTopic", "Subscribe",
      "ListSubscriptionsByTopic", "Publish",
    ]
    return [
      "Version": "2008-10-17", "Id": "__default_policy_ID",
      "Statement": [
        [
          "Sid": "__default_statement_ID", "Effect": "Allow", "Principal": ["AWS": "*"],
          "Action": .strings(actions.map { "SNS:\($0)" }), "Resource": .string(topic.arn),
          "Condition": ["StringEquals": ["AWS:SourceOwner": .string(topic.owner)]],
        ]
      ],
    ]
  }

  private static let defaultDeliveryPolicy =
    #"{"http":{"defaultHealthyRetryPolicy":{"minDelayTarget":20,"maxDelayTarget":20,"numRetries":3,"numMaxDelayRetries":"#
    + #"0,"numNoDelayRetries":0,"numMinDelayRetries":0,"backoffFunction":"linear"},"disableSubscriptionOverrides":false,"#
    + #""defaultRequestPolicy":{"headerContentType":"text/plain; charset=UTF-8"}}}"#
}

extension SNSWorld {
  func addPermission(_ request: SNS.AddPermissionRequest) throws(AWSError) -> SNS.AddPermissionResponse {
    let topic = try topic(request.topicArn)
    let label = request.label ?? ""
    var statements = Self.statements(topic)
    guard !statements.contains(where: { $0["Sid"]?.text == label }) else {
      throw Self.invalid("Statement already exists")
    }
    statements.append([
      "Sid": .string(label), "Effect": "Allow",
      "Principal": ["AWS": .strings((request.awsAccountId ?? []).map { "arn:\(region.partition):iam::\($0):root" })],
      "Action": .strings((request.actionName ?? []).map { "SNS:\($0)" }), "Resource": .string(topic.arn),
    ])
    Self.set(statements, on: topic)
    return SNS.AddPermissionResponse()
  }

  func removePermission(_ request: SNS.RemovePermissionRequest) throws(AWSError) -> SNS.RemovePermissionResponse {
    let topic = try topic(request.topicArn)
    let statements = Self.statements(topic)
    let kept = statements.filter { $0["Sid"]?.text != request.label }
    if kept.count != statements.count { Self.set(kept, on: topic) }
    return SNS.RemovePermissionResponse()
  }

  private static func policy(_ topic: SimTopic) -> JSONValue {
    topic.attributes["Policy"].flatMap { try? JSONValue(json: $0) } ?? TopicAttributes.defaultPolicy(topic)
  }

  private static func statements(_ topic: SimTopic) -> [JSONValue] {
    guard let statement = policy(topic)["Statement"] else { return [] }
    return statement.elements ?? [statement]
  }

  private static func set(_ statements: [JSONValue], on topic: SimTopic) {
    var members = policy(topic).members ?? [:]
    members["Statement"] = .array(statements)
    topic.attributes["Policy"] = JSONValue.object(members).json
  }
}
