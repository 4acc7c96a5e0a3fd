/// The messages of one group of a FIFO queue, in order. While one is in flight none of the others can be received.
struct MessageGroup {
  /// Sequences of messages that are not in flight, ascending.
  private(set) var waiting: [UInt64] = []
  var inFlight: Set<UInt64> = []

  var isEmpty: Bool { waiting.isEmpty && inFlight.isEmpty }
  var isLocked: Bool { !inFlight.isEmpty }
  var first: UInt64? { waiting.first }

  /// Puts a message in its place: at the end, or, when it comes back, before what was sent after it.
  mutating func insert(_ sequence: UInt64) {
    var place = waiting.count
    while place > 0, waiting[place - 1] > sequence { place -= 1 }
    waiting.insert(sequence, at: place)
  }

  mutating func removeFirst() { waiting.removeFirst() }

  mutating func remove(_ sequence: UInt64) {
    inFlight.remove(sequence)
    waiting.removeAll { $0 == sequence }
  }
}

/// Groups that wait their turn, each at most once.
struct GroupLine {
  private var line: [String] = []
  private var head = 0
  private var members: Set<String> = []

  var isEmpty: Bool { members.isEmpty }

  mutating func append(_ group: String) {
    if members.insert(group).inserted { line.append(group) }
  }

  mutating func popFirst() -> String? {
    guard head < line.count else { return nil }
    let group = line[head]
    head += 1
    if head > 64, head * 2 > line.count {
      line.removeFirst(head)
      head = 0
    }
    members.remove(group)
    return group
  }

  mutating func removeAll() { self = GroupLine() }
}

/// Deduplication ids and when they were first seen. SQS forgets them after five minutes.
struct DeduplicationWindow {
  static let length: Duration = .minutes(5)

  struct Entry {
    var messageID: String
    var sequenceNumber: String
    var at: VirtualInstant
  }

  private var entries: [String: Entry] = [:]
  private var order: [(key: String, at: VirtualInstant)] = []
  private var head = 0

  mutating func entry(_ key: String, at now: VirtualInstant) -> Entry? {
    forget(at: now)
    return entries[key]
  }

  mutating func remember(_ key: String, _ entry: Entry) {
    entries[key] = entry
    order.append((key, entry.at))
  }

  private mutating func forget(at now: VirtualInstant) {
    while head < order.count, now - order[head].at >= Self.length {
      entries[order[head].key] = nil
      head += 1
    }
    if head > 64, head * 2 > order.count {
      order.removeFirst(head)
      head = 0
    }
  }
}
