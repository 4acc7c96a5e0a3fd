// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file

/// The shapes and operations of Amazon Simple Systems Manager (SSM), API version 2014-11-06.
public enum SSM {
  public static let service = AWSService(
    name: "SSM", signingName: "ssm", endpointPrefix: "ssm",
    serviceID: "SSM", apiVersion: "2014-11-06", targetPrefix: "AmazonSSM",
    xmlNamespace: nil, protocols: [.json11], queryCompatible: false)

  /// Every operation of the manifest.
  public static var catalog: AWSCatalogEntry {
    AWSCatalogEntry(service: service, operations: operations, errors: Errors.all)
  }

  private static var operations: [AnyAWSOperation] {
    [
      getParameter.erased,
      getParameters.erased,
      getParametersByPath.erased,
      getParameterHistory.erased,
      putParameter.erased,
      deleteParameter.erased,
      deleteParameters.erased,
      describeParameters.erased,
      addTagsToResource.erased,
      removeTagsFromResource.erased,
      listTagsForResource.erased,
    ]
  }

  /// The errors that the service model names.
  public enum Errors {
    public static let hierarchyLevelLimitExceededException = AWSErrorShape("HierarchyLevelLimitExceededException")
    public static let hierarchyTypeMismatchException = AWSErrorShape("HierarchyTypeMismatchException")
    public static let incompatiblePolicyException = AWSErrorShape("IncompatiblePolicyException")
    public static let internalServerError = AWSErrorShape("InternalServerError", status: 500)
    public static let invalidAllowedPatternException = AWSErrorShape("InvalidAllowedPatternException")
    public static let invalidFilterKey = AWSErrorShape("InvalidFilterKey")
    public static let invalidFilterOption = AWSErrorShape("InvalidFilterOption")
    public static let invalidFilterValue = AWSErrorShape("InvalidFilterValue")
    public static let invalidKeyId = AWSErrorShape("InvalidKeyId")
    public static let invalidNextToken = AWSErrorShape("InvalidNextToken")
    public static let invalidPolicyAttributeException = AWSErrorShape("InvalidPolicyAttributeException")
    public static let invalidPolicyTypeException = AWSErrorShape("InvalidPolicyTypeException")
    public static let invalidResourceId = AWSErrorShape("InvalidResourceId")
    public static let invalidResourceType = AWSErrorShape("InvalidResourceType")
    public static let parameterAlreadyExists = AWSErrorShape("ParameterAlreadyExists")
    public static let parameterLimitExceeded = AWSErrorShape("ParameterLimitExceeded")
    public static let parameterMaxVersionLimitExceeded = AWSErrorShape("ParameterMaxVersionLimitExceeded")
    public static let parameterNotFound = AWSErrorShape("ParameterNotFound")
    public static let parameterPatternMismatchException = AWSErrorShape("ParameterPatternMismatchException")
    public static let parameterVersionNotFound = AWSErrorShape("ParameterVersionNotFound")
    public static let policiesLimitExceededException = AWSErrorShape("PoliciesLimitExceededException")
    public static let tooManyTagsError = AWSErrorShape("TooManyTagsError")
    public static let tooManyUpdates = AWSErrorShape("TooManyUpdates")
    public static let unsupportedParameterType = AWSErrorShape("UnsupportedParameterType")

    public static let all: [AWSErrorShape] = [
      hierarchyLevelLimitExceededException,
      hierarchyTypeMismatchException,
      incompatiblePolicyException,
      internalServerError,
      invalidAllowedPatternException,
      invalidFilterKey,
      invalidFilterOption,
      invalidFilterValue,
      invalidKeyId,
      invalidNextToken,
      invalidPolicyAttributeException,
      invalidPolicyTypeException,
      invalidResourceId,
      invalidResourceType,
      parameterAlreadyExists,
      parameterLimitExceeded,
      parameterMaxVersionLimitExceeded,
      parameterNotFound,
      parameterPatternMismatchException,
      parameterVersionNotFound,
      policiesLimitExceededException,
      tooManyTagsError,
      tooManyUpdates,
      unsupportedParameterType,
    ]
  }
}
