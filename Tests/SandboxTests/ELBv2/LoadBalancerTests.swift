import AWSModel
import ClusterModel
import Sandbox
import Testing

@Suite struct LoadBalancerTests {
  @Test func itIsProvisioningThenActive() throws {
    let region = TestRegion()
    let balancing = try Balancing(region)
    func shape() throws -> ELBv2.LoadBalancer {
      try #require(
        try region.call(ELBv2.describeLoadBalancers, .init(loadBalancerArns: [balancing.balancerARN])).loadBalancers?
          .first)
    }
    #expect(try shape().state?.code == .provisioning)
    region.pass(.minutes(5))
    #expect(try shape().state?.code == .active)
    #expect(try shape().dnsName?.hasSuffix(".us-east-1.elb.amazonaws.com") == true)
    #expect(try shape().availabilityZones?.count == 3)
    #expect(try shape().securityGroups?.count == 1)
  }

  @Test func anApplicationLoadBalancerNeedsTwoZones() throws {
    let region = TestRegion()
    var request = ELBv2.CreateLoadBalancerRequest(name: "one")
    request.subnets = Array(try Balancing.subnets(region).prefix(1))
    #expect(region.refusal(ELBv2.createLoadBalancer, request)?.code == "InvalidConfigurationRequest")
    request.type = .network
    #expect(region.refusal(ELBv2.createLoadBalancer, request) == nil)
  }

  @Test func creatingItAgainIsIdempotentUnlessSettingsDiffer() throws {
    let region = TestRegion()
    let balancing = try Balancing(region)
    var again = ELBv2.CreateLoadBalancerRequest(name: "web")
    again.subnets = Array(try Balancing.subnets(region).prefix(3))
    #expect(
      try region.call(ELBv2.createLoadBalancer, again).loadBalancers?.first?.loadBalancerArn == balancing.balancerARN)
    again.scheme = .internal
    #expect(region.refusal(ELBv2.createLoadBalancer, again)?.code == "DuplicateLoadBalancerName")
  }

  @Test func whatIsInUseOrProtectedIsNotDeleted() throws {
    let region = TestRegion()
    let balancing = try Balancing(region)
    let group = ELBv2.DeleteTargetGroupRequest(targetGroupArn: balancing.groupARN)
    #expect(region.refusal(ELBv2.deleteTargetGroup, group)?.code == "ResourceInUse")
    try protect("true")
    let delete = ELBv2.DeleteLoadBalancerRequest(loadBalancerArn: balancing.balancerARN)
    #expect(region.refusal(ELBv2.deleteLoadBalancer, delete)?.code == "OperationNotPermitted")
    try protect("false")
    #expect(region.refusal(ELBv2.deleteLoadBalancer, delete) == nil)
    #expect(region.refusal(ELBv2.deleteTargetGroup, group) == nil)
    let listeners = ELBv2.DescribeListenersRequest(listenerArns: [balancing.listenerARN])
    #expect(region.refusal(ELBv2.describeListeners, listeners)?.code == "ListenerNotFound")

    func protect(_ value: String) throws {
      try region.call(
        ELBv2.modifyLoadBalancerAttributes,
        .init(
          loadBalancerArn: balancing.balancerARN, attributes: [.init(key: "deletion_protection.enabled", value: value)])
      )
    }
  }

  @Test func attributesOfUnknownNamesAreRefused() throws {
    let region = TestRegion()
    let balancing = try Balancing(region)
    let wrong = ELBv2.ModifyTargetGroupAttributesRequest(
      targetGroupArn: balancing.groupARN, attributes: [.init(key: "deregistration_delay.seconds", value: "1")])
    #expect(region.refusal(ELBv2.modifyTargetGroupAttributes, wrong)?.code == "ValidationError")
    let long = ELBv2.ModifyTargetGroupAttributesRequest(
      targetGroupArn: balancing.groupARN,
      attributes: [.init(key: "deregistration_delay.timeout_seconds", value: "3601")])
    #expect(region.refusal(ELBv2.modifyTargetGroupAttributes, long)?.code == "ValidationError")
  }

  @Test func rulesAreKeptByPriorityAndTheDefaultStaysLast() throws {
    let region = TestRegion()
    let balancing = try Balancing(region)
    var arns: [Int: String] = [:]
    for priority in [20, 10] {
      var rule = ELBv2.CreateRuleRequest(listenerArn: balancing.listenerARN, priority: priority)
      rule.conditions = [.init(field: "host-header", values: ["\(priority).example.com"])]
      rule.actions = [.init(type: .fixedResponse, fixedResponseConfig: .init(statusCode: "404"))]
      arns[priority] = try region.call(ELBv2.createRule, rule).rules?.first?.ruleArn
      #expect(region.refusal(ELBv2.createRule, rule)?.code == "PriorityInUse")
    }
    #expect(try priorities() == ["10", "20", "default"])
    try region.call(
      ELBv2.setRulePriorities,
      .init(rulePriorities: [.init(ruleArn: arns[10], priority: 20), .init(ruleArn: arns[20], priority: 10)]))
    #expect(try rules().first?.ruleArn == arns[20])
    let fallback = try #require(try rules().last?.ruleArn)
    #expect(region.refusal(ELBv2.deleteRule, .init(ruleArn: fallback))?.code == "OperationNotPermitted")

    func rules() throws -> [ELBv2.Rule] {
      try region.call(ELBv2.describeRules, .init(listenerArn: balancing.listenerARN)).rules ?? []
    }
    func priorities() throws -> [String] { try rules().compactMap(\.priority) }
  }

  @Test func aForwardNamesItsGroupBothWays() throws {
    let region = TestRegion()
    let balancing = try Balancing(region)
    let action = try #require(
      try region.call(ELBv2.describeListeners, .init(listenerArns: [balancing.listenerARN])).listeners?.first?
        .defaultActions?.first)
    #expect(action.targetGroupArn == balancing.groupARN)
    #expect(action.forwardConfig?.targetGroups?.map(\.weight) == [1])
  }
}
