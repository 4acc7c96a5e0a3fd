internal import ClusterModel
internal import FoundationEssentials

/// I21 and I7: an intent stands in AWS before an instance is set DRAINING, and says the truth; a human's drain is not
/// taken over.
enum DrainCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    let unknown = audited.plan.actions.compactMap { action -> AuditFinding? in
      guard case .drain(let reference) = action.kind, audited.instance(reference) == nil else { return nil }
      return AuditFinding(
        .durableIntent, action: action.id, "\(reference.ec2InstanceID) is not registered: there is nothing to drain")
    }
    return unknown + audited.begunRemovals.flatMap { findings($0, audited) } + takeovers(audited)
  }

  private static func findings(_ removal: BegunRemoval, _ audited: AuditCase) -> [AuditFinding] {
    let id = removal.reference.ec2InstanceID
    guard let intent = removal.intent else {
      return [
        AuditFinding(
          .durableIntent, action: removal.action.id, "no intent is written on \(id) before it is set DRAINING")
      ]
    }
    var findings: [AuditFinding] = []
    if intent.isAborted {
      findings.append(
        AuditFinding(
          .durableIntent, action: removal.action.id, "the intent on \(id) says that its removal was given up"))
    }
    if intent.reason == .lifecycle, !removal.instance.isTerminating {
      findings.append(
        AuditFinding(
          .durableIntent, action: removal.action.id,
          "it calls itself a lifecycle drain, but Auto Scaling is not terminating \(id)"))
    }
    // Whoever asks for a drain knows of the one before: only what Ballast decides by itself waits.
    if let before = removal.instance.intent, before.isAborted, intent.reason.isVoluntary, intent.reason != .manualDrain,
      let retry = before.retryAfter, audited.at < retry
    {
      findings.append(
        AuditFinding(
          .launchBackoff, action: removal.action.id,
          "a removal of \(id) was given up before, it is not to be tried again yet"))
    }
    return findings
  }

  /// An instance that drains without an intent was drained by a human; its removal is theirs, unless Auto Scaling takes it.
  private static func takeovers(_ audited: AuditCase) -> [AuditFinding] {
    audited.plan.actions.compactMap { action in
      let reference: InstanceReference
      switch action.kind {
      case .drain(let instance), .tagIntent(let instance, .some): reference = instance
      default: return nil
      }
      guard let instance = audited.instance(reference), instance.status == .draining, instance.intent == nil,
        !instance.isTerminating
      else { return nil }
      return AuditFinding(
        .humanCordon, action: action.id, "\(reference.ec2InstanceID) was set DRAINING by a human: it is theirs")
    }
  }
}
