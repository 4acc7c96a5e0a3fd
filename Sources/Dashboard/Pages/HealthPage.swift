internal import Controller
internal import FoundationEssentials

/// `/healthz`: 200 while the loop turns, 503 once it has stopped turning, for whatever restarts programs.
///
/// A cluster that cannot be read does not make the program unhealthy, since no restart would cure that: its age is in
/// the body and in `/metrics`, for an alarm.
enum HealthPage {
  private struct Body: Encodable {
    struct Cluster: Encodable {
      var account: String
      var region: String
      var cluster: String
      var lastPass: Date?
      var lastSuccess: Date?
      var lastVerdict: String?
    }
    var schema = "ballast.health/v1"
    var status: String
    var version: String
    var clusters: [Cluster]
  }

  static func page(_ health: ControllerHealth, version: String) -> DashboardPage {
    let clusters = health.clusters.map {
      Body.Cluster(
        account: $0.cluster.account, region: $0.cluster.region, cluster: $0.cluster.name, lastPass: $0.lastPass,
        lastSuccess: $0.lastSuccess, lastVerdict: $0.lastVerdict?.rawValue)
    }
    let body = Body(status: health.isTurning ? "ok" : "stalled", version: version, clusters: clusters)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    guard let json = try? encoder.encode(body) else {
      return DashboardPage(status: 500, body: "the health cannot be written\n")
    }
    return DashboardPage(
      status: health.isTurning ? 200 : 503, contentType: "application/json",
      body: String(decoding: json, as: UTF8.self) + "\n")
  }
}
