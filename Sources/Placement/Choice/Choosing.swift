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
    let compiled = kinds.compiled[Int(kind.index)]
    let asked = compiled.resources
    return asked.cpuUnits <= rows.offers.cpu[row] && asked.memoryMiB <= rows.offers.memory[row]
      && kinds.verdicts[Int(compiled.filter)][Int(rows.attributeClass[row])]
      && (!compiled.isDemanding || meetsDemands(compiled, row))
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

extension PlacementBoard {
  func choose(_ kind: Int32, order: RowOrder) -> Int32? {
    let compiled = kinds.compiled[Int(kind)]
    if compiled.brokenQuery != nil { return nil }
    let choice = Choice(board: self, kind: compiled, order: order)
    if let row = choice.probe() { return row }
    return compiled.chain.walk == nil ? choice.scan() : choice.walkUp()
  }

  /// What is asked beside CPU, memory and attributes; the rare cases, apart from the scans' inner loops.
  func meetsDemands(_ kind: CompiledKind, _ row: Int) -> Bool {
    if kind.resources.gpus > rows.gpus[row] || kind.resources.networkInterfaces > rows.interfaces[row] { return false }
    if !kind.ports.isEmpty, rows.ports[row].sharesAny(with: kind.ports) { return false }
    if kind.isDistinct, counts[kind.group, Int32(truncatingIfNeeded: row)] > 0 { return false }
    if kind.brokenQuery != nil { return false }
    if kind.queries.isEmpty { return true }
    let subject = subject(InstanceRow(row))
    return kind.queries.allSatisfy { $0.matches(subject) }
  }

  /// The score of one instance by one rule; the lowest wins.
  func score(_ step: ChainStep, group: Int32, row: Int) -> Int32 {
    switch step {
    case .instance: counts[group, Int32(truncatingIfNeeded: row)]
    case .leastCPU: rows.cpu[row]
    case .leastMemory: rows.memory[row]
    case .field(let field): score(field: field, group: group, attributeClass: rows.attributeClass[row])
    }
  }

  func score(field: Int32, group: Int32, attributeClass: Int32) -> Int32 {
    let value = fields.all[Int(field)].valueOfClass[Int(attributeClass)]
    if value == 0, options.missingSpreadValue == .comesLast { return .max }
    return fields.all[Int(field)].count(group: group, value: value)
  }
}
