import Controller
import Dashboard
import FoundationEssentials
import Synchronization
import Testing

@Suite("Pages")
struct PageTests {
  private func routes(
    _ metrics: ControllerMetrics, isTurning: Bool = true, messages: [MessageFate: Int] = [:],
    uptime: @escaping @Sendable () -> Duration = { .zero }
  ) throws -> DashboardRoutes {
    let source = DashboardSource(
      version: "1.2.3", metrics: { metrics },
      health: {
        ControllerHealth(
          isTurning: isTurning,
          clusters: [.init(cluster: ClusterKey(region: "eu-west-1", name: "prod"), lastVerdict: .observationFailed)])
      }, messages: { messages }, uptime: uptime)
    return DashboardRoutes(
      source: source, access: try AccessRules(address: ListenAddress(host: "127.0.0.1", port: 1), token: nil))
  }

  private func get(_ routes: DashboardRoutes, _ path: String, method: String = "GET") async -> DashboardPage {
    await routes.respond(method: method, path: path, authorization: nil, authority: "127.0.0.1:1")
  }

  private let start = Date(timeIntervalSince1970: 1_700_000_000)

  @Test("Metrics have types, help and counters that begin at zero")
  func metrics() async throws {
    let page = await get(try routes(ControllerMetrics(startedAt: start)), "/metrics")
    #expect(page.status == 200 && page.contentType.hasPrefix("text/plain; version=0.0.4"))
    let lines = page.body.split(separator: "\n")
    #expect(lines.contains("# TYPE ballast_build_info gauge"))
    #expect(lines.contains("ballast_build_info{version=\"1.2.3\"} 1"))
    #expect(lines.contains("ballast_start_timestamp_seconds 1700000000"))
    #expect(lines.contains("ballast_configuration_reloads_total{result=\"refused\"} 0"))
    #expect(lines.contains("ballast_discovery_failures_total 0"))
    for line in lines where !line.hasPrefix("#") {
      #expect(line.split(separator: " ").count == 2, "\(line)")
    }
  }

  @Test("Messages of the event queue are counted where one is listened to")
  func messages() async throws {
    let name = "ballast_event_messages_total"
    let some = try routes(ControllerMetrics(startedAt: start), messages: [.taken: 7, .refused: 2])
    let lines = await get(some, "/metrics").body.split(separator: "\n")
    #expect(lines.contains("\(name){result=\"taken\"} 7") && lines.contains("\(name){result=\"refused\"} 2"))
    let none = await get(try routes(ControllerMetrics(startedAt: start)), "/metrics").body
    #expect(!none.contains("\n\(name){"))
  }

  @Test("While a cluster was never seen whole, the dead man's switch is silent")
  func deadman() async throws {
    let silent = await get(try routes(ControllerMetrics(startedAt: start)), "/metrics")
    #expect(!silent.body.contains("\nballast_deadman_timestamp_seconds "))
  }

  @Test("Health is 200 while the loop turns, whatever its clusters are, and 503 when it has stopped")
  func health() async throws {
    let metrics = ControllerMetrics(startedAt: start)
    let ok = await get(try routes(metrics), "/healthz")
    #expect(ok.status == 200 && ok.body.contains("\"status\" : \"ok\"") && ok.body.contains("observationFailed"))
    #expect(ok.body.contains("ballast.health/v1"))
    let stalled = await get(try routes(metrics, isTurning: false), "/healthz")
    #expect(stalled.status == 503 && stalled.body.contains("stalled"))
  }

  @Test("Nothing else is there, and nothing is written")
  func others() async throws {
    let routes = try routes(ControllerMetrics(startedAt: start))
    #expect(await get(routes, "/").status == 404)
    #expect(await get(routes, "/metrics", method: "POST").headers["allow"] == "GET, HEAD")
  }

  @Test("A loop of requests is slowed down, and let in again")
  func budget() async throws {
    let now = Mutex(Duration.zero)
    let routes = try routes(ControllerMetrics(startedAt: start)) { now.withLock(\.self) }
    var answered = 0
    for _ in 0..<100 where await get(routes, "/healthz").status == 200 { answered += 1 }
    #expect(answered == 40)
    now.withLock { $0 = .seconds(1) }
    #expect(await get(routes, "/healthz").status == 200)
  }
}
