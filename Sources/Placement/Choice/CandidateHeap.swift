/// An instance that can take a task, with its scores by its own rules, in the order of the chain, as far as there are any.
struct Candidate {
  /// The first two scores as one number.
  var leading: UInt64
  var third: Int32
  var rank: UInt32
  var row: Int32

  @inline(__always)
  func precedes(_ other: Candidate) -> Bool {
    if leading != other.leading { return leading < other.leading }
    if third != other.third { return third < other.third }
    return rank < other.rank
  }

  func score(_ index: Int) -> Int32 {
    switch index {
    case 0: Int32(truncatingIfNeeded: leading >> 32)
    case 1: Int32(truncatingIfNeeded: leading)
    default: third
    }
  }
}

/// Candidates with the best on top.
struct CandidateHeap {
  private var candidates: [Candidate] = []

  var isEmpty: Bool { candidates.isEmpty }
  var top: Candidate { candidates[0] }

  /// Adds a candidate at the end; ``order()`` is due after the last.
  mutating func append(_ candidate: Candidate) { candidates.append(candidate) }

  mutating func order() {
    candidates.withUnsafeMutableBufferPointer { heap in
      for index in stride(from: heap.count / 2 - 1, through: 0, by: -1) { Self.sink(heap[index], to: index, in: heap) }
    }
  }

  mutating func replaceTop(_ candidate: Candidate) {
    candidates.withUnsafeMutableBufferPointer { Self.sink(candidate, to: 0, in: $0) }
  }

  mutating func removeTop() {
    let last = candidates.removeLast()
    if !candidates.isEmpty { replaceTop(last) }
  }

  /// Lets a candidate sink from the free place `start` to where it belongs.
  @inline(__always)
  private static func sink(
    _ candidate: Candidate, to start: Int, in heap: UnsafeMutableBufferPointer<Candidate>
  ) {
    var index = start
    while true {
      var child = 2 * index + 1
      if child >= heap.count { break }
      if child + 1 < heap.count, heap[child + 1].precedes(heap[child]) { child += 1 }
      if !heap[child].precedes(candidate) { break }
      heap[index] = heap[child]
      index = child
    }
    heap[index] = candidate
  }
}
