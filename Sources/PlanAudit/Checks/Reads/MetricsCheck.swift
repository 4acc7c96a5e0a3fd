internal import ClusterModel

/// I10, I12: a metric that is missing, or computed from a part of the cluster, is not published, and one that shrinks a
/// cluster only where a drain hook holds what Auto Scaling picks.
enum MetricsCheck: AuditCheck {
  static func findings(_ audited: AuditCase) -> [AuditFinding] {
    audited.plan.actions.flatMap { action -> [AuditFinding] in
      guard case .putMetric(let point) = action.kind else { return [] }
      return faults(point, audited).map { AuditFinding(.missingMetrics, action: action.id, $0) }
        + gaps(point, audited).map { AuditFinding(.partialReads, action: action.id, $0) }
    }
  }

  /// What is in use is a figure of CloudWatch's own; the others are reckoned from what was read.
  private static func gaps(_ point: MetricPoint, _ audited: AuditCase) -> [String] {
    guard audited.policy.sizing.method != .utilization else { return [] }
    var gaps: [String] = []
    if let first = audited.snapshot.unexplained.first {
      gaps.append("\(point.name) leaves out what was listed and not described, \(first) for one")
    }
    let (counted, read) = (audited.snapshot.registeredInstancesCount, audited.snapshot.instances.count)
    if counted > read { gaps.append("\(point.name) rests on \(read) instances, ECS counts \(counted)") }
    return gaps
  }

  private static func faults(_ point: MetricPoint, _ audited: AuditCase) -> [String] {
    guard point.value.isFinite else { return ["\(point.name) has no value: it is not published"] }
    guard callsForScaleIn(point, audited.policy.sizing), !audited.policy.sizing.publishesUnsafeScaleIn else {
      return []
    }
    let unheld = audited.snapshot.groups.filter { group in
      !group.hooks.contains {
        $0.name == audited.policy.disruption.drain.hook && $0.transition == "autoscaling:EC2_INSTANCE_TERMINATING"
      }
    }
    return unheld.map {
      "\(point.name) = \(point.value) lets Auto Scaling pick a victim, and group '\($0.name)' has no drain hook "
        + "'\(audited.policy.disruption.drain.hook)'"
    }
  }

  /// Most methods say so by a number of their own; the percentage of `capacityProvider` by being below its target.
  private static func callsForScaleIn(_ point: MetricPoint, _ sizing: SizingPolicy) -> Bool {
    switch sizing.method {
    case .reservation: point.value == 0
    case .largestContainer, .utilization, .packing: point.value < 0
    case .capacityProvider: point.value < sizing.targetCapacityPercent
    }
  }
}
