import AWSModel
import Sandbox
import Testing

/// An alarm does what CloudWatch knows to do, in its own Region.
@Suite struct AlarmActionTargetTests {
  @Test(arguments: [
    ("arn:aws:sns:us-east-1:123456789012:pager", true), ("arn:aws:automate:us-east-1:ec2:recover", true),
    ("arn:aws:lambda:us-east-1:123456789012:function:f", true), ("arn:aws:ssm:us-east-1:123456789012:opsitem:3", true),
    ("arn:aws:autoscaling:us-east-1:123456789012:scalingPolicy:id:autoScalingGroupName/g:policyName/p", true),
    ("arn:nonsense", false), ("arn:aws:s3:::bucket", false), ("arn:aws:automate:us-east-1:ec2:explode", false),
    ("arn:aws:sns:eu-west-1:123456789012:pager", false), ("pager", false),
  ])
  func onlyKnownActionsAreTaken(action: String, isKnown: Bool) throws {
    let region = TestRegion()
    var request = CloudWatch.PutMetricAlarmRequest(
      alarmName: "high", alarmActions: [action], metricName: "m", namespace: "n", statistic: .average, period: 60,
      evaluationPeriods: 1, threshold: 1, comparisonOperator: .greaterThanThreshold)
    #expect((region.refusal(CloudWatch.putMetricAlarm, request) == nil) == isKnown)
    request.alarmActions = nil
    #expect(region.refusal(CloudWatch.putMetricAlarm, request) == nil)
  }
}
