internal import AWSModel

/// Which pool a mixed group launches from. Source: "Allocation strategies for multiple instance types".
extension AutoScalingWorld {
  /// Whether the next instance of a group is a Spot instance: On-Demand up to the base, and above it by percentage.
  func isSpotNext(_ group: SimGroup, _ census: LaunchCensus) -> Bool {
    guard case .mixed(let policy) = group.refreshSource ?? group.launch else { return false }
    let base = policy.instancesDistribution?.onDemandBaseCapacity ?? 0
    let percentage = policy.instancesDistribution?.onDemandPercentageAboveBaseCapacity ?? 100
    if census.onDemand < base { return false }
    let above = census.onDemand - base
    return Double(above + 1) > (Double(above + census.spot + 1) * Double(percentage) / 100).rounded(.up) + 1e-9
  }

  /// `prioritized` is the caller's order; `lowest-price` the cheapest unit first.
  func onDemandOrder(
    _ options: [LaunchOption], _ distribution: AutoScaling.InstancesDistribution?
  ) -> [LaunchOption] {
    let usesRequirements = options.contains { $0.specification.requirements != nil }
    let strategy = distribution?.onDemandAllocationStrategy ?? (usesRequirements ? "lowest-price" : "prioritized")
    guard strategy == "lowest-price" else { return options }
    let catalogue = region.sandbox.options.catalogue
    return ordered(options) {
      (catalogue[$0.specification.typeName]?.dollarsPerHour ?? .infinity) / Double(max(1, $0.weight))
    }
  }

  /// Every pool is a type in a zone. The zone comes first (the one that lacks most); in it the strategy decides.
  func spotOrder(
    _ options: [LaunchOption], _ distribution: AutoScaling.InstancesDistribution?, _ group: SimGroup, zones: [String]
  ) -> [LaunchOption] {
    let strategy = distribution?.spotAllocationStrategy ?? "lowest-price"
    var result: [LaunchOption] = []
    for zone in zones {
      let inZone = options.map { option in
        var option = option
        option.zone = zone
        return option
      }
      result += spotOrder(inZone, in: zone, strategy, pools: distribution?.spotInstancePools ?? 2, group)
    }
    return result
  }

  private func spotOrder(
    _ options: [LaunchOption], in zone: String, _ strategy: String, pools: Int, _ group: SimGroup
  ) -> [LaunchOption] {
    let market = region.ec2.spotMarket
    func price(_ option: LaunchOption) -> Double {
      market.price(option.specification.typeName, zone, at: region.now) / Double(max(1, option.weight))
    }
    func depth(_ option: LaunchOption) -> Int { market.depth(option.specification.typeName, zone, at: region.now) }
    switch strategy {
    case "capacity-optimized", "capacity-optimized-prioritized":
      return ordered(options) { Double(-depth($0)) }
    case "price-capacity-optimized":
      // Of the pools with the most capacity, the one with the lowest price.
      let deepest = options.map(depth).max() ?? 0
      return ordered(options) { price($0) + (depth($0) + 2 > deepest ? 0 : 1000) }
    default:
      // The cheapest few pools take turns.
      let cheapest = ordered(options, price)
      let few = Array(cheapest.prefix(max(1, pools)))
      var held: [String: Int] = [:]
      for member in group.members.all where member.counts && member.instance.zone == zone {
        held[member.instance.type.name, default: 0] += 1
      }
      return ordered(few) { Double(held[$0.specification.typeName, default: 0]) } + cheapest.dropFirst(few.count)
    }
  }

  /// By score, lowest first; equals keep their order.
  func ordered(_ options: [LaunchOption], _ score: (LaunchOption) -> Double) -> [LaunchOption] {
    options.map { ($0, score($0)) }.enumerated().sorted {
      ($0.element.1, $0.offset) < ($1.element.1, $1.offset)
    }.map(\.element.0)
  }
}
