import ClusterModel
import Controller
import Foundation
import Notifications
import PolicyDocument
import Testing

@Suite("What is new about a cluster")
struct ClusterNewsTests {
  private func texts(_ reports: [PassReport]) -> [[String]] {
    var news = ClusterNews()
    return reports.map { news.take($0).map { "\($0.event): \($0.text)" } }
  }

  @Test("A deployment is told when it starts and when it ends, once each; the first look tells nothing")
  func deployment() {
    let (old, new) = (
      Reports.service("web", deployment: "d1", "COMPLETED", revision: 7),
      Reports.service("web", deployment: "d2", "IN_PROGRESS", revision: 8)
    )
    let done = Reports.service("web", deployment: "d2", "COMPLETED", revision: 8)
    let told = texts(
      [old, old, new, new, done, done].enumerated().map { Reports.report(minute: $0, services: [$1]) })
    #expect(
      told == [
        [], [], ["deployment: deployment of web started: web:7 → web:8, 4 tasks"], [],
        ["deployment: deployment of web to web:8 completed after 4 min 0 s"], [],
      ])
  }

  @Test("A deployment that came and went between two looks is told whole, a failed one with its reason")
  func failedDeployment() {
    let old = Reports.service("web", deployment: "d1", "COMPLETED", revision: 7)
    let failed = Reports.service("web", deployment: "d2", "FAILED", revision: 7)
    let told = texts([old, failed].enumerated().map { Reports.report(minute: $0, services: [$1]) })
    #expect(
      told[1] == [
        "deployment: deployment of web started: again web:7, 4 tasks",
        "deployment: deployment of web to web:7 failed: tasks failed to start",
      ])
  }

  @Test("A look that reads no services, or at a few instances only, ends no deployment's memory")
  func partialLook() {
    let old = Reports.service("web", deployment: "d1", "COMPLETED", revision: 7)
    let new = Reports.service("web", deployment: "d2", "IN_PROGRESS", revision: 8)
    var focused = Reports.report(minute: 2, services: [])
    focused.snapshot?.focus = ["i-1"]
    let told = texts([
      Reports.report(minute: 0, services: [old]), Reports.report(minute: 1), focused,
      Reports.report(minute: 3, services: [new]),
    ])
    #expect(told == [[], [], [], ["deployment: deployment of web started: web:7 → web:8, 4 tasks"]])
  }

  @Test("A refusal is told once it stands, once; when it was gone for long it is news again")
  func refusal() {
    let refusal = Refusal(subject: "api", code: .unplaceable, message: "no instance has 64 GPUs")
    let standing = [0, 1, 2, 3, 4].map { Reports.report(minute: $0, refusals: [refusal]) }
    let told = "refusal: api: no instance has 64 GPUs (unplaceable)"
    #expect(texts(standing) == [[], [], [told], [], []])
    let gap = [Reports.report(minute: 5), Reports.report(minute: 10, refusals: [refusal])]
    #expect(texts(standing + gap).suffix(2) == [[], []])
    let gone = [Reports.report(minute: 60)] + [100, 101, 102].map { Reports.report(minute: $0, refusals: [refusal]) }
    #expect(texts(standing + gone).suffix(3) == [[], [], [told]])
  }

  @Test(
    "What is over with the pass that tells it is told at once, once, also where a look at one instance tells it",
    arguments: [RefusalCode.deadline, .serviceWaitOver], [true, false])
  func urgent(code: RefusalCode, isPartial: Bool) {
    let goes = Refusal(subject: "i-1", code: code, message: "it goes although elsewhere api has 1 of 2")
    // That it was held before is another thing.
    let held = Refusal(subject: "i-1", code: .minimumHealthy, message: "it is held")
    var reports = [0, 1, 2, 3].map { Reports.report(minute: $0, refusals: [held]) }
    for minute in [4, 5] {
      var report = Reports.report(minute: minute, refusals: [goes])
      report.isPartial = isPartial
      reports.append(report)
    }
    let told = texts(reports)
    #expect(told[4] == ["refusal: i-1: it goes although elsewhere api has 1 of 2 (\(code.rawValue))"])
    #expect(told[5].isEmpty)
  }

  @Test("A look at one instance tells nothing else that stands")
  func partialRefusals() {
    let reports = (0..<5).map { minute in
      var report = Reports.report(
        minute: minute, refusals: [Refusal(subject: "i-1", code: .holdsTasks, message: "3 tasks are not STOPPED")])
      report.plan?.refusals.append(Refusal(subject: "api", code: .unplaceable, message: "no instance has 64 GPUs"))
      report.isPartial = true
      return report
    }
    #expect(texts(reports).allSatisfy { $0.isEmpty })
  }

  @Test("A refusal that comes and goes before its time is no news; holding still is none at all")
  func routine() {
    let brief = Refusal(subject: "web", code: .minimumHealthy, message: "deploying")
    let flicker =
      [0, 1].map { Reports.report(minute: $0, refusals: [brief]) }
      + [Reports.report(minute: 2), Reports.report(minute: 3, refusals: [brief])]
    #expect(texts(flicker).allSatisfy { $0.isEmpty })
    let cooldown = Refusal(subject: "g", code: .cooldown, message: "a scale-in was 2 min ago")
    #expect(texts((0..<10).map { Reports.report(minute: $0, refusals: [cooldown]) }).allSatisfy { $0.isEmpty })
  }

  @Test("One failed read is no news; the second is, then each six hours, then its end")
  func failures() {
    let failing = (0..<400).map { Reports.report(minute: $0, .observationFailed, failure: "AccessDenied") }
    let told = texts(failing + [Reports.report(minute: 400), Reports.report(minute: 401)])
    #expect(told[0].isEmpty)
    #expect(told[1] == ["failure: prod is not operated (observationFailed, 2 times in a row): AccessDenied"])
    #expect(told.indices.filter { !told[$0].isEmpty } == [1, 361, 400])
    #expect(told[400] == ["failure: prod is operated again, after 400 min"])
    #expect(texts([failing[0], Reports.report(minute: 1)]).allSatisfy { $0.isEmpty })
  }

  @Test("A plan that broke an invariant is told at once")
  func audit() {
    let told = texts([Reports.report(minute: 0, .auditFailed, failure: "I2: web below its minimum")])
    #expect(told == [["failure: prod is not operated (auditFailed): I2: web below its minimum"]])
  }

  @Test("What was done is told by its event; what failed is a failure; marks and heartbeats are not told")
  func actions() {
    let instance = InstanceReference(ec2InstanceID: "i-1", containerInstanceArn: "arn")
    let kinds: [ActionKind] = [
      .setDesiredCapacity(group: "web", from: 2, to: 4), .drain(instance: instance),
      .setInstanceHealth(instance: instance, healthy: false), .tagIntent(instance: instance, intent: nil),
      .recordLifecycleHeartbeat(instance: instance, group: "web", hook: "h"),
      .terminateInstance(instance: instance, group: "web", decrementsDesired: true),
    ]
    let actions = kinds.enumerated().map { PlannedAction(id: "a\($0)", kind: $1, reason: "because") }
    let outcomes = actions.prefix(5).map { Reports.outcome($0) } + [Reports.outcome(actions[5], .failed, "Throttled")]
    let told = texts([Reports.report(minute: 0, .incomplete, actions: actions, outcomes: outcomes)])
    #expect(
      told == [
        [
          "scaling: group web 2 → 4: because", "drain: drains i-1: because",
          "repair: tells Auto Scaling that i-1 is unhealthy: because",
          "failure: terminateInstance i-1: failed: Throttled",
        ]
      ])
  }
}
