internal import AWSModel

extension Sandbox {
  func registerAutoScaling() {
    registerGroups()
    registerGroupMembership()
    registerLifecycle()
    registerGroupSettings()
    registerPolicies()
    registerSchedule()
    registerRefreshesAndPools()
    registerTrafficSources()
    registerNotifications()
  }

  private func registerGroups() {
    on(AutoScaling.createAutoScalingGroup) { input, context throws(AWSError) in
      try context.region.autoScaling.createAutoScalingGroup(input)
    }
    on(AutoScaling.updateAutoScalingGroup) { input, context throws(AWSError) in
      try context.region.autoScaling.updateAutoScalingGroup(input)
    }
    on(AutoScaling.deleteAutoScalingGroup) { input, context throws(AWSError) in
      try context.region.autoScaling.deleteAutoScalingGroup(input)
    }
    on(AutoScaling.describeAutoScalingGroups) { input, context throws(AWSError) in
      try context.region.autoScaling.describeAutoScalingGroups(input)
    }
    on(AutoScaling.describeAutoScalingInstances) { input, context throws(AWSError) in
      try context.region.autoScaling.describeAutoScalingInstances(input)
    }
    on(AutoScaling.setDesiredCapacity) { input, context throws(AWSError) in
      try context.region.autoScaling.setDesiredCapacity(input)
    }
    on(AutoScaling.terminateInstanceInAutoScalingGroup) { input, context throws(AWSError) in
      try context.region.autoScaling.terminateInstanceInAutoScalingGroup(input)
    }
    on(AutoScaling.describeScalingActivities) { input, context throws(AWSError) in
      try context.region.autoScaling.describeScalingActivities(input)
    }
  }

  private func registerGroupMembership() {
    on(AutoScaling.attachInstances) { input, context throws(AWSError) in
      try context.region.autoScaling.attachInstances(input)
    }
    on(AutoScaling.detachInstances) { input, context throws(AWSError) in
      try context.region.autoScaling.detachInstances(input)
    }
    on(AutoScaling.enterStandby) { input, context throws(AWSError) in
      try context.region.autoScaling.enterStandby(input)
    }
    on(AutoScaling.exitStandby) { input, context throws(AWSError) in
      try context.region.autoScaling.exitStandby(input)
    }
    on(AutoScaling.setInstanceProtection) { input, context throws(AWSError) in
      try context.region.autoScaling.setInstanceProtection(input)
    }
    on(AutoScaling.setInstanceHealth) { input, context throws(AWSError) in
      try context.region.autoScaling.setInstanceHealth(input)
    }
  }

  private func registerLifecycle() {
    on(AutoScaling.putLifecycleHook) { input, context throws(AWSError) in
      try context.region.autoScaling.putLifecycleHook(input)
    }
    on(AutoScaling.deleteLifecycleHook) { input, context throws(AWSError) in
      try context.region.autoScaling.deleteLifecycleHook(input)
    }
    on(AutoScaling.describeLifecycleHooks) { input, context throws(AWSError) in
      try context.region.autoScaling.describeLifecycleHooks(input)
    }
    on(AutoScaling.completeLifecycleAction) { input, context throws(AWSError) in
      try context.region.autoScaling.completeLifecycleAction(input)
    }
    on(AutoScaling.recordLifecycleActionHeartbeat) { input, context throws(AWSError) in
      try context.region.autoScaling.recordLifecycleActionHeartbeat(input)
    }
    on(AutoScaling.createLaunchConfiguration) { input, context throws(AWSError) in
      try context.region.autoScaling.createLaunchConfiguration(input)
    }
    on(AutoScaling.deleteLaunchConfiguration) { input, context throws(AWSError) in
      try context.region.autoScaling.deleteLaunchConfiguration(input)
    }
    on(AutoScaling.describeLaunchConfigurations) { input, context throws(AWSError) in
      try context.region.autoScaling.describeLaunchConfigurations(input)
    }
  }

  private func registerGroupSettings() {
    on(AutoScaling.suspendProcesses) { input, context throws(AWSError) in
      try context.region.autoScaling.suspendProcesses(input)
    }
    on(AutoScaling.resumeProcesses) { input, context throws(AWSError) in
      try context.region.autoScaling.resumeProcesses(input)
    }
    on(AutoScaling.describeScalingProcessTypes) { input, context throws(AWSError) in
      context.region.autoScaling.describeScalingProcessTypes(input)
    }
    on(AutoScaling.enableMetricsCollection) { input, context throws(AWSError) in
      try context.region.autoScaling.enableMetricsCollection(input)
    }
    on(AutoScaling.disableMetricsCollection) { input, context throws(AWSError) in
      try context.region.autoScaling.disableMetricsCollection(input)
    }
    on(AutoScaling.createOrUpdateTags) { input, context throws(AWSError) in
      try context.region.autoScaling.createOrUpdateTags(input)
    }
    on(AutoScaling.deleteTags) { input, context throws(AWSError) in try context.region.autoScaling.deleteTags(input) }
    on(AutoScaling.describeTags) { input, context throws(AWSError) in
      try context.region.autoScaling.describeTags(input)
    }
    on(AutoScaling.describeAccountLimits) { _, context throws(AWSError) in
      context.region.autoScaling.describeAccountLimits()
    }
  }

