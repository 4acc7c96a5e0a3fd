import AWSModel
import FoundationEssentials
import Sandbox
import Testing

@Suite struct ScheduledActionTests {
  private func put(
    _ region: TestRegion, _ name: String = "up",
    change: (inout AutoScaling.PutScheduledUpdateGroupActionRequest) -> Void
  ) throws {
    var request = AutoScaling.PutScheduledUpdateGroupActionRequest()
    request.autoScalingGroupName = "hosts"
    request.scheduledActionName = name
    change(&request)
    try region.call(AutoScaling.putScheduledUpdateGroupAction, request)
  }

  private func described(_ region: TestRegion) throws -> [AutoScaling.ScheduledUpdateGroupAction] {
    try region.call(AutoScaling.describeScheduledActions, .init(autoScalingGroupName: "hosts"))
      .scheduledUpdateGroupActions ?? []
  }

  @Test func aSingleActionSetsTheSizesOnceAndIsGone() throws {
    let region = TestRegion()
    try region.group(desired: 1, maximum: 5)
    try put(region) {
      $0.startTime = region.sandbox.now.advanced(by: .minutes(10)).date
      $0.minSize = 2
      $0.maxSize = 8
      $0.desiredCapacity = 6
    }
    region.pass(.minutes(9))
    #expect(try region.described().desiredCapacity == 1)
    region.pass(.minutes(5))
    let group = try region.described()
    #expect([group.minSize, group.maxSize, group.desiredCapacity] == [2, 8, 6])
    #expect(try described(region).isEmpty)
    let cause = try #require(try region.activities().first?.cause)
    #expect(cause.contains("a scheduled action update of AutoScalingGroup constraints to min: 2, max: 8, desired: 6"))
    #expect(cause.contains("the scheduled action up executed."))
  }

  // The sandbox begins on Monday, 23 November 2026, at midnight UTC.
  @Test(
    arguments: [
      ("30 9 * * *", nil, "2026-11-23T09:30:00Z"), ("0 0 1 * *", nil, "2026-12-01T00:00:00Z"),
      ("0 12 * * SAT", nil, "2026-11-28T12:00:00Z"), ("*/15 * * * *", nil, "2026-11-23T00:15:00Z"),
      ("0 8-10/2 * JAN,FEB MON-FRI", nil, "2027-01-01T08:00:00Z"),
      ("0 9 * * *", "Europe/Berlin", "2026-11-23T08:00:00Z"), ("0 9 * * *", "America/New_York", "2026-11-23T14:00:00Z"),
      ("0 0 13 * FRI", nil, "2026-11-27T00:00:00Z"), ("0 9 * * *", "Asia/Kolkata", "2026-11-23T03:30:00Z"),
      ("0 9 * * *", "Australia/Sydney", "2026-11-23T22:00:00Z"), ("0 9 * * *", "Europe/Dublin", "2026-11-23T09:00:00Z"),
    ] as [(String, String?, String)])
  func recurrencesAreCron(recurrence: String, zone: String?, due: String) throws {
    let region = TestRegion()
    try region.group(settle: false)
    try put(region) {
      $0.recurrence = recurrence
      $0.timeZone = zone
      $0.desiredCapacity = 1
    }
    #expect(try described(region).first?.startTime?.formatted(.iso8601) == due)
  }

  @Test func aZonesClockChangeMovesTheActionInUTC() throws {
    let region = TestRegion()
    try region.group(settle: false)
    // Central European clocks go forward on 28 March 2027.
    region.pass(.hours(24 * 124))
    try put(region) {
      $0.recurrence = "0 9 * * *"
      $0.timeZone = "Europe/Berlin"
      $0.desiredCapacity = 0
    }
    #expect(try described(region).first?.startTime?.formatted(.iso8601) == "2027-03-27T08:00:00Z")
    region.pass(.hours(24))
    #expect(try described(region).first?.startTime?.formatted(.iso8601) == "2027-03-28T07:00:00Z")
  }

  @Test func aRecurrenceEndsWithItsEndTime() throws {
    let region = TestRegion()
    try region.group(settle: false)
    try put(region) {
      $0.recurrence = "0 * * * *"
      $0.endTime = region.sandbox.now.advanced(by: .minutes(150)).date
      $0.desiredCapacity = 3
    }
    region.pass(.minutes(70))
    #expect(try described(region).count == 1)
    region.pass(.minutes(60))
    #expect(try described(region).isEmpty)
  }

  @Test func badActionsAreRefused() throws {
    let region = TestRegion()
    try region.group(settle: false)
    let past = region.sandbox.now.advanced(by: .minutes(-1)).date
    #expect(throws: AWSError.self) {
      try put(region) {
        $0.startTime = past
        $0.desiredCapacity = 1
      }
    }
    #expect(throws: AWSError.self) {
      try put(region) {
        $0.recurrence = "60 * * * *"
        $0.desiredCapacity = 1
      }
    }
    #expect(throws: AWSError.self) {
      try put(region) {
        $0.recurrence = "0 * * * *"
        $0.timeZone = "Mars/Olympus"
        $0.desiredCapacity = 1
      }
    }
    #expect(throws: AWSError.self) { try put(region) { $0.recurrence = "0 * * * *" } }
  }

  @Test func batchesTellWhatFailed() throws {
    let region = TestRegion()
    try region.group(settle: false)
    var good = AutoScaling.ScheduledUpdateGroupActionRequest()
    good.scheduledActionName = "good"
    good.recurrence = "0 9 * * *"
    good.desiredCapacity = 2
    var bad = good
    bad.scheduledActionName = "bad"
    bad.recurrence = "never"
    let answer = try region.call(
      AutoScaling.batchPutScheduledUpdateGroupAction,
      .init(autoScalingGroupName: "hosts", scheduledUpdateGroupActions: [good, bad]))
    #expect(answer.failedScheduledUpdateGroupActions?.map(\.scheduledActionName) == ["bad"])
    let deleted = try region.call(
      AutoScaling.batchDeleteScheduledAction,
      .init(autoScalingGroupName: "hosts", scheduledActionNames: ["good", "bad"]))
    #expect(deleted.failedScheduledActions?.map(\.scheduledActionName) == ["bad"])
    #expect(try described(region).isEmpty)
  }
}
