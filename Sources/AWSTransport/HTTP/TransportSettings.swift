/// How the network is used.
public struct TransportSettings: Sendable {
  /// How long a connection may take to come about.
  public var connectTimeout: Duration
  /// The same for link-local metadata endpoints, which answer at once or are not there.
  public var localConnectTimeout: Duration
  /// How many connections are kept open per host.
  public var connectionsPerHost: Int
  /// How long an unused connection is kept: shorter than AWS keeps it, so that no request meets one that is just closed.
  public var idleTimeout: Duration
  /// The largest answer after decompression that any request may ask for.
  public var answerLimitBytes: Int
  /// Certificates to trust in place of the system's, as PEM.
  public var certificateBundlePath: String?
  public var proxies: ProxyRules

  public init(
    connectTimeout: Duration = .seconds(5), localConnectTimeout: Duration = .seconds(1), connectionsPerHost: Int = 8,
    idleTimeout: Duration = .seconds(10), answerLimitBytes: Int = 64 << 20, certificateBundlePath: String? = nil,
    proxies: ProxyRules = ProxyRules(variables: [:])
  ) {
    self.connectTimeout = connectTimeout
    self.localConnectTimeout = localConnectTimeout
    self.connectionsPerHost = connectionsPerHost
    self.idleTimeout = idleTimeout
    self.answerLimitBytes = answerLimitBytes
    self.certificateBundlePath = certificateBundlePath
    self.proxies = proxies
  }
}
