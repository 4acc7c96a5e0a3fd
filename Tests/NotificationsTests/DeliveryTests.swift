import AWSClient
import ClusterModel
import Controller
import Foundation
import Logging
import Notifications
import PolicyDocument
import Synchronization
import Testing

@Suite("Delivery to webhooks")
struct DeliveryTests {
  private let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  private func configuration(
    _ events: [NotificationRoute.Event],
    url: NotificationRoute.Address = .literal("https://hooks.example.com/T0/B0?k=1")
  ) -> BallastConfiguration {
    BallastConfiguration(clusters: [
      ClusterEntry(
        policy: ClusterPolicy(name: "prod", region: "eu-west-1"),
        notifications: [NotificationRoute(webhook: url, events: events)])
    ])
  }

  private func desk(
    _ webhook: FakeWebhook, _ configuration: BallastConfiguration, clock: InstantClock = InstantClock(),
    variables: [String: String] = [:]
  ) async throws -> NotificationDesk {
    let desk = NotificationDesk(variables: variables, transport: webhook, clock: clock, logger: quiet)
    try await desk.adopt(configuration)
    return desk
  }

  private func scaled(minute: Int = 0, reason: String = "3 tasks without room") -> PassReport {
    let action = PlannedAction(
      id: "a", kind: .setDesiredCapacity(group: "web", from: 2, to: 4), reason: reason)
    return Reports.report(minute: minute, .executed, actions: [action], outcomes: [Reports.outcome(action)])
  }

  @Test("A message has a text for people and items for programs, and goes to the whole of the URL")
  func message() async throws {
    let webhook = FakeWebhook()
    let desk = try await desk(webhook, configuration([.scaling]))
    await desk.take(scaled(), of: Reports.cluster)
    await desk.settle(within: .seconds(1))
    let request = try #require(webhook.requests.first)
    #expect(request.method == "POST" && request.endpoint.url == "https://hooks.example.com")
    #expect(request.target == "/T0/B0?k=1")
    let expected = #"""
      {"at":"2027-01-15T08:00:00Z","cluster":"prod","items":[{"event":"scaling","subject":"web",\#
      "text":"group web 2 → 4: 3 tasks without room"}],"region":"eu-west-1","schema":"ballast.notification/v1",\#
      "text":"Ballast, cluster eu-west-1/prod\nscaling: group web 2 → 4: 3 tasks without room"}
      """#
    #expect(String(decoding: request.body, as: UTF8.self) == expected)
    #expect(await desk.counts.delivered == 1)
  }

  @Test("A route hears of its events only, and a cluster without routes of nothing")
  func routing() async throws {
    let webhook = FakeWebhook()
    let desk = try await desk(webhook, configuration([.drain, .failure]))
    await desk.take(scaled(), of: Reports.cluster)
    await desk.take(scaled(), of: ClusterKey(name: "other"))
    await desk.settle(within: .seconds(1))
    #expect(webhook.requests.isEmpty)
  }

  @Test(
    "No answer, 429 and 5xx are tried again, four times in all, waiting as long as the webhook asks, up to a minute")
  func retries() async throws {
    let clock = InstantClock()
    let webhook = FakeWebhook([
      .failure(TransportError(.unreachable, "")), .success(FakeWebhook.status(503)),
      .success(FakeWebhook.status(429, [HTTPHeader("Retry-After", "3600")])),
    ])
    let desk = try await desk(webhook, configuration([.scaling]), clock: clock)
    await desk.take(scaled(), of: Reports.cluster)
    while await desk.counts.delivered == 0 { await Task.yield() }
    #expect(webhook.requests.count == 4)
    #expect(clock.waits == [.seconds(1), .seconds(4), .seconds(60)])
  }

  @Test("A refusal for good is not repeated; what is given up is counted", arguments: [400, 404, 410])
  func refused(status: Int) async throws {
    let webhook = FakeWebhook([.success(FakeWebhook.status(status))])
    let desk = try await desk(webhook, configuration([.scaling]))
    await desk.take(scaled(), of: Reports.cluster)
    while await desk.counts.dropped == 0 { await Task.yield() }
    #expect(webhook.requests.count == 1)
  }

  @Test("A webhook that never answers holds up nothing: a hundred messages wait, older ones go")
  func bounded() async throws {
    let webhook = FakeWebhook(isSilent: true)
    let desk = try await desk(webhook, configuration([.scaling]))
    for minute in 0..<150 { await desk.take(scaled(minute: minute), of: Reports.cluster) }
    // One is being posted, a hundred wait.
    while webhook.requests.isEmpty { await Task.yield() }
    await desk.take(scaled(minute: 151), of: Reports.cluster)
    let dropped = await desk.counts.dropped
    #expect(dropped >= 50 && dropped <= 51)
    await desk.close()
    #expect(await desk.counts.dropped >= 150)
  }

  @Test("Texts from outside call nobody, carry no markup, and stay on their line")
  func hostileText() async throws {
    let webhook = FakeWebhook()
    let desk = try await desk(webhook, configuration([.scaling]))
    let reason = "<!channel> @here\n*x*\u{202e}" + String(repeating: "y", count: 2000)
    await desk.take(scaled(reason: reason), of: Reports.cluster)
    await desk.settle(within: .seconds(1))
    let text = try #require(webhook.texts.first)
    #expect(text.contains("‹!channel› ＠here *x* yyy") && text.count < 700)
    #expect(text.split(separator: "\n").count == 2)
  }

  @Test("A secret address comes from the environment; one that is missing or no HTTPS is refused without being shown")
  func addresses() async throws {
    let secret = configuration([.scaling], url: .environment("SLACK_URL"))
    let webhook = FakeWebhook()
    let desk = try await desk(
      webhook, secret, variables: ["SLACK_URL": "https://hooks.example.com:8443/services/abc"])
    await desk.take(scaled(), of: Reports.cluster)
    await desk.settle(within: .seconds(1))
    #expect(webhook.requests.first?.endpoint.url == "https://hooks.example.com:8443")
    for variables in [[:], ["SLACK_URL": "http://hooks.example.com/hunter2"], ["SLACK_URL": "https:// hunter2"]] {
      let fresh = NotificationDesk(variables: variables, transport: webhook, clock: InstantClock(), logger: quiet)
      let error = await #expect(throws: WebhookAddressError.self) { try await fresh.adopt(secret) }
      let text = "\(error.map(String.init(describing:)) ?? "")"
      #expect(text.contains("SLACK_URL") && !text.contains("hunter2"))
    }
  }

  @Test("Nothing that is logged of a failure shows the address's path")
  func redaction() async throws {
    let lines = Mutex<[String]>([])
    let logger = Logger(label: "test") { _ in Recorder { line in lines.withLock { $0.append(line) } } }
    let webhook = FakeWebhook([.success(FakeWebhook.status(404))])
    let desk = NotificationDesk(variables: [:], transport: webhook, clock: InstantClock(), logger: logger)
    try await desk.adopt(configuration([.scaling], url: .literal("https://hooks.example.com/hunter2")))
    await desk.take(scaled(), of: Reports.cluster)
    while await desk.counts.dropped == 0 { await Task.yield() }
    let told = lines.withLock { $0.joined() }
    #expect(told.contains("hooks.example.com") && !told.contains("hunter2"))
  }
}

private struct Recorder: LogHandler {
  var logLevel = Logger.Level.trace
  var metadata: Logger.Metadata = [:]
  let write: @Sendable (String) -> Void

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) { write("\(event.message) \(event.metadata ?? [:])") }
}
