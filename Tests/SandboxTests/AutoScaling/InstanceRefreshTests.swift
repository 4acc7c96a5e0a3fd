import AWSModel
import Sandbox
import Testing

@Suite struct InstanceRefreshTests {
  private func start(
    _ region: TestRegion, configuration: AutoScaling.DesiredConfiguration? = nil,
    preferences: (inout AutoScaling.RefreshPreferences) -> Void = { _ in }
  ) throws -> String {
    var chosen = AutoScaling.RefreshPreferences()
    preferences(&chosen)
    return try #require(
      try region.call(
        AutoScaling.startInstanceRefresh,
        .init(autoScalingGroupName: "hosts", desiredConfiguration: configuration, preferences: chosen)
      ).instanceRefreshId)
  }

  private func refresh(_ region: TestRegion) throws -> AutoScaling.InstanceRefresh {
    try #require(
      try region.call(AutoScaling.describeInstanceRefreshes, .init(autoScalingGroupName: "hosts"))
        .instanceRefreshes?.first)
  }

  private func newVersion(_ region: TestRegion, type: String = "m5.xlarge") throws {
    var data = EC2.RequestLaunchTemplateData()
    data.instanceType = EC2.InstanceType(rawValue: type)
    try region.call(
      EC2.createLaunchTemplateVersion,
      .init(launchTemplateName: "hosts", sourceVersion: "1", launchTemplateData: data))
  }

  private static let second = AutoScaling.DesiredConfiguration(
    launchTemplate: .init(launchTemplateName: "hosts", version: "2"))

  /// The fewest in service and the most at all while a refresh lasts.
  private func extremes(_ region: TestRegion, minutes: Int = 60) throws -> (fewest: Int, most: Int) {
    var (fewest, most) = (Int.max, 0)
    for _ in 0..<(minutes * 6) {
      guard try ["Pending", "InProgress", "RollbackInProgress"].contains(refresh(region).status?.rawValue) else {
        break
      }
      region.pass(.seconds(10))
      fewest = min(fewest, try region.members().count)
      most = max(
        most,
        try region.described().instances?.filter { $0.lifecycleState?.rawValue.hasPrefix("Term") != true }.count ?? 0)
    }
    return (fewest, most)
  }

  @Test func everyInstanceIsReplacedAndTheGroupTakesTheConfigurationOver() throws {
    let region = TestRegion()
    try region.group(desired: 4)
    try newVersion(region)
    let old = try region.members()
    _ = try start(region, configuration: Self.second) {
      $0.minHealthyPercentage = 75
      $0.instanceWarmup = 30
    }
    #expect(try region.described().launchTemplate?.version == "$Latest")
    let extremes = try extremes(region)
    #expect(extremes.fewest == 3)
    let done = try refresh(region)
    #expect(done.status == .successful && done.percentageComplete == 100 && done.instancesToUpdate == 0)
    #expect(try Set(region.members()).isDisjoint(with: old))
    #expect(try region.described().instances?.allSatisfy { $0.instanceType == "m5.xlarge" } == true)
    #expect(try region.described().launchTemplate?.version == "2")
    #expect(
      try region.activities().contains { $0.cause?.contains("in response to an instance refresh.") == true })
  }

  @Test func withMoreThanAHundredPercentItLaunchesFirst() throws {
    let region = TestRegion()
    try region.group(desired: 4)
    _ = try start(region) {
      $0.minHealthyPercentage = 100
      $0.maxHealthyPercentage = 150
      $0.instanceWarmup = 30
    }
    let extremes = try extremes(region)
    #expect(extremes.fewest >= 4)
    #expect(extremes.most == 6)
    #expect(try refresh(region).status == .successful)
  }

  @Test func whatMatchesIsSkipped() throws {
    let region = TestRegion()
    try region.group(desired: 2)
    try newVersion(region)
    try region.resize(4)
    region.pass(.minutes(3))
    let young =
      try region.described().instances?.filter { $0.instanceType == "m5.xlarge" }.compactMap(\.instanceId) ?? []
    #expect(young.count == 2)
    _ = try start(region) {
      $0.skipMatching = true
      $0.minHealthyPercentage = 50
      $0.instanceWarmup = 0
    }
    _ = try extremes(region)
    #expect(try refresh(region).status == .successful)
    #expect(try Set(region.members()).isSuperset(of: young))
    #expect(try region.described().instances?.allSatisfy { $0.instanceType == "m5.xlarge" } == true)
  }

  @Test func itWaitsAtACheckpoint() throws {
    let region = TestRegion()
    try region.group(desired: 4)
    let old = try region.members()
    _ = try start(region) {
      $0.minHealthyPercentage = 50
      $0.instanceWarmup = 0
      $0.checkpointPercentages = [50, 100]
      $0.checkpointDelay = 3600
    }
    region.pass(.minutes(40))
    #expect(try refresh(region).percentageComplete == 50)
    #expect(try Set(region.members()).intersection(old).count == 2)
    region.pass(.minutes(50))
    #expect(try refresh(region).status == .successful)
  }

  @Test func cancellingKeepsWhatIsLeftAndASecondRefreshIsRefusedMeanwhile() throws {
    let region = TestRegion()
    try region.group(desired: 4)
    let old = try region.members()
    _ = try start(region) { $0.instanceWarmup = 60 }
    region.pass(.seconds(30))
    #expect(
      region.refusal(AutoScaling.startInstanceRefresh, .init(autoScalingGroupName: "hosts"))?.code
        == "InstanceRefreshInProgress")
    try region.call(AutoScaling.cancelInstanceRefresh, .init(autoScalingGroupName: "hosts"))
    region.pass(.minutes(10))
    #expect(try refresh(region).status == .cancelled)
    #expect(try Set(region.members()).intersection(old).count == 3)
    #expect(
      region.refusal(AutoScaling.cancelInstanceRefresh, .init(autoScalingGroupName: "hosts"))?.code
        == "ActiveInstanceRefreshNotFound")
  }

  @Test func aRollbackBringsTheOldConfigurationBack() throws {
    let region = TestRegion()
    try region.template()
    try region.group(desired: 2) { $0.launchTemplate?.version = "1" }
    try newVersion(region)
    _ = try start(region, configuration: Self.second) { $0.instanceWarmup = 120 }
    region.pass(.seconds(90))
    #expect(try region.described().instances?.contains { $0.instanceType == "m5.xlarge" } == true)
    try region.call(AutoScaling.rollbackInstanceRefresh, .init(autoScalingGroupName: "hosts"))
    _ = try extremes(region)
    #expect(try refresh(region).status == .rollbackSuccessful)
    #expect(try region.described().instances?.allSatisfy { $0.instanceType == "m5.large" } == true)
    #expect(try region.described().launchTemplate?.version == "1")
  }

  @Test func aMovingVersionCannotBeRolledBack() throws {
    let region = TestRegion()
    try region.group(desired: 2)
    try newVersion(region)
    _ = try start(region, configuration: Self.second)
    #expect(
      region.refusal(AutoScaling.rollbackInstanceRefresh, .init(autoScalingGroupName: "hosts"))?.code
        == "IrreversibleInstanceRefresh")
  }

  @Test func protectedInstancesAreWaitedForUntilAnHourHasPassed() throws {
    let region = TestRegion()
    try region.group(desired: 1)
    let id = try region.members()[0]
    try region.call(
      AutoScaling.setInstanceProtection,
      .init(instanceIds: [id], autoScalingGroupName: "hosts", protectedFromScaleIn: true))
    _ = try start(region)
    region.pass(.minutes(55))
    #expect(try refresh(region).status == .inProgress)
    region.pass(.minutes(10))
    #expect(try refresh(region).status == .failed)
    #expect(try region.members() == [id])
    _ = try start(region) { $0.scaleInProtectedInstances = .refresh }
    region.pass(.minutes(15))
    #expect(try !region.members().contains(id))
  }
}
