internal import ClusterModel
internal import FoundationEssentials

/// How a method's figure is published under `act: metric`.
///
/// Auto Scaling picks the victim of a scale-in, whatever runs there. So a value that asks for one is published only while
/// every group behind the cluster has the drain hook of the policy on its terminations; else the value that holds, and a
/// refusal. The policy's `publishesUnsafeScaleIn` restores what the published systems do.
enum MetricPublishing {
  static func publish(_ view: PlanningView, draft: inout PlanDraft) {
    let reading = view.sizing.method.strategy.reading(view)
    guard let value = reading.value, let publication = publication(of: reading, view) else {
      let refusal = reading.refusal
      draft.refuse(
        reading.name, refusal?.code ?? .notDefined, refusal?.message ?? "\(reading.name) cannot be computed now")
      return
    }
    let point = publication.point
    if let refusal = publication.refusal { draft.refuse(refusal) }
    let id = DecisionID(view.snapshot.cluster, "putMetric").with(point.namespace).with(point.name)
      .with("\(point.value)").with(Int(view.snapshot.asOf.timeIntervalSince1970))
    draft.add(
      PlannedAction(
        id: id.text, kind: .putMetric(point),
        reason: "\(reading.method.rawValue): \(reading.name) is \(value.shown)",
        because: ["metric:\(reading.name)"],
        expectedEffect: "\(point.namespace) \(point.name) has a datapoint of \(point.value.shown)"))
  }

  /// What of a reading is published; nil where it has no value.
  static func publication(of reading: MetricReading, _ view: PlanningView) -> MetricPublication? {
    guard let value = reading.value, value.isFinite else { return nil }
    var publication = MetricPublication(
      point: MetricPoint(
        namespace: reading.namespace, name: reading.name, value: value, unit: reading.unit,
        clusterName: view.snapshot.cluster.name))
    guard asksForScaleIn(value, view), !view.sizing.publishesUnsafeScaleIn, let group = firstWithoutHook(view) else {
      return publication
    }
    let hold = holdValue(view)
    publication.point.value = hold
    publication.refusal = Refusal(
      subject: reading.name, code: .drainHookMissing,
      message:
        "\(reading.name) \(value.shown) would let Auto Scaling terminate instances of \(group), which has no hook "
        + "\(view.policy.disruption.drain.hook) on termination; \(hold.shown) is published instead")
    return publication
  }

  private static func asksForScaleIn(_ value: Double, _ view: PlanningView) -> Bool {
    switch view.sizing.method {
    case .reservation: value < 1
    case .largestContainer, .utilization, .packing: value < 0
    case .capacityProvider: value < view.sizing.targetCapacityPercent
    }
  }

  /// The value that neither grows nor shrinks a cluster.
  private static func holdValue(_ view: PlanningView) -> Double {
    switch view.sizing.method {
    case .reservation: 1
    case .largestContainer, .utilization, .packing: 0
    case .capacityProvider: view.sizing.targetCapacityPercent
    }
  }

  /// The first group whose instances would be terminated without a drain; a cluster without known groups has one, too.
  private static func firstWithoutHook(_ view: PlanningView) -> String? {
    if view.snapshot.groups.isEmpty { return "an unknown group" }
    let hook = view.policy.disruption.drain.hook
    return view.snapshot.groups.first { group in
      !group.hooks.contains { $0.name == hook && $0.transition == "autoscaling:EC2_INSTANCE_TERMINATING" }
    }?.name
  }
}
