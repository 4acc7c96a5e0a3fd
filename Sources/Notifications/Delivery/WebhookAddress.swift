internal import AWSClient
public import PolicyDocument

/// Where a webhook listens. Its path is as good as a password: only the host is ever shown.
public struct WebhookAddress: Sendable, Hashable, CustomStringConvertible {
  let endpoint: ServiceEndpoint
  let target: String

  /// - Parameters:
  ///   - address: as the configuration has it.
  ///   - variables: the process's environment.
  /// - Throws: ``WebhookAddressError`` where the variable is not set, or the URL is none of HTTPS.
  public init(_ address: NotificationRoute.Address, variables: [String: String]) throws(WebhookAddressError) {
    switch address {
    case .literal(let url): try self.init(url: url, origin: "notify")
    case .environment(let name):
      guard let url = variables[name], !url.isEmpty else {
        throw WebhookAddressError("notify: the environment variable \(name) is not set; it should hold a webhook's URL")
      }
      try self.init(url: url, origin: name)
    }
  }

  init(url: String, origin: String) throws(WebhookAddressError) {
    let scheme = "https://"
    let rest = url.dropFirst(scheme.count)
    let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    let tail = rest[end...].prefix { $0 != "#" }
    guard url.hasPrefix(scheme), tail.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f }),
      let endpoint = try? ServiceEndpoint(url: scheme + rest[..<end], origin: origin)
    else {
      // The value is not repeated: it may be a secret.
      throw WebhookAddressError("\(origin) holds no webhook's URL; write it like https://hooks.example.com/…")
    }
    self.endpoint = endpoint
    target = tail.hasPrefix("/") ? String(tail) : "/\(tail)"
  }

  public var description: String { endpoint.authority }
}

/// Why a webhook cannot be posted to at all.
public struct WebhookAddressError: Error, Sendable, Hashable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}
