internal import AWSModel

extension LogsWorld {
  /// A page of a stream. Both tokens are always given; at the end the same token comes back. Source: GetLogEvents.
  func getLogEvents(_ request: Logs.GetLogEventsRequest) throws(AWSError) -> Logs.GetLogEventsResponse {
    let group = try group(named: request.logGroupName, orIdentifier: request.logGroupIdentifier)
    let stream = try stream(request.logStreamName, in: group)
    group.expire(stream, at: region.now)
    let events = stream.events.filter { Self.isWithin($0, request.startTime, request.endTime) }
    let limit = request.limit ?? 10_000
    let range = try range(events, request, limit, stream)
    let page = events[range].map {
      Logs.OutputLogEvent(
        timestamp: $0.stamp.milliseconds, message: $0.text, ingestionTime: $0.ingestedAt.milliseconds)
    }
    // The tokens name ids, so that what is written between two pages shifts nothing.
    let after = range.isEmpty ? Self.id(before: range.lowerBound, events) : events[range.upperBound - 1].id
    let before = range.isEmpty ? after + 1 : events[range.lowerBound].id
    return Logs.GetLogEventsResponse(
      events: page, nextForwardToken: "f/" + PageToken(list: stream.arn, place: after).text,
      nextBackwardToken: "b/" + PageToken(list: stream.arn, place: before).text)
  }

  static func isWithin(_ event: SimLogEvent, _ start: Int?, _ end: Int?) -> Bool {
    let stamp = event.stamp.milliseconds
    return stamp >= start ?? .min && stamp < end ?? .max
  }

  private static func id(before index: Int, _ events: [SimLogEvent]) -> UInt64 { index > 0 ? events[index - 1].id : 0 }

  private func range(
    _ events: [SimLogEvent], _ request: Logs.GetLogEventsRequest, _ limit: Int, _ stream: SimLogStream
  ) throws(AWSError) -> Range<Int> {
    guard let token = request.nextToken else {
      // Without a token the newest come, unless the head is asked for.
      return request.startFromHead == true
        ? 0..<min(limit, events.count) : max(0, events.count - limit)..<events.count
    }
    guard token.hasPrefix("f/") || token.hasPrefix("b/"),
      let known = PageToken(String(token.dropFirst(2)), list: stream.arn)
    else { throw Self.invalid("The specified nextToken is invalid.") }
    if token.hasPrefix("f/") {
      let start = known.place == 0 ? 0 : (events.firstIndex { $0.id == known.place } ?? -1) + 1
      return start..<min(events.count, start + limit)
    }
    let end = events.firstIndex { $0.id == known.place } ?? (known.place > 1 ? events.count : 0)
    return max(0, end - limit)..<end
  }
}
