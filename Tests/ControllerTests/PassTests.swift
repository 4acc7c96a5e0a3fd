import ClusterModel
import Controller
import Foundation
import PlanAudit
import Synchronization
import Testing

@Suite("A pass")
struct PassTests {
  @Test("with nothing to do is idle, and recorded")
  func idle() async {
    let scene = PassScene()
    let report = await scene.worker.runPass(policy: scene.policy)
    #expect(report.verdict == .idle)
    #expect(report.failure == nil)
    #expect(report.cluster == "prod")
    #expect(scene.performer.plans.isEmpty)
    #expect(scene.log.all.map(\.pass) == [report.pass])
    #expect(report.pass.hasPrefix("2027-01-15T08:00:00Z-"))
  }

  @Test("executes a sound plan, and records it with its outcomes, snapshot, policy and the memory it began with")
  func executed() async {
    let scene = PassScene(planner: FakePlanner([PassScene.buy], waiting: PassScene.waiting))
    scene.memory.memories.withLock { $0[PassScene.key] = PlannerMemory(unneededSince: ["i-0": PassScene.start]) }
    let report = await scene.worker.runPass(policy: scene.policy)
    #expect(report.verdict == .executed)
    #expect(report.findings == [])
    #expect(scene.performer.plans == [["buy"]])
    let record = scene.log.all.first
    #expect(record?.outcomes.map(\.status) == [.done])
    #expect(record?.snapshot == PassScene.snapshot())
    #expect(record?.policy == scene.policy)
    #expect(record?.memory.unneededSince == ["i-0": PassScene.start])
    #expect(record?.failure == nil)
  }

  @Test(
    "reads again, once, where its first answers showed that the machine's clock was wrong", arguments: [-3600, 3600, 1])
  func clockLearnt(seconds: Double) async {
    let scene = PassScene()
    let clock = scene.clock
    let isFirst = Mutex(true)
    scene.reader.state.withLock {
      $0.beforeRead = {
        clock.advance(.seconds(20))
        if isFirst.withLock({ first in
          defer { first = false }
          return first
        }) {
          clock.jump(seconds)
          scene.reader.answer(
            PassScene.snapshot {
              $0.asOf += seconds
              $0.readAt = $0.readAt.mapValues { $0.addingTimeInterval(seconds) }
            })
        }
      }
    }
    let report = await scene.worker.runPass(policy: scene.policy)
    #expect(scene.reader.reads == (abs(seconds) > 2 ? [false, false] : [false]))
    #expect(report.verdict == .idle)
  }

  @Test("decides nothing on a read that began by a clock that was an hour behind, and ended by one that was right")
  func clockBehindAtFirst() async {
    let scene = PassScene()
    scene.reader.answer(PassScene.snapshot { $0.asOf = PassScene.start.addingTimeInterval(-3600) })
    let report = await scene.worker.runPass(policy: scene.policy)
    #expect(report.verdict == .refused)
  }

  @Test("in observe mode, on a paused cluster, or read-only says and does nothing")
  func shown() async {
    var observing = PassScene(planner: FakePlanner([PassScene.buy], waiting: PassScene.waiting))
    observing.policy.mode = .observe
    let paused = PassScene(
      reader: FakeReader([.success(PassScene.snapshot { $0.isPaused = true })]),
      planner: FakePlanner([PassScene.buy], waiting: PassScene.waiting))
    let readOnly = PassScene(
      planner: FakePlanner([PassScene.buy], waiting: PassScene.waiting),
      settings: OperatorSettings(isReadOnly: true))
    for scene in [observing, paused, readOnly] {
      let report = await scene.worker.runPass(policy: scene.policy)
      #expect(report.verdict == .shown)
      #expect(report.plan?.actions.map(\.id) == ["buy"])
      #expect(scene.performer.plans.isEmpty)
      #expect(scene.log.all.count == 1)
    }
  }

  @Test("whose plan breaks a rule executes none of it, not even its sound part, and says so loudly")
  func auditFailed() async {
    let tooMuch = PlannedAction(
      id: "too much", kind: .setDesiredCapacity(group: "web", from: 5, to: 21), reason: "a task waits")
    let harmless = PlannedAction(
      id: "harmless", kind: .setInstanceHealth(instance: PassScene.reference(0), healthy: true), reason: "r")
    let scene = PassScene(planner: FakePlanner([harmless, tooMuch], waiting: PassScene.waiting))
    let report = await scene.worker.runPass(policy: scene.policy)
    #expect(report.verdict == .auditFailed)
    #expect(report.findings.map(\.invariant) == [.desiredBounds])
    #expect(scene.performer.plans.isEmpty)
    #expect(report.plan?.refusals.map(\.code) == [.audit])
    #expect(scene.log.all.first?.failure?.contains("I4 too much: 21 is above the maximum") == true)
  }

