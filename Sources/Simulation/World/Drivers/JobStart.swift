internal import AWSModel

/// Starts tasks of a job by RunTask, as many as find a place.
struct JobStart {
  let people: People
  let cluster: String

  /// ECS starts ten tasks in one call at most.
  private static let batch = 10

  /// - Returns: how many tasks found a place.
  func start(_ job: ScenarioJob, _ count: Int, _ attempt: Int) throws(AWSError) -> Int {
    var started = 0
    var asked = 0
    while asked < count {
      let now = min(Self.batch, count - asked)
      asked += now
      let placed = try place(job, now, token: "\(job.name)-\(attempt)-\(asked)")
      started += placed
      // Where one found no room, the next will not either.
      if placed < now { break }
    }
    return started
  }

  /// - Returns: how many tasks found a place: none in a cluster without instances, where ECS refuses the call.
  private func place(_ job: ScenarioJob, _ count: Int, token: String) throws(AWSError) -> Int {
    do {
      let answer = try people.call(
        ECS.runTask,
        .init(cluster: cluster, count: count, launchType: .ec2, taskDefinition: job.name, clientToken: token))
      return answer.tasks?.count ?? 0
    } catch  where error.message.contains("No Container Instances") {
      return 0
    }
  }
}
