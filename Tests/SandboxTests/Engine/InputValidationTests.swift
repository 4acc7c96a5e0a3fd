import AWSModel
import FoundationEssentials
import Sandbox
import Testing

@Suite("Requests that break the service model")
struct InputValidationTests {
  private let region = TestRegion()

  @Test("Auto Scaling names every fault, with its path")
  func autoScaling() {
    let error = region.refusal(AutoScaling.createOrUpdateTags, .init(tags: [.init(key: ""), .init(value: "x")]))
    #expect(error?.code == "ValidationError")
    #expect(
      error?.message == "2 validation errors detected: Value '' at 'tags.1.member.key' failed to satisfy constraint: "
        + "Member must have length greater than or equal to 1; Value null at 'tags.2.member.key' failed to satisfy "
        + "constraint: Member must not be null")
  }

  @Test("ECS answers InvalidParameterException")
  func ecs() {
    let error = region.refusal(ECS.describeTasks, .init())
    #expect(error?.code == "InvalidParameterException")
    #expect(error?.message.contains("Value null at 'tasks'") == true)
  }

  @Test("EC2 names the parameter as its Query requests do")
  func ec2() {
    let missing = region.refusal(EC2.createLaunchTemplate, .init(launchTemplateName: "web"))
    #expect(missing?.code == "MissingParameter")
    #expect(missing?.message == "The request must contain the parameter LaunchTemplateData")
    let wrong = region.refusal(EC2.describeInstances, .init(filters: [], maxResults: 5))
    #expect(wrong == nil)
  }

  @Test("CloudWatch tells a missing parameter apart from one that is not valid")
  func cloudWatch() {
    let missing = region.refusal(CloudWatch.putMetricData, .init())
    #expect(missing?.code == "MissingParameter")
    #expect(missing?.message == "The parameter Namespace is required.")
    let wrong = region.refusal(
      CloudWatch.getMetricStatistics,
      .init(
        namespace: "AWS/ECS", metricName: "", startTime: .init(timeIntervalSince1970: 0),
        endTime: .init(timeIntervalSince1970: 60), period: 60, statistics: ["Average"]))
    #expect(wrong?.code == "ValidationError")
    #expect(wrong?.message.contains("'metricName'") == true)
  }

  @Test("Patterns hold, whatever the length")
  func patterns() {
    let error = region.refusal(CloudWatch.putMetricData, .init(namespace: ":x", metricData: [.init(metricName: "n")]))
    #expect(error?.message.contains("regular expression pattern: [^:].*") == true)
  }
}
