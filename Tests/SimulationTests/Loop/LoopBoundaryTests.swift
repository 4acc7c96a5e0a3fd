import Simulation
import Testing

@Suite struct LoopBoundaryTests {
  @Test func timeIsVirtual() throws {
    let elapsed = try SimLoop.run(seed: 1) { loop in
      try await loop.clock.sleep(for: .seconds(30 * 24 * 3600))
      return loop.clock.now.elapsed
    }
    #expect(elapsed == .seconds(30 * 24 * 3600))
  }

  @Test func observersSeeEachInstantBeforeSleepersDo() throws {
    final class Seen: @unchecked Sendable { var lines: [String] = [] }
    let lines = try SimLoop.run(seed: 1) { loop in
      let seen = Seen()
      loop.onAdvance { seen.lines.append("world \($0)") }
      try await loop.clock.sleep(for: .seconds(1))
      seen.lines.append("woke")
      try await loop.clock.sleep(for: .seconds(2))
      return seen.lines
    }
    #expect(lines == ["world 1.0 seconds", "woke", "world 3.0 seconds"])
  }

  @Test func cancellationWakesASleeper() throws {
    let (at, wasCancelled) = try SimLoop.run(seed: 1) { loop in
      let sleeper = Task { try await loop.clock.sleep(for: .seconds(100)) }
      try await loop.clock.sleep(for: .seconds(1))
      sleeper.cancel()
      let result = await sleeper.result
      let ended = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        try await loop.clock.sleep(for: .seconds(50))
      }
      guard case .failure = await ended.result else { return (loop.clock.now.elapsed, false) }
      guard case .failure(let error) = result else { return (loop.clock.now.elapsed, false) }
      return (loop.clock.now.elapsed, error is CancellationError)
    }
    #expect(at == .seconds(1))
    #expect(wasCancelled)
  }

  @Test func aDeadlockIsFound() {
    #expect(throws: LoopFailure.stuck(seed: 5, at: .seconds(2))) {
      try SimLoop.run(seed: 5) { loop in
        try await loop.clock.sleep(for: .seconds(2))
        await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in }
      }
    }
  }

  @Test func anEndlessLoopIsFound() {
    #expect(throws: LoopFailure.endless(seed: 5, steps: 1000)) {
      try SimLoop.run(seed: 5, stepLimit: 1000) { _ in while true { await Task.yield() } }
    }
  }

  @Test func timeThatStandsStillIsFound() {
    #expect(throws: LoopFailure.standing(seed: 5, at: .seconds(3))) {
      try SimLoop.run(seed: 5, instantLimit: 1000) { loop in
        for _ in 0..<3 {
          for _ in 0..<400 { await Task.yield() }
          try await loop.clock.sleep(for: .seconds(1))
        }
        while true { await Task.yield() }
      }
    }
  }

  @Test func errorsComeOut() {
    struct Fault: Error {}
    #expect(throws: Fault.self) { try SimLoop.run(seed: 1) { _ in throw Fault() } }
  }

  @Test func whatStillSleepsAtTheEndIsCancelled() throws {
    final class Flag: @unchecked Sendable { var isSet = false }
    let flag = Flag()
    try SimLoop.run(seed: 1) { loop in
      Task {
        do { try await loop.clock.sleep(for: .seconds(9)) } catch { flag.isSet = true }
      }
      await Task.yield()
      try await loop.clock.sleep(for: .seconds(1))
    }
    #expect(flag.isSet)
  }

  @Test func theMainActorIsLeftAlone() async throws {
    try await SimLoop.run(seed: 1) { loop in try await loop.clock.sleep(for: .seconds(1)) }
    await MainActor.run {}
    try await Task.sleep(for: .nanoseconds(1))
  }

  @Test func aSleepOnARealClockStopsTheProcess() async {
    await #expect(processExitsWith: .failure) {
      try SimLoop.run(seed: 1) { _ in try await Task.sleep(for: .nanoseconds(1)) }
    }
  }
}
