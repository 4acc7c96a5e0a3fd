internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials
internal import Logging

/// A dead-man's switch in CloudWatch: where it falls silent, an alarm that treats missing data as breaching goes off. It
/// comes from the process that decides and through the same credentials and network, so that whatever stops decisions
/// stops it too. The value is always 1, the dimension `ClusterName`.
struct Heartbeat {
  let services: ControllerServices
  let logger: Logger

  /// Beats once, after a pass that saw its cluster whole and broke no rule. A beat that cannot be put is a warning: the
  /// silence itself is the alarm.
  func beat(after report: PassReport, policy: ClusterPolicy, gate: StopGate) async {
    guard report.verdict.isSuccess, !gate.isClosed else { return }
    let datum = CloudWatch.MetricDatum(
      metricName: HeartbeatMetric.name, dimensions: [CloudWatch.Dimension(name: "ClusterName", value: report.cluster)],
      timestamp: report.finishedAt, value: 1, unit: CloudWatch.StandardUnit(rawValue: "Count"))
    do {
      let aws = try await services.connect(policy)
      _ = try await aws.call(CloudWatch.putMetricData, .init(namespace: HeartbeatMetric.namespace, metricData: [datum]))
    } catch {
      logger.warning("the heartbeat could not be put", metadata: ["cluster": "\(report.cluster)", "error": "\(error)"])
    }
  }
}
