internal import AWSWire
internal import Foundation
internal import HTTPTypes
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOPosix
internal import Sandbox
internal import ServiceLifecycle
internal import UnixSignals

/// The sandbox behind HTTP, on one address for all services and Regions, as `AWS_ENDPOINT_URL` wants it.
public struct SandboxHTTPServer: Sendable {
  /// Where and how it listens.
  public struct Options: Sendable {
    public var host: String
    /// Zero picks a free port.
    public var port: Int
    public var signatures: SignaturePolicy
    /// The address of another emulator, which takes the operations that the sandbox does not have; nil refuses them.
    public var forward: String?

    public init(
      host: String = "127.0.0.1", port: Int = 4566, signatures: SignaturePolicy = .accept, forward: String? = nil
    ) {
      self.forward = forward
      self.host = host
      self.port = port
      self.signatures = signatures
    }
  }

  private let host: SandboxHost
  private let options: Options

  public init(_ host: SandboxHost, options: Options = Options()) {
    self.host = host
    self.options = options
  }

  /// Serves until the task is cancelled or the process is told to end.
  ///
  /// - Parameter ready: called once with the port, when requests are taken.
  public func run(ready: @escaping @Sendable (_ port: Int) -> Void) async throws {
    let forwarder = options.forward.map(HTTPForwarder.init(to:))
    do {
      try await serve(forwarder, ready)
    } catch {
      await forwarder?.close()
      throw error
    }
    await forwarder?.close()
  }

  private func serve(_ forwarder: HTTPForwarder?, _ ready: @escaping @Sendable (_ port: Int) -> Void) async throws {
    let dispatcher = SandboxDispatcher(host: host, signatures: options.signatures, forwarder: forwarder)
    let control = ControlRoutes(host: host)
    var logger = Logger(label: "ballast.sandbox")
    logger.logLevel = .warning
    let listener = try HTTPServerBuilder.http1().buildServer(
      configuration: ServerConfiguration(address: .hostname(options.host, port: options.port), serverName: nil),
      eventLoopGroup: MultiThreadedEventLoopGroup.singleton, logger: logger,
      responder: { request, writer, _ in
        let response = try await Self.respond(request, dispatcher, control, host)
        try await writer.write(response: response.head, body: response.body)
      },
      onServerRunning: { [host, options] channel in
        let port = channel.localAddress?.port ?? 0
        host.address = Self.address(options.host, port)
        ready(port)
      })
    let service = ServiceGroup(
      configuration: .init(
        services: [listener], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
    try await withThrowingTaskGroup(of: Void.self) { group in
      let clock = PacedClock(host: host)
      group.addTask { await clock.run() }
      let functions = FunctionRunner(host: host)
      group.addTask { await functions.run() }
      let endpoints = EndpointRunner(host: host)
      group.addTask { await endpoints.run() }
      group.addTask { try await service.run() }
      // The clock never ends by itself: whatever comes first is the server's end.
      try await group.next()
      group.cancelAll()
    }
  }

  /// Where the machine's own clients reach a server that listens on `host`: one that listens everywhere, on loopback too.
  static func address(_ host: String, _ port: Int) -> String {
    switch host {
    case "0.0.0.0", "": "http://127.0.0.1:\(port)"
    case "::": "http://[::1]:\(port)"
    default: host.contains(":") ? "http://[\(host)]:\(port)" : "http://\(host):\(port)"
    }
  }

  private static func respond(
    _ request: Request, _ dispatcher: SandboxDispatcher, _ control: ControlRoutes, _ host: SandboxHost
  ) async throws -> Response {
    let path = request.uri.path
    let body: ByteBuffer
    do {
      body = try await request.body.collect(upTo: ControlRoutes.largestBody(path))
    } catch {
      return Response(status: .contentTooLarge)
    }
    if path.hasPrefix(ControlRoutes.prefix) {
      let query = Dictionary(
        request.uri.queryParameters.map { (String($0.key), String($0.value)) }, uniquingKeysWith: { $1 })
      let reply = await control.respond(
        method: request.method.rawValue, path: path, query: query, body: Data(body.readableBytesView))
      return Self.answer(reply.status, [("content-type", "application/json")], ByteBuffer(bytes: reply.json))
    }
    if request.method == .get, let certificate = Sandbox.certificate(at: path) {
      return Self.answer(
        200, [("content-type", "application/x-x509-ca-cert")] + time(of: host), ByteBuffer(string: certificate))
    }
    var headers = request.headers.map { (name: $0.name.canonicalName, value: $0.value) }
    if let authority = request.head.authority { headers.append(("host", authority)) }
    let wire = await dispatcher.exchange(
      WireRequest(
        method: request.method.rawValue, path: path, query: request.uri.query ?? "", headers: headers,
        body: Array(body.readableBytesView)))
    // What is thrown here ends the connection.
    guard let wire else { throw LostAnswer() }
    return Self.answer(wire.status, wire.headers + time(of: host), ByteBuffer(bytes: wire.body))
  }

  /// AWS's clients set their clocks by the first of these headers, so it tells the sandbox's time, not the machine's.
  private static func time(of host: SandboxHost) -> [(name: String, value: String)] {
    [("date", HTTPInstant.text(host.sandbox.now.date)), ("sandbox-speed", "\(host.speed)")]
  }

  private static func answer(_ status: Int, _ headers: [(name: String, value: String)], _ body: ByteBuffer) -> Response
  {
    var fields = HTTPFields()
    for (name, value) in headers {
      if let name = HTTPField.Name(name) { fields.append(HTTPField(name: name, value: value)) }
    }
    return Response(status: .init(code: status), headers: fields, body: ResponseBody(byteBuffer: body))
  }
}

/// A scenario has the connection break: no answer goes out.
private struct LostAnswer: Error {}
