internal import ClusterModel

/// What a search for an instance reads, looked up once: addresses of the board's columns, valid while the board is not
/// changed.
struct ChoiceView {
  let order: RowOrder
  let kind: Int
  let group: Int32
  let cpu: Int32
  let memory: Int32
  /// Whether anything beside CPU, memory and attributes decides.
  let isDemanding: Bool

  let rows: Int
  let offeredCPU: UnsafePointer<Int32>
  let offeredMemory: UnsafePointer<Int32>
  let attributeClass: UnsafePointer<Int32>
  /// By class: whether its attributes are accepted.
  let verdicts: UnsafePointer<Bool>
  /// Rows by class as bits, and which classes are accepted, and of these which score least by the first rule: all as bits,
  /// of use only where ``countsFewClasses``.
  let members: UnsafePointer<UInt64>
  let acceptedClasses: UInt64
  let leastClasses: UInt64
  let countsFewClasses: Bool
  /// The group's tasks on each row, where the group is large enough to have a column: only the rows below its length.
  let column: UnsafePointer<UInt16>?
  let columnLength: Int

  /// The rules of the chain; nearly all chains have two at most, so that `rest` is empty.
  let first: RuleView
  let second: RuleView
  let rest: [RuleView]
}

/// One rule of the chain, ready to score a row.
struct RuleView {
  enum Score { case none, field, instance, cpu, memory }

  var score = Score.none
  /// For a field: the value of each class, and the group's tasks by value.
  var values: UnsafePointer<Int32>?
  var counts: UnsafePointer<Int32>?
  /// What a class without the attribute scores; nil where it counts like any other value.
  var missing: Int32?
  /// The least that an eligible instance with accepted attributes can score.
  var least: Int32 = 0

  /// Two scores, neither below zero, as one number that is compared like the pair.
  @inline(__always)
  static func pack(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }

  @inline(__always)
  func score(attributeClass: Int) -> Int32 {
    guard let values, let counts else { return 0 }
    let value = values[attributeClass]
    if value == 0, let missing { return missing }
    return counts[Int(value)]
  }
}

extension PlacementBoard {
  func view(_ kind: Int, order: RowOrder) -> ChoiceView {
    let group = kinds.compiled[kind].group
    let resources = kinds.compiled[kind].resources
    let filter = Int(kinds.compiled[kind].filter)
    let column = counts.column(group)
    let first = view(rule: 0, of: kind, group, filter)
    let rules = kinds.compiled[kind].chain.steps.count
    var rest: [RuleView] = []
    for index in 2..<max(2, rules) { rest.append(view(rule: index, of: kind, group, filter)) }
    return ChoiceView(
      order: order, kind: kind, group: group, cpu: min(resources.cpuUnits, Offers.limit),
      memory: min(resources.memoryMiB, Offers.limit), isDemanding: kinds.compiled[kind].isDemanding, rows: rows.count,
      offeredCPU: rows.offers.cpu.address, offeredMemory: rows.offers.memory.address,
      attributeClass: rows.attributeClass.address, verdicts: kinds.verdicts[filter].address,
      members: rows.members.words.address, acceptedClasses: acceptedClasses(filter, scoring: nil),
      leastClasses: acceptedClasses(filter, scoring: first), countsFewClasses: classes.count <= ClassMembers.limit,
      column: column?.address,
      columnLength: column?.count ?? 0, first: first,
      second: view(rule: 1, of: kind, group, filter), rest: rest)
  }

  private func view(rule: Int, of kind: Int, _ group: Int32, _ filter: Int) -> RuleView {
    var view = RuleView()
    if rule >= kinds.compiled[kind].chain.steps.count { return view }
    switch kinds.compiled[kind].chain.steps[rule] {
    case .instance: view.score = .instance
    case .leastCPU: view.score = .cpu
    case .leastMemory: view.score = .memory
    case .field(let field):
      view.score = .field
      view.values = fields.all[Int(field)].valueOfClass.address
      view.counts = fields.all[Int(field)].counts.address + Int(group) * fields.all[Int(field)].stride
      view.missing = options.missingSpreadValue == .comesLast ? .max : nil
      view.least = leastScore(view, filter)
    }
    return view
  }

