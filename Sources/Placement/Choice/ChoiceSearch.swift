/// The best row found so far.
struct BestRow {
  var row: Int32 = -1
  var rank: UInt32 = .max
  /// The score by the first rule, and by the first two as one number.
  var first = Int32.max
  var leading = UInt64.max
  var rest: [Int32] = []

  var found: Int32? { row < 0 ? nil : row }
}

extension PlacementBoard {
  /// How many instances are tried at random before all are looked at.
  private static let probes = 24

  func choose(_ kind: Int32, order: RowOrder) -> Int32? {
    if kinds.compiled[Int(kind)].brokenQuery != nil { return nil }
    let view = view(Int(kind), order: order)
    switch kinds.compiled[Int(kind)].chain.walk {
    case .leastCPU: return walkUp(view, .cpu)
    case .leastMemory: return walkUp(view, .memory)
    default:
      let lucky = probe(view)
      return lucky < 0 ? scan(view) : lucky
    }
  }

  /// Tries instances in the drawn order, a few at most: the first that can take the task and scores as low as any
  /// instance possibly could is what a search of all instances would find, too. −1 where none of those tried is.
  private func probe(_ view: ChoiceView) -> Int32 {
    var rank: UInt32 = 0
    var tried = 0
    while tried < Self.probes, Int(rank) < view.order.ranks {
      let row = view.order.row(at: rank)
      rank += 1
      if Int(row) >= view.rows { continue }
      tried += 1
      if accepts(Int(row), view), isLeast(Int(row), view) { return row }
    }
    return -1
  }

  @inline(__always)
  private func isLeast(_ row: Int, _ view: ChoiceView) -> Bool {
    if score(view.first, row, view) > view.first.least || score(view.second, row, view) > view.second.least {
      return false
    }
    return view.rest.allSatisfy { score($0, row, view) <= $0.least }
  }

  /// Looks at every instance that may have room, block by block: first at those that score least by the first rule, then,
  /// if none of these can take the task, at all.
  private func scan(_ view: ChoiceView) -> Int32? {
    if view.countsFewClasses, view.leastClasses != view.acceptedClasses,
      let found = scan(view, classes: view.leastClasses)
    {
      return found
    }
    return scan(view, classes: view.acceptedClasses)
  }

  private func scan(_ view: ChoiceView, classes: UInt64) -> Int32? {
    var best = BestRow()
    let blockCPU = rows.offers.blockCPU.address
    let blockMemory = rows.offers.blockMemory.address
    for block in rows.offers.blockCPU.indices where view.cpu <= blockCPU[block] && view.memory <= blockMemory[block] {
      let firstRow = block * Offers.blockSize
      var candidates = members(of: classes, block, view)
      if candidates == 0 { continue }
      candidates &= fitting(from: firstRow, count: min(Offers.blockSize, view.rows - firstRow), view)
      while candidates != 0 {
        let row = firstRow + candidates.trailingZeroBitCount
        candidates &= candidates - 1
        if !view.countsFewClasses, !view.verdicts[Int(view.attributeClass[row])] { continue }
        if !view.isDemanding || meetsDemands(view.kind, row) { consider(row, view, &best) }
      }
    }
    return best.found
  }

