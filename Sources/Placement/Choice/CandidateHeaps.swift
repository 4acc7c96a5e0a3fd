/// All instances that can take a task of one kind, the best at the top, for placing many tasks of the kind.
///
/// Placing a task changes what an instance scores by its own rules (its tasks, what it has left), which moves only that
/// instance; and what all instances of one attribute value score by a rule that spreads over the attribute. So instances
/// that agree in all such attributes share a cell: within it, a heap by the instances' own scores; between cells, of which
/// there are few, the tops are compared.
struct CandidateHeaps {
  private struct Cell {
    /// A class whose instances are in the cell: all score alike by the rules over attributes.
    let attributeClass: Int
    var heap = CandidateHeap()
  }

  private let kind: Int32
  private let group: Int32
  private let order: RowOrder
  private let steps: [ChainStep]
  /// The rules that score an instance by itself: at most three, since a chain has none twice.
  private let ownSteps: [ChainStep]
  private var cells: [Cell] = []
  private var cellOfClass: [Int] = []

  /// Nil where instances have so many different attributes that cells are of no use.
  init?(_ board: PlacementBoard, _ kind: Int32, _ order: RowOrder) {
    if board.classes.count > ClassMembers.limit || board.kinds.compiled[Int(kind)].brokenQuery != nil { return nil }
    self.kind = kind
    self.order = order
    group = board.kinds.compiled[Int(kind)].group
    steps = board.kinds.compiled[Int(kind)].chain.steps
    ownSteps = steps.filter { !$0.isField }
    formCells(board)
    let view = board.view(Int(kind), order: order)
    for row in 0..<view.rows where board.accepts(row, view) {
      cells[cellOfClass[Int(view.attributeClass[row])]].heap.append(candidate(row, view, board))
    }
    for cell in cells.indices { cells[cell].heap.order() }
  }

  private mutating func formCells(_ board: PlacementBoard) {
    let fields = steps.compactMap { if case .field(let field) = $0 { Int(field) } else { nil } }
    for attributeClass in 0..<board.classes.count {
      let like = cells.firstIndex { cell in
        fields.allSatisfy {
          board.fields.all[$0].valueOfClass[cell.attributeClass] == board.fields.all[$0].valueOfClass[attributeClass]
        }
      }
      cellOfClass.append(like ?? cells.count)
      if like == nil { cells.append(Cell(attributeClass: attributeClass)) }
    }
  }

  private func candidate(_ row: Int, _ view: ChoiceView, _ board: PlacementBoard) -> Candidate {
    func score(_ index: Int) -> Int32 {
      if index >= ownSteps.count { return 0 }
      return board.score(ownSteps[index], row, view)
    }
    return Candidate(
      leading: RuleView.pack(score(0), score(1)), third: score(2), rank: order.rank(of: Int32(truncatingIfNeeded: row)),
      row: Int32(truncatingIfNeeded: row))
  }

  /// The best instance, which stays at the top of its heap until ``putBack(_:on:)``.
  mutating func takeBest(of board: PlacementBoard) -> Int32? {
    var best: Int?
    for cell in cells.indices where !cells[cell].heap.isEmpty {
      if let known = best, !precedes(cells[cell], cells[known], board) { continue }
      best = cell
    }
    return best.map { cells[$0].heap.top.row }
  }

  private func precedes(_ a: Cell, _ b: Cell, _ board: PlacementBoard) -> Bool {
    var own = 0
    for step in steps {
      let x: Int32
      let y: Int32
      if case .field(let field) = step {
        x = board.score(field: field, group: group, attributeClass: a.attributeClass)
        y = board.score(field: field, group: group, attributeClass: b.attributeClass)
      } else {
        x = a.heap.top.score(own)
        y = b.heap.top.score(own)
        own += 1
      }
      if x != y { return x < y }
    }
    return a.heap.top.rank < b.heap.top.rank
  }

  /// Scores the instance anew after a task was placed on it, or drops it where it can take no more.
  mutating func putBack(_ row: Int32, on board: PlacementBoard) {
    let view = board.view(Int(kind), order: order)
    let cell = cellOfClass[Int(view.attributeClass[Int(row)])]
    if board.accepts(Int(row), view) {
      cells[cell].heap.replaceTop(candidate(Int(row), view, board))
    } else {
      cells[cell].heap.removeTop()
    }
  }
}
