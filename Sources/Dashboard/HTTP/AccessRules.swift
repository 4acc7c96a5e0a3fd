/// Who may read the pages.
public struct AccessRules: Sendable {
  /// A token shorter than this can be guessed.
  public static let shortestToken = 16

  private let token: [UInt8]?
  private let isLoopback: Bool

  /// - Parameters:
  ///   - address: where the pages are served.
  ///   - token: what a reader must show as `Authorization: Bearer TOKEN`; nil where the address is enough of a fence.
  /// - Throws: ``AccessError`` when anyone on the network could read, or the token is too short.
  public init(address: ListenAddress, token: String?) throws(AccessError) {
    if let token, token.utf8.count < Self.shortestToken { throw .shortToken }
    if token == nil, !address.isLoopback { throw .needsToken(address) }
    self.token = token.map { Array($0.utf8) }
    isLoopback = address.isLoopback
  }

  /// Why a request is refused; nil where it may be answered.
  ///
  /// Without a token the `Host` header must name this machine: a page in somebody's browser that has a name of its own
  /// resolve to 127.0.0.1 says its own name there.
  func refusal(authorization: String?, authority: String?) -> DashboardPage? {
    guard let token else {
      guard let authority, Self.isLocal(authority) else {
        return DashboardPage(status: 403, body: "this address answers only to its own name\n")
      }
      return nil
    }
    let shown = Self.bearer(authorization)
    if Self.areEqual(shown, token) { return nil }
    return DashboardPage(
      status: 401, body: "a token is needed: Authorization: Bearer TOKEN\n",
      headers: ["www-authenticate": "Bearer realm=\"ballast\""])
  }

  private static func isLocal(_ authority: String) -> Bool {
    if ListenAddress.isLoopback(authority) || authority == "[::1]" { return true }
    return ListenAddress(authority)?.isLoopback ?? false
  }

  private static func bearer(_ header: String?) -> [UInt8] {
    let parts = (header ?? "").split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return [] }
    return Array(parts[1].utf8)
  }

  /// Takes the same time wherever the first difference stands; only the length of what was shown shows in it.
  static func areEqual(_ shown: [UInt8], _ token: [UInt8]) -> Bool {
    var difference = UInt(bitPattern: shown.count ^ token.count)
    for (index, byte) in shown.enumerated() { difference |= UInt(byte ^ token[index % token.count]) }
    return difference == 0
  }
}

/// Why the pages are not served at all.
public enum AccessError: Error, Sendable, Hashable, CustomStringConvertible {
  case needsToken(ListenAddress)
  case shortToken

  public var description: String {
    switch self {
    case .needsToken(let address):
      "\(address) can be reached from other machines, and no token is set"
    case .shortToken: "the token has fewer than \(AccessRules.shortestToken) characters"
    }
  }
}
