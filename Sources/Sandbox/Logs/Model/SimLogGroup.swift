/// A log group with its streams.
final class SimLogGroup: Ordinal {
  let name: String
  /// Without the `:*` that stands for the streams.
  let arn: String
  var createdAt: VirtualInstant
  let ordinal: UInt64
  /// How many days events are kept; nil is for ever.
  var retentionDays: Int?
  var kmsKey: String?
  /// `STANDARD`, `INFREQUENT_ACCESS` or `DELIVERY`.
  var groupClass = "STANDARD"
  var isDeletionProtected = false
  var tags = ResourceTags()
  var streams: [String: SimLogStream] = [:]

  init(name: String, region: Region, ordinal: UInt64) {
    self.name = name
    self.ordinal = ordinal
    arn = region.arn("logs", "log-group:\(name)")
    createdAt = region.now
  }

  var storedBytes: Int { streams.values.reduce(0) { $0 + $1.storedBytes } }

  func make(stream name: String, in region: Region) -> SimLogStream {
    let stream = SimLogStream(
      name: name, arn: "\(arn):log-stream:\(name)", createdAt: region.now, token: region.random[.tokens].hexadecimal(56)
    )
    streams[name] = stream
    return stream
  }

  func append(_ text: String, stamp: VirtualInstant, to stream: SimLogStream, in region: Region) {
    stream.append(text, stamp: stamp, ingestedAt: region.now)
    expire(stream, at: region.now)
  }

  /// Drops what is older than the retention.
  func expire(_ stream: SimLogStream, at now: VirtualInstant) {
    guard let days = retentionDays else { return }
    stream.drop(before: now + .hours(-24 * days))
  }
}

/// An event of a log.
struct SimLogEvent {
  var id: UInt64
  var stamp: VirtualInstant
  var ingestedAt: VirtualInstant
  var text: String
}

/// A log stream: events in order of their stamps.
final class SimLogStream {
  let name: String
  let arn: String
  let createdAt: VirtualInstant
  let token: String
  var events: [SimLogEvent] = []
  var storedBytes = 0
  var lastIngestedAt: VirtualInstant?
  var made: UInt64 = 0

  init(name: String, arn: String, createdAt: VirtualInstant, token: String) {
    self.name = name
    self.arn = arn
    self.createdAt = createdAt
    self.token = token
  }

  /// Adds an event in its place; of equal stamps the one that came first stays first.
  func append(_ text: String, stamp: VirtualInstant, ingestedAt now: VirtualInstant) {
    made += 1
    let event = SimLogEvent(id: made, stamp: stamp, ingestedAt: now, text: text)
    if let last = events.last, last.stamp > stamp {
      events.insert(event, at: firstIndex(after: stamp))
    } else {
      events.append(event)
    }
    // CloudWatch Logs counts 26 bytes of overhead for each event.
    storedBytes += text.utf8.count + 26
    lastIngestedAt = now
  }

  func drop(before instant: VirtualInstant) {
    let count = events.prefix { $0.stamp < instant }.count
    if count == 0 { return }
    storedBytes -= events[..<count].reduce(0) { $0 + $1.text.utf8.count + 26 }
    events.removeFirst(count)
  }

  /// The index of the first event that is younger than `instant`.
  func firstIndex(after instant: VirtualInstant) -> Int {
    var (low, high) = (0, events.count)
    while low < high {
      let middle = (low + high) / 2
      if events[middle].stamp <= instant { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
