internal import AWSModel

extension SNSWorld {
  private static let kinds: Set<String> = [
    "http", "https", "email", "email-json", "sms", "sqs", "application", "lambda", "firehose",
  ]

  /// Queues and functions of AWS are confirmed at once; whoever is outside must confirm with the token it is sent.
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
      return SNS.SubscribeResponse(subscriptionArn: shown(known, request.returnSubscriptionArn))
    }
    let isInside = ["sqs", "lambda", "firehose", "application", "sms"].contains(kind)
    let subscription = SimSubscription(
      topic: topic, kind: kind, endpoint: endpoint, arn: "\(topic.arn):\(region.random[.identifiers].uuid())",
      ordinal: nextOrdinal(), token: region.random[.tokens].hexadecimal(160), state: isInside ? .confirmed : .pending)
    // A policy is judged by its scope, so the scope comes first.
    for (name, value) in (request.attributes ?? [:]).sorted(by: { $0.key > $1.key }) {
      try SubscriptionAttributes.set(name, value, on: subscription)
    }
    subscriptions.insert(subscription)
    subscriptionsByARN[subscription.arn] = subscription
    topic.subscriptions.append(subscription)
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
      case "http": endpoint.hasPrefix("http://")
      case "https": endpoint.hasPrefix("https://")
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

  func confirmSubscription(
    _ request: SNS.ConfirmSubscriptionRequest
  ) throws(AWSError) -> SNS.ConfirmSubscriptionResponse {
    let topic = try topic(request.topicArn)
    guard let subscription = topic.subscriptions.first(where: { $0.token == request.token }) else {
      throw Self.invalid("Token")
    }
    subscription.state = .confirmed
    if request.authenticateOnUnsubscribe == "true" {
      subscription.attributes["ConfirmationWasAuthenticated"] = "true"
    }
    return SNS.ConfirmSubscriptionResponse(subscriptionArn: subscription.arn)
  }

  private func subscription(_ arn: String?) throws(AWSError) -> SimSubscription {
    guard let arn, ResourceName(arn)?.service == "sns" else { throw Self.invalid("SubscriptionArn") }
    guard let found = subscriptionsByARN[arn] else {
      throw SNS.Errors.notFoundException("Subscription does not exist")
    }
    return found
  }

  func unsubscribe(_ request: SNS.UnsubscribeRequest) throws(AWSError) -> SNS.UnsubscribeResponse {
    guard let arn = request.subscriptionArn, ResourceName(arn)?.service == "sns" else {
      throw Self.invalid("SubscriptionArn Reason: An ARN must have at least 6 elements, not 1")
    }
    if let found = subscriptionsByARN[arn] {
      found.topic.deletedSubscriptions += 1
      forget(found)
    }
    return SNS.UnsubscribeResponse()
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
    case "SubscriptionRoleArn": break
    default: throw SNSWorld.invalid("AttributeName")
    }
    subscription.attributes[name] = value.isEmpty ? nil : value
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
    result["SubscriptionPrincipal"] = "arn:aws:iam::\(region.account):user/sandbox"
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
