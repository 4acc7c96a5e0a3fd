/// CloudWatch Logs in a document.
extension LogsWorld {
  func fields(_ record: StateRecord) throws(StateFault) {
    try record.each(
      "groups", groups.all,
      make: { (part) throws(StateFault) in
        self.make(group: try part.take("name"))
      }
    ) { (group, part) throws(StateFault) in try group.fields(part) }
    try record.each(
      "resourcePolicies", resourcePolicies.sorted { $0.key < $1.key },
      make: { (part) throws(StateFault) in
        (key: try part.take("name"), value: (document: try part.take("document"), at: try part.take("at")))
      }
    ) { (policy, part) throws(StateFault) in
      part.put("name", policy.key)
      part.put("document", policy.value.document)
      part.put("at", policy.value.at)
      if part.isReading { self.resourcePolicies[policy.key] = policy.value }
    }
  }
}

extension SimLogGroup {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("name", name)
    try record("createdAt", &createdAt)
    try record("retentionDays", &retentionDays)
    try record("kmsKey", &kmsKey)
    try record("class", &groupClass)
    try record("isDeletionProtected", &isDeletionProtected)
    try record("tags", &tags)
    try record.each(
      "streams", streams.values.sorted { $0.name < $1.name },
      make: { (part) throws(StateFault) in
        let name = try part.take("name", String.self)
        let stream = SimLogStream(
          name: name, arn: "\(arn):log-stream:\(name)", createdAt: try part.take("createdAt"),
          token: try part.takeIfPresent("token") ?? "")
        streams[name] = stream
        return stream
      }
    ) { (stream, part) throws(StateFault) in try stream.fields(part) }
  }
}

extension SimLogStream {
  func fields(_ record: StateRecord) throws(StateFault) {
    record.put("name", name)
    record.put("createdAt", createdAt)
    record.put("token", token)
    try record("events", &events)
    try record("storedBytes", &storedBytes)
    try record("lastIngestedAt", &lastIngestedAt)
    if record.isReading { made = events.map(\.id).max() ?? 0 }
  }
}

extension SimLogEvent: StateFields {
  static var blank: SimLogEvent {
    let zero = VirtualInstant(microseconds: 0)
    return SimLogEvent(id: 0, stamp: zero, ingestedAt: zero, text: "")
  }

  mutating func fields(_ record: StateRecord) throws(StateFault) {
    var number = Int(id)
    try record("id", &number)
    id = UInt64(number)
    try record("at", &stamp)
    try record("ingestedAt", &ingestedAt)
    try record("text", &text)
  }
}
