// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file

/// The shapes and operations of Amazon CloudWatch, API version 2010-08-01.
public enum CloudWatch {
  public static let service = AWSService(
    name: "CloudWatch", signingName: "monitoring", endpointPrefix: "monitoring",
    serviceID: "CloudWatch", apiVersion: "2010-08-01", targetPrefix: "GraniteServiceVersion20100801",
    xmlNamespace: "http://monitoring.amazonaws.com/doc/2010-08-01/", protocols: [.query, .cbor, .json10], queryCompatible: true)

  /// Every operation of the manifest.
  public static var catalog: AWSCatalogEntry {
    AWSCatalogEntry(service: service, operations: operations, errors: Errors.all)
  }

  private static var operations: [AnyAWSOperation] {
    [
      putMetricData.erased,
      getMetricData.erased,
      getMetricStatistics.erased,
      listMetrics.erased,
      putMetricAlarm.erased,
      putCompositeAlarm.erased,
      describeAlarms.erased,
      describeAlarmsForMetric.erased,
      describeAlarmHistory.erased,
      deleteAlarms.erased,
      setAlarmState.erased,
      enableAlarmActions.erased,
      disableAlarmActions.erased,
      tagResource.erased,
      untagResource.erased,
      listTagsForResource.erased,
    ]
  }

  /// The errors that the service model names.
  public enum Errors {
    public static let concurrentModificationException = AWSErrorShape("ConcurrentModificationException", status: 429)
    public static let conflictException = AWSErrorShape("ConflictException", status: 409)
    public static let internalServiceFault = AWSErrorShape("InternalServiceFault", code: "InternalServiceError", status: 500)
    public static let invalidFormatFault = AWSErrorShape("InvalidFormatFault", code: "InvalidFormat")
    public static let invalidNextToken = AWSErrorShape("InvalidNextToken")
    public static let invalidParameterCombinationException = AWSErrorShape("InvalidParameterCombinationException", code: "InvalidParameterCombination")
    public static let invalidParameterValueException = AWSErrorShape("InvalidParameterValueException", code: "InvalidParameterValue")
    public static let limitExceededFault = AWSErrorShape("LimitExceededFault", code: "LimitExceeded")
    public static let missingRequiredParameterException = AWSErrorShape("MissingRequiredParameterException", code: "MissingParameter")
    public static let resourceNotFound = AWSErrorShape("ResourceNotFound", status: 404)
    public static let resourceNotFoundException = AWSErrorShape("ResourceNotFoundException", status: 404, members: ["ResourceType", "ResourceId"])

    public static let all: [AWSErrorShape] = [
      concurrentModificationException,
      conflictException,
      internalServiceFault,
      invalidFormatFault,
      invalidNextToken,
      invalidParameterCombinationException,
      invalidParameterValueException,
      limitExceededFault,
      missingRequiredParameterException,
      resourceNotFound,
      resourceNotFoundException,
    ]
  }
}
