internal import AWSModel

/// Credentials of the role of the EC2 instance, from its metadata service.
///
/// Without an answer there is simply no such source: most machines are no EC2 instances. But an instance that once had
/// its credentials keeps them past their expiration while the service is out of order (``AWSCredentials/mayOutlive``).
struct InstanceMetadataCredentials: CredentialProvider {
  private static let path = "/latest/meta-data/iam/security-credentials/"

  let environment: AWSEnvironment
  let profile: ConfigProfile
  let transport: any HTTPTransport

  var name: String { "instance metadata" }

  func credentials() async throws(AWSError) -> AWSCredentials? {
    guard let service = try MetadataService(environment: environment, profile: profile, transport: transport) else {
      return nil
    }
    let token = await service.token()
    guard let role = await service.get(Self.path, token: token).flatMap(Self.roleName),
      let document = await service.get(Self.path + role, token: token)
    else { return nil }
    guard let parsed = try? CredentialDocument.parse(document, source: name), parsed.AccessKeyId != nil else {
      return nil
    }
    var credentials = try parsed.credentials(source: "\(name), role \(role)")
    credentials.mayOutlive = true
    return credentials
  }

  /// The first line, which is the name of the role; nil when it cannot be one.
  private static func roleName(_ body: [UInt8]) -> String? {
    let line = String(decoding: body, as: UTF8.self).split(whereSeparator: \.isNewline).first ?? ""
    let isName = line.utf8.allSatisfy { byte in byte > 0x20 && byte < 0x7f && !"/?#%".utf8.contains(byte) }
    return isName && !line.isEmpty && line.count <= 128 ? String(line) : nil
  }
}
