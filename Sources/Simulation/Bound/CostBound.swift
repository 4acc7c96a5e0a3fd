/// What demand must cost at least, whatever sizes the cluster: the linear relaxation over instance types.
///
/// At one instant, with tasks that want C units of CPU and M MiB in all, the least that instances can cost is
///
///     minimise Σ price[t] · n[t]   such that   Σ cpu[t] · n[t] ≥ C,  Σ memory[t] · n[t] ≥ M,  n[t] ≥ 0
///
/// with fractions of instances allowed, no waste in packing, no time to boot and no headroom. No method can cost less while
/// it serves the demand, and none can reach it. By duality it is the greatest C·y + M·z over the prices y of a unit and z of
/// a MiB at which no type is worth more than it costs. Those prices form a polygon that does not depend on the demand: its
/// corners are found once, and each instant only tries them.
public struct CostBound: Sendable, Hashable {
  /// A type: what one instance offers to tasks, and what it costs in an hour.
  public struct Offer: Sendable, Hashable {
    public var cpuUnits: Int
    public var memoryMiB: Int
    public var price: Double

    public init(cpuUnits: Int, memoryMiB: Int, price: Double) {
      self.cpuUnits = cpuUnits
      self.memoryMiB = memoryMiB
      self.price = price
    }
  }

  /// Prices of one CPU unit and one MiB for an hour.
  struct Corner: Sendable, Hashable {
    var perUnit: Double
    var perMiB: Double
  }

  let corners: [Corner]

  /// - Parameter offers: those that offer nothing or cost nothing are left out, since a bound on them says nothing.
  public init(_ offers: [Offer]) {
    let lines = offers.filter { $0.cpuUnits > 0 && $0.memoryMiB > 0 && $0.price > 0 }
    var found: [Corner] = []
    if let perUnit = lines.map({ $0.price / Double($0.cpuUnits) }).min(),
      let perMiB = lines.map({ $0.price / Double($0.memoryMiB) }).min()
    {
      found = [Corner(perUnit: perUnit, perMiB: 0), Corner(perUnit: 0, perMiB: perMiB)]
      for (index, a) in lines.enumerated() {
        for b in lines[(index + 1)...] {
          if let corner = Self.crossing(a, b), Self.isWithin(corner, lines) { found.append(corner) }
        }
      }
    }
    corners = found
  }

  /// The least cost of an hour in which tasks want so much.
  public func perHour(cpuUnits: Int, memoryMiB: Int) -> Double {
    corners.map { $0.perUnit * Double(cpuUnits) + $0.perMiB * Double(memoryMiB) }.max() ?? 0
  }

  private static func crossing(_ a: Offer, _ b: Offer) -> Corner? {
    let (ac, am, bc, bm) = (Double(a.cpuUnits), Double(a.memoryMiB), Double(b.cpuUnits), Double(b.memoryMiB))
    let determinant = ac * bm - bc * am
    guard determinant != 0 else { return nil }
    let corner = Corner(
      perUnit: (a.price * bm - b.price * am) / determinant, perMiB: (ac * b.price - bc * a.price) / determinant)
    return corner.perUnit >= 0 && corner.perMiB >= 0 ? corner : nil
  }

  /// Whether no type is worth more at these prices than it costs; with room for rounding.
  private static func isWithin(_ corner: Corner, _ offers: [Offer]) -> Bool {
    offers.allSatisfy { offer in
      let worth = corner.perUnit * Double(offer.cpuUnits) + corner.perMiB * Double(offer.memoryMiB)
      return worth <= offer.price * (1 + 1e-12)
    }
  }
}
