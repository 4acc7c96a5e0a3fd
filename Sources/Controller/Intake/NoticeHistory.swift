/// The ids of the events that came last: delivery is at least once, so some come again.
struct NoticeHistory {
  private let capacity: Int
  private var known: Set<String> = []
  private var order: [String] = []
  private var oldest = 0

  init(capacity: Int = 20_000) { self.capacity = max(1, capacity) }

  /// Whether the id is new; it no longer is afterwards. What has no id always is.
  mutating func isNew(_ id: String?) -> Bool {
    if knows(id) { return false }
    note(id)
    return true
  }

  /// Whether the id was noted. What has no id never is.
  func knows(_ id: String?) -> Bool { id.map(known.contains) ?? false }

  /// From now on the id is known.
  mutating func note(_ id: String?) {
    guard let id, known.insert(id).inserted else { return }
    if order.count < capacity {
      order.append(id)
    } else {
      known.remove(order[oldest])
      order[oldest] = id
      oldest = (oldest + 1) % capacity
    }
  }
}
