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

  mutating func reserve(_ capacity: Int) {
    kind.reserve(capacity)
    row.reserve(capacity)
    next.reserve(capacity)
    previous.reserve(capacity)
  }

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
