internal import ClusterModel

/// What one cluster needs.
struct ClusterStatements {
  let policy: ClusterPolicy
  let suffix: String
  private let scope: AccountScope

  init(_ policy: ClusterPolicy, _ index: Int, _ count: Int, _ scope: AccountScope) {
    self.policy = policy
    suffix = count > 1 ? "\(index + 1)" : ""
    self.scope = scope
  }

  var all: [PermissionStatement] {
    var statements = [readCluster, readParts]
    if let url = policy.demandQueueURL { statements.append(readQueue(url)) }
    guard policy.mode == .act else { return statements }
    if policy.sizing.act == .metric { statements.append(publish) }
    return statements + removal + [writeServices, stopTasks].compactMap(\.self)
  }

  var cluster: String { arn("ecs", "cluster/\(policy.name)") }

  func arn(_ service: String, _ resource: String) -> String {
    scope.arn(service, resource, region: policy.region)
  }

  private var readCluster: PermissionStatement {
    PermissionStatement(
      "ReadCluster\(suffix)", ["ecs:DescribeClusters", "ecs:ListContainerInstances"], on: [cluster],
      reason: "The cluster \(policy.name) and its instances.")
  }

  /// `ListServices` knows no resource but the cluster's condition; `ListTasks` one for its container instance.
  private var readParts: PermissionStatement {
    let asksForProtection = policy.mode == .act || policy.disruption.drain.protectedTasks == .wait
    return PermissionStatement(
      "ReadParts\(suffix)",
      [
        "ecs:DescribeContainerInstances", "ecs:DescribeServices", "ecs:DescribeTasks", "ecs:ListServices",
        "ecs:ListTasks",
      ] + (asksForProtection ? ["ecs:GetTaskProtection"] : []), on: ["*"],
      if: [PermissionCondition("ArnLike", "ecs:cluster", [cluster])],
      reason: "What runs and waits in \(policy.name).")
  }

  private func readQueue(_ url: String) -> PermissionStatement {
    PermissionStatement(
      "ReadDemandQueue\(suffix)", ["sqs:GetQueueAttributes", "sqs:ListQueueTags"], on: [scope.queue(url)],
      reason: "The length of the queue counts as demand.")
  }

  private var publish: PermissionStatement {
    let namespaces = [policy.sizing.metric.namespace ?? policy.sizing.method.defaultMetric.namespace]
    return PermissionStatement(
      "PublishMetric\(suffix)", ["cloudwatch:PutMetricData"], on: ["*"],
      if: [PermissionCondition("StringEquals", "cloudwatch:namespace", namespaces)],
      reason: "With act: metric, alarms and scaling policies act on a metric of Ballast's.")
  }
}
