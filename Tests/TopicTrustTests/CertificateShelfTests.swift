import AWSClient
import Controller
import Foundation
import Testing
import TopicSignature
import TopicTrust

/// How certificates are fetched: seldom, with bounds, and never so that anything waits for them.
@Suite struct CertificateShelfTests {
  @Test(arguments: [TransportError.Reason.unreachable, .timeout, .untrusted, .connectTimeout])
  func whatCannotBeFetchedProvesNothingAndIsAskedForEverMoreSeldom(reason: TransportError.Reason) async throws {
    let scene = try Scene()
    scene.network.fail(reason)
    var asked: [Int] = []
    for second in 0..<600 {
      let before = scene.network.asked.count
      #expect(
        await scene.checks.verdict(on: try Self.message) == .unproven(reason: "certificateUnreachable"))
      if scene.network.asked.count > before { asked.append(second) }
      scene.clock.pass(.seconds(1))
    }
    #expect(asked == [0, 30, 90, 210, 450])
    scene.network.fail(nil)
    scene.clock.pass(.seconds(900))
    #expect(await scene.checks.verdict(on: try Self.message) == .genuine)
  }

  @Test(arguments: [500, 503, 429, 302, 407])
  func anAnswerThatTellsNothingProvesNothing(status: Int) async throws {
    let scene = try Scene(pages: [:])
    scene.network.serve("\(Scene.host)/\(try Scene.signer.file)", HTTPAnswer(status: status))
    #expect(await scene.checks.verdict(on: try Self.message) == .unproven(reason: "certificateUnreachable"))
  }

  @Test func anAnswerThatIsTooLargeIsNoCertificate() async throws {
    let scene = try Scene()
    scene.network.fail(.tooLarge)
    #expect(await scene.checks.verdict(on: try Self.message) == .refused(reason: "certificateMalformed"))
  }

  /// Whoever sends to the queue can name files by the thousand.
  @Test func oneHostIsAskedAFewTimesAMinute() async throws {
    let scene = try Scene()
    #expect(await scene.checks.verdict(on: try Self.message) == .genuine)
    var reasons: Set<NotificationVerdict> = []
    for number in 0..<100 {
      reasons.insert(
        await scene.checks.verdict(on: try Scene.message(url: "\(Scene.host)/x\(number).pem")))
      #expect(await scene.checks.verdict(on: try Self.message) == .genuine, "the one that is known stays")
    }
    #expect(reasons == [.refused(reason: "certificateMissing"), .unproven(reason: "certificateBusy")])
    #expect(scene.network.asked.count == 4)
  }

  /// Nor do made-up Regions keep the true one's certificate away, once it is there; and there is a bound on how many are tried.
  @Test func manyHostsAreNotAllAsked() async throws {
    let scene = try Scene()
    #expect(await scene.checks.verdict(on: try Self.message) == .genuine)
    scene.network.fail(.unreachable)
    for number in 0..<100 {
      let topic = "arn:aws:sns:xx-none-\(number):123456789012:t"
      let message = try Scene.message(topic: topic, url: "https://sns.xx-none-\(number).amazonaws.com/a.pem")
      guard case .unproven = await scene.checks.verdict(on: message) else { return #expect(Bool(false)) }
    }
    #expect(scene.network.asked.count == 16)
    #expect(await scene.checks.verdict(on: try Self.message) == .genuine)
  }

  @Test func aFewCertificatesAreKept() async throws {
    let files = (0..<9).map { "a\($0).pem" }
    let pem = try Scene.signer.pem
    let scene = try Scene(pages: Dictionary(uniqueKeysWithValues: files.map { ("\(Scene.host)/\($0)", pem) }))
    for file in files {
      #expect(await scene.checks.verdict(on: try Scene.message(url: "\(Scene.host)/\(file)")) == .genuine)
      scene.clock.pass(.seconds(61))
    }
    _ = await scene.checks.verdict(on: try Scene.message(url: "\(Scene.host)/a8.pem"))
    #expect(scene.network.asked.count == 9)
    _ = await scene.checks.verdict(on: try Scene.message(url: "\(Scene.host)/a0.pem"))
    #expect(scene.network.asked.count == 10, "the one that was used longest ago has gone")
  }

  private static var message: TopicNotification { get throws { try Scene.message() } }
}

/// The certificate of a sandbox counts where the user has named an SNS on this machine, and nowhere else.
@Suite struct OwnTopicsTests {
  private static func endpoint(_ url: String, isExplicit: Bool = true) throws -> ServiceEndpoint {
    try ServiceEndpoint(url: url, origin: "test", isExplicit: isExplicit)
  }

  @Test(arguments: [
    "http://127.0.0.1:4566", "http://localhost:4566", "http://[::1]:4566", "http://127.0.0.1:4566/base",
  ])
  func ofThisMachine(own: String) async throws {
    let endpoint = try Self.endpoint(own)
    var origin = endpoint
    origin.path = ""
    let (file, pem) = (try Scene.signer.file, try Scene.signer.pem)
    let scene = try Scene(TopicRules(own: endpoint), pages: ["\(origin.url)/\(file)": pem])
    // It calls itself by the name that it knows.
    #expect(await scene.checks.verdict(on: try Scene.message(url: "http://127.0.0.1:4566/\(file)")) == .genuine)
    for other in [
      "http://127.0.0.1:9000/\(file)", "https://127.0.0.1:4566/\(file)", "http://10.0.0.1:4566/\(file)",
      "http://127.0.0.1:4566/?a=\(file)", "http://user@127.0.0.1:4566/\(file)", "\(Scene.host)/\(file)",
    ] {
      let message = try Scene.message(url: other)
      #expect(await scene.checks.verdict(on: message) == .refused(reason: "certificateAddress"), "\(other)")
    }
    #expect(scene.network.asked.count == 1)
  }

  @Test(arguments: ["http://10.0.0.1:4566", "https://vpce-1.sns.us-east-1.vpce.amazonaws.com"])
  func elsewhereItDoesNot(own: String) async throws {
    let scene = try Scene(TopicRules(own: try Self.endpoint(own)), pages: ["\(own)/a.pem": try Scene.signer.pem])
    #expect(
      await scene.checks.verdict(on: try Scene.message(url: "\(own)/a.pem")) == .refused(reason: "certificateAddress"))
    #expect(TopicRules(own: try Self.endpoint("http://127.0.0.1:1", isExplicit: false)).own == nil)
  }
}
