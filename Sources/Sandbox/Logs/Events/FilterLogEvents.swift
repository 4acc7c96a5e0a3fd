internal import AWSModel

extension LogsWorld {
  /// Events of all or some streams of a group, in order of their stamps, that match a pattern; up to 10,000 on a page.
  func filterLogEvents(_ request: Logs.FilterLogEventsRequest) throws(AWSError) -> Logs.FilterLogEventsResponse {
    let group = try group(named: request.logGroupName, orIdentifier: request.logGroupIdentifier)
    if request.logStreamNames != nil, request.logStreamNamePrefix != nil {
      throw Self.invalid("logStreamNames and logStreamNamePrefix are mutually exclusive parameters.")
    }
    let pattern = try pattern(request.filterPattern)
    let streams = try streams(request, group)
    var found: [(stream: String, event: SimLogEvent)] = []
    for stream in streams {
      group.expire(stream, at: region.now)
      for event in stream.events where Self.isWithin(event, request.startTime, request.endTime) {
        if pattern.matches(event.text) { found.append((stream.name, event)) }
      }
    }
    found.sort { ($0.event.stamp, $0.stream, $0.event.id) < ($1.event.stamp, $1.stream, $1.event.id) }
    let (page, next) = try page(found, request.limit ?? 10_000, request.nextToken, "events/\(group.name)")
    return Logs.FilterLogEventsResponse(
      events: page.map { entry in
        Logs.FilteredLogEvent(
          logStreamName: entry.stream, timestamp: entry.event.stamp.milliseconds, message: entry.event.text,
          ingestionTime: entry.event.ingestedAt.milliseconds, eventId: eventID(entry.stream, entry.event))
      }, searchedLogStreams: [], nextToken: next)
  }

  private func pattern(_ text: String?) throws(AWSError) -> FilterPattern {
    do {
      return try FilterPattern(text ?? "")
    } catch {
      throw Self.invalid("Invalid filter pattern: \(error.reason)")
    }
  }

  private func streams(
    _ request: Logs.FilterLogEventsRequest, _ group: SimLogGroup
  ) throws(AWSError) -> [SimLogStream] {
    if let names = request.logStreamNames {
      var result: [SimLogStream] = []
      for name in names { result.append(try stream(name, in: group)) }
      return result
    }
    return group.streams.values.filter { $0.name.hasPrefix(request.logStreamNamePrefix ?? "") }
      .sorted { $0.name < $1.name }
  }

  /// Fifty-six digits, unique in the group.
  private func eventID(_ stream: String, _ event: SimLogEvent) -> String {
    var digest = TraceDigest()
    digest.combine(stream)
    digest.combine(event.id)
    let digits = String(digest.value) + String(event.stamp.milliseconds)
    return "3" + String(repeating: "0", count: max(0, 55 - digits.utf8.count)) + digits
  }
}
