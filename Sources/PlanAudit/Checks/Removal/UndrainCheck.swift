internal import ClusterModel
internal import FoundationEssentials

/// I7 and I6: only our own drains are undone, and a mark is not taken off an instance that still drains by our hand.
enum UndrainCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    var undrained: Set<String> = []
    var findings: [AuditFinding] = []
    for action in audited.plan.actions {
      switch action.kind {
      case .undrain(let reference):
        undrained.insert(reference.ec2InstanceID)
        findings += undrain(reference, action: action.id, audited)
      case .tagIntent(let reference, let intent) where intent == nil || intent?.isAborted == true:
        findings += unmark(reference, isRemoved: intent == nil, undrained: undrained, action: action.id, audited)
      default: continue
      }
    }
    return findings
  }

  private static func undrain(_ reference: InstanceReference, action: String, _ audited: AuditCase) -> [AuditFinding] {
    let id = reference.ec2InstanceID
    guard let instance = audited.instance(reference) else {
      return [AuditFinding(.humanCordon, action: action, "\(id) is not registered: there is nothing to undo")]
    }
    if instance.intent == nil {
      return [AuditFinding(.humanCordon, action: action, "\(id) bears no intent of ours: its drain is a human's")]
    }
    if let intent = instance.intent, intent.isAborted, intent.isSettled, instance.status == .draining {
      return [
        AuditFinding(
          .humanCordon, action: action, "\(id) was ACTIVE again after our removal was given up: its drain is a human's")
      ]
    }
    if let intent = instance.intent, let at = audited.memory.disowned[id], intent.startedAt <= at,
      at <= audited.at.addingTimeInterval(60), instance.status == .draining
    {
      return [
        AuditFinding(
          .humanCordon, action: action,
          "\(id) was ACTIVE when our removal was given up: its drain is a human's")
      ]
    }
    if instance.isTerminating {
      return [
        AuditFinding(.humanCordon, action: action, "Auto Scaling is terminating \(id), which cannot be taken back")
      ]
    }
    return []
  }

  private static func unmark(
    _ reference: InstanceReference, isRemoved: Bool, undrained: Set<String>, action: String, _ audited: AuditCase
  ) -> [AuditFinding] {
    guard let instance = audited.instance(reference) else { return [] }
    let id = reference.ec2InstanceID
    if instance.intent == nil {
      return [AuditFinding(.ownerMarker, action: action, "\(id) bears no intent of ours to take off")]
    }
    // Marking a removal as given up before the instance is ACTIVE again keeps it ours; taking the mark off does not.
    let isOurs = instance.intent.map { !($0.isAborted && $0.isSettled) } ?? false
    guard isRemoved, isOurs, instance.status == .draining, !undrained.contains(id) else { return [] }
    return [
      AuditFinding(.ownerMarker, action: action, "\(id) would drain without an owner: it must be ACTIVE again first")
    ]
  }
}
