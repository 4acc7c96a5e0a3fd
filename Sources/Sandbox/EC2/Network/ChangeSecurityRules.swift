internal import AWSModel

/// Authorize and Revoke, for both directions.
extension EC2World {
  func authorizeSecurityGroupIngress(
    _ request: EC2.AuthorizeSecurityGroupIngressRequest
  ) throws(AWSError) -> EC2.AuthorizeSecurityGroupIngressResponse {
    let index = try securityGroup(id: request.groupId, name: request.groupName)
    let permissions = permissions(
      request.ipPermissions, request.ipProtocol, request.fromPort, request.toPort, request.cidrIp,
      request.sourceSecurityGroupName)
    try checkDryRun(request.dryRun)
    let added = try authorize(permissions, isEgress: false, index, tags(request.tagSpecifications))
    return EC2.AuthorizeSecurityGroupIngressResponse(return: true, securityGroupRules: added)
  }

  func authorizeSecurityGroupEgress(
    _ request: EC2.AuthorizeSecurityGroupEgressRequest
  ) throws(AWSError) -> EC2.AuthorizeSecurityGroupEgressResponse {
    let index = try securityGroup(id: request.groupId, name: nil)
    let permissions = permissions(
      request.ipPermissions, request.ipProtocol, request.fromPort, request.toPort, request.cidrIp,
      request.sourceSecurityGroupName)
    try checkDryRun(request.dryRun)
    let added = try authorize(permissions, isEgress: true, index, tags(request.tagSpecifications))
    return EC2.AuthorizeSecurityGroupEgressResponse(return: true, securityGroupRules: added)
  }

  func revokeSecurityGroupIngress(
    _ request: EC2.RevokeSecurityGroupIngressRequest
  ) throws(AWSError) -> EC2.RevokeSecurityGroupIngressResponse {
    let index = try securityGroup(id: request.groupId, name: request.groupName)
    let permissions = permissions(
      request.ipPermissions, request.ipProtocol, request.fromPort, request.toPort, request.cidrIp,
      request.sourceSecurityGroupName)
    try checkDryRun(request.dryRun)
    let (revoked, unknown) = try revoke(permissions, request.securityGroupRuleIds, isEgress: false, index)
    return EC2.RevokeSecurityGroupIngressResponse(
      return: true, unknownIpPermissions: unknown, revokedSecurityGroupRules: revoked)
  }

  func revokeSecurityGroupEgress(
    _ request: EC2.RevokeSecurityGroupEgressRequest
  ) throws(AWSError) -> EC2.RevokeSecurityGroupEgressResponse {
    let index = try securityGroup(id: request.groupId, name: nil)
    let permissions = permissions(
      request.ipPermissions, request.ipProtocol, request.fromPort, request.toPort, request.cidrIp,
      request.sourceSecurityGroupName)
    try checkDryRun(request.dryRun)
    let (revoked, unknown) = try revoke(permissions, request.securityGroupRuleIds, isEgress: true, index)
    return EC2.RevokeSecurityGroupEgressResponse(
      return: true, unknownIpPermissions: unknown, revokedSecurityGroupRules: revoked)
  }

  /// The place of the security group of an id or, in the default VPC, of a name.
  private func securityGroup(id: String?, name: String?) throws(AWSError) -> Int {
    guard id != nil || name != nil else {
      throw .refused("MissingParameter", "The request must contain the parameter groupName or groupId")
    }
    if let index = network.groups.firstIndex(where: { $0.id == id || (id == nil && $0.name == name) }) { return index }
    throw .refused("InvalidGroup.NotFound", "The security group '\(id ?? name ?? "")' does not exist")
  }

  /// The permissions of a request: as a list, or the one that its single parameters describe.
  private func permissions(
    _ list: [EC2.IpPermission]?, _ transport: String?, _ from: Int?, _ to: Int?, _ block: String?, _ group: String?
  ) -> [EC2.IpPermission] {
    if let list, !list.isEmpty { return list }
    guard transport != nil || block != nil || group != nil else { return [] }
    return [
      EC2.IpPermission(
        ipProtocol: transport ?? "-1", fromPort: from, toPort: to,
        userIdGroupPairs: group.map { [EC2.UserIdGroupPair(groupName: $0)] },
        ipRanges: block.map { [EC2.IpRange(cidrIp: $0)] })
    ]
  }

  private func tags(_ specifications: [EC2.TagSpecification]?) -> ResourceTags {
    var tags = ResourceTags()
    for specification in specifications ?? [] where specification.resourceType == .securityGroupRule {
      tags.merge(ResourceTags(specification.tags))
    }
    return tags
  }

  private func authorize(
    _ permissions: [EC2.IpPermission], isEgress: Bool, _ index: Int, _ tags: ResourceTags
  ) throws(AWSError) -> [EC2.SecurityGroupRule] {
    let wanted = try rules(of: permissions, isEgress: isEgress)
    guard !wanted.isEmpty else {
      throw .refused("MissingParameter", "The request must contain the parameter ipPermissions")
    }
    for (key, _) in wanted where network.groups[index].rules.contains(where: { $0.key == key }) {
      throw .refused(
        "InvalidPermission.Duplicate", "the specified rule \"\(Self.told(key))\" already exists")
    }
    guard network.groups[index].rules.filter({ $0.key.isEgress == isEgress }).count + wanted.count <= 60 else {
      throw .refused(
        "RulesPerSecurityGroupLimitExceeded", "The maximum number of rules per security group has been reached.")
    }
    var added: [SecurityRule] = []
    for (key, description) in wanted {
      added.append(SecurityRule(id: newID("sgr"), key: key, description: description, tags: tags))
    }
    network.groups[index].rules += added
    return added.map { shape($0, network.groups[index]) }
  }

