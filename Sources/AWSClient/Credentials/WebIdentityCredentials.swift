internal import AWSModel

/// Credentials for the token of an identity provider, as EKS gives its service accounts. The token's file is read anew
/// each time, because it is replaced while the program runs.
struct WebIdentityCredentials: CredentialProvider {
  static let tokenLimitBytes = 1 << 16

  let environment: AWSEnvironment
  let profile: ConfigProfile
  /// Whether the variables count: not for the profile that another one names as its source.
  let usesVariables: Bool
  /// Calls STS without signing: the token is the proof.
  let sts: any AWSCaller

  var name: String { "web identity" }

  func credentials() async throws(AWSError) -> AWSCredentials? {
    guard let path = setting("AWS_WEB_IDENTITY_TOKEN_FILE", "web_identity_token_file") else { return nil }
    guard let role = setting("AWS_ROLE_ARN", "role_arn") else {
      throw CredentialError.misconfigured(name, "a token file is named, but no role; set AWS_ROLE_ARN or role_arn")
    }
    let session = setting("AWS_ROLE_SESSION_NAME", "role_session_name") ?? "ballast"
    let request = STS.AssumeRoleWithWebIdentityRequest(
      roleArn: role, roleSessionName: session, webIdentityToken: try token(at: environment.expandingHome(path)))
    let answer = try await sts.callNamed(STS.assumeRoleWithWebIdentity, request, by: name)
    return try answer.credentials.awsCredentials(source: name)
  }

  private func token(at path: String) throws(AWSError) -> String {
    guard let bytes = try environment.files.read(path, limitBytes: Self.tokenLimitBytes) else {
      throw CredentialError.misconfigured(name, "there is no token file \(path)")
    }
    let token = String(decoding: bytes, as: UTF8.self).filter { !$0.isNewline }
    guard !token.isEmpty else { throw CredentialError.failed(name, "the token file \(path) is empty") }
    return token
  }

  private func setting(_ variable: String, _ key: String) -> String? {
    (usesVariables ? environment[variable] : nil) ?? profile[key]
  }
}
