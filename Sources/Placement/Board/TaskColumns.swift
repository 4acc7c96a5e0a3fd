/// The tasks of a board, column by column; the tasks of one instance form a list through `next` and `previous`.
struct TaskColumns: Sendable {
  var kind: [Int32] = []
  /// The instance that holds it; −1 where none does.
  var row: [Int32] = []
  var next: [Int32] = []
  var previous: [Int32] = []
  /// Handles that were discarded, to be given again.
  var discarded: [Int32] = []

  var count: Int { kind.count }

  mutating func reserve(_ capacity: Int) {
    kind.reserveCapacity(capacity)
    row.reserveCapacity(capacity)
    next.reserveCapacity(capacity)
    previous.reserveCapacity(capacity)
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
