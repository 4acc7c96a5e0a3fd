internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// Every task of the cluster that is not yet STOPPED.
struct TasksPart: Sendable {
  var begun: Date
  var rows: [TaskRow] = []
  var unexplained: [String] = []
  /// Tasks that are STOPPED for good: ECS lists them for about an hour, and they need no second look.
  var finished: Set<String> = []
}

extension PartReader {
  /// Two calls a hundred tasks, and the lists of those that are to stop.
  ///
  /// A task that has been told to stop still holds its instance until it is STOPPED, so both lists are read. What an
  /// earlier sync saw STOPPED (`finished`) is not described again.
  func tasks(of cluster: String, finished: Set<String>, begun: Date) async throws -> TasksPart {
    var wanted: [String] = []
    try await pages(ECS.listTasks, .init(cluster: cluster, maxResults: 100, desiredStatus: .running)) {
      wanted.append(contentsOf: $0.taskArns ?? [])
    }
    var leaving: [String] = []
    try await pages(ECS.listTasks, .init(cluster: cluster, maxResults: 100, desiredStatus: .stopped)) {
      leaving.append(contentsOf: $0.taskArns ?? [])
    }
    var part = TasksPart(begun: begun)
    part.finished = finished.intersection(leaving)
    var interner = Interner()
    let asked = Self.distinct(wanted + leaving.filter { !finished.contains($0) })
    part.rows.reserveCapacity(asked.count)
    var missing = try await describe(asked, cluster, &interner, into: &part)
    if !missing.isEmpty { missing = try await describe(missing, cluster, &interner, into: &part) }
    // What was to stop and is known no more has stopped; what is to run has to be explained.
    let gone = Set(leaving)
    part.unexplained += missing.filter { !gone.contains($0) }
    #if BALLAST_MUTANTS
      if Mutant.isOn(.ignoreFailures) { part.unexplained = [] }
    #endif
    part.unexplained.sort()
    part.rows.sort { $0.arn < $1.arn }
    return part
  }

  private func describe(
    _ arns: [String], _ cluster: String, _ interner: inout Interner, into part: inout TasksPart
  ) async throws -> [String] {
    var asked = AskedNames(arns)
    try await batches(arns, of: 100) { batch in
      try await call(ECS.describeTasks, .init(cluster: cluster, tasks: batch))
    } take: { _, _, output in
      try (output.tasks ?? []).withUnsafeBufferPointer { tasks in
        for index in tasks.indices {
          guard let arn = tasks[index].taskArn, asked.take(arn) else { continue }
          guard let row = TaskRow(tasks[index], interner: &interner) else {
            throw incomplete("AWS described the task \(arn) without its definition")
          }
          switch row.lastStatus {
          case .some(.stopped): part.finished.insert(arn)
          case .some: if row.isOnInstances { part.rows.append(row) }
          case .none: part.unexplained.append(arn)
          }
        }
      }
      try explain(output.failures)
    }
    return asked.missing
  }
}
