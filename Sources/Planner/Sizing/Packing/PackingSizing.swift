internal import ClusterModel

/// The method `packing`.
struct PackingSizing: SizingStrategy {
  func reading(_ view: PlanningView) -> MetricReading { SizingMethod.packing.reading(0, view.sizing) }
  func decide(_ view: PlanningView, supply: Supply, draft: inout PlanDraft) -> SizingDecision {
    SizingDecision(direction: .hold, reason: "")
  }
}
