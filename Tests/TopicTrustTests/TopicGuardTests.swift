import AWSClient
import Controller
import Foundation
import Synchronization
import Testing
import TopicSignature
import TopicTrust

/// A clock that a test sets.
final class SetClock: ControllerClock {
  private let moment: Mutex<Duration> = Mutex(.zero)

  func now() -> Date { Scene.begin.addingTimeInterval(moment.withLock { $0 } / .seconds(1)) }
  func uptime() -> Duration { moment.withLock { $0 } }
  func sleep(for duration: Duration) async throws { pass(duration) }
  func pass(_ duration: Duration) { moment.withLock { $0 += duration } }
}

/// A network of a few addresses, and what was asked of it.
final class FakeNetwork: HTTPTransport {
  private let served: Mutex<[String: HTTPAnswer]>
  private let failure: Mutex<TransportError.Reason?> = Mutex(nil)
  private let requests: Mutex<[HTTPRequest]> = Mutex([])

  init(_ pages: [String: String] = [:]) {
    served = Mutex(pages.mapValues { HTTPAnswer(status: 200, body: Array($0.utf8)) })
  }

  var asked: [String] { requests.withLock { $0.map { $0.endpoint.url + $0.target } } }
  var last: HTTPRequest? { requests.withLock { $0.last } }

  func serve(_ url: String, _ answer: HTTPAnswer) { served.withLock { $0[url] = answer } }
  func fail(_ reason: TransportError.Reason?) { failure.withLock { $0 = reason } }

  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPAnswer {
    requests.withLock { $0.append(request) }
    if let reason = failure.withLock({ $0 }) { throw TransportError(reason, "") }
    return served.withLock { $0[request.endpoint.url + request.target] } ?? HTTPAnswer(status: 404)
  }
}

/// A topic whose messages are signed, and a guard that can fetch their certificate.
struct Scene {
  static let begin = Date(timeIntervalSince1970: 1_795_442_400)
  static let topic = "arn:aws:sns:us-east-1:123456789012:hooks"
  static let host = "https://sns.us-east-1.amazonaws.com"
  private static let made = Result {
    try TopicSigner(name: "sns.amazonaws.com", validFrom: begin - 86_400, validUntil: begin + 86_400 * 100)
  }
  static var signer: TopicSigner { get throws { try made.get() } }

  let clock = SetClock()
  let network: FakeNetwork
  let checks: TopicGuard

  init(_ rules: TopicRules = TopicRules(), pages: [String: String]? = nil) throws {
    let signer = try Self.signer
    network = FakeNetwork(pages ?? ["\(Self.host)/\(signer.file)": signer.pem])
    checks = TopicGuard(rules: rules, transport: network, clock: clock)
  }

  /// A message as SNS makes it.
  static func message(
    _ text: String = "{}", subject: String? = nil, topic: String = topic, at: Date = begin,
    version: SignatureVersion = .one, signer: TopicSigner? = nil, url: String? = nil
  ) throws -> TopicNotification {
    let signer = try signer ?? Self.signer
    let time = at.ISO8601Format(.init(includingFractionalSeconds: true))
    let statement = TopicStatement(
      type: "Notification", messageID: "m-1", topicArn: topic, message: text, timestamp: time, subject: subject)
    return TopicNotification(
      messageID: "m-1", topicArn: topic, subject: subject, message: text, timestamp: time,
      signatureVersion: version.rawValue,
      signature: try signer.signature(of: try #require(statement.stringToSign), version),
      signingCertURL: url ?? "\(host)/\(signer.file)")
  }
}

@Suite struct TopicGuardTests {
  typealias Member = any WritableKeyPath<TopicNotification, String?> & Sendable

  @Test(arguments: SignatureVersion.allCases, [nil, "a subject"])
  func whatSNSHasSignedIsGenuine(version: SignatureVersion, subject: String?) async throws {
    let scene = try Scene()
    let message = try Scene.message("{\"ü\": 1}\n", subject: subject, version: version)
    #expect(await scene.checks.verdict(on: message) == .genuine)
    #expect(await scene.checks.verdict(on: message) == .genuine)
    #expect(scene.network.asked == ["\(Scene.host)/\(try Scene.signer.file)"], "the certificate is fetched once")
    let request = try #require(scene.network.last)
    #expect(request.answerLimitBytes <= 65_536 && request.timeout <= .seconds(5) && !request.endpoint.isExplicit)
  }

