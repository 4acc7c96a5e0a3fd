// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file

/// The shapes and operations of Elastic Load Balancing, API version 2015-12-01.
public enum ELBv2 {
  public static let service = AWSService(
    name: "ELBv2", signingName: "elasticloadbalancing", endpointPrefix: "elasticloadbalancing",
    serviceID: "Elastic Load Balancing v2", apiVersion: "2015-12-01", targetPrefix: nil,
    xmlNamespace: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/", protocols: [.query], queryCompatible: false)

  /// Every operation of the manifest.
  public static var catalog: AWSCatalogEntry {
    AWSCatalogEntry(service: service, operations: operations, errors: Errors.all)
  }

  private static var operations: [AnyAWSOperation] {
    [
      createLoadBalancer.erased,
      describeLoadBalancers.erased,
      deleteLoadBalancer.erased,
      describeLoadBalancerAttributes.erased,
      modifyLoadBalancerAttributes.erased,
      setSecurityGroups.erased,
      setSubnets.erased,
      setIpAddressType.erased,
      createListener.erased,
      describeListeners.erased,
      modifyListener.erased,
      deleteListener.erased,
      describeListenerAttributes.erased,
      modifyListenerAttributes.erased,
      describeListenerCertificates.erased,
      addListenerCertificates.erased,
      removeListenerCertificates.erased,
      createRule.erased,
      describeRules.erased,
      modifyRule.erased,
      deleteRule.erased,
      setRulePriorities.erased,
      createTargetGroup.erased,
      describeTargetGroups.erased,
      modifyTargetGroup.erased,
      deleteTargetGroup.erased,
      describeTargetGroupAttributes.erased,
      modifyTargetGroupAttributes.erased,
      registerTargets.erased,
      deregisterTargets.erased,
      describeTargetHealth.erased,
      addTags.erased,
      removeTags.erased,
      describeTags.erased,
      describeAccountLimits.erased,
      describeSSLPolicies.erased,
      describeCapacityReservation.erased,
    ]
  }

  /// The errors that the service model names.
  public enum Errors {
    public static let alpnPolicyNotSupportedException = AWSErrorShape("ALPNPolicyNotSupportedException", code: "ALPNPolicyNotFound")
    public static let allocationIdNotFoundException = AWSErrorShape("AllocationIdNotFoundException", code: "AllocationIdNotFound")
    public static let availabilityZoneNotSupportedException = AWSErrorShape("AvailabilityZoneNotSupportedException", code: "AvailabilityZoneNotSupported")
    public static let capacityReservationPendingException = AWSErrorShape("CapacityReservationPendingException", code: "CapacityReservationPending")
    public static let certificateNotFoundException = AWSErrorShape("CertificateNotFoundException", code: "CertificateNotFound")
    public static let duplicateListenerException = AWSErrorShape("DuplicateListenerException", code: "DuplicateListener")
    public static let duplicateLoadBalancerNameException = AWSErrorShape("DuplicateLoadBalancerNameException", code: "DuplicateLoadBalancerName")
    public static let duplicateTagKeysException = AWSErrorShape("DuplicateTagKeysException", code: "DuplicateTagKeys")
    public static let duplicateTargetGroupNameException = AWSErrorShape("DuplicateTargetGroupNameException", code: "DuplicateTargetGroupName")
    public static let healthUnavailableException = AWSErrorShape("HealthUnavailableException", code: "HealthUnavailable", status: 500)
    public static let incompatibleProtocolsException = AWSErrorShape("IncompatibleProtocolsException", code: "IncompatibleProtocols")
    public static let invalidConfigurationRequestException = AWSErrorShape("InvalidConfigurationRequestException", code: "InvalidConfigurationRequest")
    public static let invalidLoadBalancerActionException = AWSErrorShape("InvalidLoadBalancerActionException", code: "InvalidLoadBalancerAction")
    public static let invalidSchemeException = AWSErrorShape("InvalidSchemeException", code: "InvalidScheme")
    public static let invalidSecurityGroupException = AWSErrorShape("InvalidSecurityGroupException", code: "InvalidSecurityGroup")
    public static let invalidSubnetException = AWSErrorShape("InvalidSubnetException", code: "InvalidSubnet")
    public static let invalidTargetException = AWSErrorShape("InvalidTargetException", code: "InvalidTarget")
    public static let listenerNotFoundException = AWSErrorShape("ListenerNotFoundException", code: "ListenerNotFound")
    public static let loadBalancerNotFoundException = AWSErrorShape("LoadBalancerNotFoundException", code: "LoadBalancerNotFound")
    public static let operationNotPermittedException = AWSErrorShape("OperationNotPermittedException", code: "OperationNotPermitted")
    public static let priorityInUseException = AWSErrorShape("PriorityInUseException", code: "PriorityInUse")
    public static let resourceInUseException = AWSErrorShape("ResourceInUseException", code: "ResourceInUse")
    public static let ruleNotFoundException = AWSErrorShape("RuleNotFoundException", code: "RuleNotFound")
    public static let sslPolicyNotFoundException = AWSErrorShape("SSLPolicyNotFoundException", code: "SSLPolicyNotFound")
    public static let subnetNotFoundException = AWSErrorShape("SubnetNotFoundException", code: "SubnetNotFound")
    public static let targetGroupAssociationLimitException = AWSErrorShape("TargetGroupAssociationLimitException", code: "TargetGroupAssociationLimit")
    public static let targetGroupNotFoundException = AWSErrorShape("TargetGroupNotFoundException", code: "TargetGroupNotFound")
    public static let tooManyActionsException = AWSErrorShape("TooManyActionsException", code: "TooManyActions")
    public static let tooManyCertificatesException = AWSErrorShape("TooManyCertificatesException", code: "TooManyCertificates")
    public static let tooManyListenersException = AWSErrorShape("TooManyListenersException", code: "TooManyListeners")
    public static let tooManyLoadBalancersException = AWSErrorShape("TooManyLoadBalancersException", code: "TooManyLoadBalancers")
    public static let tooManyRegistrationsForTargetIdException = AWSErrorShape("TooManyRegistrationsForTargetIdException", code: "TooManyRegistrationsForTargetId")
    public static let tooManyRulesException = AWSErrorShape("TooManyRulesException", code: "TooManyRules")
    public static let tooManyTagsException = AWSErrorShape("TooManyTagsException", code: "TooManyTags")
    public static let tooManyTargetGroupsException = AWSErrorShape("TooManyTargetGroupsException", code: "TooManyTargetGroups")
    public static let tooManyTargetsException = AWSErrorShape("TooManyTargetsException", code: "TooManyTargets")
    public static let tooManyUniqueTargetGroupsPerLoadBalancerException = AWSErrorShape("TooManyUniqueTargetGroupsPerLoadBalancerException", code: "TooManyUniqueTargetGroupsPerLoadBalancer")
    public static let trustStoreNotFoundException = AWSErrorShape("TrustStoreNotFoundException", code: "TrustStoreNotFound")
    public static let trustStoreNotReadyException = AWSErrorShape("TrustStoreNotReadyException", code: "TrustStoreNotReady")
    public static let unsupportedProtocolException = AWSErrorShape("UnsupportedProtocolException", code: "UnsupportedProtocol")

    public static let all: [AWSErrorShape] = [
      alpnPolicyNotSupportedException,
      allocationIdNotFoundException,
      availabilityZoneNotSupportedException,
      capacityReservationPendingException,
      certificateNotFoundException,
      duplicateListenerException,
      duplicateLoadBalancerNameException,
      duplicateTagKeysException,
      duplicateTargetGroupNameException,
      healthUnavailableException,
      incompatibleProtocolsException,
      invalidConfigurationRequestException,
      invalidLoadBalancerActionException,
      invalidSchemeException,
      invalidSecurityGroupException,
      invalidSubnetException,
      invalidTargetException,
      listenerNotFoundException,
      loadBalancerNotFoundException,
      operationNotPermittedException,
      priorityInUseException,
      resourceInUseException,
      ruleNotFoundException,
      sslPolicyNotFoundException,
      subnetNotFoundException,
      targetGroupAssociationLimitException,
      targetGroupNotFoundException,
      tooManyActionsException,
      tooManyCertificatesException,
      tooManyListenersException,
      tooManyLoadBalancersException,
      tooManyRegistrationsForTargetIdException,
      tooManyRulesException,
      tooManyTagsException,
      tooManyTargetGroupsException,
      tooManyTargetsException,
      tooManyUniqueTargetGroupsPerLoadBalancerException,
      trustStoreNotFoundException,
      trustStoreNotReadyException,
      unsupportedProtocolException,
    ]
  }
}
