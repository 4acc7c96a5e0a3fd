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

  /// Places up to `count` tasks of one kind, as ECS would one after the other; fewer where no instance can take more.
  ///
  /// One order is drawn for the whole batch (one for each task where the strategy is random).
  public mutating func placeMany(_ kind: KindHandle, count: Int, tieBreak: inout TieBreak) -> [TaskHandle] {
    var placed: [TaskHandle] = []
    var order = tieBreak.draw(rows: rows.count)
    while placed.count < count, let row = choose(kind.index, order: order) {
      let task = addTask(kind)
      place(task, on: InstanceRow(row))
      placed.append(task)
      if kinds.compiled[Int(kind.index)].isRandom, placed.count < count { order = tieBreak.draw(rows: rows.count) }
    }
    return placed
  }

  /// Whether an instance could take a task of this kind now.
  public func canPlace(_ kind: KindHandle, on instance: InstanceRow) -> Bool {
    accepts(kinds.compiled[Int(kind.index)], Int(instance.index))
  }

  func choose(_ kind: Int32, order: RowOrder) -> Int32? {
    let kind = kinds.compiled[Int(kind)]
    var best: Int32?
    var bestScores = [Int32](repeating: .max, count: kind.chain.count)
    for row in 0..<rows.count where accepts(kind, row) {
      let scores = kind.chain.map { score($0, kind, row) }
      let isBetter =
        best.map { best in
          scores == bestScores
            ? order.rank(of: Int32(row)) < order.rank(of: best) : scores.lexicographicallyPrecedes(bestScores)
        } ?? true
      if isBetter {
        best = Int32(row)
        bestScores = scores
      }
    }
    return best
  }

  /// The score of one instance by one rule; the lowest wins.
  func score(_ step: ChainStep, _ kind: CompiledKind, _ row: Int) -> Int32 {
    switch step {
    case .instance: return counts[kind.group, Int32(row)]
    case .leastCPU: return rows.cpu[row]
    case .leastMemory: return rows.memory[row]
    case .field(let field):
      let field = fields.all[Int(field)]
      let value = field.valueOfClass[Int(rows.attributeClass[row])]
      if value == 0, options.missingSpreadValue == .comesLast { return .max }
      return field.count(group: kind.group, value: value)
    }
  }

  func accepts(_ kind: CompiledKind, _ row: Int) -> Bool {
    let asked = kind.resources
    guard asked.cpuUnits <= rows.offeredCPU[row], asked.memoryMiB <= rows.memory[row], asked.gpus <= rows.gpus[row],
      asked.networkInterfaces <= rows.interfaces[row],
      kinds.accepts(filter: kind.filter, attributeClass: rows.attributeClass[row])
    else { return false }
    if !kind.ports.isEmpty, rows.ports[row].sharesAny(with: kind.ports) { return false }
    if kind.isDistinct, counts[kind.group, Int32(row)] > 0 { return false }
    if kind.brokenQuery != nil { return false }
    if kind.queries.isEmpty { return true }
    let subject = subject(InstanceRow(row))
    return kind.queries.allSatisfy { $0.matches(subject) }
  }

  /// Everything that an expression can ask of an instance.
  public func subject(_ instance: InstanceRow) -> QuerySubject {
    let row = Int(instance.index)
    let identity = rows.identity[row]
    var names: [String] = []
    for task in tasks(on: instance) {
      names.append(groups.names[Int(kinds.compiled[Int(tasks.kind[Int(task.index)])].group)])
    }
    return QuerySubject(
      attributes: attributes(of: instance), agentConnected: rows.flags[row].contains(.agentConnected),
      agentVersion: identity.agentVersion, ec2InstanceID: identity.ec2InstanceID, registeredAt: identity.registeredAt,
      runningTasksCount: Int(rows.runningTasks[row]), taskGroups: names)
  }
}
