/// An HTTP request as far as Signature Version 4 looks at it.
public struct SignableRequest: Sendable, Hashable {
  public var method: String
  /// The path as it stands in the request line, already percent-encoded; `/` for most services.
  public var path: String
  /// The query as it stands in the request line, without the question mark; empty where there is none.
  public var query: String
  /// Names in any case, in any order; `host` must be among them.
  public var headers: [(name: String, value: String)]
  public var body: [UInt8]

  public init(
    method: String, path: String = "/", query: String = "", headers: [(name: String, value: String)], body: [UInt8] = []
  ) {
    self.method = method
    self.path = path.isEmpty ? "/" : path
    self.query = query
    self.headers = headers
    self.body = body
  }

  /// The first value under a name; names are compared without regard to case.
  public func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name }?.value
  }

  public static func == (a: Self, b: Self) -> Bool {
    a.method == b.method && a.path == b.path && a.query == b.query && a.body == b.body
      && a.headers.elementsEqual(b.headers) { $0.name == $1.name && $0.value == $1.value }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(method)
    hasher.combine(path)
    hasher.combine(query)
    hasher.combine(body)
  }
}
