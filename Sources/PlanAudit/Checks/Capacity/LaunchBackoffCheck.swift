internal import ClusterModel
internal import FoundationEssentials

/// I18: a group whose launches failed is not asked again before its backoff is over.
enum LaunchBackoffCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    audited.plan.actions.compactMap { action in
      guard action.kind.isRaising, let name = action.kind.group, let group = audited.group(name),
        let reason = reason(group, audited)
      else { return nil }
      return AuditFinding(.launchBackoff, action: action.id, "'\(name)' is to be left alone: \(reason)")
    }
  }

  private static func reason(_ group: CapacityGroup, _ audited: AuditCase) -> String? {
    let backoff = audited.memory.backoff[group.name]
    if let backoff, audited.at < backoff.until {
      return "\(backoff.failures) launches in a row failed, the backoff is not over"
    }
    // A failure that no memory holds: at least the base must have passed since. One within an earlier backoff was waited
    // for with it.
    guard let newest = group.launchFailures.map(\.at).max(), newest > (backoff?.lastFailure ?? .distantPast),
      newest > (group.lastSuccessfulLaunch ?? .distantPast),
      newest >= (backoff?.until ?? .distantPast), audited.at < newest + audited.policy.sizing.scaleOut.backoffBase
    else { return nil }
    return "a launch failed within the last \(audited.policy.sizing.scaleOut.backoffBase)"
  }
}
