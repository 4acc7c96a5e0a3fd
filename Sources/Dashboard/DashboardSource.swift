public import Controller

/// Where the pages get what they show.
public struct DashboardSource: Sendable {
  /// The version of the program.
  public var version: String
  public var metrics: @Sendable () async -> ControllerMetrics
  public var health: @Sendable () async -> ControllerHealth
  /// How many notifications were delivered, and how many given up.
  public var notifications: @Sendable () async -> (delivered: Int, dropped: Int)
  /// How many messages of the event queue came to what; empty where none is listened to.
  public var messages: @Sendable () async -> [MessageFate: Int]
  /// Monotonic, for the bound on requests.
  public var uptime: @Sendable () -> Duration

  public init(
    version: String, metrics: @escaping @Sendable () async -> ControllerMetrics,
    health: @escaping @Sendable () async -> ControllerHealth,
    notifications: @escaping @Sendable () async -> (delivered: Int, dropped: Int) = { (0, 0) },
    messages: @escaping @Sendable () async -> [MessageFate: Int] = { [:] },
    uptime: @escaping @Sendable () -> Duration
  ) {
    self.version = version
    self.metrics = metrics
    self.health = health
    self.notifications = notifications
    self.messages = messages
    self.uptime = uptime
  }
}

/// A page as it is answered.
public struct DashboardPage: Sendable, Hashable {
  public var status: Int
  public var contentType: String
  public var body: String
  /// What the answer says besides: `Allow`, `WWW-Authenticate`, `Retry-After`.
  public var headers: [String: String]

  public init(
    status: Int = 200, contentType: String = "text/plain; charset=utf-8", body: String, headers: [String: String] = [:]
  ) {
    self.status = status
    self.contentType = contentType
    self.body = body
    self.headers = headers
  }
}
