internal import ClusterModel

/// What is used beside operating clusters.
struct ExtraStatements {
  let extras: LeastPrivilege.Extras
  let scope: AccountScope

  init(_ extras: LeastPrivilege.Extras, _ scope: AccountScope) {
    self.extras = extras
    self.scope = scope
  }

  var all: [PermissionStatement] { [readEvents, keepMemory, beat, holdLeases].compactMap(\.self) }

  /// Batches are asked for under the name of the single call. Source: "Amazon SQS API permissions".
  private var readEvents: PermissionStatement? {
    guard let url = extras.eventQueueURL else { return nil }
    return PermissionStatement(
      "ReadEvents", ["sqs:ReceiveMessage", "sqs:DeleteMessage"], on: [scope.queue(url)],
      reason: "EventBridge's rules fill the queue with what happens.")
  }

  private var keepMemory: PermissionStatement? {
    guard let name = extras.memoryParameter else { return nil }
    let path = name.drop { $0 == "/" }
    return PermissionStatement(
      "KeepMemory", ["ssm:GetParameter", "ssm:PutParameter"], on: [scope.arn("ssm", "parameter/\(path)*")],
      reason: "What the planner remembers from pass to pass.")
  }

  private var beat: PermissionStatement? {
    guard extras.hasHeartbeat else { return nil }
    return PermissionStatement(
      "Heartbeat", ["cloudwatch:PutMetricData"], on: ["*"],
      if: [PermissionCondition("StringEquals", "cloudwatch:namespace", [HeartbeatMetric.namespace])],
      reason: "Silence of the metric is the alarm.")
  }

  private var holdLeases: PermissionStatement? {
    guard let table = extras.leaseTable else { return nil }
    return PermissionStatement(
      "HoldLeases", ["dynamodb:GetItem", "dynamodb:PutItem"], on: [scope.arn("dynamodb", "table/\(table)")],
      reason: "Of several controllers one acts: whoever holds the cluster's lease.")
  }
}
