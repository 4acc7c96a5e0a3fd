internal import HTTPTypes
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOPosix
internal import ServiceLifecycle

/// Serves the pages over HTTP/1.1.
public struct DashboardServer: Sendable {
  /// More open connections than scrapers and probes ever have.
  private static let maximumConnections = 64
  private static let maximumHeaderBytes = 16 << 10

  private let address: ListenAddress
  private let routes: DashboardRoutes

  public init(address: ListenAddress, routes: DashboardRoutes) {
    self.address = address
    self.routes = routes
  }

  /// Serves until its task is cancelled.
  ///
  /// - Parameter ready: called once with the address that it listens on.
  /// - Throws: when it cannot listen there.
  public func run(ready: @escaping @Sendable (ListenAddress) -> Void) async throws {
    let (address, routes) = (address, routes)
    var logger = Logger(label: "ballast.dashboard") { _ in SwiftLogNoOpLogHandler() }
    logger.logLevel = .critical
    let server = try HTTPServerBuilder.http1(
      configuration: .init(
        // Whoever holds every connection and says nothing locks the others out for so long.
        idleTimeout: .seconds(10),
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: Self.maximumHeaderBytes, maxHeaderListSize: Self.maximumHeaderBytes,
          maxHeaderFieldCount: 64))
    ).buildServer(
      configuration: ServerConfiguration(
        address: .hostname(address.host, port: address.port),
        availableConnectionsDelegate: MaximumAvailableConnections(Self.maximumConnections)),
      eventLoopGroup: MultiThreadedEventLoopGroup.singleton, logger: logger,
      responder: { request, writer, _ in
        let page = await routes.respond(
          method: request.method.rawValue, path: request.uri.path, authorization: request.headers[.authorization],
          authority: request.head.authority)
        let response = Self.response(page, isHead: request.method == .head)
        try await writer.write(response: response.head, body: response.body)
      },
      onServerRunning: { channel in
        ready(ListenAddress(host: address.host, port: channel.localAddress?.port ?? address.port))
      })
    try await server.run()
  }

  private static func response(_ page: DashboardPage, isHead: Bool) -> Response {
    var fields = HTTPFields()
    fields[.contentType] = page.contentType
    fields[.cacheControl] = "no-store"
    fields[.contentSecurityPolicy] = "default-src 'none'"
    fields[.xContentTypeOptions] = "nosniff"
    for (name, value) in page.headers.sorted(by: { $0.key < $1.key }) {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    let body = ByteBuffer(string: page.body)
    return Response(
      status: .init(code: page.status), headers: fields,
      body: isHead ? ResponseBody(contentLength: body.readableBytes) { _ in } : ResponseBody(byteBuffer: body))
  }
}
