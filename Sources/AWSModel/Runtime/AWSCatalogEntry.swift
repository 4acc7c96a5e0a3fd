/// A service with its operations and errors: what a server or a tool can enumerate.
///
/// `AWSCatalog.entries` lists them all.
public struct AWSCatalogEntry: Sendable {
  public let service: AWSService
  public let operations: [AnyAWSOperation]
  public let errors: [AWSErrorShape]

  public init(service: AWSService, operations: [AnyAWSOperation], errors: [AWSErrorShape]) {
    self.service = service
    self.operations = operations
    self.errors = errors
  }
}
