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
      let answer = try await director.aws.call(
        ECS.runTask,
        .init(
          cluster: director.cluster, count: now, launchType: .ec2, taskDefinition: job.name,
          clientToken: "\(job.name)-\(attempt)-\(asked)"))
      started += answer.tasks?.count ?? 0
      // Where one found no room, the next will not either.
      if (answer.tasks?.count ?? 0) < now { break }
    }
    return started
  }
}
