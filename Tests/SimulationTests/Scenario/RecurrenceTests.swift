import FoundationEssentials
import Sandbox
import Testing

@testable import Simulation

/// Events that happen again and again.
@Suite struct RecurrenceTests {
  private func instants(_ event: String, seed: UInt64 = 1) throws -> [Duration] {
    let text =
      #"{"name": "x", "duration": "10h", "groups": [{"name": "g", "instanceType": "m5.large", "max": 3}], "#
      + #""events": [\#(event)]}"#
    return try ScenarioCodingTests.decode(text).unrolled(seed: seed).events.map(\.at)
  }

  @Test func aPeriodComesFromItsBeginningToBeforeItsEnd() throws {
    let found = try instants(#"{"every": "2h", "from": "1h", "until": "7h", "crash": 1}"#)
    #expect(found == [.hours(1), .hours(3), .hours(5)])
    #expect(try instants(#"{"every": "4h", "crash": 1}"#) == [.zero, .hours(4), .hours(8)])
  }

  @Test func aRateIsKeptOnAverageAndFollowsTheSeed() throws {
    let event = #"{"perHour": 100, "until": "8h", "crash": 1}"#
    let found = try instants(event)
    // Eight hundred on average; the square root of that is the usual deviation.
    #expect((700...900).contains(found.count), "\(found.count)")
    #expect(found == found.sorted() && found.allSatisfy { $0 < .hours(8) })
    #expect(try instants(event) == found)
    #expect(try instants(event, seed: 2) != found)
    // Independent events come in the first half of the mean wait two times in five: 1 − e^(−1/2).
    let gaps = zip(found.dropFirst(), found).map { $0 - $1 }
    let short = gaps.count { $0 < .seconds(18) }
    #expect((0.33...0.46).contains(Double(short) / Double(gaps.count)))
  }

  @Test func exponentialVariatesHaveMeanAndVarianceOfOne() {
    var stream = RandomStream(seed: 7, label: "test")
    let drawn = (0..<20_000).map { _ in EventRecurrence.exponential(&stream) }
    let mean = drawn.reduce(0, +) / 20_000
    let variance = drawn.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000
    #expect(abs(mean - 1) < 0.03 && abs(variance - 1) < 0.08, "\(mean) \(variance)")
  }

  @Test(arguments: [
    (#"{"at": "1h", "every": "2h", "crash": 1}"#, "one of at, every and perHour; this has 2"),
    (#"{"crash": 1}"#, "this has 0"), (#"{"at": "1h", "until": "2h", "crash": 1}"#, "has no 'until'"),
    (#"{"every": "0", "crash": 1}"#, "a second at least"), (#"{"perHour": 0, "crash": 1}"#, "above 0"),
    (
      #"{"at": "1h", "crash": 1, "lasting": "5m"}"#,
      "'lasting' belongs to disconnect, impair, hang, holdStops, suspend, not to crash"
    ),
  ])
  func whatIsWrongIsSaid(_ event: String, _ message: String) {
    #expect { try instants(event) } throws: { "\($0)".contains(message) }
  }
}
