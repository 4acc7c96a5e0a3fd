/// One header field. Names compare without regard to case.
public struct HTTPHeader: Sendable, Hashable {
  public var name: String
  public var value: String

  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// A request as a transport sends it: whole, signed, and with bounds on what comes back.
public struct HTTPRequest: Sendable {
  public var method: String
  public var endpoint: ServiceEndpoint
  /// Path and query as they go on the wire, beginning with `/`; the endpoint's own path is already in it.
  public var target: String
  public var headers: [HTTPHeader]
  public var body: [UInt8]
  /// From the first attempt to connect to the last byte of the answer.
  public var timeout: Duration
  /// The largest answer that is taken, after decompression.
  public var answerLimitBytes: Int

  public init(
    method: String, endpoint: ServiceEndpoint, target: String = "/", headers: [HTTPHeader] = [], body: [UInt8] = [],
    timeout: Duration = .seconds(30), answerLimitBytes: Int = 32 << 20
  ) {
    self.method = method
    self.endpoint = endpoint
    self.target = target
    self.headers = headers
    self.body = body
    self.timeout = timeout
    self.answerLimitBytes = answerLimitBytes
  }

  /// Sets a header, in place of any of that name.
  public mutating func set(_ name: String, _ value: String) {
    headers.removeAll { $0.name.lowercased() == name.lowercased() }
    headers.append(HTTPHeader(name, value))
  }
}

extension HTTPRequest: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Method and address only: headers carry signatures and tokens, bodies may carry secrets.
  public var description: String { "\(method) \(endpoint.url)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["request": description]) }
}
