import Testing

@testable import Simulation

@Suite struct DemandTests {
  @Test func stepsAreOrderedAndJoined() {
    let demand = Demand([
      DemandStep(at: .seconds(20), count: 3), DemandStep(at: .seconds(10), count: 1),
      DemandStep(at: .seconds(20), count: 1), DemandStep(at: .seconds(30), count: 5),
    ])
    #expect(demand.steps.map(\.count) == [1, 5])
    #expect(demand.count(at: .seconds(9)) == 0)
    #expect(demand.count(at: .seconds(10)) == 1)
    #expect(demand.count(at: .seconds(29)) == 1)
    #expect(demand.count(at: .seconds(30)) == 5)
    #expect(demand.peak == 5)
  }

  @Test func curvesAreNormalisedWithoutOutliersAndGoOnForEver() throws {
    var text = "timestamp,value\n"
    for minute in 0..<200 {
      text += "2014-02-28 2\(minute / 60 % 4):\(minute % 60):00,\(minute == 77 ? 9999 : minute % 100)\n"
    }
    let curve = try RecordedCurve.read(name: "saw", csv: text)
    #expect(curve.length == .seconds(199 * 60))
    #expect(curve.level(at: 0) == 0)
    #expect(curve.level(at: 98.5 * 60) > 0.98)
    #expect(curve.level(at: 77 * 60) == 1)
    #expect(curve.level(at: 50 * 60) == curve.level(at: (50 + 199) * 60))
  }

  @Test(arguments: ["x,1", "2014-13-01 00:00:00,1", "2014-01-01 00:00:00,x", "2014-01-01 00:00:00,1"])
  func curvesThatCannotBeReadSayWhere(_ row: String) {
    #expect(throws: CSVTable.Fault.self) { try RecordedCurve.read(name: "", csv: "timestamp,value\n\(row)\n") }
  }

  @Test func instantsCrossMonthsAndLeapDays() throws {
    let leap = try RecordedCurve.read(
      name: "", csv: "timestamp,value\n2012-02-28 00:00:00,1\n2012-03-01 00:00:00,2\n")
    #expect(leap.length == .seconds(2 * 86_400))
    let plain = try RecordedCurve.read(
      name: "", csv: "timestamp,value\n2013-12-31 23:59:00,1\n2014-01-01 00:00:00,2\n")
    #expect(plain.length == .seconds(60))
  }

  @Test func servicesFollowTheirCurves() {
    let curves = ["a", "b", "c"].map { GeneratedCurve.make(name: $0, seed: 1) }
    let services = CurveWorkload.services(along: curves, over: .seconds(86_400), seed: 9)
    #expect(services == CurveWorkload.services(along: curves, over: .seconds(86_400), seed: 9))
    #expect(services.count == 12)
    #expect(Set(services.map(\.name)).count == 12)
    for service in services {
      #expect((4...40).contains(service.demand.peak))
      #expect(service.demand.steps.count > 20)
      #expect(service.demand.steps.allSatisfy { $0.count >= 2 })
    }
    #expect(CurveWorkload.services(along: curves, over: .seconds(86_400), seed: 10) != services)
  }
}
