internal import AWSModel

extension SNSWorld {
  private static let kinds: Set<String> = [
    "http", "https", "email", "email-json", "sms", "sqs", "application", "lambda", "firehose",
  ]

  /// Queues and functions of AWS are confirmed at once; whoever is outside must confirm with the token it is sent. An
  /// endpoint that has not yet is asked again, with another token.
  func subscribe(_ request: SNS.SubscribeRequest) throws(AWSError) -> SNS.SubscribeResponse {
    let topic = try topic(request.topicArn)
    let kind = request.protocol ?? ""
    let endpoint = request.endpoint ?? ""
    guard Self.kinds.contains(kind) else {
      throw Self.invalid("Amazon SNS does not support this protocol string: \(kind)")
    }
    try checkEndpoint(kind, endpoint, topic)
    let known = topic.subscriptions.first { $0.kind == kind && $0.endpoint == endpoint }
    if let known {
      guard (request.attributes ?? [:]).allSatisfy({ known.attributes[$0.key] == $0.value }) else {
        throw Self.invalid("Attributes Reason: Subscription already exists with different attributes")
      }
      if known.state == .pending { giveToken(to: known) }
      return SNS.SubscribeResponse(subscriptionArn: shown(known, request.returnSubscriptionArn))
    }
    let isInside = ["sqs", "lambda", "firehose", "application", "sms"].contains(kind)
    let subscription = SimSubscription(
      topic: topic, kind: kind, endpoint: endpoint, arn: "\(topic.arn):\(region.random[.identifiers].uuid())",
      ordinal: nextOrdinal(), token: region.random[.tokens].hexadecimal(160), at: region.now,
      state: isInside ? .confirmed : .pending)
    // A policy is judged by its scope, so the scope comes first.
    for (name, value) in (request.attributes ?? [:]).sorted(by: { $0.key > $1.key }) {
      try SubscriptionAttributes.set(name, value, on: subscription)
    }
    if kind == "firehose", subscription.attributes["SubscriptionRoleArn"] == nil {
      throw Self.invalid("Attributes Reason: SubscriptionRoleArn: required for the firehose protocol")
    }
    insert(subscription)
    if subscription.isHTTP { askToConfirm(subscription) }
    return SNS.SubscribeResponse(subscriptionArn: shown(subscription, request.returnSubscriptionArn))
  }

  private func shown(_ subscription: SimSubscription, _ wantsARN: Bool?) -> String {
    subscription.state == .confirmed || wantsARN == true ? subscription.arn : "pending confirmation"
  }

  private func checkEndpoint(_ kind: String, _ endpoint: String, _ topic: SimTopic) throws(AWSError) {
    let isFine =
      switch kind {
      case "sqs", "lambda": ResourceName(endpoint)?.service == kind
      case "firehose": ResourceName(endpoint)?.service == "firehose"
      case "http", "https": endpoint.hasPrefix("\(kind)://") && endpoint.utf8.count > kind.utf8.count + 3
      case "email", "email-json": endpoint.contains("@")
      default: !endpoint.isEmpty
      }
    guard isFine else {
      throw Self.invalid(
        kind == "sqs"
          ? "SQS endpoint ARN"
          : kind.hasPrefix("http")
            ? "Endpoint must match the specified protocol"
            : "\(kind == "email" ? "Email address" : "\(kind) endpoint")")
    }
    if topic.isFIFO, kind != "sqs" {
      throw Self.invalid("Endpoint Reason: FIFO topics only support SQS endpoints")
    }
    if kind == "sqs", !topic.isFIFO, endpoint.hasSuffix(".fifo") {
      throw Self.invalid("Endpoint Reason: FIFO SQS Queues can not be subscribed to standard SNS topics")
    }
  }

  func subscription(_ arn: String?) throws(AWSError) -> SimSubscription {
    guard let arn, ResourceName(arn)?.service == "sns" else { throw Self.invalid("SubscriptionArn") }
    guard let found = subscriptionsByARN[arn] else {
      throw SNS.Errors.notFoundException("Subscription does not exist")
    }
    return found
  }

  func listSubscriptions(
    _ request: SNS.ListSubscriptionsRequest
  ) throws(AWSError) -> SNS.ListSubscriptionsResponse {
    let (page, next) = subscriptions.page(after: try place(request.nextToken, "subscriptions"), limit: 100)
    return SNS.ListSubscriptionsResponse(
      subscriptions: page.map(shape), nextToken: next.map { PageToken(list: "subscriptions", place: $0).text })
  }

  func listSubscriptionsByTopic(
    _ request: SNS.ListSubscriptionsByTopicRequest
  ) throws(AWSError) -> SNS.ListSubscriptionsByTopicResponse {
    let topic = try topic(request.topicArn)
    let (page, next) = subscriptions.page(after: try place(request.nextToken, topic.arn), limit: 100) {
      $0.topic === topic
    }
    return SNS.ListSubscriptionsByTopicResponse(
      subscriptions: page.map(shape), nextToken: next.map { PageToken(list: topic.arn, place: $0).text })
  }

  private func shape(_ subscription: SimSubscription) -> SNS.Subscription {
    SNS.Subscription(
      subscriptionArn: subscription.state == .confirmed ? subscription.arn : "PendingConfirmation",
      owner: region.account, protocol: subscription.kind, endpoint: subscription.endpoint,
      topicArn: subscription.topic.arn)
  }

  func getSubscriptionAttributes(
    _ request: SNS.GetSubscriptionAttributesRequest
  ) throws(AWSError) -> SNS.GetSubscriptionAttributesResponse {
    SNS.GetSubscriptionAttributesResponse(
      attributes: SubscriptionAttributes.all(of: try subscription(request.subscriptionArn), region: region))
  }

