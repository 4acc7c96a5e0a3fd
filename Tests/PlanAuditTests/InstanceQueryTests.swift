import ClusterModel
import Testing

@testable import PlanAudit

@Suite("The audit's own reading of the query language")
struct InstanceQueryTests {
  static let host: QueriedHost = {
    var instance = Scene.instance(1)
    instance.agentVersion = "1.86.2"
    instance.runningTasksCount = 3
    instance.attributes = AttributeSet([
      ECSAttribute("ecs.instance-type", "m5.large"), ECSAttribute("stack", "blue green"), ECSAttribute("gpu"),
    ])
    return QueriedHost(instance: instance, taskGroups: ["service:api", "family:job"])
  }()

  @Test(
    "answers what is beyond doubt",
    arguments: [
      ("attribute:ecs.instance-type == m5.large", true), ("attribute:ecs.instance-type equals c5.large", false),
      ("attribute:ecs.instance-type != c5.large", true), ("attribute:ecs.instance-type=~m5.*", true),
      ("attribute:ecs.instance-type =~ m5", false), ("attribute:ecs.instance-type !~ c5.*", true),
      ("attribute:stack == 'blue green'", true), ("attribute:gpu exists", true), ("attribute:gpu !exists", false),
      ("attribute:missing exists", false), ("attribute:missing not_exists", true), ("attribute:missing == a", false),
      ("attribute:ecs.instance-type in [c5.large, m5.large]", true),
      ("attribute:ecs.instance-type not_in [c5.large,m5.large]", false),
      ("attribute:ecs.instance-type !in [c5.large]", true), ("task:group == service:api", true),
      ("task:group != service:web", true), ("task:group in [service:web, family:job]", true),
      ("runningTasksCount < 4", true), ("runningTasksCount >= 4", false), ("agentVersion >= 1.9", true),
      ("agentVersion < 1.86.2", false), ("agentConnected == true", true), ("ec2InstanceId in ['i-1']", true),
      ("attribute:gpu exists and not(attribute:missing exists)", true),
      ("attribute:missing exists or attribute:gpu exists && runningTasksCount > 3", false),
      ("(attribute:missing exists or attribute:gpu exists) && runningTasksCount > 2", true),
      ("!(agentConnected == true)", false),
    ])
  func answers(expression: String, expected: Bool) {
    #expect(InstanceQuery.evaluate(expression, on: Self.host) == expected)
  }

  @Test(
    "has no answer to anything else",
    arguments: [
      "", "attribute:stack", "attribute:stack ==", "phase == full", "attribute:stack == 'blue",
      "(agentConnected == true",
      "agentConnected == true)", "agentVersion > newest", "registeredAt > 2020-01-01", "attribute:stack =~ '('",
      "attribute:stack in blue", "attribute:stack ~~ a", String(repeating: "(", count: 100),
      String(repeating: "not ", count: 100) + "agentConnected == true", String(repeating: "a", count: 2001),
    ])
  func silence(expression: String) {
    #expect(InstanceQuery.evaluate(expression, on: Self.host) == nil)
  }
}
