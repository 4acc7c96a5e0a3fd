internal import ClusterModel
internal import Placement

/// Which tasks a scale-in takes.
///
/// Source: "Amazon ECS task placement strategies". Tasks that do not run yet go first. Then, by the first rule of the
/// service's strategy: binpack takes those whose instance has most left; spread those of the fullest zone, by lot within
/// it; random any; and without a strategy those of the fullest zone, and in it of the instance with most.
struct Surplus {
  private var chosen: [SimTask] = []
  private var running: [SimTask] = []
  private let count: Int

  static func choose(
    _ count: Int, among tasks: [SimTask], strategy: PlacementStrategy?, lots: inout RandomStream
  ) -> [SimTask] {
    guard count > 0 else { return [] }
    var surplus = Surplus(tasks, count)
    surplus.fill(strategy, &lots)
    return surplus.chosen
  }

  private init(_ tasks: [SimTask], _ count: Int) {
    self.count = count
    for task in tasks.reversed() where task.lastStatus < .running && chosen.count < count { chosen.append(task) }
    running = tasks.filter { $0.lastStatus >= .running }
  }

  private mutating func fill(_ strategy: PlacementStrategy?, _ lots: inout RandomStream) {
    guard chosen.count < count else { return }
    running.shuffle(using: &lots)
    switch strategy {
    case .binpack(let field)?:
      let scored = running.enumerated().map {
        (score: Self.left($0.element, field), place: $0.offset, task: $0.element)
      }
      take(scored.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.task))
    case .random?: take(running)
    case .spread?: takeByZone { tasks in tasks.reversed() }
    case nil: takeByZone(Self.fullestInstanceLast)
    }
  }

  private mutating func take(_ tasks: [SimTask]) { chosen += tasks.prefix(count - chosen.count) }

  private static func left(_ task: SimTask, _ field: PlacementStrategy.BinpackField) -> Int32 {
    guard let remaining = task.instance?.remaining else { return 0 }
    return field == .cpu ? remaining.cpuUnits : remaining.memoryMiB
  }

  /// Takes one task at a time from the zone that has most, the last of its list first.
  private mutating func takeByZone(_ ordered: ([SimTask]) -> [SimTask]) {
    let byZone = Dictionary(grouping: running) { $0.instance?.zone ?? "" }
    let names = byZone.keys.sorted()
    var lists = names.map { ordered(byZone[$0] ?? []) }
    while chosen.count < count {
      guard let fullest = lists.indices.max(by: { lists[$0].count < lists[$1].count }),
        let task = lists[fullest].popLast()
      else { return }
      chosen.append(task)
    }
  }

  /// The tasks of a zone in the order in which they stay: a task is the later the more others its instance has beside it.
  private static func fullestInstanceLast(_ tasks: [SimTask]) -> [SimTask] {
    var seen: [UInt64: Int] = [:]
    let ranked = tasks.enumerated().map { place, task in
      let rank = seen[task.instance?.ordinal ?? 0, default: 0]
      seen[task.instance?.ordinal ?? 0] = rank + 1
      return (rank: rank, place: place, task: task)
    }
    return ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.task)
  }
}
