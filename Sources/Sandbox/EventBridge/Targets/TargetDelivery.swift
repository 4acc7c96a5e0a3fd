internal import AWSModel

extension EventBridgeWorld {
  /// Sends an event to every target of a rule.
  func trigger(_ rule: SimRule, with event: JSONValue, isForwarded: Bool = false) {
    for target in rule.targets {
      send(
        TargetDelivery(
          rule: rule, targetID: target.id ?? "", event: event, firstTriedAt: region.now, isForwarded: isForwarded))
    }
  }

  /// Tries once. What cannot be reached for the moment is tried again; what cannot be reached at all, or not any more in
  /// time, goes to the target's dead-letter queue or is lost.
  func deliver(_ delivery: TargetDelivery) {
    guard let target = delivery.rule.targets.first(where: { $0.id == delivery.targetID }) else { return }
    switch attempt(delivery, target) {
    case .done: return
    case .refused(let code, let message): bury(delivery, target, code, message)
    case .unavailable: retry(delivery, target)
    }
  }

  /// Source: "How Amazon EventBridge retries delivering events": 24 hours and 185 tries unless the target says less,
  /// with waits that double, drawn at random.
  private func retry(_ delivery: TargetDelivery, _ target: EventBridge.Target) {
    var next = delivery
    next.attempts += 1
    let most = target.retryPolicy?.maximumRetryAttempts ?? 185
    let age = Duration.seconds(target.retryPolicy?.maximumEventAgeInSeconds ?? 86_400)
    let longest = min(Double(1 << min(next.attempts, 12)), 900)
    let wait = Duration.seconds(longest * (0.5 + region.random[.messages].unit() / 2))
    guard next.attempts <= most, region.now + wait - delivery.firstTriedAt <= age else {
      return bury(delivery, target, "INTERNAL_ERROR", "The target did not answer.")
    }
    region.schedule(.eventBridge(.retry(next)), after: wait)
  }

  /// The dead-letter queue gets the event itself; why it is there stands in the message's attributes.
  private func bury(
    _ delivery: TargetDelivery, _ target: EventBridge.Target, _ code: String, _ message: String
  ) {
    guard let arn = target.deadLetterConfig?.arn, let name = ResourceName(arn),
      let queue = region.world(of: name)?.sqs.queuesByName[name.resource]
    else { return }
    let attributes = [
      "ERROR_CODE": code, "ERROR_MESSAGE": message, "RULE_ARN": delivery.rule.arn, "TARGET_ARN": target.arn ?? "",
      "RETRY_ATTEMPTS": String(delivery.attempts),
    ]
    queue.take(
      MessageDraft(
        body: delivery.event.json,
        attributes: attributes.mapValues { SQS.MessageAttributeValue(stringValue: $0, dataType: "String") },
        sender: Self.sender, group: queue.isFIFO ? delivery.rule.name : nil), in: region)
  }

  /// The principal that EventBridge sends as.
  static let sender = "AIDAIELOQ4NRZ7GH4XHKM"

  private func attempt(_ delivery: TargetDelivery, _ target: EventBridge.Target) -> TargetOutcome {
    guard let arn = target.arn, let name = ResourceName(arn) else {
      return .refused("INVALID_PARAMETER", "The ARN of the target is invalid.")
    }
    if unreachable.contains(arn) { return .unavailable }
    guard let world = region.world(of: name) else { return .refused("NO_RESOURCE", "The target does not exist.") }
    var input = TargetInput(target: target, rule: delivery.rule, now: region.now).input(for: delivery.event)
    if delivery.isGarbled { input = String(input.prefix(input.count / 2)) }
    switch name.service {
    case "sqs": return send(input, to: world.sqs.queuesByName[name.resource], target)
    case "sns":
      guard let topic = world.sns.topicsByName[name.resource] else { return .noResource }
      topic.publish(input, subject: nil, in: world)
    case "lambda": if !world.lambda.invoke(name.resource, event: input) { return .noResource }
    case "logs": return write(input, name, world.logs, delivery)
    case "events": return forward(delivery, to: name, world.eventBridge)
    default: break
    }
    return .done
  }

  private func send(_ input: String, to queue: SimQueue?, _ target: EventBridge.Target) -> TargetOutcome {
    guard let queue else { return .noResource }
    let group = target.sqsParameters?.messageGroupId
    if queue.isFIFO, group == nil {
      return .refused("INVALID_PARAMETER", "The request must contain the parameter MessageGroupId.")
    }
    if queue.isFIFO, !queue.settings.hasContentBasedDeduplication {
      return .refused(
        "INVALID_PARAMETER",
        "The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId "
          + "provided explicitly")
    }
    guard input.utf8.count <= queue.settings.maximumMessageSize else {
      return .refused("INVALID_PARAMETER", "The message is longer than the queue allows.")
    }
    queue.take(
      MessageDraft(
        body: input, sender: Self.sender, group: group,
        deduplicationID: queue.isFIFO ? BodyDigest.sha256(input) : nil), in: region)
    return .done
  }

  /// One stream for each event, as EventBridge writes them.
  private func write(
    _ input: String, _ name: ResourceName, _ logs: LogsWorld, _ delivery: TargetDelivery
  ) -> TargetOutcome {
    var group = name.resource.hasPrefix("log-group:") ? String(name.resource.dropFirst(10)) : name.resource
    if group.hasSuffix(":*") { group.removeLast(2) }
    guard logs.groupsByName[group] != nil else { return .noResource }
    logs.write([input], group: group, stream: region.random[.messages].uuid())
    return .done
  }

  /// To another bus, where its rules see it as it was. A bus does not pass on what was passed on to it.
  private func forward(_ delivery: TargetDelivery, to name: ResourceName, _ other: EventBridgeWorld) -> TargetOutcome {
    let prefix = "event-bus/"
    guard name.resource.hasPrefix(prefix), let bus = other.buses[String(name.resource.dropFirst(prefix.count))] else {
      return .noResource
    }
    if delivery.isForwarded { return .done }
    other.dispatch(delivery.event, on: bus, isForwarded: true)
    return .done
  }
}

/// An event on its way to one target of a rule.
struct TargetDelivery {
  var rule: SimRule
  var targetID: String
  var event: JSONValue
  var firstTriedAt: VirtualInstant
  /// How often it has been tried again.
  var attempts = 0
  /// Whether it came from another bus.
  var isForwarded = false
  /// Whether it arrives cut off.
  var isGarbled = false
}

private enum TargetOutcome {
  case done
  /// It is of no use to try again: a code and a message of EventBridge.
  case refused(String, String)
  case unavailable

  static let noResource = TargetOutcome.refused("NO_RESOURCE", "The target does not exist.")
}

/// What is due in EventBridge.
enum EventBridgeEvent {
  case retry(TargetDelivery)
  /// A rule's schedule strikes, if it is still the one of that epoch.
  case schedule(SimRule, epoch: Int)
}

extension EventBridgeWorld {
  func handle(_ event: EventBridgeEvent) {
    switch event {
    case .retry(let delivery): deliver(delivery)
    case .schedule(let rule, let epoch): if rule.scheduleEpoch == epoch { strike(rule) }
    }
  }
}
