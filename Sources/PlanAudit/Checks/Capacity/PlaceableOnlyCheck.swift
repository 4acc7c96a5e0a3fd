internal import ClusterModel

/// I17: `packing` grows for tasks that can be placed, for headroom or for a minimum, never for tasks that no instance can hold.
///
/// The threshold methods grow by their percentages, as their authors describe them; for these the published figure must
/// call for it.
enum PlaceableOnlyCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    audited.plan.actions.compactMap { action in
      guard case .setDesiredCapacity(let name, _, _) = action.kind, let group = audited.group(name),
        let fault = fault(group, audited)
      else { return nil }
      return AuditFinding(.placeableOnly, action: action.id, fault)
    }
  }

  private static func fault(_ group: CapacityGroup, _ audited: AuditCase) -> String? {
    if group.desiredCapacity < group.minSize { return nil }
    switch audited.policy.sizing.method {
    case .packing: return hasCause(audited) ? nil : "nothing that waits can be placed, and no headroom is wanted"
    case .reservation:
      guard let status = audited.plan.metrics.scaleStatus, status != 2 else { return nil }
      return "ScaleStatus is \(status): the reservations do not call for growth"
    case .largestContainer, .utilization, .capacityProvider: return nil
    }
  }

  private static func hasCause(_ audited: AuditCase) -> Bool {
    audited.policy.sizing.headroom != Headroom()
      || audited.plan.waiting.contains { $0.placeable && $0.count > 0 }
      || audited.snapshot.queued.contains { $0.count > 0 }
      || !audited.leaving.isEmpty
  }
}