  @Test("that cannot read the cluster decides nothing, and is recorded all the same")
  func observationFailed() async {
    let scene = PassScene(
      reader: FakeReader([.failure(Broken(description: "page 2 is missing")), .success(PassScene.snapshot())]),
      planner: FakePlanner([PassScene.buy], waiting: PassScene.waiting))
    let first = await scene.worker.runPass(policy: scene.policy)
    #expect(first.verdict == .observationFailed)
    #expect(first.failure == "the cluster could not be read: page 2 is missing")
    #expect(first.plan == nil)
    #expect(await scene.worker.failuresInARow == 1)
    #expect(scene.log.all.first?.snapshot == nil)
    #expect(scene.log.all.first?.plan.actions == [])
    let second = await scene.worker.runPass(policy: scene.policy)
    #expect(second.verdict == .executed)
    #expect(await scene.worker.failuresInARow == 0)
    #expect(first.pass != second.pass)
  }

  @Test("some of whose actions fail is incomplete")
  func incomplete() async {
    let scene = PassScene(
      planner: FakePlanner([PassScene.buy], waiting: PassScene.waiting), performer: FakePerformer { _, _ in .unknown })
    let report = await scene.worker.runPass(policy: scene.policy)
    #expect(report.verdict == .incomplete)
    #expect(report.failure?.hasPrefix("setDesiredCapacity buy: unknown") == true)
  }

  @Test(
    "remembers what it cannot write for as long as it lives, unless somebody else has written meanwhile",
    arguments: [false, true], [false, true])
  func unwrittenMemory(isTorn: Bool, isReplaced: Bool) async {
    let seen = Mutex<[[String]]>([])
    let scene = PassScene(
      planner: FakePlanner { snapshot, policy, memory, now in
        seen.withLock { $0.append(memory.unneededSince.keys.sorted()) }
        var memory = memory
        memory.unneededSince["i-\(memory.unneededSince.count)"] = now
        return (
          Plan(
            cluster: "prod", asOf: now, parent: snapshot.digest, mode: .act, actions: [], waiting: PassScene.waiting),
          memory
        )
      })
    scene.memory.isFull.withLock { $0 = true }
    _ = await scene.worker.runPass(policy: scene.policy)
    if isReplaced {
      scene.memory.memories.withLock { $0[PassScene.key] = PlannerMemory(unneededSince: ["x": PassScene.start]) }
    }
    scene.memory.isBroken.withLock { $0 = isTorn }
    let report = await scene.worker.runPass(policy: scene.policy)
    #expect(report.warnings.contains { $0.contains("going on with what this process knows") } == isTorn)
    #expect(seen.withLock(\.self) == [[], isReplaced && !isTorn ? ["x"] : ["i-0"]])
    scene.memory.isBroken.withLock { $0 = false }
    scene.memory.isFull.withLock { $0 = false }
    _ = await scene.worker.runPass(policy: scene.policy)
    let kept = scene.memory.memories.withLock { $0[PassScene.key]?.unneededSince.count }
    #expect(kept == (isReplaced ? isTorn ? 2 : 3 : 3))
  }

  @Test("does not stop for a log or a memory that is broken")
  func brokenStores() async {
    let scene = PassScene(
      planner: FakePlanner { snapshot, policy, memory, now in
        var memory = memory
        memory.unneededSince = ["i-0": now]
        return (
          Plan(
            cluster: "prod", asOf: snapshot.asOf, parent: "", mode: .act, actions: [PassScene.buy],
            waiting: PassScene.waiting), memory
        )
      })
    scene.memory.isBroken.withLock { $0 = true }
    scene.log.isBroken.withLock { $0 = true }
    let report = await scene.worker.runPass(policy: scene.policy)
    #expect(report.verdict == .executed)
    #expect(report.warnings.count == 3)
    #expect(report.warnings.allSatisfy { $0.contains("torn") || $0.contains("full") })
  }

