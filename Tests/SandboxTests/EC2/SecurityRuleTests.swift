import AWSModel
import Sandbox
import Testing

@Suite struct SecurityRuleTests {
  private func make(_ region: TestRegion, _ name: String = "web") throws -> String {
    try #require(
      try region.call(EC2.createSecurityGroup, .init(description: "for tests", groupName: name)).groupId)
  }

  private func described(_ region: TestRegion, _ id: String) throws -> EC2.SecurityGroup {
    try #require(try region.call(EC2.describeSecurityGroups, .init(groupIds: [id])).securityGroups?.first)
  }

  private func http(_ block: String = "10.0.0.0/8") -> EC2.IpPermission {
    .init(ipProtocol: "tcp", fromPort: 80, toPort: 80, ipRanges: [.init(description: "in", cidrIp: block)])
  }

  @Test func aNewGroupLetsEverythingOutAndNothingIn() throws {
    let region = TestRegion()
    let group = try described(region, try make(region))
    #expect(group.ipPermissions == [])
    #expect(group.ipPermissionsEgress?.first?.ipProtocol == "-1")
    #expect(group.ipPermissionsEgress?.first?.ipRanges?.first?.cidrIp == "0.0.0.0/0")
  }

  @Test func rulesOfTheSamePortsAreToldAsOnePermission() throws {
    let region = TestRegion()
    let id = try make(region)
    let added = try region.call(
      EC2.authorizeSecurityGroupIngress, .init(groupId: id, ipPermissions: [http(), http("192.168.0.0/16")]))
    #expect(added.securityGroupRules?.count == 2)
    let permissions = try described(region, id).ipPermissions ?? []
    #expect(permissions.count == 1)
    #expect(permissions.first?.ipRanges?.map(\.cidrIp) == ["10.0.0.0/8", "192.168.0.0/16"])
    let rules = try region.call(
      EC2.describeSecurityGroupRules, .init(filters: [.init(name: "group-id", values: [id])])
    ).securityGroupRules
    #expect(rules?.count == 3)
  }

  @Test func theSameRuleTwiceIsRefusedAndSoIsRevokingWhatIsNotThere() throws {
    let region = TestRegion()
    let id = try make(region)
    try region.call(EC2.authorizeSecurityGroupIngress, .init(groupId: id, ipPermissions: [http()]))
    let again = region.refusal(EC2.authorizeSecurityGroupIngress, .init(groupId: id, ipPermissions: [http()]))
    #expect(again?.code == "InvalidPermission.Duplicate")
    #expect(
      again?.message
        == "the specified rule \"peer: 10.0.0.0/8, TCP, from port: 80, to port: 80, ALLOW\" already exists")
    try region.call(EC2.revokeSecurityGroupIngress, .init(groupId: id, ipPermissions: [http()]))
    #expect(try described(region, id).ipPermissions == [])
    #expect(
      region.refusal(EC2.revokeSecurityGroupIngress, .init(groupId: id, ipPermissions: [http()]))?.code
        == "InvalidPermission.NotFound")
  }

  @Test func egressIsRevokedByRuleId() throws {
    let region = TestRegion()
    let id = try make(region)
    let rule = try region.call(
      EC2.describeSecurityGroupRules, .init(filters: [.init(name: "group-id", values: [id])])
    ).securityGroupRules?.first?.securityGroupRuleId
    let answer = try region.call(
      EC2.revokeSecurityGroupEgress, .init(securityGroupRuleIds: [rule ?? ""], groupId: id))
    #expect(answer.revokedSecurityGroupRules?.map(\.securityGroupRuleId) == [rule])
    #expect(try described(region, id).ipPermissionsEgress == [])
  }

  @Test func aGroupThatAnotherNamesCannotGo() throws {
    let region = TestRegion()
    let (one, other) = (try make(region, "one"), try make(region, "other"))
    try region.call(
      EC2.authorizeSecurityGroupIngress,
      .init(
        groupId: one,
        ipPermissions: [.init(ipProtocol: "tcp", fromPort: 1, toPort: 2, userIdGroupPairs: [.init(groupId: other)])]))
    #expect(region.refusal(EC2.deleteSecurityGroup, .init(groupId: other))?.code == "DependencyViolation")
    try region.call(EC2.deleteSecurityGroup, .init(groupId: one))
    #expect(region.refusal(EC2.deleteSecurityGroup, .init(groupId: other)) == nil)
  }

  @Test func malformedRulesAreRefused() throws {
    let region = TestRegion()
    let id = try make(region)
    for bad in [http("10.0.0.0"), .init(ipProtocol: "tcp", ipRanges: [.init(cidrIp: "10.0.0.0/8")])] {
      #expect(
        region.refusal(EC2.authorizeSecurityGroupIngress, .init(groupId: id, ipPermissions: [bad]))?.code
          == "InvalidParameterValue")
    }
  }
}
