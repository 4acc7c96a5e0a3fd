internal import ClusterModel
internal import Logging

extension ClusterOperator {
  /// Writes the decision down, whatever became of the pass. A log that cannot be written is a warning.
  func record(_ draft: inout PassDraft) async {
    var decision = draft.decision(cluster: cluster.name)
    #if BALLAST_MUTANTS
      if Mutant.isOn(.forgetToRecord) { decision.outcomes = [] }
    #endif
    do {
      try await seams.decisions.append(decision)
    } catch {
      draft.warnings.append("the decision could not be recorded: \(error)")
    }
  }

  /// Tells the pass to the log: a line for each action that was tried, or that would be and was not before; one for the
  /// pass.
  func log(_ report: PassReport) {
    for outcome in report.outcomes { log(outcome, of: report) }
    if report.verdict == .shown { logProposals(of: report) }
    logHalt(of: report)
    for warning in report.warnings { logger.warning("\(warning)", metadata: ["pass": .string(report.pass)]) }
    var metadata: Logger.Metadata = ["pass": .string(report.pass), "verdict": .string(report.verdict.rawValue)]
    if let plan = report.plan {
      metadata["actions"] = .stringConvertible(plan.actions.count)
      metadata["refusals"] = .stringConvertible(plan.refusals.count)
    }
    logger.log(level: report.verdict.logLevel, "\(report.failure ?? "pass")", metadata: metadata)
  }

  private func log(_ outcome: ActionOutcome, of report: PassReport) {
    let isBad = outcome.status == .failed || outcome.status == .unknown
    var metadata = Self.metadata(report.plan?.actions.first { $0.id == outcome.action }, pass: report.pass)
    metadata["action"] = .string(outcome.action)
    metadata["status"] = .string(outcome.status.rawValue)
    if !outcome.message.isEmpty { metadata["outcome"] = .string(outcome.message) }
    logger.log(level: isBad ? .warning : .notice, "\(outcome.kind)", metadata: metadata)
  }

  /// A pass that only shows says what it would do once, not in each pass again.
  private func logProposals(of report: PassReport) {
    let actions = report.plan?.actions ?? []
    for action in actions where !shownActions.contains(action.id) {
      var metadata = Self.metadata(action, pass: report.pass)
      metadata["action"] = .string(action.id)
      logger.notice("would \(action.kind.name)", metadata: metadata)
    }
    shownActions = Set(actions.map(\.id))
  }

  /// That too much of the cluster is in a bad state for any disruption is told when it begins, loudly, and when it is over.
  private func logHalt(of report: PassReport) {
    guard !report.isPartial, let refusals = report.plan?.refusals.filter({ $0.subject == cluster.name }) else { return }
    if let halt = refusals.first(where: { $0.code == .tooManyUnhealthy }) {
      if !hasToldHalt { logger.error("\(halt.message)", metadata: ["pass": .string(report.pass)]) }
      hasToldHalt = true
    } else if hasToldHalt, !refusals.contains(where: { Self.saysNothing.contains($0.code) }) {
      logger.notice("disruption goes on: not too many instances are in a bad state any more")
      hasToldHalt = false
    }
  }

  /// Refusals of a whole pass: it looked at no instance's state.
  private static let saysNothing: Set<RefusalCode> = [.paused, .stale, .notRead, "clusterNotActive"]

  private static func metadata(_ action: PlannedAction?, pass: String) -> Logger.Metadata {
    var metadata: Logger.Metadata = ["pass": .string(pass)]
    guard let action else { return metadata }
    metadata["subject"] = .string(action.kind.subjectNames.joined(separator: ","))
    metadata["reason"] = .string(action.reason)
    return metadata
  }
}

extension PassVerdict {
  var logLevel: Logger.Level {
    switch self {
    case .idle, .standby: .debug
    case .shown, .executed, .stopped: .info
    case .incomplete, .busy, .refused: .warning
    case .observationFailed, .timedOut: .error
    case .auditFailed: .critical
    }
  }
}
