internal import AWSModel

extension ELBWorld {
  /// - Throws: `TargetGroupNotFound`.
  func targetGroup(_ arn: String?) throws(AWSError) -> SimTargetGroup {
    guard let group = targetGroupsByARN[arn ?? ""] else {
      throw ELBv2.Errors.targetGroupNotFoundException("One or more target groups not found")
    }
    return group
  }

  func createTargetGroup(
    _ request: ELBv2.CreateTargetGroupRequest
  ) throws(AWSError) -> ELBv2.CreateTargetGroupResponse {
    let type = SimTargetGroup.TargetType(rawValue: request.targetType?.rawValue ?? "instance") ?? .instance
    try TargetGroupChecks.check(request, type)
    let name = request.name ?? ""
    var shape: ELBv2.TargetGroup = ShapeConversion.convert(request)
    shape.targetGroupName = name
    shape.targetType = ELBv2.TargetTypeEnum(rawValue: type.rawValue)
    TargetGroupDefaults.complete(&shape, type)
    try TargetGroupChecks.checkHealth(shape)
    if let existing = targetGroups.all.first(where: { $0.name == name }) {
      guard isSame(existing.shape, shape) else {
        throw ELBv2.Errors.duplicateTargetGroupNameException(
          "A target group with the same name '\(name)' exists, but with different settings")
      }
      return ELBv2.CreateTargetGroupResponse(targetGroups: [self.shape(existing)])
    }
    let arn = region.arn("elasticloadbalancing", "targetgroup/\(name)/\(newID())")
    shape.targetGroupArn = arn
    let group = SimTargetGroup(
      ordinal: nextOrdinal(), arn: arn, type: type, shape: shape,
      attributes: TargetGroupDefaults.attributes(shape, type))
    targetGroups.insert(group)
    targetGroupsByARN[arn] = group
    tags[arn] = ResourceTags(request.tags)
    return ELBv2.CreateTargetGroupResponse(targetGroups: [self.shape(group)])
  }

  private func isSame(_ old: ELBv2.TargetGroup, _ new: ELBv2.TargetGroup) -> Bool {
    var old = old
    old.targetGroupArn = nil
    return old == new
  }

  func shape(_ group: SimTargetGroup) -> ELBv2.TargetGroup {
    var result = group.shape
    result.loadBalancerArns = group.loadBalancers.map(\.arn)
    return result
  }

  func describeTargetGroups(
    _ request: ELBv2.DescribeTargetGroupsRequest
  ) throws(AWSError) -> ELBv2.DescribeTargetGroupsResponse {
    var found = targetGroups.all
    if let arns = request.targetGroupArns, !arns.isEmpty {
      found = []
      for arn in arns { found.append(try targetGroup(arn)) }
    } else if let names = request.names, !names.isEmpty {
      found = found.filter { names.contains($0.name) }
      guard found.count == Set(names).count else {
        throw ELBv2.Errors.targetGroupNotFoundException("One or more target groups not found")
      }
    } else if let arn = request.loadBalancerArn {
      let balancer = try loadBalancer(arn)
      found = found.filter { $0.loadBalancers.contains { $0 === balancer } }
    }
    let page = try page(found, "targetgroups/\(request.loadBalancerArn ?? "")", request.marker, request.pageSize)
    return ELBv2.DescribeTargetGroupsResponse(targetGroups: page.members.map(shape), nextMarker: page.marker)
  }

  func modifyTargetGroup(
    _ request: ELBv2.ModifyTargetGroupRequest
  ) throws(AWSError) -> ELBv2.ModifyTargetGroupResponse {
    let group = try targetGroup(request.targetGroupArn)
    var shape = group.shape
    shape.healthCheckProtocol = request.healthCheckProtocol ?? shape.healthCheckProtocol
    shape.healthCheckPort = request.healthCheckPort ?? shape.healthCheckPort
    shape.healthCheckPath = request.healthCheckPath ?? shape.healthCheckPath
    shape.healthCheckEnabled = request.healthCheckEnabled ?? shape.healthCheckEnabled
    shape.healthCheckIntervalSeconds = request.healthCheckIntervalSeconds ?? shape.healthCheckIntervalSeconds
    shape.healthCheckTimeoutSeconds = request.healthCheckTimeoutSeconds ?? shape.healthCheckTimeoutSeconds
    shape.healthyThresholdCount = request.healthyThresholdCount ?? shape.healthyThresholdCount
    shape.unhealthyThresholdCount = request.unhealthyThresholdCount ?? shape.unhealthyThresholdCount
    shape.matcher = request.matcher ?? shape.matcher
    try TargetGroupChecks.checkHealth(shape)
    group.shape = shape
    for target in group.targets.all { reconsider(target) }
    return ELBv2.ModifyTargetGroupResponse(targetGroups: [self.shape(group)])
  }

  func deleteTargetGroup(
    _ request: ELBv2.DeleteTargetGroupRequest
  ) throws(AWSError) -> ELBv2.DeleteTargetGroupResponse {
    // Deleting what is not there succeeds, as with load balancers.
    guard let group = targetGroupsByARN[request.targetGroupArn ?? ""] else { return .init() }
    guard group.loadBalancers.isEmpty else {
      throw ELBv2.Errors.resourceInUseException(
        "Target group '\(group.arn)' is currently in use by a listener or a rule")
    }
    for target in group.targets.all { leave(target) }
    targetGroups.remove(group)
    targetGroupsByARN[group.arn] = nil
    tags[group.arn] = nil
    return .init()
  }
}
