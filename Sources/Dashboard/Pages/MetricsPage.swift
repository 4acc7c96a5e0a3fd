internal import Controller
internal import FoundationEssentials

/// `/metrics`: what the controller tells of itself and of its clusters, for Prometheus.
enum MetricsPage {
  static func page(
    _ metrics: ControllerMetrics, notifications: (delivered: Int, dropped: Int), messages: [MessageFate: Int],
    version: String
  ) -> DashboardPage {
    var text = PrometheusText()
    program(metrics, version, &text)
    text.family(
      "ballast_notifications_total", .counter, "Messages to webhooks, by what became of them.",
      [
        ([(name: "result", value: "delivered")], Double(notifications.delivered)),
        ([(name: "result", value: "dropped")], Double(notifications.dropped)),
      ])
    text.family(
      "ballast_event_messages_total", .counter, "Messages of the event queue, by what became of them.",
      messages.sorted { $0.key.rawValue < $1.key.rawValue }.map {
        ([(name: "result", value: $0.key.rawValue)], Double($0.value))
      })
    let rows = metrics.rows.sorted { $0.key < $1.key }
    passes(rows, &text)
    clusters(rows, &text)
    return DashboardPage(contentType: PrometheusText.contentType, body: text.text)
  }

  private typealias Rows = [(key: ClusterKey, value: ControllerMetrics.Row)]

  private static func program(_ metrics: ControllerMetrics, _ version: String, _ text: inout PrometheusText) {
    text.family(
      "ballast_build_info", .gauge, "Which build runs; always 1.", [([(name: "version", value: version)], 1)])
    text.family(
      "ballast_start_timestamp_seconds", .gauge, "When the controller began.", seconds(metrics.startedAt))
    text.family("ballast_clusters", .gauge, "How many clusters are operated.", Double(metrics.rows.count))
    // No sample while some cluster was never seen whole: absence is as much of an alarm as age.
    text.family(
      "ballast_deadman_timestamp_seconds", .gauge,
      "When the cluster least lately seen whole was so. Alarm when this is old, and when it is absent.",
      metrics.oldestSuccess.map { [([], seconds($0))] } ?? [])
    text.family(
      "ballast_discovery_failures_total", .counter, "How often clusters could not be listed for a pattern.",
      Double(metrics.discoveryFailures))
    text.family(
      "ballast_configuration_reloads_total", .counter, "Changes of the configuration, by what became of them.",
      [
        ([(name: "result", value: "accepted")], Double(metrics.reloads)),
        ([(name: "result", value: "refused")], Double(metrics.refusedReloads)),
      ])
    text.family(
      "ballast_configuration_is_refused", .gauge, "1 while the file holds a configuration that is not in effect.",
      metrics.isConfigurationRefused ? 1 : 0)
  }

  private static func passes(_ rows: Rows, _ text: inout PrometheusText) {
    text.family(
      "ballast_passes_total", .counter, "Passes over a cluster, by how they ended.",
      rows.flatMap { key, row in
        PassVerdict.allCases.map {
          (labels(key) + [(name: "verdict", value: $0.rawValue)], Double(row.passes[$0] ?? 0))
        }
      })
    text.family(
      "ballast_actions_total", .counter, "Actions that were tried, by kind and by what became of them.",
      rows.flatMap { key, row in
        row.actions.sorted { $0.key < $1.key }.map { name, count in
          let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
          return (labels(key) + [(name: "kind", value: parts[0]), (name: "status", value: parts[1])], Double(count))
        }
      })
    text.family(
      "ballast_refusals", .gauge, "What the last plan did not do, by why.",
      rows.flatMap { key, row in
        row.refusals.sorted { $0.key < $1.key }.map {
          (labels(key) + [(name: "code", value: $0.key)], Double($0.value))
        }
      })
    text.family(
      "ballast_audit_findings_total", .counter, "Invariants that plans broke; such a plan is not executed.",
      each(rows) { Double($0.findings) })
    text.family(
      "ballast_warnings_total", .counter, "What went wrong beside passes: decisions not recorded, memory not kept.",
      each(rows) { Double($0.warnings) })
  }

  private static func clusters(_ rows: Rows, _ text: inout PrometheusText) {
    text.family(
      "ballast_last_success_timestamp_seconds", .gauge, "When a pass last saw the cluster whole and broke no rule.",
      rows.compactMap { key, row in row.lastSuccess.map { (labels(key), seconds($0)) } })
    text.family(
      "ballast_last_pass_timestamp_seconds", .gauge, "When the last pass ended.",
      rows.compactMap { key, row in row.lastPass.map { (labels(key), seconds($0)) } })
    text.family(
      "ballast_last_pass_duration_seconds", .gauge, "How long the last pass took.", each(rows) { $0.lastPassSeconds })
    text.family(
      "ballast_instances", .gauge, "Registered container instances.", each(rows) { Double($0.instances) })
    text.family(
      "ballast_instances_draining", .gauge, "Of these, those that are DRAINING.",
      each(rows) { Double($0.drainingInstances) })
    text.family(
      "ballast_instances_on_their_way", .gauge, "Instances that groups have asked for and that have not registered.",
      each(rows) { Double($0.incomingInstances) })
    text.family(
      "ballast_waiting_tasks", .gauge, "Tasks without a place, by whether some instance could ever hold them.",
      rows.flatMap { key, row in
        [
          (labels(key) + [(name: "placeable", value: "true")], Double(row.waitingPlaceable)),
          (labels(key) + [(name: "placeable", value: "false")], Double(row.waitingUnplaceable)),
        ]
      })
  }

  private static func each(
    _ rows: Rows, _ value: (ControllerMetrics.Row) -> Double
  ) -> [(labels: PrometheusText.Labels, value: Double)] {
    rows.map { (labels($0.key), value($0.value)) }
  }

  private static func labels(_ key: ClusterKey) -> PrometheusText.Labels {
    [(name: "account", value: key.account), (name: "region", value: key.region), (name: "cluster", value: key.name)]
  }

  private static func seconds(_ instant: Date) -> Double { (instant.timeIntervalSince1970 * 1000).rounded() / 1000 }
}
