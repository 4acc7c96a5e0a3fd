internal import AWSModel
internal import ClusterModel
internal import Placement

/// One container instance: what ECS knows of it, and what its agent really holds.
final class SimContainerInstance: Ordinal {
  let ordinal: UInt64
  let id: String
  let arn: String
  unowned let cluster: SimCluster
  /// The EC2 instance; nil for one that somebody's own agent registered.
  weak var host: SimEC2Instance?
  let ec2InstanceID: String
  let registered: ResourceVector
  /// Ports that the agent keeps for itself and for the host.
  let reservedPorts: PortReservation
  let gpuIDs: [String]
  /// Whether it has a trunk interface, with which it comes and goes less quickly.
  let hasTrunk: Bool
  let registeredAt: VirtualInstant
  var versionInfo: ECS.VersionInfo
  var status = ContainerInstanceStatus.active
  var agentConnected = true
  /// Rises with every connection and loss, so that what was planned for an earlier one is void.
  var connectionEpoch = 0
  var version = 1
  var attributes: [String: String?] = [:] {
    didSet {
      knownAttributes = nil
      attributesRevision += 1
    }
  }
  /// Rises with every change of the attributes.
  private(set) var attributesRevision = 0
  var tags = ResourceTags()
  var capacityProvider: String? { didSet { knownAttributes = nil } }
  /// ECS drains it for its group: daemon tasks stay until everything else has stopped.
  var isManagedDraining = false
  var row: InstanceRow?
  /// The tasks that are here and not yet STOPPED.
  var tasks = OrderedMembers<SimTask>()
  var tally = TaskTally()
  /// What ECS counts as taken: the tasks that are to run.
  var reserved = ResourceVector.zero
  var agent = AgentLedger()
  /// Nobody's agent lives here any more: nothing happens to its tasks.
  var hostIsGone = false
  /// Its container runtime hangs: nothing starts or stops.
  var isRuntimeImpaired = false
  /// Its tasks do not end when they are stopped.
  var holdsStops = false
  /// How far an update of its agent is.
  var agentUpdate: ECS.AgentUpdateStatus?
  /// Registered by somebody's own agent: the sandbox does not run its tasks.
  var isForeign = false

  init(
    ordinal: UInt64, id: String, arn: String, cluster: SimCluster, host: SimEC2Instance?, ec2InstanceID: String,
    capacity: InstanceCapacity, versionInfo: ECS.VersionInfo, at: VirtualInstant
  ) {
    self.ordinal = ordinal
    self.id = id
    self.arn = arn
    self.cluster = cluster
    self.host = host
    self.ec2InstanceID = ec2InstanceID
    registered = capacity.resources
    reservedPorts = capacity.ports
    gpuIDs = capacity.gpuIDs
    hasTrunk = capacity.hasTrunk
    if hasTrunk { status = .registering }
    self.versionInfo = versionInfo
    registeredAt = at
  }

  /// Whether ECS places tasks here.
  var isEligible: Bool { status == .active && agentConnected }

  /// Whether its cluster counts it. Source: Cluster, `registeredContainerInstancesCount`.
  var isRegistered: Bool { status == .active || status == .draining }

  /// Whether it has left its cluster, or is about to.
  var isGone: Bool { status == .inactive || status == .deregistering }

  var remaining: ResourceVector { registered - reserved }

  /// The attributes as placement sees them, with the hidden one that names the capacity provider.
  var attributeSet: AttributeSet {
    if let knownAttributes { return knownAttributes }
    let hidden = capacityProvider.map { [ECSAttribute(ECSWorld.providerAttribute, $0)] } ?? []
    let set = AttributeSet(attributes.map { ECSAttribute($0.key, $0.value) } + hidden)
    knownAttributes = set
    return set
  }

  /// ``attributeSet``, until it changes: each description asks for it, and it is seldom written.
  private var knownAttributes: AttributeSet? { didSet { knownShapes = nil } }

  /// ``attributeSet`` as DescribeContainerInstances shows it.
  var attributeShapes: [ECS.Attribute] {
    if let knownShapes { return knownShapes }
    let shapes = attributeSet.sorted.map { ECS.Attribute(name: $0.name, value: $0.value) }
    knownShapes = shapes
    return shapes
  }

  private var knownShapes: [ECS.Attribute]?

  /// Kept by DescribeContainerInstances for the next time.
  var described: DescribedResources?

  var zone: String { (attributes["ecs.availability-zone"] ?? nil) ?? "" }
}

/// What an instance offers: from its type and its agent's configuration, or as an agent of somebody's own says.
struct InstanceCapacity {
  var resources: ResourceVector
  var ports: PortReservation
  var gpuIDs: [String] = []
  var hasTrunk = false
}
