public import AWSClient
public import AWSModel
internal import FoundationEssentials

/// The runtime API, as a function's process sees it.
public struct RuntimeClient: Sendable {
  static let version = "/2018-06-01"
  /// What a synchronous invocation may bring: 6 MB, and room for its escapes.
  static let payloadLimitBytes = 16 << 20
  /// `next` answers when there is something to do, however long that takes.
  static let longWait: Duration = .seconds(24 * 3600)

  private let endpoint: ServiceEndpoint
  private let transport: any HTTPTransport

  /// - Parameter api: host and port, as in `AWS_LAMBDA_RUNTIME_API`.
  /// - Throws: ``AWSModel/AWSError`` where that is no address.
  public init(api: String, transport: any HTTPTransport) throws(AWSError) {
    endpoint = try ServiceEndpoint(url: "http://\(api)", origin: "AWS_LAMBDA_RUNTIME_API")
    self.transport = transport
  }

  /// Waits for the next invocation.
  ///
  /// - Throws: ``RuntimeError`` when the runtime answers anything else.
  public func next() async throws -> Invocation {
    let answer = try await send("GET", "/runtime/invocation/next", timeout: Self.longWait)
    guard answer.status == 200, let id = answer.header("Lambda-Runtime-Aws-Request-Id"), Self.isPathSafe(id) else {
      throw RuntimeError(message: "the runtime gave no invocation: status \(answer.status)")
    }
    let deadline = answer.header("Lambda-Runtime-Deadline-Ms").flatMap(Double.init) ?? 0
    return Invocation(
      requestID: id, invocationID: answer.header("Lambda-Runtime-Invocation-Id"),
      deadline: Date(timeIntervalSince1970: deadline / 1000),
      functionArn: answer.header("Lambda-Runtime-Invoked-Function-Arn") ?? "",
      traceID: answer.header("Lambda-Runtime-Trace-Id"), payload: answer.body)
  }

  /// Answers an invocation.
  public func respond(_ invocation: Invocation, _ body: [UInt8]) async throws {
    try await post("/runtime/invocation/\(invocation.requestID)/response", body, invocation)
  }

  /// Tells that an invocation failed: its sender repeats it, or gives up on it.
  public func fail(_ invocation: Invocation, _ failure: RuntimeFailure) async throws {
    try await post(
      "/runtime/invocation/\(invocation.requestID)/error", failure.json, invocation, errorType: failure.type)
  }

  /// Tells that the function could not be set up; the environment ends.
  public func failInitialisation(_ failure: RuntimeFailure) async throws {
    try await post("/runtime/init/error", failure.json, nil, errorType: failure.type)
  }

  private func post(
    _ path: String, _ body: [UInt8], _ invocation: Invocation?, errorType: String? = nil
  ) async throws {
    var headers = [HTTPHeader("Content-Type", "application/json")]
    if let errorType { headers.append(HTTPHeader("Lambda-Runtime-Function-Error-Type", errorType)) }
    if let id = invocation?.invocationID { headers.append(HTTPHeader("Lambda-Runtime-Invocation-Id", id)) }
    let answer = try await send("POST", path, headers: headers, body: body, timeout: .seconds(30))
    // A 500 means that the environment is beyond repair, and that the process is to end.
    guard answer.status == 202 else {
      throw RuntimeError(message: "the runtime did not take the answer: status \(answer.status)")
    }
  }

  private func send(
    _ method: String, _ path: String, headers: [HTTPHeader] = [], body: [UInt8] = [], timeout: Duration
  ) async throws -> HTTPAnswer {
    try await transport.send(
      HTTPRequest(
        method: method, endpoint: endpoint, target: Self.version + path, headers: headers, body: body,
        timeout: timeout, answerLimitBytes: Self.payloadLimitBytes))
  }

  /// Request ids become part of a path.
  private static func isPathSafe(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.count <= 128
      && id.utf8.allSatisfy {
        $0 == 0x2d || $0 == 0x5f || Character(Unicode.Scalar($0)).isHexDigit || Character(Unicode.Scalar($0)).isLetter
      }
  }
}

/// What is told to the runtime of a failure.
public struct RuntimeFailure: Sendable, Hashable {
  /// Such as `Ballast.Configuration`.
  public var type: String
  public var message: String

  public init(type: String, message: String) {
    self.type = type
    self.message = message
  }

  var json: [UInt8] {
    struct Body: Encodable {
      var errorMessage: String
      var errorType: String
      var stackTrace: [String] = []
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(Body(errorMessage: message, errorType: type))).map { [UInt8]($0) } ?? Array("{}".utf8)
  }
}

/// The runtime did not do its part; the process is to end.
public struct RuntimeError: Error, Sendable, Hashable, CustomStringConvertible {
  public var message: String
  public var description: String { message }
}
