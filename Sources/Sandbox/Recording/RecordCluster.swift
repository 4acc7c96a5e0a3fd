public import AWSModel

extension RecordedCluster {
  /// Reads a cluster through calls that change nothing: tasks and services, container instances, EC2 instances, groups
  /// with their templates, hooks and policies, and the load balancers that services name.
  ///
  /// - Throws: `AWSError`, also where there is no such cluster.
  public init(_ name: String, through aws: any AWSCaller) async throws {
    self.init()
    let answer = try await aws.call(
      ECS.describeClusters, .init(clusters: [name], include: [.settings, .configurations, .tags, .attachments]))
    guard let found = answer.clusters?.first, found.status == "ACTIVE" else {
      throw AWSError(
        kind: .service, code: "ClusterNotFoundException", message: "there is no active cluster \(name)",
        httpStatus: 400)
    }
    cluster = found
    try await readECS(aws, cluster: found.clusterArn ?? name)
    try await readGroups(aws)
    try await readEC2(aws)
    try await readTypes(aws)
    try await readImages(aws)
    try await readBalancers(aws)
  }

  private mutating func readECS(_ aws: any AWSCaller, cluster: String) async throws {
    if let names = self.cluster.capacityProviders, !names.isEmpty {
      let answer = try await aws.collect(
        ECS.describeCapacityProviders, .init(capacityProviders: names, include: [.tags]))
      providers = (answer.capacityProviders ?? []).filter { $0.autoScalingGroupProvider != nil }
    }
    let services = try await aws.collect(ECS.listServices, .init(cluster: cluster)).serviceArns ?? []
    self.services =
      try await aws.call(.describeServices, .init(cluster: cluster, include: [.tags]), for: services).services ?? []
    var tasks: [String] = []
    for status in [ECS.DesiredStatus.running, .stopped] {
      tasks += try await aws.collect(ECS.listTasks, .init(cluster: cluster, desiredStatus: status)).taskArns ?? []
    }
    self.tasks = try await aws.call(.describeTasks, .init(cluster: cluster, include: [.tags]), for: tasks).tasks ?? []
    let hosts = try await aws.collect(ECS.listContainerInstances, .init(cluster: cluster)).containerInstanceArns ?? []
    containerInstances =
      try await aws.call(
        .describeContainerInstances, .init(cluster: cluster, include: [.tags]), for: hosts
      ).containerInstances ?? []
    var seen: Set<String> = []
    let named =
      self.services.flatMap { ($0.deployments ?? []).map(\.taskDefinition) + [$0.taskDefinition] }
      + self.tasks.map(\.taskDefinitionArn)
    for arn in named.compactMap({ $0 }) where seen.insert(arn).inserted {
      definitions.append(
        try await aws.call(ECS.describeTaskDefinition, .init(taskDefinition: arn, include: [.tags])))
    }
  }

  /// The groups of the cluster's instances and of its capacity providers, with what they launch from.
  private mutating func readGroups(_ aws: any AWSCaller) async throws {
    let all = try await aws.collect(AutoScaling.describeAutoScalingGroups, .init()).autoScalingGroups ?? []
    let ids = Set(containerInstances.compactMap(\.ec2InstanceId))
    let named = Set(providers.compactMap { $0.autoScalingGroupProvider?.autoScalingGroupArn })
    groups = all.filter { group in
      named.contains(group.autoScalingGroupARN ?? "") || named.contains(group.autoScalingGroupName ?? "")
        || (group.instances ?? []).contains { ids.contains($0.instanceId ?? "") }
    }
    for group in groups {
      let name = group.autoScalingGroupName
      hooks +=
        try await aws.call(AutoScaling.describeLifecycleHooks, .init(autoScalingGroupName: name)).lifecycleHooks ?? []
      policies +=
        try await aws.collect(AutoScaling.describePolicies, .init(autoScalingGroupName: name)).scalingPolicies ?? []
      scheduledActions +=
        try await aws.collect(AutoScaling.describeScheduledActions, .init(autoScalingGroupName: name))
        .scheduledUpdateGroupActions ?? []
    }
    try await readAlarms(aws)
    let configured = groups.compactMap(\.launchConfigurationName)
    if !configured.isEmpty {
      configurations =
        try await aws.collect(
          AutoScaling.describeLaunchConfigurations, .init(launchConfigurationNames: configured)
        ).launchConfigurations ?? []
    }
    try await readTemplates(aws)
  }

  private mutating func readAlarms(_ aws: any AWSCaller) async throws {
    let names = Array(Set(policies.flatMap { ($0.alarms ?? []).compactMap(\.alarmName) })).sorted()
    for start in stride(from: 0, to: names.count, by: 100) {
      let chunk = Array(names[start..<min(start + 100, names.count)])
      alarms += try await aws.collect(CloudWatch.describeAlarms, .init(alarmNames: chunk)).metricAlarms ?? []
    }
  }

