internal import AWSModel
internal import FoundationEssentials

/// Keys from `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`.
struct EnvironmentCredentials: CredentialProvider {
  let environment: AWSEnvironment

  var name: String { "environment" }

  func credentials() async throws(AWSError) -> AWSCredentials? {
    guard let key = environment["AWS_ACCESS_KEY_ID"] else { return nil }
    guard let secret = environment["AWS_SECRET_ACCESS_KEY"] else {
      throw CredentialError.misconfigured(name, "AWS_ACCESS_KEY_ID is set without AWS_SECRET_ACCESS_KEY")
    }
    // AWS_SECURITY_TOKEN is the older name, which the AWS CLI reads too.
    let token = environment["AWS_SESSION_TOKEN"] ?? environment["AWS_SECURITY_TOKEN"]
    return AWSCredentials(
      accessKeyID: key, secretAccessKey: Secret(secret), sessionToken: token.map(Secret.init),
      expiration: environment["AWS_CREDENTIAL_EXPIRATION"].flatMap(TimestampText.parse), source: name)
  }
}
