public import FoundationEssentials

/// Which cluster this is.
public struct ClusterIdentity: Sendable, Hashable, Codable {
  public var name: String
  public var arn: String
  public var region: String
  public var account: String

  public init(name: String, arn: String = "", region: String = "us-east-1", account: String = "123456789012") {
    self.name = name
    self.arn = arn.isEmpty ? "arn:aws:ecs:\(region):\(account):cluster/\(name)" : arn
    self.region = region
    self.account = account
  }
}

/// A part of a snapshot that is read, and ages, by itself.
public enum SnapshotPart: String, Sendable, Hashable, Codable, CodingKeyRepresentable, CaseIterable, Comparable {
  case cluster, instances, services, definitions, tasks, targetHealth, groups, activities, ec2, metrics, queue

  public static func < (a: SnapshotPart, b: SnapshotPart) -> Bool { a.rawValue < b.rawValue }
}

/// What a cluster looked like at one instant: everything that a decision may rest on, and how old each part is.
///
/// Rows are in a fixed order (by ARN, id or name) and refer to each other by index, so that the same state always gives
/// the same snapshot. A part that was not read has no entry in ``readAt``; a part that could only be read in part makes
/// no snapshot at all.
public struct ClusterSnapshot: Sendable, Hashable, Codable {
  public var cluster: ClusterIdentity
  /// The instant for which the snapshot stands, on AWS's clock.
  public var asOf: Date
  /// When the oldest answer that each part is made of was begun. Parts that were not read are missing.
  public var readAt: [SnapshotPart: Date]
  /// The cluster's own state (`ACTIVE`, …).
  public var status: String
  /// The cluster bears `ballast:pause`.
  public var isPaused: Bool
  /// Counts that ECS keeps on the cluster, for cross-checks against what was read.
  public var registeredInstancesCount: Int
  /// Tasks on EC2 instances where ECS tells them apart from Fargate's and external ones; else all of them.
  public var runningTasksCount: Int
  public var pendingTasksCount: Int

  public var requirements: [TaskRequirement]
  public var definitions: [TaskDefinitionRecord]
  public var instances: [ContainerInstance]
  public var services: [ServiceRecord]
  public var tasks: [TaskRecord]
  public var groups: [CapacityGroup]
  /// Tasks that an outside queue holds, to be submitted when there is room: requirement and how many.
  public var queued: [QueuedDemand]
  /// CPU in use as a share of what is registered, 0 to 100, from the most recent datapoint; nil where there is none.
  public var cpuUtilizationPercent: Double?
  /// Instances, services and tasks, by ARN, that a listing names and that no Describe explained, and sentences on counts
  /// that contradict each other: while there is any, nothing shrinks.
  public var unexplained: [String]
  /// EC2 ids, in order, of the instances of whose tasks it was asked which are protected: no listing tells.
  public var protectionsReadFor: [String] = []
  /// EC2 ids of the instances to which the read was limited, with all that concerns their removal; nil: the whole cluster.
  public var focus: [String]?

  public init(
    cluster: ClusterIdentity, asOf: Date, readAt: [SnapshotPart: Date] = [:], status: String = "ACTIVE",
    isPaused: Bool = false, registeredInstancesCount: Int = 0, runningTasksCount: Int = 0, pendingTasksCount: Int = 0,
    requirements: [TaskRequirement] = [], definitions: [TaskDefinitionRecord] = [],
    instances: [ContainerInstance] = [], services: [ServiceRecord] = [], tasks: [TaskRecord] = [],
    groups: [CapacityGroup] = [], queued: [QueuedDemand] = [], cpuUtilizationPercent: Double? = nil,
    unexplained: [String] = [], focus: [String]? = nil
  ) {
    self.cluster = cluster
    self.asOf = asOf
    self.readAt = readAt
    self.status = status
    self.isPaused = isPaused
    self.registeredInstancesCount = registeredInstancesCount
    self.runningTasksCount = runningTasksCount
    self.pendingTasksCount = pendingTasksCount
    self.requirements = requirements
    self.definitions = definitions
    self.instances = instances
    self.services = services
    self.tasks = tasks
    self.groups = groups
    self.queued = queued
    self.cpuUtilizationPercent = cpuUtilizationPercent
    self.unexplained = unexplained
    self.focus = focus
  }

  /// Whether `part` was read for this snapshot.
  public func has(_ part: SnapshotPart) -> Bool { readAt[part] != nil }
}

/// Tasks of one kind that wait in a queue outside ECS.
public struct QueuedDemand: Sendable, Hashable, Codable {
  /// Index into ``ClusterSnapshot/requirements``.
  public var requirement: Int32
  public var count: Int
  public var source: String

  public init(requirement: Int32, count: Int, source: String) {
    self.requirement = requirement
    self.count = count
    self.source = source
  }
}
