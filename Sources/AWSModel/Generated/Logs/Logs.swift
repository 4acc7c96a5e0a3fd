// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file

/// The shapes and operations of Amazon CloudWatch Logs, API version 2014-03-28.
public enum Logs {
  public static let service = AWSService(
    name: "Logs", signingName: "logs", endpointPrefix: "logs",
    serviceID: "CloudWatch Logs", apiVersion: "2014-03-28", targetPrefix: "Logs_20140328",
    xmlNamespace: nil, protocols: [.json11], queryCompatible: false)

  /// Every operation of the manifest.
  public static var catalog: AWSCatalogEntry {
    AWSCatalogEntry(service: service, operations: operations, errors: Errors.all)
  }

  private static var operations: [AnyAWSOperation] {
    [
      createLogGroup.erased,
      deleteLogGroup.erased,
      describeLogGroups.erased,
      createLogStream.erased,
      deleteLogStream.erased,
      describeLogStreams.erased,
      putLogEvents.erased,
      getLogEvents.erased,
      filterLogEvents.erased,
      putRetentionPolicy.erased,
      deleteRetentionPolicy.erased,
      putResourcePolicy.erased,
      deleteResourcePolicy.erased,
      describeResourcePolicies.erased,
      tagResource.erased,
      untagResource.erased,
      listTagsForResource.erased,
      tagLogGroup.erased,
      untagLogGroup.erased,
      listTagsLogGroup.erased,
      describeMetricFilters.erased,
      describeSubscriptionFilters.erased,
    ]
  }

  /// The errors that the service model names.
  public enum Errors {
    public static let dataAlreadyAcceptedException = AWSErrorShape("DataAlreadyAcceptedException", members: ["expectedSequenceToken"])
    public static let invalidParameterException = AWSErrorShape("InvalidParameterException")
    public static let invalidSequenceTokenException = AWSErrorShape("InvalidSequenceTokenException", members: ["expectedSequenceToken"])
    public static let limitExceededException = AWSErrorShape("LimitExceededException")
    public static let operationAbortedException = AWSErrorShape("OperationAbortedException")
    public static let resourceAlreadyExistsException = AWSErrorShape("ResourceAlreadyExistsException")
    public static let resourceNotFoundException = AWSErrorShape("ResourceNotFoundException")
    public static let serviceUnavailableException = AWSErrorShape("ServiceUnavailableException", status: 500)
    public static let tooManyTagsException = AWSErrorShape("TooManyTagsException", members: ["resourceName"])
    public static let unrecognizedClientException = AWSErrorShape("UnrecognizedClientException")
    public static let validationException = AWSErrorShape("ValidationException")

    public static let all: [AWSErrorShape] = [
      dataAlreadyAcceptedException,
      invalidParameterException,
      invalidSequenceTokenException,
      limitExceededException,
      operationAbortedException,
      resourceAlreadyExistsException,
      resourceNotFoundException,
      serviceUnavailableException,
      tooManyTagsException,
      unrecognizedClientException,
      validationException,
    ]
  }
}
