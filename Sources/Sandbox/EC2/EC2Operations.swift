internal import AWSModel

extension Sandbox {
  func registerEC2() {
    on(EC2.runInstances) { input, context throws(AWSError) in try context.region.ec2.runInstances(input) }
    on(EC2.describeInstances) { input, context throws(AWSError) in try context.region.ec2.describeInstances(input) }
    on(EC2.describeInstanceStatus) { input, context throws(AWSError) in
      try context.region.ec2.describeInstanceStatus(input)
    }
    on(EC2.describeInstanceAttribute) { input, context throws(AWSError) in
      try context.region.ec2.describeInstanceAttribute(input)
    }
    on(EC2.modifyInstanceAttribute) { input, context throws(AWSError) in
      try context.region.ec2.modifyInstanceAttribute(input)
    }
    on(EC2.terminateInstances) { input, context throws(AWSError) in try context.region.ec2.terminateInstances(input) }
    on(EC2.stopInstances) { input, context throws(AWSError) in try context.region.ec2.stopInstances(input) }
    on(EC2.startInstances) { input, context throws(AWSError) in try context.region.ec2.startInstances(input) }
    on(EC2.rebootInstances) { input, context throws(AWSError) in try context.region.ec2.rebootInstances(input) }
    registerEC2Facts()
    registerEC2Catalogue()
    registerEC2LaunchTemplates()
    registerEC2Network()
  }

  private func registerEC2Facts() {
    on(EC2.describeVolumes) { input, context throws(AWSError) in try context.region.ec2.describeVolumes(input) }
    on(EC2.describeNetworkInterfaces) { input, context throws(AWSError) in
      try context.region.ec2.describeNetworkInterfaces(input)
    }
    on(EC2.describeKeyPairs) { input, context throws(AWSError) in try context.region.ec2.describeKeyPairs(input) }
    on(EC2.describeAccountAttributes) { input, context throws(AWSError) in
      try context.region.ec2.describeAccountAttributes(input)
    }
    on(EC2.describeInstanceCreditSpecifications) { input, context throws(AWSError) in
      try context.region.ec2.describeInstanceCreditSpecifications(input)
    }
    on(EC2.getConsoleOutput) { input, context throws(AWSError) in try context.region.ec2.getConsoleOutput(input) }
    on(EC2.getLaunchTemplateData) { input, context throws(AWSError) in
      try context.region.ec2.getLaunchTemplateData(input)
    }
    on(EC2.describeSpotInstanceRequests) { input, context throws(AWSError) in
      try context.region.ec2.describeSpotInstanceRequests(input)
    }
    on(EC2.cancelSpotInstanceRequests) { input, context throws(AWSError) in
      try context.region.ec2.cancelSpotInstanceRequests(input)
    }
    on(EC2.describeSpotPriceHistory) { input, context throws(AWSError) in
      try context.region.ec2.describeSpotPriceHistory(input)
    }
    on(EC2.getInstanceTypesFromInstanceRequirements) { input, context throws(AWSError) in
      try context.region.ec2.getInstanceTypesFromInstanceRequirements(input)
    }
  }

  private func registerEC2Catalogue() {
    on(EC2.describeImages) { input, context throws(AWSError) in try context.region.ec2.describeImages(input) }
    on(EC2.describeInstanceTypes) { input, context throws(AWSError) in
      try context.region.ec2.describeInstanceTypes(input)
    }
    on(EC2.describeInstanceTypeOfferings) { input, context throws(AWSError) in
      try context.region.ec2.describeInstanceTypeOfferings(input)
    }
    on(EC2.createTags) { input, context throws(AWSError) in try context.region.ec2.createTags(input) }
    on(EC2.deleteTags) { input, context throws(AWSError) in try context.region.ec2.deleteTags(input) }
    on(EC2.describeTags) { input, context throws(AWSError) in try context.region.ec2.describeTags(input) }
  }

  private func registerEC2LaunchTemplates() {
    on(EC2.createLaunchTemplate) { input, context throws(AWSError) in
      try context.region.ec2.createLaunchTemplate(input, context)
    }
    on(EC2.createLaunchTemplateVersion) { input, context throws(AWSError) in
      try context.region.ec2.createLaunchTemplateVersion(input, context)
    }
    on(EC2.modifyLaunchTemplate) { input, context throws(AWSError) in
      try context.region.ec2.modifyLaunchTemplate(input)
    }
    on(EC2.deleteLaunchTemplate) { input, context throws(AWSError) in
      try context.region.ec2.deleteLaunchTemplate(input)
    }
    on(EC2.deleteLaunchTemplateVersions) { input, context throws(AWSError) in
      try context.region.ec2.deleteLaunchTemplateVersions(input)
    }
    on(EC2.describeLaunchTemplates) { input, context throws(AWSError) in
      try context.region.ec2.describeLaunchTemplates(input)
    }
    on(EC2.describeLaunchTemplateVersions) { input, context throws(AWSError) in
      try context.region.ec2.describeLaunchTemplateVersions(input)
    }
  }

  private func registerEC2Network() {
    on(EC2.describeVpcs) { input, context throws(AWSError) in try context.region.ec2.describeVpcs(input) }
    on(EC2.describeSubnets) { input, context throws(AWSError) in try context.region.ec2.describeSubnets(input) }
    on(EC2.describeAvailabilityZones) { input, context throws(AWSError) in
      try context.region.ec2.describeAvailabilityZones(input)
    }
    on(EC2.describeRegions) { input, context throws(AWSError) in try context.region.ec2.describeRegions(input) }
    on(EC2.createSecurityGroup) { input, context throws(AWSError) in
      try context.region.ec2.createSecurityGroup(input)
    }
    on(EC2.deleteSecurityGroup) { input, context throws(AWSError) in
      try context.region.ec2.deleteSecurityGroup(input)
    }
    on(EC2.describeSecurityGroups) { input, context throws(AWSError) in
      try context.region.ec2.describeSecurityGroups(input)
    }
    on(EC2.describeVpcAttribute) { input, context throws(AWSError) in
      try context.region.ec2.describeVpcAttribute(input)
    }
    on(EC2.describeRouteTables) { input, context throws(AWSError) in
      try context.region.ec2.describeRouteTables(input)
    }
    on(EC2.describeNetworkAcls) { input, context throws(AWSError) in
      try context.region.ec2.describeNetworkAcls(input)
    }
    on(EC2.describeInternetGateways) { input, context throws(AWSError) in
      try context.region.ec2.describeInternetGateways(input)
    }
    registerEC2SecurityRules()
  }

  private func registerEC2SecurityRules() {
    on(EC2.describeSecurityGroupRules) { input, context throws(AWSError) in
      try context.region.ec2.describeSecurityGroupRules(input)
    }
    on(EC2.authorizeSecurityGroupIngress) { input, context throws(AWSError) in
      try context.region.ec2.authorizeSecurityGroupIngress(input)
    }
    on(EC2.authorizeSecurityGroupEgress) { input, context throws(AWSError) in
      try context.region.ec2.authorizeSecurityGroupEgress(input)
    }
    on(EC2.revokeSecurityGroupIngress) { input, context throws(AWSError) in
      try context.region.ec2.revokeSecurityGroupIngress(input)
    }
    on(EC2.revokeSecurityGroupEgress) { input, context throws(AWSError) in
      try context.region.ec2.revokeSecurityGroupEgress(input)
    }
  }
}
