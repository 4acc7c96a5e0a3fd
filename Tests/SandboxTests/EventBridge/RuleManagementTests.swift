import AWSModel
import Sandbox
import Testing

@Suite struct RuleManagementTests {
  @Test func aRuleWithTargetsIsNotDeletedAndABusWithRulesNeither() throws {
    let region = TestRegion()
    let queue = try region.queue()
    try region.call(EventBridge.createEventBus, .init(name: "b"))
    try region.call(EventBridge.putRule, .init(name: "r", eventPattern: #"{"source":["x"]}"#, eventBusName: "b"))
    try region.call(
      EventBridge.putTargets, .init(rule: "r", eventBusName: "b", targets: [.init(id: "1", arn: queue.arn)]))
    #expect(region.refusal(EventBridge.deleteRule, .init(name: "r", eventBusName: "b"))?.code == "ValidationException")
    #expect(region.refusal(EventBridge.deleteEventBus, .init(name: "b"))?.code == "ValidationException")
    try region.call(EventBridge.removeTargets, .init(rule: "r", eventBusName: "b", ids: ["1"]))
    try region.call(EventBridge.deleteRule, .init(name: "r", eventBusName: "b"))
    try region.call(EventBridge.deleteEventBus, .init(name: "b"))
    #expect(
      region.refusal(EventBridge.describeRule, .init(name: "r", eventBusName: "b"))?.code == "ResourceNotFoundException"
    )
  }

  @Test func targetsAreCheckedOneByOneAndAtMostFive() throws {
    let region = TestRegion()
    try region.call(EventBridge.putRule, .init(name: "r", eventPattern: #"{"source":["x"]}"#))
    let answer = try region.call(
      EventBridge.putTargets,
      .init(
        rule: "r",
        targets: [
          .init(id: "good", arn: "arn:aws:sqs:us-east-1:123456789012:q"), .init(id: "bad", arn: "nonsense"),
          .init(id: "fifo", arn: "arn:aws:sqs:us-east-1:123456789012:q.fifo"),
        ]))
    #expect(answer.failedEntryCount == 2)
    #expect(answer.failedEntries?.compactMap(\.targetId) == ["bad", "fifo"])
    let five = (1...5).map { EventBridge.Target(id: "\($0)", arn: "arn:aws:sqs:us-east-1:123456789012:q") }
    #expect(region.refusal(EventBridge.putTargets, .init(rule: "r", targets: five))?.code == "LimitExceededException")
    let names = try region.call(
      EventBridge.listRuleNamesByTarget, .init(targetArn: "arn:aws:sqs:us-east-1:123456789012:q"))
    #expect(names.ruleNames == ["r"])
  }

  @Test func permissionsBecomeThePolicyOfTheBus() throws {
    let region = TestRegion()
    try region.call(
      EventBridge.putPermission,
      .init(action: "events:PutEvents", principal: "111122223333", statementId: "friend"))
    let policy = try #require(try region.call(EventBridge.describeEventBus, .init()).policy)
    #expect(try TestJSON(policy)["Statement"]?[0]?["Principal"]?["AWS"]?.string == "arn:aws:iam::111122223333:root")
    try region.call(EventBridge.removePermission, .init(statementId: "friend"))
    #expect(try region.call(EventBridge.describeEventBus, .init()).policy == nil)
    #expect(
      region.refusal(EventBridge.removePermission, .init(statementId: "friend"))?.code == "ResourceNotFoundException")
  }
}
