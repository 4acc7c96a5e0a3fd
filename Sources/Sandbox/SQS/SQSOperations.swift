internal import AWSModel

extension Sandbox {
  func registerSQS() {
    on(SQS.createQueue) { input, context throws(AWSError) in try context.region.sqs.createQueue(input) }
    on(SQS.deleteQueue) { input, context throws(AWSError) in try context.region.sqs.deleteQueue(input) }
    on(SQS.getQueueUrl) { input, context throws(AWSError) in try context.region.sqs.getQueueUrl(input) }
    on(SQS.listQueues) { input, context throws(AWSError) in try context.region.sqs.listQueues(input) }
    on(SQS.listDeadLetterSourceQueues) { input, context throws(AWSError) in
      try context.region.sqs.listDeadLetterSourceQueues(input)
    }
    on(SQS.getQueueAttributes) { input, context throws(AWSError) in try context.region.sqs.getQueueAttributes(input) }
    on(SQS.setQueueAttributes) { input, context throws(AWSError) in try context.region.sqs.setQueueAttributes(input) }
    on(SQS.tagQueue) { input, context throws(AWSError) in try context.region.sqs.tagQueue(input) }
    on(SQS.untagQueue) { input, context throws(AWSError) in try context.region.sqs.untagQueue(input) }
    on(SQS.listQueueTags) { input, context throws(AWSError) in try context.region.sqs.listQueueTags(input) }
    on(SQS.addPermission) { input, context throws(AWSError) in try context.region.sqs.addPermission(input) }
    on(SQS.removePermission) { input, context throws(AWSError) in try context.region.sqs.removePermission(input) }
    on(SQS.startMessageMoveTask) { input, context throws(AWSError) in
      try context.region.sqs.startMessageMoveTask(input)
    }
    on(SQS.listMessageMoveTasks) { input, context throws(AWSError) in
      try context.region.sqs.listMessageMoveTasks(input)
    }
    on(SQS.cancelMessageMoveTask) { input, context throws(AWSError) in
      try context.region.sqs.cancelMessageMoveTask(input)
    }
    registerSQSMessages()
  }

  private func registerSQSMessages() {
    on(SQS.sendMessage) { input, context throws(AWSError) in
      try context.region.sqs.sendMessage(input, sender: context.senderID)
    }
    on(SQS.sendMessageBatch) { input, context throws(AWSError) in
      try context.region.sqs.sendMessageBatch(input, sender: context.senderID)
    }
    on(SQS.receiveMessage) { input, context throws(AWSError) in try context.region.sqs.receiveMessage(input) }
    on(SQS.deleteMessage) { input, context throws(AWSError) in try context.region.sqs.deleteMessage(input) }
    on(SQS.deleteMessageBatch) { input, context throws(AWSError) in try context.region.sqs.deleteMessageBatch(input) }
    on(SQS.changeMessageVisibility) { input, context throws(AWSError) in
      try context.region.sqs.changeMessageVisibility(input)
    }
    on(SQS.changeMessageVisibilityBatch) { input, context throws(AWSError) in
      try context.region.sqs.changeMessageVisibilityBatch(input)
    }
    on(SQS.purgeQueue) { input, context throws(AWSError) in try context.region.sqs.purgeQueue(input) }
  }
}

extension CallContext {
  /// The unique id that AWS gives to a caller, as `SenderId` and `UserId` show it.
  var senderID: String { PrincipalID.of(identity) }
}

/// The unique ids of principals: made from their ARNs, so that one ARN has one id.
enum PrincipalID {
  static func of(_ arn: String) -> String {
    let resource = ResourceName(arn)?.resource ?? ""
    if resource.hasPrefix("assumed-role/") {
      let parts = resource.split(separator: "/")
      let role =
        "arn:\(ResourceName(arn)?.partition ?? "aws"):iam::\(ResourceName(arn)?.account ?? ""):role/\(parts.dropFirst().first ?? "")"
      return "\(make("AROA", role)):\(parts.last ?? "")"
    }
    return make(resource.hasPrefix("role/") ? "AROA" : "AIDA", arn)
  }

  private static func make(_ prefix: String, _ text: String) -> String {
    var stream = RandomStream(seed: 0, label: text)
    return prefix + stream.hexadecimal(17).uppercased()
  }
}
