internal import AWSModel

extension Sandbox {
  func registerELBv2() {
    registerELBLoadBalancers()
    registerELBListeners()
    registerELBTargetGroups()
    on(ELBv2.addTags) { input, context throws(AWSError) in try context.region.elb.addTags(input) }
    on(ELBv2.removeTags) { input, context throws(AWSError) in try context.region.elb.removeTags(input) }
    on(ELBv2.describeTags) { input, context throws(AWSError) in try context.region.elb.describeTags(input) }
    on(ELBv2.describeAccountLimits) { input, context throws(AWSError) in
      try context.region.elb.describeAccountLimits(input)
    }
    on(ELBv2.describeSSLPolicies) { input, context throws(AWSError) in
      try context.region.elb.describeSSLPolicies(input)
    }
  }

  private func registerELBLoadBalancers() {
    on(ELBv2.createLoadBalancer) { input, context throws(AWSError) in
      try context.region.elb.createLoadBalancer(input)
    }
    on(ELBv2.describeLoadBalancers) { input, context throws(AWSError) in
      try context.region.elb.describeLoadBalancers(input)
    }
    on(ELBv2.deleteLoadBalancer) { input, context throws(AWSError) in
      try context.region.elb.deleteLoadBalancer(input)
    }
    on(ELBv2.describeLoadBalancerAttributes) { input, context throws(AWSError) in
      try context.region.elb.describeLoadBalancerAttributes(input)
    }
    on(ELBv2.modifyLoadBalancerAttributes) { input, context throws(AWSError) in
      try context.region.elb.modifyLoadBalancerAttributes(input)
    }
    on(ELBv2.setSecurityGroups) { input, context throws(AWSError) in try context.region.elb.setSecurityGroups(input) }
    on(ELBv2.setSubnets) { input, context throws(AWSError) in try context.region.elb.setSubnets(input) }
    on(ELBv2.setIpAddressType) { input, context throws(AWSError) in try context.region.elb.setIpAddressType(input) }
    on(ELBv2.describeCapacityReservation) { input, context throws(AWSError) in
      try context.region.elb.describeCapacityReservation(input)
    }
  }

  private func registerELBListeners() {
    on(ELBv2.createListener) { input, context throws(AWSError) in try context.region.elb.createListener(input) }
    on(ELBv2.describeListeners) { input, context throws(AWSError) in try context.region.elb.describeListeners(input) }
    on(ELBv2.modifyListener) { input, context throws(AWSError) in try context.region.elb.modifyListener(input) }
    on(ELBv2.deleteListener) { input, context throws(AWSError) in try context.region.elb.deleteListener(input) }
    on(ELBv2.describeListenerAttributes) { input, context throws(AWSError) in
      try context.region.elb.describeListenerAttributes(input)
    }
    on(ELBv2.modifyListenerAttributes) { input, context throws(AWSError) in
      try context.region.elb.modifyListenerAttributes(input)
    }
    on(ELBv2.describeListenerCertificates) { input, context throws(AWSError) in
      try context.region.elb.describeListenerCertificates(input)
    }
    on(ELBv2.addListenerCertificates) { input, context throws(AWSError) in
      try context.region.elb.addListenerCertificates(input)
    }
    on(ELBv2.removeListenerCertificates) { input, context throws(AWSError) in
      try context.region.elb.removeListenerCertificates(input)
    }
    on(ELBv2.createRule) { input, context throws(AWSError) in try context.region.elb.createRule(input) }
    on(ELBv2.describeRules) { input, context throws(AWSError) in try context.region.elb.describeRules(input) }
    on(ELBv2.modifyRule) { input, context throws(AWSError) in try context.region.elb.modifyRule(input) }
    on(ELBv2.deleteRule) { input, context throws(AWSError) in try context.region.elb.deleteRule(input) }
    on(ELBv2.setRulePriorities) { input, context throws(AWSError) in try context.region.elb.setRulePriorities(input) }
  }

  private func registerELBTargetGroups() {
    on(ELBv2.createTargetGroup) { input, context throws(AWSError) in try context.region.elb.createTargetGroup(input) }
    on(ELBv2.describeTargetGroups) { input, context throws(AWSError) in
      try context.region.elb.describeTargetGroups(input)
    }
    on(ELBv2.modifyTargetGroup) { input, context throws(AWSError) in try context.region.elb.modifyTargetGroup(input) }
    on(ELBv2.deleteTargetGroup) { input, context throws(AWSError) in try context.region.elb.deleteTargetGroup(input) }
    on(ELBv2.describeTargetGroupAttributes) { input, context throws(AWSError) in
      try context.region.elb.describeTargetGroupAttributes(input)
    }
    on(ELBv2.modifyTargetGroupAttributes) { input, context throws(AWSError) in
      try context.region.elb.modifyTargetGroupAttributes(input)
    }
    on(ELBv2.registerTargets) { input, context throws(AWSError) in try context.region.elb.registerTargets(input) }
    on(ELBv2.deregisterTargets) { input, context throws(AWSError) in try context.region.elb.deregisterTargets(input) }
    on(ELBv2.describeTargetHealth) { input, context throws(AWSError) in
      try context.region.elb.describeTargetHealth(input)
    }
  }
}
