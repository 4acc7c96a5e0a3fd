// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file

/// The shapes and operations of Amazon Simple Queue Service, API version 2012-11-05.
public enum SQS {
  public static let service = AWSService(
    name: "SQS", signingName: "sqs", endpointPrefix: "sqs",
    serviceID: "SQS", apiVersion: "2012-11-05", targetPrefix: "AmazonSQS",
    xmlNamespace: nil, protocols: [.json10], queryCompatible: true)

  /// Every operation of the manifest.
  public static var catalog: AWSCatalogEntry {
    AWSCatalogEntry(service: service, operations: operations, errors: Errors.all)
  }

  private static var operations: [AnyAWSOperation] {
    [
      createQueue.erased,
      deleteQueue.erased,
      getQueueUrl.erased,
      getQueueAttributes.erased,
      setQueueAttributes.erased,
      listQueues.erased,
      sendMessage.erased,
      sendMessageBatch.erased,
      receiveMessage.erased,
      deleteMessage.erased,
      deleteMessageBatch.erased,
      changeMessageVisibility.erased,
      changeMessageVisibilityBatch.erased,
      purgeQueue.erased,
      tagQueue.erased,
      untagQueue.erased,
      listQueueTags.erased,
      listDeadLetterSourceQueues.erased,
      addPermission.erased,
      removePermission.erased,
      startMessageMoveTask.erased,
      listMessageMoveTasks.erased,
      cancelMessageMoveTask.erased,
    ]
  }

  /// The errors that the service model names.
  public enum Errors {
    public static let batchEntryIdsNotDistinct = AWSErrorShape("BatchEntryIdsNotDistinct", queryCode: "AWS.SimpleQueueService.BatchEntryIdsNotDistinct")
    public static let batchRequestTooLong = AWSErrorShape("BatchRequestTooLong", queryCode: "AWS.SimpleQueueService.BatchRequestTooLong")
    public static let emptyBatchRequest = AWSErrorShape("EmptyBatchRequest", queryCode: "AWS.SimpleQueueService.EmptyBatchRequest")
    public static let invalidAddress = AWSErrorShape("InvalidAddress")
    public static let invalidAttributeName = AWSErrorShape("InvalidAttributeName")
    public static let invalidAttributeValue = AWSErrorShape("InvalidAttributeValue")
    public static let invalidBatchEntryId = AWSErrorShape("InvalidBatchEntryId", queryCode: "AWS.SimpleQueueService.InvalidBatchEntryId")
    public static let invalidIdFormat = AWSErrorShape("InvalidIdFormat")
    public static let invalidMessageContents = AWSErrorShape("InvalidMessageContents")
    public static let invalidSecurity = AWSErrorShape("InvalidSecurity")
    public static let kmsAccessDenied = AWSErrorShape("KmsAccessDenied")
    public static let kmsDisabled = AWSErrorShape("KmsDisabled")
    public static let kmsInvalidKeyUsage = AWSErrorShape("KmsInvalidKeyUsage")
    public static let kmsInvalidState = AWSErrorShape("KmsInvalidState")
    public static let kmsNotFound = AWSErrorShape("KmsNotFound")
    public static let kmsOptInRequired = AWSErrorShape("KmsOptInRequired")
    public static let kmsThrottled = AWSErrorShape("KmsThrottled")
    public static let messageNotInflight = AWSErrorShape("MessageNotInflight", queryCode: "AWS.SimpleQueueService.MessageNotInflight")
    public static let overLimit = AWSErrorShape("OverLimit")
    public static let purgeQueueInProgress = AWSErrorShape("PurgeQueueInProgress", queryCode: "AWS.SimpleQueueService.PurgeQueueInProgress")
    public static let queueDeletedRecently = AWSErrorShape("QueueDeletedRecently", queryCode: "AWS.SimpleQueueService.QueueDeletedRecently")
    public static let queueDoesNotExist = AWSErrorShape("QueueDoesNotExist", queryCode: "AWS.SimpleQueueService.NonExistentQueue")
    public static let queueNameExists = AWSErrorShape("QueueNameExists", queryCode: "QueueAlreadyExists")
    public static let receiptHandleIsInvalid = AWSErrorShape("ReceiptHandleIsInvalid")
    public static let requestThrottled = AWSErrorShape("RequestThrottled")
    public static let resourceNotFoundException = AWSErrorShape("ResourceNotFoundException")
    public static let tooManyEntriesInBatchRequest = AWSErrorShape("TooManyEntriesInBatchRequest", queryCode: "AWS.SimpleQueueService.TooManyEntriesInBatchRequest")
    public static let unsupportedOperation = AWSErrorShape("UnsupportedOperation", queryCode: "AWS.SimpleQueueService.UnsupportedOperation")

    public static let all: [AWSErrorShape] = [
      batchEntryIdsNotDistinct,
      batchRequestTooLong,
      emptyBatchRequest,
      invalidAddress,
      invalidAttributeName,
      invalidAttributeValue,
      invalidBatchEntryId,
      invalidIdFormat,
      invalidMessageContents,
      invalidSecurity,
      kmsAccessDenied,
      kmsDisabled,
      kmsInvalidKeyUsage,
      kmsInvalidState,
      kmsNotFound,
      kmsOptInRequired,
      kmsThrottled,
      messageNotInflight,
      overLimit,
      purgeQueueInProgress,
      queueDeletedRecently,
      queueDoesNotExist,
      queueNameExists,
      receiptHandleIsInvalid,
      requestThrottled,
      resourceNotFoundException,
      tooManyEntriesInBatchRequest,
      unsupportedOperation,
    ]
  }
}
