internal import ClusterModel
internal import Controller
internal import Foundation
internal import Observation
internal import Planner

/// Follows a drain from the terminal: a pass every few seconds, a line for whatever has changed.
struct DrainWatch {
  let session: ClusterSession
  let instance: String
  let ending: DisruptionIntent.Ending

  let pause: Duration
  /// A pass that cannot look is tried again this often before the command gives up; the drain itself stays as it is.
  static let failuresAtMost = 6

  func run() async throws -> CommandExit {
    var told = ""
    var failures = 0
    var empty = EmptyLooks()
    while true {
      try await session.services.clock.sleep(for: pause)
      let report = await session.operator.follow(
        DrainSubject(instance: instance), policy: session.policy, isPersonal: true)
      guard let snapshot = report.snapshot, ![.observationFailed, .auditFailed].contains(report.verdict) else {
        failures += 1
        tell("cannot look: \(report.failure ?? report.verdict.rawValue)", &told)
        if failures >= Self.failuresAtMost { try PassFailure.check(report) }
        continue
      }
      failures = 0
      empty.take(snapshot, instance)
      let state = DrainVerdict.state(of: instance, in: snapshot, report, ending: ending, empty: empty)
      tell(state.line, &told)
      if let code = state.exit { return code }
    }
  }

  /// Returns once the instance is DRAINING, or has left: a look that was too old to act on, or an answer that was lost, costs
  /// another pass.
  ///
  /// - Throws: what is in the way, once as many passes as that have not set it DRAINING.
  func begin(after report: PassReport) async throws -> CommandExit {
    var report = report
    for _ in 0..<Self.failuresAtMost {
      if DrainVerdict.hasBegun(instance, report) { return .ok }
      try await session.services.clock.sleep(for: pause)
      report = await session.operator.follow(DrainSubject(instance: instance), policy: session.policy, isPersonal: true)
      guard let snapshot = report.snapshot else { continue }
      let state = DrainVerdict.state(of: instance, in: snapshot, report, ending: ending, empty: EmptyLooks())
      if let code = state.exit { return code }
    }
    if DrainVerdict.hasBegun(instance, report) { return .ok }
    throw CommandFailure(
      "\(instance) is marked to leave and not DRAINING: \(DrainVerdict.obstacle(instance, report))",
      remedy: "`ballast run` goes on with it, `ballast undrain` takes it back")
  }

  private func tell(_ line: String, _ told: inout String) {
    guard line != told else { return }
    told = line
    let stamp = session.services.clock.now().formatted(.iso8601.time(includingFractionalSeconds: false))
    StandardStream.error.line("\(stamp) \(instance): \(line)")
  }
}

/// How often in a row looks have shown an instance empty. Each counts once, by when it read the tasks; an instant that does not go
/// on, as a sandbox can have it, makes no two reads one.
struct EmptyLooks {
  private(set) var count = 0
  private var readAt: Date?

  /// Whether that is enough to call it done: as many as where Ballast itself ends an instance.
  var agree: Bool { count >= Removals.agreeingReads }

  mutating func take(_ snapshot: ClusterSnapshot, _ id: String) {
    guard let read = snapshot.readAt[.tasks], snapshot.has(.services),
      let index = snapshot.instances.firstIndex(where: { $0.ec2InstanceID == id }),
      snapshot.instances[index].status == .draining,
      !snapshot.tasks.contains(where: { Self.holds($0, Int32(index), snapshot) })
    else {
      count = 0
      return
    }
    if read == readAt { return }
    readAt = read
    count += 1
  }

  /// Whether a task that is no daemon's has not stopped on the instance.
  private static func holds(_ task: TaskRecord, _ index: Int32, _ snapshot: ClusterSnapshot) -> Bool {
    task.instance == index && task.lastStatus != .stopped
      && !(task.service.map { snapshot.services[Int($0)].schedulingStrategy == .daemon } ?? false)
  }
}

/// What a pass says of a drain.
enum DrainVerdict {
  struct State {
    var line: String
    /// Nil while the drain goes on.
    var exit: CommandExit?
  }

