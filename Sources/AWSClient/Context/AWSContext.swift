public import AWSModel

/// Flags, environment and configuration files, resolved: which profile, which Region, which addresses, how patient.
///
/// Order and meaning are those of the AWS CLI.
public struct AWSContext: Sendable {
  public let flags: AWSFlags
  public let profile: ConfigProfile
  public let retry: RetrySettings
  public let endpoints: EndpointResolver
  /// The certificates to trust in place of the system's, from `AWS_CA_BUNDLE` or the profile's `ca_bundle`.
  public let certificateBundlePath: String?
  let environment: AWSEnvironment
  let config: SharedConfig

  /// - Throws: ``AWSError`` when a file cannot be read, the profile does not exist, or a setting makes no sense.
  public init(flags: AWSFlags = AWSFlags(), environment: AWSEnvironment) throws(AWSError) {
    self.flags = flags
    self.environment = environment
    config = try SharedConfig(environment: environment)
    profile = try Self.profile(flags, environment, config)
    retry = try RetrySettings(environment: environment, profile: profile)
    certificateBundlePath = (environment["AWS_CA_BUNDLE"] ?? profile["ca_bundle"]).map(environment.expandingHome)
    endpoints = EndpointResolver(
      flag: flags.endpointURL, variables: environment.variables, profile: profile,
      services: try Self.services(profile, config))
  }

  /// The Region: flag, `AWS_REGION`, `AWS_DEFAULT_REGION`, profile. Nil when none of them says.
  public var region: String? {
    [flags.region, environment["AWS_REGION"], environment["AWS_DEFAULT_REGION"], profile["region"]]
      .compactMap(\.self).first { !$0.isEmpty }
  }

  /// The Region, or the error that tells how to name one.
  public func requireRegion() throws(AWSError) -> String {
    if let region { return region }
    throw AWSError(
      kind: .notSent, code: "NoRegion",
      message: "no Region is set; pass --region, set AWS_REGION, or put region into profile \"\(profile.name)\"")
  }

  private static func profile(
    _ flags: AWSFlags, _ environment: AWSEnvironment, _ config: SharedConfig
  ) throws(AWSError) -> ConfigProfile {
    let named = flags.profile ?? environment["AWS_PROFILE"] ?? environment["AWS_DEFAULT_PROFILE"]
    let name = named ?? "default"
    if let profile = config.profile(name) { return profile }
    if named == nil || name == "default" { return ConfigProfile(name: name) }
    throw AWSError(
      kind: .authorization, code: "ProfileNotFound",
      message: "there is no profile \"\(name.printable(limit: 80))\" in the AWS configuration files; "
        + "choose another with --profile or AWS_PROFILE")
  }

  private static func services(
    _ profile: ConfigProfile, _ config: SharedConfig
  ) throws(AWSError) -> [String: [String: String]] {
    guard let name = profile["services"] else { return [:] }
    if let services = config.services(name) { return services }
    throw AWSError(
      kind: .notSent, code: "InvalidConfigFile",
      message: "profile \"\(profile.name)\" names the services section \"\(name)\", and there is none")
  }
}
