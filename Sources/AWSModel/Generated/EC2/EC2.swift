// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file

/// The shapes and operations of Amazon Elastic Compute Cloud, API version 2016-11-15.
public enum EC2 {
  public static let service = AWSService(
    name: "EC2", signingName: "ec2", endpointPrefix: "ec2",
    serviceID: "EC2", apiVersion: "2016-11-15", targetPrefix: nil,
    xmlNamespace: "http://ec2.amazonaws.com/doc/2016-11-15", protocols: [.ec2], queryCompatible: false)

  /// Every operation of the manifest.
  public static var catalog: AWSCatalogEntry {
    AWSCatalogEntry(service: service, operations: operations, errors: Errors.all)
  }

  private static var operations: [AnyAWSOperation] {
    [
      runInstances.erased,
      describeInstances.erased,
      describeInstanceStatus.erased,
      terminateInstances.erased,
      stopInstances.erased,
      startInstances.erased,
      rebootInstances.erased,
      describeInstanceTypes.erased,
      describeInstanceTypeOfferings.erased,
      describeImages.erased,
      describeAvailabilityZones.erased,
      describeRegions.erased,
      describeVpcs.erased,
      describeVpcAttribute.erased,
      describeSubnets.erased,
      describeSecurityGroups.erased,
      describeSecurityGroupRules.erased,
      createSecurityGroup.erased,
      deleteSecurityGroup.erased,
      authorizeSecurityGroupIngress.erased,
      authorizeSecurityGroupEgress.erased,
      revokeSecurityGroupEgress.erased,
      revokeSecurityGroupIngress.erased,
      describeLaunchTemplates.erased,
      describeLaunchTemplateVersions.erased,
      createLaunchTemplate.erased,
      createLaunchTemplateVersion.erased,
      modifyLaunchTemplate.erased,
      deleteLaunchTemplate.erased,
      deleteLaunchTemplateVersions.erased,
      getLaunchTemplateData.erased,
      createTags.erased,
      deleteTags.erased,
      describeTags.erased,
      describeInstanceAttribute.erased,
      modifyInstanceAttribute.erased,
      describeAccountAttributes.erased,
      describeNetworkInterfaces.erased,
      describeVolumes.erased,
      describeKeyPairs.erased,
      describeRouteTables.erased,
      describeNetworkAcls.erased,
      describeInternetGateways.erased,
      describeInstanceCreditSpecifications.erased,
      describeSpotPriceHistory.erased,
      describeSpotInstanceRequests.erased,
      cancelSpotInstanceRequests.erased,
      getInstanceTypesFromInstanceRequirements.erased,
      getConsoleOutput.erased,
    ]
  }

  /// The errors that the service model names.
  public enum Errors {

    public static let all: [AWSErrorShape] = [
    ]
  }
}
