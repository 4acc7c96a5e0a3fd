import Sandbox
import Testing

@testable import Simulation

@Suite struct CostBoundTests {
  typealias Offer = CostBound.Offer

  @Test func oneTypeIsBoundByTheScarcerResource() {
    let bound = CostBound([Offer(cpuUnits: 1000, memoryMiB: 4000, price: 2)])
    #expect(abs(bound.perHour(cpuUnits: 5000, memoryMiB: 0) - 10) < 1e-9)
    #expect(abs(bound.perHour(cpuUnits: 5000, memoryMiB: 40_000) - 20) < 1e-9)
    #expect(bound.perHour(cpuUnits: 0, memoryMiB: 0) == 0)
    #expect(CostBound([]).perHour(cpuUnits: 1, memoryMiB: 1) == 0)
  }

  @Test func twoTypesAreMixed() {
    let bound = CostBound([
      Offer(cpuUnits: 2000, memoryMiB: 4000, price: 1), Offer(cpuUnits: 1000, memoryMiB: 8000, price: 1.2),
    ])
    // One of each gives exactly 3,000 units and 12,000 MiB.
    #expect(abs(bound.perHour(cpuUnits: 3000, memoryMiB: 12_000) - 2.2) < 1e-9)
  }

  /// Weak duality from the other side: no mix of instances that holds the demand costs less than the bound.
  @Test(arguments: 0..<50 as Range<UInt64>)
  func noMixIsCheaper(seed: UInt64) {
    var stream = RandomStream(seed: seed)
    func draw(_ high: Int) -> Int { 1 + Int(stream.unit() * Double(high)) }
    let offers = (0..<draw(6)).map { _ in
      Offer(cpuUnits: draw(8) * 1024, memoryMiB: draw(32) * 1024, price: 0.1 + stream.unit())
    }
    let bound = CostBound(offers)
    let mix = offers.map { _ in draw(5) - 1 }
    let cost = zip(offers, mix).reduce(0) { $0 + $1.0.price * Double($1.1) }
    let cpu = zip(offers, mix).reduce(0) { $0 + $1.0.cpuUnits * $1.1 }
    let memory = zip(offers, mix).reduce(0) { $0 + $1.0.memoryMiB * $1.1 }
    #expect(bound.perHour(cpuUnits: cpu, memoryMiB: memory) <= cost * (1 + 1e-9), "seed \(seed)")
    // And it is tight: some mix of two types in fractions reaches it.
    #expect(
      Self.cheapestFraction(offers, cpu, memory) <= bound.perHour(cpuUnits: cpu, memoryMiB: memory) * (1 + 1e-6) + 1e-9)
  }

  /// The cheapest basic solution: one type alone, or two that meet both needs exactly.
  private static func cheapestFraction(_ offers: [Offer], _ cpu: Int, _ memory: Int) -> Double {
    var best = Double.infinity
    for a in offers {
      let alone = max(Double(cpu) / Double(a.cpuUnits), Double(memory) / Double(a.memoryMiB))
      best = min(best, alone * a.price)
      for b in offers {
        let determinant = Double(a.cpuUnits * b.memoryMiB - b.cpuUnits * a.memoryMiB)
        if determinant == 0 { continue }
        let x = Double(cpu * b.memoryMiB - b.cpuUnits * memory) / determinant
        let y = Double(a.cpuUnits * memory - cpu * a.memoryMiB) / determinant
        if x >= 0, y >= 0 { best = min(best, x * a.price + y * b.price) }
      }
    }
    return best
  }
}
