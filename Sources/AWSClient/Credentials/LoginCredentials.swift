internal import AWSModel

/// Profiles made by `aws login` are refused: their tokens are bound to keys of the AWS CLI's own.
struct LoginCredentials: CredentialProvider {
  let profile: ConfigProfile

  var name: String { "profile \"\(profile.name)\" (login)" }
  var place: String { profile.description }

  func credentials() async throws(AWSError) -> AWSCredentials? {
    guard profile["login_session"] != nil else { return nil }
    throw CredentialError.misconfigured(
      name,
      "profiles of aws login are not supported; put this into the profile instead: "
        + "credential_process = aws configure export-credentials --profile \(profile.name)")
  }
}
