import Simulation
import Testing

/// A program that uses whatever Swift offers: groups, unstructured and detached tasks, actors, streams, its own clock.
enum TangledProgram {
  actor Ledger {
    private(set) var lines: [String] = []
    func note(_ line: String) { lines.append(line) }
    func noteSlowly(_ line: String, _ clock: SimClock) async throws {
      lines.append("\(line) begins")
      try await clock.sleep(for: .milliseconds(2))
      lines.append("\(line) ends")
    }
  }

  static func run(seed: UInt64, workers: Int = 20, rounds: Int = 10) throws -> [String] {
    try SimLoop.run(seed: seed) { loop in
      let clock = loop.clock
      let ledger = Ledger()
      let (stream, feed) = AsyncStream<Int>.makeStream()
      let reader = Task { for await value in stream { await ledger.note("read \(value)") } }
      let stray = Task.detached {
        for round in 0..<rounds {
          try await clock.sleep(for: .milliseconds(3))
          await ledger.note("detached \(round)")
        }
      }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for worker in 0..<workers {
          group.addTask {
            for round in 0..<rounds {
              try await clock.sleep(for: .milliseconds((worker * 7 + round * 3) % 5))
              await Task.yield()
              feed.yield(worker * 1000 + round)
              try await ledger.noteSlowly("\(worker)/\(round)", clock)
            }
          }
        }
        try await group.waitForAll()
      }
      try await stray.value
      feed.finish()
      await reader.value
      async let left: Void = ledger.note("left")
      async let right: Void = ledger.note("right")
      _ = await (left, right)
      await ledger.note("end at \(clock.now.elapsed)")
      return await ledger.lines
    }
  }

  static func digest(_ lines: [String]) -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in lines.joined(separator: "\n").utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return value
  }
}

@Suite struct LoopTraceTests {
  @Test func oneSeedGivesOneTrace() throws {
    let first = try TangledProgram.run(seed: 7)
    #expect(first.count > 600)
    for _ in 0..<20 { #expect(try TangledProgram.run(seed: 7) == first) }
  }

  @Test func seedsDifferFromEachOther() throws {
    let traces = try (0..<20).map { try TangledProgram.run(seed: $0) }
    #expect(Set(traces).count == 20)
    // The order differs, what happens does not.
    #expect(Set(traces.map { $0.sorted() }).count == 1)
  }

  @Test func simulationsOnSeveralThreadsDoNotMeet() async throws {
    let alone = try TangledProgram.run(seed: 3)
    let together = try await withThrowingTaskGroup(of: [String].self) { group in
      for _ in 0..<8 {
        group.addTask { try await SimLoop.run(seed: 3) { loop in try await Self.nested(loop) } }
      }
      return try await group.reduce(into: [[String]]()) { $0.append($1) }
    }
    #expect(together.allSatisfy { $0 == alone })
  }

  /// A simulation inside a simulation has its own thread and time.
  private static func nested(_ loop: SimLoop) async throws -> [String] {
    let before = loop.clock.now
    let lines = try blocking { try TangledProgram.run(seed: 3) }
    #expect(loop.clock.now == before)
    return lines
  }

  private static func blocking<T>(_ body: () throws -> T) rethrows -> T { try body() }

  /// A process of its own, whose hashing is seeded anew, makes the same of the same seed.
  @Test func anotherProcessAgrees() async throws {
    let digest = TangledProgram.digest(try TangledProgram.run(seed: 11))
    await #expect(processExitsWith: .success) { [digest = digest as UInt64] in
      let here = try TangledProgram.digest(TangledProgram.run(seed: 11))
      precondition(here == digest)
    }
    await #expect(processExitsWith: .failure) { [digest = digest as UInt64] in
      let here = try TangledProgram.digest(TangledProgram.run(seed: 12))
      precondition(here == digest)
    }
  }
}
