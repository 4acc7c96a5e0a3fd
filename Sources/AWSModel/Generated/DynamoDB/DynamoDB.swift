// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file

/// The shapes and operations of Amazon DynamoDB, API version 2012-08-10.
public enum DynamoDB {
  public static let service = AWSService(
    name: "DynamoDB", signingName: "dynamodb", endpointPrefix: "dynamodb",
    serviceID: "DynamoDB", apiVersion: "2012-08-10", targetPrefix: "DynamoDB_20120810",
    xmlNamespace: nil, protocols: [.json10], queryCompatible: false)

  /// Every operation of the manifest.
  public static var catalog: AWSCatalogEntry {
    AWSCatalogEntry(service: service, operations: operations, errors: Errors.all)
  }

  private static var operations: [AnyAWSOperation] {
    [
      createTable.erased,
      deleteTable.erased,
      describeTable.erased,
      updateTable.erased,
      listTables.erased,
      getItem.erased,
      putItem.erased,
      updateItem.erased,
      deleteItem.erased,
      query.erased,
      scan.erased,
      describeTimeToLive.erased,
      updateTimeToLive.erased,
      describeContinuousBackups.erased,
      describeEndpoints.erased,
      tagResource.erased,
      untagResource.erased,
      listTagsOfResource.erased,
    ]
  }

  /// The errors that the service model names.
  public enum Errors {
    public static let conditionalCheckFailedException = AWSErrorShape("ConditionalCheckFailedException", members: ["Item"])
    public static let internalServerError = AWSErrorShape("InternalServerError", status: 500)
    public static let itemCollectionSizeLimitExceededException = AWSErrorShape("ItemCollectionSizeLimitExceededException")
    public static let limitExceededException = AWSErrorShape("LimitExceededException")
    public static let provisionedThroughputExceededException = AWSErrorShape("ProvisionedThroughputExceededException", members: ["ThrottlingReasons"])
    public static let replicatedWriteConflictException = AWSErrorShape("ReplicatedWriteConflictException")
    public static let requestLimitExceeded = AWSErrorShape("RequestLimitExceeded", members: ["ThrottlingReasons"])
    public static let resourceInUseException = AWSErrorShape("ResourceInUseException")
    public static let resourceNotFoundException = AWSErrorShape("ResourceNotFoundException")
    public static let tableNotFoundException = AWSErrorShape("TableNotFoundException")
    public static let throttlingException = AWSErrorShape("ThrottlingException", members: ["throttlingReasons"])
    public static let transactionConflictException = AWSErrorShape("TransactionConflictException")

    public static let all: [AWSErrorShape] = [
      conditionalCheckFailedException,
      internalServerError,
      itemCollectionSizeLimitExceededException,
      limitExceededException,
      provisionedThroughputExceededException,
      replicatedWriteConflictException,
      requestLimitExceeded,
      resourceInUseException,
      resourceNotFoundException,
      tableNotFoundException,
      throttlingException,
      transactionConflictException,
    ]
  }
}
