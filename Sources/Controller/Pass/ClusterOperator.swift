public import ClusterModel
internal import FoundationEssentials
public import Logging
internal import PlanAudit

/// Operates one cluster, a pass at a time: observe, plan, audit, act, record.
///
/// It is level-triggered: each pass derives what to do from what is. What it keeps between passes (the last snapshot,
/// how often in a row it could not read) only makes it more careful; a new one in another process goes on where this
/// one stopped.
public actor ClusterOperator {
  public nonisolated let cluster: ClusterKey
  let seams: OperatorSeams
  let settings: OperatorSettings
  let logger: Logger
  var generator: SeededGenerator
  var previous: ClusterSnapshot?
  /// What the last pass wanted remembered and could not write; nil where it could.
  var unsaved: UnsavedMemory?
  /// The actions that the last pass which only showed has told of.
  var shownActions: Set<String> = []
  /// Whether the log was told last that all disruption stands still.
  var hasToldHalt = false
  private var isBusy = false
  #if BALLAST_MUTANTS
    var passes = 0
  #endif
  /// How many passes in a row could not read the cluster.
  public internal(set) var failuresInARow = 0

  /// - Parameter seed: names passes apart; processes that share a decision log should not share it.
  public init(
    cluster: ClusterKey, seams: OperatorSeams, settings: OperatorSettings = OperatorSettings(), seed: UInt64,
    logger: Logger
  ) {
    self.cluster = cluster
    self.seams = seams
    self.settings = settings
    self.generator = SeededGenerator(seed: seed)
    var logger = logger
    logger[metadataKey: "cluster"] = .string(cluster.name)
    self.logger = logger
  }

  /// One whole pass: reads the cluster, decides, and executes what the policy and the audit allow. Never throws: what went
  /// wrong is in the report and in the decision log.
  public func runPass(policy: ClusterPolicy, gate: StopGate = StopGate()) async -> PassReport {
    let report = await pass(policy: policy, gate: gate) { [self] draft in
      await observe(&draft, gate: gate)
      await decide(&draft, gate: gate)
      audit(&draft, purpose: purpose(for: draft))
      await act(&draft, gate: gate)
      await keepMemory(&draft)
    }
    if report.verdict == .observationFailed { await holdOn(policy: policy, gate: gate) }
    return report
  }

  /// What a pass would do now, and why. Nothing is written, neither to AWS nor to memory or log.
  ///
  /// - Parameter withTasks: reads the tasks, too, whatever the sizing method needs.
  public func preview(
    policy: ClusterPolicy, gate: StopGate = StopGate(), withTasks: Bool = false
  ) async -> PassReport {
    await pass(policy: policy, gate: gate, isRecorded: false) { [self] draft in
      await observe(&draft, gate: gate, withTasks: withTasks)
      await decide(&draft, gate: gate)
      audit(&draft, purpose: .show)
    }
  }

  /// Executes a plan that was saved before, provided that the cluster is still as it was then.
  ///
  /// The plan's parent must be the digest of what is now; its actions pass the audit anew, against fresh reads.
  public func apply(saved: Plan, policy: ClusterPolicy, gate: StopGate = StopGate()) async -> PassReport {
    await pass(policy: policy, gate: gate) { [self] draft in
      await observe(&draft, gate: gate)
      await adopt(saved, in: &draft, gate: gate)
      audit(&draft, purpose: .execute)
      await act(&draft, gate: gate)
    }
  }

  /// Undoes every mark of Ballast's on the cluster: drains of its own, intents, protection. For uninstalling; works in
  /// observe mode and while the cluster is paused.
  public func release(policy: ClusterPolicy, gate: StopGate = StopGate()) async -> PassReport {
    await pass(policy: policy, gate: gate) { [self] draft in
      await observe(&draft, gate: gate)
      if let snapshot = draft.snapshot { draft.adopt(ReleasePlan.make(for: snapshot, policy: policy)) }
      audit(&draft, purpose: .release)
      await act(&draft, gate: gate)
    }
  }

  /// Runs the steps of one pass, alone, and closes it whatever came of them.
  func pass(
    policy: ClusterPolicy, gate: StopGate, isRecorded: Bool = true, steps: (inout PassDraft) async -> Void
  ) async -> PassReport {
    var draft = PassDraft(
      id: nextPassID(), policy: policy, startedAt: seams.clock.now(), uptime: seams.clock.uptime(),
      timeout: settings.passTimeout)
    if isBusy {
      draft.end(.busy, "another pass over \(cluster.name) is under way")
      return draft.report(cluster: cluster.name, finishedAt: seams.clock.now())
    }
    isBusy = true
    #if BALLAST_MUTANTS
      passes += 1
    #endif
    defer { isBusy = false }
    if gate.isClosed { draft.end(.stopped, gate.reason) }
    await takeLease(&draft)
    await steps(&draft)
    draft.settle()
    if isRecorded, !draft.isQuiet { await record(&draft) }
    let report = draft.report(cluster: cluster.name, finishedAt: seams.clock.now())
    log(report)
    return report
  }

  private func nextPassID() -> String {
    let suffix = String(generator.next() & 0xffff_ffff, radix: 16)
    let padding = String(repeating: "0", count: 8 - suffix.count)
    return "\(seams.clock.now().formatted(.iso8601))-\(padding)\(suffix)"
  }
}
