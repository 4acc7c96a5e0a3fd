internal import AWSModel
internal import AWSWire
internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1

/// Passes requests on to another emulator as they came: path, query, headers with their signature, and body.
///
/// It is meant for emulators that check no signature: the `Host` header, which AWS's signatures cover, becomes theirs.
struct HTTPForwarder: RequestForwarder {
  /// The address without a slash at its end.
  private let base: String
  /// Longer than anything an emulator takes, shorter than the patience of AWS's clients.
  private let patience = TimeAmount.seconds(50)
  private let largestAnswer = 64 << 20
  /// Headers that concern one connection only (RFC 9110, 7.6.1), and the encoding of bodies, which the client settles.
  private static let ownToConnection: Set<String> = [
    "host", "connection", "keep-alive", "transfer-encoding", "content-length", "te", "upgrade", "accept-encoding",
    "expect",
  ]

  private let client: HTTPClient

  init(to url: String) {
    base = url.hasSuffix("/") ? String(url.dropLast()) : url
    client = ForwardingClient.make()
  }

  /// Lets go of its connections. It forwards nothing afterwards.
  func close() async { try? await client.shutdown() }

  func forward(_ request: WireRequest) async -> ForwardOutcome {
    var passed = HTTPClientRequest(url: base + request.path + (request.query.isEmpty ? "" : "?\(request.query)"))
    passed.method = HTTPMethod(rawValue: request.method)
    for (name, value) in request.headers where !Self.ownToConnection.contains(name.lowercased()) {
      passed.headers.add(name: name, value: value)
    }
    if !request.body.isEmpty { passed.body = .bytes(ByteBuffer(bytes: request.body)) }
    do {
      let answer = try await client.execute(passed, timeout: patience)
      let body = try await answer.body.collect(upTo: largestAnswer)
      let headers = answer.headers.filter { name, _ in
        !Self.ownToConnection.contains(name.lowercased()) && !["content-encoding", "date"].contains(name.lowercased())
      }
      return .answered(
        WireResponse(
          status: Int(answer.status.code), headers: headers.map { (name: $0.name.lowercased(), value: $0.value) },
          body: Array(body.readableBytesView)))
    } catch {
      return .unreachable("nobody answers at \(base), to which the sandbox forwards what it does not have: \(error)")
    }
  }
}
