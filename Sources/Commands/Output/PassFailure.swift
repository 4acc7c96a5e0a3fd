internal import ClusterModel
internal import Controller
internal import Observation

/// What a pass that did not go through means to whoever ran the command.
enum PassFailure {
  /// - Throws: the failure with its exit code; returns for a pass that went through or only showed.
  static func check(_ report: PassReport) throws {
    for warning in report.warnings { StandardStream.error.line("ballast: warning: \(warning)") }
    let message = report.failure ?? report.verdict.rawValue
    switch report.verdict {
    case .idle, .shown, .executed: return
    case .incomplete: throw CommandFailure(message, remedy: "The next pass goes on from what is")
    case .auditFailed: throw CommandFailure(message, exit: .blocked)
    case .refused: throw CommandFailure(message, exit: .blocked)
    case .observationFailed: throw CommandFailure(message)
    case .timedOut: throw CommandFailure(message, remedy: "Try a longer --timeout", exit: .timedOut)
    case .stopped: throw CommandFailure(message, exit: .interrupted)
    case .busy, .standby: throw CommandFailure(message)
    }
  }

  /// The same for a pass that was to act: that it only showed, or could write nothing, is then a failure.
  static func checkActed(_ report: PassReport, policy: ClusterPolicy, isReadOnly: Bool) throws {
    try check(report)
    guard let plan = report.plan else { return }
    if report.verdict == .shown {
      let (reason, remedy) = whyShown(report, policy, isReadOnly)
      throw CommandFailure("nothing was executed: \(reason)", remedy: remedy, exit: .blocked)
    }
    if let paused = plan.refusals.first(where: { $0.code == .paused }) {
      throw CommandFailure("nothing was executed: \(paused.message)", remedy: "Remove it to act", exit: .blocked)
    }
    if plan.actions.isEmpty, let unbound = plan.refusals.first(where: { $0.code == .notBound }) {
      throw CommandFailure(
        unbound.message, remedy: "Tag the group if it is this cluster's, or take it out of `groups`", exit: .blocked)
    }
  }

  private static func whyShown(
    _ report: PassReport, _ policy: ClusterPolicy, _ isReadOnly: Bool
  ) -> (reason: String, remedy: String) {
    if isReadOnly { return ("--read-only was given", "") }
    if report.snapshot?.isPaused == true {
      return ("the cluster bears the tag \(BallastTag.pause)", "Remove it to act")
    }
    return ("the policy of '\(policy.name)' says mode: observe", "Set mode: act in the configuration to act")
  }
}
