import AWSModel
import ClusterModel
import Foundation
import Observation
import Testing

@testable import Controller

@Suite("Reading events")
struct NoticeReaderTests {
  static func event(_ type: String, source: String, detail: String, resources: String = "[]") -> String {
    """
    {"version": "0", "id": "17793124-05d4", "detail-type": "\(type)", "source": "\(source)", "account": "123456789012",
     "time": "2026-11-23T14:03:10Z", "region": "us-east-1", "resources": \(resources), "detail": \(detail)}
    """
  }

  func read(_ text: String) throws -> ClusterNotice { try NoticeReader.read(Array(text.utf8)) }

  @Test("a task's event is the API's object, with its instants as text and its version")
  func task() throws {
    let notice = try read(
      Self.event(
        "ECS Task State Change", source: "aws.ecs",
        detail: """
          {"taskArn": "arn:aws:ecs:us-east-1:123456789012:task/prod/1", "version": 4, "lastStatus": "PROVISIONING",
           "clusterArn": "arn:aws:ecs:us-east-1:123456789012:cluster/prod", "desiredStatus": "RUNNING",
           "createdAt": "2026-11-23T14:03:09.250Z", "somethingNew": {"deep": [1, 2]}}
          """))
    guard case .task(let task) = notice.subject else { return #expect(Bool(false), "\(notice)") }
    #expect(task.version == 4)
    #expect(task.createdAt == Date(timeIntervalSince1970: 1_795_442_589.25))
    #expect((notice.id, notice.region, notice.account) == ("17793124-05d4", "us-east-1", "123456789012"))
  }

  @Test("a hook's message means the same from EventBridge, from its queue, and through a topic")
  func lifecycle() throws {
    let body =
      #"{"LifecycleActionToken": "t", "AutoScalingGroupName": "web", "LifecycleHookName": "ballast-drain", "EC2InstanceId": "i-1", "LifecycleTransition": "autoscaling:EC2_INSTANCE_TERMINATING"}"#
    let quoted = String(decoding: try JSONEncoder().encode(body), as: UTF8.self)
    let wanted = ClusterNotice.Subject.lifecycle(
      .init(group: "web", hook: "ballast-drain", instance: "i-1", isTermination: true))
    #expect(
      try read(Self.event("EC2 Instance-terminate Lifecycle Action", source: "aws.autoscaling", detail: body)).subject
        == wanted)
    #expect(try read(body).subject == wanted)
    let topic = try read(#"{"Type": "Notification", "MessageId": "m", "TopicArn": "arn", "Message": \#(quoted)}"#)
    #expect(topic.subject == wanted)
    #expect(topic.id == "m")
  }

  @Test("the test notification of PutLifecycleHook is known for what it is")
  func testNotification() throws {
    let notice = try read(
      #"{"AccountId": "1", "RequestId": "r", "AutoScalingGroupARN": "arn", "AutoScalingGroupName": "web", "Service": "AWS Auto Scaling", "Event": "autoscaling:TEST_NOTIFICATION", "Time": "2026-11-23T14:03:10.000Z"}"#
    )
    #expect(notice.subject == .test)
  }

  @Test("a deployment's event names its cluster by its service's ARN alone")
  func deployment() throws {
    let notice = try read(
      Self.event(
        "ECS Deployment State Change", source: "aws.ecs",
        detail: #"{"eventType": "ERROR", "eventName": "SERVICE_DEPLOYMENT_FAILED", "reason": "x"}"#,
        resources: #"["arn:aws:ecs:us-east-1:1:service/prod/api"]"#))
    #expect(
      notice.subject
        == .serviceAction(
          .init(
            clusterArn: "arn:aws:ecs:us-east-1:1:cluster/prod", service: "arn:aws:ecs:us-east-1:1:service/prod/api",
            name: "SERVICE_DEPLOYMENT_FAILED", reason: "x")))
  }

  @Test("Spot warnings, rebalance recommendations and states name their instance")
  func instances() throws {
    func subject(_ type: String, _ detail: String) throws -> ClusterNotice.Subject {
      try read(Self.event(type, source: "aws.ec2", detail: detail)).subject
    }
    #expect(
      try subject(
        "EC2 Spot Instance Interruption Warning", #"{"instance-id": "i-1", "instance-action": "terminate"}"#)
        == .spotInterruption(instance: "i-1"))
    #expect(
      try subject("EC2 Instance Rebalance Recommendation", #"{"instance-id": "i-2"}"#)
        == .rebalanceRecommendation(instance: "i-2"))
    #expect(
      try subject("EC2 Instance State-change Notification", #"{"instance-id": "i-3", "state": "stopped"}"#)
        == .instanceState(instance: "i-3", state: "stopped"))
  }

  @Test(
    "what EC2 has announced counts from when it did, however late its event comes",
    arguments: [(-700.0, -700.0), (0, 0), (60, 0), (nil, 0)] as [(Double?, Double)])
  func announced(told: Double?, counts: Double) throws {
    let now = Date(timeIntervalSince1970: 1_800_000_000)
    let time = told.map { #""time": "\#(now.addingTimeInterval($0).formatted(.iso8601))","# } ?? ""
    for (type, kind) in [
      ("EC2 Spot Instance Interruption Warning", InstanceNotice.Kind.interruption),
      ("EC2 Instance Rebalance Recommendation", .rebalance),
    ] {
      let notice = try read(
        #"{"detail-type": "\#(type)", "source": "aws.ec2", \#(time) "detail": {"instance-id": "i-1"}}"#)
      guard case .notice(let instance, let told) = notice.update(at: now) else {
        Issue.record("\(type) tells nothing")
        continue
      }
      #expect(instance == "i-1" && told == InstanceNotice(kind, at: now.addingTimeInterval(counts)))
    }
  }

  @Test(
    "a container instance's event names its cluster, whether or not its ARN does",
    arguments: [
      (#""containerInstanceArn": "arn:aws:ecs:us-east-1:1:container-instance/prod/0aa1","#, true),
      (#""containerInstanceArn": "arn:aws:ecs:us-east-1:1:container-instance/0aa1-22","#, true),
      (#""containerInstanceArn": "arn:aws:ecs:us-east-1:1:container-instance/prod/0aa1","#, false),
    ])
  func containerInstance(arn: String, namesCluster: Bool) throws {
    let cluster = namesCluster ? #""clusterArn": "arn:aws:ecs:us-east-1:1:cluster/prod","# : ""
    let notice = try read(
      Self.event(
        "ECS Container Instance State Change", source: "aws.ecs",
        detail: #"{\#(arn) \#(cluster) "ec2InstanceId": "i-1", "status": "ACTIVE", "version": 3}"#))
    #expect(notice.scope == .cluster("prod"))
  }

  @Test("a hook's timer runs since the event says, however late it comes")
  func late() throws {
    let policy = ClusterPolicy(name: "prod")
    let detail =
      #"{"AutoScalingGroupName": "web", "LifecycleHookName": "ballast-drain", "EC2InstanceId": "i-1", "#
      + #""LifecycleTransition": "autoscaling:EC2_INSTANCE_TERMINATING""#
    let now = Date(timeIntervalSince1970: 1_800_000_000)
    let at = now.addingTimeInterval(-200)
    let event = #"{"detail-type": "EC2 Instance-terminate Lifecycle Action", "source": "aws.autoscaling", "#
    for (text, began) in [
      (event + #""time": "\#(at.formatted(.iso8601))", "detail": \#(detail)}}"#, at),
      (event + #""detail": \#(detail)}}"#, now), (detail + #", "Time": "\#(at.formatted(.iso8601))"}"#, at),
      (event + #""time": "\#(now.addingTimeInterval(60).formatted(.iso8601))", "detail": \#(detail)}}"#, now),
    ] {
      guard case .drain(let subject) = try read(text).focus(under: policy, now: now) else {
        Issue.record("\(text) asks for no look")
        continue
      }
      #expect(subject.began == began)
    }
  }

  @Test(
    "what is neither an event nor a hook's message is refused",
    arguments: [
      "", "[]", "{}", "null", "not json", #"{"AutoScalingGroupName": "web"}"#,
      #"{"Type": "Notification", "Message": "{\"Type\": \"Notification\", \"Message\": \"{}\"}"}"#,
      String(repeating: #"{"a":"#, count: 2000),
      #"{"detail-type": "ECS Service Action", "source": "aws.ecs", "detail": {}}"#,
    ])
  func garbage(text: String) {
    #expect(throws: NoticeFault.self) { try read(text) }
  }
}
