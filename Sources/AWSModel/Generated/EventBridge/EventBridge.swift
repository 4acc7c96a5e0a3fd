// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file

/// The shapes and operations of Amazon EventBridge, API version 2015-10-07.
public enum EventBridge {
  public static let service = AWSService(
    name: "EventBridge", signingName: "events", endpointPrefix: "events",
    serviceID: "EventBridge", apiVersion: "2015-10-07", targetPrefix: "AWSEvents",
    xmlNamespace: nil, protocols: [.json11], queryCompatible: false)

  /// Every operation of the manifest.
  public static var catalog: AWSCatalogEntry {
    AWSCatalogEntry(service: service, operations: operations, errors: Errors.all)
  }

  private static var operations: [AnyAWSOperation] {
    [
      putRule.erased,
      deleteRule.erased,
      describeRule.erased,
      listRules.erased,
      enableRule.erased,
      disableRule.erased,
      putTargets.erased,
      removeTargets.erased,
      listTargetsByRule.erased,
      listRuleNamesByTarget.erased,
      putEvents.erased,
      testEventPattern.erased,
      createEventBus.erased,
      deleteEventBus.erased,
      describeEventBus.erased,
      listEventBuses.erased,
      putPermission.erased,
      removePermission.erased,
      tagResource.erased,
      untagResource.erased,
      listTagsForResource.erased,
    ]
  }

  /// The errors that the service model names.
  public enum Errors {
    public static let concurrentModificationException = AWSErrorShape("ConcurrentModificationException")
    public static let internalException = AWSErrorShape("InternalException", status: 500)
    public static let invalidEventPatternException = AWSErrorShape("InvalidEventPatternException")
    public static let invalidStateException = AWSErrorShape("InvalidStateException")
    public static let limitExceededException = AWSErrorShape("LimitExceededException")
    public static let managedRuleException = AWSErrorShape("ManagedRuleException")
    public static let operationDisabledException = AWSErrorShape("OperationDisabledException")
    public static let policyLengthExceededException = AWSErrorShape("PolicyLengthExceededException")
    public static let resourceAlreadyExistsException = AWSErrorShape("ResourceAlreadyExistsException")
    public static let resourceNotFoundException = AWSErrorShape("ResourceNotFoundException")

    public static let all: [AWSErrorShape] = [
      concurrentModificationException,
      internalException,
      invalidEventPatternException,
      invalidStateException,
      limitExceededException,
      managedRuleException,
      operationDisabledException,
      policyLengthExceededException,
      resourceAlreadyExistsException,
      resourceNotFoundException,
    ]
  }
}
