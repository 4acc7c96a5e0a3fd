internal import AWSModel

/// The ends of activities that are announced.
enum ActivityNotice {
  case launched, launchFailed, terminated, terminateFailed, detached

  var detailType: String {
    switch self {
    case .launched: "EC2 Instance Launch Successful"
    case .launchFailed: "EC2 Instance Launch Unsuccessful"
    case .terminated: "EC2 Instance Terminate Successful"
    case .terminateFailed: "EC2 Instance Terminate Unsuccessful"
    case .detached: "EC2 Instance Detach Successful"
    }
  }

  /// As notification configurations name it; nil where they have no name for it.
  var notificationType: String? {
    switch self {
    case .launched: "autoscaling:EC2_INSTANCE_LAUNCH"
    case .launchFailed: "autoscaling:EC2_INSTANCE_LAUNCH_ERROR"
    case .terminated: "autoscaling:EC2_INSTANCE_TERMINATE"
    case .terminateFailed: "autoscaling:EC2_INSTANCE_TERMINATE_ERROR"
    case .detached: nil
    }
  }

  fileprivate var subject: String {
    switch self {
    case .launched: "launch"
    case .launchFailed: "failed launch"
    case .terminated: "termination"
    case .terminateFailed: "failed termination"
    case .detached: "detachment"
    }
  }

  fileprivate var isFailure: Bool { self == .launchFailed || self == .terminateFailed }
}

extension AutoScalingWorld {
  /// Tells EventBridge, and the topics of the group's notification configurations, that an activity has ended. Source:
  /// "Amazon EC2 Auto Scaling events".
  func announce(_ notice: ActivityNotice, _ activityID: String?, _ group: SimGroup, instance: SimEC2Instance?) {
    guard let activity = group.activities.activity(activityID) else { return }
    let topics =
      notice.notificationType.map { type in
        group.notifications.filter { $0.value.contains(type) }.keys.sorted()
      } ?? []
    let isHeard = region.isHeard(source: "aws.autoscaling", detailType: notice.detailType)
    guard isHeard || !topics.isEmpty else { return }
    let fields = fields(of: activity, notice, group, instance)
    if isHeard { emit(notice, fields, group, instance) }
    var message = fields
    message.merge(signature) { _, new in new }
    message["RequestId"] = .string(activity.id)
    message["Progress"] = .integer(notice.isFailure ? 100 : 50)
    message["Event"] = .string(notice.notificationType ?? "")
    message["AutoScalingGroupARN"] = .string(group.arn)
    for topic in topics {
      region.deliver(
        JSONValue.object(message).json,
        subject: "Auto Scaling: \(notice.subject) for group \"\(group.name)\"", to: topic)
    }
  }

  private func fields(
    of activity: SimActivity, _ notice: ActivityNotice, _ group: SimGroup, _ instance: SimEC2Instance?
  ) -> [String: JSONValue] {
    [
      "StatusCode": .string(notice.isFailure ? "Failed" : "InProgress"),
      "Description": .string(activity.description), "AutoScalingGroupName": .string(group.name),
      "ActivityId": .string(activity.id),
      "Details": .object(["Availability Zone": .string(activity.zone), "Subnet ID": .string(activity.subnet)]),
      "StatusMessage": .string(activity.message ?? ""), "EndTime": .string(region.now.preciseISO8601),
      "EC2InstanceId": .string(instance?.id ?? ""), "StartTime": .string(activity.startedAt.preciseISO8601),
      "Cause": .string(activity.cause),
    ]
  }

  private func emit(
    _ notice: ActivityNotice, _ fields: [String: JSONValue], _ group: SimGroup, _ instance: SimEC2Instance?
  ) {
    var detail = fields
    detail["RequestId"] = fields["ActivityId"]
    let comes = notice == .launched || notice == .launchFailed
    let wasWarm = instance?.member?.cameFromWarmPool ?? false
    detail["Origin"] = .string(comes ? (wasWarm ? "WarmPool" : "EC2") : "AutoScalingGroup")
    detail["Destination"] = .string(comes ? "AutoScalingGroup" : "EC2")
    let resources = [group.arn] + (instance.map { [region.arn("ec2", "instance/\($0.id)")] } ?? [])
    region.emit(
      BusEvent(
        source: "aws.autoscaling", detailType: notice.detailType, resources: resources, detail: .object(detail)))
  }
}
