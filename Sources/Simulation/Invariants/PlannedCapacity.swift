internal import AWSModel
internal import ClusterModel
internal import Controller

/// I19: whoever else acts at the same time, a controller sets a desired capacity that its own plan names, and adds nothing to
/// what it finds: two that see one need then raise it once.
final class PlannedCapacity: Invariant {
  private var raises: [String: [(group: String, to: Int, life: Int?)]] = [:]

  func didCall(_ call: WitnessedCall, _ witness: Witness) {
    guard let input = call.capacity else { return }
    raises[call.identity, default: []].append(
      (input.autoScalingGroupName ?? "", input.desiredCapacity ?? 0, witness.lives[call.identity]))
  }

  func passed(_ report: PassReport, of identity: String, _ witness: Witness) {
    let written = raises.removeValue(forKey: identity) ?? []
    guard let plan = report.plan, [.executed, .incomplete].contains(report.verdict) else { return }
    // What a life wrote that was killed stands in the plan of a pass that never ended.
    for (group, to, life) in written where life == witness.lives[identity] {
      let planned = plan.actions.compactMap { action -> Int? in
        switch action.kind {
        case .setDesiredCapacity(group, _, let to), .launchReplacement(group, _, let to, _): to
        default: nil
        }
      }.max()
      guard to > planned ?? 0 else { continue }
      witness.report(
        .exceededPlan, "\(group) was set to \(to); the plan says \(planned.map(String.init) ?? "nothing of it")")
    }
  }
}
