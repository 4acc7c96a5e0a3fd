public import ClusterModel

extension PlacementBoard {
  /// The fleet of a snapshot: instance `i` of the snapshot is row `i`, task `t` is handle `t`.
  ///
  /// What is free is ECS's own account of it; ports in use are ECS's and those of the tasks on the instance. Tasks that ECS has told to stop are left unplaced: ECS no longer counts
  /// them for spreading, and its account of their resources is not ours to guess. Tasks that wait for capacity are
  /// unplaced as well. With ``BoardOptions/reservesMissingDaemons`` room for daemons that are still to come is taken.
  public init(_ snapshot: ClusterSnapshot, options: BoardOptions = BoardOptions()) {
    self.init(options: options)
    for index in snapshot.instances.indices { _ = add(snapshot.instances[index]) }
    enterTasks(snapshot)
    if options.reservesMissingDaemons { reserveMissingDaemons(snapshot) }
  }

  /// Enters all tasks at once: column by column instead of task by task. The instances' room excludes them already.
  private mutating func enterTasks(_ snapshot: ClusterSnapshot) {
    let count = snapshot.tasks.count
    tasks.kind = Column(repeating: -1, count: count)
    tasks.row = Column(repeating: -1, count: count)
    tasks.next = Column(repeating: -1, count: count)
    tasks.previous = Column(repeating: -1, count: count)
    snapshot.tasks.withUnsafeBufferPointer { records in
      // All kinds first: a strategy that is met for the first time counts the tasks that are placed by then.
      var memo = KindMemo(snapshot)
      for task in records.indices { tasks.kind[task] = memo.kind(of: records, task, on: &self) }
      for task in records.indices where records[task].isWanted {
        guard let row = records[task].instance else { continue }
        precondition(row >= 0 && row < rows.count, "a task names an instance that the snapshot lacks")
        tasks.row[task] = row
      }
    }
    linkPlacedTasks()
    reservePortsOfPlacedTasks()
    let placed = placedTasks
    counts.fill(placed, groups: groups.count, rows: rows.count)
    for field in fields.all.indices { fields.fill(placed, attributeClass: rows.attributeClass, field: field) }
  }

  /// Makes sure that each task's ports are among those of its instance, each as often as tasks hold it: ECS's account of the
  /// instance may be older or younger than that of the task, and giving a port back must be the opposite of taking it.
  private mutating func reservePortsOfPlacedTasks() {
    let holders = tasks.kind.indices.filter { task in
      tasks.row[task] >= 0 && !kinds.compiled[Int(tasks.kind[task])].ports.isEmpty
    }
    for task in holders { rows.ports[Int(tasks.row[task])].release(kinds.compiled[Int(tasks.kind[task])].ports) }
    for task in holders { rows.ports[Int(tasks.row[task])].reserve(kinds.compiled[Int(tasks.kind[task])].ports) }
  }

  /// Makes the lists of tasks by instance, from each task's row.
  private mutating func linkPlacedTasks() {
    let row = tasks.row.address
    let first = rows.firstTask.writableAddress()
    let next = tasks.next.writableAddress()
    let previous = tasks.previous.writableAddress()
    for task in 0..<tasks.count where row[task] >= 0 {
      let following = first[Int(row[task])]
      next[task] = following
      if following >= 0 { previous[Int(following)] = Int32(truncatingIfNeeded: task) }
      first[Int(row[task])] = Int32(truncatingIfNeeded: task)
    }
  }
}

/// The kinds of a snapshot's tasks, found again without hashing requirements and rules for each task.
private struct KindMemo {
  private let snapshot: ClusterSnapshot
  /// By service: the requirement that its last task had, and the kind that it made.
  private var lastOfService: [(requirement: Int32, kind: Int32)]
  private var known: [UInt64: Int32] = [:]
  private var lastGroup = ""
  private var lastGroupHandle: Int32 = -1

  init(_ snapshot: ClusterSnapshot) {
    self.snapshot = snapshot
    lastOfService = Array(repeating: (-1, -1), count: snapshot.services.count)
  }

  mutating func kind(
    of tasks: UnsafeBufferPointer<TaskRecord>, _ index: Int, on board: inout PlacementBoard
  ) -> Int32 {
    let requirement = tasks[index].requirement
    guard let service = tasks[index].service else {
      return standalone(requirement, group: tasks[index].group, on: &board)
    }
    let last = lastOfService[Int(service)]
    if last.requirement == requirement { return last.kind }
    let key = UInt64(UInt32(bitPattern: service)) << 32 | UInt64(UInt32(bitPattern: requirement))
    let kind =
      known[key]
      ?? board.intern(
        TaskKind(
          service: snapshot.services[Int(service)], requirement: snapshot.requirements[Int(requirement)])
      ).index
    known[key] = kind
    lastOfService[Int(service)] = (requirement, kind)
    return kind
  }

  private mutating func standalone(_ requirement: Int32, group: String, on board: inout PlacementBoard) -> Int32 {
    if group != lastGroup || lastGroupHandle < 0 {
      lastGroup = group
      lastGroupHandle = board.intern(group: group)
    }
    // The highest bit tells these keys from those of services.
    let key = 1 << 63 | UInt64(UInt32(bitPattern: lastGroupHandle)) << 32 | UInt64(UInt32(bitPattern: requirement))
    if let known = known[key] { return known }
    let requirement = snapshot.requirements[Int(requirement)]
    let kind = board.intern(TaskKind(requirement: requirement, group: group, isService: false)).index
    known[key] = kind
    return kind
  }
}