  /// Every member that is signed, and every other that matters.
  @Test(
    arguments: [
      ("signatureWrong", \TopicNotification.messageID, "m-2"), ("signatureWrong", \.subject, "word"),
      ("signatureWrong", \.timestamp, "2026-11-23T14:00:00.001Z"), ("timestampMalformed", \.timestamp, "yesterday"),
      ("memberMissing", \.timestamp, nil), ("memberMissing", \.messageID, nil),
      ("signatureWrong", \.topicArn, "arn:aws:sns:us-east-1:123456789012:other"), ("topicMissing", \.topicArn, nil),
      ("topicMissing", \.topicArn, "hooks"),
      ("certificateAddress", \.topicArn, "arn:aws:sns:us-west-2:123456789012:hooks"),
      ("signatureMissing", \.signature, nil), ("signatureMissing", \.signature, ""),
      ("signatureWrong", \.signature, "AAAA"),
      ("signatureWrong", \.signatureVersion, "2"), ("signatureVersion", \.signatureVersion, "3"),
      ("signatureVersion", \.signatureVersion, nil), ("certificateAddress", \.signingCertURL, nil),
      ("certificateAddress", \.signingCertURL, "https://sns.us-east-1.amazonaws.com.evil.example/a.pem"),
      ("certificateAddress", \.signingCertURL, "http://127.0.0.1:4566/a.pem"),
      ("certificateMissing", \.signingCertURL, "https://sns.us-east-1.amazonaws.com/SimpleNotificationService-1.pem"),
    ] as [(String, Member, String?)])
  func whatWasAlteredIsRefused(reason: String, member: Member, value: String?) async throws {
    var message = try Scene.message()
    message[keyPath: member] = value
    #expect(try await Scene().checks.verdict(on: message) == .refused(reason: reason))
  }

  @Test func anotherTextIsRefused() async throws {
    var message = try Scene.message("{\"a\": 1}")
    message.message = "{\"a\": 2}"
    #expect(try await Scene().checks.verdict(on: message) == .refused(reason: "signatureWrong"))
  }

  @Test func anotherKeyIsRefused() async throws {
    let stranger = try TopicSigner(
      name: "sns.amazonaws.com", validFrom: Scene.begin - 60, validUntil: Scene.begin + 60)
    let message = try Scene.message(signer: stranger, url: "\(Scene.host)/\(try Scene.signer.file)")
    #expect(try await Scene().checks.verdict(on: message) == .refused(reason: "signatureWrong"))
  }

  @Test func onlyTheTopicsThatAreListedAreListenedTo() async throws {
    let other = "arn:aws:sns:us-east-1:123456789012:other"
    let scene = try Scene(TopicRules(topics: [Scene.topic]))
    #expect(await scene.checks.verdict(on: try Scene.message()) == .genuine)
    #expect(await scene.checks.verdict(on: try Scene.message(topic: other)) == .refused(reason: "topicNotListed"))
    let anyone = try Scene()
    #expect(await anyone.checks.verdict(on: try Scene.message(topic: other)) == .genuine)
    // Without signatures the topic is still one that is listed, as far as the message tells the truth.
    let off = try Scene(TopicRules(signatures: .off, topics: [Scene.topic]))
    var message = try Scene.message()
    message.signature = nil
    #expect(await off.checks.verdict(on: message) == .genuine)
    #expect(await off.checks.verdict(on: try Scene.message(topic: other)) == .refused(reason: "topicNotListed"))
    #expect(off.network.asked.isEmpty)
  }

  @Test func whatCameWithoutSNSCountsUnlessSignaturesAreRequired() throws {
    #expect(try Scene().checks.takesBareMessages)
    #expect(try Scene(TopicRules(signatures: .off)).checks.takesBareMessages)
    #expect(try !Scene(TopicRules(signatures: .require)).checks.takesBareMessages)
  }

  /// A queue keeps messages for fourteen days: events come late, and they are as true.
  @Test(arguments: [
    (13.9 * 86_400, NotificationVerdict.genuine), (3600, .genuine), (14.1 * 86_400, .refused(reason: "tooOld")),
    (-3000, .genuine), (-4000, .refused(reason: "fromTheFuture")),
  ])
  func lateIsNotOld(age: Double, verdict: NotificationVerdict) async throws {
    #expect(try await Scene().checks.verdict(on: try Scene.message(at: Scene.begin - age)) == verdict)
  }

  @Test func aCertificateThatHasEndedVouchesForNothingMore() async throws {
    let scene = try Scene()
    #expect(await scene.checks.verdict(on: try Scene.message()) == .genuine)
    scene.clock.pass(.seconds(101 * 86_400))
    let late = try Scene.message(at: scene.clock.now())
    #expect(
      await scene.checks.verdict(on: late) == .refused(reason: "certificateExpired"), "the one that was kept, too")
    let early = try TopicSigner(
      name: "sns.amazonaws.com", validFrom: Scene.begin + 60, validUntil: Scene.begin + 600)
    let world = try Scene(pages: ["\(Scene.host)/\(early.file)": early.pem])
    #expect(
      await world.checks.verdict(on: try Scene.message(signer: early)) == .refused(reason: "certificateNotYetValid"))
  }

  @Test func aCertificateOfAnothersIsRefused() async throws {
    let other = try TopicSigner(name: "example.com", validFrom: Scene.begin - 60, validUntil: Scene.begin + 600)
    let scene = try Scene(pages: ["\(Scene.host)/\(other.file)": other.pem])
    #expect(await scene.checks.verdict(on: try Scene.message(signer: other)) == .refused(reason: "certificateName"))
    #expect(await scene.checks.verdict(on: try Scene.message(signer: other)) == .refused(reason: "certificateName"))
    #expect(scene.network.asked.count == 1, "what was found wrong is not asked for again at once")
  }
}
