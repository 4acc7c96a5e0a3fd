/// Runs ordinary async code on one thread, on a clock of its own, in an order that a seed chooses.
///
/// Everything that the body starts stays inside: child tasks, `Task {}`, detached tasks, actors, streams, sleeps on the
/// loop's ``clock``. What would leave it is caught: a sleep on a real clock stops the process, and a callback from another
/// thread shows as ``LoopFailure/stuck(seed:at:)``.
///
/// The loop belongs to its thread. Nothing here is locked, and every entry checks that it is on that thread.
public final class SimLoop: @unchecked Sendable {
  public let seed: UInt64
  private let stepLimit: Int
  private let instantLimit: Int
  private var choice: LoopChoice
  private var ready: [SimJob] = []
  private var timers = TimerHeap()
  /// Time since the beginning of the simulation.
  public private(set) var elapsed = Duration.zero
  /// How many jobs have run.
  public private(set) var steps = 0
  /// How many had run when the present instant began.
  private var stepsBefore = 0
  /// Whether an observer has found that time cannot go on.
  private var isGivenUp = false
  private var observers: [(Duration) -> Void] = []

  init(seed: UInt64, stepLimit: Int, instantLimit: Int) {
    self.seed = seed
    self.stepLimit = stepLimit
    self.instantLimit = instantLimit
    choice = LoopChoice(seed: seed)
  }

  /// The loop of the present thread.
  static var current: SimLoop? {
    LoopThread.tenant.map { Unmanaged<SimLoop>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The clock that everything inside sleeps on.
  public var clock: SimClock { SimClock(loop: self) }

  /// Has `observer` called with each new instant, before anything that waits for it goes on: the place for a world that
  /// moves by itself.
  public func onAdvance(_ observer: @escaping (_ elapsed: Duration) -> Void) {
    checkThread()
    observers.append(observer)
  }

  /// Ends the run: whatever moves with the clock can go no further.
  public func giveUp() {
    checkThread()
    isGivenUp = true
  }

  func enqueue(_ job: SimJob) {
    checkThread()
    ready.append(job)
  }

  /// Has `continuation` go on at `instant`.
  ///
  /// - Returns: what ``cancelTimer(_:)`` takes.
  func setTimer(at instant: Duration, _ continuation: TimerHeap.Continuation) -> Int {
    checkThread()
    return timers.add(at: max(instant, elapsed), continuation)
  }

  func cancelTimer(_ timer: Int) {
    checkThread()
    timers.remove(timer)?.resume(throwing: CancellationError())
  }

  private func checkThread() {
    precondition(SimLoop.current === self, "something left the simulation, or entered it from outside")
  }

  /// Runs until `isDone`, then lets what is left end.
  func drive(until isDone: () -> Bool) throws(LoopFailure) {
    while !isDone() {
      guard steps < stepLimit else { throw .endless(seed: seed, steps: steps) }
      guard steps - stepsBefore < instantLimit else { throw .standing(seed: seed, at: elapsed) }
      if isGivenUp { throw .standing(seed: seed, at: elapsed) }
      if !runOne(), !advance() { throw .stuck(seed: seed, at: elapsed) }
    }
    windDown()
  }

  private func runOne() -> Bool {
    guard !ready.isEmpty else { return false }
    let index = choice.index(below: ready.count)
    ready.swapAt(index, ready.count - 1)
    steps += 1
    ready.removeLast().run()
    return true
  }

  /// Moves on to the next timer and releases all that are due then, so that their order is the seed's choice.
  private func advance() -> Bool {
    guard let next = timers.first else { return false }
    if next > elapsed { stepsBefore = steps }
    elapsed = next
    for observer in observers { observer(next) }
    for continuation in timers.release(through: next) { continuation.resume() }
    return true
  }

  /// Lets those that still sleep end by cancellation. What does not end then is left as it is.
  private func windDown() {
    var left = Self.windDownLimit
    while left > 0 {
      left -= 1
      if runOne() { continue }
      guard let sleeper = timers.removeFirst() else { return }
      sleeper.resume(throwing: CancellationError())
    }
  }

  private static let windDownLimit = 100_000
}

/// Chooses among ready jobs: SplitMix64, reduced without a division.
struct LoopChoice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func index(below count: Int) -> Int {
    if count == 1 { return 0 }
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return Int(mixed.multipliedFullWidth(by: UInt64(count)).high)
  }
}
