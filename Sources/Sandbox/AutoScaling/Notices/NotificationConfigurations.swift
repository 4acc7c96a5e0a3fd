internal import AWSModel

/// Which SNS topics hear of a group's activities.
extension AutoScalingWorld {
  static let notificationTypes = [
    "autoscaling:EC2_INSTANCE_LAUNCH", "autoscaling:EC2_INSTANCE_LAUNCH_ERROR", "autoscaling:EC2_INSTANCE_TERMINATE",
    "autoscaling:EC2_INSTANCE_TERMINATE_ERROR", "autoscaling:TEST_NOTIFICATION",
  ]

  func putNotificationConfiguration(
    _ request: AutoScaling.PutNotificationConfigurationRequest
  ) throws(AWSError) -> AutoScaling.PutNotificationConfigurationResponse {
    let group = try group(request.autoScalingGroupName)
    let topic = request.topicARN ?? ""
    let types = request.notificationTypes ?? []
    guard topic.hasPrefix("arn:") else {
      throw .refused("ValidationError", "Topic ARN is not valid: \(topic)")
    }
    guard region.hasTarget(topic) else {
      throw .refused(
        "ValidationError",
        "Unable to publish test message to notification target \(topic). Please check your target and try again.")
    }
    for type in types where !Self.notificationTypes.contains(type) {
      throw .refused("ValidationError", "\"\(type)\" is not a valid Notification Type")
    }
    if group.notifications[topic] == nil, group.notifications.count >= 10 {
      throw AutoScaling.Errors.limitExceededFault("A group can notify at most 10 SNS topics.")
    }
    group.notifications[topic] = Set(types)
    var fields = signature
    fields["Event"] = .string("autoscaling:TEST_NOTIFICATION")
    fields["AutoScalingGroupName"] = .string(group.name)
    fields["AutoScalingGroupARN"] = .string(group.arn)
    region.deliver(
      JSONValue.object(fields).json, subject: "Auto Scaling: test notification for group \"\(group.name)\"", to: topic)
    return AutoScaling.PutNotificationConfigurationResponse()
  }

  func deleteNotificationConfiguration(
    _ request: AutoScaling.DeleteNotificationConfigurationRequest
  ) throws(AWSError) -> AutoScaling.DeleteNotificationConfigurationResponse {
    let group = try group(request.autoScalingGroupName)
    guard group.notifications[request.topicARN ?? ""] != nil else {
      throw .refused(
        "ValidationError",
        "Notification Topic \(request.topicARN ?? "") doesn't exist for AutoScalingGroup \(group.name)")
    }
    group.notifications[request.topicARN ?? ""] = nil
    return AutoScaling.DeleteNotificationConfigurationResponse()
  }

  func describeNotificationConfigurations(
    _ request: AutoScaling.DescribeNotificationConfigurationsRequest
  ) throws(AWSError) -> AutoScaling.DescribeNotificationConfigurationsResponse {
    let names = request.autoScalingGroupNames ?? []
    var found: [AutoScaling.NotificationConfiguration] = []
    for group in groups.all where names.isEmpty || names.contains(group.name) {
      for (topic, types) in group.notifications.sorted(by: { $0.key < $1.key }) {
        for type in types.sorted() {
          found.append(
            AutoScaling.NotificationConfiguration(
              autoScalingGroupName: group.name, topicARN: topic, notificationType: type))
        }
      }
    }
    let page = try page(found, "notifications", request.nextToken, request.maxRecords)
    return AutoScaling.DescribeNotificationConfigurationsResponse(
      notificationConfigurations: page.items, nextToken: page.token)
  }
}