  func setSubscriptionAttributes(
    _ request: SNS.SetSubscriptionAttributesRequest
  ) throws(AWSError) -> SNS.SetSubscriptionAttributesResponse {
    try SubscriptionAttributes.set(
      request.attributeName ?? "", request.attributeValue ?? "", on: try subscription(request.subscriptionArn))
    return SNS.SetSubscriptionAttributesResponse()
  }
}

/// The attributes of a subscription. Source: SetSubscriptionAttributes.
enum SubscriptionAttributes {
  static func set(_ name: String, _ value: String, on subscription: SimSubscription) throws(AWSError) {
    switch name {
    case "RawMessageDelivery":
      guard Bool(value) != nil else { throw SNSWorld.invalid("Attributes Reason: RawMessageDelivery: Invalid value") }
      guard ["sqs", "http", "https", "firehose"].contains(subscription.kind) else {
        throw SNSWorld.invalid(
          "Attributes Reason: Delivery protocol [\(subscription.kind)] does not support raw message delivery.")
      }
    case "FilterPolicy", "FilterPolicyScope": return try setFilter(name, value, on: subscription)
    case "RedrivePolicy", "DeliveryPolicy", "ReplayPolicy":
      guard value.isEmpty || (try? JSONValue(json: value))?.members != nil else {
        throw SNSWorld.invalid("\(name): failed to parse JSON.")
      }
      if name == "DeliveryPolicy" { try checkDelivery(value, of: subscription) }
      if name == "RedrivePolicy", !value.isEmpty { try checkRedrive(value, of: subscription) }
    case "SubscriptionRoleArn": break
    default: throw SNSWorld.invalid("AttributeName")
    }
    subscription.attributes[name] = value.isEmpty ? nil : value
  }

  private static func checkDelivery(_ policy: String, of subscription: SimSubscription) throws(AWSError) {
    guard policy.isEmpty || subscription.isHTTP else {
      throw SNSWorld.invalid("DeliveryPolicy: only HTTP and HTTPS endpoints have a delivery policy")
    }
    try DeliveryPolicy.check(subscription: policy)
  }

  /// A subscription's dead-letter queue is of its own account and Region, and of its topic's kind.
  private static func checkRedrive(_ policy: String, of subscription: SimSubscription) throws(AWSError) {
    let topic = ResourceName(subscription.topic.arn)
    guard let arn = (try? JSONValue(json: policy))?["deadLetterTargetArn"]?.text, let queue = ResourceName(arn),
      queue.service == "sqs", queue.account == topic?.account, queue.region == topic?.region
    else { throw SNSWorld.invalid("RedrivePolicy: deadLetterTargetArn is an invalid arn") }
    guard queue.resource.hasSuffix(".fifo") == subscription.topic.isFIFO else {
      throw SNSWorld.invalid(
        "RedrivePolicy: must use a \(subscription.topic.isFIFO ? "FIFO" : "standard") queue as DLQ")
    }
  }

  private static func setFilter(_ name: String, _ value: String, on subscription: SimSubscription) throws(AWSError) {
    var attributes = subscription.attributes
    attributes[name] = value.isEmpty || value == "{}" ? nil : value
    let scopeText = attributes["FilterPolicyScope"] ?? "MessageAttributes"
    guard let scope = MessageFilter.Scope(rawValue: scopeText) else {
      throw SNSWorld.invalid(
        "FilterPolicyScope: Invalid value [\(scopeText)]. Please use either MessageBody or MessageAttributes")
    }
    var filter: MessageFilter?
    if let text = attributes["FilterPolicy"] {
      do {
        filter = MessageFilter(scope: scope, pattern: try EventPattern(text))
      } catch {
        throw SNSWorld.invalid("FilterPolicy: \(error.reason)")
      }
      guard scope == .messageBody || filter?.pattern.isFlat == true else {
        throw SNSWorld.invalid(
          "FilterPolicy: Filter policy scope MessageAttributes does not support nested filter policy")
      }
      guard (try? JSONValue(json: text)).map(MessageFilter.keyCount) ?? 0 <= MessageFilter.keyLimit else {
        throw SNSWorld.invalid("FilterPolicy: Filter policy can not have more than \(MessageFilter.keyLimit) keys")
      }
    }
    subscription.attributes = attributes
    subscription.filter = filter
  }

  static func all(of subscription: SimSubscription, region: Region) -> [String: String] {
    var result = subscription.attributes
    if result["FilterPolicy"] != nil {
      result["FilterPolicyScope"] = result["FilterPolicyScope"] ?? "MessageAttributes"
    }
    result["SubscriptionArn"] = subscription.arn
    result["TopicArn"] = subscription.topic.arn
    result["Owner"] = region.account
    result["Protocol"] = subscription.kind
    result["Endpoint"] = subscription.endpoint
    result["PendingConfirmation"] = String(subscription.state == .pending)
    result["RawMessageDelivery"] = result["RawMessageDelivery"] ?? "false"
    result["ConfirmationWasAuthenticated"] =
      result["ConfirmationWasAuthenticated"]
      ?? String(subscription.state == .confirmed)
    if subscription.isHTTP { result["EffectiveDeliveryPolicy"] = subscription.deliveryPolicy.shown.json }
    result["SubscriptionPrincipal"] = region.globalARN("iam", "user/sandbox")
    return result
  }
}

extension EventPattern {
  /// Whether no field is nested in another.
  var isFlat: Bool { Self.isFlat(root) }

  private static func isFlat(_ fields: Fields) -> Bool {
    fields.fields.allSatisfy { if case .values = $0.node { true } else { false } }
      && fields.alternatives.allSatisfy { $0.allSatisfy(isFlat) }
  }
}
