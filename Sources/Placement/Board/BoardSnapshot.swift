public import ClusterModel

extension PlacementBoard {
  /// The fleet of a snapshot: instance `i` of the snapshot is row `i`, task `t` is handle `t`.
  ///
  /// What is free is ECS's own account of it. Tasks that ECS has told to stop are left unplaced: ECS no longer counts
  /// them for spreading, and its account of their resources is not ours to guess. Tasks that wait for capacity are
  /// unplaced as well.
  public init(_ snapshot: ClusterSnapshot, options: BoardOptions = BoardOptions()) {
    self.init(options: options)
    for instance in snapshot.instances { _ = add(instance) }
    for task in snapshot.tasks {
      let kind: TaskKind
      let requirement = snapshot.requirements[Int(task.requirement)]
      if let service = task.service {
        kind = TaskKind(service: snapshot.services[Int(service)], requirement: requirement)
      } else {
        kind = TaskKind(requirement: requirement, group: task.group, isService: false)
      }
      let handle = addTask(intern(kind))
      guard task.isWanted, let row = task.instance else { continue }
      let free = rows.free(Int(row))
      let ports = rows.ports[Int(row)]
      let running = rows.runningTasks[Int(row)]
      place(handle, on: InstanceRow(row))
      rows.setFree(free, of: Int(row))
      rows.ports[Int(row)] = ports
      rows.runningTasks[Int(row)] = running
    }
  }
}
