import AWSClient
import Foundation
import Testing

@testable import AWSTransport

@Suite("Proxies", .timeLimit(.minutes(1)))
struct ProxyTests {
  private static let fine = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"

  @Test("HTTPS goes through a tunnel, with TLS to the end of it and the proxy's password only to the proxy")
  func tunnel() async throws {
    let context = try RawServer.context(TestCertificates.server, TestCertificates.serverKey)
    let proxy = try await RawServer(tunnel: context) { $0.hasPrefix("CONNECT") ? .tunnel : .keep(Self.fine) }
    let body = try await withFolder { folder in
      let path = folder + "/bundle.pem"
      try Data(TestCertificates.authority.utf8).write(to: URL(fileURLWithPath: path))
      let rules = ProxyRules(variables: ["HTTPS_PROXY": "http://user:p%40ss@127.0.0.1:\(proxy.port)"])
      return try await withTransport(TransportSettings(certificateBundlePath: path, proxies: rules)) {
        try await $0.send(.to(443, scheme: .https, host: "ecs.test")).body
      }
    }
    #expect(body == Array("ok".utf8))
    let connect = await proxy.next() ?? ""
    #expect(connect.hasPrefix("CONNECT ecs.test:443 HTTP/1.1\r\n"))
    #expect(connect.lowercased().contains("proxy-authorization: basic " + "dXNlcjpwQHNz".lowercased()))
    let inside = await proxy.next() ?? ""
    #expect(inside.hasPrefix("POST / HTTP/1.1\r\n") && !inside.lowercased().contains("proxy-authorization"))
    await proxy.close()
  }

  @Test("A proxy that refuses is told as such", arguments: ["407 Proxy Authentication Required", "502 Bad Gateway"])
  func refused(status: String) async throws {
    let proxy = try await RawServer { _ in .close("HTTP/1.1 \(status)\r\nContent-Length: 0\r\n\r\n") }
    let rules = ProxyRules(variables: ["https_proxy": "127.0.0.1:\(proxy.port)"])
    let error = try await withTransport(TransportSettings(proxies: rules)) {
      await failure($0, .to(443, scheme: .https, host: "ecs.test"))
    }
    #expect(error?.reason == .unreachable && error?.message.contains("proxy") == true, "\(String(describing: error))")
    await proxy.close()
  }

  @Test("Plain HTTP goes to its own proxy, through a tunnel")
  func plain() async throws {
    let proxy = try await RawServer { _ in .keep(Self.fine) }
    let rules = ProxyRules(variables: ["HTTP_PROXY": "http://127.0.0.1:\(proxy.port)"])
    _ = try await withTransport(TransportSettings(proxies: rules)) { try await $0.send(.to(8080, host: "aws.test")) }
    let head = await proxy.next()
    #expect(head?.hasPrefix("CONNECT aws.test:8080 HTTP/1.1\r\n") == true, "\(String(describing: head))")
    await proxy.close()
  }

  @Test(
    "NO_PROXY excepts hosts, domains and ports; this machine and its metadata are always excepted",
    arguments: [
      ("ecs.us-east-1.amazonaws.com", "", true), ("ecs.us-east-1.amazonaws.com", "*", false),
      ("ecs.us-east-1.amazonaws.com", "amazonaws.com", false), ("ecs.us-east-1.amazonaws.com", ".amazonaws.com", false),
      ("ecs.us-east-1.amazonaws.com", "naws.com", true),
      ("ecs.us-east-1.amazonaws.com", "example.com, amazonaws.com", false),
      ("ecs.us-east-1.amazonaws.com", "amazonaws.com:8443", true),
      ("ecs.us-east-1.amazonaws.com", "amazonaws.com:443", false), ("127.0.0.1", "", false), ("localhost", "", false),
      ("169.254.169.254", "", false),
    ] as [(String, String, Bool)])
  func exceptions(host: String, exceptions: String, goesThrough: Bool) {
    let rules = ProxyRules(variables: ["HTTPS_PROXY": "http://proxy.test:3128", "NO_PROXY": exceptions])
    #expect((rules.proxy(for: ServiceEndpoint(host: host)) != nil) == goesThrough)
  }

  @Test("The small name goes before the large one, and what is no proxy is none")
  func names() {
    let both = ProxyRules(variables: ["HTTPS_PROXY": "http://a.test:1", "https_proxy": "http://b.test:2"])
    #expect(both.https?.host == "b.test" && both.https?.port == 2)
    #expect(ProxyRules(variables: ["HTTPS_PROXY": "socks5://a.test:1"]).https == nil)
    #expect(ProxyRules(variables: ["HTTPS_PROXY": "http://"]).https == nil)
  }
}
