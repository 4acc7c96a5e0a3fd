import AWSModel
import Sandbox
import Testing

@Suite struct ScalingPolicyTests {
  private func put(
    _ region: TestRegion, _ name: String = "out", type: String = "SimpleScaling",
    adjustment: String = "ChangeInCapacity",
    change: (inout AutoScaling.PutScalingPolicyRequest) -> Void
  ) throws -> AutoScaling.PutScalingPolicyResponse {
    var request = AutoScaling.PutScalingPolicyRequest()
    request.autoScalingGroupName = "hosts"
    request.policyName = name
    request.policyType = type
    request.adjustmentType = adjustment
    change(&request)
    return try region.call(AutoScaling.putScalingPolicy, request)
  }

  private func execute(_ region: TestRegion, _ name: String = "out", metric: Double? = nil, honor: Bool? = nil) throws {
    try region.call(
      AutoScaling.executePolicy,
      .init(
        autoScalingGroupName: "hosts", policyName: name, honorCooldown: honor, metricValue: metric,
        breachThreshold: metric.map { _ in 50 }))
  }

  @Test(
    arguments: [
      (10, 1, nil, 11), (3, -10, nil, 2), (10, 25, nil, 12), (10, -25, nil, 8), (10, 3, nil, 11), (10, 10, 4, 14),
      (10, -10, 4, 6),
    ] as [(Int, Int, Int?, Int)])
  func percentagesAreCutTowardZeroButCountAsOne(start: Int, percent: Int, magnitude: Int?, expected: Int) throws {
    let region = TestRegion()
    try region.group(desired: start, settle: false)
    _ = try put(region, adjustment: "PercentChangeInCapacity") {
      $0.scalingAdjustment = percent
      $0.minAdjustmentMagnitude = magnitude
    }
    try execute(region)
    #expect(try region.described().desiredCapacity == expected)
  }

  @Test func aPolicyStaysWithinTheGroupsBounds() throws {
    let region = TestRegion()
    try region.group(desired: 4, minimum: 2, maximum: 5)
    _ = try put(region) { $0.scalingAdjustment = 7 }
    _ = try put(region, "in", adjustment: "ExactCapacity") { $0.scalingAdjustment = 0 }
    try execute(region)
    #expect(try region.described().desiredCapacity == 5)
    try execute(region, "in")
    #expect(try region.described().desiredCapacity == 2)
  }

  @Test func aSimplePolicyWaitsForItsActivityAndThenForTheCooldown() throws {
    let region = TestRegion()
    try region.group(desired: 1)
    _ = try put(region) {
      $0.scalingAdjustment = 1
      $0.cooldown = 120
    }
    try execute(region, honor: true)
    var request = AutoScaling.ExecutePolicyRequest(
      autoScalingGroupName: "hosts", policyName: "out", honorCooldown: true)
    #expect(region.refusal(AutoScaling.executePolicy, request)?.code == "ScalingActivityInProgress")
    region.pass(.seconds(100))
    // The instance is in service by now; the cooldown began with it.
    #expect(try region.members().count == 2)
    #expect(region.refusal(AutoScaling.executePolicy, request)?.code == "ScalingActivityInProgress")
    request.honorCooldown = false
    #expect(region.refusal(AutoScaling.executePolicy, request) == nil)
    region.pass(.minutes(5))
    request.honorCooldown = true
    #expect(region.refusal(AutoScaling.executePolicy, request) == nil)
    #expect(try region.described().desiredCapacity == 4)
  }

  private func putSteps(_ region: TestRegion, warmup: Int? = nil) throws {
    _ = try put(region, type: "StepScaling") {
      $0.estimatedInstanceWarmup = warmup
      $0.stepAdjustments = [
        .init(metricIntervalLowerBound: 0, metricIntervalUpperBound: 10, scalingAdjustment: 1),
        .init(metricIntervalLowerBound: 10, scalingAdjustment: 3),
      ]
    }
  }

