internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// The tasks on an instance that drains, by both desired statuses.
extension DrainObserver {
  /// While tasks are wanted there, a look is one listing. Once none is but daemons, a look describes those that are to stop;
  /// when all have stopped, both lists are read once more within the same look, and then the services.
  func readTasks(on arn: String, _ policy: ClusterPolicy, into look: inout DrainLook) async throws {
    let patterns = policy.daemonServices.map(NamePattern.init)
    known.looks += 1
    let begun = now()
    var listed = false
    if !known.isClosed {
      guard try await readWanted(on: arn, patterns) else {
        look.tasksReadAt = begun
        return try await readServicesAtDeadline(policy, into: &look)
      }
      try await list(arn, .stopped)
      known.isClosed = true
      listed = true
    }
    try await describe(known.tasks.filter { !$0.value.hasStopped }.map(\.key))
    if isEmpty(patterns), !listed || !known.hasSeenWanted {
      // A last look at both lists: an answer that came late must not let anything go, nor one that came empty where no list has ever
      // shown anything. What is STOPPING, as all is right after DRAINING, no count of ECS's tells of.
      guard try await readWanted(on: arn, patterns) else {
        known.isClosed = false
        look.tasksReadAt = begun
        return
      }
      try await list(arn, .stopped)
      try await describe(known.tasks.filter { !$0.value.isDescribed }.map(\.key))
    }
    look.tasksReadAt = begun
    guard isEmpty(patterns) else { return try await readServicesAtDeadline(policy, into: &look) }
    // Lists that never showed anything may have been told short: then what ECS counts on the instance is a second witness.
    if !known.hasSeenWanted {
      let counted = try await counted(on: arn)
      look.counted = counted
      if counted > known.tasks.values.count(where: { !$0.hasStopped }) {
        known.isClosed = false
        return try await readServicesAtDeadline(policy, into: &look)
      }
    }
    try await readServices(patterns, into: &look)
    try await readGroup(ifOlderThan: Self.groupAgeAtEnd)
  }

  /// Which tasks on an instance that is not DRAINING yet are protected: two calls, where a hundred tasks at most are there.
  func readProtections(into look: inout DrainLook) async throws {
    guard let arn = known.containerInstance else { return }
    let reader = reader(.tasks)
    let wanted = try await reader.allPages(
      ECS.listTasks, .init(cluster: cluster, containerInstance: arn, maxResults: 100, desiredStatus: .running))
    look.protections = try await reader.protections(PartReader.distinct(wanted.taskArns ?? []), of: cluster)
  }

  /// Lists what is wanted on the instance; answers whether that is nothing but daemons. From the second look on, tasks are
  /// described once to tell daemons from others.
  private func readWanted(on arn: String, _ patterns: [NamePattern]) async throws -> Bool {
    let wanted = try await list(arn, .running)
    if !wanted.isEmpty { known.hasSeenWanted = true }
    let isKnown = wanted.allSatisfy { known.tasks[$0]?.isDescribed == true }
    if !isKnown, known.looks > 1 { try await describe(wanted.filter { known.tasks[$0]?.isDescribed != true }) }
    if known.looks > 1 { try await askForDaemons(wanted) }
    return wanted.allSatisfy { known.tasks[$0].map { $0.isDescribed && isDaemon($0, patterns) } ?? false }
  }

  @discardableResult
  private func list(_ arn: String, _ status: ECS.DesiredStatus) async throws -> [String] {
    var listed: [String] = []
    try await reader(.tasks).pages(
      ECS.listTasks, .init(cluster: cluster, containerInstance: arn, maxResults: 100, desiredStatus: status)
    ) { listed = PartReader.distinct($0.taskArns ?? []) }
    for task in listed {
      if known.tasks[task] == nil {
        known.tasks[task] = .init(
          group: "", status: .running, isWanted: status == .running, version: 0, isDescribed: false)
      }
      if status == .running { known.tasks[task]?.isWanted = true }
    }
    return listed
  }

  private func describe(_ arns: [String]) async throws {
    var missing = Set(arns)
    for task in try await reader(.tasks).described(arns.sorted(), of: cluster) {
      guard let arn = task.taskArn, missing.remove(arn) != nil else { continue }
      keep(task, arn)
    }
    // What was to stop and is known no more, to two looks in a row, has stopped: one answer may have explained only a part. What is
    // wanted has to be explained, and counts as there.
    let look = known.looks
    for arn in missing {
      guard var task = known.tasks[arn], !task.isWanted else { continue }
      if let before = task.missedIn, before < look {
        task.status = .stopped
        task.isDescribed = true
      }
      task.missedIn = look
      known.tasks[arn] = task
    }
  }

  private func keep(_ task: ECS.Task, _ arn: String) {
    if let before = known.tasks[arn], before.hasStopped || before.version > task.version ?? 0 { return }
    let status = task.lastStatus == "DELETED" ? .stopped : TaskStatus(rawValue: task.lastStatus ?? "") ?? .pending
    known.tasks[arn] = .init(
      group: task.group ?? "", status: status, isWanted: task.desiredStatus != "STOPPED", version: task.version ?? 0,
      isDescribed: true)
  }

  /// Looks up, once, which of the services that still want tasks there are ECS's own daemons.
  private func askForDaemons(_ wanted: [String]) async throws {
    let groups = Set(wanted.compactMap { known.tasks[$0]?.group }.filter { $0.hasPrefix("service:") })
    let names = groups.map { String($0.dropFirst("service:".count)) }.filter { !askedServices.contains($0) }.sorted()
    guard !names.isEmpty else { return }
    for row in try await services(names) where row.record.schedulingStrategy == .daemon {
      daemonServices.insert(row.record.name)
    }
    askedServices.formUnion(names)
  }

  func isDaemon(_ task: DrainKnowledge.KnownTask, _ patterns: [NamePattern]) -> Bool {
    guard task.group.hasPrefix("service:") else { return false }
    let name = String(task.group.dropFirst("service:".count))
    return daemonServices.contains(name) || patterns.contains { $0.matches(name) }
  }

  private func isEmpty(_ patterns: [NamePattern]) -> Bool {
    known.tasks.values.allSatisfy { $0.hasStopped || isDaemon($0, patterns) }
  }

  /// What goes with tasks on it once its deadline has passed goes on a look at its services, too.
  private func readServicesAtDeadline(_ policy: ClusterPolicy, into look: inout DrainLook) async throws {
    let drain = policy.disruption.drain
    guard let intent = known.marks.intent, intent.onTimeout(drain) == .force, intent.ending != .hold,
      now().timeIntervalSince(intent.startedAt) >= intent.deadline(drain) / .seconds(1)
    else { return }
    try await readServices(policy.daemonServices.map(NamePattern.init), into: &look)
    try await readGroup(ifOlderThan: Self.groupAgeAtEnd)
  }
}
