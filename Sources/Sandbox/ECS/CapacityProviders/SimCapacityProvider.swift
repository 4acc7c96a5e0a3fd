internal import AWSModel

/// A capacity provider: an Auto Scaling group as a source of room for tasks.
final class SimCapacityProvider: Ordinal {
  let ordinal: UInt64
  let name: String
  let arn: String
  /// With every default filled in: echoed by DescribeCapacityProviders.
  var provider: ECS.AutoScalingGroupProvider
  var status = ECS.CapacityProviderStatus.active
  var updateStatus: ECS.CapacityProviderUpdateStatus?
  var tags = ResourceTags()
  /// The policy that managed scaling put on the group, while the provider is associated with a cluster.
  var policy: ManagedScalingPolicy?
  /// Rises with each change, so that the end of an earlier one is void.
  var epoch = 0

  init(ordinal: UInt64, name: String, arn: String, provider: ECS.AutoScalingGroupProvider, tags: ResourceTags) {
    self.ordinal = ordinal
    self.name = name
    self.arn = arn
    self.provider = provider
    self.tags = tags
  }

  /// The ARN of its Auto Scaling group; what the caller named may be the group's name alone.
  var groupARN: String { provider.autoScalingGroupArn ?? "" }
  var isGone: Bool { status == .inactive }
  var managesScaling: Bool { provider.managedScaling?.status == .enabled }
  var managesProtection: Bool { provider.managedTerminationProtection == .enabled }
  var managesDraining: Bool { provider.managedDraining == .enabled }

  /// In percent.
  var targetCapacity: Int { provider.managedScaling?.targetCapacity ?? 100 }
  var minimumStep: Int { provider.managedScaling?.minimumScalingStepSize ?? 1 }
  var maximumStep: Int { provider.managedScaling?.maximumScalingStepSize ?? 10_000 }
  var warmup: Duration { .seconds(provider.managedScaling?.instanceWarmupPeriod ?? 300) }

  var shape: ECS.CapacityProvider {
    ECS.CapacityProvider(
      capacityProviderArn: arn, name: name, status: status, autoScalingGroupProvider: provider,
      updateStatus: updateStatus, tags: tags.isEmpty ? nil : tags.ecs, type: .ec2Autoscaling)
  }
}

/// What managed scaling put in place for a provider in a cluster.
struct ManagedScalingPolicy {
  var name: String
  var arn: String
  var alarmNames: [String]
  var metric: MetricHandle
}

extension ECS.ManagedScaling {
  /// With the defaults of the API.
  var filled: ECS.ManagedScaling {
    var result = self
    result.status = status ?? .enabled
    result.targetCapacity = targetCapacity ?? 100
    result.minimumScalingStepSize = minimumScalingStepSize ?? 1
    result.maximumScalingStepSize = maximumScalingStepSize ?? 10_000
    result.instanceWarmupPeriod = instanceWarmupPeriod ?? 300
    return result
  }
}
