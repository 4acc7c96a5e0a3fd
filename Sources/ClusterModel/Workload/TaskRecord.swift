public import FoundationEssentials

/// Where a task is in its life. Source: "Amazon ECS task lifecycle".
public enum TaskStatus: String, Sendable, Hashable, Codable, Comparable, CaseIterable {
  case provisioning = "PROVISIONING"
  case pending = "PENDING"
  case activating = "ACTIVATING"
  case running = "RUNNING"
  case deactivating = "DEACTIVATING"
  case stopping = "STOPPING"
  case deprovisioning = "DEPROVISIONING"
  case stopped = "STOPPED"

  public static func < (a: TaskStatus, b: TaskStatus) -> Bool { a.order < b.order }

  private var order: Int {
    switch self {
    case .provisioning: 0
    case .pending: 1
    case .activating: 2
    case .running: 3
    case .deactivating: 4
    case .stopping: 5
    case .deprovisioning: 6
    case .stopped: 7
    }
  }
}

/// The verdict of container health checks on a task.
public enum HealthStatus: String, Sendable, Hashable, Codable {
  case healthy = "HEALTHY"
  case unhealthy = "UNHEALTHY"
  case unknown = "UNKNOWN"
}

/// One task of the cluster that is not yet STOPPED.
public struct TaskRecord: Sendable, Hashable, Codable {
  public var arn: String
  /// Index into ``ClusterSnapshot/definitions``.
  public var definition: Int32
  /// Index into ``ClusterSnapshot/requirements``: the definition's, or what overrides make of it.
  public var requirement: Int32
  /// Index into ``ClusterSnapshot/services``; nil for a standalone task.
  public var service: Int32?
  /// Index into ``ClusterSnapshot/instances``; nil while the task waits for capacity.
  public var instance: Int32?
  /// `service:NAME` or `family:FAMILY`, or the group that its starter named.
  public var group: String
  public var lastStatus: TaskStatus
  /// Whether ECS wants it running; false once it has been told to stop.
  public var isWanted: Bool
  public var health: HealthStatus
  /// Whether every target group that the service has reports the task's target healthy; nil where it has none.
  public var isTargetHealthy: Bool?
  public var createdAt: Date?
  public var startedAt: Date?
  /// Until when `UpdateTaskProtection` protects it; nil when it does not.
  public var protectedUntil: Date?
  /// The deployment that started it, for a task of a service.
  public var startedBy: String?
  public var version: Int

  public init(
    arn: String, definition: Int32, requirement: Int32, service: Int32? = nil, instance: Int32? = nil, group: String,
    lastStatus: TaskStatus = .running, isWanted: Bool = true, health: HealthStatus = .unknown,
    isTargetHealthy: Bool? = nil, createdAt: Date? = nil, startedAt: Date? = nil, protectedUntil: Date? = nil,
    startedBy: String? = nil, version: Int = 1
  ) {
    self.arn = arn
    self.definition = definition
    self.requirement = requirement
    self.service = service
    self.instance = instance
    self.group = group
    self.lastStatus = lastStatus
    self.isWanted = isWanted
    self.health = health
    self.isTargetHealthy = isTargetHealthy
    self.createdAt = createdAt
    self.startedAt = startedAt
    self.protectedUntil = protectedUntil
    self.startedBy = startedBy
    self.version = version
  }
}

extension TaskRecord {
  /// Whether no service owns it. What a look has listed and not described has no group yet, and may be a service's; so may one
  /// whose service was not read.
  public var isStandalone: Bool { service == nil && !group.isEmpty && !group.hasPrefix("service:") }
}
