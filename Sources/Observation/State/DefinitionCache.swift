internal import ClusterModel

/// Task definitions by ARN. A revision never changes, so what was read once stays true; the least recently used go first.
struct DefinitionCache: Sendable {
  let limit: Int
  private var rows: [String: (row: DefinitionRow, used: Int)] = [:]
  private var generation = 0

  init(limit: Int) { self.limit = limit }

  var count: Int { rows.count }

  subscript(arn: String) -> DefinitionRow? { rows[arn]?.row }

  /// Those of `arns` that have to be read, sorted.
  func unknown(_ arns: Set<String>) -> [String] { arns.filter { rows[$0] == nil }.sorted() }

  /// Takes in what was read and marks what is in use; beyond the limit, forgets what has not been used for longest.
  mutating func keep(_ read: [DefinitionRow], using arns: Set<String>) {
    generation += 1
    for row in read { rows[row.record.arn] = (row, generation) }
    for arn in arns { rows[arn]?.used = generation }
    guard rows.count > limit else { return }
    let idle = rows.filter { $0.value.used < generation }
      .sorted { ($0.value.used, $0.key) < ($1.value.used, $1.key) }
    for entry in idle.prefix(rows.count - limit) { rows[entry.key] = nil }
  }
}
