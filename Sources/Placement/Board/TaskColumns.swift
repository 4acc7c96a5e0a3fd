/// The tasks of a board, column by column; the tasks of one instance form a list through `next` and `previous`.
struct TaskColumns: Sendable {
  var kind = Column<Int32>()
  /// The instance that holds it; −1 where none does.
  var row = Column<Int32>()
  var next = Column<Int32>()
  var previous = Column<Int32>()
  /// Handles that were discarded, to be given again.
  var discarded: [Int32] = []

  var count: Int { kind.count }

  mutating func append(kind newKind: Int32) {
    kind.append(newKind)
    row.append(-1)
    next.append(-1)
    previous.append(-1)
  }

  mutating func removeLast() {
    kind.removeLast()
    row.removeLast()
    next.removeLast()
    previous.removeLast()
  }
}

/// All tasks that are placed, for accounts that are made anew.
struct PlacedTasks {
  let tasks: TaskColumns
  let groupOfKind: [Int32]

  /// Calls `body` with the group and the row of each.
  @inline(__always)
  func forEach(_ body: (_ group: Int32, _ row: Int32) -> Void) {
    let kind = tasks.kind.address
    let row = tasks.row.address
    for task in tasks.kind.indices where row[task] >= 0 { body(groupOfKind[Int(kind[task])], row[task]) }
  }
}
