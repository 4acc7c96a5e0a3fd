internal import AWSClient
internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPCompression
internal import NIOPosix
internal import NIOSSL

/// Sorts the errors of async-http-client, NIO and TLS by what they tell of the request's effect. What is not known to
/// have failed before sending counts as unknown.
enum TransportFailure {
  static func classify(_ error: any Error) -> TransportError {
    switch error {
    case let known as TransportError: known
    case is CancellationError: TransportError(.cancelled, "")
    case let error as HTTPClientError: client(error)
    case let error as NIOConnectionError: TransportError(.unreachable, connection(error))
    case let error as ChannelError: channel(error)
    case let error as IOError: io(error)
    case let error as NIOSSLError: tls(error)
    case let error as NIOSSLExtraError: TransportError(.untrusted, "\(error)")
    case let error as BoringSSLError: TransportError(.untrusted, "\(error)")
    case is HTTPParserError: TransportError(.garbled, "no HTTP")
    case is NIOHTTPDecompression.DecompressionError: TransportError(.tooLarge, "decompression was stopped")
    default: TransportError(.reset, "\(type(of: error))")
    }
  }

  private static func client(_ error: HTTPClientError) -> TransportError {
    let text = error.shortDescription
    switch error {
    case .connectTimeout, .getConnectionFromPoolTimeout, .httpProxyHandshakeTimeout, .socksHandshakeTimeout:
      return TransportError(.connectTimeout, text)
    case .tlsHandshakeTimeout: return TransportError(.connectTimeout, text)
    case .readTimeout, .writeTimeout, .deadlineExceeded: return TransportError(.timeout, "")
    case .cancelled, .requestStreamCancelled: return TransportError(.cancelled, "")
    case .invalidProxyResponse, .proxyAuthenticationRequired:
      return TransportError(.unreachable, "the proxy refused: \(text)")
    case .invalidURL, .emptyHost, .emptyScheme, .alreadyShutdown: return TransportError(.forbidden, text)
    case .remoteConnectionClosed, .uncleanShutdown: return TransportError(.reset, "")
    default: return TransportError(.reset, text)
    }
  }

  private static func connection(_ error: NIOConnectionError) -> String {
    if error.connectionErrors.isEmpty { return "the name \(error.host) has no address" }
    let reasons = error.connectionErrors.map { single in
      (single.error as? IOError).map { reason($0.errnoCode) } ?? "\(single.error)"
    }
    return Set(reasons).sorted().joined(separator: ", ")
  }

  private static func channel(_ error: ChannelError) -> TransportError {
    if case .connectTimeout = error { return TransportError(.connectTimeout, "") }
    return TransportError(.reset, "\(error)")
  }

  private static func io(_ error: IOError) -> TransportError {
    let before = ErrorNumber.noDescriptor.union([ErrorNumber.refused, ErrorNumber.noHost, ErrorNumber.noNetwork])
    return TransportError(before.contains(error.errnoCode) ? .unreachable : .reset, reason(error.errnoCode))
  }

  /// Handshakes come before the request; all else that TLS can say comes in the middle of something.
  private static func tls(_ error: NIOSSLError) -> TransportError {
    switch error {
    case .handshakeFailed, .noCertificateToValidate, .unableToValidateCertificate, .failedToLoadCertificate,
      .noSuchFilesystemObject:
      TransportError(.untrusted, "\(error)")
    default: TransportError(.reset, "\(error)")
    }
  }

  private static func reason(_ number: Int32) -> String {
    switch number {
    case ErrorNumber.refused: "the connection was refused"
    case ErrorNumber.noHost: "no route to the host"
    case ErrorNumber.noNetwork: "the network is unreachable"
    case ErrorNumber.reset: "the connection was reset"
    default: ErrorNumber.text(number)
    }
  }
}
