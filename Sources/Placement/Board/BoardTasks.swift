internal import ClusterModel

extension PlacementBoard {
  /// Adds a task that is nowhere yet.
  public mutating func addTask(_ kind: KindHandle) -> TaskHandle {
    if log.openCheckpoints == 0, let reused = tasks.discarded.popLast() {
      tasks.kind[Int(reused)] = kind.index
      return TaskHandle(reused)
    }
    tasks.append(kind: kind.index)
    log.append(.taskAdded)
    return TaskHandle(tasks.count - 1)
  }

  /// Puts an unplaced task on an instance, whether it fits or not: for what is known to run there, and for `StartTask`
  /// after ``rejections(of:on:)`` found nothing.
  public mutating func place(_ task: TaskHandle, on instance: InstanceRow) {
    precondition(tasks.row[Int(task.index)] < 0, "the task is placed already")
    link(task.index, to: instance.index)
    log.append(.attached(task: task.index))
  }

  /// Takes a task off its instance; it can be placed again.
  public mutating func unplace(_ task: TaskHandle) {
    let row = tasks.row[Int(task.index)]
    precondition(row >= 0, "the task is placed nowhere")
    unlink(task.index)
    log.append(.detached(task: task.index, row: row))
  }

  /// Forgets an unplaced task; its handle may be given to another. Not while a checkpoint is open.
  public mutating func discard(_ task: TaskHandle) {
    precondition(log.openCheckpoints == 0, "nothing is discarded during a trial")
    precondition(tasks.row[Int(task.index)] < 0, "a placed task is unplaced first")
    tasks.kind[Int(task.index)] = -1
    tasks.discarded.append(task.index)
  }

  /// The instance that holds a task; nil where none does.
  public func instance(of task: TaskHandle) -> InstanceRow? {
    let row = tasks.row[Int(task.index)]
    return row < 0 ? nil : InstanceRow(row)
  }

  public func kind(of task: TaskHandle) -> KindHandle { KindHandle(tasks.kind[Int(task.index)]) }

  /// The tasks on an instance, in the order of their handles.
  public func tasks(on instance: InstanceRow) -> [TaskHandle] {
    var result: [TaskHandle] = []
    var task = rows.firstTask[Int(instance.index)]
    while task >= 0 {
      result.append(TaskHandle(task))
      task = tasks.next[Int(task)]
    }
    result.sort()
    return result
  }

  /// How many tasks of a group an instance holds.
  public func count(of group: GroupHandle, on instance: InstanceRow) -> Int {
    Int(counts[group.index, instance.index])
  }

  /// Enters a task in all accounts of an instance, as the first of its list.
  private mutating func link(_ task: Int32, to row: Int32) {
    let first = rows.firstTask[Int(row)]
    tasks.next[Int(task)] = first
    tasks.previous[Int(task)] = -1
    if first >= 0 { tasks.previous[Int(first)] = task }
    rows.firstTask[Int(row)] = task
    account(task, row: row, 1)
  }

  /// Takes a task out of all accounts. Its own links stay, so that ``relink(_:to:)`` can put it back where it was.
  mutating func unlink(_ task: Int32) {
    let row = tasks.row[Int(task)]
    let next = tasks.next[Int(task)]
    let previous = tasks.previous[Int(task)]
    if previous >= 0 { tasks.next[Int(previous)] = next } else { rows.firstTask[Int(row)] = next }
    if next >= 0 { tasks.previous[Int(next)] = previous }
    account(task, row: row, -1)
  }

  /// Undoes the ``unlink(_:)`` that was done last.
  mutating func relink(_ task: Int32, to row: Int32) {
    let next = tasks.next[Int(task)]
    let previous = tasks.previous[Int(task)]
    if previous >= 0 { tasks.next[Int(previous)] = task } else { rows.firstTask[Int(row)] = task }
    if next >= 0 { tasks.previous[Int(next)] = task }
    account(task, row: row, 1)
  }

  private mutating func account(_ task: Int32, row: Int32, _ sign: Int32) {
    let index = Int(row)
    let kind = Int(tasks.kind[Int(task)])
    tasks.row[Int(task)] = sign > 0 ? row : -1
    let asked = kinds.compiled[kind].resources
    rows.setFree(sign > 0 ? rows.free(index) - asked : rows.free(index) + asked, of: index)
    if !kinds.compiled[kind].ports.isEmpty {
      let ports = kinds.compiled[kind].ports
      if sign > 0 { rows.ports[index].reserve(ports) } else { rows.ports[index].release(ports) }
    }
    rows.runningTasks[index] &+= sign
    let group = kinds.compiled[kind].group
    counts.add(sign, group: group, row: row)
    fields.add(sign, group: group, attributeClass: rows.attributeClass[index])
  }
}
