import ClusterModel
import Controller
import Foundation
import Logging
import Synchronization

/// A clock whose sleepers wake when a test lets time pass; nothing ever waits in real time.
final class FakeClock: ControllerClock {
  private struct State {
    var uptime: Duration = .zero
    var wall: Double = 1_800_000_000
    var next = 0
    var sleepers: [(id: Int, due: Duration, continuation: CheckedContinuation<Void, any Error>)] = []
    /// Told when someone goes to sleep.
    var watchers: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  func now() -> Date { state.withLock { Date(timeIntervalSince1970: $0.wall) } }
  func uptime() -> Duration { state.withLock(\.uptime) }

  func sleep(for duration: Duration) async throws {
    let id = state.withLock { state in
      state.next += 1
      return state.next
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
        let watchers = state.withLock { state in
          if Task.isCancelled {
            continuation.resume(throwing: CancellationError())
          } else {
            state.sleepers.append((id, state.uptime + duration, continuation))
          }
          defer { state.watchers = [] }
          return state.watchers
        }
        for watcher in watchers { watcher.resume() }
      }
    } onCancel: {
      let sleeper = state.withLock { state in
        state.sleepers.firstIndex { $0.id == id }.map { state.sleepers.remove(at: $0) }
      }
      sleeper?.continuation.resume(throwing: CancellationError())
    }
  }

  /// Lets time pass, and wakes whoever is due, the earliest first.
  func advance(_ duration: Duration) {
    let due = state.withLock { state in
      state.uptime += duration
      state.wall += Double(duration.components.seconds)
      let now = state.uptime
      let due = state.sleepers.filter { $0.due <= now }.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
      state.sleepers.removeAll { $0.due <= now }
      return due
    }
    for sleeper in due { sleeper.continuation.resume() }
  }

  /// Lets exactly so much time pass that the next sleeper wakes; waits for one where none sleeps.
  func advanceToNext() async {
    while true {
      let pause: Duration? = state.withLock { state in
        state.sleepers.map(\.due).min().map { $0 - state.uptime }
      }
      if let pause { return advance(pause) }
      await withCheckedContinuation { continuation in
        let isLate = state.withLock { state in
          if !state.sleepers.isEmpty { return true }
          state.watchers.append(continuation)
          return false
        }
        if isLate { continuation.resume() }
      }
    }
  }

  var sleeperCount: Int { state.withLock(\.sleepers.count) }

  /// Jumps the wall clock, as an operator or NTP may do.
  func jump(_ seconds: Double) { state.withLock { $0.wall += seconds } }
}

struct Broken: Error, CustomStringConvertible {
  var description = "broken"
}

/// Answers with the snapshots that a test lays ready; the last one stays.
final class FakeReader: ClusterReading {
  struct State {
    var answers: [Result<ClusterSnapshot, Broken>]
    var reads: [Bool] = []
    var beforeRead: (@Sendable () async throws -> Void)?
  }

  let state: Mutex<State>
  init(_ answers: [Result<ClusterSnapshot, Broken>]) { state = Mutex(State(answers: answers)) }

  var reads: [Bool] { state.withLock(\.reads) }

  func answer(_ snapshot: ClusterSnapshot) { state.withLock { $0.answers = [.success(snapshot)] } }

  func read(policy: ClusterPolicy, withTasks: Bool) async throws -> ClusterSnapshot {
    let hook = state.withLock(\.beforeRead)
    try await hook?()
    let answer = state.withLock { state in
      state.reads.append(withTasks)
      return state.answers.count > 1 ? state.answers.removeFirst() : state.answers[0]
    }
    return try answer.get()
  }

  func lookCloser(
    at instances: Set<String>, in snapshot: ClusterSnapshot, policy: ClusterPolicy
  ) async throws -> ClusterSnapshot? { nil }
}

/// Plans what a test says.
struct FakePlanner: PlanMaking {
  var make: @Sendable (ClusterSnapshot, ClusterPolicy, PlannerMemory, Date) -> (plan: Plan, memory: PlannerMemory)

  init(_ actions: [PlannedAction] = [], waiting: [WaitingDemand] = []) {
    make = { snapshot, policy, memory, _ in
      (
        Plan(
          cluster: snapshot.cluster.name, asOf: snapshot.asOf, parent: snapshot.digest, mode: policy.mode,
          actions: actions, waiting: waiting), memory
      )
    }
  }

  init(
    make:
      @escaping @Sendable (ClusterSnapshot, ClusterPolicy, PlannerMemory, Date) -> (
        plan: Plan, memory: PlannerMemory
      )
  ) { self.make = make }

  func answer(
    _ question: PlanQuestion, snapshot: ClusterSnapshot, policy: ClusterPolicy, memory: PlannerMemory
  ) -> (plan: Plan, memory: PlannerMemory) { make(snapshot, policy, memory, question.at) }
}

/// Does every action, or what a test makes of it.
final class FakePerformer: PlanPerforming {
  let performed = Mutex<[[String]]>([])
  let during: @Sendable (PlannedAction, StopGate) async -> ActionOutcome.Status

  init(during: @escaping @Sendable (PlannedAction, StopGate) async -> ActionOutcome.Status = { _, _ in .done }) {
    self.during = during
  }

  func perform(
    _ plan: Plan, snapshot: ClusterSnapshot, policy: ClusterPolicy, gate: StopGate
  ) async -> [ActionOutcome] {
    performed.withLock { $0.append(plan.actions.map(\.id)) }
    var outcomes: [ActionOutcome] = []
    for action in plan.actions {
      let status = gate.isClosed || snapshot.isPaused ? .skipped : await during(action, gate)
      outcomes.append(
        ActionOutcome(action: action.id, kind: action.kind.name, status: status, message: gate.reason, at: plan.asOf))
    }
    return outcomes
  }

  var plans: [[String]] { performed.withLock(\.self) }
}

final class FakeLog: DecisionLog {
  let records = Mutex<[DecisionRecord]>([])
  let isBroken = Mutex(false)

  func append(_ record: DecisionRecord) async throws {
    if isBroken.withLock(\.self) { throw Broken(description: "disk full") }
    records.withLock { $0.append(record) }
  }

  var all: [DecisionRecord] { records.withLock(\.self) }
}

final class FakeMemory: MemoryStore {
  let memories = Mutex<[ClusterKey: PlannerMemory]>([:])
  let isBroken = Mutex(false)
  let isFull = Mutex(false)

  func load(_ cluster: ClusterKey) async throws -> PlannerMemory? {
    if isBroken.withLock(\.self) { throw Broken(description: "torn") }
    return memories.withLock { $0[cluster] }
  }

  func save(_ memory: PlannerMemory, for cluster: ClusterKey) async throws {
    if isBroken.withLock(\.self) || isFull.withLock(\.self) { throw Broken(description: "full") }
    memories.withLock { $0[cluster] = memory }
  }
}

let quiet = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
