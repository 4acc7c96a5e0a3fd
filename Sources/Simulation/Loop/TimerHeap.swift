/// Those who sleep, by when they are to wake; among equals in the order in which they lay down.
struct TimerHeap {
  typealias Continuation = UnsafeContinuation<Void, any Error>

  private struct Entry {
    var due: Duration
    var id: Int

    static func < (a: Entry, b: Entry) -> Bool { a.due == b.due ? a.id < b.id : a.due < b.due }
  }

  private var heap: [Entry] = []
  /// A timer that was cancelled leaves its entry in the heap until that comes to the top.
  private var sleepers: [Int: Continuation] = [:]
  private var lastID = 0

  /// When the first one is to wake.
  var first: Duration? {
    mutating get {
      dropCancelled()
      return heap.first?.due
    }
  }

  mutating func add(at due: Duration, _ continuation: Continuation) -> Int {
    lastID += 1
    sleepers[lastID] = continuation
    heap.append(Entry(due: due, id: lastID))
    siftUp(heap.count - 1)
    return lastID
  }

  mutating func remove(_ id: Int) -> Continuation? { sleepers.removeValue(forKey: id) }

  /// Takes out all that are due at `instant` or before.
  mutating func release(through instant: Duration) -> [Continuation] {
    var released: [Continuation] = []
    while let top = heap.first, top.due <= instant {
      popTop()
      if let sleeper = sleepers.removeValue(forKey: top.id) { released.append(sleeper) }
    }
    return released
  }

  mutating func removeFirst() -> Continuation? {
    dropCancelled()
    guard let top = heap.first else { return nil }
    popTop()
    return sleepers.removeValue(forKey: top.id)
  }

  private mutating func dropCancelled() {
    while let top = heap.first, sleepers[top.id] == nil { popTop() }
  }

  private mutating func popTop() {
    let last = heap.removeLast()
    guard !heap.isEmpty else { return }
    heap[0] = last
    siftDown(0)
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
