internal import AWSModel

/// From which buckets a call takes tokens, and how many.
///
/// Sources: "Request throttling for the Amazon ECS API", "Request throttling for the Amazon EC2 API", "CloudWatch service
/// quotas". Calls that stand together share a bucket, in each account and Region. Auto Scaling publishes no figures: see
/// ``SandboxTuning/autoScalingRequests``. Services of which none are known are not throttled.
enum ThrottleRules {
  struct Charge {
    var bucket: String
    var size: TokenBucket.Size
    var tokens = 1.0
  }

  static func charges(
    _ operation: AnyAWSOperation, _ input: any AWSShape, _ tuning: SandboxTuning
  ) -> [Charge] {
    switch operation.service.name {
    case "ECS":
      guard let bucket = ecsBuckets[operation.name] else { return [] }
      return [Charge(bucket: "ECS \(bucket)", size: ecsSizes[bucket] ?? .init(100, 20))]
    case "EC2": return ec2(operation, input)
    case "CloudWatch":
      // These are plain rates: a second's worth may come at once.
      guard let rate = cloudWatchRates[operation.name] else { return [] }
      return [Charge(bucket: "CloudWatch \(operation.name)", size: .init(rate, rate))]
    case "AutoScaling":
      let size = TokenBucket.Size(tuning.autoScalingRequests.burst, tuning.autoScalingRequests.perSecond)
      return [Charge(bucket: "AutoScaling", size: size)]
    default: return []
    }
  }

  // MARK: ECS

  private static let ecsSizes: [String: TokenBucket.Size] = [
    "cluster resource modify": .init(100, 40), "cluster resource read": .init(100, 20),
    "service modify": .init(50, 5), "service read": .init(100, 20), "cluster read": .init(50, 20),
    "cluster modify": .init(20, 1), "task definition read": .init(50, 20), "task definition modify": .init(20, 1),
    "task protection": .init(200, 80), "agent": .init(200, 120),
  ]

  private static let ecsBuckets: [String: String] = {
    let groups: [String: [String]] = [
      "cluster resource modify": [
        "RunTask", "StartTask", "StopTask", "UpdateContainerInstancesState", "UpdateContainerAgent",
        "DeregisterContainerInstance", "PutAttributes", "DeleteAttributes",
      ],
      "cluster resource read": [
        "DescribeTasks", "ListTasks", "DescribeContainerInstances", "ListContainerInstances", "ListAttributes",
      ],
      "service modify": ["CreateService", "UpdateService", "DeleteService", "StopServiceDeployment"],
      "service read": [
        "DescribeServices", "ListServices", "DescribeServiceDeployments", "ListServiceDeployments",
        "DescribeServiceRevisions",
      ],
      "cluster read": ["DescribeClusters", "ListClusters"],
      "cluster modify": [
        "CreateCluster", "DeleteCluster", "UpdateCluster", "UpdateClusterSettings", "PutClusterCapacityProviders",
      ],
      "task definition read": ["DescribeTaskDefinition", "ListTaskDefinitions", "ListTaskDefinitionFamilies"],
      "task definition modify": ["RegisterTaskDefinition", "DeregisterTaskDefinition", "DeleteTaskDefinitions"],
      "task protection": ["UpdateTaskProtection", "GetTaskProtection"],
      "agent": [
        "RegisterContainerInstance", "DiscoverPollEndpoint", "SubmitTaskStateChange", "SubmitContainerStateChange",
        "SubmitAttachmentStateChanges",
      ],
    ]
    return Dictionary(
      uniqueKeysWithValues: groups.flatMap { bucket, names in names.map { ($0, bucket) } })
  }()

  // MARK: EC2

  /// Calls are one bucket for each action that has figures of its own, else one for all that read and one for all that write;
  /// launches and terminations pay for each instance, too.
  private static func ec2(_ operation: AnyAWSOperation, _ input: any AWSShape) -> [Charge] {
    switch operation.name {
    case "RunInstances":
      let count = (input as? EC2.RunInstancesRequest)?.maxCount ?? 1
      return [
        Charge(bucket: "EC2 RunInstances", size: .init(5, 2)),
        Charge(bucket: "EC2 launched instances", size: .init(1000, 2), tokens: Double(max(1, count))),
      ]
    case "TerminateInstances":
      let count = (input as? EC2.TerminateInstancesRequest)?.instanceIds?.count ?? 1
      return [
        Charge(bucket: "EC2 TerminateInstances", size: .init(100, 5)),
        Charge(bucket: "EC2 terminated instances", size: .init(1000, 20), tokens: Double(max(1, count))),
      ]
    default:
      guard operation.isReadOnly else { return [Charge(bucket: "EC2 mutating", size: .init(50, 5))] }
      // Neither filters nor pages nor ids: nothing is said at all.
      let isWhole = operation.name.hasPrefix("Describe") && input.tape.nodes.count <= 1
      return [
        isWhole
          ? Charge(bucket: "EC2 unfiltered", size: .init(50, 10)) : Charge(bucket: "EC2 read", size: .init(100, 20))
      ]
    }
  }

  // MARK: CloudWatch

  private static let cloudWatchRates: [String: Double] = [
    "PutMetricAlarm": 3, "DescribeAlarms": 9, "ListMetrics": 25, "GetMetricData": 50, "GetMetricStatistics": 400,
    "PutMetricData": 500,
  ]
}
