// Generated from botocore's service model by `make generate`. Do not edit.
// swift-format-ignore-file

/// The shapes and operations of Auto Scaling, API version 2011-01-01.
public enum AutoScaling {
  public static let service = AWSService(
    name: "AutoScaling", signingName: "autoscaling", endpointPrefix: "autoscaling",
    serviceID: "Auto Scaling", apiVersion: "2011-01-01", targetPrefix: nil,
    xmlNamespace: "http://autoscaling.amazonaws.com/doc/2011-01-01/", protocols: [.query], queryCompatible: false)

  /// Every operation of the manifest.
  public static var catalog: AWSCatalogEntry {
    AWSCatalogEntry(service: service, operations: operations, errors: Errors.all)
  }

  private static var operations: [AnyAWSOperation] {
    [
      createAutoScalingGroup.erased,
      updateAutoScalingGroup.erased,
      deleteAutoScalingGroup.erased,
      describeAutoScalingGroups.erased,
      describeAutoScalingInstances.erased,
      createLaunchConfiguration.erased,
      deleteLaunchConfiguration.erased,
      describeLaunchConfigurations.erased,
      putLifecycleHook.erased,
      deleteLifecycleHook.erased,
      describeLifecycleHooks.erased,
      describeLifecycleHookTypes.erased,
      completeLifecycleAction.erased,
      recordLifecycleActionHeartbeat.erased,
      putScalingPolicy.erased,
      deletePolicy.erased,
      describePolicies.erased,
      executePolicy.erased,
      describeAdjustmentTypes.erased,
      describeScalingActivities.erased,
      describeScalingProcessTypes.erased,
      putScheduledUpdateGroupAction.erased,
      deleteScheduledAction.erased,
      describeScheduledActions.erased,
      batchPutScheduledUpdateGroupAction.erased,
      batchDeleteScheduledAction.erased,
      startInstanceRefresh.erased,
      cancelInstanceRefresh.erased,
      rollbackInstanceRefresh.erased,
      describeInstanceRefreshes.erased,
      putWarmPool.erased,
      deleteWarmPool.erased,
      describeWarmPool.erased,
      enterStandby.erased,
      exitStandby.erased,
      attachInstances.erased,
      detachInstances.erased,
      suspendProcesses.erased,
      resumeProcesses.erased,
      createOrUpdateTags.erased,
      deleteTags.erased,
      describeTags.erased,
      attachTrafficSources.erased,
      detachTrafficSources.erased,
      describeTrafficSources.erased,
      attachLoadBalancerTargetGroups.erased,
      detachLoadBalancerTargetGroups.erased,
      describeLoadBalancerTargetGroups.erased,
      attachLoadBalancers.erased,
      detachLoadBalancers.erased,
      describeLoadBalancers.erased,
      putNotificationConfiguration.erased,
      deleteNotificationConfiguration.erased,
      describeNotificationConfigurations.erased,
      describeAutoScalingNotificationTypes.erased,
      setInstanceHealth.erased,
      setInstanceProtection.erased,
      setDesiredCapacity.erased,
      terminateInstanceInAutoScalingGroup.erased,
      describeAccountLimits.erased,
      describeTerminationPolicyTypes.erased,
      describeMetricCollectionTypes.erased,
      enableMetricsCollection.erased,
      disableMetricsCollection.erased,
      getPredictiveScalingForecast.erased,
    ]
  }

  /// The errors that the service model names.
  public enum Errors {
    public static let activeInstanceRefreshNotFoundFault = AWSErrorShape("ActiveInstanceRefreshNotFoundFault", code: "ActiveInstanceRefreshNotFound")
    public static let alreadyExistsFault = AWSErrorShape("AlreadyExistsFault", code: "AlreadyExists")
    public static let instanceRefreshInProgressFault = AWSErrorShape("InstanceRefreshInProgressFault", code: "InstanceRefreshInProgress")
    public static let invalidNextToken = AWSErrorShape("InvalidNextToken")
    public static let irreversibleInstanceRefreshFault = AWSErrorShape("IrreversibleInstanceRefreshFault", code: "IrreversibleInstanceRefresh")
    public static let limitExceededFault = AWSErrorShape("LimitExceededFault", code: "LimitExceeded")
    public static let resourceContentionFault = AWSErrorShape("ResourceContentionFault", code: "ResourceContention", status: 500)
    public static let resourceInUseFault = AWSErrorShape("ResourceInUseFault", code: "ResourceInUse")
    public static let scalingActivityInProgressFault = AWSErrorShape("ScalingActivityInProgressFault", code: "ScalingActivityInProgress")
    public static let serviceLinkedRoleFailure = AWSErrorShape("ServiceLinkedRoleFailure", status: 500)

    public static let all: [AWSErrorShape] = [
      activeInstanceRefreshNotFoundFault,
      alreadyExistsFault,
      instanceRefreshInProgressFault,
      invalidNextToken,
      irreversibleInstanceRefreshFault,
      limitExceededFault,
      resourceContentionFault,
      resourceInUseFault,
      scalingActivityInProgressFault,
      serviceLinkedRoleFailure,
    ]
  }
}
