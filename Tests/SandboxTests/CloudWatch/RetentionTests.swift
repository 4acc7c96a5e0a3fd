import AWSModel
import FoundationEssentials
import Sandbox
import Testing

/// "Metrics retention": seconds for 3 hours, minutes for 15 days, five minutes for 63 days, hours for 455 days.
@Suite struct RetentionTests {
  private func sums(_ region: TestRegion, days: Int, period: Int) throws -> [Double] {
    let start = -Double(days) * 86_400
    return try region.read(
      [TestRegion.query("m", metric: "Queue", period: period, returns: true)], from: start - 7200, to: start + 7200
    ).first?.values ?? []
  }

  @Test func oldDatapointsAreKeptEverCoarser() throws {
    let region = TestRegion()
    for minute in 0..<60 { try region.put(1, at: Double(minute * 60)) }
    try region.put(5, metric: "Fine") { $0.storageResolution = 1 }
    region.pass(.hours(24 * 16))
    #expect(try sums(region, days: 16, period: 60).isEmpty)
    #expect(try sums(region, days: 16, period: 300) == Array(repeating: 5, count: 12))
    region.pass(.hours(24 * 48))
    #expect(try sums(region, days: 64, period: 300).isEmpty)
    #expect(try sums(region, days: 64, period: 3600) == [60])
    region.pass(.hours(24 * 393))
    #expect(try sums(region, days: 457, period: 3600).isEmpty)
  }

  @Test func secondsAreGoneAfterThreeHours() throws {
    let region = TestRegion()
    try region.put(5) { $0.storageResolution = 1 }
    region.pass(.hours(5))
    let start = -5.0 * 3600
    func values(_ period: Int) throws -> [Double] {
      try region.read(
        [TestRegion.query("m", metric: "Queue", period: period, returns: true)], from: start, to: start + 60
      )
      .first?.values ?? []
    }
    #expect(try values(1).isEmpty)
    #expect(try values(60) == [5])
  }
}
