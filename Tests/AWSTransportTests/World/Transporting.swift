import AWSClient
import AWSModel
import AWSTransport
import FoundationEssentials

/// A transport for one test, closed behind it.
func withTransport<Result: Sendable>(
  _ settings: TransportSettings = TransportSettings(), _ body: (NetworkTransport) async throws -> Result
) async throws -> Result {
  let transport = try NetworkTransport(settings: settings)
  do {
    let result = try await body(transport)
    await transport.shutdown()
    return result
  } catch {
    await transport.shutdown()
    throw error
  }
}

extension HTTPRequest {
  /// A request to a port of this machine, or under another name.
  static func to(
    _ port: Int, scheme: ServiceEndpoint.Scheme = .http, host: String = "127.0.0.1", timeout: Duration = .seconds(20),
    limit: Int = 1 << 20
  ) -> HTTPRequest {
    HTTPRequest(
      method: "POST", endpoint: ServiceEndpoint(scheme: scheme, host: host, port: port, isExplicit: true),
      headers: [HTTPHeader("X-Amz-Target", "Ballast.Test")], body: Array("{}".utf8), timeout: timeout,
      answerLimitBytes: limit)
  }
}

/// Why a request has no answer; nil where it has one.
func failure(_ transport: NetworkTransport, _ request: HTTPRequest) async -> TransportError? {
  do {
    _ = try await transport.send(request)
    return nil
  } catch {
    return error
  }
}

/// A folder for one test.
func withFolder<Result>(_ body: (String) async throws -> Result) async throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ballast-transport-\(UUID())")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try await body(folder.path)
}