  private mutating func readTemplates(_ aws: any AWSCaller) async throws {
    let named = groups.flatMap { group in
      let mixed = group.mixedInstancesPolicy?.launchTemplate
      return [group.launchTemplate?.launchTemplateId, mixed?.launchTemplateSpecification?.launchTemplateId]
        + (mixed?.overrides ?? []).map { $0.launchTemplateSpecification?.launchTemplateId }
    }
    var seen: Set<String> = []
    for id in named.compactMap({ $0 }) where seen.insert(id).inserted {
      templates +=
        try await aws.collect(EC2.describeLaunchTemplates, .init(launchTemplateIds: [id])).launchTemplates ?? []
      // Parameters of Systems Manager are not recorded: what they name at present is.
      templateVersions +=
        try await aws.collect(EC2.describeLaunchTemplateVersions, .init(launchTemplateId: id, resolveAlias: true))
        .launchTemplateVersions ?? []
    }
  }

  /// The instances of the cluster and of its groups, and the network that they are in.
  private mutating func readEC2(_ aws: any AWSCaller) async throws {
    var seen: Set<String> = []
    let ids = (containerInstances.map(\.ec2InstanceId) + groups.flatMap { ($0.instances ?? []).map(\.instanceId) })
      .compactMap { $0 }.filter { !$0.isEmpty && seen.insert($0).inserted }
    for start in stride(from: 0, to: ids.count, by: 200) {
      let chunk = Array(ids[start..<min(start + 200, ids.count)])
      // By filter and not by id, so that one that has just gone is no error.
      reservations +=
        try await aws.collect(
          EC2.describeInstances, .init(filters: [.init(name: "instance-id", values: chunk)])
        ).reservations ?? []
      volumes +=
        try await aws.collect(
          EC2.describeVolumes, .init(filters: [.init(name: "attachment.instance-id", values: chunk)])
        ).volumes ?? []
    }
    let subnetIDs = groups.flatMap { ($0.vpcZoneIdentifier ?? "").split(separator: ",").map(String.init) }
    var networks = Set(instances.compactMap(\.vpcId))
    if networks.isEmpty, !subnetIDs.isEmpty {
      networks = Set(
        try await aws.collect(EC2.describeSubnets, .init(subnetIds: subnetIDs)).subnets?.compactMap(\.vpcId) ?? [])
    }
    guard networks.count <= 1 else {
      throw AWSError(
        kind: .service, code: "SeveralNetworks",
        message: "the cluster's instances are in several VPCs, and the sandbox has one: \(networks.sorted())")
    }
    let filter = EC2.Filter(name: "vpc-id", values: networks.sorted())
    if networks.isEmpty { return }
    subnets = try await aws.collect(EC2.describeSubnets, .init(filters: [filter])).subnets ?? []
    securityGroups = try await aws.collect(EC2.describeSecurityGroups, .init(filters: [filter])).securityGroups ?? []
  }

  private mutating func readImages(_ aws: any AWSCaller) async throws {
    let ids = Set(imageIDs).sorted()
    for start in stride(from: 0, to: ids.count, by: 200) {
      // By filter and not by id, so that one that is gone is no error.
      let filter = EC2.Filter(name: "image-id", values: Array(ids[start..<min(start + 200, ids.count)]))
      images += try await aws.collect(EC2.describeImages, .init(filters: [filter])).images ?? []
    }
  }

  /// The target groups that services and groups name, and the load balancers in front of them.
  private mutating func readBalancers(_ aws: any AWSCaller) async throws {
    var seen: Set<String> = []
    let arns =
      (services.flatMap { ($0.loadBalancers ?? []).map(\.targetGroupArn) } + groups.flatMap { $0.targetGroupARNs ?? [] })
      .compactMap { $0 }.filter { seen.insert($0).inserted }
    for arn in arns {
      targetGroups +=
        try await aws.collect(ELBv2.describeTargetGroups, .init(targetGroupArns: [arn])).targetGroups ?? []
      targetGroupAttributes.append(
        try await aws.call(ELBv2.describeTargetGroupAttributes, .init(targetGroupArn: arn)))
      targetHealth.append(try await aws.call(ELBv2.describeTargetHealth, .init(targetGroupArn: arn)))
    }
    let balancers = targetGroups.flatMap { $0.loadBalancerArns ?? [] }.filter { seen.insert($0).inserted }
    for arn in balancers {
      loadBalancers +=
        try await aws.collect(ELBv2.describeLoadBalancers, .init(loadBalancerArns: [arn])).loadBalancers ?? []
      loadBalancerAttributes.append(
        try await aws.call(ELBv2.describeLoadBalancerAttributes, .init(loadBalancerArn: arn)))
      listeners += try await aws.collect(ELBv2.describeListeners, .init(loadBalancerArn: arn)).listeners ?? []
    }
    for listener in listeners {
      rules.append(try await aws.collect(ELBv2.describeRules, .init(listenerArn: listener.listenerArn)))
    }
  }
}
