import ClusterModel
import Controller
import Foundation
import Synchronization
import Testing

@Suite("Time and stopping")
struct StopTests {
  static let two = [
    PassScene.buy,
    PlannedAction(id: "health", kind: .setInstanceHealth(instance: PassScene.reference(0), healthy: true), reason: "r"),
  ]

  @Test("a pass that is stopped lets the call under way end, begins no other, and is recorded")
  func stop() async {
    let gate = StopGate()
    let scene = PassScene(
      planner: FakePlanner(Self.two, waiting: PassScene.waiting),
      performer: FakePerformer { _, _ in
        gate.close("SIGTERM")
        // The program is told to stop in the middle of this call.
        for _ in 0..<20 { await Task.yield() }
        return .done
      })
    let report = await scene.worker.runPass(policy: scene.policy, gate: gate)
    #expect(report.verdict == .stopped)
    #expect(report.failure == "SIGTERM")
    #expect(report.outcomes.map(\.status) == [.done, .skipped])
    #expect(scene.log.all.first?.outcomes.count == 2)
  }

  @Test("a stop ends the reading at once")
  func stopReading() async {
    let gate = StopGate()
    let scene = PassScene()
    scene.reader.state.withLock {
      $0.beforeRead = { [clock = scene.clock] in
        gate.close("SIGTERM")
        try await clock.sleep(for: .seconds(1000))
      }
    }
    let report = await scene.worker.runPass(policy: scene.policy, gate: gate)
    #expect(report.verdict == .stopped)
    #expect(report.plan == nil)
    #expect(scene.log.all.count == 1)
  }

  @Test("a pass that begins after the stop does nothing")
  func stoppedBefore() async {
    let gate = StopGate()
    gate.close("SIGTERM")
    let scene = PassScene()
    #expect(await scene.worker.runPass(policy: scene.policy, gate: gate).verdict == .stopped)
    #expect(scene.reader.reads.isEmpty)
  }

  @Test("reading has its time")
  func readTimeout() async {
    let scene = PassScene(settings: OperatorSettings(passTimeout: .seconds(30)))
    scene.reader.state.withLock {
      $0.beforeRead = { [clock = scene.clock] in
        try await clock.sleep(for: .seconds(1000))
      }
    }
    async let pass = scene.worker.runPass(policy: scene.policy)
    // The reader sleeps, and the timeout does: the earlier of the two is the timeout.
    while scene.clock.uptime() == .zero {
      await Task.yield()
      await scene.clock.advanceIfSleepers(2)
    }
    let report = await pass
    #expect(report.verdict == .timedOut)
    #expect(scene.clock.uptime() == .seconds(30))
    #expect(await scene.worker.failuresInARow == 1)
  }

  @Test("acting has its time, then no call is begun; one that hangs beyond its grace is cancelled")
  func actTimeout() async {
    let (begun, call) = AsyncStream.makeStream(of: Void.self)
    let scene = PassScene(
      planner: FakePlanner(Self.two, waiting: PassScene.waiting),
      performer: FakePerformer { [clock = FakeClock()] _, _ in
        call.finish()
        // A call that never ends by itself, only by cancellation.
        try? await clock.sleep(for: .seconds(1))
        return .unknown
      }, settings: OperatorSettings(passTimeout: .seconds(30), grace: .seconds(5)))
    async let pass = scene.worker.runPass(policy: scene.policy)
    // Reading has a timeout as well, and it must be over before the next sleeper is the one of acting.
    for await _ in begun {}
    await scene.clock.advanceToNext()
    await scene.clock.advanceToNext()
    let report = await pass
    #expect(report.verdict == .timedOut)
    #expect(scene.clock.uptime() == .seconds(35))
    #expect(report.outcomes.map(\.status) == [.unknown, .skipped])
    #expect(report.failure == "the pass took longer than 30s")
  }

  @Test("a gate closes once, for everyone who waits, and keeps its first reason")
  func gate() async {
    let gate = StopGate()
    let clock = FakeClock()
    #expect(gate.reason == "")
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<5 { group.addTask { await gate.closed() } }
      group.addTask { await gate.pause(for: .seconds(100), on: clock) }
      gate.close("one")
      gate.close("two")
    }
    #expect(gate.reason == "one")
    await gate.closed()
    await gate.pause(for: .seconds(100), on: clock)
    let cancelled = Task { await StopGate().closed() }
    cancelled.cancel()
    await cancelled.value
  }
}

extension FakeClock {
  /// Lets the earliest of at least `count` sleepers wake; does nothing while there are fewer.
  func advanceIfSleepers(_ count: Int) async {
    if sleeperCount >= count { await advanceToNext() }
  }
}
