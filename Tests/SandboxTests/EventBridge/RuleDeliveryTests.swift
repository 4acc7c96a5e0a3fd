import AWSModel
import FoundationEssentials
import Sandbox
import Testing

@Suite struct RuleDeliveryTests {
  private func rule(
    _ region: TestRegion, _ pattern: String = #"{"source":["my.app"]}"#, to target: EventBridge.Target
  ) throws {
    try region.call(EventBridge.putRule, .init(name: "r", eventPattern: pattern))
    #expect(try region.call(EventBridge.putTargets, .init(rule: "r", targets: [target])).failedEntryCount == 0)
  }

  @discardableResult
  private func put(
    _ region: TestRegion, _ detail: String = #"{"a":1}"#, source: String = "my.app"
  ) throws -> EventBridge.PutEventsResponse {
    try region.call(
      EventBridge.putEvents,
      .init(entries: [.init(source: source, resources: ["arn:x"], detailType: "kind", detail: detail)]))
  }

  @Test func anEventReachesTheQueueInItsEnvelope() throws {
    let region = TestRegion()
    let queue = try region.queue()
    try rule(region, to: .init(id: "1", arn: queue.arn))
    let id = try put(region).entries?.first?.eventId
    try put(region, source: "other")
    let bodies = try region.bodies(queue.url)
    #expect(bodies.count == 1)
    let event = try TestJSON(try #require(bodies.first))
    #expect(
      event.keys == ["version", "id", "detail-type", "source", "account", "time", "region", "resources", "detail"])
    #expect(event["id"]?.string == id)
    #expect(event["version"]?.string == "0")
    #expect(event["time"]?.string == "2026-11-23T00:00:00Z")
    #expect(event["resources"]?[0]?.string == "arn:x")
    #expect(event["detail"]?["a"]?.number == 1)
  }

