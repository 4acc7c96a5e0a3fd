internal import ClusterModel
public import Controller

/// What is new about one cluster, pass by pass.
///
/// It remembers what was told. Losing that (a restart) tells standing refusals and failures once more, and nothing of
/// deployments that began and ended meanwhile.
public struct ClusterNews: Sendable {
  private var deployments = DeploymentNews()
  private var refusals = RefusalNews()
  private var failures = FailureNews()

  public init() {}

  /// Takes the report of a pass that is over; answers what it tells that was not told before.
  public mutating func take(_ report: PassReport) -> [NewsItem] {
    var items = failures.take(report)
    items += ActionNews.read(report)
    // What a look at a part does not tell of is not over.
    if report.isPartial { return items + refusals.take(part: report.plan?.refusals ?? [], at: report.finishedAt) }
    if let snapshot = report.snapshot { items += deployments.take(snapshot) }
    if let plan = report.plan { items += refusals.take(plan.refusals, at: report.finishedAt) }
    return items
  }
}