  private func rules(
    of permissions: [EC2.IpPermission], isEgress: Bool
  ) throws(AWSError) -> [(key: SecurityRule.Key, description: String?)] {
    var result: [(key: SecurityRule.Key, description: String?)] = []
    for permission in permissions {
      for rule in SecurityRule.Key.expand(permission, isEgress: isEgress) { result.append(try checked(rule)) }
    }
    return result
  }

  /// A group that is named by name becomes its id; what does not exist is refused.
  private func checked(
    _ rule: (key: SecurityRule.Key, description: String?)
  ) throws(AWSError) -> (key: SecurityRule.Key, description: String?) {
    var rule = rule
    if case .group(let name) = rule.key.peer {
      guard let group = network.groups.first(where: { $0.id == name || $0.name == name }) else {
        throw .refused("InvalidGroup.NotFound", "The security group '\(name)' does not exist")
      }
      rule.key.peer = .group(group.id)
    }
    if case .ipv4(let block) = rule.key.peer, !Self.isBlock(block) {
      throw .refused("InvalidParameterValue", "CIDR block \(block) is malformed")
    }
    if ["tcp", "udp"].contains(rule.key.transport) {
      guard let from = rule.key.fromPort, let to = rule.key.toPort, (0...65_535).contains(from),
        (from...65_535).contains(to)
      else {
        throw .refused(
          "InvalidParameterValue", "Invalid value for portRange. Must specify both from and to ports with TCP/UDP.")
      }
    }
    return rule
  }

  private static func isBlock(_ text: String) -> Bool {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2, let bits = Int(halves[1]), (0...32).contains(bits) else { return false }
    let bytes = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    return bytes.count == 4 && bytes.allSatisfy { UInt8($0) != nil }
  }

  private static func told(_ key: SecurityRule.Key) -> String {
    let ports = key.fromPort.map { ", from port: \($0), to port: \(key.toPort ?? $0)" } ?? ""
    let transport = key.transport == "-1" ? "ALL" : key.transport.uppercased()
    return "peer: \(key.peer.text), \(transport)\(ports), ALLOW"
  }

  private func revoke(
    _ permissions: [EC2.IpPermission], _ ids: [String]?, isEgress: Bool, _ index: Int
  ) throws(AWSError) -> ([EC2.RevokedSecurityGroupRule], [EC2.IpPermission]) {
    var doomed: [SecurityRule] = []
    for id in ids ?? [] {
      guard let rule = network.groups[index].rules.first(where: { $0.id == id && $0.key.isEgress == isEgress }) else {
        throw .refused(
          "InvalidSecurityGroupRuleId.NotFound", "The security group rule ID '\(id)' does not exist")
      }
      doomed.append(rule)
    }
    for (key, _) in try rules(of: permissions, isEgress: isEgress) {
      guard let rule = network.groups[index].rules.first(where: { $0.key == key }) else {
        throw .refused(
          "InvalidPermission.NotFound", "The specified rule does not exist in this security group.")
      }
      doomed.append(rule)
    }
    network.groups[index].rules.removeAll { rule in doomed.contains { $0.id == rule.id } }
    return (doomed.map { revokedShape($0, network.groups[index]) }, [])
  }

  private func revokedShape(_ rule: SecurityRule, _ group: SecurityGroup) -> EC2.RevokedSecurityGroupRule {
    var result: EC2.RevokedSecurityGroupRule = ShapeConversion.convert(shape(rule, group))
    if case .group(let id) = rule.key.peer { result.referencedGroupId = id }
    return result
  }

  func describeSecurityGroupRules(
    _ request: EC2.DescribeSecurityGroupRulesRequest
  ) throws(AWSError) -> EC2.DescribeSecurityGroupRulesResponse {
    let filters = FilterSet(request.filters)
    let ids = request.securityGroupRuleIds ?? []
    let known = Set(network.groups.flatMap(\.rules).map(\.id))
    for id in ids where !known.contains(id) {
      throw .refused(
        "InvalidSecurityGroupRuleId.NotFound", "The security group rule ID '\(id)' does not exist")
    }
    var found: [EC2.SecurityGroupRule] = []
    for group in network.groups {
      for rule in group.rules where ids.isEmpty || ids.contains(rule.id) {
        let isWanted = try filters.admits(rule.tags) { filter in
          switch filter {
          case "group-id": [group.id]
          case "security-group-rule-id": [rule.id]
          default: nil
          }
        }
        if isWanted { found.append(shape(rule, group)) }
      }
    }
    try checkDryRun(request.dryRun)
    let page = try EC2Page(found, list: "rules", token: request.nextToken, limit: request.maxResults)
    return EC2.DescribeSecurityGroupRulesResponse(securityGroupRules: page.items, nextToken: page.nextToken)
  }

  func shape(_ rule: SecurityRule, _ group: SecurityGroup) -> EC2.SecurityGroupRule {
    var result = EC2.SecurityGroupRule()
    result.securityGroupRuleId = rule.id
    result.groupId = group.id
    result.groupOwnerId = region.account
    result.isEgress = rule.key.isEgress
    result.ipProtocol = rule.key.transport
    result.fromPort = rule.key.fromPort ?? -1
    result.toPort = rule.key.toPort ?? -1
    result.description = rule.description
    result.tags = rule.tags.ec2
    result.securityGroupRuleArn = region.arn("ec2", "security-group-rule/\(rule.id)")
    switch rule.key.peer {
    case .ipv4(let block): result.cidrIpv4 = block
    case .ipv6(let block): result.cidrIpv6 = block
    case .prefixList(let id): result.prefixListId = id
    case .group(let id):
      result.referencedGroupInfo = EC2.ReferencedSecurityGroup(
        groupId: id, userId: region.account, vpcId: network.vpcID)
    }
    return result
  }
}