  @Test(arguments: [(50.0, 1), (59.9, 1), (60.0, 3), (90.0, 3), (49.0, 0)])
  func stepsAboveTheThresholdIncludeTheirLowerEnd(metric: Double, added: Int) throws {
    let region = TestRegion()
    try region.group(desired: 2)
    region.pass(.minutes(10))
    try putSteps(region)
    try execute(region, metric: metric)
    #expect(try region.described().desiredCapacity == 2 + added)
  }

  @Test(arguments: [(50.0, 1), (40.1, 1), (40.0, 2), (20.0, 2), (51.0, 0)])
  func stepsBelowTheThresholdIncludeTheirUpperEnd(metric: Double, removed: Int) throws {
    let region = TestRegion()
    try region.group(desired: 6)
    region.pass(.minutes(10))
    _ = try put(region, type: "StepScaling") {
      $0.stepAdjustments = [
        .init(metricIntervalLowerBound: -10, metricIntervalUpperBound: 0, scalingAdjustment: -1),
        .init(metricIntervalUpperBound: -10, scalingAdjustment: -2),
      ]
    }
    try execute(region, metric: metric)
    #expect(try region.described().desiredCapacity == 6 - removed)
  }

  @Test func whatIsWarmingUpCountsForTheSameBreach() throws {
    let region = TestRegion()
    try region.group(desired: 2)
    region.pass(.minutes(10))
    try putSteps(region, warmup: 300)
    try execute(region, metric: 55)
    try execute(region, metric: 55)
    #expect(try region.described().desiredCapacity == 3)
    // The next step up asks for three, one of which is on its way.
    try execute(region, metric: 65)
    #expect(try region.described().desiredCapacity == 5)
    region.pass(.minutes(10))
    try execute(region, metric: 55)
    #expect(try region.described().desiredCapacity == 6)
  }

  @Test func nothingScalesInWhileInstancesWarmUp() throws {
    let region = TestRegion()
    try region.group(desired: 3)
    region.pass(.minutes(10))
    try putSteps(region, warmup: 300)
    _ = try put(region, "in", type: "StepScaling") {
      $0.estimatedInstanceWarmup = 300
      $0.stepAdjustments = [.init(metricIntervalUpperBound: 0, scalingAdjustment: -1)]
    }
    try execute(region, metric: 55)
    try execute(region, "in", metric: 10)
    #expect(try region.described().desiredCapacity == 4)
    region.pass(.minutes(10))
    try execute(region, "in", metric: 10)
    #expect(try region.described().desiredCapacity == 3)
  }

  @Test func predictiveScalingIsRefusedAndExecutingTargetTrackingToo() throws {
    let region = TestRegion()
    try region.group(desired: 1)
    var request = AutoScaling.PutScalingPolicyRequest()
    request.autoScalingGroupName = "hosts"
    request.policyName = "p"
    request.policyType = "PredictiveScaling"
    let refusal = region.refusal(AutoScaling.putScalingPolicy, request)
    #expect(refusal?.code == "ValidationError")
    #expect(refusal?.message.contains("not supported") == true)
  }

  @Test func overlappingStepsAreRefused() throws {
    let region = TestRegion()
    try region.group(desired: 1)
    #expect(throws: AWSError.self) {
      try put(region, type: "StepScaling") {
        $0.stepAdjustments = [
          .init(metricIntervalLowerBound: 0, metricIntervalUpperBound: 20, scalingAdjustment: 1),
          .init(metricIntervalLowerBound: 10, scalingAdjustment: 3),
        ]
      }
    }
  }

  @Test func theCauseNamesThePolicy() throws {
    let region = TestRegion()
    try region.group(desired: 1)
    let arn = try put(region) { $0.scalingAdjustment = 1 }.policyARN
    #expect(
      arn?.contains(":scalingPolicy:") == true && arn?.hasSuffix(":autoScalingGroupName/hosts:policyName/out") == true)
    try execute(region)
    region.pass(.minutes(2))
    let cause = try region.activities().first?.cause ?? ""
    #expect(cause.contains("a user request executed policy out changing the desired capacity from 1 to 2."))
    #expect(cause.contains("increasing the capacity from 1 to 2."))
  }
}
