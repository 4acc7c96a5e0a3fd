public import AWSClient
public import AWSModel
internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1

/// HTTP over the network, through async-http-client: TLS 1.2 and better with verification always, no redirects, plain
/// HTTP only to this machine, its metadata endpoints, and addresses that the user named.
public final class NetworkTransport: HTTPTransport {
  private let settings: TransportSettings
  private let clients: ClientSet

  /// - Throws: ``AWSModel/AWSError`` when the certificate bundle cannot be read.
  public init(settings: TransportSettings = TransportSettings()) throws(AWSError) {
    self.settings = settings
    clients = try ClientSet(settings: settings)
  }

  /// Closes every connection. Nothing can be sent after it.
  public func shutdown() async { await clients.shutdown() }

  public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPAnswer {
    if Task.isCancelled { throw TransportError(.cancelledBefore, "") }
    try Self.checkPlainHTTP(request.endpoint)
    do {
      return try await within(request.timeout) { [self] in
        let response = try await clients.client(for: request.endpoint).execute(
          Self.message(request), deadline: .now() + .nanoseconds(request.timeout.nanoseconds))
        return try await answer(response, limitBytes: min(request.answerLimitBytes, settings.answerLimitBytes))
      }
    } catch {
      throw TransportFailure.classify(error)
    }
  }

  /// The library's deadline ends with the head of the answer; ours is for its last byte.
  private func within(
    _ timeout: Duration, _ work: @escaping @Sendable () async throws -> HTTPAnswer
  ) async throws -> HTTPAnswer {
    try await withThrowingTaskGroup(of: HTTPAnswer?.self) { group in
      group.addTask { try await work() }
      group.addTask {
        // A moment later than the library's own, which knows why nothing came: a refused connection, say.
        try await Task.sleep(for: timeout + .milliseconds(200))
        return nil
      }
      defer { group.cancelAll() }
      guard let first = try await group.next(), let answer = first else { throw TransportError(.timeout, "") }
      return answer
    }
  }

  private func answer(_ response: HTTPClientResponse, limitBytes: Int) async throws -> HTTPAnswer {
    let tooLarge = TransportError(.tooLarge, "the limit is \(limitBytes) bytes")
    if let length = response.headers.first(name: "Content-Length").flatMap({ Int($0) }), length > limitBytes {
      throw tooLarge
    }
    var body: [UInt8] = []
    for try await chunk in response.body {
      guard body.count + chunk.readableBytes <= limitBytes else { throw tooLarge }
      body.append(contentsOf: chunk.readableBytesView)
    }
    let headers = response.headers.map { HTTPHeader($0.name, $0.value) }
    return HTTPAnswer(status: Int(response.status.code), headers: headers, body: body)
  }

  private static func message(_ request: HTTPRequest) -> HTTPClientRequest {
    var endpoint = request.endpoint
    endpoint.path = ""
    var message = HTTPClientRequest(url: endpoint.url + request.target)
    message.method = HTTPMethod(rawValue: request.method)
    for header in request.headers { message.headers.add(name: header.name, value: header.value) }
    if !request.body.isEmpty { message.body = .bytes(ByteBuffer(bytes: request.body)) }
    return message
  }

  private static func checkPlainHTTP(_ endpoint: ServiceEndpoint) throws(TransportError) {
    guard endpoint.scheme == .http, !endpoint.isExplicit, !LocalHosts.allowsPlainHTTP(endpoint.host) else { return }
    throw TransportError(.forbidden, "plain HTTP is for this machine and for endpoints that you name")
  }
}
