internal import AWSModel

/// Answers that say less than the truth, in the ways in which AWS's do.
enum AnswerDistortion {
  /// A listing or description with nothing in it; nil where there was nothing anyway, or where none is known of this kind.
  static func emptied<Output: AWSShape>(_ output: Output) -> Output? {
    switch output {
    case var answer as ECS.ListContainerInstancesResponse where !(answer.containerInstanceArns ?? []).isEmpty:
      (answer.containerInstanceArns, answer.nextToken) = ([], nil)
      return answer as? Output
    case var answer as ECS.ListTasksResponse where !(answer.taskArns ?? []).isEmpty:
      (answer.taskArns, answer.nextToken) = ([], nil)
      return answer as? Output
    case var answer as ECS.ListServicesResponse where !(answer.serviceArns ?? []).isEmpty:
      (answer.serviceArns, answer.nextToken) = ([], nil)
      return answer as? Output
    case var answer as AutoScaling.DescribeAutoScalingGroupsResponse where !(answer.autoScalingGroups ?? []).isEmpty:
      (answer.autoScalingGroups, answer.nextToken) = ([], nil)
      return answer as? Output
    default: return nil
    }
  }

  /// A batch that explains only the first part of what was asked and lists the rest as MISSING.
  static func cut<Output: AWSShape>(_ output: Output, keeping share: Double) -> Output? {
    switch output {
    case var answer as ECS.DescribeContainerInstancesResponse where !(answer.containerInstances ?? []).isEmpty:
      let (kept, lost) = split(answer.containerInstances ?? [], share)
      answer.containerInstances = kept
      answer.failures =
        (answer.failures ?? []) + lost.map { ECS.Failure(arn: $0.containerInstanceArn, reason: "MISSING") }
      return answer as? Output
    case var answer as ECS.DescribeTasksResponse where !(answer.tasks ?? []).isEmpty:
      let (kept, lost) = split(answer.tasks ?? [], share)
      answer.tasks = kept
      answer.failures = (answer.failures ?? []) + lost.map { ECS.Failure(arn: $0.taskArn, reason: "MISSING") }
      return answer as? Output
    case var answer as ECS.DescribeServicesResponse where !(answer.services ?? []).isEmpty:
      let (kept, lost) = split(answer.services ?? [], share)
      answer.services = kept
      answer.failures = (answer.failures ?? []) + lost.map { ECS.Failure(arn: $0.serviceArn, reason: "MISSING") }
      return answer as? Output
    default: return nil
    }
  }

  /// Metrics without datapoints.
  static func withoutMetrics<Output: AWSShape>(_ output: Output) -> Output? {
    switch output {
    case var answer as CloudWatch.GetMetricDataResponse where !(answer.metricDataResults ?? []).isEmpty:
      answer.metricDataResults = answer.metricDataResults?.map { result in
        var result = result
        (result.timestamps, result.values) = ([], [])
        return result
      }
      return answer as? Output
    case var answer as CloudWatch.GetMetricStatisticsResponse where !(answer.datapoints ?? []).isEmpty:
      answer.datapoints = []
      return answer as? Output
    default: return nil
    }
  }

  /// An answer in which the first thing has a status that nobody has heard of.
  static func inUnknownWords<Output: AWSShape>(_ output: Output) -> Output? {
    switch output {
    case var answer as ECS.DescribeContainerInstancesResponse where !(answer.containerInstances ?? []).isEmpty:
      answer.containerInstances?[0].status = "HIBERNATED"
      return answer as? Output
    case var answer as ECS.DescribeTasksResponse where !(answer.tasks ?? []).isEmpty:
      answer.tasks?[0].lastStatus = "MIGRATING"
      return answer as? Output
    case var answer as AutoScaling.DescribeAutoScalingGroupsResponse
    where answer.autoScalingGroups?.first?.instances?.isEmpty == false:
      answer.autoScalingGroups?[0].instances?[0].lifecycleState = .init(rawValue: "Dreaming")
      return answer as? Output
    default: return nil
    }
  }

  private static func split<Element>(_ elements: [Element], _ share: Double) -> ([Element], [Element]) {
    let count = min(elements.count - 1, Int(share * Double(elements.count)))
    return (Array(elements.prefix(count)), Array(elements.dropFirst(count)))
  }
}
