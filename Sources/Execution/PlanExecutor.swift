public import AWSModel
public import ClusterModel
public import FoundationEssentials

/// Performs the actions of a plan, in order, one AWS call at a time.
///
/// It makes no decisions: each action is re-read before it is carried out, and left alone where the world no longer bears
/// it out. It never waits for the world to change; what is not ready yet is left to the next pass.
public struct PlanExecutor: Sendable {
  let aws: any AWSCaller
  let settings: ExecutionSettings
  let now: @Sendable () -> Date
  let uptime: @Sendable () -> Duration
  let sleep: @Sendable (Duration) async throws -> Void

  /// - Parameters:
  ///   - now: the instant on AWS's clock.
  ///   - uptime: time since some fixed instant, which no jump of the clock alters.
  ///   - sleep: waits on the clock of the world that the program runs in; an error ends the wait and the action.
  public init(
    aws: any AWSCaller, settings: ExecutionSettings = ExecutionSettings(), now: @escaping @Sendable () -> Date,
    uptime: @escaping @Sendable () -> Duration, sleep: @escaping @Sendable (Duration) async throws -> Void
  ) {
    self.aws = aws
    self.settings = settings
    self.now = now
    self.uptime = uptime
    self.sleep = sleep
  }

  /// Performs what of `plan` the world still bears out; never throws, each action has its own outcome, in plan order.
  ///
  /// Nothing is performed, and each action is `skipped`, where the plan's mode is `observe`, where the cluster bears
  /// `ballast:pause`, where the snapshot is another cluster's, and once the task is cancelled.
  public func execute(_ plan: Plan, snapshot: ClusterSnapshot, policy: ClusterPolicy) async -> [ActionOutcome] {
    var outcomes: [ActionOutcome] = []
    var context = ExecutionContext(snapshot: snapshot, policy: policy)
    var blocked: Set<String> = []
    let obstacle = Self.obstacle(plan, snapshot)
    for action in plan.actions {
      var performer = AWSPerformer(aws: aws, cluster: snapshot.cluster.arn)
      let result: (ActionOutcome.Status, String)
      if let reason = obstacle ?? skipReason(action, blocked, context) {
        result = (.skipped, reason)
      } else if let reason = ageProblem(action, snapshot) {
        result = await perform(context.refused(action, reason), &performer)
      } else {
        result = await perform(context.procedure(for: action, planned: plan.asOf, now: now()), &performer)
      }
      if result.0 == .done || result.0 == .alreadySo {
        context.learn(from: action, wasDone: result.0 == .done)
      } else {
        blocked.formUnion(action.kind.subjects)
      }
      outcomes.append(
        ActionOutcome(
          action: action.id, kind: action.kind.name, status: result.0, message: result.1, calls: performer.calls,
          at: now()))
    }
    return outcomes
  }

  private static func obstacle(_ plan: Plan, _ snapshot: ClusterSnapshot) -> String? {
    #if BALLAST_MUTANTS
      if Mutant.isOn(.actWhileObserving) { return nil }
    #endif
    if plan.mode == .observe { return "mode is observe: nothing is changed" }
    if plan.cluster != snapshot.cluster.name { return "the plan is for the cluster '\(plan.cluster)'" }
    return snapshot.isPaused ? "the cluster bears \(BallastTag.pause)" : nil
  }

  private func skipReason(
    _ action: PlannedAction, _ blocked: Set<String>, _ context: ExecutionContext
  ) -> String? {
    if Task.isCancelled { return "the program is stopping" }
    let needed = action.kind.prerequisites(group: action.kind.instance.flatMap { context.group(of: $0) })
    return needed.intersection(blocked).min().map { "an earlier action on \($0) was not done" }
  }

  /// How old the reads behind an action may be, each kind by itself; an instant ahead of ours means that one clock is wrong.
  private func ageProblem(_ action: PlannedAction, _ snapshot: ClusterSnapshot) -> String? {
    let parts: [SnapshotPart] = [.instances, .tasks, .services, .groups]
    let oldest = parts.compactMap { snapshot.readAt[$0] }.reduce(snapshot.asOf, min)
    let age = now().timeIntervalSince(oldest)
    let limit = Double(action.maximumAge.components.seconds)
    if age > limit { return "decided on reads that are \(Int(age)) s old, more than \(Int(limit)) s" }
    return age < -Self.clockTolerance ? "decided on reads \(Int(-age)) s ahead of the clock" : nil
  }

  private static let clockTolerance = 5.0

  private func perform(
    _ procedure: Procedure, _ performer: inout AWSPerformer
  ) async -> (ActionOutcome.Status, String) {
    var machine = ProcedureMachine(procedure, confirmationReads: settings.confirmationReads)
    var event = ProcedureMachine.Event.begun
    var lookBegan = uptime()
    while true {
      switch machine.next(event) {
      case .finish(let status, let message): return (status, message)
      case .read(let step):
        if machine.isBeforeLook { lookBegan = uptime() }
        event = await Self.read(step, &performer)
      case .write(let step):
        let isLate = !machine.isTakingBack && isOutdated(lookBegan, procedure)
        event = isLate ? .outdated : await Self.write(step, &performer)
      case .pause:
        do {
          try await sleep(settings.confirmationPause)
          event = .paused
        } catch {
          event = .failed(AWSError(kind: .notSent, code: "Stopping", message: "the program is stopping"))
        }
      }
    }
  }

  /// Whether the last look was begun too long ago to write by. AWS's answers correct the instant by up to a second each
  /// time, for they tell whole seconds: only the uptime says how long ago.
  private func isOutdated(_ began: Duration, _ procedure: Procedure) -> Bool {
    procedure.freshness.map { uptime() - began > $0 } ?? false
  }

  private static func read(_ step: ReadStep, _ performer: inout AWSPerformer) async -> ProcedureMachine.Event {
    do { return .read(try await performer.read(step)) } catch { return .failed(error) }
  }

  private static func write(_ step: WriteStep, _ performer: inout AWSPerformer) async -> ProcedureMachine.Event {
    do {
      try await performer.write(step)
      return .written
    } catch {
      return .failed(error)
    }
  }
}
