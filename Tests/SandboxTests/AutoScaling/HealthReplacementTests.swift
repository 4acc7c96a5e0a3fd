import AWSModel
import Sandbox
import Testing

@Suite struct HealthReplacementTests {
  @Test func whatNoLongerRunsIsReplacedAtOnceAndTheCauseSaysWhy() throws {
    let region = TestRegion()
    try region.group(desired: 4)
    let ids = try region.members()
    for id in ids.prefix(3) { try region.sandbox.disturb(.stopInstance(instance: id)) }
    region.pass(.minutes(6))
    #expect(try region.members().count == 4)
    #expect(try Set(region.members()).intersection(ids) == [ids[3]])
    let activities = try region.activities()
    let ended = try #require(activities.first { $0.description == "Terminating EC2 instance: \(ids[0])" })
    #expect(
      ended.cause?.contains(
        "an instance was taken out of service in response to an EC2 health check indicating it has been terminated or "
          + "stopped.") == true)
    #expect(
      activities.contains {
        $0.cause?.contains("launched in response to an unhealthy instance needing to be replaced.") == true
      })
  }

  @Test func statusChecksAreGivenMinutesToPass() throws {
    let region = TestRegion()
    try region.group(desired: 1)
    let id = try region.members()[0]
    try region.sandbox.disturb(.impairInstance(instance: id))
    region.pass(.seconds(100))
    #expect(try region.members() == [id])
    region.pass(.minutes(8))
    #expect(try !region.members().contains(id))
  }

  @Test func whatPassesAgainInTimeStays() throws {
    let region = TestRegion()
    try region.group(desired: 1)
    let id = try region.members()[0]
    try region.sandbox.disturb(.impairInstance(instance: id))
    region.pass(.seconds(60))
    try region.sandbox.disturb(.repairInstance(instance: id))
    region.pass(.minutes(10))
    #expect(try region.members() == [id])
  }

  @Test func runningInstancesAreReplacedATenthAtATime() throws {
    let region = TestRegion()
    try region.group(desired: 10)
    for id in try region.members() {
      try region.call(
        AutoScaling.setInstanceHealth,
        .init(instanceId: id, healthStatus: "Unhealthy", shouldRespectGracePeriod: false))
    }
    var fewest = 10
    for _ in 0..<360 {
      region.pass(.seconds(5))
      fewest = min(fewest, try region.members().count)
    }
    #expect(fewest == 9)
    #expect(try region.described().instances?.allSatisfy { $0.healthStatus == "Healthy" } == true)
    #expect(
      try region.activities().contains { $0.cause?.contains("in response to a user health-check.") == true })
  }

  @Test func theGracePeriodShieldsFromSetInstanceHealthUnlessToldOtherwise() throws {
    let region = TestRegion()
    try region.group(desired: 1) { $0.healthCheckGracePeriod = 600 }
    let id = try region.members()[0]
    try region.call(AutoScaling.setInstanceHealth, .init(instanceId: id, healthStatus: "Unhealthy"))
    region.pass(.minutes(3))
    #expect(try region.members() == [id])
    try region.call(
      AutoScaling.setInstanceHealth,
      .init(instanceId: id, healthStatus: "Unhealthy", shouldRespectGracePeriod: false))
    region.pass(.minutes(3))
    #expect(try !region.members().contains(id))
  }

  @Test func standbyIsNotChecked() throws {
    let region = TestRegion()
    try region.group(desired: 2)
    let id = try region.members()[0]
    try region.call(
      AutoScaling.enterStandby,
      .init(instanceIds: [id], autoScalingGroupName: "hosts", shouldDecrementDesiredCapacity: true))
    try region.sandbox.disturb(.stopInstance(instance: id))
    region.pass(.minutes(10))
    #expect(try region.members(in: "Standby") == [id])
  }

  @Test func aMaintenancePolicyLaunchesFirst() throws {
    let region = TestRegion()
    try region.group(desired: 2) {
      $0.instanceMaintenancePolicy = .init(minHealthyPercentage: 100, maxHealthyPercentage: 150)
    }
    let id = try region.members()[0]
    try region.call(
      AutoScaling.setInstanceHealth,
      .init(instanceId: id, healthStatus: "Unhealthy", shouldRespectGracePeriod: false))
    var fewest = 2
    for _ in 0..<60 {
      region.pass(.seconds(5))
      fewest = min(fewest, try region.members().count)
    }
    #expect(fewest == 2)
    #expect(try !region.members().contains(id))
  }

  @Test func theMaximumLifetimeEndsInstances() throws {
    let region = TestRegion()
    try region.group(desired: 1) { $0.maxInstanceLifetime = 86_400 }
    let id = try region.members()[0]
    region.pass(.hours(23))
    #expect(try region.members() == [id])
    region.pass(.hours(2))
    #expect(try !region.members().contains(id))
    #expect(try region.members().count == 1)
  }
}
