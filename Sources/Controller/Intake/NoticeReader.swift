internal import AWSModel
internal import AWSWire
internal import FoundationEssentials

/// Reads what comes from EventBridge, SNS or SQS. All of it is foreign text: bounded, and refused where it makes no sense.
public enum NoticeReader {
  /// Reads one message: an event, the message of a lifecycle hook, or either in SNS's envelope, whoever has put it in.
  ///
  /// - Throws: ``NoticeFault`` for what is neither.
  public static func read(_ message: [UInt8]) throws(NoticeFault) -> ClusterNotice {
    switch try open(message) {
    case .bare(let notice): return notice
    case .notification(let notification): return try read(notification)
    }
  }

  /// A message as it lay in its queue.
  enum Opened {
    /// What nobody has signed: EventBridge, Auto Scaling, or anybody else, has put it into the queue.
    case bare(ClusterNotice)
    /// What bears SNS's envelope, unread.
    case notification(TopicNotification)
  }

  static func open(_ message: [UInt8]) throws(NoticeFault) -> Opened {
    let envelope = try shape(EventEnvelope.self, message)
    if let type = envelope.detailType { return .bare(try event(type, envelope)) }
    let topic = try shape(TopicEnvelope.self, message)
    if topic.type == "Notification", let inner = topic.message {
      return .notification(TopicNotification(topic, message: inner))
    }
    if topic.type == "SubscriptionConfirmation" {
      throw NoticeFault("a topic asks to confirm a subscription: nothing does that by itself, call ConfirmSubscription")
    }
    return .bare(try hook(message))
  }

  /// Reads what a notification says. It may not be another envelope.
  static func read(_ notification: TopicNotification) throws(NoticeFault) -> ClusterNotice {
    let message = Array(notification.message.utf8)
    let envelope = try shape(EventEnvelope.self, message)
    var notice: ClusterNotice
    if let type = envelope.detailType { notice = try event(type, envelope) } else { notice = try hook(message) }
    notice.id = notice.id ?? notification.messageID
    return notice
  }

  private static func hook(_ message: [UInt8]) throws(NoticeFault) -> ClusterNotice {
    let hook = try shape(LifecycleMessage.self, message)
    return ClusterNotice(time: hook.time, subject: try hookMessage(hook))
  }

  private static func event(_ type: String, _ envelope: EventEnvelope) throws(NoticeFault) -> ClusterNotice {
    let detail = Array((envelope.detail?.json ?? "{}").utf8)
    return ClusterNotice(
      id: envelope.id, time: envelope.time, region: envelope.region, account: envelope.account,
      subject: try subject(type, envelope, detail))
  }

  private static func subject(
    _ type: String, _ envelope: EventEnvelope, _ detail: [UInt8]
  ) throws(NoticeFault) -> ClusterNotice.Subject {
    switch (envelope.source, type) {
    case ("aws.ecs", "ECS Task State Change"): return .task(try shape(ECS.Task.self, detail))
    case ("aws.ecs", "ECS Container Instance State Change"):
      // Its `clusterArn` is no member of the API's object.
      return .containerInstance(
        try shape(ECS.ContainerInstance.self, detail), clusterArn: try shape(EventDetail.self, detail).clusterArn)
    case ("aws.ecs", "ECS Service Action"), ("aws.ecs", "ECS Deployment State Change"):
      return try serviceAction(try shape(EventDetail.self, detail), envelope.resources)
    case ("aws.autoscaling", _): return try groupEvent(type, try shape(LifecycleMessage.self, detail))
    case ("aws.ec2", _): return try instanceEvent(type, try shape(EventDetail.self, detail))
    case ("aws.scheduler", _), ("aws.events", "Scheduled Event"), ("ballast", _): return .tick
    default: return .other(type)
    }
  }

  private static func serviceAction(
    _ detail: EventDetail, _ resources: [String]?
  ) throws(NoticeFault) -> ClusterNotice.Subject {
    // A deployment's event names its service only among the resources: arn:…:service/CLUSTER/NAME.
    let service = resources?.first { $0.contains(":service/") }
    guard let cluster = detail.clusterArn ?? service.flatMap(clusterArn), let name = detail.eventName else {
      throw NoticeFault("a service event without cluster or name")
    }
    return .serviceAction(
      ClusterNotice.ServiceAction(clusterArn: cluster, service: service, name: name, reason: detail.reason))
  }

  private static func clusterArn(ofService arn: String) -> String? {
    let parts = arn.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].hasSuffix(":service") else { return nil }
    return parts[0].dropLast("service".count) + "cluster/" + parts[1]
  }

  private static func groupEvent(
    _ type: String, _ detail: LifecycleMessage
  ) throws(NoticeFault) -> ClusterNotice.Subject {
    guard let group = detail.group else { return .other(type) }
    if detail.hook != nil { return try hookMessage(detail) }
    return .groupActivity(group: group, instance: detail.instance)
  }

  private static func instanceEvent(_ type: String, _ detail: EventDetail) throws(NoticeFault) -> ClusterNotice.Subject
  {
    guard let instance = detail.instance else { throw NoticeFault("\(type) without instance-id") }
    switch type {
    case "EC2 Spot Instance Interruption Warning": return .spotInterruption(instance: instance)
    case "EC2 Instance Rebalance Recommendation": return .rebalanceRecommendation(instance: instance)
    default: return .instanceState(instance: instance, state: detail.state ?? "")
    }
  }

  private static func hookMessage(_ message: LifecycleMessage) throws(NoticeFault) -> ClusterNotice.Subject {
    if message.event == "autoscaling:TEST_NOTIFICATION" { return .test }
    guard let group = message.group, let hook = message.hook, let instance = message.instance else {
      throw NoticeFault("neither an event nor the message of a lifecycle hook")
    }
    return .lifecycle(
      ClusterNotice.LifecycleAction(
        group: group, hook: hook, instance: instance,
        isTermination: message.transition == "autoscaling:EC2_INSTANCE_TERMINATING"))
  }

  private static func shape<Shape: AWSShape>(_ type: Shape.Type, _ body: [UInt8]) throws(NoticeFault) -> Shape {
    do { return try JSONShape.read(type, from: body) } catch { throw NoticeFault("\(error)") }
  }
}

/// A message that is no notice.
public struct NoticeFault: Error, Sendable, Hashable, CustomStringConvertible {
  public var message: String
  public var description: String { message }

  init(_ message: String) { self.message = message }
}
