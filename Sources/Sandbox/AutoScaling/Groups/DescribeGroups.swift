internal import AWSModel

extension AutoScalingWorld {
  func describeAutoScalingGroups(
    _ request: AutoScaling.DescribeAutoScalingGroupsRequest
  ) throws(AWSError) -> AutoScaling.DescribeAutoScalingGroupsResponse {
    let names = request.autoScalingGroupNames ?? []
    var found: [SimGroup] = []
    for group in groups.all {
      guard names.isEmpty || names.contains(group.name) || names.contains(group.arn) else { continue }
      if try admits(group, request.filters) { found.append(group) }
    }
    let page = try page(found, "groups", request.nextToken, request.maxRecords)
    let includesInstances = request.includeInstances ?? true
    return AutoScaling.DescribeAutoScalingGroupsResponse(
      autoScalingGroups: page.items.map { shape($0, instances: includesInstances) }, nextToken: page.token)
  }

  private func admits(_ group: SimGroup, _ filters: [AutoScaling.Filter]?) throws(AWSError) -> Bool {
    for filter in filters ?? [] {
      let values = filter.values ?? []
      switch filter.name ?? "" {
      case "tag-key": if !group.tags.keys.contains(where: values.contains) { return false }
      case "tag-value": if !group.tags.values.contains(where: { values.contains($0.value) }) { return false }
      case let name where name.hasPrefix("tag:"):
        guard let tag = group.tags[String(name.dropFirst(4))], values.contains(tag.value) else { return false }
      default:
        throw .refused("ValidationError", "Filter type \(filter.name ?? "") is not correct.")
      }
    }
    return true
  }

  private func shape(_ group: SimGroup, instances includesInstances: Bool) -> AutoScaling.AutoScalingGroup {
    var result = group.echo
    result.autoScalingGroupName = group.name
    result.autoScalingGroupARN = group.arn
    (result.launchConfigurationName, result.launchTemplate, result.mixedInstancesPolicy) = (nil, nil, nil)
    switch group.launch {
    case .configuration(let name): result.launchConfigurationName = name
    case .template(let specification): result.launchTemplate = specification
    case .mixed(let policy): result.mixedInstancesPolicy = completed(policy)
    }
    result.minSize = group.minimum
    result.maxSize = group.maximum
    result.desiredCapacity = group.desired
    result.defaultCooldown = group.cooldown
    result.availabilityZones = Set(group.subnets.map(\.zone)).sorted()
    result.vpcZoneIdentifier = group.namesSubnets ? group.subnets.map(\.id).joined(separator: ",") : ""
    result.loadBalancerNames = result.loadBalancerNames ?? []
    result.targetGroupARNs = group.targetGroups
    result.healthCheckType = group.healthCheckType
    result.healthCheckGracePeriod = group.healthCheckGrace
    result.createdTime = group.createdAt.date
    result.terminationPolicies = group.terminationPolicies
    result.newInstancesProtectedFromScaleIn = group.protectsNewInstances
    result.serviceLinkedRoleARN =
      result.serviceLinkedRoleARN
      ?? region.globalARN(
        "iam", "role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling")
    result.suspendedProcesses = group.suspended.sorted { $0.key < $1.key }.map {
      AutoScaling.SuspendedProcess(processName: $0.key, suspensionReason: $0.value)
    }
    result.enabledMetrics = group.enabledMetrics.sorted().map {
      AutoScaling.EnabledMetric(metric: $0, granularity: "1Minute")
    }
    result.trafficSources = sources(of: group)
    result.maxInstanceLifetime = result.maxInstanceLifetime.flatMap { $0 > 0 ? $0 : nil }
    result.defaultInstanceWarmup = result.defaultInstanceWarmup.flatMap { $0 >= 0 ? $0 : nil }
    result.instanceMaintenancePolicy = result.instanceMaintenancePolicy.flatMap {
      $0.minHealthyPercentage == -1 && $0.maxHealthyPercentage == -1 ? nil : $0
    }
    result.availabilityZoneDistribution =
      result.availabilityZoneDistribution
      ?? AutoScaling.AvailabilityZoneDistribution(capacityDistributionStrategy: .balancedBestEffort)
    result.warmPoolConfiguration = group.warmPool.map(configuration)
    result.warmPoolSize = group.warmPool == nil ? nil : group.warm.count
    result.tags = tagShapes(group)
    result.status = group.isBeingDeleted ? "Delete in progress" : nil
    result.instances = includesInstances ? group.members.all.map(shape) : []
    return result
  }

