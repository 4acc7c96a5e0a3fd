internal import AWSModel

/// Makes the sources of credentials and puts them into the order of the AWS CLI (botocore's): environment, the
/// profile's role, web identity, SSO, credentials file, `credential_process`, config file, container, instance.
struct CredentialSources: Sendable {
  let context: AWSContext
  let transport: any HTTPTransport
  let clock: any ClientClock
  let random: RandomSource
  let policy: RefreshPolicy
  /// Makes what calls STS with credentials, or without any.
  let sts: @Sendable ((any CredentialSource)?) -> any AWSCaller

  var config: SharedConfig { context.config }

  /// The whole chain. A profile that the command line names goes before keys in the environment, and then variables of
  /// a web identity do not count either.
  func chain() -> CredentialChain {
    let isNamedByFlag = context.flags.profile != nil
    var providers: [any CredentialProvider] = isNamedByFlag ? [] : [environment]
    providers.append(ProfileRoleCredentials(profile: context.profile, sources: self))
    providers += ofProfile(context.profile, usesVariables: !isNamedByFlag)
    providers += [container, instance(of: context.profile)]
    return CredentialChain(providers)
  }

  /// The sources that a profile can name, but for the role that needs another profile.
  func ofProfile(_ profile: ConfigProfile, usesVariables: Bool) -> [any CredentialProvider] {
    [
      WebIdentityCredentials(
        environment: context.environment, profile: profile, usesVariables: usesVariables, sts: sts(nil)),
      SSOCredentials(
        profile: profile, config: config, environment: context.environment, endpoints: context.endpoints,
        transport: transport, clock: clock),
      StaticProfileCredentials(profile: profile, file: .credentials),
      LoginCredentials(profile: profile),
      ProcessCredentials(profile: profile, processes: context.environment.processes),
      StaticProfileCredentials(profile: profile, file: .config),
    ]
  }

  var environment: EnvironmentCredentials { EnvironmentCredentials(environment: context.environment) }

  var container: ContainerCredentials {
    ContainerCredentials(environment: context.environment, transport: transport, clock: clock)
  }

  func instance(of profile: ConfigProfile) -> InstanceMetadataCredentials {
    InstanceMetadataCredentials(environment: context.environment, profile: profile, transport: transport)
  }
}
