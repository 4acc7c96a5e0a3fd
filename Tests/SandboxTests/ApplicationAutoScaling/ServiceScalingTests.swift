import AWSModel
import FoundationEssentials
import Sandbox
import Testing

@Suite struct ServiceScalingTests {
  @Test func targetTrackingMakesTwoAlarmsOfItsOwn() throws {
    let region = try TestRegion.serving()
    try region.register()
    let answer = try region.tracking(50)
    let arn = try #require(answer.policyARN)
    #expect(arn.contains(":scalingPolicy:"))
    #expect(arn.hasSuffix(":resource/ecs/service/default/web:policyName/cpu"))
    let names = answer.alarms?.compactMap(\.alarmName) ?? []
    #expect(names.count == 2)
    #expect(names.first?.hasPrefix("TargetTracking-service/default/web-AlarmHigh-") == true)
    #expect(names.last?.hasPrefix("TargetTracking-service/default/web-AlarmLow-") == true)
    let high = try region.describe(alarm: names[0])
    #expect(high.threshold == 50 && high.evaluationPeriods == 3 && high.comparisonOperator == .greaterThanThreshold)
    let low = try region.describe(alarm: names[1])
    #expect(low.threshold == 45 && low.evaluationPeriods == 15 && low.comparisonOperator == .lessThanThreshold)
    #expect(low.alarmActions == [arn])
    try region.call(
      ApplicationAutoScaling.deleteScalingPolicy,
      .init(
        policyName: "cpu", serviceNamespace: .ecs, resourceId: TestRegion.web,
        scalableDimension: .ecsServiceDesiredCount))
    #expect(try region.call(CloudWatch.describeAlarms, .init()).metricAlarms?.isEmpty ?? true)
  }

  @Test func itScalesOutInProportionAfterThreeMinutes() throws {
    let region = try TestRegion.serving(2)
    try region.register()
    try region.tracking(50)
    try region.load(1)
    region.pass(.seconds(120))
    #expect(try region.count() == 2)
    region.pass(.seconds(120))
    // Two tasks at 100 percent are four at 50.
    #expect(try region.count() == 4)
  }

  @Test func itScalesInOnlyAfterAQuarterOfAnHour() throws {
    let region = try TestRegion.serving(8)
    try region.load(0.5)
    region.pass(.minutes(2))
    try region.register()
    try region.tracking(50)
    try region.load(0.2)
    region.pass(.minutes(14))
    #expect(try region.count() == 8)
    region.pass(.minutes(3))
    // Eight tasks at 20 percent are four at 40: the next whole number above 3.2.
    #expect(try region.count() == 4)
  }

  @Test func allTargetTrackingPoliciesMustAgreeToScaleIn() throws {
    let region = try TestRegion.serving(8)
    try region.load(0.1, memory: 0.5)
    try region.register()
    try region.tracking(50)
    // The memory is at its target: this policy holds the count.
    try region.tracking(50, metric: .ecsServiceAverageMemoryUtilization, name: "memory")
    region.pass(.minutes(25))
    #expect(try region.count() == 8)
    try region.load(0.1, memory: 0.2)
    region.pass(.minutes(17))
    #expect(try region.count() == 4)
  }

  @Test func scaleInCanBeDisabled() throws {
    let region = try TestRegion.serving(8)
    try region.load(0.1)
    try region.register()
    let answer = try region.tracking(50) { $0.disableScaleIn = true }
    #expect(answer.alarms?.count == 1)
    region.pass(.minutes(25))
    #expect(try region.count() == 8)
  }

  @Test func aStepWithinTheCooldownCountsFromWhatTheLastOneBeganWith() throws {
    let region = try TestRegion.serving(2)
    let policy = try region.stepPolicy(adjustment: 2, cooldown: 300)
    try region.alarm { request in
      request.alarmActions = [policy]
      request.treatMissingData = "breaching"
    }
    try region.put(20)
    region.pass(.minutes(1))
    #expect(try region.count() == 4)
    try region.put(20)
    region.pass(.minutes(3))
    // Two more than two are four: nothing comes on top while it cools down.
    #expect(try region.count() == 4)
    for minute in 0..<4 { try region.put(20, at: Double(60 * minute)) }
    region.pass(.minutes(3))
    #expect(try region.count() == 6)
  }

  @Test(arguments: [
    (5.0, 3), (15, 4), (25, 6),
  ])
  func theStepIsChosenByTheDistanceFromTheThreshold(_ above: Double, _ wanted: Int) throws {
    let region = try TestRegion.serving(2)
    try region.register()
    let answer = try region.call(
      ApplicationAutoScaling.putScalingPolicy,
      .init(
        policyName: "steps", serviceNamespace: .ecs, resourceId: TestRegion.web,
        scalableDimension: .ecsServiceDesiredCount, policyType: .stepScaling,
        stepScalingPolicyConfiguration: .init(
          adjustmentType: .percentChangeInCapacity,
          stepAdjustments: [
            .init(metricIntervalLowerBound: 0, metricIntervalUpperBound: 10, scalingAdjustment: 10),
            .init(metricIntervalLowerBound: 10, metricIntervalUpperBound: 20, scalingAdjustment: 100),
            .init(metricIntervalLowerBound: 20, scalingAdjustment: 200),
          ], cooldown: 300)))
    try region.alarm { $0.alarmActions = [answer.policyARN ?? ""] }
    try region.put(10 + above)
    region.pass(.minutes(1))
    #expect(try region.count() == wanted)
  }

