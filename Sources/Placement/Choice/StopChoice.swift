internal import ClusterModel

extension PlacementBoard {
  /// Which of a service's tasks ECS stops when the service shrinks, `count` of them, the first to go first.
  ///
  /// `candidates` are placed tasks of one service; those that may not be stopped (protected ones, say) are left out by the
  /// caller. The rules are those of the first candidate's kind:
  /// - no strategy: from the zone with most tasks of the service, then from the instance with most (source:
  ///   `UpdateService`);
  /// - `spread`, over whatever field: from the zone with most tasks, at random within it;
  /// - `binpack`: from the instance that has most of the resource left afterwards;
  /// - `random`: at random (source of these: "Amazon ECS task placement strategies").
  ///
  /// The board is as before afterwards: whoever stops the tasks unplaces them.
  public mutating func chooseToStop(
    among candidates: [TaskHandle], count: Int = 1, tieBreak: inout TieBreak
  ) -> [TaskHandle] {
    let start = checkpoint()
    defer { rollback(to: start) }
    var chosen: [TaskHandle] = []
    var rest = candidates.filter { tasks.row[Int($0.index)] >= 0 }
    while chosen.count < count, let next = nextToStop(among: rest, order: tieBreak.draw(rows: tasks.count)) {
      chosen.append(next)
      rest.removeAll { $0 == next }
      unplace(next)
    }
    return chosen
  }

  private func nextToStop(among candidates: [TaskHandle], order: RowOrder) -> TaskHandle? {
    guard let first = candidates.first else { return nil }
    let kind = kinds.kinds[Int(tasks.kind[Int(first.index)])]
    let group = kinds.compiled[Int(tasks.kind[Int(first.index)])].group
    var rest = candidates
    func narrow(_ score: (Int) -> Int32) {
      let scores = rest.map { score(Int(tasks.row[Int($0.index)])) }
      let highest = scores.max()
      rest = zip(rest, scores).filter { $0.1 == highest }.map(\.0)
    }
    func inZone(_ row: Int) -> Int32 {
      let zone = fields.all[0]
      return zone.count(group: group, value: zone.valueOfClass[Int(rows.attributeClass[row])])
    }
    rules: for rule in kind.effectiveStrategy(options.standaloneDefault) {
      switch rule {
      case .spread: narrow(inZone)
      case .binpack(.cpu): narrow { rows.cpu[$0] }
      case .binpack(.memory): narrow { rows.memory[$0] }
      case .random: break rules
      }
    }
    if kind.strategy.isEmpty, kind.isService { narrow { counts[group, Int32(truncatingIfNeeded: $0)] } }
    return rest.min { order.rank(of: $0.index) < order.rank(of: $1.index) }
  }
}
