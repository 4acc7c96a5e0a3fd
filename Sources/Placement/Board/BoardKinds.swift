internal import ClusterModel

extension PlacementBoard {
  /// Makes a kind known; the same kind always has the same handle.
  ///
  /// An expression that cannot be read does not throw here: the kind is then placed nowhere, and its rejections say why.
  public mutating func intern(_ kind: TaskKind) -> KindHandle {
    if let known = kinds.handle(kind) { return KindHandle(known) }
    let compiled = compile(kind)
    if compiled.chain.walk == .leastCPU, rows.cpuOrder == nil { rows.cpuOrder = AmountIndex(rows.offers.cpu) }
    if compiled.chain.walk == .leastMemory, rows.memoryOrder == nil {
      rows.memoryOrder = AmountIndex(rows.offers.memory)
    }
    return KindHandle(kinds.append(kind, compiled))
  }

  /// What a handle stands for. Like every question about a handle, it is for a board that had given it by then: a kind that
  /// is interned within the call itself may only be asked of mutating functions.
  public func kind(_ handle: KindHandle) -> TaskKind {
    precondition(Int(handle.index) < kinds.kinds.count, "this board does not know the kind: intern it in a step before")
    return kinds.kinds[Int(handle.index)]
  }
  public func group(of kind: KindHandle) -> GroupHandle { GroupHandle(kinds.compiled[Int(kind.index)].group) }
  public mutating func group(named name: String) -> GroupHandle { GroupHandle(intern(group: name)) }

  mutating func intern(group name: String) -> Int32 {
    let known = groups.count
    let handle = groups.intern(name)
    if groups.count > known { fields.learn(groups: groups.count) }
    return handle
  }

  private mutating func compile(_ kind: TaskKind) -> CompiledKind {
    var filter = KindTable.Filter(attributes: kind.requirement.requiredAttributes, queries: [])
    var queries: [ClusterQuery] = []
    var isDistinct = false
    var broken: ClusterQueryError?
    for constraint in kind.requirement.constraints + kind.constraints {
      guard case .memberOf(let expression) = constraint else {
        isDistinct = true
        continue
      }
      switch kinds.query(expression, options.query) {
      case .success(let query):
        if query.dependsOnlyOnAttributes { filter.queries.append(query) } else { queries.append(query) }
      case .failure(let error): broken = broken ?? error
      }
    }
    ask(about: filter.attributes.map(\.name) + filter.queries.flatMap(\.attributeNames))
    return CompiledKind(
      resources: kind.requirement.resources.atLeastZero, ports: PackedPorts(kind.requirement.ports),
      group: intern(group: kind.group), filter: kinds.intern(filter: filter, classes: classes), queries: queries,
      isDistinct: isDistinct, chain: compile(kind.effectiveStrategy(options.standaloneDefault)),
      isDaemon: kind.isDaemon, brokenQuery: broken)
  }

  /// The group and the instance of every task that is placed.
  var placedTasks: PlacedTasks { PlacedTasks(tasks: tasks, groupOfKind: kinds.compiled.map(\.group)) }

  private mutating func compile(_ strategy: [PlacementStrategy]) -> StrategyChain {
    var chain = StrategyChain()
    for rule in strategy {
      switch rule {
      case .random: chain.endRandomly()
      case .binpack(.cpu): chain.append(.leastCPU)
      case .binpack(.memory): chain.append(.leastMemory)
      case .spread(let field): chain.append(step(spread: field))
      }
    }
    return chain
  }

  private mutating func step(spread field: String) -> ChainStep {
    if field.lowercased() == "instanceid" || field.lowercased() == "host" { return .instance }
    let attribute = field.hasPrefix("attribute:") ? String(field.dropFirst("attribute:".count)) : field
    ask(about: [attribute])
    let (handle, isNew) = fields.intern(attribute, classes: classes, groups: groups.count)
    if isNew { fields.fill(placedTasks, attributeClass: rows.attributeClass, field: Int(handle)) }
    return .field(handle)
  }
}

extension ResourceVector {
  /// Negative amounts, which no task can ask for, become zero: scans rely on it.
  fileprivate var atLeastZero: ResourceVector {
    ResourceVector(
      cpuUnits: max(0, cpuUnits), memoryMiB: max(0, memoryMiB), gpus: max(0, gpus),
      networkInterfaces: max(0, networkInterfaces))
  }
}
