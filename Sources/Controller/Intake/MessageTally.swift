internal import Synchronization

/// What became of a message of the event queue.
public enum MessageFate: String, Sendable, Hashable, CaseIterable {
  /// It was believed, and made sense.
  case taken
  /// Its signature could not be checked: what it says is not believed, a pass at most comes of it.
  case unproven
  /// It is not what it says that it is.
  case refused
  /// It made no sense.
  case senseless
}

/// How many messages of the event queue came to what, since the program began.
final class MessageTally: Sendable {
  private let counts = Mutex<[MessageFate: Int]>([:])

  func count(_ fate: MessageFate) { counts.withLock { $0[fate, default: 0] += 1 } }

  /// One for every fate, met or not: a counter that is missing until its first message hides that one from an alarm.
  var all: [MessageFate: Int] {
    counts.withLock { counts in
      Dictionary(uniqueKeysWithValues: MessageFate.allCases.map { ($0, counts[$0] ?? 0) })
    }
  }
}