  private func leastScore(_ rule: RuleView, _ filter: Int) -> Int32 {
    let verdicts = kinds.verdicts[filter].address
    let eligible = rows.eligibleOfClass.address
    var least = Int32.max
    for attributeClass in 0..<classes.count where verdicts[attributeClass] && eligible[attributeClass] > 0 {
      least = min(least, rule.score(attributeClass: attributeClass))
    }
    return least
  }

  /// The classes that the filter accepts, as bits; with a rule, only those that score least by it.
  private func acceptedClasses(_ filter: Int, scoring rule: RuleView?) -> UInt64 {
    let verdicts = kinds.verdicts[filter].address
    var bits: UInt64 = 0
    for attributeClass in 0..<min(classes.count, ClassMembers.limit) where verdicts[attributeClass] {
      if let rule, rule.score == .field, rule.score(attributeClass: attributeClass) > rule.least { continue }
      bits |= 1 << UInt64(attributeClass)
    }
    return bits
  }
}

// How one row is judged.
extension PlacementBoard {
  @inline(__always)
  func accepts(_ row: Int, _ view: ChoiceView) -> Bool {
    view.cpu <= view.offeredCPU[row] && view.memory <= view.offeredMemory[row]
      && view.verdicts[Int(view.attributeClass[row])] && (!view.isDemanding || meetsDemands(view.kind, row))
  }

  @inline(__always)
  func score(_ rule: RuleView, _ row: Int, _ view: ChoiceView) -> Int32 {
    switch rule.score {
    case .none: 0
    case .field: rule.score(attributeClass: Int(view.attributeClass[row]))
    case .instance: groupTasks(row, view)
    case .cpu: view.offeredCPU[row]
    case .memory: view.offeredMemory[row]
    }
  }

  @inline(__always)
  private func groupTasks(_ row: Int, _ view: ChoiceView) -> Int32 {
    if let column = view.column { return row < view.columnLength ? Int32(column[row]) : 0 }
    return counts.sparse[view.group, Int32(truncatingIfNeeded: row)]
  }

  /// The score of one row by one rule; the lowest wins.
  func score(_ step: ChainStep, _ row: Int, _ view: ChoiceView) -> Int32 {
    switch step {
    case .instance: groupTasks(row, view)
    case .leastCPU: view.offeredCPU[row]
    case .leastMemory: view.offeredMemory[row]
    case .field(let field): score(field: field, group: view.group, attributeClass: Int(view.attributeClass[row]))
    }
  }

  /// The score of one class by a rule that spreads over an attribute.
  func score(field: Int32, group: Int32, attributeClass: Int) -> Int32 {
    let value = fields.all[Int(field)].valueOfClass[attributeClass]
    if value == 0, options.missingSpreadValue == .comesLast { return .max }
    return fields.all[Int(field)].count(group: group, value: value)
  }

  /// What is asked beside CPU, memory and attributes: the rarer cases, apart from the inner loops.
  func meetsDemands(_ kind: Int, _ row: Int) -> Bool {
    let resources = kinds.compiled[kind].resources
    if resources.gpus > rows.gpus[row] || resources.networkInterfaces > rows.interfaces[row] { return false }
    let (taken, wanted) = (rows.ports[row], kinds.compiled[kind].ports)
    if taken.sharesAny(with: wanted) || taken.overflows(with: wanted) { return false }
    if kinds.compiled[kind].isDistinct, counts[kinds.compiled[kind].group, Int32(truncatingIfNeeded: row)] > 0 {
      return false
    }
    if kinds.compiled[kind].brokenQuery != nil { return false }
    return satisfies(kinds.compiled[kind].queries, InstanceRow(row))
  }
}
