internal import AsyncHTTPClient
internal import NIOCore

/// The HTTP client of the forwarder: one that says at once that nobody is there.
///
/// The shared client tries again and again to connect, for as long as the whole request may take: right for AWS, wrong for an
/// emulator on the same machine that somebody forgot to start.
enum ForwardingClient {
  /// Longer than a connection to an emulator ever takes.
  static let connectTimeout = TimeAmount.seconds(3)

  static func make() -> HTTPClient {
    var configuration = HTTPClient.Configuration.singletonConfiguration
    configuration.timeout.connect = connectTimeout
    configuration.connectionPool.retryConnectionEstablishment = false
    return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }
}
