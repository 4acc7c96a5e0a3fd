internal import AWSClient

/// Which requests go through a proxy, by `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`; the names in small letters go
/// first, as with curl.
public struct ProxyRules: Sendable {
  /// A proxy and what it wants to know of its users.
  struct Proxy: Sendable, Hashable {
    var host: String
    var port: Int
    var user: String?
    var password: Secret?
  }

  let https: Proxy?
  let http: Proxy?
  private let exceptions: [String]

  public init(variables: [String: String]) {
    func value(_ name: String) -> String? {
      [variables[name.lowercased()], variables[name]].compactMap(\.self).first { !$0.isEmpty }
    }
    https = value("HTTPS_PROXY").flatMap(Self.parse)
    http = value("HTTP_PROXY").flatMap(Self.parse)
    exceptions = (value("NO_PROXY") ?? "").split { $0 == "," || $0 == " " }.map { $0.lowercased() }
  }

  /// The proxy for an endpoint; never one for this machine and its metadata endpoints.
  func proxy(for endpoint: ServiceEndpoint) -> Proxy? {
    guard let proxy = endpoint.scheme == .https ? https : http else { return nil }
    return LocalHosts.allowsPlainHTTP(endpoint.host) || isException(endpoint) ? nil : proxy
  }

  /// `*` excepts all; `.example.com` and `example.com` except the domain and all below; a port may follow.
  private func isException(_ endpoint: ServiceEndpoint) -> Bool {
    exceptions.contains { exception in
      if exception == "*" { return true }
      var name = exception[...]
      if let colon = name.lastIndex(of: ":"), let port = Int(name[name.index(after: colon)...]) {
        guard port == endpoint.port ?? endpoint.scheme.defaultPort else { return false }
        name = name[..<colon]
      }
      if name.hasPrefix(".") { name.removeFirst() }
      return !name.isEmpty && (endpoint.host == name || endpoint.host.hasSuffix(".\(name)"))
    }
  }

  /// `http://user:password@host:port`; without a scheme, http is meant.
  private static func parse(_ text: String) -> Proxy? {
    var rest = text[...]
    if let mark = rest.firstRange(of: "://") {
      guard rest[..<mark.lowerBound].lowercased() == "http" else { return nil }
      rest = rest[mark.upperBound...]
    }
    var user: String?
    var password: Secret?
    if let at = rest.lastIndex(of: "@") {
      let parts = rest[..<at].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      user = String(parts.first ?? "").percentDecoded
      password = Secret(parts.count > 1 ? String(parts[1]).percentDecoded : "")
      rest = rest[rest.index(after: at)...]
    }
    let address = rest.split(separator: "/", maxSplits: 1).first.map(String.init) ?? ""
    guard let endpoint = try? ServiceEndpoint(url: "http://\(address)", origin: "proxy") else { return nil }
    return Proxy(host: endpoint.host, port: endpoint.port ?? 80, user: user, password: password)
  }
}

extension String {
  fileprivate var percentDecoded: String {
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
