public import FoundationEssentials

/// A container instance's state towards the scheduler.
public enum ContainerInstanceStatus: String, Sendable, Hashable, Codable {
  case registering = "REGISTERING"
  case registrationFailed = "REGISTRATION_FAILED"
  case active = "ACTIVE"
  case draining = "DRAINING"
  case deregistering = "DEREGISTERING"
  case inactive = "INACTIVE"
}

/// What EC2 has announced of an instance.
public struct InstanceNotice: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable {
    /// Spot takes the instance back, two minutes after the warning at the earliest.
    case interruption
    /// An event says so, and EC2 could not be asked whether it does: events are the word of anybody who may send them.
    case unconfirmedInterruption = "unconfirmed-interruption"
    /// The instance is at an elevated risk of it.
    case rebalance
  }

  /// How long after its warning Spot takes an instance back at the earliest. Source: Amazon EC2 User Guide, "Spot Instance
  /// interruption notices".
  public static let interruptionTime = Duration.seconds(120)

  public var kind: Kind
  public var at: Date

  public init(_ kind: Kind, at: Date) {
    self.kind = kind
    self.at = at
  }
}

/// An EC2 instance that is registered in the cluster.
public struct ContainerInstance: Sendable, Hashable, Codable {
  public var arn: String
  /// `i-…`; for external instances the managed instance id, `mi-…`.
  public var ec2InstanceID: String
  public var status: ContainerInstanceStatus
  public var agentConnected: Bool
  public var agentVersion: String?
  /// What the agent registered. Network interfaces: what the type leaves for tasks.
  public var registered: ResourceVector
  /// What is left of it, by ECS's account.
  public var remaining: ResourceVector
  /// Host ports in use, those that the agent reserves included.
  public var portsInUse: PortReservation
  /// Of these the ones that it registered as taken, whatever runs there; nil where that is not known.
  public var portsReserved: PortReservation?
  public var attributes: AttributeSet
  public var availabilityZone: String
  public var instanceType: String
  /// Index into ``ClusterSnapshot/groups``; nil for an instance that no configured group holds: never touched.
  public var group: Int32?
  /// The lifecycle state in its group (`InService`, `Terminating:Wait`, …); nil where there is no group.
  public var lifecycleState: String?
  /// Whether the group may not choose it for scale-in.
  public var isProtectedFromScaleIn: Bool
  /// ECS's verdict on the container runtime (`OK`, `IMPAIRED`, …); nil where it was not asked for.
  public var health: String?
  /// The EC2 state (`running`, `stopped`, `terminated`, …); nil where it was not asked for. `terminated` is also one that EC2 has
  /// forgotten, as it does an hour after the end.
  public var ec2State: String?
  public var runningTasksCount: Int
  public var pendingTasksCount: Int
  public var registeredAt: Date?
  public var version: Int
  /// Why, and by whom, it is being taken away; read from its tag.
  public var intent: DisruptionIntent?
  /// The instance bears `ballast:keep`.
  public var isKept: Bool
  public var capacityProvider: String?
  /// EC2's worse verdict of its two status checks (`ok`, `impaired`, …); nil where it was not asked for.
  public var ec2Status: String?
  /// What EC2 has announced of it; nil where nothing was heard.
  public var notice: InstanceNotice?

  public init(
    arn: String, ec2InstanceID: String, status: ContainerInstanceStatus = .active, agentConnected: Bool = true,
    agentVersion: String? = nil, registered: ResourceVector, remaining: ResourceVector,
    portsInUse: PortReservation = .none, portsReserved: PortReservation? = nil,
    attributes: AttributeSet = AttributeSet(), availabilityZone: String = "",
    instanceType: String = "", group: Int32? = nil, lifecycleState: String? = nil, isProtectedFromScaleIn: Bool = false,
    health: String? = nil, ec2State: String? = nil, runningTasksCount: Int = 0, pendingTasksCount: Int = 0,
    registeredAt: Date? = nil, version: Int = 1, intent: DisruptionIntent? = nil, isKept: Bool = false,
    capacityProvider: String? = nil, ec2Status: String? = nil, notice: InstanceNotice? = nil
  ) {
    self.arn = arn
    self.ec2InstanceID = ec2InstanceID
    self.status = status
    self.agentConnected = agentConnected
    self.agentVersion = agentVersion
    self.registered = registered
    self.remaining = remaining
    self.portsInUse = portsInUse
    self.portsReserved = portsReserved
    self.attributes = attributes
    self.availabilityZone = availabilityZone
    self.instanceType = instanceType
    self.group = group
    self.lifecycleState = lifecycleState
    self.isProtectedFromScaleIn = isProtectedFromScaleIn
    self.health = health
    self.ec2State = ec2State
    self.runningTasksCount = runningTasksCount
    self.pendingTasksCount = pendingTasksCount
    self.registeredAt = registeredAt
    self.version = version
    self.intent = intent
    self.isKept = isKept
    self.capacityProvider = capacityProvider
    self.ec2Status = ec2Status
    self.notice = notice
  }
}

extension ContainerInstance {
  /// Whether Auto Scaling is terminating it, or has: that cannot be taken back.
  public var isTerminating: Bool { lifecycleState.map(LifecycleWord.isTerminating) ?? false }

  /// The custom attribute through which a host agent tells that its host should go.
  public static let faultAttribute = "ballast.fault"

  /// What its host agent tells to be wrong (`disk-full`, …); nil where it tells nothing.
  public var toldFault: String? {
    guard let fault = attributes.value(Self.faultAttribute), !fault.isEmpty, fault != "none" else { return nil }
    return fault
  }

  /// Whether ECS finds its container runtime impaired.
  public var hasImpairedRuntime: Bool { health == "IMPAIRED" }

  /// Whether ECS or its host agent finds something wrong with its host that its tasks suffer from, its agent connected or not.
  public var isFaulty: Bool { hasImpairedRuntime || toldFault != nil }

  /// Whether its group is giving it up, by ending it or by letting it out of the group.
  public var isLeavingItsGroup: Bool { lifecycleState.map(LifecycleWord.isLeaving) ?? false }
}
