/// The least that any fleet could cost for items if these could be cut up at will, and put anywhere.
///
/// The dual of that linear programme: prices of CPU and of memory at which no instance holds more than it costs. What all
/// items take at such prices is never more than a fleet for them costs; the prices are chosen that make it most.
enum LinearBound {
  static func cost(_ bins: BinProblem) -> Double {
    var (cpu, memory) = (0.0, 0.0)
    for item in bins.items {
      cpu += Double(item.size[0]) * Double(item.count)
      memory += Double(item.size[1]) * Double(item.count)
    }
    func memoryPrice(_ cpuPrice: Double) -> Double {
      var least = Double.infinity
      for offer in bins.offers where offer.size[1] > 0 {
        least = min(least, (offer.price - cpuPrice * Double(offer.size[0])) / Double(offer.size[1]))
      }
      return least.isFinite ? max(0, least) : 0
    }
    var highest = Double.infinity
    for offer in bins.offers where offer.size[0] > 0 { highest = min(highest, offer.price / Double(offer.size[0])) }
    if !highest.isFinite { return memory * memoryPrice(0) }
    // Concave in the price of CPU: a ternary search closes in on the most.
    var (low, high) = (0.0, highest)
    for _ in 0..<40 {
      let (a, b) = (low + (high - low) / 3, high - (high - low) / 3)
      if a * cpu + memoryPrice(a) * memory >= b * cpu + memoryPrice(b) * memory { high = b } else { low = a }
    }
    return low * cpu + memoryPrice(low) * memory
  }
}
