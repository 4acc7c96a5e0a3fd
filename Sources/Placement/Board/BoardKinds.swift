internal import ClusterModel

extension PlacementBoard {
  /// Makes a kind known; the same kind always has the same handle.
  ///
  /// An expression that cannot be read does not throw here: the kind is then placed nowhere, and its rejections say why.
  public mutating func intern(_ kind: TaskKind) -> KindHandle {
    if let known = kinds.handles[kind] { return KindHandle(known) }
    let handle = Int32(kinds.kinds.count)
    let compiled = compile(kind)
    kinds.learn(filter: compiled.filter, classes: classes)
    kinds.kinds.append(kind)
    kinds.compiled.append(compiled)
    kinds.handles[kind] = handle
    return KindHandle(handle)
  }

  public func kind(_ handle: KindHandle) -> TaskKind { kinds.kinds[Int(handle.index)] }
  public func group(of kind: KindHandle) -> GroupHandle { GroupHandle(kinds.compiled[Int(kind.index)].group) }
  public mutating func group(named name: String) -> GroupHandle { GroupHandle(groups.intern(name)) }

  private mutating func compile(_ kind: TaskKind) -> CompiledKind {
    var staticQueries: [ClusterQuery] = []
    var queries: [ClusterQuery] = []
    var isDistinct = false
    var broken: ClusterQueryError?
    for constraint in kind.requirement.constraints + kind.constraints {
      guard case .memberOf(let expression) = constraint else {
        isDistinct = true
        continue
      }
      switch kinds.query(expression) {
      case .success(let query):
        if query.dependsOnlyOnAttributes { staticQueries.append(query) } else { queries.append(query) }
      case .failure(let error): broken = broken ?? error
      }
    }
    let filter = KindTable.Filter(attributes: kind.requirement.requiredAttributes, queries: staticQueries)
    let (chain, isRandom) = compile(kind.effectiveStrategy)
    return CompiledKind(
      resources: kind.requirement.resources, ports: PackedPorts(kind.requirement.ports),
      group: groups.intern(kind.group), filter: kinds.intern(filter: filter), queries: queries, isDistinct: isDistinct,
      chain: chain, isRandom: isRandom, isDaemon: kind.isDaemon, brokenQuery: broken)
  }

  /// What stands after `random` in a chain never decides: nothing is tied any more.
  private mutating func compile(_ strategy: [PlacementStrategy]) -> (chain: [ChainStep], isRandom: Bool) {
    var chain: [ChainStep] = []
    for rule in strategy {
      switch rule {
      case .random: return (chain, true)
      case .binpack(.cpu): chain.append(.leastCPU)
      case .binpack(.memory): chain.append(.leastMemory)
      case .spread(let field): chain.append(step(spread: field))
      }
    }
    return (chain, false)
  }

  private mutating func step(spread field: String) -> ChainStep {
    if field.lowercased() == "instanceid" || field.lowercased() == "host" { return .instance }
    let attribute = field.hasPrefix("attribute:") ? String(field.dropFirst("attribute:".count)) : field
    let (handle, isNew) = fields.intern(attribute, classes: classes)
    if isNew {
      for task in 0..<tasks.count where tasks.row[task] >= 0 {
        let group = kinds.compiled[Int(tasks.kind[task])].group
        fields.add(1, group: group, attributeClass: rows.attributeClass[Int(tasks.row[task])], field: handle)
      }
    }
    return .field(handle)
  }
}
