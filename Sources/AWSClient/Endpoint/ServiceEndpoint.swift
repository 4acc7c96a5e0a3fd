public import AWSModel

/// Where a service is reached: scheme, host, port, and the path before every request's own.
public struct ServiceEndpoint: Sendable, Hashable {
  public enum Scheme: String, Sendable, Hashable {
    case http
    case https
  }

  public var scheme: Scheme
  /// Name or address; an IPv6 address without its brackets.
  public var host: String
  /// Nil for the scheme's own port.
  public var port: Int?
  /// Empty, or a path that begins with `/` and does not end with it.
  public var path: String
  /// Whether the user named this address. Plain HTTP is allowed beyond the machine only then.
  public var isExplicit: Bool

  public init(scheme: Scheme = .https, host: String, port: Int? = nil, path: String = "", isExplicit: Bool = false) {
    self.scheme = scheme
    self.host = host
    self.port = port == scheme.defaultPort ? nil : port
    self.path = path
    self.isExplicit = isExplicit
  }

  /// Reads an address such as `https://vpce-1.ecs.us-east-1.vpce.amazonaws.com` or `http://127.0.0.1:4566/base`.
  ///
  /// - Parameter origin: where the address was written, for the error.
  /// - Throws: ``AWSError`` of kind `notSent` when it is no http or https address, or carries a user, query or fragment.
  public init(url: String, origin: String, isExplicit: Bool = true) throws(AWSError) {
    guard let endpoint = Self.parse(url, isExplicit: isExplicit) else {
      throw AWSError(
        kind: .notSent, code: "InvalidEndpoint",
        message: "\(origin): \(url.printable(limit: 200)) is no address; write it like https://host:port/path")
    }
    self = endpoint
  }

  /// The value of the `Host` header.
  public var authority: String {
    let name = host.contains(":") ? "[\(host)]" : host
    return port.map { "\(name):\($0)" } ?? name
  }

  public var url: String { "\(scheme.rawValue)://\(authority)\(path)" }
}

extension ServiceEndpoint.Scheme {
  public var defaultPort: Int { self == .https ? 443 : 80 }
}

extension ServiceEndpoint {
  private static func parse(_ url: String, isExplicit: Bool) -> ServiceEndpoint? {
    guard let mark = url.firstRange(of: "://"), let scheme = Scheme(rawValue: url[..<mark.lowerBound].lowercased())
    else { return nil }
    let rest = url[mark.upperBound...]
    guard rest.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f }), !rest.contains(where: { "@?#\\".contains($0) }) else {
      return nil
    }
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    guard let (host, port) = authority(rest[..<slash], of: scheme) else { return nil }
    var path = String(rest[slash...])
    while path.hasSuffix("/") { path.removeLast() }
    return ServiceEndpoint(scheme: scheme, host: host, port: port, path: path, isExplicit: isExplicit)
  }

  private static func authority(_ text: Substring, of scheme: Scheme) -> (host: String, port: Int?)? {
    var host = text
    var port: Substring?
    if text.hasPrefix("[") {
      guard let close = text.firstIndex(of: "]") else { return nil }
      host = text[text.index(after: text.startIndex)..<close]
      let tail = text[text.index(after: close)...]
      guard tail.isEmpty || tail.hasPrefix(":") else { return nil }
      port = tail.isEmpty ? nil : tail.dropFirst()
      guard host.contains(":"), host.allSatisfy({ $0.isHexDigit || ":.".contains($0) }) else { return nil }
    } else if let colon = text.firstIndex(of: ":") {
      host = text[..<colon]
      port = text[text.index(after: colon)...]
    }
    guard !host.isEmpty, host.utf8.count <= 253, text.hasPrefix("[") || host.allSatisfy(isHostCharacter) else {
      return nil
    }
    guard let port else { return (host.lowercased(), nil) }
    guard let number = Int(port), (1...65_535).contains(number) else { return nil }
    return (host.lowercased(), number == scheme.defaultPort ? nil : number)
  }

  private static func isHostCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "-._".contains(character))
  }
}
