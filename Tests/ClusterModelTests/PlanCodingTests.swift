import ClusterModel
import Foundation
import Testing

@Suite("A plan as JSON")
struct PlanCodingTests {
  static let instance = InstanceReference(ec2InstanceID: "i-1", containerInstanceArn: "arn:ci/1")

  static let everyKind: [ActionKind] = [
    .setDesiredCapacity(group: "web", from: 9, to: 11), .drain(instance: instance), .undrain(instance: instance),
    .terminateInstance(instance: instance, group: "web", decrementsDesired: true),
    .completeLifecycleAction(instance: instance, group: "web", hook: "h", result: "CONTINUE"),
    .recordLifecycleHeartbeat(instance: instance, group: "web", hook: "h"),
    .tagIntent(
      instance: instance,
      intent: DisruptionIntent(reason: .scaleIn, decision: "d", startedAt: Date(timeIntervalSince1970: 5))),
    .tagIntent(instance: instance, intent: nil), .setServiceDesiredCount(service: "api", from: 1, to: 2),
    .setInstanceHealth(instance: instance, healthy: false),
    .putMetric(MetricPoint(namespace: "N", name: "M", value: 2, clusterName: "prod")),
    .stopTask(task: "arn:t/1", reason: "r"),
    .setInstanceProtection(instances: [instance], group: "web", protected: true),
    .launchReplacement(group: "web", from: 1, to: 2, instance: instance),
  ]

  @Test("reads back every kind of action", arguments: everyKind)
  func roundTrip(kind: ActionKind) throws {
    let action = PlannedAction(id: "a", kind: kind, reason: "because", because: ["task:api/1"])
    let data = try JSONEncoder().encode(action)
    #expect(try JSONDecoder().decode(PlannedAction.self, from: data) == action)
  }

  @Test("writes the contract's fields, null figures included")
  func contractFields() throws {
    let plan = Plan(
      cluster: "prod", asOf: Date(timeIntervalSince1970: 0), parent: "p",
      actions: [PlannedAction(id: "x", kind: .setDesiredCapacity(group: "web", from: 9, to: 11), reason: "r")])
    let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(plan)) as? [String: Any]
    #expect(object?["schema"] as? String == "ballast.plan/v1")
    let metrics = try #require(object?["metrics"] as? [String: Any])
    #expect(metrics["CPUReservation"] is NSNull)
    let action = try #require((object?["actions"] as? [[String: Any]])?.first)
    #expect(action["kind"] as? String == "setDesiredCapacity")
    #expect(action["from"] as? Int == 9)
    #expect(action["to"] as? Int == 11)
  }

  @Test("refuses another schema")
  func otherSchema() {
    let data = Data(#"{"schema": "ballast.plan/v9"}"#.utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Plan.self, from: data) }
  }
}
