/// What was done to a board since its first open checkpoint, newest last.
struct UndoLog: Sendable {
  enum Entry: Sendable {
    case attached(task: Int32)
    case detached(task: Int32, row: Int32)
    case taskAdded
    case rowAdded
    case flagged(row: Int32, before: RowFlags)
  }

  var entries: [Entry] = []
  var openCheckpoints = 0

  mutating func append(_ entry: @autoclosure () -> Entry) {
    if openCheckpoints > 0 { entries.append(entry()) }
  }
}

/// A state of a board to go back to.
public struct BoardCheckpoint: Sendable {
  let entries: Int
  let depth: Int
}

extension PlacementBoard {
  /// Begins a trial: from here on the board remembers how to take back what is done to it.
  ///
  /// Checkpoints nest; each is ended by ``rollback(to:)`` or ``commit(_:)``, the innermost first. While one is open,
  /// nothing can be retired or discarded.
  public mutating func checkpoint() -> BoardCheckpoint {
    log.openCheckpoints += 1
    return BoardCheckpoint(entries: log.entries.count, depth: log.openCheckpoints)
  }

  /// Ends a trial and takes it back: the board is equal to what it was at ``checkpoint()``.
  public mutating func rollback(to checkpoint: BoardCheckpoint) {
    precondition(checkpoint.depth == log.openCheckpoints, "checkpoints end innermost first")
    while log.entries.count > checkpoint.entries {
      switch log.entries.removeLast() {
      case .attached(let task): unlink(task)
      case .detached(let task, let row): relink(task, to: row)
      case .taskAdded: tasks.removeLast()
      case .rowAdded: rows.removeLast()
      case .flagged(let row, let before): rows.setFlags(before, of: Int(row))
      }
    }
    log.openCheckpoints -= 1
  }

  /// Ends a trial and keeps it.
  public mutating func commit(_ checkpoint: BoardCheckpoint) {
    precondition(checkpoint.depth == log.openCheckpoints, "checkpoints end innermost first")
    log.openCheckpoints -= 1
    if log.openCheckpoints == 0 { log.entries.removeAll() }
  }
}
