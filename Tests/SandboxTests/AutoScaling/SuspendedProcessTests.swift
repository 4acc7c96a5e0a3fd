import AWSModel
import Sandbox
import Testing

/// Each of the nine processes really stops what it names.
@Suite struct SuspendedProcessTests {
  @Test func launch() throws {
    let region = TestRegion()
    try region.group(desired: 1)
    try region.suspend("Launch")
    try region.resize(3)
    region.pass(.minutes(5))
    #expect(try region.members().count == 1)
  }

  @Test func unhealthyInstancesEndThoughLaunchIsSuspended() throws {
    let region = TestRegion()
    try region.group(desired: 2)
    try region.suspend("Launch")
    try region.sandbox.disturb(.terminateInstance(instance: try region.members()[0]))
    region.pass(.minutes(6))
    #expect(try region.states() == ["InService"])
  }

  @Test func terminate() throws {
    let region = TestRegion()
    try region.group(desired: 3)
    try region.suspend("Terminate")
    try region.resize(1)
    region.pass(.minutes(5))
    #expect(try region.members().count == 3)
  }

  @Test func healthCheck() throws {
    let region = TestRegion()
    try region.group(desired: 1)
    try region.suspend("HealthCheck")
    let id = try region.members()[0]
    try region.sandbox.disturb(.stopInstance(instance: id))
    region.pass(.minutes(10))
    #expect(try region.described().instances?.first?.healthStatus == "Healthy")
    try region.call(
      AutoScaling.resumeProcesses, .init(autoScalingGroupName: "hosts", scalingProcesses: ["HealthCheck"]))
    region.pass(.minutes(10))
    #expect(try !region.members().contains(id))
  }

  @Test func replaceUnhealthy() throws {
    let region = TestRegion()
    try region.group(desired: 1)
    try region.suspend("ReplaceUnhealthy")
    let id = try region.members()[0]
    try region.sandbox.disturb(.stopInstance(instance: id))
    region.pass(.minutes(10))
    #expect(try region.described().instances?.first?.healthStatus == "Unhealthy")
    #expect(try region.members() == [id])
  }

  @Test func alarmNotificationStopsAlarmsButNotPeople() throws {
    let region = TestRegion()
    try region.group(desired: 1)
    var request = AutoScaling.PutScalingPolicyRequest()
    request.autoScalingGroupName = "hosts"
    request.policyName = "out"
    request.adjustmentType = "ChangeInCapacity"
    request.scalingAdjustment = 1
    try region.call(AutoScaling.putScalingPolicy, request)
    try region.suspend("AlarmNotification")
    try region.call(AutoScaling.executePolicy, .init(autoScalingGroupName: "hosts", policyName: "out"))
    #expect(try region.described().desiredCapacity == 2)
  }

  @Test func scheduledActions() throws {
    let region = TestRegion()
    try region.group(desired: 1)
    try region.suspend("ScheduledActions")
    var request = AutoScaling.PutScheduledUpdateGroupActionRequest()
    request.autoScalingGroupName = "hosts"
    request.scheduledActionName = "up"
    request.startTime = region.sandbox.now.advanced(by: .minutes(10)).date
    request.desiredCapacity = 4
    try region.call(AutoScaling.putScheduledUpdateGroupAction, request)
    region.pass(.minutes(15))
    #expect(try region.described().desiredCapacity == 1)
  }

  @Test func instanceRefresh() throws {
    let region = TestRegion()
    try region.group(desired: 1)
    try region.suspend("InstanceRefresh")
    #expect(
      region.refusal(AutoScaling.startInstanceRefresh, .init(autoScalingGroupName: "hosts"))?.code
        == "ValidationError")
  }

  @Test func suspendingAllNamesAllNineWithTheirReason() throws {
    let region = TestRegion()
    try region.group()
    try region.call(AutoScaling.suspendProcesses, .init(autoScalingGroupName: "hosts"))
    let suspended = try region.described().suspendedProcesses ?? []
    #expect(suspended.count == 9)
    #expect(suspended.allSatisfy { $0.suspensionReason?.hasPrefix("User suspended at 2026-11-23T") == true })
  }
}
