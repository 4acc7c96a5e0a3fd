internal import ClusterModel

/// I2: protection from scale-in is not lifted while the group wants fewer than it has: Auto Scaling would collect the debt
/// at once, by a choice of its own.
enum ProtectionCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    audited.plan.actions.compactMap { action in
      guard case .setInstanceProtection(_, let name, false) = action.kind, let group = audited.group(name),
        group.unit == .instances, group.instanceCount > group.desiredCapacity
      else { return nil }
      return AuditFinding(
        .emptyBeforeTermination, action: action.id,
        "'\(name)' has \(group.instanceCount) instances and wants \(group.desiredCapacity): lifting protection would let "
          + "it terminate one")
    }
  }
}
