// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file

/// The shapes and operations of Amazon EC2 Container Service, API version 2014-11-13.
public enum ECS {
  public static let service = AWSService(
    name: "ECS", signingName: "ecs", endpointPrefix: "ecs",
    serviceID: "ECS", apiVersion: "2014-11-13", targetPrefix: "AmazonEC2ContainerServiceV20141113",
    xmlNamespace: nil, protocols: [.json11], queryCompatible: false)

  /// Every operation of the manifest.
  public static var catalog: AWSCatalogEntry {
    AWSCatalogEntry(service: service, operations: operations, errors: Errors.all)
  }

  private static var operations: [AnyAWSOperation] {
    [
      createCluster.erased,
      deleteCluster.erased,
      describeClusters.erased,
      listClusters.erased,
      updateCluster.erased,
      updateClusterSettings.erased,
      registerTaskDefinition.erased,
      deregisterTaskDefinition.erased,
      deleteTaskDefinitions.erased,
      describeTaskDefinition.erased,
      listTaskDefinitions.erased,
      listTaskDefinitionFamilies.erased,
      createService.erased,
      updateService.erased,
      deleteService.erased,
      describeServices.erased,
      listServices.erased,
      describeServiceDeployments.erased,
      listServiceDeployments.erased,
      describeServiceRevisions.erased,
      stopServiceDeployment.erased,
      runTask.erased,
      startTask.erased,
      stopTask.erased,
      describeTasks.erased,
      listTasks.erased,
      describeContainerInstances.erased,
      listContainerInstances.erased,
      updateContainerInstancesState.erased,
      updateContainerAgent.erased,
      registerContainerInstance.erased,
      deregisterContainerInstance.erased,
      submitTaskStateChange.erased,
      submitContainerStateChange.erased,
      submitAttachmentStateChanges.erased,
      discoverPollEndpoint.erased,
      putAttributes.erased,
      deleteAttributes.erased,
      listAttributes.erased,
      tagResource.erased,
      untagResource.erased,
      listTagsForResource.erased,
      createCapacityProvider.erased,
      deleteCapacityProvider.erased,
      describeCapacityProviders.erased,
      updateCapacityProvider.erased,
      putClusterCapacityProviders.erased,
      updateTaskProtection.erased,
      getTaskProtection.erased,
      putAccountSetting.erased,
      putAccountSettingDefault.erased,
      deleteAccountSetting.erased,
      listAccountSettings.erased,
    ]
  }

  /// The errors that the service model names.
  public enum Errors {
    public static let accessDeniedException = AWSErrorShape("AccessDeniedException")
    public static let attributeLimitExceededException = AWSErrorShape("AttributeLimitExceededException")
    public static let blockedException = AWSErrorShape("BlockedException")
    public static let clientException = AWSErrorShape("ClientException")
    public static let clusterContainsCapacityProviderException = AWSErrorShape("ClusterContainsCapacityProviderException")
    public static let clusterContainsContainerInstancesException = AWSErrorShape("ClusterContainsContainerInstancesException")
    public static let clusterContainsServicesException = AWSErrorShape("ClusterContainsServicesException")
    public static let clusterContainsTasksException = AWSErrorShape("ClusterContainsTasksException")
    public static let clusterNotFoundException = AWSErrorShape("ClusterNotFoundException")
    public static let conflictException = AWSErrorShape("ConflictException", members: ["resourceIds"])
    public static let invalidParameterException = AWSErrorShape("InvalidParameterException")
    public static let limitExceededException = AWSErrorShape("LimitExceededException")
    public static let missingVersionException = AWSErrorShape("MissingVersionException")
    public static let namespaceNotFoundException = AWSErrorShape("NamespaceNotFoundException")
    public static let noUpdateAvailableException = AWSErrorShape("NoUpdateAvailableException")
    public static let platformTaskDefinitionIncompatibilityException = AWSErrorShape("PlatformTaskDefinitionIncompatibilityException")
    public static let platformUnknownException = AWSErrorShape("PlatformUnknownException")
    public static let resourceInUseException = AWSErrorShape("ResourceInUseException")
    public static let resourceNotFoundException = AWSErrorShape("ResourceNotFoundException")
    public static let serverException = AWSErrorShape("ServerException", status: 500)
    public static let serviceDeploymentNotFoundException = AWSErrorShape("ServiceDeploymentNotFoundException")
    public static let serviceNotActiveException = AWSErrorShape("ServiceNotActiveException")
    public static let serviceNotFoundException = AWSErrorShape("ServiceNotFoundException")
    public static let targetNotFoundException = AWSErrorShape("TargetNotFoundException")
    public static let unsupportedFeatureException = AWSErrorShape("UnsupportedFeatureException")
    public static let updateInProgressException = AWSErrorShape("UpdateInProgressException")

    public static let all: [AWSErrorShape] = [
      accessDeniedException,
      attributeLimitExceededException,
      blockedException,
      clientException,
      clusterContainsCapacityProviderException,
      clusterContainsContainerInstancesException,
      clusterContainsServicesException,
      clusterContainsTasksException,
      clusterNotFoundException,
      conflictException,
      invalidParameterException,
      limitExceededException,
      missingVersionException,
      namespaceNotFoundException,
      noUpdateAvailableException,
      platformTaskDefinitionIncompatibilityException,
      platformUnknownException,
      resourceInUseException,
      resourceNotFoundException,
      serverException,
      serviceDeploymentNotFoundException,
      serviceNotActiveException,
      serviceNotFoundException,
      targetNotFoundException,
      unsupportedFeatureException,
      updateInProgressException,
    ]
  }
}
