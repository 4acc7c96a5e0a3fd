import ClusterModel
import Foundation
import Journal
import Testing

@Suite("The journal")
struct JournalTests {
  let folder: Folder
  let clock = TestClock()
  let journal: Journal

  init() throws {
    folder = try Folder()
    journal = Journal(path: folder.journal, now: { [clock] in clock.now })
    #expect(journal.trouble == nil)
  }

  @Test("gives back exactly what was recorded, to the last digit of every instant")
  func roundTrip() async throws {
    let record = Records.record(
      "p1", actions: [Records.drain], outcomes: [Records.outcome(.done)],
      refusals: [Refusal(subject: "i-2", code: .kept, message: "it is kept")], failure: "nothing")
    try await journal.append(record)
    #expect(try journal.record(pass: "p1") == record)
    #expect(try journal.latest(cluster: "prod") == record)
    #expect(try journal.record(pass: "p2") == nil)
    let reader = try Journal(readingFrom: folder.journal)
    #expect(try reader.record(pass: "p1") == record)
  }

  @Test("keeps a pass that saw nothing")
  func withoutSnapshot() throws {
    let record = Records.record("p1", snapshot: nil, failure: "the cluster could not be read")
    try journal.appendNow(record)
    #expect(try journal.record(pass: "p1") == record)
    #expect(try journal.passes(cluster: "prod").map(\.failure) == ["the cluster could not be read"])
  }

  @Test("stores each distinct part of a snapshot once")
  func deduplication() throws {
    try journal.appendNow(Records.record("p0", snapshot: Records.snapshot(instances: 200, tasks: 4000)))
    let first = try stored()
    for pass in 1...30 {
      clock.advance(60)
      let snapshot = Records.snapshot(instances: 200, tasks: 4000, at: Double(pass) * 60)
      try journal.appendNow(Records.record("p\(pass)", snapshot: snapshot))
    }
    #expect(try stored() == first)
    var changed = Records.snapshot(instances: 200, tasks: 4000, at: 9000)
    changed.tasks[17].lastStatus = .stopping
    try journal.appendNow(Records.record("px", snapshot: changed))
    #expect(try stored() == first + 1)
    #expect(try journal.record(pass: "px")?.snapshot == changed)
    #expect(try journal.record(pass: "p30")?.snapshot == Records.snapshot(instances: 200, tasks: 4000, at: 1800))
  }

  @Test("is private, and in WAL mode")
  func privacy() throws {
    try journal.appendNow(Records.record("p1"))
    for name in ["journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm"] {
      let mode = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(name)")[.posixPermissions]
      #expect(mode as? Int == 0o600, "\(name)")
    }
  }

  @Test("tells events in order, each once, and can be followed")
  func events() throws {
    let refusal = Refusal(subject: "i-2", code: .kept, message: "it is kept")
    try journal.appendNow(
      Records.record("p1", actions: [Records.drain], outcomes: [Records.outcome(.done, "ok")], refusals: [refusal]))
    clock.advance(60)
    try journal.appendNow(Records.record("p2", refusals: [refusal]))
    try journal.appendNow(Records.record("p3", failure: "denied"))
    try journal.appendNow(Records.record("p4", refusals: [refusal]))
    let events = try journal.events(cluster: "prod")
    #expect(events.map(\.kind) == [.action, .refusal, .failure, .refusal])
    #expect(events.map(\.pass) == ["p1", "p1", "p3", "p4"])
    #expect(events[0].action == "drain-1")
    #expect(events[0].name == "drain")
    #expect(events[0].subject == "i-1")
    #expect(events[0].status == "done")
    #expect(events[0].message == "unneeded for 10 minutes: ok")
    #expect(events[1].name == "kept")
    #expect(try journal.events(after: events[1].id).map(\.pass) == ["p3", "p4"])
    #expect(try journal.events(after: events[1].id, limit: 1).map(\.pass) == ["p3"])
    #expect(try journal.events(limit: 1).map(\.pass) == ["p4"])
    #expect(try journal.events(subject: "i-1").count == 1)
    #expect(try journal.events(since: Records.start + 60).map(\.pass) == ["p3", "p4"])
    #expect(try journal.events(cluster: "other").isEmpty)
  }

  @Test("explains a decision by its action, wherever it was made")
  func decisions() throws {
    try journal.appendNow(Records.record("p1", actions: [Records.drain]))
    try journal.appendNow(Records.record("p2"))
    try journal.appendNow(Records.record("p3", actions: [Records.drain], outcomes: [Records.outcome(.failed, "no")]))
    let decisions = try journal.decisions(action: "drain-1")
    #expect(decisions.map(\.pass) == ["p3", "p1"])
    #expect(decisions[0].plan.actions[0].witness?.rehousings.first?.to == "arn:ci/2")
    #expect(try journal.events().map(\.status) == ["planned", "failed"])
    #expect(try journal.decisions(action: "unknown").isEmpty)
  }

  @Test("keeps clusters of one name in different Regions apart")
  func scopes() throws {
    try journal.appendNow(Records.record("p1", region: "us-east-1"))
    try journal.appendNow(Records.record("p2", region: "eu-west-1"))
    try journal.appendNow(Records.record("p3", cluster: "a"))
    #expect(try journal.clusters().map(\.cluster) == ["a", "prod", "prod"])
    #expect(try journal.clusters().map(\.scope) == ["/", "/eu-west-1", "/us-east-1"])
    #expect(try journal.latest(cluster: "prod", scope: "/us-east-1")?.pass == "p1")
    #expect(try journal.passes(cluster: "prod").map(\.pass) == ["p2", "p1"])
  }

  @Test("replays a cluster's records in order, within a time, until told to stop")
  func replay() throws {
    for pass in 1...5 {
      try journal.appendNow(Records.record("p\(pass)"))
      clock.advance(60)
    }
    func passes(from: Date = .distantPast, until: Date = .distantFuture, stop: String = "") throws -> [String] {
      var seen: [String] = []
      try journal.forEachRecord(cluster: "prod", from: from, until: until) {
        seen.append($0.pass)
        return $0.pass != stop
      }
      return seen
    }
    #expect(try passes() == ["p1", "p2", "p3", "p4", "p5"])
    #expect(try passes(from: Records.start + 60, until: Records.start + 180) == ["p2", "p3"])
    #expect(try passes(stop: "p2") == ["p1", "p2"])
  }

  @Test("writes a record once, however often it is given")
  func twice() throws {
    try journal.appendNow(Records.record("p1", actions: [Records.drain]))
    try journal.appendNow(Records.record("p1", actions: [Records.drain]))
    #expect(try journal.passes(cluster: "prod").count == 1)
    #expect(try journal.events().count == 1)
  }

  @Test("goes on where it was left")
  func reopening() throws {
    try journal.appendNow(Records.record("p1"))
    let again = Journal(path: folder.journal, now: { [clock] in clock.now })
    try again.appendNow(Records.record("p2"))
    #expect(try again.passes(cluster: "prod").map(\.pass) == ["p2", "p1"])
  }

  @Test("takes what no JSON number is")
  func notANumber() throws {
    let action = PlannedAction(
      id: "m", kind: .putMetric(MetricPoint(namespace: "N", name: "M", value: .infinity, clusterName: "prod")),
      reason: "r")
    try journal.appendNow(Records.record("p1", actions: [action]))
    #expect(try journal.record(pass: "p1")?.plan.actions == [action])
  }

  private func stored() throws -> Int { try JournalProbe.storedValues(folder.journal) }
}
