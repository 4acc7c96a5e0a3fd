import AWSModel
import Sandbox
import Testing

/// The tables of "Configuring how CloudWatch alarms treat missing data": five periods, oldest first; X breaches, 0 does
/// not, - is missing.
@Suite struct MissingDataTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var points: String
    var m: Int
    /// For missing, ignore, breaching and notBreaching; `=` keeps the state.
    var states: [String]

    var testDescription: String { "\(points) \(m) of 3" }
  }

  static let rows = [
    Row(points: "0-X-X", m: 3, states: ["OK", "OK", "OK", "OK"]),
    Row(points: "0----", m: 3, states: ["OK", "OK", "OK", "OK"]),
    Row(points: "----0", m: 3, states: ["OK", "OK", "OK", "OK"]),
    Row(points: "-----", m: 3, states: ["INSUFFICIENT_DATA", "=", "ALARM", "OK"]),
    Row(points: "0XX-X", m: 3, states: ["ALARM", "ALARM", "ALARM", "ALARM"]),
    Row(points: "----X", m: 3, states: ["INSUFFICIENT_DATA", "=", "ALARM", "OK"]),
    Row(points: "X----", m: 3, states: ["ALARM", "=", "ALARM", "OK"]),
    Row(points: "--X--", m: 3, states: ["ALARM", "=", "ALARM", "OK"]),
    Row(points: "XX000", m: 3, states: ["OK", "OK", "OK", "OK"]),
    Row(points: "00XXX", m: 3, states: ["ALARM", "ALARM", "ALARM", "ALARM"]),
    Row(points: "0-X-X", m: 2, states: ["ALARM", "ALARM", "ALARM", "ALARM"]),
    Row(points: "00X0X", m: 2, states: ["ALARM", "ALARM", "ALARM", "ALARM"]),
    Row(points: "0-X--", m: 2, states: ["OK", "OK", "ALARM", "OK"]),
    Row(points: "----0", m: 2, states: ["OK", "OK", "ALARM", "OK"]),
    Row(points: "----X", m: 2, states: ["INSUFFICIENT_DATA", "=", "ALARM", "OK"]),
    Row(points: "---X-", m: 2, states: ["ALARM", "=", "ALARM", "OK"]),
  ]

  @Test(arguments: rows) func eachRowOfTheTables(_ row: Row) throws {
    for (treatment, wanted) in zip(["missing", "ignore", "breaching", "notBreaching"], row.states) {
      for before in ["OK", "ALARM"] {
        let found = try evaluate(row, treatment, before)
        #expect(found == (wanted == "=" ? before : wanted), "\(treatment), \(before) before")
      }
    }
  }

  private func evaluate(_ row: Row, _ treatment: String, _ before: String) throws -> String {
    let region = TestRegion()
    for (index, point) in row.points.enumerated() where point != "-" {
      try region.put(point == "X" ? 20 : 1, at: Double(index * 60))
    }
    region.pass(.seconds(270))
    try region.alarm(periods: 3) {
      $0.datapointsToAlarm = row.m
      $0.treatMissingData = treatment
    }
    try region.call(
      CloudWatch.setAlarmState,
      .init(alarmName: "high", stateValue: .init(rawValue: before), stateReason: "test"))
    region.pass(.seconds(30))
    return try region.state()
  }
}
