internal import ClusterModel

extension PlacementBoard {
  /// The instance on which ECS would place a task of this kind; nil where none can take it.
  ///
  /// Order of the filters as in ECS: resources, ports and GPUs; constraints; strategy; then `tieBreak` among equals.
  public func choose(_ kind: KindHandle, tieBreak: inout TieBreak) -> InstanceRow? {
    choose(kind.index, order: tieBreak.draw(rows: rows.count)).map { InstanceRow($0) }
  }

  /// Places a new task of this kind where ECS would; nil, and no change, where no instance can take it.
  @discardableResult
  public mutating func place(_ kind: KindHandle, tieBreak: inout TieBreak) -> TaskHandle? {
    guard let row = choose(kind, tieBreak: &tieBreak) else { return nil }
    let task = addTask(kind)
    place(task, on: row)
    return task
  }

  /// Places an unplaced task where ECS would; nil, and no change, where no instance can take it.
  @discardableResult
  public mutating func place(_ task: TaskHandle, tieBreak: inout TieBreak) -> InstanceRow? {
    guard let row = choose(self.kind(of: task), tieBreak: &tieBreak) else { return nil }
    place(task, on: row)
    return row
  }

  /// Whether an instance could take a task of this kind now.
  public func canPlace(_ kind: KindHandle, on instance: InstanceRow) -> Bool {
    let row = Int(instance.index)
    let asked = kinds.compiled[Int(kind.index)].resources
    return asked.cpuUnits <= rows.offers.cpu[row] && asked.memoryMiB <= rows.offers.memory[row]
      && kinds.verdicts[Int(kinds.compiled[Int(kind.index)].filter)][Int(rows.attributeClass[row])]
      && (!kinds.compiled[Int(kind.index)].isDemanding || meetsDemands(Int(kind.index), row))
  }

  /// Everything that an expression can ask of an instance.
  public func subject(_ instance: InstanceRow) -> QuerySubject {
    let row = Int(instance.index)
    let identity = rows.identity[row]
    let names = tasks(on: instance).map { groups.names[Int(kinds.compiled[Int(tasks.kind[Int($0.index)])].group)] }
    return QuerySubject(
      attributes: attributes(of: instance), agentConnected: rows.flags[row].contains(.agentConnected),
      agentVersion: identity.agentVersion, ec2InstanceID: identity.ec2InstanceID, registeredAt: identity.registeredAt,
      runningTasksCount: Int(rows.runningTasks[row]), taskGroups: names)
  }
}
