import ClusterModel
import Foundation
import PlanAudit
import Testing

@Suite("The audit")
struct PlanAuditTests {
  static let tables = [
    writeRules, capacityRules, removalRules, witnessRules, terminationRules, undoRules, readRules, lifecycleRules,
    endingRules,
  ].flatMap(\.self)

  @Test("finds what breaks one rule, and only that", arguments: tables)
  func broken(_ rule: AuditCaseTable) {
    var scene = Scene()
    rule.broken(&scene)
    let findings = scene.findings
    #expect(Set(findings.map(\.invariant)) == [rule.invariant], "\(findings)")
    #expect(findings.contains { $0.message.contains(rule.says) }, "\(findings)")
  }

  @Test("lets the sound neighbour pass", arguments: tables)
  func sound(_ rule: AuditCaseTable) {
    var scene = Scene()
    rule.sound(&scene)
    #expect(scene.findings == [])
    #expect(!scene.plan.actions.isEmpty || !scene.plan.refusals.isEmpty || !scene.plan.waiting.isEmpty)
  }

  @Test("a plan without actions is sound, whatever was not read")
  func empty() {
    var scene = Scene()
    scene.snapshot.readAt = [:]
    scene.policy.mode = .observe
    scene.snapshot.isPaused = true
    #expect(scene.findings == [])
  }

  @Test("a plan that is only shown may break what only executing breaks")
  func shown() {
    var scene = Scene()
    scene.buy()
    scene.policy.mode = .observe
    scene.plan.mode = .observe
    scene.purpose = .show
    #expect(scene.findings == [])
  }

  @Test("lists findings in order, each with its action")
  func order() {
    var scene = Scene()
    scene.buy(to: 21)
    scene.act(.drain(instance: Scene.reference(0)), id: "x")
    let findings = scene.findings
    #expect(findings.map(\.invariant.rawValue) == ["I4", "I21"])
    #expect(findings.map(\.action) == ["a0", "x"])
    #expect(findings[0].description.hasPrefix("I4 a0: 21 is above the maximum of 'web', 20"))
  }

  @Test("a later read with an older version, or of an earlier instant, is a finding on the pair")
  func pairs() {
    var scene = Scene()
    scene.addTask(on: 0)
    let earlier = scene.snapshot
    #expect(PlanAudit.findings(from: earlier, to: earlier) == [])
    var later = earlier
    later.instances[3].version = 0
    later.tasks[0].version = 0
    later.asOf = earlier.asOf.addingTimeInterval(-61)
    let findings = PlanAudit.findings(from: earlier, to: later)
    #expect(findings.count == 3)
    #expect(Set(findings.map(\.invariant)) == [.versionOrder])
    var foreign = earlier
    foreign.cluster = ClusterIdentity(name: "other")
    #expect(PlanAudit.findings(from: earlier, to: foreign).count == 1)
  }
}