  /// - Throws: as ``checkPreview(_:_:)``, and where nothing was to be written. What has marked the instance and did not get
  ///   further goes on with the next look.
  static func checkBegun(
    _ report: PassReport, _ instance: String, policy: ClusterPolicy, isReadOnly: Bool
  ) throws {
    if report.verdict == .incomplete, hasMarked(report) {
      return StandardStream.error.line("ballast: \(report.failure ?? ""): looking again")
    }
    try PassFailure.checkActed(report, policy: policy, isReadOnly: isReadOnly)
    try checkPreview(report, instance)
  }

  private static func hasMarked(_ report: PassReport) -> Bool {
    report.outcomes.contains { $0.kind == "tagIntent" && [.done, .alreadySo].contains($0.status) }
  }

  /// - Throws: where what a person asked for was not to be written, or the world did not bear it out any more.
  static func checkUndrained(_ report: PassReport, policy: ClusterPolicy, isReadOnly: Bool) throws {
    try PassFailure.checkActed(report, policy: policy, isReadOnly: isReadOnly)
    guard let left = report.outcomes.first(where: { $0.status == .superseded }) else { return }
    throw CommandFailure("\(left.kind): \(left.message)", exit: .blocked)
  }

  /// Whether the instance is DRAINING by what a pass did or saw.
  static func hasBegun(_ instance: String, _ report: PassReport) -> Bool {
    report.outcomes.contains { $0.kind == "drain" && [.done, .alreadySo].contains($0.status) }
      || isUnderWay(instance, report)
  }

  /// Why a pass has not set it DRAINING.
  static func obstacle(_ instance: String, _ report: PassReport) -> String {
    report.outcomes.first { $0.status != .done && $0.status != .alreadySo }?.message ?? report.failure
      ?? report.plan?.refusals.first { $0.subject == instance }?.message ?? report.verdict.rawValue
  }

  /// - Throws: blocked by safety, with every reason.
  static func checkPreview(_ report: PassReport, _ instance: String) throws {
    try PassFailure.check(report)
    guard let plan = report.plan, plan.actions.isEmpty, !isUnderWay(instance, report) else { return }
    let mine = plan.refusals.map { "\($0.subject): \($0.message) (\($0.code.rawValue))" }
    if mine.isEmpty { return }
    // An id that nobody knows is a mistake, and nothing that stands in the way.
    let isKnown = report.snapshot?.instances.contains { $0.ec2InstanceID == instance } ?? true
    throw CommandFailure(mine.joined(separator: "; "), exit: isKnown ? .blocked : .error)
  }

  /// A drain that was begun before is only waited for.
  private static func isUnderWay(_ instance: String, _ report: PassReport) -> Bool {
    let found = report.snapshot?.instances.first { $0.ec2InstanceID == instance }
    guard let intent = found?.intent, !intent.isAborted else { return false }
    return found?.status == .draining
  }

  static func state(
    of id: String, in snapshot: ClusterSnapshot, _ report: PassReport, ending: DisruptionIntent.Ending,
    empty: EmptyLooks
  ) -> State {
    let kinds = Set(report.outcomes.filter { $0.status == .done || $0.status == .alreadySo }.map(\.kind))
    if kinds.contains("terminateInstance") {
      let end = report.plan?.actions.first { $0.kind.name == "terminateInstance" }
      return State(line: "its group terminates it: \(end?.reason ?? "")", exit: .ok)
    }
    if kinds.contains("undrain") { return State(line: "given up: it is ACTIVE again", exit: .timedOut) }
    guard let index = snapshot.instances.firstIndex(where: { $0.ec2InstanceID == id }) else {
      return State(line: "gone", exit: .ok)
    }
    let found = snapshot.instances[index]
    if found.isTerminating {
      return State(line: "its group terminates it", exit: ending == .hold ? nil : .ok)
    }
    if found.intent?.isAborted == true || (found.status == .active && found.intent == nil) {
      return State(line: "given up: it is ACTIVE again", exit: .timedOut)
    }
    if let failure = report.failure { return State(line: failure) }
    let waiting = (report.plan?.refusals ?? []).filter { $0.subject == id }.map(\.message)
    if let first = waiting.first { return State(line: first) }
    if empty.agree, ending == .hold { return State(line: "empty and DRAINING", exit: .ok) }
    return State(line: empty.count > 0 ? "empty, looking once more" : "DRAINING")
  }
}
