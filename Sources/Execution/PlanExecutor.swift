public import AWSModel
public import ClusterModel
public import FoundationEssentials

/// Performs the actions of a plan, in order, one AWS call at a time.
public struct PlanExecutor: Sendable {
  let aws: any AWSCaller
  let settings: ExecutionSettings
  let now: @Sendable () -> Date
  let sleep: @Sendable (Duration) async throws -> Void

  /// - Parameters:
  ///   - now: the instant on AWS's clock.
  ///   - sleep: waits on the clock of the world that the program runs in; an error ends the wait and the action.
  public init(
    aws: any AWSCaller, settings: ExecutionSettings = ExecutionSettings(), now: @escaping @Sendable () -> Date,
    sleep: @escaping @Sendable (Duration) async throws -> Void
  ) {
    self.aws = aws
    self.settings = settings
    self.now = now
    self.sleep = sleep
  }

  /// Performs what of `plan` the world still bears out; never throws, each action has its own outcome, in plan order.
  ///
  /// A plan of mode `observe` is not performed: each of its actions is `skipped`.
  public func execute(_ plan: Plan, snapshot: ClusterSnapshot, policy: ClusterPolicy) async -> [ActionOutcome] {
    plan.actions.map {
      ActionOutcome(action: $0.id, kind: $0.kind.name, status: .skipped, message: "not performed", at: now())
    }
  }
}