  @Test func theBoundsHoldAndBringACountInside() throws {
    let region = try TestRegion.serving(2)
    try region.register(3, 5)
    #expect(try region.count() == 3)
    try region.tracking(10)
    try region.load(2)
    region.pass(.minutes(10))
    #expect(try region.count() == 5)
    let told =
      try region.call(
        ApplicationAutoScaling.describeScalingActivities,
        .init(serviceNamespace: .ecs, resourceId: TestRegion.web, includeNotScaledActivities: true)
      ).scalingActivities ?? []
    #expect(told.contains { $0.notScaledReasons?.first?.code == "AlreadyAtMaxCapacity" })
    #expect(told.last?.cause == "minimum capacity was set to 3")
    let scaled = told.filter { $0.notScaledReasons == nil }
    #expect(scaled.first?.description == "Setting desired count to 5.")
    #expect(scaled.first?.statusCode == .successful)
    #expect(scaled.first?.cause?.hasPrefix("monitor alarm TargetTracking-service/default/web-AlarmHigh-") == true)
  }

  @Test func suspendedScalingDoesNothing() throws {
    let region = try TestRegion.serving(2)
    try region.register()
    try region.tracking(50)
    try region.call(
      ApplicationAutoScaling.registerScalableTarget,
      .init(
        serviceNamespace: .ecs, resourceId: TestRegion.web, scalableDimension: .ecsServiceDesiredCount,
        suspendedState: .init(dynamicScalingOutSuspended: true)))
    try region.load(1)
    region.pass(.minutes(10))
    #expect(try region.count() == 2)
    let target = try region.call(
      ApplicationAutoScaling.describeScalableTargets, .init(serviceNamespace: .ecs)
    ).scalableTargets?.first
    #expect(target?.suspendedState?.dynamicScalingOutSuspended == true)
    #expect(target?.suspendedState?.dynamicScalingInSuspended == false)
    #expect(target?.maxCapacity == 20)
  }

  @Test(arguments: ["at(2026-11-23T01:00:00)", "cron(0 1 * * ? *)"])
  func scheduledActionsMoveTheBounds(_ schedule: String) throws {
    let region = try TestRegion.serving(2)
    try region.register(1, 10)
    try region.call(
      ApplicationAutoScaling.putScheduledAction,
      .init(
        serviceNamespace: .ecs, schedule: schedule, scheduledActionName: "morning", resourceId: TestRegion.web,
        scalableDimension: .ecsServiceDesiredCount, scalableTargetAction: .init(minCapacity: 6, maxCapacity: 12)))
    region.sandbox.advance(to: .init(microseconds: VirtualInstant.defaultStart.microseconds + 3599 * 1_000_000))
    #expect(try region.count() == 2)
    region.pass(.seconds(2))
    #expect(try region.count() == 6)
    let left =
      try region.call(
        ApplicationAutoScaling.describeScheduledActions, .init(serviceNamespace: .ecs)
      ).scheduledActions ?? []
    #expect(left.count == (schedule.hasPrefix("at") ? 0 : 1))
  }

  @Test func whatIsNotThereIsRefused() throws {
    let region = try TestRegion.serving(2)
    let unknown = region.refusal(
      ApplicationAutoScaling.registerScalableTarget,
      .init(
        serviceNamespace: .ecs, resourceId: "service/default/none", scalableDimension: .ecsServiceDesiredCount,
        minCapacity: 1, maxCapacity: 2))
    #expect(unknown?.code == "ValidationException")
    #expect(unknown?.message == "ECS service doesn't exist: service/default/none")
    let unregistered = region.refusal(
      ApplicationAutoScaling.putScalingPolicy,
      .init(
        policyName: "p", serviceNamespace: .ecs, resourceId: TestRegion.web, scalableDimension: .ecsServiceDesiredCount,
        policyType: .targetTrackingScaling,
        targetTrackingScalingPolicyConfiguration: .init(
          targetValue: 1, predefinedMetricSpecification: .init(predefinedMetricType: .ecsServiceAverageCPUUtilization)))
    )
    #expect(unregistered?.code == "ObjectNotFoundException")
    let other = region.refusal(
      ApplicationAutoScaling.registerScalableTarget,
      .init(
        serviceNamespace: .dynamodb, resourceId: "table/x",
        scalableDimension: .init(rawValue: "dynamodb:table:ReadCapacityUnits"),
        minCapacity: 1, maxCapacity: 2))
    #expect(other?.code == "ValidationException")
  }
}
