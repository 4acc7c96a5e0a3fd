// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file

/// The shapes and operations of Amazon Simple Notification Service, API version 2010-03-31.
public enum SNS {
  public static let service = AWSService(
    name: "SNS", signingName: "sns", endpointPrefix: "sns",
    serviceID: "SNS", apiVersion: "2010-03-31", targetPrefix: nil,
    xmlNamespace: "http://sns.amazonaws.com/doc/2010-03-31/", protocols: [.query], queryCompatible: false)

  /// Every operation of the manifest.
  public static var catalog: AWSCatalogEntry {
    AWSCatalogEntry(service: service, operations: operations, errors: Errors.all)
  }

  private static var operations: [AnyAWSOperation] {
    [
      createTopic.erased,
      deleteTopic.erased,
      listTopics.erased,
      getTopicAttributes.erased,
      setTopicAttributes.erased,
      subscribe.erased,
      confirmSubscription.erased,
      unsubscribe.erased,
      listSubscriptions.erased,
      listSubscriptionsByTopic.erased,
      getSubscriptionAttributes.erased,
      setSubscriptionAttributes.erased,
      publish.erased,
      publishBatch.erased,
      addPermission.erased,
      removePermission.erased,
      tagResource.erased,
      untagResource.erased,
      listTagsForResource.erased,
    ]
  }

  /// The errors that the service model names.
  public enum Errors {
    public static let authorizationErrorException = AWSErrorShape("AuthorizationErrorException", code: "AuthorizationError", status: 403)
    public static let batchEntryIdsNotDistinctException = AWSErrorShape("BatchEntryIdsNotDistinctException", code: "BatchEntryIdsNotDistinct")
    public static let batchRequestTooLongException = AWSErrorShape("BatchRequestTooLongException", code: "BatchRequestTooLong")
    public static let concurrentAccessException = AWSErrorShape("ConcurrentAccessException", code: "ConcurrentAccess")
    public static let emptyBatchRequestException = AWSErrorShape("EmptyBatchRequestException", code: "EmptyBatchRequest")
    public static let endpointDisabledException = AWSErrorShape("EndpointDisabledException", code: "EndpointDisabled")
    public static let filterPolicyLimitExceededException = AWSErrorShape("FilterPolicyLimitExceededException", code: "FilterPolicyLimitExceeded", status: 403)
    public static let internalErrorException = AWSErrorShape("InternalErrorException", code: "InternalError", status: 500)
    public static let invalidBatchEntryIdException = AWSErrorShape("InvalidBatchEntryIdException", code: "InvalidBatchEntryId")
    public static let invalidParameterException = AWSErrorShape("InvalidParameterException", code: "InvalidParameter")
    public static let invalidParameterValueException = AWSErrorShape("InvalidParameterValueException", code: "ParameterValueInvalid")
    public static let invalidSecurityException = AWSErrorShape("InvalidSecurityException", code: "InvalidSecurity", status: 403)
    public static let invalidStateException = AWSErrorShape("InvalidStateException", code: "InvalidState")
    public static let kmsAccessDeniedException = AWSErrorShape("KMSAccessDeniedException", code: "KMSAccessDenied")
    public static let kmsDisabledException = AWSErrorShape("KMSDisabledException", code: "KMSDisabled")
    public static let kmsInvalidStateException = AWSErrorShape("KMSInvalidStateException", code: "KMSInvalidState")
    public static let kmsNotFoundException = AWSErrorShape("KMSNotFoundException", code: "KMSNotFound")
    public static let kmsOptInRequired = AWSErrorShape("KMSOptInRequired", status: 403)
    public static let kmsThrottlingException = AWSErrorShape("KMSThrottlingException", code: "KMSThrottling")
    public static let notFoundException = AWSErrorShape("NotFoundException", code: "NotFound", status: 404)
    public static let platformApplicationDisabledException = AWSErrorShape("PlatformApplicationDisabledException", code: "PlatformApplicationDisabled")
    public static let replayLimitExceededException = AWSErrorShape("ReplayLimitExceededException", code: "ReplayLimitExceeded", status: 403)
    public static let resourceNotFoundException = AWSErrorShape("ResourceNotFoundException", code: "ResourceNotFound", status: 404)
    public static let staleTagException = AWSErrorShape("StaleTagException", code: "StaleTag")
    public static let subscriptionLimitExceededException = AWSErrorShape("SubscriptionLimitExceededException", code: "SubscriptionLimitExceeded", status: 403)
    public static let tagLimitExceededException = AWSErrorShape("TagLimitExceededException", code: "TagLimitExceeded")
    public static let tagPolicyException = AWSErrorShape("TagPolicyException", code: "TagPolicy")
    public static let tooManyEntriesInBatchRequestException = AWSErrorShape("TooManyEntriesInBatchRequestException", code: "TooManyEntriesInBatchRequest")
    public static let topicLimitExceededException = AWSErrorShape("TopicLimitExceededException", code: "TopicLimitExceeded", status: 403)
    public static let validationException = AWSErrorShape("ValidationException")

    public static let all: [AWSErrorShape] = [
      authorizationErrorException,
      batchEntryIdsNotDistinctException,
      batchRequestTooLongException,
      concurrentAccessException,
      emptyBatchRequestException,
      endpointDisabledException,
      filterPolicyLimitExceededException,
      internalErrorException,
      invalidBatchEntryIdException,
      invalidParameterException,
      invalidParameterValueException,
      invalidSecurityException,
      invalidStateException,
      kmsAccessDeniedException,
      kmsDisabledException,
      kmsInvalidStateException,
      kmsNotFoundException,
      kmsOptInRequired,
      kmsThrottlingException,
      notFoundException,
      platformApplicationDisabledException,
      replayLimitExceededException,
      resourceNotFoundException,
      staleTagException,
      subscriptionLimitExceededException,
      tagLimitExceededException,
      tagPolicyException,
      tooManyEntriesInBatchRequestException,
      topicLimitExceededException,
      validationException,
    ]
  }
}
