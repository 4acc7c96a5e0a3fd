internal import ClusterModel

/// The published figures that every plan shows, whatever method sizes the cluster.
enum ClusterMetrics {
  static func compute(_ view: PlanningView, draft: inout PlanDraft) {
    let figures = ReservationFigures(view.snapshot)
    draft.metrics.cpuReservation = reserved("CPUReservation", figures.cpuPercent, view, &draft)
    draft.metrics.memoryReservation = reserved("MemoryReservation", figures.memoryPercent, view, &draft)
    draft.metrics.scaleStatus = value(.reservation, view, &draft).map { Int($0) }
    draft.metrics.requiresScaling = value(.largestContainer, view, &draft).map { Int($0) }
    draft.metrics.capacityProviderReservation = value(.capacityProvider, view, &draft)
  }

  private static func reserved(
    _ name: String, _ percent: Double?, _ view: PlanningView, _ draft: inout PlanDraft
  ) -> Double? {
    if let refusal = ReadGaps.refusal(name, view.snapshot, [.instances]) {
      draft.refuse(refusal)
      return nil
    }
    if percent == nil { draft.refuse(name, .noDatapoint, "no task runs, so AWS has no datapoint either") }
    return percent
  }

  private static func value(_ method: SizingMethod, _ view: PlanningView, _ draft: inout PlanDraft) -> Double? {
    let reading = method.strategy.reading(view)
    if let refusal = reading.refusal { draft.refuse(refusal) }
    return reading.value
  }
}
