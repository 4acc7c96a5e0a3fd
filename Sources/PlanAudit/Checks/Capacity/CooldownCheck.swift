internal import ClusterModel
internal import FoundationEssentials

/// I16: the cluster does not shrink within its cooldown, nor grow within it unless tasks wait.
enum CooldownCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] { shrinking(audited) + growing(audited) }

  private static func shrinking(_ audited: AuditCase) -> [AuditFinding] {
    let cooldown = audited.policy.sizing.scaleIn.cooldown
    guard let change = lastLeaving(audited), audited.at < change + cooldown else { return [] }
    return audited.begunRemovals.filter { $0.intent?.reason == .scaleIn && $0.isNew }.map {
      AuditFinding(
        .cooldown, action: $0.action.id,
        "the cluster changed \(seconds(change, audited.at)) s ago, within the scale-in cooldown of \(cooldown)")
    }
  }

  private static func growing(_ audited: AuditCase) -> [AuditFinding] {
    let cooldown = audited.policy.sizing.scaleOut.cooldown
    guard let change = lastChange(audited.memory), audited.at < change + cooldown else { return [] }
    if audited.plan.waiting.contains(where: { $0.placeable && $0.count > 0 }) { return [] }
    return audited.plan.actions.compactMap { action in
      guard case .setDesiredCapacity = action.kind else { return nil }
      return AuditFinding(
        .cooldown, action: action.id,
        "the cluster changed \(seconds(change, audited.at)) s ago, within the scale-out cooldown of \(cooldown), "
          + "and nothing waits")
    }
  }

  private static func lastChange(_ memory: PlannerMemory) -> Date? {
    [memory.lastScaleIn, memory.lastScaleOut].compactMap(\.self).max()
  }

  /// By memory, and by the signs that stand in AWS, which outlive it.
  private static func lastLeaving(_ audited: AuditCase) -> Date? {
    let signs = audited.snapshot.instances.compactMap {
      $0.intent.flatMap { $0.reason == .scaleIn && !$0.isAborted ? $0.startedAt : nil }
    }
    return ([lastChange(audited.memory)].compactMap(\.self) + signs).max()
  }

  private static func seconds(_ from: Date, _ to: Date) -> Int { Int(to.timeIntervalSince(from)) }
}

extension Date {
  static func + (date: Date, duration: Duration) -> Date {
    date.addingTimeInterval(
      Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18)
  }
}
