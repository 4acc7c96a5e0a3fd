internal import AWSModel

/// Keys that stand in a profile.
///
/// The AWS CLI looks at the credentials file before `credential_process` and at the config file after it, so the chain
/// holds one of these for each file.
struct StaticProfileCredentials: CredentialProvider {
  enum File: String {
    case credentials = "credentials file"
    case config = "config file"
  }

  let profile: ConfigProfile
  let file: File

  var name: String { "profile \"\(profile.name)\" (\(file.rawValue))" }
  var place: String { profile.description }

  func credentials() async throws(AWSError) -> AWSCredentials? {
    guard profile.hasCredentialsInCredentialsFile == (file == .credentials) else { return nil }
    guard let key = profile["aws_access_key_id"] else { return nil }
    guard let secret = profile["aws_secret_access_key"] else {
      throw CredentialError.misconfigured(name, "aws_access_key_id stands there without aws_secret_access_key")
    }
    let token = profile["aws_session_token"] ?? profile["aws_security_token"]
    return AWSCredentials(
      accessKeyID: key, secretAccessKey: Secret(secret), sessionToken: token.map(Secret.init), source: name)
  }
}
