internal import AWSModel

extension EventBridge.RuleState: StateValue {}

/// EventBridge in a document: buses with their rules and targets.
extension EventBridgeWorld {
  func fields(_ record: StateRecord) throws(StateFault) {
    try record("unreachable", &unreachable)
    try record.each(
      "buses", buses.values.sorted { $0.name < $1.name },
      make: { (part) throws(StateFault) in
        let name = try part.take("name", String.self)
        let bus = self.buses[name] ?? SimEventBus(name: name, region: self.region)
        self.buses[name] = bus
        return bus
      }
    ) { (bus, part) throws(StateFault) in
      try bus.fields(part)
      try part.each(
        "rules", bus.rules.all,
        make: { (part) throws(StateFault) in
          SimRule(
            name: try part.take("name"), bus: bus, region: self.region, ordinal: self.nextOrdinal())
        }
      ) { (rule, part) throws(StateFault) in
        try rule.fields(part)
        if part.isReading { bus.add(rule) }
      }
    }
  }
}

extension SimEventBus {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("name", name)
    try record("createdAt", &createdAt)
    try record("modifiedAt", &modifiedAt)
    try record("description", &about)
    try record("kmsKey", &kmsKey)
    try record.shape("deadLetter", &deadLetter)
    try record.shape("logConfig", &logConfig)
    try record("tags", &tags)
    try record("statements", &statements)
  }
}

extension SimRule {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("name", name)
    try record("pattern", &patternText)
    try record("schedule", &scheduleText)
    try record("state", &state)
    try record("description", &about)
    try record("role", &roleARN)
    try record("tags", &tags)
    try record.shapes("targets", &targets)
    guard record.isReading else { return }
    if let patternText {
      do { pattern = try EventPattern(patternText) } catch { throw record.fault("`pattern`: \(error.reason)") }
    }
    if let scheduleText {
      guard let known = RuleSchedule(scheduleText) else { throw record.fault("\(scheduleText) is no schedule") }
      schedule = known
    }
  }
}

/// SNS in a document: topics and subscriptions.
extension SNSWorld {
  func fields(_ record: StateRecord) throws(StateFault) {
    try record.each(
      "topics", topics.all,
      make: { (part) throws(StateFault) in
        let topic = SimTopic(name: try part.take("name"), region: self.region, ordinal: self.nextOrdinal())
        self.topics.insert(topic)
        self.topicsByName[topic.name] = topic
        return topic
      }
    ) { (topic, part) throws(StateFault) in
      part.put("name", topic.name)
      try part("attributes", &topic.attributes)
      try part("tags", &topic.tags)
      try part("deletedSubscriptions", &topic.deletedSubscriptions)
      var published = Int(topic.published)
      try part("published", &published)
      topic.published = UInt64(published)
    }
    try record.each("subscriptions", subscriptions.all, make: makeSubscription) {
      (subscription, part)
        throws(StateFault) in
      try subscription.fields(part)
    }
  }

  private func makeSubscription(_ record: StateRecord) throws(StateFault) -> SimSubscription {
    let name = try record.take("topic", String.self)
    guard let topic = topicsByName[name] else { throw record.fault("there is no topic \(name)") }
    let subscription = SimSubscription(
      topic: topic, kind: try record.take("protocol"), endpoint: try record.take("endpoint"),
      arn: try record.take("arn"), ordinal: nextOrdinal(), token: try record.takeIfPresent("token") ?? "",
      at: try record.takeIfPresent("tokenGivenAt") ?? region.now,
      state: try record.takeIfPresent("isPending") == true ? .pending : .confirmed)
    subscriptions.insert(subscription)
    subscriptionsByARN[subscription.arn] = subscription
    topic.subscriptions.append(subscription)
    return subscription
  }
}

extension SimSubscription {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("topic", topic.name)
    record.put("protocol", kind)
    record.put("endpoint", endpoint)
    record.put("arn", arn)
    record.put("token", token)
    record.put("tokenGivenAt", tokenGivenAt)
    record.put("isPending", state == .pending)
    try record("attributes", &attributes)
    guard record.isReading, let text = attributes["FilterPolicy"] else { return }
    let scope = MessageFilter.Scope(rawValue: attributes["FilterPolicyScope"] ?? "MessageAttributes")
    do {
      filter = MessageFilter(scope: scope ?? .messageAttributes, pattern: try EventPattern(text))
    } catch { throw record.fault("`FilterPolicy`: \(error.reason)") }
  }
}
