internal import ClusterModel
internal import Placement

/// Which waiting tasks no instance of any group could ever take.
enum Placeability {
  /// - Returns: by demand, why; only for those that can never be placed.
  static func explain(
    _ view: PlanningView, _ demand: [DemandKind], _ left: [Int], _ supply: Supply, draft: inout PlanDraft
  ) -> [Int: String] {
    var table = FitTable(view, offers: supply.catalog)
    var result: [Int: String] = [:]
    for index in demand.indices where left[index] > 0 {
      guard let reason = table.explanation(demand[index].kind, offers: supply.catalog) else { continue }
      result[index] = reason
      draft.refuse(demand[index].label, .unplaceable, reason)
    }
    return result
  }
}

/// How waiting tasks are told in a plan.
enum Waiting {
  /// One row for each service or family, in order of first appearance.
  static func tell(_ demand: [DemandKind], unplaceable: [Int: String], draft: inout PlanDraft) {
    var rows: [WaitingDemand] = []
    var known: [String: Int] = [:]
    for (index, kind) in demand.enumerated() {
      let reason = unplaceable[index]
      if let row = known[kind.label] {
        rows[row].count += kind.count
        if let reason {
          rows[row].placeable = false
          rows[row].unplaceableBecause = reason
        }
      } else {
        known[kind.label] = rows.count
        rows.append(
          WaitingDemand(
            service: kind.label, count: kind.count, placeable: reason == nil, unplaceableBecause: reason))
      }
    }
    draft.waiting = rows
  }
}
