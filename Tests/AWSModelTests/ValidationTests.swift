import Foundation
import Testing

@testable import AWSModel

@Suite("Validation against the service models")
struct ValidationTests {
  private func messages(_ shape: some AWSShape) -> [String] { shape.validate().map(\.description) }

  @Test("What AWS accepts passes")
  func accepted() {
    #expect(ECS.RunTaskRequest(count: 2, taskDefinition: "web:1").validate().isEmpty)
    #expect(AutoScaling.SetDesiredCapacityRequest(autoScalingGroupName: "g", desiredCapacity: 0).validate().isEmpty)
  }

  @Test("A missing member is told in AWS's words, wherever it is missing")
  func required() {
    #expect(
      messages(AutoScaling.SetDesiredCapacityRequest(autoScalingGroupName: "g")) == [
        "Value null at 'desiredCapacity' failed to satisfy constraint: Member must not be null"
      ])
    let tags = AutoScaling.CreateOrUpdateTagsRequest(tags: [.init(key: "a"), .init(value: "x")])
    #expect(
      messages(tags) == [
        "Value null at 'tags.2.member.key' failed to satisfy constraint: Member must not be null"
      ])
  }

  @Test("Lengths, ranges, patterns and enumerations")
  func constraints() {
    let name = String(repeating: "n", count: 256)
    let request = AutoScaling.CreateAutoScalingGroupRequest(
      autoScalingGroupName: name, minSize: 0, maxSize: 1, tags: [.init(key: "")])
    #expect(
      messages(request) == [
        "Value '\(name)' at 'autoScalingGroupName' failed to satisfy constraint: Member must have length less than or "
          + "equal to 255",
        "Value '' at 'tags.1.member.key' failed to satisfy constraint: Member must have length greater than or equal to 1",
      ])
    let alarm = CloudWatch.PutMetricAlarmRequest(
      alarmName: "a", period: 0, evaluationPeriods: 1, comparisonOperator: "NoSuch")
    let found = alarm.validate()
    #expect(found.contains { $0.path == "period" && $0.constraint == .minValue(1) && $0.value == "0" })
    #expect(found.contains { $0.path == "comparisonOperator" && $0.value == "NoSuch" })
    let metric = CloudWatch.PutMetricDataRequest(namespace: ":x", metricData: [])
    #expect(metric.validate().map(\.constraint) == [.pattern("[^:].*")])
  }

  @Test("Secrets are masked, long values cut, and many violations bounded")
  func bounds() {
    let secret = STS.AssumeRoleRequest(roleArn: "arn:aws:iam::123456789012:role/x", roleSessionName: "s!")
    #expect(secret.validate().count == 1)
    let many = AutoScaling.CreateOrUpdateTagsRequest(tags: Array(repeating: .init(), count: 100))
    #expect(many.validate().count == AWSValidator.mostViolations)
    let long = AutoScaling.CreateOrUpdateTagsRequest(tags: [.init(key: String(repeating: "k", count: 5000))])
    #expect(long.validate().first?.value?.count == 512)
  }

  @Test("Several violations make one message")
  func message() {
    let text = AWSViolation.message(AutoScaling.CompleteLifecycleActionRequest().validate())
    #expect(text.hasPrefix("3 validation errors detected: Value null at 'lifecycleHookName' failed"))
  }
}

@Suite("Patterns of the service models")
struct PatternTests {
  struct Golden: Decodable {
    var pattern: String
    var matches: [String]
    var refuses: [String]
  }

  @Test("Each takes and refuses what an independent engine does")
  func golden() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Golden/patterns.json")
    let golden = try JSONDecoder().decode([Golden].self, from: Data(contentsOf: file))
    #expect(golden.count > 50)
    for entry in golden {
      let pattern = try #require(AWSPattern(entry.pattern), "\(entry.pattern)")
      for text in entry.matches {
        #expect(pattern.matches(text), "\(entry.pattern) should take \(text.debugDescription)")
      }
      for text in entry.refuses {
        #expect(!pattern.matches(text), "\(entry.pattern) should refuse \(text.debugDescription)")
      }
    }
  }

  @Test(
    "What is no pattern is none",
    arguments: ["(", ")", "[a", "a{2", "*", "a{1,5000}", "\\p{Greek}", "(?<n>a)", "[z-a]"])
  func broken(pattern: String) {
    #expect(AWSPattern(pattern) == nil)
  }

  @Test("A text made to drive other engines mad takes no time")
  func hostile() throws {
    let pattern = try #require(AWSPattern("(a*)*b"))
    #expect(!pattern.matches(String(repeating: "a", count: 20_000)))
  }
}
