internal import ClusterModel
internal import FoundationEssentials
internal import Placement

/// The method `packing`: places what waits, and the wanted headroom, on what there is and what is on its way, as ECS would;
/// buys the cheapest instances for the rest, few at equal cost; gives up what all of that can do without.
///
/// Its metric `PackingScaling` is 1 to grow, −1 to shrink, 0 to hold.
struct PackingSizing: SizingStrategy {
  func reading(_ view: PlanningView) -> MetricReading {
    var draft = PlanDraft(memory: view.memory)
    let supply = Supply(view, memory: &draft.memory)
    let decision = decide(view, supply: supply, draft: &draft)
    return SizingMethod.packing.reading(Double(decision.direction.rawValue), view.sizing)
  }

  func decide(_ view: PlanningView, supply: Supply, draft: inout PlanDraft) -> SizingDecision {
    if let gap = ReadGaps.refusal(view.snapshot.cluster.name, view.snapshot, [.instances, .services, .tasks]) {
      draft.refuse(gap)
      return SizingDecision(direction: .hold, reason: gap.message)
    }
    let demand = Demand.all(view)
    let headroom = HeadroomNeed.all(view, supply, demand)
    if demand.isEmpty, headroom.isEmpty { return idle(view) }
    var board = PackingBoard(view, supply, demand + headroom)
    var left = board.trial(ArrivalOrder(seed: 1)).left
    var fit = FitTable(view, supply, board.demand)
    let unplaceable = Placeability.explain(&board, left, &fit, draft: &draft)
    Waiting.tell(demand, unplaceable: unplaceable, draft: &draft)
    let hopeless = unplaceable.keys + awaitingChange(board, left, unplaceable, supply, &fit, draft: &draft)
    board.forget(hopeless)
    for index in hopeless { left[index] = 0 }
    #if BALLAST_MUTANTS
      if Mutant.isOn(.buyForUnplaceable), !unplaceable.isEmpty, let offer = supply.offers.first(where: { $0.room > 0 })
      {
        let purchase = Purchase(group: offer.group, instances: 1)
        return SizingDecision(direction: .out, purchases: [purchase], reason: "tasks wait, whatever they are")
      }
    #endif
    if left.allSatisfy({ $0 == 0 }) { return spare(view, &board) }
    return grow(view, supply, &board, left, &fit)
  }

  private func awaitingChange(
    _ board: PackingBoard, _ left: [Int], _ unplaceable: [Int: String], _ supply: Supply, _ fit: inout FitTable,
    draft: inout PlanDraft
  ) -> [Int] {
    var rest = left
    for index in unplaceable.keys { rest[index] = 0 }
    if rest.allSatisfy({ $0 == 0 }) { return [] }
    return Placeability.awaitingChange(board, rest, supply, &fit, draft: &draft)
  }

  /// Nothing waits and no headroom is wanted: all that is empty can go.
  private func idle(_ view: PlanningView) -> SizingDecision {
    let empty = RemovalOrder.emptyInstances(view)
    return SizingDecision(
      direction: empty.isEmpty ? .hold : .in, dispensable: empty,
      reason: empty.isEmpty
        ? "every task has its place" : "\(empty.count.shown("instance")) with nothing but daemons")
  }

  /// All that can be placed has room: what can go nevertheless?
  private func spare(_ view: PlanningView, _ board: inout PackingBoard) -> SizingDecision {
    let empty = RemovalOrder.emptyInstances(view)
    let dispensable = Dispensable.find(empty, on: &board, orders: view.effort.orders)
    return SizingDecision(
      direction: dispensable.isEmpty ? .hold : .in, dispensable: dispensable,
      reason: "all that waits and the headroom have room without \(dispensable.count) empty instances")
  }

  private func grow(
    _ view: PlanningView, _ supply: Supply, _ board: inout PackingBoard, _ first: [Int], _ fit: inout FitTable
  ) -> SizingDecision {
    let recalled = Recall.find(view, on: &board, left: first)
    let left = recalled.isEmpty ? first : board.trial(ArrivalOrder(seed: 1)).left
    let check = PurchaseCheck(view: view, search: PurchaseSearch(effort: view.effort), offers: supply.offers)
    let settled = check.settle(&board, left: left, &fit)
    let purchases = settled.fleet.indices.filter { settled.fleet[$0] > 0 }
      .map { Purchase(group: supply.offers[$0].group, instances: settled.fleet[$0]) }
    let isShort = settled.left.contains { $0 > 0 }
    let tasks = left.reduce(0, +)
    var decision = SizingDecision(
      direction: purchases.isEmpty && recalled.isEmpty && !isShort ? .hold : .out, purchases: purchases,
      reason: "\(tasks.shown("task")) without room", because: Self.because(board.demand, left))
    decision.recalled = recalled
    decision.isShort = isShort
    return decision
  }

  private static func because(_ demand: [DemandKind], _ left: [Int]) -> [String] {
    let labels = demand.indices.filter { left[$0] > 0 }.map { index in
      demand[index].kind.isService ? "service:\(demand[index].label)" : demand[index].label
    }
    return Array(Set(labels)).sorted()
  }
}
