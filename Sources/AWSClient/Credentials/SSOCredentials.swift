internal import AWSModel
internal import Crypto
internal import FoundationEssentials

/// Credentials from IAM Identity Center, with the token that `aws sso login` left in `~/.aws/sso/cache`. The cache is
/// only read: logging in takes a person and a browser.
struct SSOCredentials: CredentialProvider {
  static let service = AWSService(
    name: "SSO", signingName: "awsssoportal", endpointPrefix: "portal.sso", serviceID: "SSO",
    apiVersion: "2019-06-10", targetPrefix: nil, xmlNamespace: nil, protocols: [], queryCompatible: false)

  let profile: ConfigProfile
  let config: SharedConfig
  let environment: AWSEnvironment
  let endpoints: EndpointResolver
  let transport: any HTTPTransport
  let clock: any ClientClock

  var name: String { "profile \"\(profile.name)\" (sso)" }
  var place: String { profile.description }

  func credentials() async throws(AWSError) -> AWSCredentials? {
    guard let settings = try SSOSettings(profile: profile, config: config, source: name) else { return nil }
    let token = try token(for: settings)
    let endpoint = try endpoints.target(for: Self.service, region: settings.region).endpoint
    let query = "role_name=\(Self.encode(settings.roleName))&account_id=\(Self.encode(settings.accountID))"
    let request = HTTPRequest(
      method: "GET", endpoint: endpoint, target: "\(endpoint.path)/federation/credentials?\(query)",
      headers: [HTTPHeader("x-amz-sso_bearer_token", token.reveal()), HTTPHeader("Accept", "application/json")],
      answerLimitBytes: CredentialDocument.sizeLimitBytes)
    let answer: HTTPAnswer
    do {
      answer = try await transport.send(request)
    } catch {
      throw CredentialError.failed(name, "\(endpoint.authority) gave no answer (\(error.message))")
    }
    if [401, 403].contains(answer.status) { throw expired }
    guard answer.status == 200, let document = try? JSONDecoder().decode(RoleDocument.self, from: Data(answer.body))
    else { throw CredentialError.failed(name, "\(endpoint.authority) answered with status \(answer.status)") }
    let keys = document.roleCredentials
    return AWSCredentials(
      accessKeyID: keys.accessKeyId, secretAccessKey: Secret(keys.secretAccessKey),
      sessionToken: Secret(keys.sessionToken),
      expiration: Date(timeIntervalSince1970: Double(keys.expiration) / 1_000), source: name)
  }

  private func token(for settings: SSOSettings) throws(AWSError) -> Secret {
    let digest = Insecure.SHA1.hash(data: Data(settings.cacheKey.utf8)).map { Self.hex($0) }.joined()
    let path = environment.expandingHome("~/.aws/sso/cache/\(digest).json")
    guard let bytes = try environment.files.read(path, limitBytes: CredentialDocument.sizeLimitBytes) else {
      throw expired
    }
    guard let cached = try? JSONDecoder().decode(CachedToken.self, from: Data(bytes)),
      let expiration = TimestampText.parse(cached.expiresAt), !cached.accessToken.isEmpty,
      cached.accessToken.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f })
    else { throw CredentialError.failed(name, "the cached token in \(path) is unreadable; log in again") }
    guard expiration > clock.now() else { throw expired }
    return Secret(cached.accessToken)
  }

  private var expired: AWSError {
    CredentialError.failed(name, "the login has expired; run: aws sso login --profile \(profile.name)")
  }

  private struct CachedToken: Decodable {
    var accessToken: String
    var expiresAt: String
  }

  private struct RoleDocument: Decodable {
    struct Keys: Decodable {
      var accessKeyId: String
      var secretAccessKey: String
      var sessionToken: String
      var expiration: Int
    }
    var roleCredentials: Keys
  }

  private static func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }

  private static func encode(_ text: String) -> String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
    return text.utf8.map { plain.contains($0) ? String(UnicodeScalar($0)) : "%" + hex($0).uppercased() }.joined()
  }
}
