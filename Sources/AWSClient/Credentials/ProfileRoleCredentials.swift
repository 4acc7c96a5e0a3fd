internal import AWSModel

/// The credentials of the role that a profile names, assumed with those of its `source_profile` or `credential_source`.
struct ProfileRoleCredentials: CredentialProvider {
  let profile: ConfigProfile
  let sources: CredentialSources
  /// The profiles on the way here, so that a circle of them ends.
  var visited: [String] = []

  var name: String { "profile \"\(profile.name)\" (assume role)" }
  var place: String { profile.description }

  func credentials() async throws(AWSError) -> AWSCredentials? {
    guard profile.assumesRole, let arn = profile["role_arn"] else { return nil }
    if profile["mfa_serial"] != nil {
      throw CredentialError.misconfigured(
        name, "mfa_serial asks for a code that only a person can give; get temporary keys first (aws sts assume-role)")
    }
    let source = RefreshingCredentials(
      try source(), policy: sources.policy, clock: sources.clock, random: sources.random)
    var role = RoleRequest(arn: arn, externalID: profile["external_id"])
    if let session = profile["role_session_name"] { role.sessionName = session }
    role.durationSeconds = profile["duration_seconds"].flatMap { Int($0) }
    return try await AssumeRoleCredentials(name: name, role: role, sts: sources.sts(source)).credentials()
  }

  private func source() throws(AWSError) -> any CredentialProvider {
    switch (profile["source_profile"], profile["credential_source"]) {
    case (nil, nil):
      throw CredentialError.misconfigured(name, "neither source_profile nor credential_source says who assumes it")
    case (.some, .some):
      throw CredentialError.misconfigured(name, "both source_profile and credential_source are set; keep one")
    case (nil, .some(let source)): return try namedSource(source)
    case (.some(let profile), nil): return try sourceProfile(profile)
    }
  }

  private func namedSource(_ source: String) throws(AWSError) -> any CredentialProvider {
    switch source {
    case "Environment": return CredentialChain([sources.environment])
    case "EcsContainer": return CredentialChain([sources.container])
    case "Ec2InstanceMetadata": return CredentialChain([sources.instance(of: profile)])
    default:
      throw CredentialError.misconfigured(
        name,
        "credential_source is Environment, EcsContainer or Ec2InstanceMetadata, not \(source.printable(limit: 40))")
    }
  }

  private func sourceProfile(_ other: String) throws(AWSError) -> any CredentialProvider {
    guard let found = sources.config.profile(other) else {
      throw CredentialError.misconfigured(name, "there is no profile \"\(other)\", which source_profile names")
    }
    if found.hasStaticCredentials || (!found.assumesRole && other != profile.name) {
      return CredentialChain(sources.ofProfile(found, usesVariables: false))
    }
    guard other != profile.name, !visited.contains(other) else {
      let circle = (visited + [profile.name, other]).joined(separator: " → ")
      throw CredentialError.misconfigured(name, "the source profiles form a circle: \(circle)")
    }
    return ProfileRoleCredentials(profile: found, sources: sources, visited: visited + [profile.name])
  }
}