  /// The rows of a block whose class is among `classes`; all rows where classes have no bits.
  @inline(__always)
  private func members(of classes: UInt64, _ block: Int, _ view: ChoiceView) -> UInt64 {
    if !view.countsFewClasses { return .max }
    let words = view.members + block * ClassMembers.limit
    var rows: UInt64 = 0
    var rest = classes
    while rest != 0 {
      rows |= words[rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    return rows
  }

  /// Which of up to 64 rows have room enough, as bits. Which do is not to be predicted, so there are no branches but one
  /// for each sixteen rows, whose test runs on vectors.
  @inline(__always)
  private func fitting(from firstRow: Int, count: Int, _ view: ChoiceView) -> UInt64 {
    let cpu = view.offeredCPU + firstRow
    let memory = view.offeredMemory + firstRow
    var bits: UInt64 = 0
    var start = 0
    while start < count {
      let end = min(start + 16, count)
      // Negative exactly if every row lacks one of the two.
      var lacking: Int32 = -1
      for index in start..<end { lacking &= (cpu[index] &- view.cpu) | (memory[index] &- view.memory) }
      if lacking >= 0 {
        for index in start..<end {
          let lacking = (cpu[index] &- view.cpu) | (memory[index] &- view.memory)
          bits |= UInt64(UInt32(bitPattern: ~lacking) >> 31) << UInt64(index)
        }
      }
      start = end
    }
    return bits
  }

  /// Looks at instances from the least amount upwards, as `binpack` prefers them; ends as soon as no further one can be
  /// better.
  private func walkUp(_ view: ChoiceView, _ walk: RuleView.Score) -> Int32? {
    guard let index = walk == .cpu ? rows.cpuOrder : rows.memoryOrder else { return scan(view) }
    var best = BestRow()
    let bits = index.bits.address
    let first = index.bucket(of: walk == .cpu ? view.cpu : view.memory)
    for bucket in first..<max(first, index.bucketCount) where index.population[bucket] > 0 {
      if isAlone(walk, view), let row = firstOfUniform(bucket, index, view) { return row }
      let firstWord = bucket * index.wordsPerBucket
      for word in 0..<index.wordsPerBucket {
        var rest = bits[firstWord + word]
        while rest != 0 {
          let row = word * 64 + rest.trailingZeroBitCount
          rest &= rest - 1
          if accepts(row, view) { consider(row, view, &best) }
        }
      }
      if best.row >= 0, isLeastBefore(walk, best, view) { break }
    }
    return best.found
  }

  @inline(__always)
  private func isAlone(_ walk: RuleView.Score, _ view: ChoiceView) -> Bool {
    view.first.score == walk && view.second.score == .none && view.rest.isEmpty
  }

  /// Of many rows with the same amount, the first in the drawn order that can take the task: found by going along that order
  /// where many of all rows are among them. Nil where they are few, differ, or cannot take it.
  private func firstOfUniform(_ bucket: Int, _ index: AmountIndex, _ view: ChoiceView) -> Int32? {
    if Int(index.population[bucket]) * Self.probes < view.order.ranks || !index.isUniform(bucket) { return nil }
    for rank in 0..<UInt32(min(view.order.ranks, 8 * Self.probes)) {
      let row = view.order.row(at: rank)
      if Int(row) >= view.rows || !index.contains(Int(row), in: bucket) { continue }
      if accepts(Int(row), view) { return row }
    }
    return nil
  }

  /// Whether the rules before `walk` cannot score lower than they do for the best row: further rows have more of the amount
  /// left, so that only one of these could still make a row better.
  private func isLeastBefore(_ walk: RuleView.Score, _ best: BestRow, _ view: ChoiceView) -> Bool {
    if view.first.score == walk { return true }
    if best.first > view.first.least { return false }
    if view.second.score == walk { return true }
    if Int32(truncatingIfNeeded: best.leading) > view.second.least { return false }
    for (index, rule) in view.rest.enumerated() {
      if rule.score == walk { return true }
      if best.rest[index] > rule.least { return false }
    }
    return true
  }

  /// Takes `row` as the best if it scores lower, rule by rule, or as low and comes earlier in the order.
  @inline(__always)
  private func consider(_ row: Int, _ view: ChoiceView, _ best: inout BestRow) {
    let first = score(view.first, row, view)
    if first > best.first { return }
    let leading = RuleView.pack(first, score(view.second, row, view))
    if leading > best.leading { return }
    compare(row, leading, view, &best)
  }

  /// The second half of ``consider``, for rows that are at least as good by the first two rules.
  @inline(never)
  private func compare(_ row: Int, _ leading: UInt64, _ view: ChoiceView, _ best: inout BestRow) {
    let rank = view.order.rank(of: Int32(truncatingIfNeeded: row))
    var isBetter = leading < best.leading || best.row < 0
    var rest: [Int32] = []
    if !view.rest.isEmpty {
      rest = view.rest.map { score($0, row, view) }
      if !isBetter, best.rest.lexicographicallyPrecedes(rest) { return }
      isBetter = isBetter || rest.lexicographicallyPrecedes(best.rest)
    }
    if !isBetter, rank > best.rank { return }
    best = BestRow(
      row: Int32(truncatingIfNeeded: row), rank: rank, first: Int32(truncatingIfNeeded: leading >> 32),
      leading: leading,
      rest: rest)
  }
}
