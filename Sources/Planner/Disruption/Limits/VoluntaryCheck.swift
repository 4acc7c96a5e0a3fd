internal import ClusterModel
internal import FoundationEssentials

/// What must hold of the tasks on an instance before it is set DRAINING by Ballast's own decision.
extension DisruptionRound {
  /// Why the tasks on an instance may not be moved now; nil where they may.
  ///
  /// - Parameter waits: whether tasks that no service owns may be waited for.
  func tasksObstacle(_ index: Int32, waits: Bool) -> Refusal? {
    tasksObstacles(index, waits: waits, upTo: 1).first
  }

  /// Everything that is against moving the tasks on an instance now: of the reads, by service, by task.
  func tasksObstacles(_ index: Int32, waits: Bool, upTo limit: Int = .max) -> [Refusal] {
    var found = [countObstacle(index)].compactMap(\.self)
    if found.count >= limit { return found }
    for service in standing.services(on: index, tasks) {
      if let obstacle = serviceObstacle(service, index) { found.append(obstacle) }
      if found.count >= limit { return found }
    }
    for task in tasks.on(index) {
      if let obstacle = taskObstacle(snapshot.tasks[task], index, waits: waits) { found.append(obstacle) }
      if found.count >= limit { return found }
    }
    return found
  }

  /// Whether ECS counts more tasks on an instance than were read as wanted: one has come since, or the list is short. Nil where
  /// the tasks were not read at all, and where they are all known. Of beginnings: that what is to stop still counts has them wait
  /// a little. No end may hang on that (``shortList(_:)``).
  func countObstacle(_ index: Int32) -> Refusal? {
    #if BALLAST_MUTANTS
      if Mutant.trustsLists { return nil }
    #endif
    guard snapshot.has(.tasks) else { return nil }
    let place = Int(index)
    let counted = snapshot.instances[place].runningTasksCount + snapshot.instances[place].pendingTasksCount
    var read = 0
    tasks.each(on: index) { if snapshot.tasks[$0].isWanted { read += 1 } }
    guard counted > read else { return nil }
    return Refusal(
      subject: snapshot.instances[place].ec2InstanceID, code: .notRead,
      message: "ECS counts \(counted.shown("task")) on it and \(read) were read: it is read again first")
  }

  func isDaemon(_ task: TaskRecord) -> Bool { task.service.map { view.isDaemon[Int($0)] } ?? false }

  private func serviceObstacle(_ index: Int32, _ host: Int32) -> Refusal? {
    let service = snapshot.services[Int(index)]
    func refusal(_ code: RefusalCode, _ message: String) -> Refusal {
      Refusal(subject: instance(host).ec2InstanceID, code: code, message: message)
    }
    if service.isKept {
      return refusal(.kept, "service \(service.name), which has tasks on it, bears the tag \(BallastTag.keep)")
    }
    if service.deployments.contains(where: { $0.rolloutState == "IN_PROGRESS" }) {
      return refusal(.deploymentUnderWay, "a deployment of \(service.name), which has tasks on it, is under way")
    }
    #if BALLAST_MUTANTS
      if Mutant.isOn(.ignoreMinimum) { return nil }
    #endif
    let minimum = standing.minimum(index)
    let healthy = Int(standing.everywhere[Int(index)])
    if healthy < minimum {
      return refusal(
        .minimumHealthy, "\(service.name) has \(healthy.shown("healthy task")), below its minimum of \(minimum) already"
      )
    }
    let left = Int(standing.elsewhere[Int(index)]) - healthyTasks(of: index, on: host)
    // ECS keeps to its own percentage, not to a floor of ours.
    let keepsMinimum = mayStartFirst(index) && minimum <= service.minimumHealthyCount
    guard !keepsMinimum, left < minimum else { return nil }
    return refusal(.minimumHealthy, stopFirst(service, left, minimum))
  }

  /// Whether ECS can start a replacement before it stops a task. Source: ECS, container instance draining.
  private func mayStartFirst(_ index: Int32) -> Bool {
    let service = snapshot.services[Int(index)]
    return service.maximumCount > max(service.desiredCount, Int(standing.started[Int(index)]))
  }

  private func healthyTasks(of service: Int32, on host: Int32) -> Int {
    guard !snapshot.instances[Int(host)].isOnItsWayOut else { return 0 }
    var count = 0
    tasks.each(on: host) { task in
      if standing.countsAsHealthy(task), snapshot.tasks[task].service == service { count += 1 }
    }
    return count
  }

  private func stopFirst(_ service: ServiceRecord, _ left: Int, _ minimum: Int) -> String {
    let percents = "minimumHealthyPercent \(service.minimumHealthyPercent), maximumPercent \(service.maximumPercent)"
    if service.maximumPercent <= 100, service.minimumHealthyPercent >= 100 {
      return "\(service.name) can never move a task: with \(percents) none may stop before another runs, and none may "
        + "start first. Raise maximumPercent"
    }
    if service.maximumPercent > 100, service.maximumCount <= service.desiredCount {
      return
        "\(service.name) can start none first: \(service.maximumPercent) % of \(service.desiredCount) rounds down to "
        + "\(service.maximumCount). Raise maximumPercent, or its desired count"
    }
    return
      "\(service.name) would have \(left.shown("healthy task")) left, below its minimum of \(minimum) (\(percents))"
  }

  private func taskObstacle(_ task: TaskRecord, _ host: Int32, waits: Bool) -> Refusal? {
    guard task.isWanted, !isDaemon(task) else { return nil }
    func refusal(_ code: RefusalCode, _ message: String) -> Refusal {
      Refusal(subject: instance(host).ec2InstanceID, code: code, message: message)
    }
    #if BALLAST_MUTANTS
      if Mutant.isOn(.ignoreProtection) { return nil }
    #endif
    if let until = task.protectedUntil, until > view.now {
      return refusal(.protectedTask, "its task \(task.arn.resourceName) is protected until \(until.shown)")
    }
    guard task.service == nil else { return nil }
    switch drain.standaloneTasks {
    case .keep:
      return refusal(
        .standaloneTask, "it holds the task \(task.arn.resourceName) of no service, and the policy keeps such instances"
      )
    case .wait where !waits:
      return refusal(
        .standaloneTask, "it holds the task \(task.arn.resourceName) of no service, which ECS would start nowhere else")
    case .wait, .stopAfter: return nil
    }
  }

  /// The tasks on an instance that no service owns: what a witness waits for.
  func awaited(_ index: Int32) -> [String] {
    tasks.on(index).map { snapshot.tasks[$0] }.filter { $0.isWanted && $0.service == nil }.map(\.arn).sorted()
  }
}

extension RefusalCode {
  static let deploymentUnderWay: Self = "deploymentInProgress"
}
