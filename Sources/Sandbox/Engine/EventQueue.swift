/// What is due at later instants, earliest first; what is due at the same instant keeps the order of its scheduling.
///
/// A binary heap: nothing is removed before its time. Whoever receives an event whose ground is gone ignores it.
struct EventQueue<Event> {
  private struct Entry {
    var due: Int64
    var sequence: UInt64
    var isRecurring: Bool
    var event: Event

    static func < (a: Entry, b: Entry) -> Bool { (a.due, a.sequence) < (b.due, b.sequence) }
  }

  private var heap: [Entry] = []
  private var sequence: UInt64 = 0
  /// How many events are waiting that will not simply come again.
  private(set) var pendingCount = 0

  var isEmpty: Bool { heap.isEmpty }
  /// All that is waiting, in the order in which it comes.
  var ordered: [(due: VirtualInstant, isRecurring: Bool, event: Event)] {
    heap.sorted { $0 < $1 }.map { (VirtualInstant(microseconds: $0.due), $0.isRecurring, $0.event) }
  }
  var count: Int { heap.count }
  var nextDue: VirtualInstant? { heap.first.map { VirtualInstant(microseconds: $0.due) } }

  /// Adds an event. `isRecurring` marks those that come round for ever, such as the minute of the metrics: they do not
  /// keep a Region from counting as idle.
  mutating func schedule(_ event: Event, at due: VirtualInstant, isRecurring: Bool = false) {
    sequence += 1
    if !isRecurring { pendingCount += 1 }
    heap.append(Entry(due: due.microseconds, sequence: sequence, isRecurring: isRecurring, event: event))
    siftUp(heap.count - 1)
  }

  /// Takes the earliest event if it is due at `limit` or before.
  mutating func pop(through limit: VirtualInstant) -> (due: VirtualInstant, event: Event)? {
    guard let first = heap.first, first.due <= limit.microseconds else { return nil }
    if !first.isRecurring { pendingCount -= 1 }
    let last = heap.removeLast()
    if !heap.isEmpty {
      heap[0] = last
      siftDown(0)
    }
    return (VirtualInstant(microseconds: first.due), first.event)
  }

  private mutating func siftUp(_ start: Int) {
    var child = start
    while child > 0 {
      let parent = (child - 1) / 2
      guard heap[child] < heap[parent] else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  private mutating func siftDown(_ start: Int) {
    var parent = start
    while true {
      var child = 2 * parent + 1
      guard child < heap.count else { return }
      if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
      guard heap[child] < heap[parent] else { return }
      heap.swapAt(child, parent)
      parent = child
    }
  }
}
