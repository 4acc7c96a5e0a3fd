internal import AWSModel

/// Answers that lack a task which a replica does not know for a while: who asks again gets the same. On the simulation's thread
/// only.
final class UnknownTasks: @unchecked Sendable {
  private var unknown: (arn: String, until: Duration)?

  /// The answer without the task that is unknown at present, or becomes so now; nil where it lacks nothing.
  func cut<Output: AWSShape>(_ output: Output, _ faults: FaultSource, at now: Duration) -> Output? {
    guard var answer = output as? ECS.DescribeTasksResponse, let tasks = answer.tasks, !tasks.isEmpty else {
      return nil
    }
    if let until = unknown?.until, until <= now { unknown = nil }
    if unknown == nil, faults.hits(.unknownTask) {
      let chosen = tasks[min(tasks.count - 1, Int(faults.share() * Double(tasks.count)))]
      unknown = chosen.taskArn.map { ($0, now + faults.duration(60...120)) }
    }
    guard let arn = unknown?.arn, tasks.contains(where: { $0.taskArn == arn }) else { return nil }
    answer.tasks = tasks.filter { $0.taskArn != arn }
    answer.failures = (answer.failures ?? []) + [ECS.Failure(arn: arn, reason: "MISSING")]
    return answer as? Output
  }
}
