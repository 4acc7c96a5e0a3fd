internal import AWSClient
internal import AWSModel
internal import AsyncHTTPClient
internal import FoundationEssentials
internal import NIOCore
internal import NIOHTTPCompression
internal import NIOSSL

/// One HTTP client for each way out: direct, local, and through the proxies, because async-http-client fixes the proxy
/// and the time for connecting per client.
struct ClientSet: Sendable {
  private let direct: HTTPClient
  private let local: HTTPClient
  private let https: HTTPClient?
  private let http: HTTPClient?
  private let proxies: ProxyRules

  init(settings: TransportSettings) throws(AWSError) {
    proxies = settings.proxies
    let tls = try Self.tls(settings)
    func client(_ timeout: Duration, _ proxy: ProxyRules.Proxy? = nil) -> HTTPClient {
      HTTPClient(
        eventLoopGroupProvider: .singleton,
        configuration: Self.configuration(settings, tls, connectTimeout: timeout, proxy: proxy))
    }
    direct = client(settings.connectTimeout)
    local = client(settings.localConnectTimeout)
    https = proxies.https.map { client(settings.connectTimeout, $0) }
    http = proxies.http.map { client(settings.connectTimeout, $0) }
  }

  func client(for endpoint: ServiceEndpoint) -> HTTPClient {
    if proxies.proxy(for: endpoint) != nil, let proxied = endpoint.scheme == .https ? https : http { return proxied }
    return LocalHosts.allowsPlainHTTP(endpoint.host) ? local : direct
  }

  func shutdown() async {
    for client in [direct, local, https, http].compactMap(\.self) { try? await client.shutdown() }
  }

  private static func configuration(
    _ settings: TransportSettings, _ tls: TLSConfiguration, connectTimeout: Duration, proxy: ProxyRules.Proxy?
  ) -> HTTPClient.Configuration {
    var configuration = HTTPClient.Configuration(
      tlsConfiguration: tls, redirectConfiguration: .disallow,
      timeout: .init(connect: .nanoseconds(connectTimeout.nanoseconds)),
      connectionPool: .init(idleTimeout: .nanoseconds(settings.idleTimeout.nanoseconds)), proxy: proxy.map(server),
      decompression: .enabled(limit: .size(settings.answerLimitBytes)))
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = settings.connectionsPerHost
    // A refused connection is the answer; whether to try again is decided above the transport.
    configuration.connectionPool.retryConnectionEstablishment = false
    configuration.httpVersion = .http1Only
    return configuration
  }

  private static func server(_ proxy: ProxyRules.Proxy) -> HTTPClient.Configuration.Proxy {
    guard let user = proxy.user else { return .server(host: proxy.host, port: proxy.port) }
    let authorization = HTTPClient.Authorization.basic(username: user, password: proxy.password?.reveal() ?? "")
    return .server(host: proxy.host, port: proxy.port, authorization: authorization)
  }

  private static let pemCertificate = Data("-----BEGIN CERTIFICATE-----".utf8)

  private static func tls(_ settings: TransportSettings) throws(AWSError) -> TLSConfiguration {
    var tls = TLSConfiguration.makeClientConfiguration()
    tls.minimumTLSVersion = .tlsv12
    tls.certificateVerification = .fullVerification
    guard let path = settings.certificateBundlePath else { return tls }
    // Its certificates are read once a connection needs them: an endpoint without TLS needs none.
    guard let bundle = try? Data(contentsOf: URL(filePath: path)), bundle.firstRange(of: pemCertificate) != nil else {
      throw AWSError(
        kind: .notSent, code: "InvalidCertificateBundle",
        message: "\(path) (AWS_CA_BUNDLE) holds no certificates in PEM")
    }
    tls.trustRoots = .file(path)
    return tls
  }
}

extension Duration {
  var nanoseconds: Int64 {
    let parts = components
    return parts.seconds * 1_000_000_000 + parts.attoseconds / 1_000_000_000
  }
}
