internal import AWSModel

extension EC2World {
  func createSecurityGroup(
    _ request: EC2.CreateSecurityGroupRequest
  ) throws(AWSError) -> EC2.CreateSecurityGroupResponse {
    let name = request.groupName ?? ""
    if let vpc = request.vpcId, vpc != network.vpcID {
      throw .refused("InvalidVpcID.NotFound", "The vpc ID '\(vpc)' does not exist")
    }
    guard !network.groups.contains(where: { $0.name == name }) else {
      throw .refused(
        "InvalidGroup.Duplicate", "The security group '\(name)' already exists for VPC '\(network.vpcID)'")
    }
    try checkDryRun(request.dryRun)
    var group = SecurityGroup(
      id: newID("sg"), name: name, description: request.description ?? "", vpcID: network.vpcID)
    for specification in request.tagSpecifications ?? [] { group.tags.merge(ResourceTags(specification.tags)) }
    group.openEgress(&region.random[.network])
    network.groups.append(group)
    return EC2.CreateSecurityGroupResponse(
      groupId: group.id, tags: group.tags.isEmpty ? nil : group.tags.ec2,
      securityGroupArn: region.arn("ec2", "security-group/\(group.id)"))
  }

  func deleteSecurityGroup(
    _ request: EC2.DeleteSecurityGroupRequest
  ) throws(AWSError) -> EC2.DeleteSecurityGroupResponse {
    let match = network.groups.firstIndex { $0.id == request.groupId || $0.name == request.groupName }
    guard let match else {
      let name = request.groupId ?? request.groupName ?? ""
      throw .refused("InvalidGroup.NotFound", "The security group '\(name)' does not exist")
    }
    let group = network.groups[match]
    guard !group.isDefault else {
      throw .refused(
        "CannotDelete", "the specified group: \"\(group.id)\" name: \"default\" cannot be deleted by a user")
    }
    guard !instances.all.contains(where: { $0.isAlive && $0.launch.securityGroupIDs.contains(group.id) }) else {
      throw .refused("DependencyViolation", "resource \(group.id) has a dependent object")
    }
    let others = network.groups.filter { $0.id != group.id }
    guard !others.flatMap(\.rules).contains(where: { $0.key.peer == .group(group.id) }) else {
      throw .refused("DependencyViolation", "resource \(group.id) has a dependent object")
    }
    try checkDryRun(request.dryRun)
    network.groups.remove(at: match)
    return EC2.DeleteSecurityGroupResponse(return: true, groupId: group.id)
  }

  func describeSecurityGroups(
    _ request: EC2.DescribeSecurityGroupsRequest
  ) throws(AWSError) -> EC2.DescribeSecurityGroupsResponse {
    for id in request.groupIds ?? [] where !network.groups.contains(where: { $0.id == id }) {
      throw .refused("InvalidGroup.NotFound", "The security group '\(id)' does not exist")
    }
    for name in request.groupNames ?? [] where !network.groups.contains(where: { $0.name == name }) {
      throw .refused("InvalidGroup.NotFound", "The security group '\(name)' does not exist in default VPC")
    }
    let filters = FilterSet(request.filters)
    var found: [EC2.SecurityGroup] = []
    for group in network.groups {
      guard request.groupIds.map({ $0.isEmpty || $0.contains(group.id) }) ?? true,
        request.groupNames.map({ $0.isEmpty || $0.contains(group.name) }) ?? true,
        try filters.admits(group.tags, { Self.values(group, $0) })
      else { continue }
      found.append(shape(group))
    }
    let page = try EC2Page(found, list: "security-groups", token: request.nextToken, limit: request.maxResults)
    return EC2.DescribeSecurityGroupsResponse(nextToken: page.nextToken, securityGroups: page.items)
  }

  private static func values(_ group: SecurityGroup, _ filter: String) -> [String]? {
    switch filter {
    case "group-id": [group.id]
    case "group-name": [group.name]
    case "vpc-id": [group.vpcID]
    case "description": [group.description]
    default: nil
    }
  }

  private func shape(_ group: SecurityGroup) -> EC2.SecurityGroup {
    EC2.SecurityGroup(
      groupId: group.id,
      ipPermissionsEgress: group.permissions(isEgress: true, account: region.account),
      tags: group.tags.isEmpty ? nil : group.tags.ec2, vpcId: group.vpcID,
      securityGroupArn: region.arn("ec2", "security-group/\(group.id)"), ownerId: region.account,
      groupName: group.name, description: group.description,
      ipPermissions: group.permissions(isEgress: false, account: region.account))
  }
}
