/// What one task asks of the instance it runs on, by ECS's own rules of reservation.
///
/// Many tasks share a requirement; a snapshot holds each once.
public struct TaskRequirement: Sendable, Hashable, Codable {
  /// CPU of the task, else the sum over its containers; memory of the task, else the sum of memoryReservation where it is
  /// above zero and of memory elsewhere; GPUs; one network interface in `awsvpc` mode.
  public var resources: ResourceVector
  /// Static host ports; none in `awsvpc` mode.
  public var ports: PortReservation
  /// Attributes that the instance must have: the definition's `requiresAttributes`.
  public var requiredAttributes: [ECSAttribute]
  /// The definition's own constraints (`memberOf` only).
  public var constraints: [PlacementConstraint]

  public init(
    resources: ResourceVector, ports: PortReservation = .none, requiredAttributes: [ECSAttribute] = [],
    constraints: [PlacementConstraint] = []
  ) {
    self.resources = resources
    self.ports = ports
    self.requiredAttributes = requiredAttributes
    self.constraints = constraints
  }
}

/// A registered task definition, as far as placement cares.
public struct TaskDefinitionRecord: Sendable, Hashable, Codable {
  public var arn: String
  public var family: String
  public var revision: Int
  public var requirement: TaskRequirement
  /// The longest `stopTimeout` of its containers, in seconds; 30 where none says otherwise.
  public var stopTimeoutSeconds: Int
  /// Whether a container of the definition has a health check of its own.
  public var hasHealthCheck: Bool

  public init(
    arn: String, family: String, revision: Int, requirement: TaskRequirement, stopTimeoutSeconds: Int = 30,
    hasHealthCheck: Bool = false
  ) {
    self.arn = arn
    self.family = family
    self.revision = revision
    self.requirement = requirement
    self.stopTimeoutSeconds = stopTimeoutSeconds
    self.hasHealthCheck = hasHealthCheck
  }
}