  @Test("remembers a scale-out only if it may have happened")
  func memoryOfScaleOut() async {
    let statuses: [ActionOutcome.Status: Bool] = [
      .done: true, .unknown: true, .failed: false, .superseded: false, .skipped: false, .alreadySo: false,
    ]
    for (status, isKept) in statuses.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let scene = PassScene(
        planner: FakePlanner { snapshot, _, memory, now in
          var memory = memory
          memory.lastScaleOut = now
          memory.unneededSince = ["i-3": now]
          return (
            Plan(
              cluster: "prod", asOf: snapshot.asOf, parent: "", mode: .act, actions: [PassScene.buy],
              waiting: PassScene.waiting), memory
          )
        }, performer: FakePerformer { _, _ in status })
      _ = await scene.worker.runPass(policy: scene.policy)
      let memory = scene.memory.memories.withLock { $0[PassScene.key] }
      #expect((memory?.lastScaleOut != nil) == isKept, "\(status)")
      #expect(memory?.unneededSince["i-3"] != nil)
    }
  }

  @Test("reads the tasks, too, where an instance is to leave and the method reads none")
  func secondLook() async {
    let reader = FakeReader([
      .success(PassScene.snapshot(withTasks: false)), .success(PassScene.snapshot()),
    ])
    let scene = PassScene(reader: reader, planner: FakePlanner(PassScene.drain))
    let report = await scene.worker.runPass(policy: scene.policy)
    #expect(reader.reads == [false, true])
    #expect(report.verdict == .executed)
    #expect(report.snapshot?.has(.tasks) == true)
  }

  /// One that is marked and ACTIVE stayed so for as long as the method read no tasks.
  @Test(
    "reads the tasks, too, while an instance drains by our hand, or is marked and does not yet",
    arguments: [ContainerInstanceStatus.draining, .active])
  func secondLookAtDrains(status: ContainerInstanceStatus) async {
    func draining(_ withTasks: Bool) -> ClusterSnapshot {
      PassScene.snapshot(withTasks: withTasks) {
        $0.instances[2].status = status
        $0.instances[2].intent = DisruptionIntent(reason: .scaleIn, decision: "d", startedAt: PassScene.start)
      }
    }
    let reader = FakeReader([.success(draining(false)), .success(draining(true))])
    let scene = PassScene(reader: reader)
    _ = await scene.worker.runPass(policy: scene.policy)
    #expect(reader.reads == [false, true])
    let calm = PassScene(reader: FakeReader([.success(PassScene.snapshot(withTasks: false))]))
    _ = await calm.worker.runPass(policy: calm.policy)
    #expect(calm.reader.reads == [false])
  }

  @Test("whose second look fails decides nothing")
  func secondLookFails() async {
    let reader = FakeReader([.success(PassScene.snapshot(withTasks: false)), .failure(Broken())])
    let scene = PassScene(reader: reader, planner: FakePlanner(PassScene.drain))
    let report = await scene.worker.runPass(policy: scene.policy)
    #expect(report.verdict == .observationFailed)
    #expect(report.plan == nil)
    #expect(scene.performer.plans.isEmpty)
  }

  @Test("knows the snapshot before, and freezes what would shrink a cluster that vanished")
  func vanished() async {
    let scene = PassScene(
      reader: FakeReader([.success(PassScene.snapshot()), .success(PassScene.snapshot { $0.services = [] })]),
      planner: FakePlanner(PassScene.drain))
    _ = await scene.worker.runPass(policy: scene.policy)
    let report = await scene.worker.runPass(policy: scene.policy)
    #expect(report.verdict == .auditFailed)
    #expect(report.findings.allSatisfy { $0.invariant == .partialReads })
  }

  @Test("runs alone")
  func busy() async {
    let scene = PassScene()
    let (stream, entered) = AsyncStream<Void>.makeStream()
    let leave = StopGate()
    scene.reader.state.withLock {
      $0.beforeRead = {
        entered.yield()
        await leave.closed()
      }
    }
    async let first = scene.worker.runPass(policy: scene.policy)
    for await _ in stream { break }
    let second = await scene.worker.runPass(policy: scene.policy)
    leave.close("go on")
    #expect(second.verdict == .busy)
    #expect(await first.verdict == .idle)
    #expect(scene.log.all.count == 1)
  }

  @Test("previews without writing anything, neither log nor memory")
  func preview() async {
    let scene = PassScene(
      planner: FakePlanner { snapshot, policy, memory, now in
        var memory = memory
        memory.unneededSince = ["i-0": now]
        return (
          Plan(
            cluster: "prod", asOf: snapshot.asOf, parent: snapshot.digest, mode: policy.mode,
            actions: [PassScene.buy], waiting: PassScene.waiting), memory
        )
      })
    let report = await scene.worker.preview(policy: scene.policy)
    #expect(report.verdict == .shown)
    #expect(report.plan?.actions.count == 1)
    #expect(scene.performer.plans.isEmpty)
    #expect(scene.log.all.isEmpty)
    let isForgotten = scene.memory.memories.withLock { $0.isEmpty }
    #expect(isForgotten)
  }
}
