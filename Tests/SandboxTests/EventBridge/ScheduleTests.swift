import AWSModel
import FoundationEssentials
import Sandbox
import Testing

@Suite struct ScheduleTests {
  /// The times at which a schedule strikes within some days of Monday, 23 November 2026, 00:00.
  private func strikes(_ schedule: String, days: Int = 1) throws -> [String] {
    let region = TestRegion()
    let queue = try region.queue()
    try region.call(EventBridge.putRule, .init(name: "r", scheduleExpression: schedule))
    try region.call(EventBridge.putTargets, .init(rule: "r", targets: [.init(id: "1", arn: queue.arn)]))
    var times: [String] = []
    // A queue keeps a message for four days: each day's are taken on the day.
    for _ in 0..<days {
      region.pass(.seconds(86_400))
      while case let messages = try region.receive(queue.url), !messages.isEmpty {
        times += try messages.compactMap { try TestJSON($0.body ?? "")["time"]?.string }
      }
      try region.call(SQS.purgeQueue, .init(queueUrl: queue.url))
    }
    return times
  }

  @Test func aRateCountsFromTheRule() throws {
    #expect(
      try strikes("rate(6 hours)") == [
        "2026-11-23T06:00:00Z", "2026-11-23T12:00:00Z", "2026-11-23T18:00:00Z", "2026-11-24T00:00:00Z",
      ])
  }

  @Test(arguments: [
    ("cron(15 10 ? * TUE *)", 3, ["2026-11-24T10:15:00Z"]),
    (
      "cron(0/30 8-9 23 11 ? *)", 1,
      ["2026-11-23T08:00:00Z", "2026-11-23T08:30:00Z", "2026-11-23T09:00:00Z", "2026-11-23T09:30:00Z"]
    ),
    ("cron(0 0 L * ? *)", 40, ["2026-11-30T00:00:00Z", "2026-12-31T00:00:00Z"]),
    ("cron(0 12 ? * 6#1 2026)", 40, ["2026-12-04T12:00:00Z"]),
    ("cron(0 12 ? * 2L *)", 40, ["2026-11-30T12:00:00Z", "2026-12-28T12:00:00Z"]),
    // The 28th is a Saturday, the 29th a Sunday: their nearest weekdays are the 27th and the 30th.
    ("cron(0 1 28W 11 ? *)", 10, ["2026-11-27T01:00:00Z"]),
    ("cron(0 1 29W 11 ? *)", 10, ["2026-11-30T01:00:00Z"]),
    ("cron(0 0 29 2 ? 2028)", 1, []),
  ])
  func aCronExpressionStrikesWhenItSays(schedule: String, days: Int, expected: [String]) throws {
    #expect(try strikes(schedule, days: days) == expected)
  }

  @Test(arguments: [
    "rate(1 minutes)", "rate(5 minute)", "rate(0 minutes)", "cron(* * * * * *)", "cron(0 12 ? * ? *)",
    "cron(60 0 * * ? *)", "cron(0 0 * * ?)", "every day", "rate(5 seconds)",
  ])
  func whatIsNoScheduleIsRefused(schedule: String) throws {
    let error = try #require(
      TestRegion().refusal(EventBridge.putRule, .init(name: "r", scheduleExpression: schedule)))
    #expect(error.code == "ValidationException")
    #expect(error.message == "Parameter ScheduleExpression is not valid.")
  }

  @Test func aScheduleEndsWithItsRule() throws {
    let region = TestRegion()
    let queue = try region.queue()
    try region.call(EventBridge.putRule, .init(name: "r", scheduleExpression: "rate(1 minute)"))
    try region.call(EventBridge.putTargets, .init(rule: "r", targets: [.init(id: "1", arn: queue.arn)]))
    region.pass(.seconds(150))
    try region.call(EventBridge.disableRule, .init(name: "r"))
    region.pass(.hours(1))
    #expect(try region.bodies(queue.url).count == 2)
  }
}
