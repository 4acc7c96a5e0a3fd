public import FoundationEssentials

public enum SchedulingStrategy: String, Sendable, Hashable, Codable {
  case replica = "REPLICA"
  case daemon = "DAEMON"
}

/// One deployment of a service.
public struct DeploymentRecord: Sendable, Hashable, Codable {
  public var id: String
  /// `PRIMARY`, `ACTIVE` or `INACTIVE`.
  public var status: String
  /// `IN_PROGRESS`, `COMPLETED` or `FAILED`; nil where ECS does not say.
  public var rolloutState: String?
  public var rolloutStateReason: String?
  public var taskDefinitionArn: String
  public var desiredCount: Int
  public var runningCount: Int
  public var pendingCount: Int
  public var failedTasks: Int
  public var createdAt: Date?

  public init(
    id: String, status: String = "PRIMARY", rolloutState: String? = "COMPLETED", rolloutStateReason: String? = nil,
    taskDefinitionArn: String, desiredCount: Int = 0, runningCount: Int = 0, pendingCount: Int = 0,
    failedTasks: Int = 0, createdAt: Date? = nil
  ) {
    self.id = id
    self.status = status
    self.rolloutState = rolloutState
    self.rolloutStateReason = rolloutStateReason
    self.taskDefinitionArn = taskDefinitionArn
    self.desiredCount = desiredCount
    self.runningCount = runningCount
    self.pendingCount = pendingCount
    self.failedTasks = failedTasks
    self.createdAt = createdAt
  }
}

/// One message of a service's event list.
public struct ServiceEvent: Sendable, Hashable, Codable {
  public var id: String
  public var createdAt: Date
  public var message: String

  public init(id: String, createdAt: Date, message: String) {
    self.id = id
    self.createdAt = createdAt
    self.message = message
  }
}

/// One service of the cluster.
public struct ServiceRecord: Sendable, Hashable, Codable {
  public var arn: String
  public var name: String
  /// `ACTIVE`, `DRAINING` or `INACTIVE`.
  public var status: String
  public var schedulingStrategy: SchedulingStrategy
  public var desiredCount: Int
  public var runningCount: Int
  public var pendingCount: Int
  /// Index into ``ClusterSnapshot/definitions`` of the definition that new tasks will have; nil if it was not read.
  public var definition: Int32?
  public var minimumHealthyPercent: Int
  public var maximumPercent: Int
  public var constraints: [PlacementConstraint]
  /// Empty means ECS's default: spread over zones, then over instances.
  public var strategy: [PlacementStrategy]
  /// `EC2`, `FARGATE` or `EXTERNAL`; nil where a capacity provider strategy decides.
  public var launchType: String?
  public var capacityProviders: [String]
  public var targetGroupArns: [String]
  public var healthCheckGraceSeconds: Int
  public var deployments: [DeploymentRecord]
  /// Newest first, as ECS lists them.
  public var events: [ServiceEvent]
  public var tags: [String: String]
  /// ACTIVE instances that hold a task of it and that a look at what has changed did not describe; nil where all were described.
  public var settledOn: Int?

  public init(
    arn: String, name: String, status: String = "ACTIVE", schedulingStrategy: SchedulingStrategy = .replica,
    desiredCount: Int = 0, runningCount: Int = 0, pendingCount: Int = 0, definition: Int32? = nil,
    minimumHealthyPercent: Int = 100, maximumPercent: Int = 200, constraints: [PlacementConstraint] = [],
    strategy: [PlacementStrategy] = [], launchType: String? = "EC2", capacityProviders: [String] = [],
    targetGroupArns: [String] = [], healthCheckGraceSeconds: Int = 0, deployments: [DeploymentRecord] = [],
    events: [ServiceEvent] = [], tags: [String: String] = [:]
  ) {
    self.arn = arn
    self.name = name
    self.status = status
    self.schedulingStrategy = schedulingStrategy
    self.desiredCount = desiredCount
    self.runningCount = runningCount
    self.pendingCount = pendingCount
    self.definition = definition
    self.minimumHealthyPercent = minimumHealthyPercent
    self.maximumPercent = maximumPercent
    self.constraints = constraints
    self.strategy = strategy
    self.launchType = launchType
    self.capacityProviders = capacityProviders
    self.targetGroupArns = targetGroupArns
    self.healthCheckGraceSeconds = healthCheckGraceSeconds
    self.deployments = deployments
    self.events = events
    self.tags = tags
  }

  /// Whether it bears `ballast:keep`: nothing is done to it.
  public var isKept: Bool { BallastTag.isSet(tags[BallastTag.keep]) }
  /// ⌈desired × minimumHealthyPercent ÷ 100⌉: below this many healthy tasks ECS itself would not go.
  public var minimumHealthyCount: Int { (desiredCount * minimumHealthyPercent + 99) / 100 }
  /// ⌊desired × maximumPercent ÷ 100⌋: with more than this many running and pending tasks ECS starts none.
  public var maximumCount: Int { desiredCount * maximumPercent / 100 }
  /// Whether its tasks run on the cluster's EC2 instances (Fargate and external ones are observed, never touched).
  public var runsOnInstances: Bool { launchType.map { $0 == "EC2" } ?? true }
}
