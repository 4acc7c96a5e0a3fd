internal import ClusterModel
internal import FoundationEssentials

/// Instances and tasks as the last whole read and the events since have left them: what a refresh does not read again.
struct KnownRows: Sendable {
  var instances: InstancesPart
  /// Nil where the last whole read read no tasks.
  var tasks: TasksPart?
}

extension ClusterState {
  /// - Returns: nil where nothing was read whole yet, or where a task's definition is known no more.
  func knownRows() -> KnownRows? {
    guard let snapshot, let begun = snapshot.readAt[.instances] else { return nil }
    var instances = InstancesPart(begun: begun)
    instances.rows = snapshot.instances.map { InstanceRow(record: $0, attachedInterfaces: 0) }
    guard let tasksBegun = snapshot.readAt[.tasks] else { return KnownRows(instances: instances) }
    var tasks = TasksPart(begun: tasksBegun)
    tasks.finished = finishedTasks
    tasks.rows.reserveCapacity(snapshot.tasks.count)
    let stored = StoredTasks(rows: snapshot, tables: tables)
    for task in snapshot.tasks {
      guard let definition = definitions[snapshot.definitions[Int(task.definition)].arn] else { return nil }
      tasks.rows.append(stored.row(of: task, definition))
    }
    return KnownRows(instances: instances, tasks: tasks)
  }
}
