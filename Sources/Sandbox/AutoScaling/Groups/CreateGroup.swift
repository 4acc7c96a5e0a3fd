internal import AWSModel

extension AutoScalingWorld {
  func createAutoScalingGroup(
    _ request: AutoScaling.CreateAutoScalingGroupRequest
  ) throws(AWSError) -> AutoScaling.CreateAutoScalingGroupResponse {
    let name = request.autoScalingGroupName ?? ""
    guard groupsByName[name] == nil else {
      throw AutoScaling.Errors.alreadyExistsFault(
        "AutoScalingGroup by this name already exists - A group with the name \(name) already exists")
    }
    guard groups.count < region.tuning.groupLimit else {
      throw AutoScaling.Errors.limitExceededFault(
        "You have reached the limit of \(region.tuning.groupLimit) Auto Scaling groups.")
    }
    try check(request)
    let minimum = request.minSize ?? 0
    let maximum = request.maxSize ?? 0
    let desired = request.desiredCapacity ?? minimum
    try check(minimum, maximum, desired)
    var source = try source(
      request.launchConfigurationName, request.launchTemplate, request.mixedInstancesPolicy)
    if source == nil, let id = request.instanceId {
      source = .configuration(try configuration(named: name, like: id))
    }
    guard let source else {
      throw .refused(
        "ValidationError",
        "Valid requests must contain either LaunchTemplate, LaunchConfigurationName, InstanceId or MixedInstancesPolicy "
          + "parameter.")
    }
    let subnets = try subnets(
      request.vpcZoneIdentifier, try zones(request.availabilityZones, ids: request.availabilityZoneIds))
    var hooks: [SimHook] = []
    for specification in request.lifecycleHookSpecificationList ?? [] { hooks.append(try hook(specification)) }
    let arn = region.arn(
      "autoscaling",
      "autoScalingGroup:\(region.random[.identifiers].uuid()):autoScalingGroupName/\(name)")
    let group = SimGroup(
      ordinal: nextOrdinal(), name: name, arn: arn, launch: source, size: (minimum, maximum, desired),
      subnets: subnets, at: region.now)
    try options(checking: group)
    group.namesSubnets = request.vpcZoneIdentifier != nil
    group.hooks = hooks
    set(request, on: group)
    try attach(sources: request.trafficSources ?? [], to: group)
    group.cause =
      "At \(region.now.iso8601) a user request created an AutoScalingGroup changing the desired capacity from 0 to "
      + "\(desired)."
    groups.insert(group)
    groupsByName[name] = group
    for hook in hooks where hook.targetARN != nil { test(hook, of: group) }
    planBalancerCheck(group)
    touch(group)
    return AutoScaling.CreateAutoScalingGroupResponse()
  }

  private func check(_ request: AutoScaling.CreateAutoScalingGroupRequest) throws(AWSError) {
    try check(terminationPolicies: request.terminationPolicies)
    try check(healthCheckType: request.healthCheckType)
    try check(maxInstanceLifetime: request.maxInstanceLifetime)
    try check(request.instanceMaintenancePolicy)
    try check(targetGroups: request.targetGroupARNs ?? [])
    try check(tags: request.tags)
    if let names = request.loadBalancerNames, !names.isEmpty { throw noClassicBalancers() }
  }

  private func set(_ request: AutoScaling.CreateAutoScalingGroupRequest, on group: SimGroup) {
    group.cooldown = request.defaultCooldown ?? 300
    group.healthCheckType = request.healthCheckType ?? "EC2"
    group.healthCheckGrace = request.healthCheckGracePeriod ?? 0
    group.protectsNewInstances = request.newInstancesProtectedFromScaleIn ?? false
    group.terminationPolicies = request.terminationPolicies.flatMap { $0.isEmpty ? nil : $0 } ?? ["Default"]
    group.targetGroups = request.targetGroupARNs ?? []
    for tag in request.tags ?? [] {
      group.tags[tag.key ?? ""] = GroupTag(value: tag.value ?? "", propagates: tag.propagateAtLaunch ?? true)
    }
    group.echo = ShapeConversion.convert(request)
  }

