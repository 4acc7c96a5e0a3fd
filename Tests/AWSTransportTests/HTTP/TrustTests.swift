import AWSClient
import AWSModel
import AWSTransport
import Foundation
import NIOSSL
import Testing

@Suite("Whom the transport trusts", .timeLimit(.minutes(1)))
struct TrustTests {
  private static let fine = Reply.keep("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")

  private func outcome(
    _ context: NIOSSLContext, bundle: String? = TestCertificates.authority, host: String = "localhost"
  ) async throws -> TransportError? {
    let server = try await RawServer(tls: context) { _ in Self.fine }
    let error = try await withFolder { folder in
      let path = folder + "/bundle.pem"
      if let bundle { try Data(bundle.utf8).write(to: URL(fileURLWithPath: path)) }
      // Reading every authority of the system takes its time on a busy machine, and counts as connecting.
      let settings = TransportSettings(
        localConnectTimeout: .seconds(40), certificateBundlePath: bundle == nil ? nil : path)
      return try await withTransport(settings) { await failure($0, .to(server.port, scheme: .https, host: host)) }
    }
    await server.close()
    return error
  }

  private func good() throws -> NIOSSLContext {
    try RawServer.context(TestCertificates.server, TestCertificates.serverKey)
  }

  @Test("A certificate of an authority that nobody trusts is refused, before anything is sent")
  func untrusted() async throws {
    let error = try await outcome(good(), bundle: nil)
    #expect(error?.reason == .untrusted && error?.isWithoutEffect == true, "\(String(describing: error))")
  }

  @Test("AWS_CA_BUNDLE makes it trusted")
  func bundle() async throws { #expect(try await outcome(good()) == nil) }

  @Test("A bundle whose certificates are none trusts nobody")
  func brokenBundle() async throws {
    let broken = "-----BEGIN CERTIFICATE-----\nbm90aGluZw==\n-----END CERTIFICATE-----\n"
    let error = try await outcome(good(), bundle: broken)
    #expect(error?.isWithoutEffect == true, "\(String(describing: error))")
  }

  @Test("A certificate for another name is refused")
  func otherName() async throws {
    let error = try await outcome(good(), host: "127.0.0.1")
    #expect(error?.reason == .untrusted, "\(String(describing: error))")
  }

  @Test("An expired certificate is refused")
  func expired() async throws {
    let context = try RawServer.context(TestCertificates.expired, TestCertificates.expiredKey)
    #expect(try await outcome(context)?.reason == .untrusted)
  }

  @Test("TLS before 1.2 is refused")
  func oldVersion() async throws {
    let context = try RawServer.context(TestCertificates.server, TestCertificates.serverKey, newest: .tlsv11)
    let error = try #require(try await outcome(context))
    #expect(error.isWithoutEffect, "\(error)")
  }

  @Test("What speaks no TLS at all is refused")
  func noTLS() async throws {
    let server = try await RawServer { _ in Self.fine }
    let error = try await withTransport {
      await failure($0, .to(server.port, scheme: .https, host: "localhost", timeout: .seconds(5)))
    }
    #expect(error != nil)
    await server.close()
  }

  @Test("A bundle that cannot be read is an error with its path", arguments: ["", "no certificate"])
  func badBundle(text: String) async throws {
    try await withFolder { folder in
      let path = folder + "/bundle.pem"
      if !text.isEmpty { try Data(text.utf8).write(to: URL(fileURLWithPath: path)) }
      let error = #expect(throws: AWSError.self) {
        try NetworkTransport(settings: TransportSettings(certificateBundlePath: path))
      }
      #expect(error?.message.contains(path) == true && error?.message.contains("AWS_CA_BUNDLE") == true)
    }
  }
}
