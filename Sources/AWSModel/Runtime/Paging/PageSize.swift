extension AWSOperation {
  /// `input` asking for pages as large as AWS gives them, where that is known and `input` does not say.
  ///
  /// Fewer pages are fewer calls, and calls are what AWS counts. From botocore's service documentation; operations that
  /// refuse a page size beside a list of identifiers (`DescribeInstances`) are left as they are.
  func withLargestPages(_ input: Input) -> Input {
    guard let limit = pages?.limit, input[keyPath: limit] == nil, let size = largestPage else { return input }
    var input = input
    input[keyPath: limit] = size
    return input
  }

  private var largestPage: Int? {
    switch (service.signingName, name) {
    case ("ecs", "ListServices"), ("ecs", "ListTasks"), ("ecs", "ListContainerInstances"), ("ecs", "ListClusters"),
      ("ecs", "ListAttributes"), ("ecs", "ListTaskDefinitions"), ("ecs", "ListTaskDefinitionFamilies"):
      100
    case ("autoscaling", "DescribeAutoScalingGroups"), ("autoscaling", "DescribeScalingActivities"):
      100
    case ("autoscaling", "DescribeAutoScalingInstances"): 50
    default: nil
    }
  }
}
