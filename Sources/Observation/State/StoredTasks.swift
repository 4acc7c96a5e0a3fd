internal import ClusterModel

/// Rows that hold tasks, and what joins them to others.
struct StoredTasks: Sendable {
  let rows: ClusterSnapshot
  let tables: JoinTables

  /// A stored task as if it had just been read.
  func row(of task: TaskRecord, _ definition: DefinitionRow) -> TaskRow {
    let requirement = rows.requirements[Int(task.requirement)]
    return TaskRow(
      stored: task, definition: definition.record.arn, instance: task.instance.map { rows.instances[Int($0)].arn },
      reservation: requirement == definition.record.requirement ? nil : .known(requirement),
      endpoints: tables.endpoints[task.arn] ?? [])
  }
}
