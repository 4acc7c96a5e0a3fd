internal import ClusterModel

extension PlacementBoard {
  /// Adds a task that is nowhere yet.
  public mutating func addTask(_ kind: KindHandle) -> TaskHandle {
    if !log.isOpen, let reused = tasks.discarded.popLast() {
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
    log.append(.placed(task: task.index))
  }

  /// Takes a task off its instance, with what it reserved there; it can be placed again.
  public mutating func unplace(_ task: TaskHandle) {
    let row = tasks.row[Int(task.index)]
    precondition(row >= 0, "the task is placed nowhere")
    unlink(task.index)
    log.append(.unplaced(task: task.index, row: row))
  }

  /// Forgets an unplaced task; its handle may be given to another. Not while a checkpoint is open.
  public mutating func discard(_ task: TaskHandle) {
    precondition(!log.isOpen, "nothing is discarded during a trial")
    precondition(tasks.row[Int(task.index)] < 0, "a placed task is unplaced first")
    precondition(tasks.kind[Int(task.index)] >= 0, "the task was discarded already")
    tasks.kind[Int(task.index)] = -1
    tasks.discarded.append(task.index)
  }

  /// Takes what a task of this kind would reserve off an instance, without placing one.
  mutating func reserve(_ kind: KindHandle, on instance: InstanceRow) {
    take(1, of: Int(kind.index), from: Int(instance.index))
    log.append(.reserved(row: instance.index, kind: kind.index))
  }

  /// The instance that holds a task; nil where none does.
  public func instance(of task: TaskHandle) -> InstanceRow? {
    let row = tasks.row[Int(task.index)]
    return row < 0 ? nil : InstanceRow(row)
  }

  public func kind(of task: TaskHandle) -> KindHandle { KindHandle(tasks.kind[Int(task.index)]) }
  /// Whether it is the task of a DAEMON service.
  public func isDaemon(_ task: TaskHandle) -> Bool { kinds.compiled[Int(tasks.kind[Int(task.index)])].isDaemon }
  /// Whether the strategy of its kind ends in `random`.
  func isPlacedAtRandom(_ task: TaskHandle) -> Bool {
    kinds.compiled[Int(tasks.kind[Int(task.index)])].chain.isRandom
  }

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

  /// How many tasks of a group are placed.
  public func count(of group: GroupHandle) -> Int { Int(counts.total(group.index)) }
}

// Every account of a task on an instance changes here, so that none can be forgotten.
extension PlacementBoard {
  mutating func link(_ task: Int32, to row: Int32) {
    enlist(task, on: row)
    take(1, of: Int(tasks.kind[Int(task)]), from: Int(row))
    rows.runningTasks[Int(row)] &+= 1
  }

  mutating func unlink(_ task: Int32) {
    let row = tasks.row[Int(task)]
    let next = tasks.next[Int(task)]
    let previous = tasks.previous[Int(task)]
    if previous >= 0 { tasks.next[Int(previous)] = next } else { rows.firstTask[Int(row)] = next }
    if next >= 0 { tasks.previous[Int(next)] = previous }
    tasks.row[Int(task)] = -1
    count(task, row: row, -1)
    take(-1, of: Int(tasks.kind[Int(task)]), from: Int(row))
    rows.runningTasks[Int(row)] &-= 1
  }

  /// Enters a task in the list and in the counts of an instance whose room is known to exclude it already.
  mutating func enlist(_ task: Int32, on row: Int32) {
    let first = rows.firstTask[Int(row)]
    tasks.next[Int(task)] = first
    tasks.previous[Int(task)] = -1
    if first >= 0 { tasks.previous[Int(first)] = task }
    rows.firstTask[Int(row)] = task
    tasks.row[Int(task)] = row
    count(task, row: row, 1)
  }

  private mutating func count(_ task: Int32, row: Int32, _ difference: Int32) {
    let group = kinds.compiled[Int(tasks.kind[Int(task)])].group
    counts.add(difference, group: group, row: row, rows: rows.count)
    fields.add(difference, group: group, attributeClass: rows.attributeClass[Int(row)])
  }

  /// Takes (1) or gives back (−1) what a kind reserves.
  mutating func take(_ sign: Int32, of kind: Int, from row: Int) {
    let asked = kinds.compiled[kind].resources
    let free = rows.free(row)
    rows.setFree(sign > 0 ? free - asked : free + asked, of: row)
    if kinds.compiled[kind].ports.isEmpty { return }
    if sign > 0 {
      rows.ports[row].reserve(kinds.compiled[kind].ports)
    } else {
      rows.ports[row].release(kinds.compiled[kind].ports)
    }
  }
}
