import AWSClient
import FoundationEssentials
import Synchronization

/// A clock that stands still until somebody waits, and then is where he wanted it to be. Every wait is kept.
final class VirtualClock: ClientClock {
  private struct State {
    var uptime = Duration.zero
    var wall: Date
    var sleeps: [Duration] = []
  }

  static let noon = Date(timeIntervalSince1970: 1_795_435_200)

  private let state: Mutex<State>

  init(wall: Date = VirtualClock.noon) { state = Mutex(State(wall: wall)) }

  func now() -> Date { state.withLock { $0.wall.addingTimeInterval($0.uptime / .seconds(1)) } }
  func uptime() -> Duration { state.withLock { $0.uptime } }
  var sleeps: [Duration] { state.withLock { $0.sleeps } }

  func sleep(for duration: Duration) async throws {
    try Task.checkCancellation()
    state.withLock {
      $0.sleeps.append(duration)
      $0.uptime += duration
    }
  }

  func advance(_ duration: Duration) { state.withLock { $0.uptime += duration } }
}

/// SplitMix64, so that a seed is a sequence.
struct Seeded: RandomNumberGenerator, Sendable {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
