internal import ClusterModel

/// Draws policies: every method, mostly packing; quick ones, so that much happens in an hour.
enum PolicyLots {
  static func draw(_ stream: inout SwarmStream) -> ClusterPolicy {
    let method = stream.pick(
      [.packing, .packing, .packing, .packing, .reservation, .largestContainer, .utilization, .capacityProvider]
        as [SizingMethod])
    let headroom = Headroom(largestTasks: method == .largestContainer ? stream.whole(1...2) : stream.pick([0, 0, 1]))
    let scaleIn = ScaleInPolicy(
      after: .seconds(stream.pick([60, 120, 300])), cooldown: .seconds(stream.pick([60, 120, 300])),
      stepMax: stream.pick([.percent(10), .percent(34), .count(1), .count(3)] as [Allowance]))
    let scaleOut = ScaleOutPolicy(
      cooldown: .seconds(stream.pick([0, 60])), stepMax: stream.pick([2, 10, 100]),
      provisionTimeout: .seconds(stream.pick([420, 600])), backoffBase: .seconds(120), backoffMax: .seconds(600))
    let budget = stream.pick([.percent(10), .percent(50), .count(1), .count(2), .count(0)] as [Allowance])
    let drain = DrainPolicy(deadline: .seconds(stream.pick([300, 600, 900])))
    return ClusterPolicy(
      name: World.cluster, mode: stream.chance(0.04) ? .observe : .act,
      sizing: SizingPolicy(method: method, headroom: headroom, scaleIn: scaleIn, scaleOut: scaleOut),
      disruption: DisruptionPolicy(budgets: [DisruptionBudget(instances: budget)], drain: drain))
  }
}
