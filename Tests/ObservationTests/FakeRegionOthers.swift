import AWSModel
import FoundationEssentials

@testable import Observation

extension FakeRegion.State {
  mutating func answerOthers(_ input: any AWSShape) throws -> any AWSShape {
    switch input {
    case let input as AutoScaling.DescribeAutoScalingGroupsRequest: return try describeGroups(input)
    case let input as AutoScaling.DescribeScalingActivitiesRequest:
      let (page, next) = try page(
        world.activities[input.autoScalingGroupName ?? ""] ?? [], input.nextToken, input.maxRecords, default: 100,
        limit: 100)
      return AutoScaling.DescribeScalingActivitiesResponse(activities: page, nextToken: next)
    case let input as AutoScaling.DescribeLifecycleHooksRequest:
      return AutoScaling.DescribeLifecycleHooksResponse(
        lifecycleHooks: world.hooks.filter { $0.autoScalingGroupName == input.autoScalingGroupName })
    case let input as AutoScaling.DescribeInstanceRefreshesRequest:
      return AutoScaling.DescribeInstanceRefreshesResponse(
        instanceRefreshes: world.refreshes.filter { $0.autoScalingGroupName == input.autoScalingGroupName })
    case let input as AutoScaling.DescribeLaunchConfigurationsRequest:
      return AutoScaling.DescribeLaunchConfigurationsResponse(
        launchConfigurations: world.configurations.filter {
          input.launchConfigurationNames?.contains($0.launchConfigurationName ?? "") ?? true
        })
    case let input as EC2.DescribeTagsRequest: return try describeTags(input)
    case let input as EC2.DescribeInstancesRequest:
      let ids = input.filters?.first { $0.name == "instance-id" }?.values
      return EC2.DescribeInstancesResponse(
        reservations: [.init(instances: world.ec2.filter { ids?.contains($0.instanceId ?? "") ?? true })])
    case let input as EC2.DescribeSpotInstanceRequestsRequest:
      let ids = input.filters?.first { $0.name == "instance-id" }?.values
      return EC2.DescribeSpotInstanceRequestsResponse(
        spotInstanceRequests: world.spotRequests.filter { ids?.contains($0.instanceId ?? "") ?? true })
    case let input as EC2.DescribeInstanceTypesRequest:
      let names = try batch(input.filters?.first { $0.name == "instance-type" }?.values, limit: 100)
      return EC2.DescribeInstanceTypesResponse(
        instanceTypes: world.types.filter { names.contains($0.instanceType?.rawValue ?? "") })
    case let input as EC2.DescribeLaunchTemplateVersionsRequest: return try describeTemplate(input)
    case is EC2.GetInstanceTypesFromInstanceRequirementsRequest:
      return EC2.GetInstanceTypesFromInstanceRequirementsResponse(
        instanceTypes: world.eligible.map { .init(instanceType: $0) })
    case let input as ELBv2.DescribeTargetHealthRequest:
      return ELBv2.DescribeTargetHealthResponse(
        targetHealthDescriptions: world.targets[input.targetGroupArn ?? ""] ?? [])
    case let input as CloudWatch.GetMetricDataRequest: return metricData(input)
    case is SQS.GetQueueAttributesRequest:
      return SQS.GetQueueAttributesResponse(attributes: ["ApproximateNumberOfMessages": String(world.queueDepth)])
    case is SQS.ListQueueTagsRequest: return SQS.ListQueueTagsResponse(tags: world.queueTags)
    default: throw FakeRegion.invalid("the fake Region does not know \(type(of: input))")
    }
  }

  private mutating func describeGroups(
    _ input: AutoScaling.DescribeAutoScalingGroupsRequest
  ) throws -> AutoScaling.DescribeAutoScalingGroupsResponse {
    var groups = world.groups
    if let names = input.autoScalingGroupNames {
      guard names.count <= (input.maxRecords ?? 50) else { throw FakeRegion.invalid("too many names") }
      groups = groups.filter { names.contains($0.autoScalingGroupName ?? "") }
    }
    for filter in input.filters ?? [] {
      let key = (filter.name ?? "").dropFirst("tag:".count)
      groups = groups.filter { group in
        (group.tags ?? []).contains { $0.key == String(key) && filter.values?.contains($0.value ?? "") ?? false }
      }
    }
    let (page, next) = try page(groups, input.nextToken, input.maxRecords, default: 50, limit: 100)
    return AutoScaling.DescribeAutoScalingGroupsResponse(autoScalingGroups: page, nextToken: next)
  }

  private mutating func describeTags(_ input: EC2.DescribeTagsRequest) throws -> EC2.DescribeTagsResponse {
    let keys = input.filters?.first { $0.name == "key" }?.values ?? []
    let (page, next) = try page(
      world.tags.filter { keys.contains($0.key ?? "") }, input.nextToken, input.maxResults, default: 1000, limit: 1000)
    return EC2.DescribeTagsResponse(nextToken: next, tags: page)
  }

  private func describeTemplate(
    _ input: EC2.DescribeLaunchTemplateVersionsRequest
  ) throws -> EC2.DescribeLaunchTemplateVersionsResponse {
    let versions = world.templates.filter {
      $0.launchTemplateId == input.launchTemplateId || $0.launchTemplateName == input.launchTemplateName
    }
    guard !versions.isEmpty else {
      throw AWSError(kind: .service, code: "InvalidLaunchTemplateId.NotFound", message: "no such template")
    }
    let asked = input.versions?.first ?? "$Default"
    let found = versions.filter { asked.hasPrefix("$") ? true : String($0.versionNumber ?? 0) == asked }
    return EC2.DescribeLaunchTemplateVersionsResponse(launchTemplateVersions: found.suffix(1))
  }

  private func metricData(_ input: CloudWatch.GetMetricDataRequest) -> CloudWatch.GetMetricDataResponse {
    let points = world.cpu.filter {
      $0.0 >= (input.startTime ?? .distantPast) && $0.0 < (input.endTime ?? .distantFuture)
    }
    return CloudWatch.GetMetricDataResponse(
      metricDataResults: [.init(id: "cpu", timestamps: points.map(\.0), values: points.map(\.1))])
  }
}
