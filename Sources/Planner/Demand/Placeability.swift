internal import ClusterModel
internal import Placement

/// Which waiting tasks no new instance would help.
enum Placeability {
  /// - Returns: by demand, why no instance of any group could ever take it.
  static func explain(
    _ board: inout PackingBoard, _ left: [Int], _ fit: inout FitTable, draft: inout PlanDraft
  ) -> [Int: String] {
    var result: [Int: String] = [:]
    for index in board.demand.indices where left[index] > 0 {
      guard let reason = fit.whyNever(board.demand[index].kind, on: &board) else { continue }
      result[index] = reason
      draft.refuse(board.demand[index].label, .unplaceable, reason)
    }
    return result
  }

  /// Demands that could run in the cluster and that no fresh instance of any group takes: they ask for what tasks, not
  /// instances, bring about, or for an instance that is there and full.
  static func awaitingChange(
    _ board: PackingBoard, _ left: [Int], _ supply: Supply, _ fit: inout FitTable, draft: inout PlanDraft
  ) -> [Int] {
    let result = board.demand.indices.filter {
      left[$0] > 0 && !fit.row(board.demand[$0].kind, supply.catalog).contains(true)
    }
    for index in result {
      draft.refuse(
        board.demand[index].label, .noOffer,
        "no group launches an instance that would take it; it waits for room on an instance that is there")
    }
    return result
  }
}

extension RefusalCode {
  static let noOffer: Self = "noInstanceToBuy"
}

/// How waiting tasks are told in a plan.
enum Waiting {
  /// One row for each service or family, in order of first appearance.
  static func tell(_ demand: [DemandKind], unplaceable: [Int: String], draft: inout PlanDraft) {
    var rows: [WaitingDemand] = []
    var known: [String: Int] = [:]
    for (index, kind) in demand.enumerated() where kind.waiting > 0 || unplaceable[index] != nil {
      let reason = unplaceable[index]
      if let row = known[kind.label] {
        rows[row].count += kind.waiting
        if let reason {
          rows[row].placeable = false
          rows[row].unplaceableBecause = reason
        }
      } else {
        known[kind.label] = rows.count
        rows.append(
          WaitingDemand(
            service: kind.label, count: kind.waiting, placeable: reason == nil, unplaceableBecause: reason))
      }
    }
    draft.waiting = rows
  }
}
