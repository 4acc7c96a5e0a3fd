internal import AWSModel

/// Credentials from the endpoint that ECS, EKS and others give to containers: `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`
/// or `…_FULL_URI`, with the authorization token read anew each time, because EKS replaces its file.
struct ContainerCredentials: CredentialProvider {
  static let attempts = 3
  static let pause = Duration.seconds(1)

  let environment: AWSEnvironment
  let transport: any HTTPTransport
  let clock: any ClientClock

  var name: String { "container endpoint" }

  func credentials() async throws(AWSError) -> AWSCredentials? {
    guard let url = try url() else { return nil }
    var request = HTTPRequest(
      method: "GET", endpoint: url.endpoint, target: url.target, headers: [HTTPHeader("Accept", "application/json")],
      timeout: .seconds(2), answerLimitBytes: CredentialDocument.sizeLimitBytes)
    if let token = try authorization() { request.set("Authorization", token) }
    return try CredentialDocument.parse(try await fetch(request), source: name).credentials(source: name)
  }

  private func fetch(_ request: HTTPRequest) async throws(AWSError) -> [UInt8] {
    var reason = ""
    for attempt in 1...Self.attempts {
      do throws(TransportError) {
        let answer = try await transport.send(request)
        if answer.status == 200 { return answer.body }
        reason = "answered with status \(answer.status)"
      } catch {
        reason = "gave no answer (\(error.message))"
      }
      if attempt < Self.attempts { try? await clock.sleep(for: Self.pause) }
    }
    throw CredentialError.failed(name, "\(request.endpoint.authority) \(reason)")
  }

  private func url() throws(AWSError) -> (endpoint: ServiceEndpoint, target: String)? {
    if let path = environment["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] {
      guard path.hasPrefix("/"), Self.isTarget(path) else {
        throw CredentialError.misconfigured(name, "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI is no path")
      }
      return (ServiceEndpoint(scheme: .http, host: "169.254.170.2"), path)
    }
    guard let full = environment["AWS_CONTAINER_CREDENTIALS_FULL_URI"] else { return nil }
    let variable = "AWS_CONTAINER_CREDENTIALS_FULL_URI"
    let (base, query) = Self.splitQuery(full)
    var endpoint = try ServiceEndpoint(url: base, origin: variable, isExplicit: false)
    let target = (endpoint.path.isEmpty ? "/" : endpoint.path) + query
    endpoint.path = ""
    guard Self.isTarget(target) else { throw CredentialError.misconfigured(name, "\(variable) is no address") }
    guard endpoint.scheme == .https || LocalHosts.givesCredentials(endpoint.host) else {
      throw CredentialError.misconfigured(
        name, "\(variable) names \(endpoint.host); without TLS only loopback and the container hosts may be asked")
    }
    return (endpoint, target)
  }

  private func authorization() throws(AWSError) -> String? {
    var token = environment["AWS_CONTAINER_AUTHORIZATION_TOKEN"]
    if let path = environment["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"] {
      guard let bytes = try environment.files.read(path, limitBytes: CredentialDocument.sizeLimitBytes) else {
        throw CredentialError.misconfigured(name, "there is no file \(path) (AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE)")
      }
      token = String(decoding: bytes, as: UTF8.self)
    }
    guard let token else { return nil }
    guard token.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7f }) else {
      throw CredentialError.misconfigured(name, "the authorization token has line ends or control characters in it")
    }
    return token
  }

  private static func isTarget(_ text: String) -> Bool { text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f } }

  private static func splitQuery(_ url: String) -> (String, String) {
    guard let mark = url.firstIndex(of: "?") else { return (url, "") }
    return (String(url[..<mark]), String(url[mark...]))
  }
}
