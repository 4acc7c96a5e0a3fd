import AWSModel
import Sandbox
import Testing

/// Short words for scaling services.
extension TestRegion {
  static let web = "service/default/web"

  func register(_ minimum: Int = 1, _ maximum: Int = 20, resource: String = web) throws {
    try call(
      ApplicationAutoScaling.registerScalableTarget,
      .init(
        serviceNamespace: .ecs, resourceId: resource, scalableDimension: .ecsServiceDesiredCount, minCapacity: minimum,
        maxCapacity: maximum))
  }

  /// A policy that changes the count by so many; registers the service first. Gives its ARN.
  func stepPolicy(adjustment: Int, cooldown: Int) throws -> String {
    try register()
    let answer = try call(
      ApplicationAutoScaling.putScalingPolicy,
      .init(
        policyName: "step", serviceNamespace: .ecs, resourceId: Self.web, scalableDimension: .ecsServiceDesiredCount,
        policyType: .stepScaling,
        stepScalingPolicyConfiguration: .init(
          adjustmentType: .changeInCapacity,
          stepAdjustments: [.init(metricIntervalLowerBound: 0, scalingAdjustment: adjustment)], cooldown: cooldown)))
    return try #require(answer.policyARN)
  }

  @discardableResult
  func tracking(
    _ target: Double, metric: ApplicationAutoScaling.MetricType = .ecsServiceAverageCPUUtilization,
    name: String = "cpu",
    change: (inout ApplicationAutoScaling.TargetTrackingScalingPolicyConfiguration) -> Void = { _ in }
  ) throws -> ApplicationAutoScaling.PutScalingPolicyResponse {
    var configuration = ApplicationAutoScaling.TargetTrackingScalingPolicyConfiguration()
    configuration.targetValue = target
    configuration.predefinedMetricSpecification = .init(predefinedMetricType: metric)
    change(&configuration)
    return try call(
      ApplicationAutoScaling.putScalingPolicy,
      .init(
        policyName: name, serviceNamespace: .ecs, resourceId: Self.web, scalableDimension: .ecsServiceDesiredCount,
        policyType: .targetTrackingScaling, targetTrackingScalingPolicyConfiguration: configuration))
  }

  /// A cluster with room, and a service of so many small tasks that runs.
  static func serving(_ count: Int = 2, seed: UInt64 = 7) throws -> TestRegion {
    let region = TestRegion(seed: seed)
    try region.cluster(instances: 4, type: "m5.xlarge")
    try region.define(cpu: 256, memory: 256)
    try region.service(count: count)
    region.pass(.minutes(3))
    return region
  }

  func load(_ cpu: Double, memory: Double? = nil) throws {
    try sandbox.disturb(.load(cluster: "default", service: "web", cpuFraction: cpu, memoryFraction: memory))
  }

  func count() throws -> Int { try #require(try describe().desiredCount) }
}
