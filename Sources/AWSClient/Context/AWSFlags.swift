/// What the command line says about AWS. Keys are never flags.
public struct AWSFlags: Sendable, Hashable {
  /// `--profile`. Naming a profile this way puts it before keys in the environment, as in the AWS CLI.
  public var profile: String?
  /// `--region`
  public var region: String?
  /// `--endpoint-url`, for every service.
  public var endpointURL: String?

  public init(profile: String? = nil, region: String? = nil, endpointURL: String? = nil) {
    self.profile = profile
    self.region = region
    self.endpointURL = endpointURL
  }
}
