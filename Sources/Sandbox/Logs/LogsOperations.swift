internal import AWSModel

extension Sandbox {
  func registerLogs() {
    on(Logs.createLogGroup) { input, context throws(AWSError) in
      try context.region.logs.createLogGroup(input)
      return Logs.CreateLogGroupResponse()
    }
    on(Logs.deleteLogGroup) { input, context throws(AWSError) in
      try context.region.logs.deleteLogGroup(input)
      return Logs.DeleteLogGroupResponse()
    }
    on(Logs.describeLogGroups) { input, context throws(AWSError) in try context.region.logs.describeLogGroups(input) }
    on(Logs.createLogStream) { input, context throws(AWSError) in
      try context.region.logs.createLogStream(input)
      return Logs.CreateLogStreamResponse()
    }
    on(Logs.deleteLogStream) { input, context throws(AWSError) in
      try context.region.logs.deleteLogStream(input)
      return Logs.DeleteLogStreamResponse()
    }
    on(Logs.describeLogStreams) { input, context throws(AWSError) in try context.region.logs.describeLogStreams(input) }
    on(Logs.putLogEvents) { input, context throws(AWSError) in try context.region.logs.putLogEvents(input) }
    on(Logs.getLogEvents) { input, context throws(AWSError) in try context.region.logs.getLogEvents(input) }
    on(Logs.filterLogEvents) { input, context throws(AWSError) in try context.region.logs.filterLogEvents(input) }
    on(Logs.putRetentionPolicy) { input, context throws(AWSError) in
      try context.region.logs.setRetention(input.retentionInDays, of: input.logGroupName)
      return Logs.PutRetentionPolicyResponse()
    }
    on(Logs.deleteRetentionPolicy) { input, context throws(AWSError) in
      try context.region.logs.setRetention(nil, of: input.logGroupName)
      return Logs.DeleteRetentionPolicyResponse()
    }
    registerLogPolicies()
    registerLogTags()
  }

  private func registerLogPolicies() {
    on(Logs.putResourcePolicy) { input, context throws(AWSError) in try context.region.logs.putResourcePolicy(input) }
    on(Logs.deleteResourcePolicy) { input, context throws(AWSError) in
      try context.region.logs.deleteResourcePolicy(input)
      return Logs.DeleteResourcePolicyResponse()
    }
    on(Logs.describeResourcePolicies) { input, context throws(AWSError) in
      try context.region.logs.describeResourcePolicies(input)
    }
    // No operation of the sandbox makes one, so there are none.
    on(Logs.describeMetricFilters) { input, context throws(AWSError) in
      if let name = input.logGroupName { _ = try context.region.logs.group(name) }
      return Logs.DescribeMetricFiltersResponse(metricFilters: [])
    }
    on(Logs.describeSubscriptionFilters) { input, context throws(AWSError) in
      _ = try context.region.logs.group(input.logGroupName)
      return Logs.DescribeSubscriptionFiltersResponse(subscriptionFilters: [])
    }
  }

  private func registerLogTags() {
    on(Logs.tagResource) { input, context throws(AWSError) in
      try context.region.logs.tag(try context.region.logs.group(arn: input.resourceArn), input.tags)
      return Logs.TagResourceResponse()
    }
    on(Logs.untagResource) { input, context throws(AWSError) in
      let group = try context.region.logs.group(arn: input.resourceArn)
      for key in input.tagKeys ?? [] { group.tags[key] = nil }
      return Logs.UntagResourceResponse()
    }
    on(Logs.listTagsForResource) { input, context throws(AWSError) in
      Logs.ListTagsForResourceResponse(tags: try context.region.logs.group(arn: input.resourceArn).tags.byKey)
    }
    on(Logs.tagLogGroup) { input, context throws(AWSError) in
      try context.region.logs.tag(try context.region.logs.group(input.logGroupName), input.tags)
      return Logs.TagLogGroupResponse()
    }
    on(Logs.untagLogGroup) { input, context throws(AWSError) in
      let group = try context.region.logs.group(input.logGroupName)
      for key in input.tags ?? [] { group.tags[key] = nil }
      return Logs.UntagLogGroupResponse()
    }
    on(Logs.listTagsLogGroup) { input, context throws(AWSError) in
      Logs.ListTagsLogGroupResponse(tags: try context.region.logs.group(input.logGroupName).tags.byKey)
    }
  }
}
