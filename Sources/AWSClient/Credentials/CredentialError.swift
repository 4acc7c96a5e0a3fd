internal import AWSModel

/// The errors of credential sources: one line each, with what to do about it, and never a secret.
enum CredentialError {
  /// A source that is configured is configured wrongly.
  static func misconfigured(_ source: String, _ message: String) -> AWSError {
    AWSError(kind: .authorization, code: "InvalidCredentialConfiguration", message: "\(source): \(message)")
  }

  /// A source that is configured did not give credentials.
  static func failed(_ source: String, _ message: String) -> AWSError {
    AWSError(
      kind: .authorization, code: "CredentialSourceFailed", message: "\(source): \(message.printable())")
  }

  /// No source is configured.
  static func none(tried: [String]) -> AWSError {
    AWSError(
      kind: .authorization, code: "NoCredentials",
      message: "no AWS credentials were found in: \(tried.joined(separator: ", ")); "
        + "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, choose a profile with --profile, or give the host a role")
  }
}
