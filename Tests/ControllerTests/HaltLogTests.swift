import ClusterModel
import Controller
import Foundation
import Synchronization
import Testing

/// That too much of a cluster is in a bad state is told to the log when it begins and when it is over, and not each pass.
@Suite("The log of a halt")
struct HaltLogTests {
  private static let halt = Refusal(
    subject: "prod", code: .tooManyUnhealthy, message: "5 of 7 instances are in a bad state")
  /// What a held instance is told of is no halt by itself.
  private static let held = Refusal(subject: "i-1", code: .tooManyUnhealthy, message: "it is held")
  private static let paused = Refusal(subject: "prod", code: .paused, message: "paused")

  @Test("shouts once when it begins and says once that it is over")
  func transition() async {
    let (logger, lines) = listening()
    let planner = RefusingPlanner()
    let worker = ClusterOperator(
      cluster: PassScene.key,
      seams: OperatorSeams(
        reader: FakeReader([.success(PassScene.snapshot())]), planner: planner, performer: FakePerformer(),
        decisions: FakeLog(), memory: FakeMemory(), clock: FakeClock()),
      seed: 1, logger: logger)
    func pass(_ refusals: [Refusal]) async -> [String] {
      planner.refusals.withLock { $0 = refusals }
      let before = lines.all.count
      _ = await worker.runPass(policy: ClusterPolicy(name: "prod", mode: .act))
      return lines.all.dropFirst(before).filter { $0.contains("bad state") }
    }
    #expect(await pass([Self.held]) == [])
    #expect(await pass([Self.halt]) == ["error: 5 of 7 instances are in a bad state"])
    #expect(await pass([Self.halt, Self.held]) == [])
    #expect(await pass([Self.paused]) == [], "a pass that looks at no instance says nothing of it")
    #expect(await pass([Self.halt]) == [])
    #expect(
      await pass([]) == ["notice: disruption goes on: not too many instances are in a bad state any more"])
    #expect(await pass([]) == [])
    #expect(await pass([Self.halt]).count == 1, "a second time it is news again")
  }
}
