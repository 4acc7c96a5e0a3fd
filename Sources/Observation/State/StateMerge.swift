internal import ClusterModel
internal import FoundationEssentials

extension ClusterState {
  /// Lets stored instances of a higher version, and those that were told after the listing began, take the place of what
  /// was read.
  func mergeInstances(into reading: inout ClusterReading) {
    var rows: [InstanceRow] = []
    rows.reserveCapacity(reading.instances.rows.count)
    for row in reading.instances.rows where !goneInstances.contains(row.record.arn) {
      #if BALLAST_MUTANTS
        if Mutant.isOn(.staleOverwrites) {
          rows.append(row)
          continue
        }
      #endif
      guard let stored = storedInstance(row.record.arn), stored.version > row.record.version else {
        rows.append(row)
        continue
      }
      rows.append(InstanceRow(record: stored, attachedInterfaces: row.attachedInterfaces))
    }
    let listed = Set(rows.map(\.record.arn))
    for stored in self.rows.instances where !listed.contains(stored.arn) {
      guard let at = told[stored.arn], at > reading.instances.begun else { continue }
      rows.append(InstanceRow(record: stored, attachedInterfaces: 0))
    }
    reading.instances.rows = rows.sorted { $0.record.arn < $1.record.arn }
  }

  func storedInstance(_ arn: String) -> ContainerInstance? {
    tables.instances[arn].map { rows.instances[Int($0)] }
  }

  /// The same for tasks. Both sides are in order of ARN, so one walk over both does it.
  func mergeTasks(from before: StoredTasks?, into reading: inout ClusterReading) {
    guard reading.scope.has(.tasks), let before, !isAtLeastAsNew(reading, as: before) else { return }
    let stored = before.rows.tasks
    let read = reading.tasks.rows
    var rows: [TaskRow] = []
    rows.reserveCapacity(read.count)
    var next = 0
    for row in read {
      while next < stored.count, stored[next].arn < row.arn {
        if isUnlisted(stored[next].arn, reading), let kept = self.row(of: stored[next], before, &reading) {
          rows.append(kept)
        }
        next += 1
      }
      let rival = next < stored.count && stored[next].arn == row.arn ? stored[next] : nil
      if rival != nil { next += 1 }
      if finishedTasks.contains(row.arn) { continue }
      let newer = rival.flatMap { $0.version > row.version ? self.row(of: $0, before, &reading) : nil }
      rows.append(newer ?? row)
    }
    for task in stored[next...] where isUnlisted(task.arn, reading) {
      if let row = self.row(of: task, before, &reading) { rows.append(row) }
    }
    reading.tasks.rows = rows
  }

  /// Whether nothing that is stored of tasks is newer than what was read: then there is nothing to merge.
  private func isAtLeastAsNew(_ reading: ClusterReading, as before: StoredTasks) -> Bool {
    let stored = before.rows.tasks
    let read = reading.tasks.rows
    var next = 0
    for index in read.indices {
      while next < stored.count, stored[next].arn != read[index].arn, stored[next].arn < read[index].arn {
        if isUnlisted(stored[next].arn, reading) { return false }
        next += 1
      }
      if next < stored.count, stored[next].arn == read[index].arn {
        if stored[next].version > read[index].version { return false }
        next += 1
      }
      if !finishedTasks.isEmpty, finishedTasks.contains(read[index].arn) { return false }
    }
    while next < stored.count {
      if isUnlisted(stored[next].arn, reading) { return false }
      next += 1
    }
    return true
  }

  /// Whether the task was told of after the listing began, which therefore could leave it out.
  private func isUnlisted(_ arn: String, _ reading: ClusterReading) -> Bool {
    told[arn].map { $0 > reading.tasks.begun } ?? false
  }

  /// Nil where its definition is known no more.
  private func row(of task: TaskRecord, _ before: StoredTasks, _ reading: inout ClusterReading) -> TaskRow? {
    let arn = before.rows.definitions[Int(task.definition)].arn
    guard let definition = reading.definitions[arn] ?? definitions[arn] else { return nil }
    reading.definitions[arn] = definition
    return before.row(of: task, definition)
  }
}
