internal import AWSModel

/// The message list of a service: at most a hundred, newest first; a message is not repeated while its cause lasts,
/// unless hours have passed. Source: "Service event messages".
struct ServiceEventList {
  struct Entry {
    var id: String
    var at: VirtualInstant
    var message: String
  }

  var entries: [Entry] = [] { didSet { known = nil } }
  /// ``described``, until there is another.
  private var known: [ECS.ServiceEvent]?
  /// When the message of a cause was last given.
  var standing: [String: VirtualInstant] = [:]
  /// Causes that are not looked into again before.
  var quietUntil: [String: VirtualInstant] = [:]
  static let capacity = 100

  /// As DescribeServices shows them.
  var described: [ECS.ServiceEvent] {
    mutating get {
      if let known { return known }
      let shapes = entries.reversed().map { ECS.ServiceEvent(id: $0.id, createdAt: $0.at.date, message: $0.message) }
      known = shapes
      return shapes
    }
  }

  mutating func quiet(_ cause: String, until instant: VirtualInstant) { quietUntil[cause] = instant }
  func isQuiet(_ cause: String, at now: VirtualInstant) -> Bool { quietUntil[cause].map { now < $0 } ?? false }

  /// Whether a message of `cause` would be suppressed at `now`.
  func isSuppressed(_ cause: String, at now: VirtualInstant, for duration: Duration) -> Bool {
    standing[cause].map { now - $0 < duration } ?? false
  }

  mutating func add(_ entry: Entry, cause: String?) {
    if let cause { standing[cause] = entry.at }
    entries.append(entry)
    if entries.count > Self.capacity { entries.removeFirst() }
  }

  /// The cause is over: its message may come again at once.
  mutating func clear(_ cause: String) { standing[cause] = nil }
  mutating func clear(prefix: String) {
    quietUntil[prefix] = nil
    for cause in standing.keys where cause.hasPrefix(prefix) { standing[cause] = nil }
  }
}

/// A service action as EventBridge names it.
struct ServiceAction {
  enum Level: String { case info = "INFO", warn = "WARN", error = "ERROR" }

  var level: Level
  /// For example `SERVICE_TASK_PLACEMENT_FAILURE`.
  var name: String
  /// For example `RESOURCE:MEMORY`.
  var reason: String?
  var containerInstanceArns: [String] = []
  var capacityProviderArns: [String] = []
}

extension ECSWorld {
  /// Adds a message to a service's list, unless one of the same cause still stands.
  ///
  /// - Returns: whether it was added.
  @discardableResult
  func say(_ message: String, by service: SimService, cause: String? = nil) -> Bool {
    if let cause, service.events.isSuppressed(cause, at: region.now, for: region.tuning.eventSuppression) {
      return false
    }
    let entry = ServiceEventList.Entry(
      id: region.random[.messages].uuid(), at: region.now, message: "(service \(service.name)) \(message)")
    service.events.add(entry, cause: cause)
    return true
  }
}
