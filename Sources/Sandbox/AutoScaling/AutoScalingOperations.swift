internal import AWSModel

extension Sandbox {
  func registerAutoScaling() {
    registerGroups()
    registerGroupMembership()
    registerLifecycle()
    registerGroupSettings()
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
}
