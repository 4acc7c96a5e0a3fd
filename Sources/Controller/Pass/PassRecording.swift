internal import ClusterModel
internal import Logging

extension ClusterOperator {
  /// Writes the decision down, whatever became of the pass. A log that cannot be written is a warning.
  func record(_ draft: inout PassDraft) async {
    do {
      try await seams.decisions.append(draft.decision(cluster: cluster.name))
    } catch {
      draft.warnings.append("the decision could not be recorded: \(error)")
    }
  }

  /// Tells the pass to the log: one line for each action that was tried, one for the pass.
  func log(_ report: PassReport) {
    for outcome in report.outcomes {
      logger.log(
        level: outcome.status == .failed || outcome.status == .unknown ? .warning : .notice, "\(outcome.kind)",
        metadata: [
          "action": .string(outcome.action), "status": .string(outcome.status.rawValue),
          "message": .string(outcome.message), "pass": .string(report.pass),
        ])
    }
    for warning in report.warnings { logger.warning("\(warning)", metadata: ["pass": .string(report.pass)]) }
    var metadata: Logger.Metadata = ["pass": .string(report.pass), "verdict": .string(report.verdict.rawValue)]
    if let plan = report.plan {
      metadata["actions"] = .stringConvertible(plan.actions.count)
      metadata["refusals"] = .stringConvertible(plan.refusals.count)
    }
    logger.log(level: report.verdict.logLevel, "\(report.failure ?? "pass")", metadata: metadata)
  }
}

extension PassVerdict {
  var logLevel: Logger.Level {
    switch self {
    case .idle: .debug
    case .shown, .executed, .stopped: .info
    case .incomplete, .busy, .refused: .warning
    case .observationFailed, .timedOut: .error
    case .auditFailed: .critical
    }
  }
}
