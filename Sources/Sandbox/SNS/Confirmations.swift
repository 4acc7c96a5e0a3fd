internal import AWSModel

/// How subscriptions are confirmed and ended, by whoever has their token or their ARN. Source: ConfirmSubscription,
/// Unsubscribe.
extension SNSWorld {
  /// Tokens are valid for two days.
  private static let tokenLife = Duration.hours(48)

  /// An endpoint whose subscription is being confirmed, or restored after its end.
  func confirmSubscription(
    _ request: SNS.ConfirmSubscriptionRequest
  ) throws(AWSError) -> SNS.ConfirmSubscriptionResponse {
    let topic = try topic(request.topicArn)
    let token = request.token ?? ""
    let known = topic.subscriptions.first { $0.token == token } ?? ended[token]
    guard let subscription = known, subscription.topic === topic,
      region.now - subscription.tokenGivenAt < Self.tokenLife
    else { throw Self.invalid("Token") }
    if ended.removeValue(forKey: token) != nil { insert(subscription) }
    if subscription.state == .pending || request.authenticateOnUnsubscribe != nil {
      subscription.attributes["ConfirmationWasAuthenticated"] = String(request.authenticateOnUnsubscribe == "true")
    }
    subscription.state = .confirmed
    return SNS.ConfirmSubscriptionResponse(subscriptionArn: subscription.arn)
  }

  /// What is not there any more ends without a word.
  func unsubscribe(_ request: SNS.UnsubscribeRequest) throws(AWSError) -> SNS.UnsubscribeResponse {
    guard let arn = request.subscriptionArn, ResourceName(arn)?.service == "sns" else {
      throw Self.invalid("SubscriptionArn Reason: An ARN must have at least 6 elements, not 1")
    }
    guard let found = subscriptionsByARN[arn] else { return SNS.UnsubscribeResponse() }
    found.topic.deletedSubscriptions += 1
    forget(found)
    if found.isHTTP, found.state == .confirmed { end(found) }
    return SNS.UnsubscribeResponse()
  }

  /// Tells the endpoint, which can restore the subscription while its token is valid.
  private func end(_ subscription: SimSubscription) {
    ended = ended.filter { region.now - $0.value.tokenGivenAt < Self.tokenLife }
    giveToken(to: subscription)
    ended[subscription.token] = subscription
    tellOfTheEnd(subscription)
  }

  /// Gives a subscription another token, and asks an endpoint that has not confirmed yet again.
  func giveToken(to subscription: SimSubscription) {
    subscription.token = region.random[.tokens].hexadecimal(160)
    subscription.tokenGivenAt = region.now
    if subscription.isHTTP, subscription.state == .pending { askToConfirm(subscription) }
  }

  func insert(_ subscription: SimSubscription) {
    subscriptions.insert(subscription)
    subscriptionsByARN[subscription.arn] = subscription
    subscription.topic.subscriptions.append(subscription)
  }
}
