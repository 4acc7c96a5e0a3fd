internal import ClusterModel

/// How much of two things a cluster lacks, where each new instance of a group brings a fixed amount of each.
struct LinearNeed {
  var lackCPU: Int
  var lackMemory: Int
  /// What one instance of an offer brings of each.
  var gain: (GroupOffer) -> (cpu: Int, memory: Int)

  init(lackCPU: Int, lackMemory: Int, gain: @escaping (GroupOffer) -> (cpu: Int, memory: Int)) {
    self.lackCPU = lackCPU
    self.lackMemory = lackMemory
    self.gain = gain
  }

  /// The cheapest way to meet the need from one group; what that group cannot give, from the next cheapest, and so on.
  func decision(_ supply: Supply, reason: String, because: [String]) -> SizingDecision {
    let purchases = purchases(from: supply.offers)
    var left = self
    for purchase in purchases {
      guard let offer = supply.offers.first(where: { $0.group == purchase.group }) else { continue }
      left.lackCPU -= purchase.instances * gain(offer).cpu
      left.lackMemory -= purchase.instances * gain(offer).memory
    }
    return SizingDecision(
      direction: .out, purchases: purchases, isShort: left.lackCPU > 0 || left.lackMemory > 0, reason: reason,
      because: because)
  }

  private func purchases(from offers: [GroupOffer]) -> [Purchase] {
    var need = self
    var left = offers
    var result: [Purchase] = []
    while need.lackCPU > 0 || need.lackMemory > 0 {
      let priced = left.compactMap { offer in need.instances(of: offer).map { (offer, $0) } }
      guard let (best, count) = priced.min(by: Self.isCheaper) else { break }
      let bought = min(count, best.room)
      let gained = gain(best)
      need.lackCPU -= bought * gained.cpu
      need.lackMemory -= bought * gained.memory
      if bought > 0 { result.append(Purchase(group: best.group, instances: bought)) }
      left.removeAll { $0.group == best.group }
    }
    return result
  }

  /// How many of an offer alone would do; nil where it brings nothing of what is lacking.
  private func instances(of offer: GroupOffer) -> Int? {
    let gained = gain(offer)
    if lackCPU > 0 && gained.cpu <= 0 || lackMemory > 0 && gained.memory <= 0 { return nil }
    let byCPU = lackCPU > 0 ? (lackCPU + gained.cpu - 1) / gained.cpu : 0
    let byMemory = lackMemory > 0 ? (lackMemory + gained.memory - 1) / gained.memory : 0
    return max(byCPU, byMemory)
  }

  private static func isCheaper(_ a: (GroupOffer, Int), _ b: (GroupOffer, Int)) -> Bool {
    let (x, y) = (a.0.price * Double(a.1), b.0.price * Double(b.1))
    return x != y ? x < y : a.1 != b.1 ? a.1 < b.1 : a.0.group < b.0.group
  }
}
