/// An HTTP request of an AWS protocol, without host and signature.
public struct WireRequest: Sendable {
  public var method: String
  public var path: String
  /// What stands behind the question mark; empty where there is none.
  public var query: String
  public var headers: [(name: String, value: String)]
  public var body: [UInt8]

  public init(
    method: String = "POST", path: String = "/", query: String = "", headers: [(name: String, value: String)] = [],
    body: [UInt8] = []
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.headers = headers
    self.body = body
  }

  /// The first value under a name, which is given in lower case.
  public func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name }?.value }
}

/// An HTTP answer of an AWS protocol.
public struct WireResponse: Sendable {
  public var status: Int
  public var headers: [(name: String, value: String)]
  public var body: [UInt8]

  public init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The first value under a name, which is given in lower case.
  public func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name }?.value }
}

/// How much a parser takes before it refuses. Everything that comes over a wire is bounded.
public struct WireLimits: Sendable, Hashable {
  public var bodyBytes: Int
  /// Levels of nesting.
  public var depth: Int
  /// Values, elements or parameters in one message.
  public var nodes: Int
  /// Bytes of one string, before decoding.
  public var stringBytes: Int

  public init(
    bodyBytes: Int = 32 << 20, depth: Int = 64, nodes: Int = 2_000_000, stringBytes: Int = 4 << 20
  ) {
    self.bodyBytes = bodyBytes
    self.depth = depth
    self.nodes = nodes
    self.stringBytes = stringBytes
  }

  public static let standard = WireLimits()
}

/// Why bytes are not the message that they should be.
public struct WireFault: Error, Sendable, Hashable, CustomStringConvertible {
  public var message: String
  /// Where in the bytes, as far as it is known.
  public var offset: Int?

  public init(_ message: String, at offset: Int? = nil) {
    self.message = message
    self.offset = offset
  }

  public var description: String { offset.map { "\(message) (at byte \($0))" } ?? message }
}
