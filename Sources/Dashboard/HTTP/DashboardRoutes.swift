internal import Controller

/// Which page answers which request.
public struct DashboardRoutes: Sendable {
  private let source: DashboardSource
  private let access: AccessRules
  private let budget = RequestBudget()

  public init(source: DashboardSource, access: AccessRules) {
    self.source = source
    self.access = access
  }

  /// Never throws and never waits for AWS: it shows what the controller last saw.
  public func respond(method: String, path: String, authorization: String?, authority: String?) async -> DashboardPage {
    guard budget.admits(at: source.uptime()) else {
      return DashboardPage(status: 429, body: "too many requests\n", headers: ["retry-after": "1"])
    }
    if let refusal = access.refusal(authorization: authorization, authority: authority) { return refusal }
    guard method == "GET" || method == "HEAD" else {
      return DashboardPage(status: 405, body: "only GET and HEAD\n", headers: ["allow": "GET, HEAD"])
    }
    switch path {
    case "/metrics":
      return MetricsPage.page(
        await source.metrics(), notifications: await source.notifications(), messages: await source.messages(),
        version: source.version)
    case "/healthz": return HealthPage.page(await source.health(), version: source.version)
    default: return DashboardPage(status: 404, body: "there are /metrics and /healthz\n")
    }
  }
}
