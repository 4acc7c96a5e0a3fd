internal import AWSModel

/// The instance metadata service of EC2, version 2: a token first, then everything else with it. Version 1 only when
/// the service knows no tokens, and not when that is forbidden.
struct MetadataService: Sendable {
  static let tokenLifetimeSeconds = 21_600

  let endpoint: ServiceEndpoint
  let timeout: Duration
  let attempts: Int
  let forbidsVersion1: Bool
  let transport: any HTTPTransport

  /// Nil when `AWS_EC2_METADATA_DISABLED` says so.
  init?(environment: AWSEnvironment, profile: ConfigProfile, transport: any HTTPTransport) throws(AWSError) {
    if environment.isTrue("AWS_EC2_METADATA_DISABLED") { return nil }
    self.transport = transport
    func setting(_ variable: String, _ key: String) -> String? { environment[variable] ?? profile[key] }
    let mode = setting("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ec2_metadata_service_endpoint_mode")
    if let url = setting("AWS_EC2_METADATA_SERVICE_ENDPOINT", "ec2_metadata_service_endpoint") {
      endpoint = try ServiceEndpoint(url: url, origin: "AWS_EC2_METADATA_SERVICE_ENDPOINT")
    } else {
      let host = mode?.lowercased() == "ipv6" ? "fd00:ec2::254" : "169.254.169.254"
      endpoint = ServiceEndpoint(scheme: .http, host: host)
    }
    let seconds = setting("AWS_METADATA_SERVICE_TIMEOUT", "metadata_service_timeout").flatMap { Int($0) } ?? 1
    timeout = .seconds(min(60, max(1, seconds)))
    let number = setting("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "metadata_service_num_attempts").flatMap { Int($0) } ?? 1
    attempts = min(10, max(1, number))
    forbidsVersion1 = setting("AWS_EC2_METADATA_V1_DISABLED", "ec2_metadata_v1_disabled")?.lowercased() == "true"
  }

  /// What asking for a token gave.
  enum Token: Sendable {
    case token(Secret)
    /// The service knows none, or was slow: version 1 is worth a try.
    case none
    /// There is no such service here.
    case unreachable
  }

  func token() async -> Token {
    let lifetime = HTTPHeader("x-aws-ec2-metadata-token-ttl-seconds", "\(Self.tokenLifetimeSeconds)")
    var last = Token.none
    for _ in 1...attempts {
      do throws(TransportError) {
        let answer = try await transport.send(request("PUT", "/latest/api/token", [lifetime]))
        if answer.status == 200, let text = Self.headerValue(answer.body) { return .token(Secret(text)) }
        if [400, 403, 404, 405].contains(answer.status) { return .none }
      } catch {
        last = error.isWithoutEffect ? .unreachable : .none
      }
    }
    return last
  }

  /// What stands at `path`; nil when nothing does, or nothing answers.
  func get(_ path: String, token: Token) async -> [UInt8]? {
    var headers: [HTTPHeader] = []
    switch token {
    case .token(let secret): headers.append(HTTPHeader("x-aws-ec2-metadata-token", secret.reveal()))
    case .none: if forbidsVersion1 { return nil }
    case .unreachable: return nil
    }
    for _ in 1...attempts {
      let answer = try? await transport.send(request("GET", path, headers))
      if let answer, answer.status == 200, !answer.body.isEmpty { return answer.body }
    }
    return nil
  }

  private func request(_ method: String, _ path: String, _ headers: [HTTPHeader]) -> HTTPRequest {
    HTTPRequest(
      method: method, endpoint: endpoint, target: endpoint.path + path, headers: headers, timeout: timeout,
      answerLimitBytes: CredentialDocument.sizeLimitBytes)
  }

  /// The text of a body that can stand in a header.
  private static func headerValue(_ body: [UInt8]) -> String? {
    guard !body.isEmpty, body.count <= 4_096, body.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else { return nil }
    return String(decoding: body, as: UTF8.self)
  }
}
