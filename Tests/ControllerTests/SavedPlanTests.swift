import ClusterModel
import Controller
import Foundation
import Testing

@Suite("A saved plan, and a release")
struct SavedPlanTests {
  static func plan(_ snapshot: ClusterSnapshot = PassScene.snapshot(), actions: [PlannedAction] = [PassScene.buy])
    -> Plan
  {
    Plan(
      cluster: "prod", asOf: snapshot.asOf, parent: snapshot.digest, mode: .observe, actions: actions,
      waiting: PassScene.waiting)
  }

  @Test("is executed while the cluster is as it was, whatever was read when")
  func applied() async {
    let scene = PassScene()
    let report = await scene.worker.apply(saved: Self.plan(), policy: scene.policy)
    #expect(report.verdict == .executed)
    #expect(report.plan?.mode == .act)
    #expect(scene.performer.plans == [["buy"]])
    #expect(scene.log.all.count == 1)
  }

  @Test("is refused once the cluster has moved on, by what and what to do")
  func movedOn() async {
    let now = PassScene.snapshot { $0.groups[0].desiredCapacity = 6 }
    let scene = PassScene(reader: FakeReader([.success(now)]))
    let saved = Self.plan()
    let report = await scene.worker.apply(saved: saved, policy: scene.policy)
    #expect(report.verdict == .refused)
    #expect(
      report.failure
        == "the cluster has moved on since the plan was made (it rests on \(saved.parent), now it is \(now.digest)): "
        + "make a new plan")
    #expect(scene.performer.plans.isEmpty)
    #expect(scene.log.all.first?.failure == report.failure)
  }

  @Test("is refused for another cluster, in observe mode, and on a paused cluster")
  func refused() async {
    let scene = PassScene()
    var foreign = Self.plan()
    foreign.cluster = "test"
    let other = await scene.worker.apply(saved: foreign, policy: scene.policy)
    #expect(other.failure == "the plan is for cluster 'test', not for 'prod'")
    var observing = scene.policy
    observing.mode = .observe
    let observed = await scene.worker.apply(saved: Self.plan(), policy: observing)
    #expect(observed.verdict == .refused)
    #expect(observed.failure?.contains("mode: observe") == true)
    let pausedSnapshot = PassScene.snapshot { $0.isPaused = true }
    let paused = PassScene(reader: FakeReader([.success(pausedSnapshot)]))
    let held = await paused.worker.apply(saved: Self.plan(pausedSnapshot), policy: paused.policy)
    #expect(held.failure?.contains("ballast:pause") == true)
    #expect(scene.performer.plans.isEmpty && paused.performer.plans.isEmpty)
  }

  @Test("passes the audit anew")
  func audited() async {
    let wrong = PlannedAction(
      id: "x", kind: .setDesiredCapacity(group: "web", from: 5, to: 50), reason: "edited by hand")
    let scene = PassScene()
    #expect(await scene.worker.apply(saved: Self.plan(actions: [wrong]), policy: scene.policy).verdict == .auditFailed)
    let readOnly = PassScene(settings: OperatorSettings(isReadOnly: true))
    #expect(await readOnly.worker.apply(saved: Self.plan(), policy: readOnly.policy).verdict == .refused)
    #expect(readOnly.performer.plans.isEmpty)
  }

  @Test("that was made on a look at the tasks is compared with such a look")
  func withTasks() async {
    let full = PassScene.snapshot {
      $0.requirements = [TaskRequirement(resources: .zero)]
      $0.tasks = [
        TaskRecord(arn: "t", definition: 0, requirement: 0, service: 0, instance: 0, group: "service:api")
      ]
    }
    var shallow = full
    shallow.tasks = []
    shallow.readAt[.tasks] = nil
    let reader = FakeReader([.success(shallow), .success(full)])
    let scene = PassScene(reader: reader)
    let report = await scene.worker.apply(saved: Self.plan(full, actions: PassScene.drain), policy: scene.policy)
    #expect(report.verdict == .executed)
    #expect(reader.reads == [false, true])
  }

  @Test("a release undoes every mark of ours and no one else's, in observe mode and while paused")
  func release() async {
    let ours = DisruptionIntent(reason: .scaleIn, decision: "d", startedAt: PassScene.start)
    let snapshot = PassScene.snapshot {
      $0.isPaused = true
      $0.instances[0].status = .draining
      $0.instances[0].intent = ours
      $0.instances[1].intent = ours
      $0.instances[2].status = .draining
      $0.instances[3].status = .draining
      $0.instances[3].intent = DisruptionIntent(reason: .lifecycle, decision: "l", startedAt: PassScene.start)
      $0.instances[3].lifecycleState = "Terminating:Wait"
      $0.groups[0].isBound = false
    }
    var scene = PassScene(reader: FakeReader([.success(snapshot)]))
    scene.policy.mode = .observe
    let report = await scene.worker.release(policy: scene.policy)
    #expect(report.verdict == .executed)
    #expect(scene.performer.plans == [["release-undrain-i-0", "release-tag-i-0", "release-tag-i-1"]])
    #expect(report.outcomes.allSatisfy { $0.status == .done })
    #expect(report.plan?.refusals.map(\.subject) == ["i-3"])
  }

  @Test("a release of what bears no mark does nothing")
  func releaseNothing() async {
    let scene = PassScene()
    #expect(await scene.worker.release(policy: scene.policy).verdict == .idle)
    #expect(scene.performer.plans.isEmpty)
  }
}
