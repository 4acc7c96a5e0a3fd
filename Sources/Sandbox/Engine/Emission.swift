/// An event that AWS itself puts onto the default bus. EventBridge adds the envelope.
struct BusEvent: Sendable {
  /// For example `aws.ecs`.
  var source: String
  /// For example `ECS Task State Change`.
  var detailType: String
  /// The ARNs that the event is about.
  var resources: [String]
  var detail: JSONValue
}

/// What an alarm tells the ones that it calls.
struct FiringAlarm: Sendable {
  var name: String
  var arn: String
  /// `OK`, `ALARM` or `INSUFFICIENT_DATA`.
  var state: String
  /// The subject of the notification, in CloudWatch's words.
  var subject: String
  /// The notification: a JSON document in CloudWatch's form.
  var message: String
  /// The newest value of the metric, which step policies compare with their bounds; nil for composite alarms and where
  /// data is missing.
  var metricValue: Double?
  var threshold: Double?
}

/// A service whose scaling policies alarms can call.
protocol ScalingPolicyHolder: AnyObject {
  /// Executes the policy for an alarm.
  ///
  /// - Returns: false if no policy of this service has the ARN.
  func execute(policy arn: String, for alarm: FiringAlarm) -> Bool
}

extension Region {
  /// Puts an event of AWS's own onto the default bus.
  func emit(_ event: BusEvent) { eventBridge.take(event) }

  /// Whether an enabled rule of the default bus could match events of this kind: if not, there is no need to make one.
  func isHeard(source: String, detailType: String) -> Bool {
    eventBridge.isHeard(source: source, detailType: detailType)
  }

  /// Hands a message of AWS's own to an SNS topic, an SQS queue or a function. A target that does not exist, or that
  /// cannot be sent to, swallows it, as in AWS: nobody is told.
  func deliver(_ text: String, subject: String?, to arn: String) {
    guard let name = ResourceName(arn), let world = world(of: name) else { return }
    switch name.service {
    case "sqs": world.sqs.queuesByName[name.resource]?.take(text, in: world)
    case "sns": world.sns.topicsByName[name.resource]?.publish(text, subject: subject, in: world)
    case "lambda": world.lambda.invoke(name.resource, event: text)
    default: break
    }
  }

  /// Whether a queue, topic or function of that name is there to hear of something.
  func hasTarget(_ arn: String) -> Bool {
    guard let name = ResourceName(arn), let world = world(of: name) else { return false }
    return switch name.service {
    case "sqs": world.sqs.queuesByName[name.resource] != nil
    case "sns": world.sns.topicsByName[name.resource] != nil
    case "lambda": world.lambda.function(name.resource) != nil
    default: false
    }
  }

  /// Performs an alarm's action: notifies a topic or calls a scaling policy. CloudWatch does not check that the target
  /// exists, so one that does not is passed over.
  func alarmFires(action arn: String, alarm: FiringAlarm) {
    guard let name = ResourceName(arn) else { return }
    if name.service == "autoscaling" {
      for holder in scalingPolicyHolders where holder.execute(policy: arn, for: alarm) { return }
    } else {
      deliver(alarm.message, subject: alarm.subject, to: arn)
    }
  }

  /// The services that are asked for a scaling policy, in this order. Both kinds of policy have ARNs of `autoscaling`.
  var scalingPolicyHolders: [any ScalingPolicyHolder] { [ecs, applicationAutoScaling, autoScaling] }
}
