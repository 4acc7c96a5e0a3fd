extension PlacementBoard {
  /// Batches of fewer tasks are placed by single searches: a heap of all candidates would cost more.
  private static let leastForHeaps = 24

  /// Places up to `count` tasks of one kind, as ECS would one after the other; fewer where no instance can take more.
  ///
  /// One order is drawn for the whole batch (one for each task where the strategy is random).
  public mutating func placeMany(_ kind: KindHandle, count: Int, tieBreak: inout TieBreak) -> [TaskHandle] {
    var placed: [TaskHandle] = []
    choose(kind, count: count, tieBreak: &tieBreak) { board, row in
      let task = board.addTask(kind)
      board.place(task, on: row)
      placed.append(task)
    }
    return placed
  }

  /// Places unplaced tasks, all of one kind, in their order; returns those that no instance could take.
  public mutating func placeMany(_ tasks: [TaskHandle], tieBreak: inout TieBreak) -> ArraySlice<TaskHandle> {
    guard let first = tasks.first else { return [] }
    let kind = kind(of: first)
    precondition(tasks.allSatisfy { self.kind(of: $0) == kind }, "a batch is of one kind")
    var placed = 0
    choose(kind, count: tasks.count, tieBreak: &tieBreak) { board, row in
      board.place(tasks[placed], on: row)
      placed += 1
    }
    return tasks[placed...]
  }

  private mutating func choose(
    _ kind: KindHandle, count: Int, tieBreak: inout TieBreak, place: (inout PlacementBoard, InstanceRow) -> Void
  ) {
    var order = tieBreak.draw(rows: rows.count)
    let isRandom = kinds.compiled[Int(kind.index)].chain.isRandom
    if !isRandom, count >= Self.leastForHeaps, var heaps = CandidateHeaps(self, kind.index, order) {
      for _ in 0..<count {
        guard let row = heaps.takeBest(of: self) else { return }
        place(&self, InstanceRow(row))
        heaps.putBack(row, on: self)
      }
      return
    }
    for done in 0..<max(0, count) {
      if isRandom, done > 0 { order = tieBreak.draw(rows: rows.count) }
      guard let row = choose(kind.index, order: order) else { return }
      place(&self, InstanceRow(row))
    }
  }
}
