internal import AWSModel

/// A role to assume, and how.
public struct RoleRequest: Sendable, Hashable {
  public var arn: String
  /// How the session is called in CloudTrail.
  public var sessionName: String
  /// The secret that the owner of the role in another account agreed upon, if any.
  public var externalID: String?
  public var durationSeconds: Int?

  public init(arn: String, sessionName: String = "ballast", externalID: String? = nil, durationSeconds: Int? = nil) {
    self.arn = arn
    self.sessionName = sessionName
    self.externalID = externalID
    self.durationSeconds = durationSeconds
  }

  /// The account that the role is in; empty when the ARN is none.
  public var account: String {
    let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count >= 6 && parts[0] == "arn" ? String(parts[4]) : ""
  }
}

/// The credentials of a role, from STS.
struct AssumeRoleCredentials: CredentialProvider {
  let name: String
  let role: RoleRequest
  /// Calls STS as somebody who may assume the role.
  let sts: any AWSCaller

  func credentials() async throws(AWSError) -> AWSCredentials? {
    let request = STS.AssumeRoleRequest(
      roleArn: role.arn, roleSessionName: role.sessionName, durationSeconds: role.durationSeconds,
      externalId: role.externalID)
    let answer = try await sts.callNamed(STS.assumeRole, request, by: name)
    return try answer.credentials.awsCredentials(source: name)
  }
}

extension AWSCaller {
  /// Calls on behalf of a credential source, whose name goes before the message of every error.
  func callNamed<Input, Output>(
    _ operation: AWSOperation<Input, Output>, _ input: Input, by source: String
  ) async throws(AWSError) -> Output {
    do {
      return try await call(operation, input)
    } catch var error as AWSError {
      error.message = "\(source): \(error.message)"
      throw error
    } catch {
      throw CredentialError.failed(source, "the call was ended")
    }
  }
}

extension Optional<STS.Credentials> {
  func awsCredentials(source: String) throws(AWSError) -> AWSCredentials {
    guard let key = self?.accessKeyId, let secret = self?.secretAccessKey, let token = self?.sessionToken else {
      throw CredentialError.failed(source, "STS gave no keys")
    }
    return AWSCredentials(
      accessKeyID: key, secretAccessKey: Secret(secret), sessionToken: Secret(token), expiration: self?.expiration,
      source: source)
  }
}
