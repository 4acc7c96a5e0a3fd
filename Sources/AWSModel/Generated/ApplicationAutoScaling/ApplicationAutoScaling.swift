// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file

/// The shapes and operations of Application Auto Scaling, API version 2016-02-06.
public enum ApplicationAutoScaling {
  public static let service = AWSService(
    name: "ApplicationAutoScaling", signingName: "application-autoscaling", endpointPrefix: "application-autoscaling",
    serviceID: "Application Auto Scaling", apiVersion: "2016-02-06", targetPrefix: "AnyScaleFrontendService",
    xmlNamespace: nil, protocols: [.json11], queryCompatible: false)

  /// Every operation of the manifest.
  public static var catalog: AWSCatalogEntry {
    AWSCatalogEntry(service: service, operations: operations, errors: Errors.all)
  }

  private static var operations: [AnyAWSOperation] {
    [
      registerScalableTarget.erased,
      deregisterScalableTarget.erased,
      describeScalableTargets.erased,
      putScalingPolicy.erased,
      deleteScalingPolicy.erased,
      describeScalingPolicies.erased,
      putScheduledAction.erased,
      deleteScheduledAction.erased,
      describeScheduledActions.erased,
      describeScalingActivities.erased,
      tagResource.erased,
      untagResource.erased,
      listTagsForResource.erased,
    ]
  }

  /// The errors that the service model names.
  public enum Errors {
    public static let concurrentUpdateException = AWSErrorShape("ConcurrentUpdateException")
    public static let failedResourceAccessException = AWSErrorShape("FailedResourceAccessException")
    public static let internalServiceException = AWSErrorShape("InternalServiceException")
    public static let invalidNextTokenException = AWSErrorShape("InvalidNextTokenException")
    public static let limitExceededException = AWSErrorShape("LimitExceededException")
    public static let objectNotFoundException = AWSErrorShape("ObjectNotFoundException")
    public static let resourceNotFoundException = AWSErrorShape("ResourceNotFoundException", members: ["ResourceName"])
    public static let tooManyTagsException = AWSErrorShape("TooManyTagsException", members: ["ResourceName"])
    public static let validationException = AWSErrorShape("ValidationException")

    public static let all: [AWSErrorShape] = [
      concurrentUpdateException,
      failedResourceAccessException,
      internalServiceException,
      invalidNextTokenException,
      limitExceededException,
      objectNotFoundException,
      resourceNotFoundException,
      tooManyTagsException,
      validationException,
    ]
  }
}
