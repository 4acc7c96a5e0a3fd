import AWSModel
import ClusterModel
import Sandbox
import Testing

/// Targets of EC2 instances, without ECS.
@Suite struct TargetHealthTests {
  @Test func aNewTargetIsInitialThenHealthyAfterOneCheck() throws {
    let region = TestRegion()
    let ids = try region.launch()
    region.pass(.minutes(1))
    let balancing = try Balancing(region, interval: 30, healthy: 5)
    try register(ids, balancing)
    let first = try #require(try balancing.health().first)
    #expect(first.targetHealth?.state == .initial)
    #expect(first.targetHealth?.reason == .elbRegistrationInProgress)
    region.pass(.seconds(9))
    if try balancing.states() == ["initial"] {
      #expect(try balancing.health().first?.targetHealth?.reason == .elbInitialHealthChecking)
    }
    region.pass(.seconds(31))
    #expect(try balancing.states() == ["healthy"])
    #expect(try balancing.health().first?.healthCheckPort == "80")
  }

  @Test func aSwitchHasNewTargetsPassTheWholeThreshold() throws {
    let region = TestRegion { $0.checksOfNewTarget = nil }
    let ids = try region.launch()
    region.pass(.minutes(1))
    let balancing = try Balancing(region, interval: 30, healthy: 5)
    try register(ids, balancing)
    region.pass(.seconds(110))
    #expect(try balancing.states() == ["initial"])
    region.pass(.seconds(60))
    #expect(try balancing.states() == ["healthy"])
  }

  @Test func thresholdsDecideWhenATargetTurns() throws {
    let region = TestRegion()
    let ids = try region.launch()
    region.pass(.minutes(1))
    let balancing = try Balancing(region, interval: 10, healthy: 4, unhealthy: 3)
    try register(ids, balancing)
    region.pass(.minutes(1))
    try region.sandbox.disturb(.failTargetHealth(target: ids[0]))
    region.pass(.seconds(19))
    #expect(try balancing.states() == ["healthy"])
    region.pass(.seconds(12))
    #expect(try balancing.states() == ["unhealthy"])
    #expect(try balancing.health().first?.targetHealth?.reason == .targetResponseCodeMismatch)
    try region.sandbox.disturb(.restoreTargetHealth(target: ids[0]))
    region.pass(.seconds(29))
    #expect(try balancing.states() == ["unhealthy"])
    region.pass(.seconds(12))
    #expect(try balancing.states() == ["healthy"])
  }

  @Test func aTargetDrainsForTheDeregistrationDelay() throws {
    let region = TestRegion()
    let ids = try region.launch()
    region.pass(.minutes(1))
    let balancing = try Balancing(region)
    try register(ids, balancing)
    region.pass(.minutes(1))
    try balancing.setDelay(120)
    try region.call(
      ELBv2.deregisterTargets, .init(targetGroupArn: balancing.groupARN, targets: [.init(id: ids[0])]))
    #expect(try balancing.health().first?.targetHealth?.reason == .targetDeregistrationInProgress)
    region.pass(.seconds(119))
    #expect(try balancing.states() == ["draining"])
    region.pass(.seconds(2))
    #expect(try balancing.health().isEmpty)
    let asked = try region.call(
      ELBv2.describeTargetHealth, .init(targetGroupArn: balancing.groupARN, targets: [.init(id: ids[0])]))
    #expect(asked.targetHealthDescriptions?.first?.targetHealth?.state == .unused)
    #expect(asked.targetHealthDescriptions?.first?.targetHealth?.reason == .targetNotRegistered)
  }

  @Test func aStoppedInstanceIsUnusedAndATerminatedOneIsGone() throws {
    let region = TestRegion()
    let ids = try region.launch()
    region.pass(.minutes(1))
    let balancing = try Balancing(region)
    try register(ids, balancing)
    region.pass(.minutes(1))
    try region.call(EC2.stopInstances, .init(instanceIds: ids))
    #expect(try balancing.health().first?.targetHealth?.reason == .targetInvalidState)
    try region.call(EC2.terminateInstances, .init(instanceIds: ids))
    region.pass(.minutes(3))
    #expect(try balancing.health().isEmpty)
  }

  @Test func aGroupWithoutListenerIsNotInUse() throws {
    let region = TestRegion()
    let ids = try region.launch()
    region.pass(.minutes(1))
    let balancing = try Balancing(region)
    let arn = try Balancing.group(region, "idle", .instance)
    try region.call(ELBv2.registerTargets, .init(targetGroupArn: arn, targets: [.init(id: ids[0])]))
    region.pass(.minutes(1))
    #expect(try balancing.health(arn).first?.targetHealth?.reason == .targetNotInUse)
    var rule = ELBv2.CreateRuleRequest(listenerArn: balancing.listenerARN, priority: 5)
    rule.conditions = [.init(field: "path-pattern", values: ["/idle/*"])]
    rule.actions = [.init(type: .forward, targetGroupArn: arn)]
    try region.call(ELBv2.createRule, rule)
    region.pass(.seconds(30))
    #expect(try balancing.health(arn).first?.targetHealth?.state == .healthy)
  }

  private func register(_ ids: [String], _ balancing: Balancing) throws {
    try balancing.region.call(
      ELBv2.registerTargets, .init(targetGroupArn: balancing.groupARN, targets: ids.map { .init(id: $0) }))
  }
}
