internal import ClusterModel

/// One choice of an instance: what the search for it needs, looked up once.
struct Choice {
  /// How many instances are tried at random before all are looked at.
  static let probes: UInt32 = 24
  /// With more attribute classes than this, the least scores of fields are not worked out: probing is left out instead.
  private static let classLimit = 256

  let board: PlacementBoard
  let kind: CompiledKind
  let order: RowOrder
  let cpu: Int32
  let memory: Int32
  let isDemanding: Bool
  let verdicts: [Bool]
  let steps: [ChainStep]
  /// The group's tasks on each row, where the group is large enough to have a column.
  let column: [UInt16]?

  init(board: PlacementBoard, kind: CompiledKind, order: RowOrder) {
    self.board = board
    self.kind = kind
    self.order = order
    cpu = kind.resources.cpuUnits
    memory = kind.resources.memoryMiB
    isDemanding = kind.isDemanding
    verdicts = board.kinds.verdicts[Int(kind.filter)]
    steps = kind.chain.steps
    column = board.counts.column(kind.group)
  }

  @inline(__always)
  func accepts(_ row: Int) -> Bool {
    cpu <= board.rows.offers.cpu[row] && memory <= board.rows.offers.memory[row]
      && verdicts[Int(board.rows.attributeClass[row])] && (!isDemanding || board.meetsDemands(kind, row))
  }

  @inline(__always)
  func score(_ step: ChainStep, _ row: Int) -> Int32 {
    if step == .instance, let column { return row < column.count ? Int32(column[row]) : 0 }
    return board.score(step, group: kind.group, row: row)
  }

  /// Tries instances in the drawn order, a few at most: the first that can take the task and scores as low as any
  /// instance possibly could is what a search of all instances would find, too.
  func probe() -> Int32? {
    if kind.chain.walk != nil { return nil }
    guard let least = leastScores() else { return nil }
    let rows = board.rows.count
    var rank: UInt32 = 0
    var tried: UInt32 = 0
    while tried < Self.probes, Int(rank) < order.ranks {
      let row = order.row(at: rank)
      rank += 1
      if Int(row) >= rows { continue }
      tried += 1
      if accepts(Int(row)), isLeast(Int(row), least) { return row }
    }
    return nil
  }

  private func isLeast(_ row: Int, _ least: [Int32]) -> Bool {
    for (index, step) in steps.enumerated() where score(step, row) > least[index] { return false }
    return true
  }

  /// For each rule the least score that an eligible instance with fitting attributes can have.
  func leastScores() -> [Int32]? {
    var least = [Int32](repeating: 0, count: steps.count)
    for (index, step) in steps.enumerated() {
      guard case .field(let field) = step else { continue }
      if verdicts.count > Self.classLimit { return nil }
      least[index] = .max
      for attributeClass in verdicts.indices where verdicts[attributeClass] {
        if board.rows.eligibleOfClass[attributeClass] == 0 { continue }
        let score = board.score(field: field, group: kind.group, attributeClass: Int32(attributeClass))
        least[index] = min(least[index], score)
      }
    }
    return least
  }
}

/// The best instance found so far.
struct BestRow {
  private(set) var row: Int32 = -1
  private var rank: UInt32 = .max
  private(set) var scores: [Int32]

  init(rules: Int) { scores = Array(repeating: .max, count: rules) }

  /// Takes `row` if it scores lower, rule by rule, or as low and comes earlier in the order.
  @inline(__always)
  mutating func consider(_ candidate: Int, for choice: borrowing Choice) {
    var isBetter = row < 0
    for index in 0..<scores.count {
      let score = choice.score(choice.steps[index], candidate)
      if !isBetter {
        if score > scores[index] { return }
        isBetter = score < scores[index]
      }
      if isBetter { scores[index] = score }
    }
    let rank = choice.order.rank(of: Int32(truncatingIfNeeded: candidate))
    if isBetter || rank < self.rank {
      row = Int32(truncatingIfNeeded: candidate)
      self.rank = rank
    }
  }
}
