internal import AWSModel

/// Starts the tasks of a job and tries again what found no room, as a scheduler outside ECS would.
struct JobRunner {
  let director: Director

  /// ECS starts ten tasks in one call at most.
  private static let batch = 10

  func run(_ job: ScenarioJob) async throws {
    let (clock, ledger) = (director.clock, director.ledger)
    guard let index = ledger.index(ofJob: job.name) else { return }
    ledger.want(index, ledger.demands[index].wanted + job.count, at: clock.now.elapsed)
    var left = job.count
    var attempt = 0
    while left > 0 {
      attempt += 1
      left -= try await start(job, left, attempt)
      if left == 0 { return }
      try await clock.sleep(for: job.retry)
      if clock.now.elapsed >= director.scenario.duration { return }
    }
  }

  /// - Returns: how many tasks found a place.
  private func start(_ job: ScenarioJob, _ count: Int, _ attempt: Int) async throws -> Int {
    var started = 0
    var asked = 0
    while asked < count {
      let now = min(Self.batch, count - asked)
      asked += now
      let placed = try await place(job, now, token: "\(job.name)-\(attempt)-\(asked)")
      started += placed
      // Where one found no room, the next will not either.
      if placed < now { break }
    }
    return started
  }

  /// - Returns: how many tasks found a place: none in a cluster without instances, where ECS refuses the call.
  private func place(_ job: ScenarioJob, _ count: Int, token: String) async throws -> Int {
    do {
      let answer = try await director.aws.call(
        ECS.runTask,
        .init(
          cluster: director.cluster, count: count, launchType: .ec2, taskDefinition: job.name, clientToken: token))
      return answer.tasks?.count ?? 0
    } catch let error as AWSError where error.message.contains("No Container Instances") {
      return 0
    }
  }
}
