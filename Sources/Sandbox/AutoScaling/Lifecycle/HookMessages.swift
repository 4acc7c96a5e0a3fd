internal import AWSModel

/// From where an instance comes and where it goes while hooks hold it.
struct HookRoute {
  var origin: String
  var destination: String

  init(_ origin: String, _ destination: String) {
    self.origin = origin
    self.destination = destination
  }

  init(_ transition: SimHook.Transition, isWarmed: Bool, wasWarm: Bool) {
    switch transition {
    case .launching:
      self.init(wasWarm && !isWarmed ? "WarmPool" : "EC2", isWarmed ? "WarmPool" : "AutoScalingGroup")
    case .terminating: self.init(isWarmed ? "WarmPool" : "AutoScalingGroup", "EC2")
    }
  }
}

/// What is said of a lifecycle action: an event to EventBridge, and a message to the hook's own SNS topic or SQS queue.
/// Source: "Lifecycle hook notifications".
extension AutoScalingWorld {
  func tell(_ action: SimLifecycleAction, of member: SimMember, _ route: HookRoute) {
    let group = member.group
    var fields: [String: JSONValue] = [
      "LifecycleActionToken": .string(action.token), "AutoScalingGroupName": .string(group.name),
      "LifecycleHookName": .string(action.hook.name), "EC2InstanceId": .string(member.instance.id),
      "LifecycleTransition": .string(action.hook.transition.rawValue), "Origin": .string(route.origin),
      "Destination": .string(route.destination),
    ]
    if let metadata = action.hook.metadata { fields["NotificationMetadata"] = .string(metadata) }
    let verb = action.hook.transition == .launching ? "launch" : "terminate"
    region.emit(
      BusEvent(
        source: "aws.autoscaling", detailType: "EC2 Instance-\(verb) Lifecycle Action", resources: [group.arn],
        detail: .object(fields)))
    guard let target = action.hook.targetARN else { return }
    fields.merge(signature) { _, new in new }
    let word = action.hook.transition == .launching ? "LAUNCHING" : "TERMINATING"
    region.deliver(
      JSONValue.object(fields).json,
      subject: "Auto Scaling:  Lifecycle action '\(word)' for instance \(member.instance.id) in progress.", to: target)
  }

  /// What PutLifecycleHook sends to a new target, so that its owner sees that the way is open.
  func test(_ hook: SimHook, of group: SimGroup) {
    guard let target = hook.targetARN else { return }
    var fields = signature
    fields["Event"] = .string("autoscaling:TEST_NOTIFICATION")
    fields["AutoScalingGroupName"] = .string(group.name)
    fields["AutoScalingGroupARN"] = .string(group.arn)
    region.deliver(
      JSONValue.object(fields).json, subject: "Auto Scaling: test notification for group \"\(group.name)\"", to: target)
  }

  /// What every message of Auto Scaling's bears.
  var signature: [String: JSONValue] {
    [
      "AccountId": .string(region.account), "RequestId": .string(region.random[.identifiers].uuid()),
      "Service": .string("AWS Auto Scaling"), "Time": .string(region.now.preciseISO8601),
    ]
  }
}

extension VirtualInstant {
  /// With milliseconds, as in Auto Scaling's messages: `2026-11-23T14:03:10.250Z`.
  var preciseISO8601: String {
    let milliseconds = String(Int(microseconds / 1000 % 1000) + 1000).dropFirst()
    return "\(iso8601.dropLast()).\(milliseconds)Z"
  }
}
