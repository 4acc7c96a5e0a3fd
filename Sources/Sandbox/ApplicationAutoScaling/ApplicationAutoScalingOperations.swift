internal import AWSModel

extension Sandbox {
  func registerApplicationAutoScaling() {
    on(ApplicationAutoScaling.registerScalableTarget) { input, context throws(AWSError) in
      try context.region.applicationAutoScaling.registerScalableTarget(input)
    }
    on(ApplicationAutoScaling.deregisterScalableTarget) { input, context throws(AWSError) in
      try context.region.applicationAutoScaling.deregisterScalableTarget(input)
    }
    on(ApplicationAutoScaling.describeScalableTargets) { input, context throws(AWSError) in
      try context.region.applicationAutoScaling.describeScalableTargets(input)
    }
    on(ApplicationAutoScaling.putScalingPolicy) { input, context throws(AWSError) in
      try context.region.applicationAutoScaling.putScalingPolicy(input)
    }
    on(ApplicationAutoScaling.deleteScalingPolicy) { input, context throws(AWSError) in
      try context.region.applicationAutoScaling.deleteScalingPolicy(input)
    }
    on(ApplicationAutoScaling.describeScalingPolicies) { input, context throws(AWSError) in
      try context.region.applicationAutoScaling.describeScalingPolicies(input)
    }
    on(ApplicationAutoScaling.putScheduledAction) { input, context throws(AWSError) in
      try context.region.applicationAutoScaling.putScheduledAction(input)
    }
    on(ApplicationAutoScaling.deleteScheduledAction) { input, context throws(AWSError) in
      try context.region.applicationAutoScaling.deleteScheduledAction(input)
    }
    on(ApplicationAutoScaling.describeScheduledActions) { input, context throws(AWSError) in
      try context.region.applicationAutoScaling.describeScheduledActions(input)
    }
    on(ApplicationAutoScaling.describeScalingActivities) { input, context throws(AWSError) in
      try context.region.applicationAutoScaling.describeScalingActivities(input)
    }
    on(ApplicationAutoScaling.tagResource) { input, context throws(AWSError) in
      try context.region.applicationAutoScaling.tagResource(input)
    }
    on(ApplicationAutoScaling.untagResource) { input, context throws(AWSError) in
      try context.region.applicationAutoScaling.untagResource(input)
    }
    on(ApplicationAutoScaling.listTagsForResource) { input, context throws(AWSError) in
      try context.region.applicationAutoScaling.listTagsForResource(input)
    }
  }
}
