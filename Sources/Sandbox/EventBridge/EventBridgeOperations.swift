internal import AWSModel

extension Sandbox {
  func registerEventBridge() {
    on(EventBridge.putRule) { input, context throws(AWSError) in try context.region.eventBridge.putRule(input) }
    on(EventBridge.deleteRule) { input, context throws(AWSError) in try context.region.eventBridge.deleteRule(input) }
    on(EventBridge.describeRule) { input, context throws(AWSError) in
      try context.region.eventBridge.describeRule(input)
    }
    on(EventBridge.listRules) { input, context throws(AWSError) in try context.region.eventBridge.listRules(input) }
    on(EventBridge.enableRule) { input, context throws(AWSError) in
      try context.region.eventBridge.setState(.enabled, input.name, input.eventBusName)
      return EventBridge.EnableRuleResponse()
    }
    on(EventBridge.disableRule) { input, context throws(AWSError) in
      try context.region.eventBridge.setState(.disabled, input.name, input.eventBusName)
      return EventBridge.DisableRuleResponse()
    }
    on(EventBridge.putTargets) { input, context throws(AWSError) in try context.region.eventBridge.putTargets(input) }
    on(EventBridge.removeTargets) { input, context throws(AWSError) in
      try context.region.eventBridge.removeTargets(input)
    }
    on(EventBridge.listTargetsByRule) { input, context throws(AWSError) in
      try context.region.eventBridge.listTargetsByRule(input)
    }
    on(EventBridge.listRuleNamesByTarget) { input, context throws(AWSError) in
      try context.region.eventBridge.listRuleNamesByTarget(input)
    }
    registerEventBuses()
  }

  private func registerEventBuses() {
    on(EventBridge.putEvents) { input, context throws(AWSError) in try context.region.eventBridge.putEvents(input) }
    on(EventBridge.testEventPattern) { input, context throws(AWSError) in
      try context.region.eventBridge.testEventPattern(input)
    }
    on(EventBridge.createEventBus) { input, context throws(AWSError) in
      try context.region.eventBridge.createEventBus(input)
    }
    on(EventBridge.deleteEventBus) { input, context throws(AWSError) in
      try context.region.eventBridge.deleteEventBus(input)
    }
    on(EventBridge.describeEventBus) { input, context throws(AWSError) in
      try context.region.eventBridge.describeEventBus(input)
    }
    on(EventBridge.listEventBuses) { input, context throws(AWSError) in
      try context.region.eventBridge.listEventBuses(input)
    }
    on(EventBridge.putPermission) { input, context throws(AWSError) in
      try context.region.eventBridge.putPermission(input)
    }
    on(EventBridge.removePermission) { input, context throws(AWSError) in
      try context.region.eventBridge.removePermission(input)
    }
    on(EventBridge.tagResource) { input, context throws(AWSError) in try context.region.eventBridge.tagResource(input) }
    on(EventBridge.untagResource) { input, context throws(AWSError) in
      try context.region.eventBridge.untagResource(input)
    }
    on(EventBridge.listTagsForResource) { input, context throws(AWSError) in
      try context.region.eventBridge.listTagsForResource(input)
    }
  }
}
