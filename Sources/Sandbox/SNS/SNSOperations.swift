internal import AWSModel

extension Sandbox {
  func registerSNS() {
    on(SNS.createTopic) { input, context throws(AWSError) in try context.region.sns.createTopic(input) }
    on(SNS.deleteTopic) { input, context throws(AWSError) in context.region.sns.deleteTopic(input) }
    on(SNS.listTopics) { input, context throws(AWSError) in try context.region.sns.listTopics(input) }
    on(SNS.getTopicAttributes) { input, context throws(AWSError) in try context.region.sns.getTopicAttributes(input) }
    on(SNS.setTopicAttributes) { input, context throws(AWSError) in try context.region.sns.setTopicAttributes(input) }
    on(SNS.addPermission) { input, context throws(AWSError) in try context.region.sns.addPermission(input) }
    on(SNS.removePermission) { input, context throws(AWSError) in try context.region.sns.removePermission(input) }
    on(SNS.tagResource) { input, context throws(AWSError) in try context.region.sns.tagResource(input) }
    on(SNS.untagResource) { input, context throws(AWSError) in try context.region.sns.untagResource(input) }
    on(SNS.listTagsForResource) { input, context throws(AWSError) in
      try context.region.sns.listTagsForResource(input)
    }
    on(SNS.publish) { input, context throws(AWSError) in try context.region.sns.publish(input) }
    on(SNS.publishBatch) { input, context throws(AWSError) in try context.region.sns.publishBatch(input) }
    registerSNSSubscriptions()
  }

  private func registerSNSSubscriptions() {
    on(SNS.subscribe) { input, context throws(AWSError) in try context.region.sns.subscribe(input) }
    on(SNS.confirmSubscription) { input, context throws(AWSError) in
      try context.region.sns.confirmSubscription(input)
    }
    on(SNS.unsubscribe) { input, context throws(AWSError) in try context.region.sns.unsubscribe(input) }
    on(SNS.listSubscriptions) { input, context throws(AWSError) in try context.region.sns.listSubscriptions(input) }
    on(SNS.listSubscriptionsByTopic) { input, context throws(AWSError) in
      try context.region.sns.listSubscriptionsByTopic(input)
    }
    on(SNS.getSubscriptionAttributes) { input, context throws(AWSError) in
      try context.region.sns.getSubscriptionAttributes(input)
    }
    on(SNS.setSubscriptionAttributes) { input, context throws(AWSError) in
      try context.region.sns.setSubscriptionAttributes(input)
    }
  }
}
