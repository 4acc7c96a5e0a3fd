/// How many tasks of each group each instance holds.
///
/// Of all pairs few occur: they stand in a flat hash table. A group with many tasks also has a column with a number for
/// each row, because a scan would ask for most of them; such groups are few, so the columns together stay in proportion
/// to the tasks.
struct GroupCounts: Sendable {
  /// Groups without column.
  private(set) var sparse = PairCounts()
  /// Tasks placed, by group.
  private(set) var totals = Column<Int32>()
  /// By group: the index of its column, or −1.
  private var columnOf = Column<Int32>()
  private var columns: [Column<UInt16>] = []

  /// Groups with fewer tasks never have a column.
  private static let leastForColumn: Int32 = 32
  /// A group has a column once it has this share of a task on each row.
  private static let rowsPerTask: Int32 = 8

  subscript(group: Int32, row: Int32) -> Int32 {
    guard Int(group) < columnOf.count else { return 0 }
    let column = Int(columnOf[Int(group)])
    if column < 0 { return sparse[group, row] }
    return Int(row) < columns[column].count ? Int32(columns[column][Int(row)]) : 0
  }

  /// The group's column, rows beyond its end holding none; nil where it has no column.
  func column(_ group: Int32) -> Column<UInt16>? {
    guard Int(group) < columnOf.count, columnOf[Int(group)] >= 0 else { return nil }
    return columns[Int(columnOf[Int(group)])]
  }

  func total(_ group: Int32) -> Int32 { Int(group) < totals.count ? totals[Int(group)] : 0 }

  mutating func add(_ difference: Int32, group: Int32, row: Int32, rows: Int) {
    totals.extend(to: Int(group) + 1, with: 0)
    columnOf.extend(to: Int(group) + 1, with: -1)
    totals[Int(group)] &+= difference
    let column = Int(columnOf[Int(group)])
    if column < 0 {
      sparse.add(difference, group: group, row: row)
      if deservesColumn(totals[Int(group)], rows: rows) { makeColumn(group, rows: rows) }
      return
    }
    columns[column].extend(to: max(rows, Int(row) + 1), with: 0)
    columns[column][Int(row)] = UInt16(truncatingIfNeeded: Int32(columns[column][Int(row)]) + difference)
  }

  private func deservesColumn(_ total: Int32, rows: Int) -> Bool {
    total >= Self.leastForColumn && total >= Int32(clamping: rows) / Self.rowsPerTask
  }

  /// Counts many tasks at once, into an account that holds none yet.
  mutating func fill(_ tasks: PlacedTasks, groups: Int, rows: Int) {
    totals = Column(repeating: 0, count: groups)
    columnOf = Column(repeating: -1, count: groups)
    let total = totals.writableAddress()
    tasks.forEach { group, _ in total[Int(group)] += 1 }
    var sparseTasks = 0
    for group in 0..<groups {
      if deservesColumn(totals[group], rows: rows) {
        columnOf[group] = Int32(columns.count)
        columns.append(Column(repeating: 0, count: rows))
      } else {
        sparseTasks += Int(totals[group])
      }
    }
    sparse = PairCounts(capacity: sparseTasks)
    let addresses = (0..<groups).map { group in
      columnOf[group] < 0 ? nil : columns[Int(columnOf[group])].writableAddress()
    }
    tasks.forEach { group, row in
      if let address = addresses[Int(group)] {
        address[Int(row)] += 1
      } else {
        sparse.add(1, group: group, row: row)
      }
    }
  }

  private mutating func makeColumn(_ group: Int32, rows: Int) {
    var column = Column<UInt16>(repeating: 0, count: rows)
    for row in column.indices {
      column[row] = UInt16(truncatingIfNeeded: sparse[group, Int32(truncatingIfNeeded: row)])
    }
    columnOf[Int(group)] = Int32(columns.count)
    columns.append(column)
  }
}

/// A hash table from pairs of group and row to a count.
struct PairCounts: Sendable {
  /// Group + 1 in the upper half, row in the lower; 0 is an empty slot.
  private var keys: Column<UInt64>
  private var values: Column<Int32>
  /// Slots that hold a key, those whose count has gone back to zero included.
  private var used = 0
  private var mask: Int

  init(capacity: Int = 64) {
    var slots = 64
    while slots < capacity * 2 { slots *= 2 }
    keys = Column(repeating: 0, count: slots)
    values = Column(repeating: 0, count: slots)
    mask = slots - 1
  }

  private static func key(_ group: Int32, _ row: Int32) -> UInt64 {
    (UInt64(UInt32(bitPattern: group)) + 1) << 32 | UInt64(UInt32(bitPattern: row))
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 32) & mask
    let keys = keys.address
    while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }

  subscript(group: Int32, row: Int32) -> Int32 {
    let key = Self.key(group, row)
    let slot = slot(of: key)
    return keys[slot] == key ? values[slot] : 0
  }

  mutating func add(_ difference: Int32, group: Int32, row: Int32) {
    let key = Self.key(group, row)
    var slot = slot(of: key)
    if keys[slot] == 0 {
      if used * 2 > mask {
        grow()
        slot = self.slot(of: key)
      }
      keys[slot] = key
      used += 1
    }
    values[slot] &+= difference
  }

  /// Makes room, and drops what has gone back to zero.
  private mutating func grow() {
    let oldKeys = keys
    let oldValues = values
    let living = oldValues.indices.count { oldValues[$0] != 0 }
    self = PairCounts(capacity: living * 2)
    for index in oldKeys.indices where oldValues[index] != 0 {
      let slot = slot(of: oldKeys[index])
      keys[slot] = oldKeys[index]
      values[slot] = oldValues[index]
      used += 1
    }
  }
}
