// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file

/// Every service that the manifest names.
public enum AWSCatalog {
  public static let entries: [AWSCatalogEntry] = [
    ECS.catalog,
    AutoScaling.catalog,
    EC2.catalog,
    CloudWatch.catalog,
    ELBv2.catalog,
    SQS.catalog,
    SNS.catalog,
    EventBridge.catalog,
    SSM.catalog,
    STS.catalog,
    Logs.catalog,
    ApplicationAutoScaling.catalog,
    DynamoDB.catalog,
    IAM.catalog,
  ]
}
