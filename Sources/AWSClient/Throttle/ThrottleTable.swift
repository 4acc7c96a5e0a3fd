internal import AWSModel

/// Which bucket an operation is charged to, and how large AWS makes the bucket.
///
/// - ECS: "Request throttling for the Amazon ECS API", API reference. What it does not list (`DiscoverPollEndpoint`,
///   `StopServiceDeployment`) is charged to the nearest bucket that it lists.
/// - EC2: "Request throttling for the Amazon EC2 API": the buckets of requests. Ballast always filters or pages what it
///   reads, so the smaller bucket for reads that do neither is not needed.
/// - CloudWatch: its service quotas, in transactions per second.
/// - The others publish nothing; their numbers are guesses on the careful side, and the budget slows down by itself
///   when AWS throttles.
enum ThrottleTable {
  static func bucket(service: String, operation: String, isReadOnly: Bool) -> ThrottleBucket {
    let group =
      switch service {
      case "ecs": ecsGroup(operation, isReadOnly)
      case "ec2": ec2Group(operation, isReadOnly)
      case "monitoring": cloudWatchGroup(operation, isReadOnly)
      default: isReadOnly ? "read" : "modify"
      }
    return ThrottleBucket("\(service).\(group)")
  }

  static func quota(of bucket: ThrottleBucket) -> ThrottleQuota {
    let (burst, refill) = quotas[bucket.name] ?? (bucket.name.hasSuffix(".modify") ? (20, 5) : (40, 10))
    return ThrottleQuota(burst: burst, refillPerSecond: refill)
  }

  private static let quotas: [String: (Double, Double)] = [
    "ecs.clusterModify": (20, 1), "ecs.clusterRead": (50, 20),
    "ecs.taskDefinitionModify": (20, 1), "ecs.taskDefinitionRead": (50, 20), "ecs.taskDefinitionDeletion": (5, 1),
    "ecs.capacityProviderModify": (10, 1), "ecs.capacityProviderRead": (50, 20),
    "ecs.tagModify": (20, 10), "ecs.tagRead": (50, 20),
    "ecs.settingModify": (10, 1), "ecs.settingRead": (50, 20),
    "ecs.clusterResourceModify": (100, 40), "ecs.clusterResourceRead": (100, 20),
    "ecs.agentModify": (200, 120),
    "ecs.serviceModify": (50, 5), "ecs.serviceRead": (100, 20),
    "ecs.serviceDeployment": (50, 20), "ecs.serviceRevision": (50, 20),
    "ecs.taskProtection": (200, 80), "ecs.namespaceRead": (10, 1),
    "ec2.read": (100, 20), "ec2.modify": (50, 5), "ec2.runInstances": (5, 2), "ec2.terminateInstances": (100, 5),
    "monitoring.PutMetricAlarm": (3, 3), "monitoring.DescribeAlarms": (9, 9), "monitoring.ListMetrics": (25, 25),
    "monitoring.GetMetricData": (50, 50), "monitoring.GetMetricStatistics": (400, 400),
    "monitoring.PutMetricData": (500, 500), "monitoring.read": (10, 10), "monitoring.modify": (3, 3),
    "autoscaling.read": (100, 20), "autoscaling.modify": (50, 5),
  ]

  private static func ecsGroup(_ operation: String, _ isReadOnly: Bool) -> String {
    switch operation {
    case "DescribeClusters", "ListClusters": "clusterRead"
    case "CreateCluster", "DeleteCluster", "UpdateCluster", "UpdateClusterSettings", "PutClusterCapacityProviders":
      "clusterModify"
    case "DescribeTasks", "ListTasks", "DescribeContainerInstances", "ListContainerInstances", "ListAttributes":
      "clusterResourceRead"
    case "DescribeServices", "ListServices": "serviceRead"
    case "CreateService", "UpdateService", "DeleteService": "serviceModify"
    case "DescribeTaskDefinition", "ListTaskDefinitions", "ListTaskDefinitionFamilies": "taskDefinitionRead"
    case "RegisterTaskDefinition", "DeregisterTaskDefinition": "taskDefinitionModify"
    case "DeleteTaskDefinitions": "taskDefinitionDeletion"
    case "DescribeCapacityProviders": "capacityProviderRead"
    case "CreateCapacityProvider", "UpdateCapacityProvider", "DeleteCapacityProvider": "capacityProviderModify"
    case "ListTagsForResource": "tagRead"
    case "TagResource", "UntagResource": "tagModify"
    case "ListAccountSettings": "settingRead"
    case "PutAccountSetting", "PutAccountSettingDefault", "DeleteAccountSetting": "settingModify"
    case "UpdateTaskProtection", "GetTaskProtection": "taskProtection"
    case "DescribeServiceDeployments", "ListServiceDeployments", "StopServiceDeployment": "serviceDeployment"
    case "DescribeServiceRevisions": "serviceRevision"
    case "ListServicesByNamespace": "namespaceRead"
    case "RegisterContainerInstance", "SubmitAttachmentStateChanges", "SubmitContainerStateChange",
      "SubmitTaskStateChange", "DiscoverPollEndpoint":
      "agentModify"
    default: isReadOnly ? "clusterResourceRead" : "clusterResourceModify"
    }
  }

  private static func ec2Group(_ operation: String, _ isReadOnly: Bool) -> String {
    switch operation {
    case "RunInstances": "runInstances"
    case "TerminateInstances": "terminateInstances"
    default: isReadOnly ? "read" : "modify"
    }
  }

  private static func cloudWatchGroup(_ operation: String, _ isReadOnly: Bool) -> String {
    quotas["monitoring.\(operation)"] != nil ? operation : isReadOnly ? "read" : "modify"
  }
}
