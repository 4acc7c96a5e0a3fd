internal import AWSModel

extension LogsWorld {
  /// Up to 10,000 events and 1 MiB, in order of their stamps, spanning at most a day. Sequence tokens are taken and not
  /// looked at, as in AWS since 2023.
  func putLogEvents(_ request: Logs.PutLogEventsRequest) throws(AWSError) -> Logs.PutLogEventsResponse {
    let group = try group(request.logGroupName)
    let stream = try stream(request.logStreamName, in: group)
    let events = request.logEvents ?? []
    try check(events)
    let now = region.now
    let newest = now + .hours(2)
    let oldest = now + .hours(-14 * 24)
    let expired = group.retentionDays.map { now + .hours(-24 * $0) }
    var rejected = Logs.RejectedLogEventsInfo()
    for (index, event) in events.enumerated() {
      let stamp = VirtualInstant(microseconds: Int64(event.timestamp ?? 0) * 1000)
      if stamp > newest {
        rejected.tooNewLogEventStartIndex = rejected.tooNewLogEventStartIndex ?? index
      } else if let expired, stamp < expired {
        rejected.expiredLogEventEndIndex = index + 1
      } else if stamp < oldest {
        rejected.tooOldLogEventEndIndex = index + 1
      } else {
        group.append(event.message ?? "", stamp: stamp, to: stream, in: region)
      }
    }
    return Logs.PutLogEventsResponse(
      nextSequenceToken: stream.token, rejectedLogEventsInfo: rejected == Logs.RejectedLogEventsInfo() ? nil : rejected)
  }

  private func check(_ events: [Logs.InputLogEvent]) throws(AWSError) {
    let size = events.reduce(0) { $0 + ($1.message ?? "").utf8.count + 26 }
    guard size <= 1_048_576 else {
      throw Self.invalid("Upload too large: \(size) bytes exceeds limit of 1048576")
    }
    let stamps = events.map { $0.timestamp ?? 0 }
    guard zip(stamps, stamps.dropFirst()).allSatisfy({ $0 <= $1 }) else {
      throw Self.invalid("Log events in a single PutLogEvents request must be in chronological order.")
    }
    guard (stamps.last ?? 0) - (stamps.first ?? 0) <= 86_400_000 else {
      throw Self.invalid("The batch of log events in a single PutLogEvents request cannot span more than 24 hours.")
    }
  }
}
