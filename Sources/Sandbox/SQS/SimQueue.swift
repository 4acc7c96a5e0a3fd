/// A queue: what waits, what is in flight, and by which rules.
///
/// Delays and visibility are instants that are looked at when somebody comes, so an idle queue costs nothing.
final class SimQueue: Ordinal {
  let name: String
  let arn: String
  let url: String
  let isFIFO: Bool
  var createdAt: VirtualInstant
  let ordinal: UInt64
  var modifiedAt: VirtualInstant
  var settings = QueueSettings()
  var tags = ResourceTags()
  /// Statements added by AddPermission, by label.
  var lastPurge: VirtualInstant?
  /// Everything that is neither deleted nor expired, by sequence.
  var messages: [UInt64: SimMessage] = [:]
  /// What was sent, oldest first: for the age of the oldest and for what expires.
  var byAge = SequenceLine()
  /// What can be received now: sequences of a standard queue.
  var ready = SequenceLine()
  /// What becomes visible at a later instant. An entry is stale when its message has another instant by now.
  var hidden = EventQueue<UInt64>()
  /// The message groups of a FIFO queue.
  var groups: [String: MessageGroup] = [:]
  /// Groups that may have something to receive, in the order in which they came to have it.
  var readyGroups = GroupLine()
  /// Deduplication ids of the last five minutes, with what was answered to the first.
  var deduplication = DeduplicationWindow()
  /// What receivers of a FIFO queue got lately, by the id that they gave their attempt.
  var attempts = ReceiveAttempts()
  /// Tasks that move messages out of this queue, newest last.
  var moves: [MessageMove] = []
  var inFlightCount = 0
  var delayedCount = 0
  /// Event source mappings that read this queue, by id.
  var mappings: [String] = []
  var taken: UInt64 = 0

  init(name: String, region: Region, ordinal: UInt64) {
    self.name = name
    self.ordinal = ordinal
    arn = region.arn("sqs", name)
    url = region.sqs.url(of: name)
    isFIFO = name.hasSuffix(".fifo")
    createdAt = region.now
    modifiedAt = region.now
  }

  func nextSequence() -> UInt64 {
    taken += 1
    return taken
  }

  /// What can be received now. Expired messages and those whose time has come are put in order first.
  func visibleCount(at now: VirtualInstant) -> Int {
    settle(at: now)
    return messages.count - inFlightCount - delayedCount
  }
}

/// A first-in first-out line of sequences, from which the front is taken in constant time on average.
struct SequenceLine {
  private var items: [UInt64] = []
  private var head = 0

  var first: UInt64? { head < items.count ? items[head] : nil }
  var isEmpty: Bool { head == items.count }

  mutating func append(_ item: UInt64) { items.append(item) }

  mutating func popFirst() -> UInt64? {
    guard head < items.count else { return nil }
    let item = items[head]
    head += 1
    if head > 64, head * 2 > items.count {
      items.removeFirst(head)
      head = 0
    }
    return item
  }

  mutating func removeAll() {
    items = []
    head = 0
  }
}