  /// Refuses what cannot be launched at all, as creating and updating do.
  func options(checking group: SimGroup) throws(AWSError) {
    do {
      for option in try options(group, isSpot: false, zones: group.subnets.map(\.zone))
      where !option.specification.imageID.isEmpty {
        _ = try region.ec2.resolve(option.specification)
      }
    } catch {
      throw .refused("ValidationError", "You must use a valid fully-formed launch template. \(error.message)")
    }
  }

  func check(_ minimum: Int, _ maximum: Int, _ desired: Int) throws(AWSError) {
    guard minimum >= 0, maximum >= 0 else {
      throw .refused("ValidationError", "Min and max size must not be negative.")
    }
    guard minimum <= maximum else {
      throw .refused("ValidationError", "Max bound, \(maximum), must be greater than or equal to min bound, \(minimum)")
    }
    guard desired >= minimum, desired <= maximum else {
      throw .refused(
        "ValidationError",
        "Desired capacity:\(desired) must be between the specified min size:\(minimum) and max size:\(maximum)")
    }
  }

  func source(
    _ configuration: String?, _ template: AutoScaling.LaunchTemplateSpecification?,
    _ mixed: AutoScaling.MixedInstancesPolicy?
  ) throws(AWSError) -> LaunchSource? {
    if let configuration {
      guard configurations[configuration] != nil else {
        throw .refused(
          "ValidationError", "Launch configuration name not found - Launch configuration \(configuration) not found")
      }
      return .configuration(configuration)
    }
    if let template { return .template(try resolved(template)) }
    if var mixed {
      try check(mixed)
      if let base = mixed.launchTemplate?.launchTemplateSpecification {
        mixed.launchTemplate?.launchTemplateSpecification = try resolved(base)
      }
      for index in (mixed.launchTemplate?.overrides ?? []).indices {
        guard let own = mixed.launchTemplate?.overrides?[index].launchTemplateSpecification else { continue }
        let full = try resolved(own)
        mixed.launchTemplate?.overrides?[index].launchTemplateSpecification = full
      }
      return .mixed(mixed)
    }
    return nil
  }

  /// With both id and name, as DescribeAutoScalingGroups shows it.
  private func resolved(
    _ specification: AutoScaling.LaunchTemplateSpecification
  ) throws(AWSError) -> AutoScaling.LaunchTemplateSpecification {
    do {
      let template = try region.ec2.template(
        id: specification.launchTemplateId,
        name: specification.launchTemplateId == nil ? specification.launchTemplateName : nil)
      return AutoScaling.LaunchTemplateSpecification(
        launchTemplateId: template.id, launchTemplateName: template.name, version: specification.version)
    } catch {
      throw .refused("ValidationError", "You must use a valid fully-formed launch template. \(error.message)")
    }
  }

  /// Zones by name and by id, as names; nil where none is given.
  func zones(_ names: [String]?, ids: [String]?) throws(AWSError) -> [String]? {
    guard let ids, !ids.isEmpty else { return names }
    var result = names ?? []
    for id in ids {
      guard let zone = region.zones.first(where: { $0.id == id }) else {
        throw .refused("ValidationError", "One or more availability zone ids are invalid - \(id)")
      }
      result.append(zone.name)
    }
    return result
  }

  func subnets(_ identifier: String?, _ zones: [String]?) throws(AWSError) -> [Network.Subnet] {
    var result: [Network.Subnet] = []
    if let identifier, !identifier.isEmpty {
      for id in identifier.split(separator: ",") {
        let id = String(id.drop { $0 == " " })
        guard let subnet = region.ec2.network.subnet(id) else {
          throw .refused("ValidationError", "The subnet ID '\(id)' does not exist")
        }
        result.append(subnet)
      }
    } else {
      for zone in zones ?? [] {
        guard let subnet = region.ec2.network.subnet(inZone: zone) else {
          throw .refused("ValidationError", "One or more availability zones are invalid - \(zone)")
        }
        result.append(subnet)
      }
    }
    guard !result.isEmpty else {
      throw .refused("ValidationError", "At least one Availability Zone or VPC Subnet is required.")
    }
    return result
  }
}
