internal import ClusterModel
internal import Placement

/// Instances that are leaving by our hand and that the cluster needs after all: to keep one costs nothing, to buy one does.
enum Recall {
  /// Lets them stay, one after the other, as long as each leaves fewer tasks without a place.
  static func find(_ view: PlanningView, on board: inout PackingBoard, left: [Int]) -> [Int32] {
    var result: [Int32] = []
    var missing = left.reduce(0, +)
    for index in view.leavingByUs where missing > 0 {
      var trial = board
      trial.reactivate(index)
      let now = trial.trial(ArrivalOrder(seed: 1)).left.reduce(0, +)
      if now >= missing { continue }
      missing = now
      board = trial
      result.append(index)
    }
    return result
  }
}
