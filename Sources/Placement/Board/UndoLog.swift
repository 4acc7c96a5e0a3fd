/// What was done to a board since its first open checkpoint, newest last.
struct UndoLog: Sendable {
  enum Entry: Sendable {
    case placed(task: Int32)
    case unplaced(task: Int32, row: Int32)
    case taskAdded
    case rowAdded
    case flagged(row: Int32, before: RowFlags)
    case reserved(row: Int32, kind: Int32)
  }

  var entries: [Entry] = []
  var openCheckpoints = 0

  var isOpen: Bool { openCheckpoints > 0 }

  mutating func append(_ entry: Entry) {
    if isOpen { entries.append(entry) }
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
  /// nothing can be retired or discarded, and attributes stay as they are.
  public mutating func checkpoint() -> BoardCheckpoint {
    log.openCheckpoints += 1
    return BoardCheckpoint(entries: log.entries.count, depth: log.openCheckpoints)
  }

  /// Ends a trial and takes it back: the board is equal to what it was at ``checkpoint()``.
  public mutating func rollback(to checkpoint: BoardCheckpoint) {
    precondition(checkpoint.depth == log.openCheckpoints, "checkpoints end innermost first")
    while log.entries.count > checkpoint.entries {
      switch log.entries.removeLast() {
      case .placed(let task): unlink(task)
      case .unplaced(let task, let row): link(task, to: row)
      case .taskAdded: tasks.removeLast()
      case .rowAdded: rows.removeLast()
      case .flagged(let row, let before): rows.setFlags(before, of: Int(row))
      case .reserved(let row, let kind): take(-1, of: Int(kind), from: Int(row))
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

extension PlacementBoard: Equatable {
  /// The kind of a task; nil for a discarded one.
  private func taskKind(_ task: Int) -> TaskKind? {
    tasks.kind[task] < 0 ? nil : kinds.kinds[Int(tasks.kind[task])]
  }

  /// Whether two boards stand alike: the same instances with the same room and readiness, the same tasks in the same
  /// places. What was remembered on the way does not count.
  public static func == (a: PlacementBoard, b: PlacementBoard) -> Bool {
    a.rows.cpu == b.rows.cpu && a.rows.memory == b.rows.memory && a.rows.gpus == b.rows.gpus
      && a.rows.interfaces == b.rows.interfaces && a.rows.flags == b.rows.flags && a.rows.ports == b.rows.ports
      && a.rows.runningTasks == b.rows.runningTasks && a.rows.identity == b.rows.identity
      && a.rows.retired == b.rows.retired && a.rows.registered == b.rows.registered
      && a.tasks.row == b.tasks.row && a.tasks.discarded == b.tasks.discarded
      && a.allInstances.allSatisfy { a.attributes(of: $0) == b.attributes(of: $0) }
      && a.tasks.kind.count == b.tasks.kind.count
      && a.tasks.kind.indices.allSatisfy { a.taskKind($0) == b.taskKind($0) }
  }
}
