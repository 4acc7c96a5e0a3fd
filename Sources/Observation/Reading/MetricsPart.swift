internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

extension PartReader {
  /// The newest datapoint of the cluster's CPU utilisation in `AWS/ECS` within the last ten minutes; nil where there is
  /// none: ECS writes no datapoint while no task runs.
  func cpuUtilization(of cluster: String, now: Date) async throws -> Double? {
    let metric = CloudWatch.Metric(
      namespace: "AWS/ECS", metricName: "CPUUtilization",
      dimensions: [CloudWatch.Dimension(name: "ClusterName", value: cluster)])
    let query = CloudWatch.MetricDataQuery(
      id: "cpu", metricStat: CloudWatch.MetricStat(metric: metric, period: 60, stat: "Average"), returnData: true)
    var newest: (at: Date, value: Double)?
    try await pages(
      CloudWatch.getMetricData,
      .init(
        metricDataQueries: [query], startTime: now.addingTimeInterval(-600), endTime: now,
        scanBy: .timestampDescending)
    ) { output in
      for result in output.metricDataResults ?? [] {
        for (at, value) in zip(result.timestamps ?? [], result.values ?? []) where value.isFinite {
          if newest.map({ $0.at < at }) ?? true { newest = (at, value) }
        }
      }
    }
    return newest?.value
  }
}
