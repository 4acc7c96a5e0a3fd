import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// What a raw server answers to a request, to the byte.
enum Reply: Sendable {
  /// These bytes; the connection stays open.
  case keep(String)
  /// These bytes; then the connection ends.
  case close(String)
  /// This head and these bytes behind it; the connection stays open.
  case bytes(String, [UInt8])
  /// This head, then one byte each few milliseconds, without end.
  case trickle(String)
  /// Nothing, ever.
  case silence
  /// The connection is torn down.
  case reset
  /// Agrees to a proxy's CONNECT; then speaks TLS in the tunnel.
  case tunnel
}

/// A server on loopback that says exactly what a test wants: also what no honest server says.
final class RawServer: Sendable {
  let port: Int
  private let channel: any Channel
  private let seen = Mutex<[String]>([])
  private let arrivals: AsyncStream<String>

  /// - Parameters:
  ///   - tls: what it presents itself with; nil for plain text.
  ///   - reply: answers each request head, the first line first.
  init(tls: NIOSSLContext? = nil, tunnel: NIOSSLContext? = nil, reply: @escaping @Sendable (String) -> Reply)
    async throws
  {
    let (arrivals, sender) = AsyncStream<String>.makeStream(bufferingPolicy: .bufferingNewest(100))
    self.arrivals = arrivals
    let record: @Sendable (String) -> Void = { sender.yield($0) }
    channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          if let tls { try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls)) }
          try channel.pipeline.syncOperations.addHandler(RawHandler(reply: reply, tunnel: tunnel, record: record))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    port = channel.localAddress?.port ?? 0
  }

  /// The head of the next request that arrives.
  func next() async -> String? {
    for await head in arrivals { return head }
    return nil
  }

  func close() async { try? await channel.close() }

  static func context(_ certificate: String, _ key: String, newest: TLSVersion? = nil) throws -> NIOSSLContext {
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: [.certificate(try NIOSSLCertificate(bytes: Array(certificate.utf8), format: .pem))],
      privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(key.utf8), format: .pem)))
    configuration.minimumTLSVersion = .tlsv1
    configuration.maximumTLSVersion = newest
    return try NIOSSLContext(configuration: configuration)
  }
}

/// Reads heads, ignores bodies, and answers as told.
private final class RawHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let reply: @Sendable (String) -> Reply
  private let tunnel: NIOSSLContext?
  private let record: @Sendable (String) -> Void
  private var text = ""
  private var trickle: RepeatedTask?

  init(
    reply: @escaping @Sendable (String) -> Reply, tunnel: NIOSSLContext?, record: @escaping @Sendable (String) -> Void
  ) {
    self.reply = reply
    self.tunnel = tunnel
    self.record = record
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    text += String(buffer: unwrapInboundIn(data))
    guard let end = text.firstRange(of: "\r\n\r\n") else { return }
    let head = String(text[..<end.lowerBound])
    text = ""
    record(head)
    answer(reply(head), context)
  }

  func channelInactive(context: ChannelHandlerContext) { trickle?.cancel() }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

  private func answer(_ reply: Reply, _ context: ChannelHandlerContext) {
    switch reply {
    case .keep(let text): write(ByteBuffer(string: text), context)
    case .bytes(let head, let body): write(ByteBuffer(bytes: Array(head.utf8) + body), context)
    case .close(let text):
      write(ByteBuffer(string: text), context)
      context.close(promise: nil)
    case .trickle(let head):
      write(ByteBuffer(string: head), context)
      let channel = context.channel
      trickle = channel.eventLoop.scheduleRepeatedTask(initialDelay: .zero, delay: .milliseconds(20)) { _ in
        channel.writeAndFlush(ByteBuffer(string: "x"), promise: nil)
      }
    case .silence: break
    case .reset:
      if let provider = context.channel as? any SocketOptionProvider {
        _ = provider.setSoLinger(linger(l_onoff: 1, l_linger: 0))
      }
      context.close(promise: nil)
    case .tunnel:
      write(ByteBuffer(string: "HTTP/1.1 200 OK\r\n\r\n"), context)
      if let tunnel {
        try? context.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tunnel), position: .first)
      }
    }
  }

  private func write(_ buffer: ByteBuffer, _ context: ChannelHandlerContext) {
    context.writeAndFlush(wrapOutboundOut(buffer), promise: nil)
  }
}