  private func registerPolicies() {
    on(AutoScaling.putScalingPolicy) { input, context throws(AWSError) in
      try context.region.autoScaling.putScalingPolicy(input)
    }
    on(AutoScaling.deletePolicy) { input, context throws(AWSError) in
      try context.region.autoScaling.deletePolicy(input)
    }
    on(AutoScaling.describePolicies) { input, context throws(AWSError) in
      try context.region.autoScaling.describePolicies(input)
    }
    on(AutoScaling.executePolicy) { input, context throws(AWSError) in
      try context.region.autoScaling.executePolicy(input)
    }
    on(AutoScaling.getPredictiveScalingForecast) { input, context throws(AWSError) in
      try context.region.autoScaling.getPredictiveScalingForecast(input)
    }
    on(AutoScaling.describeAdjustmentTypes) { _, context throws(AWSError) in
      context.region.autoScaling.describeAdjustmentTypes()
    }
  }

  private func registerSchedule() {
    on(AutoScaling.putScheduledUpdateGroupAction) { input, context throws(AWSError) in
      try context.region.autoScaling.putScheduledUpdateGroupAction(input)
    }
    on(AutoScaling.deleteScheduledAction) { input, context throws(AWSError) in
      try context.region.autoScaling.deleteScheduledAction(input)
    }
    on(AutoScaling.describeScheduledActions) { input, context throws(AWSError) in
      try context.region.autoScaling.describeScheduledActions(input)
    }
    on(AutoScaling.batchPutScheduledUpdateGroupAction) { input, context throws(AWSError) in
      try context.region.autoScaling.batchPutScheduledUpdateGroupAction(input)
    }
    on(AutoScaling.batchDeleteScheduledAction) { input, context throws(AWSError) in
      try context.region.autoScaling.batchDeleteScheduledAction(input)
    }
  }

  private func registerRefreshesAndPools() {
    on(AutoScaling.startInstanceRefresh) { input, context throws(AWSError) in
      try context.region.autoScaling.startInstanceRefresh(input)
    }
    on(AutoScaling.cancelInstanceRefresh) { input, context throws(AWSError) in
      try context.region.autoScaling.cancelInstanceRefresh(input)
    }
    on(AutoScaling.rollbackInstanceRefresh) { input, context throws(AWSError) in
      try context.region.autoScaling.rollbackInstanceRefresh(input)
    }
    on(AutoScaling.describeInstanceRefreshes) { input, context throws(AWSError) in
      try context.region.autoScaling.describeInstanceRefreshes(input)
    }
    on(AutoScaling.putWarmPool) { input, context throws(AWSError) in try context.region.autoScaling.putWarmPool(input) }
    on(AutoScaling.deleteWarmPool) { input, context throws(AWSError) in
      try context.region.autoScaling.deleteWarmPool(input)
    }
    on(AutoScaling.describeWarmPool) { input, context throws(AWSError) in
      try context.region.autoScaling.describeWarmPool(input)
    }
  }

  private func registerTrafficSources() {
    on(AutoScaling.attachTrafficSources) { input, context throws(AWSError) in
      try context.region.autoScaling.attachTrafficSources(input)
    }
    on(AutoScaling.detachTrafficSources) { input, context throws(AWSError) in
      try context.region.autoScaling.detachTrafficSources(input)
    }
    on(AutoScaling.describeTrafficSources) { input, context throws(AWSError) in
      try context.region.autoScaling.describeTrafficSources(input)
    }
    on(AutoScaling.attachLoadBalancerTargetGroups) { input, context throws(AWSError) in
      try context.region.autoScaling.attachLoadBalancerTargetGroups(input)
    }
    on(AutoScaling.detachLoadBalancerTargetGroups) { input, context throws(AWSError) in
      try context.region.autoScaling.detachLoadBalancerTargetGroups(input)
    }
    on(AutoScaling.describeLoadBalancerTargetGroups) { input, context throws(AWSError) in
      try context.region.autoScaling.describeLoadBalancerTargetGroups(input)
    }
    on(AutoScaling.attachLoadBalancers) { input, context throws(AWSError) in
      try context.region.autoScaling.attachLoadBalancers(input)
    }
    on(AutoScaling.detachLoadBalancers) { input, context throws(AWSError) in
      try context.region.autoScaling.detachLoadBalancers(input)
    }
    on(AutoScaling.describeLoadBalancers) { input, context throws(AWSError) in
      try context.region.autoScaling.describeLoadBalancers(input)
    }
  }

  private func registerNotifications() {
    on(AutoScaling.putNotificationConfiguration) { input, context throws(AWSError) in
      try context.region.autoScaling.putNotificationConfiguration(input)
    }
    on(AutoScaling.deleteNotificationConfiguration) { input, context throws(AWSError) in
      try context.region.autoScaling.deleteNotificationConfiguration(input)
    }
    on(AutoScaling.describeNotificationConfigurations) { input, context throws(AWSError) in
      try context.region.autoScaling.describeNotificationConfigurations(input)
    }
    on(AutoScaling.describeAutoScalingNotificationTypes) { _, context throws(AWSError) in
      context.region.autoScaling.describeAutoScalingNotificationTypes()
    }
    on(AutoScaling.describeLifecycleHookTypes) { _, context throws(AWSError) in
      context.region.autoScaling.describeLifecycleHookTypes()
    }
    on(AutoScaling.describeTerminationPolicyTypes) { _, context throws(AWSError) in
      context.region.autoScaling.describeTerminationPolicyTypes()
    }
    on(AutoScaling.describeMetricCollectionTypes) { _, context throws(AWSError) in
      context.region.autoScaling.describeMetricCollectionTypes()
    }
  }
}
