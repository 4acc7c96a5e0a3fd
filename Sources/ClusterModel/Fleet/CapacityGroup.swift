public import FoundationEssentials

/// In which units a group counts its desired capacity.
public enum CapacityUnit: Sendable, Hashable, Codable {
  /// One instance is one unit.
  case instances
  /// Each type counts by its weight in the mixed instances policy.
  case weighted
  case vcpu
  case memoryMiB
}

/// What one more instance of a group would bring, for one of the types that the group may launch.
public struct NodeTemplate: Sendable, Hashable, Codable {
  /// How sure the figures are: seen on a live instance of the same type and group, or computed from the type.
  public enum Source: String, Sendable, Hashable, Codable { case liveInstance, instanceType }

  public var instanceType: String
  /// What a fresh instance registers, the agent's reserve already off.
  public var registered: ResourceVector
  /// Ports that the agent keeps: 22, 2375, 2376, 51678, 51679.
  public var reservedPorts: PortReservation
  /// Attributes that every new instance will have, except zone and subnet, which its zone decides.
  public var attributes: AttributeSet
  /// How much of the group's desired capacity one such instance counts for.
  public var capacityUnits: Int
  /// On-Demand price in USD an hour; nil where none is known.
  public var pricePerHour: Double?
  public var source: Source

  public init(
    instanceType: String, registered: ResourceVector,
    reservedPorts: PortReservation = PortReservation(tcp: [22, 2375, 2376, 51678, 51679]),
    attributes: AttributeSet = AttributeSet(), capacityUnits: Int = 1, pricePerHour: Double? = nil,
    source: Source = .instanceType
  ) {
    self.instanceType = instanceType
    self.registered = registered
    self.reservedPorts = reservedPorts
    self.attributes = attributes
    self.capacityUnits = capacityUnits
    self.pricePerHour = pricePerHour
    self.source = source
  }
}

/// An instance that a group has asked for and that has not registered in the cluster.
public struct IncomingInstance: Sendable, Hashable, Codable {
  public var ec2InstanceID: String
  public var instanceType: String
  public var availabilityZone: String
  public var lifecycleState: String
  /// When the group launched it, or when it was first seen, whichever is known.
  public var since: Date?
  public var isHealthy: Bool
  /// Whether its termination was begun: it is no capacity on its way.
  public var isLeaving: Bool { LifecycleWord.isLeaving(lifecycleState) }

  public init(
    ec2InstanceID: String, instanceType: String, availabilityZone: String, lifecycleState: String = "Pending",
    since: Date? = nil, isHealthy: Bool = true
  ) {
    self.ec2InstanceID = ec2InstanceID
    self.instanceType = instanceType
    self.availabilityZone = availabilityZone
    self.lifecycleState = lifecycleState
    self.since = since
    self.isHealthy = isHealthy
  }
}

/// A launch that a group's activities say has failed.
public struct LaunchFailure: Sendable, Hashable, Codable {
  public var at: Date
  public var message: String

  public init(at: Date, message: String) {
    self.at = at
    self.message = message
  }
}

/// A lifecycle hook of a group.
public struct LifecycleHookRecord: Sendable, Hashable, Codable {
  public var name: String
  /// `autoscaling:EC2_INSTANCE_TERMINATING` or `autoscaling:EC2_INSTANCE_LAUNCHING`.
  public var transition: String
  public var heartbeatTimeoutSeconds: Int
  public var globalTimeoutSeconds: Int
  public var defaultResult: String

  public init(
    name: String, transition: String, heartbeatTimeoutSeconds: Int = 3600, globalTimeoutSeconds: Int = 172_800,
    defaultResult: String = "ABANDON"
  ) {
    self.name = name
    self.transition = transition
    self.heartbeatTimeoutSeconds = heartbeatTimeoutSeconds
    self.globalTimeoutSeconds = globalTimeoutSeconds
    self.defaultResult = defaultResult
  }
}

/// An Auto Scaling group that the configuration binds to this cluster.
public struct CapacityGroup: Sendable, Hashable, Codable {
  public var name: String
  public var arn: String
  public var minSize: Int
  public var maxSize: Int
  public var desiredCapacity: Int
  public var unit: CapacityUnit
  public var availabilityZones: [String]
  /// One for each type that the group may launch, the smallest first; planning reckons with the smallest.
  public var templates: [NodeTemplate]
  /// In order of id.
  public var incoming: [IncomingInstance]
  /// How many instances the group holds in all lifecycle states but Terminated, registered or not.
  public var instanceCount: Int
  /// Launch failures that the group's activities tell since the last successful launch, newest first.
  public var launchFailures: [LaunchFailure]
  public var lastSuccessfulLaunch: Date?
  public var suspendedProcesses: [String]
  public var newInstancesProtected: Bool
  public var hooks: [LifecycleHookRecord]
  /// Whether the group bears the tag `ballast:cluster` with this cluster's name: only then is it ever written.
  public var isBound: Bool
  /// The state of an instance refresh that is running; nil where none is.
  public var instanceRefreshStatus: String?
  /// Why it is not known whether an instance refresh is running; nil where it is known, or was not asked for.
  public var instanceRefreshFault: String?
  /// The capacity provider with managed scaling that also sizes this group; nil where none does.
  public var managedScalingProvider: String?
  public var tags: [String: String]

  public init(
    name: String, arn: String = "", minSize: Int = 0, maxSize: Int, desiredCapacity: Int,
    unit: CapacityUnit = .instances,
    availabilityZones: [String] = [], templates: [NodeTemplate] = [], incoming: [IncomingInstance] = [],
    instanceCount: Int = 0, launchFailures: [LaunchFailure] = [], lastSuccessfulLaunch: Date? = nil,
    suspendedProcesses: [String] = [], newInstancesProtected: Bool = false, hooks: [LifecycleHookRecord] = [],
    isBound: Bool = true, instanceRefreshStatus: String? = nil, instanceRefreshFault: String? = nil,
    managedScalingProvider: String? = nil,
    tags: [String: String] = [:]
  ) {
    self.name = name
    self.arn = arn
    self.minSize = minSize
    self.maxSize = maxSize
    self.desiredCapacity = desiredCapacity
    self.unit = unit
    self.availabilityZones = availabilityZones
    self.templates = templates
    self.incoming = incoming
    self.instanceCount = instanceCount
    self.launchFailures = launchFailures
    self.lastSuccessfulLaunch = lastSuccessfulLaunch
    self.suspendedProcesses = suspendedProcesses
    self.newInstancesProtected = newInstancesProtected
    self.hooks = hooks
    self.isBound = isBound
    self.instanceRefreshStatus = instanceRefreshStatus
    self.instanceRefreshFault = instanceRefreshFault
    self.managedScalingProvider = managedScalingProvider
    self.tags = tags
  }
}