  @Test func putEventsFailsInPart() throws {
    let region = TestRegion()
    let good = EventBridge.PutEventsRequestEntry(source: "s", detailType: "t", detail: "{}")
    let answer = try region.call(
      EventBridge.putEvents,
      .init(entries: [
        good, .init(source: "aws.ecs", detailType: "t", detail: "{}"),
        .init(source: "s", detailType: "t", detail: "[1]"),
        .init(detailType: "t", detail: "{}"),
      ]))
    #expect(answer.failedEntryCount == 3)
    #expect(
      answer.entries?.map(\.errorCode) == [
        nil, "NotAuthorizedForSourceException", "MalformedDetail", "InvalidArgument",
      ])
    #expect(region.refusal(EventBridge.putEvents, .init(entries: Array(repeating: good, count: 11))) != nil)
  }

  @Test func aDisabledRuleSendsNothing() throws {
    let region = TestRegion()
    let queue = try region.queue()
    try rule(region, to: .init(id: "1", arn: queue.arn))
    try region.call(EventBridge.disableRule, .init(name: "r"))
    try put(region)
    #expect(try region.bodies(queue.url).isEmpty)
    try region.call(EventBridge.enableRule, .init(name: "r"))
    try put(region)
    #expect(try region.bodies(queue.url).count == 1)
  }

  @Test(arguments: [
    (EventBridge.Target(input: #"{"fixed":true}"#), #"{"fixed":true}"#),
    (EventBridge.Target(inputPath: "$.detail.a"), #"{"b":"x\"y"}"#),
    (
      EventBridge.Target(
        inputTransformer: .init(
          inputPathsMap: ["b": "$.detail.a.b", "n": "$.detail.n"],
          inputTemplate: #"{"b": <b>, "said": "it is <b>", "n": <n>, "rule": <aws.events.rule-name>}"#)),
      #"{"b": "x\"y", "said": "it is x\"y", "n": 5, "rule": "r"}"#
    ),
    (
      EventBridge.Target(
        inputTransformer: .init(inputPathsMap: ["n": "$.detail.n"], inputTemplate: #""number <n>""#)), #""number 5""#
    ),
  ])
  func aTargetGetsWhatItAsksFor(target: EventBridge.Target, expected: String) throws {
    let region = TestRegion()
    let queue = try region.queue()
    var target = target
    target.id = "1"
    target.arn = queue.arn
    try rule(region, to: target)
    try put(region, #"{"a":{"b":"x\"y"},"n":5}"#)
    #expect(try region.bodies(queue.url) == [expected])
  }

  @Test func whatCannotBeDeliveredGoesToTheDeadLetterQueue() throws {
    let region = TestRegion()
    let dead = try region.queue("dead")
    try rule(
      region,
      to: .init(
        id: "1", arn: "arn:aws:sqs:us-east-1:123456789012:nowhere", deadLetterConfig: .init(arn: dead.arn)))
    try put(region)
    let message = try #require(try region.receive(dead.url).first)
    #expect(try TestJSON(message.body ?? "")["source"]?.string == "my.app")
    #expect(message.messageAttributes?["ERROR_CODE"]?.stringValue == "NO_RESOURCE")
    #expect(message.messageAttributes?["RULE_ARN"]?.stringValue == "arn:aws:events:us-east-1:123456789012:rule/r")
  }

  @Test func anUnreachableTargetIsTriedAgainUntilTheEventIsTooOld() throws {
    let region = TestRegion()
    let (queue, dead) = (try region.queue(), try region.queue("dead"))
    try rule(
      region,
      to: .init(
        id: "1", arn: queue.arn, deadLetterConfig: .init(arn: dead.arn),
        retryPolicy: .init(maximumRetryAttempts: 185, maximumEventAgeInSeconds: 3600)))
    try region.sandbox.disturb(.breakTarget(arn: queue.arn))
    try put(region)
    region.pass(.minutes(10))
    try region.sandbox.disturb(.mendTarget(arn: queue.arn))
    region.pass(.minutes(30))
    #expect(try region.bodies(queue.url).count == 1)
    try region.sandbox.disturb(.breakTarget(arn: queue.arn))
    try put(region)
    region.pass(.hours(2))
    let message = try #require(try region.receive(dead.url).first)
    let attempts = try #require(Int(message.messageAttributes?["RETRY_ATTEMPTS"]?.stringValue ?? ""))
    #expect(attempts > 5 && attempts < 185)
  }

  @Test func logsAndOtherBusesAreTargets() throws {
    let region = TestRegion()
    let queue = try region.queue()
    try region.call(Logs.createLogGroup, .init(logGroupName: "/events/all"))
    try region.call(EventBridge.createEventBus, .init(name: "other"))
    try region.call(
      EventBridge.putRule, .init(name: "there", eventPattern: #"{"detail":{"a":[1]}}"#, eventBusName: "other"))
    try region.call(
      EventBridge.putTargets, .init(rule: "there", eventBusName: "other", targets: [.init(id: "q", arn: queue.arn)]))
    try region.call(EventBridge.putRule, .init(name: "r", eventPattern: #"{"source":["my.app"]}"#))
    try region.call(
      EventBridge.putTargets,
      .init(
        rule: "r",
        targets: [
          .init(id: "l", arn: "arn:aws:logs:us-east-1:123456789012:log-group:/events/all:*"),
          .init(id: "b", arn: "arn:aws:events:us-east-1:123456789012:event-bus/other"),
        ]))
    try put(region)
    let logged = try region.call(Logs.filterLogEvents, .init(logGroupName: "/events/all")).events ?? []
    #expect(logged.count == 1)
    #expect(try region.bodies(queue.url) == logged.compactMap(\.message))
  }

  @Test func whatECSAndEC2DoIsHeard() throws {
    let region = TestRegion()
    let queue = try region.queue()
    try rule(region, #"{"source":["aws.ecs","aws.ec2"]}"#, to: .init(id: "1", arn: queue.arn))
    try region.cluster(instances: 1)
    try region.define()
    try region.service(count: 1)
    region.pass(.minutes(3))
    var events: [String: [TestJSON]] = [:]
    while true {
      let messages = try region.receive(queue.url)
      if messages.isEmpty { break }
      for message in messages {
        let event = try TestJSON(message.body ?? "")
        events[event["detail-type"]?.string ?? "", default: []].append(event)
      }
    }
    let task = try #require(try region.tasks(service: "web").first)
    let seen = events["ECS Task State Change"]?.compactMap { $0["detail"] } ?? []
    let last = try #require(seen.last { $0["taskArn"]?.string == task.taskArn })
    #expect(last["lastStatus"]?.string == "RUNNING")
    #expect(last["version"]?.number.map { Int($0) } == task.version)
    #expect(last["group"]?.string == "service:web")
    // Timestamps are ISO texts, and the versions of one task rise.
    #expect(last["createdAt"]?.string?.hasSuffix("Z") == true)
    let versions = seen.filter { $0["taskArn"]?.string == task.taskArn }.compactMap { $0["version"]?.number }
    #expect(versions == versions.sorted() && Set(versions).count == versions.count)
    let instance = try #require(events["ECS Container Instance State Change"]?.last?["detail"])
    #expect(instance["clusterArn"]?.string == "arn:aws:ecs:us-east-1:123456789012:cluster/default")
    #expect(instance["version"]?.number != nil && instance["registeredResources"]?[0]?["name"] != nil)
    let action = try #require(events["ECS Service Action"]?.last?["detail"])
    #expect(action["eventName"]?.string == "SERVICE_STEADY_STATE" && action["version"] == nil)
    #expect(
      events["ECS Deployment State Change"]?.compactMap { $0["detail"]?["eventName"]?.string }.last
        == "SERVICE_DEPLOYMENT_COMPLETED")
    #expect(
      events["EC2 Instance State-change Notification"]?.compactMap { $0["detail"]?["state"]?.string }
        == ["pending", "running"])
  }
}