  /// A mixed instances policy with the distribution that it has where none is said.
  private func completed(_ policy: AutoScaling.MixedInstancesPolicy) -> AutoScaling.MixedInstancesPolicy {
    var policy = policy
    var distribution = policy.instancesDistribution ?? AutoScaling.InstancesDistribution()
    let usesRequirements = policy.launchTemplate?.overrides?.contains { $0.instanceRequirements != nil } ?? false
    distribution.onDemandAllocationStrategy =
      distribution.onDemandAllocationStrategy ?? (usesRequirements ? "lowest-price" : "prioritized")
    distribution.onDemandBaseCapacity = distribution.onDemandBaseCapacity ?? 0
    distribution.onDemandPercentageAboveBaseCapacity = distribution.onDemandPercentageAboveBaseCapacity ?? 100
    distribution.spotAllocationStrategy = distribution.spotAllocationStrategy ?? "lowest-price"
    if distribution.spotAllocationStrategy == "lowest-price" {
      distribution.spotInstancePools = distribution.spotInstancePools ?? 2
    }
    policy.instancesDistribution = distribution
    return policy
  }

  func shape(_ member: SimMember) -> AutoScaling.Instance {
    AutoScaling.Instance(
      instanceId: member.instance.id, instanceType: member.instance.type.name,
      availabilityZone: member.instance.zone,
      lifecycleState: AutoScaling.LifecycleState(rawValue: member.state.rawValue),
      healthStatus: member.isHealthy ? "Healthy" : "Unhealthy",
      launchConfigurationName: member.launchedFrom.configuration, launchTemplate: template(member),
      protectedFromScaleIn: member.isProtected, weightedCapacity: member.isWeighted ? "\(member.weight)" : nil)
  }

  private func template(_ member: SimMember) -> AutoScaling.LaunchTemplateSpecification? {
    member.launchedFrom.templateID.map {
      AutoScaling.LaunchTemplateSpecification(
        launchTemplateId: $0, launchTemplateName: member.launchedFrom.templateName,
        version: "\(member.launchedFrom.templateVersion ?? 1)")
    }
  }

  func describeAutoScalingInstances(
    _ request: AutoScaling.DescribeAutoScalingInstancesRequest
  ) throws(AWSError) -> AutoScaling.DescribeAutoScalingInstancesResponse {
    let ids = request.instanceIds ?? []
    guard ids.count <= 50 else {
      throw .refused("ValidationError", "The number of instance IDs that may be passed in is limited to 50.")
    }
    let found: [SimMember]
    if ids.isEmpty {
      found = groups.all.flatMap { $0.members.all + $0.warm.all }
    } else {
      found = ids.compactMap { region.ec2.instancesByID[$0] }.compactMap(member)
    }
    let page = try page(found, "group-instances", request.nextToken, request.maxRecords, most: 50)
    let details = page.items.map { member in
      AutoScaling.AutoScalingInstanceDetails(
        instanceId: member.instance.id, instanceType: member.instance.type.name,
        autoScalingGroupName: member.group.name,
        availabilityZone: member.instance.zone, lifecycleState: member.state.rawValue,
        healthStatus: member.isHealthy ? "HEALTHY" : "UNHEALTHY",
        launchConfigurationName: member.launchedFrom.configuration, launchTemplate: template(member),
        protectedFromScaleIn: member.isProtected, weightedCapacity: member.isWeighted ? "\(member.weight)" : nil)
    }
    return AutoScaling.DescribeAutoScalingInstancesResponse(
      autoScalingInstances: details, nextToken: page.token)
  }
}
