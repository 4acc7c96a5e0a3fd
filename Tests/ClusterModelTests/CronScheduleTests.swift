import ClusterModel
import Foundation
import Testing

@Suite("A schedule in five fields")
struct CronScheduleTests {
  static func instant(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

  @Test(
    "fires in the minutes it names, in UTC",
    arguments: [
      ("* * * * *", "2026-11-23T14:03:10Z", true), ("3 14 * * *", "2026-11-23T14:03:59Z", true),
      ("4 14 * * *", "2026-11-23T14:03:59Z", false), ("*/5 * * * *", "2026-11-23T14:05:00Z", true),
      ("*/5 * * * *", "2026-11-23T14:06:00Z", false), ("0 9 * * mon-fri", "2026-11-23T09:00:00Z", true),
      ("0 9 * * mon-fri", "2026-11-22T09:00:00Z", false), ("0 9 * * 7", "2026-11-22T09:00:00Z", true),
      ("0 9 * * 0", "2026-11-22T09:00:00Z", true), ("0 0 29 feb *", "2028-02-29T00:00:00Z", true),
      ("0 0 1 * mon", "2026-11-23T00:00:00Z", true), ("0 0 1 * mon", "2026-12-01T00:00:00Z", true),
      ("0 0 1 * mon", "2026-12-02T00:00:00Z", false), ("10-20/5,40 * * * *", "2026-12-02T00:15:00Z", true),
      ("10-20/5,40 * * * *", "2026-12-02T00:40:00Z", true), ("10-20/5,40 * * * *", "2026-12-02T00:11:00Z", false),
      ("0 0 31 12 *", "1969-12-31T00:00:30Z", true), ("0 0 * Jan thu", "1970-01-01T00:00:00Z", true),
    ])
  func fires(text: String, at: String, expected: Bool) throws {
    #expect(try CronSchedule(text).fires(at: Self.instant(at)) == expected)
  }

  @Test(
    "holds for its duration from each firing on",
    arguments: [
      ("0 9 * * mon-fri", 28_800, "2026-11-23T09:00:00Z", true),
      ("0 9 * * mon-fri", 28_800, "2026-11-23T16:59:59Z", true),
      ("0 9 * * mon-fri", 28_800, "2026-11-23T17:00:00Z", false),
      ("0 9 * * mon-fri", 28_800, "2026-11-23T08:59:59Z", false),
      ("0 23 * * fri", 7200, "2026-11-28T00:59:59Z", true),
      ("0 23 * * fri", 7200, "2026-11-28T01:00:00Z", false),
      ("30 2 1 * *", 60, "2026-11-01T02:30:59Z", true), ("30 2 1 * *", 60, "2026-11-01T02:31:00Z", false),
    ])
  func holds(text: String, seconds: Int, at: String, expected: Bool) throws {
    #expect(try CronSchedule(text).holds(at: Self.instant(at), for: .seconds(seconds)) == expected)
  }

  @Test(
    "says where and why it cannot be read",
    arguments: [
      ("", 0, "a schedule has five fields (minute hour day month weekday), this has 0"),
      ("0 9 * *", 0, "a schedule has five fields (minute hour day month weekday), this has 4"),
      ("60 9 * * *", 0, "'60' is no minute (0 to 59)"), ("0 24 * * *", 2, "'24' is no hour (0 to 23)"),
      ("0 9 0 * *", 4, "'0' is no day of month (1 to 31)"), ("0 9 * * mon-fry", 12, "'fry' is no day of week (0 to 7)"),
      ("0 9 * * fri-mon", 8, "the range 'fri-mon' of the day of week runs backwards"),
      ("*/0 9 * * *", 2, "'0' is no step of the minute"), ("1,, 9 * * *", 2, "'' is no minute"),
    ])
  func faults(text: String, offset: Int, message: String) {
    #expect(throws: CronSchedule.ParseError(offset: offset, message: message)) { try CronSchedule(text) }
  }

  @Test("a budget with a schedule holds only then, one that cannot be read always")
  func budget() throws {
    let budget = DisruptionBudget(instances: .count(0), schedule: "0 9 * * mon-fri", duration: .seconds(28_800))
    #expect(try budget.holds(at: Self.instant("2026-11-23T10:00:00Z")))
    #expect(try !budget.holds(at: Self.instant("2026-11-22T10:00:00Z")))
    let broken = DisruptionBudget(instances: .count(0), schedule: "whenever", duration: .seconds(1))
    #expect(try broken.holds(at: Self.instant("2026-11-22T10:00:00Z")))
  }
}
