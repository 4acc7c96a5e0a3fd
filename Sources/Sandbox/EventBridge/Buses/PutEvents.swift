internal import AWSModel
internal import FoundationEssentials

extension EventBridgeWorld {
  /// Up to ten events, each taken or refused by itself.
  func putEvents(_ request: EventBridge.PutEventsRequest) throws(AWSError) -> EventBridge.PutEventsResponse {
    let entries = request.entries ?? []
    let size = entries.reduce(0) { $0 + Self.size($1) }
    guard size <= 1 << 20 else { throw Self.invalid("Total size of the entries in the request is over the limit.") }
    var results: [EventBridge.PutEventsResultEntry] = []
    for entry in entries { results.append(put(entry)) }
    return EventBridge.PutEventsResponse(
      failedEntryCount: results.count { $0.errorCode != nil }, entries: results)
  }

  /// As EventBridge counts: 14 bytes for the time, and the bytes of what was given.
  private static func size(_ entry: EventBridge.PutEventsRequestEntry) -> Int {
    (entry.time == nil ? 0 : 14) + (entry.source ?? "").utf8.count + (entry.detailType ?? "").utf8.count
      + (entry.detail ?? "").utf8.count + (entry.resources ?? []).reduce(0) { $0 + $1.utf8.count }
  }

  private func put(_ entry: EventBridge.PutEventsRequestEntry) -> EventBridge.PutEventsResultEntry {
    func refuse(_ code: String, _ message: String) -> EventBridge.PutEventsResultEntry {
      EventBridge.PutEventsResultEntry(errorCode: code, errorMessage: message)
    }
    guard let source = entry.source, !source.isEmpty else {
      return refuse("InvalidArgument", "Parameter Source is not valid. Reason: Source is a required argument.")
    }
    guard !source.lowercased().hasPrefix("aws.") else {
      return refuse("NotAuthorizedForSourceException", "Not authorized for the source.")
    }
    guard let detailType = entry.detailType, !detailType.isEmpty else {
      return refuse("InvalidArgument", "Parameter DetailType is not valid. Reason: DetailType is a required argument.")
    }
    guard let text = entry.detail, !text.isEmpty else {
      return refuse("InvalidArgument", "Parameter Detail is not valid. Reason: Detail is a required argument.")
    }
    guard let detail = try? JSONValue(json: text), detail.members != nil else {
      return refuse("MalformedDetail", "Detail is malformed.")
    }
    let id = region.random[.messages].uuid()
    // An event for a bus that is not there is taken and lost.
    if let bus = try? bus(entry.eventBusName) {
      dispatch(
        EventEnvelope(
          id: id, source: source, detailType: detailType, account: region.account, region: region.name,
          time: entry.time.map(VirtualInstant.init) ?? region.now, resources: entry.resources ?? [], detail: detail),
        on: bus)
    }
    return EventBridge.PutEventsResultEntry(eventId: id)
  }

  /// Needs a whole event, with the members of the envelope.
  func testEventPattern(
    _ request: EventBridge.TestEventPatternRequest
  ) throws(AWSError) -> EventBridge.TestEventPatternResponse {
    let pattern: EventPattern
    do {
      pattern = try EventPattern(request.eventPattern ?? "")
    } catch {
      throw EventBridge.Errors.invalidEventPatternException("Event pattern is not valid. Reason: \(error.reason)")
    }
    guard let event = try? JSONValue(json: request.event ?? ""), event.members != nil else {
      throw Self.invalid("Parameter Event is not valid.")
    }
    for member in ["id", "account", "source", "time", "region", "resources", "detail-type"] where event[member] == nil {
      throw Self.invalid("Parameter Event is not valid. Reason: \(member) is a required member.")
    }
    return EventBridge.TestEventPatternResponse(result: pattern.matches(event))
  }
}
