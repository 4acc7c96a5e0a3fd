import AWSModel
import Sandbox
import Testing

/// What an instance refresh may be told, and what it is unless told.
@Suite struct RefreshSettingTests {
  private func start(_ preferences: AutoScaling.RefreshPreferences) throws -> (TestRegion, AWSError?) {
    let region = TestRegion()
    try region.group(desired: 1)
    return (
      region,
      region.refusal(
        AutoScaling.startInstanceRefresh, .init(autoScalingGroupName: "hosts", preferences: preferences))
    )
  }

  @Test func theDefaultsAreAWSs() throws {
    let (region, refusal) = try start(.init())
    #expect(refusal == nil)
    let shown = try region.call(AutoScaling.describeInstanceRefreshes, .init(autoScalingGroupName: "hosts"))
    let preferences = shown.instanceRefreshes?.first?.preferences
    #expect(preferences?.minHealthyPercentage == 90)
    #expect(preferences?.scaleInProtectedInstances == .wait && preferences?.standbyInstances == .wait)
    #expect(preferences?.skipMatching == false && preferences?.autoRollback == false)
  }

  @Test(arguments: [
    (least: 90, most: 99, isGood: false), (90, 201, false), (0, 101, false), (0, 100, true), (100, 200, true),
    (90, 110, true),
  ])
  func theShareOfHealthyInstancesSpansAHundredAtMost(least: Int, most: Int, isGood: Bool) throws {
    let (_, refusal) = try start(.init(minHealthyPercentage: least, maxHealthyPercentage: most))
    #expect((refusal == nil) == isGood)
  }

  @Test(arguments: [([50, 20], false), ([20, 20], false), ([0, 50], false), ([101], false), ([20, 50, 100], true)])
  func checkpointsRise(percentages: [Int], isGood: Bool) throws {
    let (_, refusal) = try start(.init(checkpointPercentages: percentages))
    #expect((refusal == nil) == isGood)
  }

  @Test func aDelayNeedsCheckpoints() throws {
    #expect(try start(.init(checkpointDelay: 60)).1?.code == "ValidationError")
    #expect(try start(.init(checkpointPercentages: [50], checkpointDelay: 172_801)).1?.code == "ValidationError")
  }

  @Test func aCheckpointLastsAnHourUnlessToldOtherwise() throws {
    let region = TestRegion()
    try region.group(desired: 2)
    let request = AutoScaling.StartInstanceRefreshRequest(
      autoScalingGroupName: "hosts",
      preferences: .init(minHealthyPercentage: 50, instanceWarmup: 0, checkpointPercentages: [50, 100]))
    try region.call(AutoScaling.startInstanceRefresh, request)
    func percentage() throws -> Int? {
      try region.call(AutoScaling.describeInstanceRefreshes, .init(autoScalingGroupName: "hosts")).instanceRefreshes?
        .first?.percentageComplete
    }
    region.pass(.minutes(50))
    #expect(try percentage() == 50)
    region.pass(.minutes(40))
    #expect(try percentage() == 100)
  }

  @Test func itFailsAfterTwoWeeks() throws {
    let region = TestRegion()
    try region.group(desired: 10)
    // Eight checkpoints of two days each.
    let preferences = AutoScaling.RefreshPreferences(
      minHealthyPercentage: 90, instanceWarmup: 0, checkpointPercentages: Array(stride(from: 10, through: 80, by: 10)),
      checkpointDelay: 172_800)
    try region.call(
      AutoScaling.startInstanceRefresh, .init(autoScalingGroupName: "hosts", preferences: preferences))
    func status() throws -> AutoScaling.InstanceRefreshStatus? {
      try region.call(AutoScaling.describeInstanceRefreshes, .init(autoScalingGroupName: "hosts")).instanceRefreshes?
        .first?.status
    }
    region.pass(.hours(13 * 24))
    #expect(try status() == .inProgress)
    region.pass(.hours(25))
    #expect(try status() == .failed)
  }
}
