import Controller
import Testing

@testable import Dashboard

@Suite("Who may read the pages")
struct AccessTests {
  private let token = "0123456789abcdef"

  @Test(
    "An address that other machines reach needs a token",
    arguments: [
      ("127.0.0.1:0", true), ("127.8.9.1:80", true), ("[::1]:9466", true), ("localhost:9466", true),
      ("0.0.0.0:9466", false), ("[::]:9466", false), ("10.0.0.7:9466", false), ("ballast.internal:80", false),
      ("127.0.0.1.evil.example:80", false),
    ])
  func addresses(text: String, isLoopback: Bool) throws {
    let address = try #require(ListenAddress(text))
    #expect(((try? AccessRules(address: address, token: nil)) != nil) == isLoopback)
    #expect((try? AccessRules(address: address, token: token)) != nil)
    #expect(throws: AccessError.shortToken) { try AccessRules(address: address, token: "short") }
  }

  @Test(
    "What is no address is none",
    arguments: ["", "9466", "host", "host:", "host:x", "host:65536", ":1", "::1:80", "a b:1"])
  func noAddress(text: String) { #expect(ListenAddress(text) == nil) }

  @Test("A token is compared whole")
  func tokens() throws {
    let rules = try AccessRules(address: ListenAddress(host: "0.0.0.0", port: 1), token: token)
    func status(_ header: String?) -> Int? { rules.refusal(authorization: header, authority: "x")?.status }
    #expect(status("Bearer \(token)") == nil && status("bearer \(token)") == nil)
    for wrong in [
      nil, "", token, "Basic \(token)", "Bearer", "Bearer \(token)x", "Bearer 0123456789abcde",
      "Bearer \(token)\(token)",
    ] {
      #expect(status(wrong) == 401, "\(wrong ?? "none")")
    }
  }

  @Test("Without a token only this machine's own names are answered")
  func foreignNames() throws {
    let rules = try AccessRules(address: ListenAddress(host: "127.0.0.1", port: 9466), token: nil)
    func status(_ authority: String?) -> Int? { rules.refusal(authorization: nil, authority: authority)?.status }
    for own in ["127.0.0.1:9466", "localhost:9466", "[::1]:9466", "localhost"] { #expect(status(own) == nil) }
    for foreign in ["evil.example:9466", "evil.example", nil, "127.0.0.1.evil.example:9466"] {
      #expect(status(foreign) == 403)
    }
  }
}
