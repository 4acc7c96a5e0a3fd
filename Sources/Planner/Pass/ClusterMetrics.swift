internal import ClusterModel

/// The published figures that every plan shows, whatever method sizes the cluster.
enum ClusterMetrics {
  static func compute(_ view: PlanningView, draft: inout PlanDraft) {
    if view.snapshot.has(.instances) {
      let figures = ReservationFigures(view.snapshot)
      draft.metrics.cpuReservation = figures.cpuPercent
      draft.metrics.memoryReservation = figures.memoryPercent
      if figures.runningTasks == 0 {
        let message = "no task runs, so AWS has no datapoint either"
        draft.refuse("CPUReservation", .noDatapoint, message)
        draft.refuse("MemoryReservation", .noDatapoint, message)
      }
    } else {
      draft.refuse("CPUReservation", .notRead, "the container instances were not read")
      draft.refuse("MemoryReservation", .notRead, "the container instances were not read")
    }
    draft.metrics.scaleStatus = value(.reservation, view, &draft).map { Int($0) }
    draft.metrics.requiresScaling = value(.largestContainer, view, &draft).map { Int($0) }
    draft.metrics.capacityProviderReservation = value(.capacityProvider, view, &draft)
  }

  private static func value(_ method: SizingMethod, _ view: PlanningView, _ draft: inout PlanDraft) -> Double? {
    let reading = method.strategy.reading(view)
    if let refusal = reading.refusal { draft.refuse(refusal) }
    return reading.value
  }
}
