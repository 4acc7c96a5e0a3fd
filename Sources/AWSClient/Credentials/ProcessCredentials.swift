internal import AWSModel

/// Credentials from the program that a profile's `credential_process` names. No shell reads the command.
struct ProcessCredentials: CredentialProvider {
  static let timeout = Duration.seconds(60)

  let profile: ConfigProfile
  let processes: any ProcessRunning

  var name: String { "profile \"\(profile.name)\" (credential_process)" }
  var place: String { profile.description }

  func credentials() async throws(AWSError) -> AWSCredentials? {
    guard let command = profile["credential_process"] else { return nil }
    guard let words = ShellWords.split(command), !words.isEmpty else {
      throw CredentialError.misconfigured(name, "the command has a quotation mark without its pair")
    }
    let output = try await output(of: words)
    let document = try CredentialDocument.parse(output, source: name)
    guard document.Version == 1 else {
      throw CredentialError.failed(name, "gave a document of a version other than 1")
    }
    return try document.credentials(source: name)
  }

  private func output(of words: [String]) async throws(AWSError) -> [UInt8] {
    do {
      return try await processes.run(words, timeout: Self.timeout, limitBytes: CredentialDocument.sizeLimitBytes)
    } catch {
      throw CredentialError.failed(
        name, "\(error.message); try the command by itself, or choose another profile with --profile")
    }
  }
}
