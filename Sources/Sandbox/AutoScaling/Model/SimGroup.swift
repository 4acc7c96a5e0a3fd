internal import AWSModel

/// An Auto Scaling group.
final class SimGroup: Ordinal {
  let ordinal: UInt64
  let name: String
  let arn: String
  let createdAt: VirtualInstant
  var minimum: Int
  var maximum: Int
  var desired: Int
  var launch: LaunchSource
  var subnets: [Network.Subnet]
  /// Whether the caller named subnets rather than zones.
  var namesSubnets = true
  var cooldown = 300
  var healthCheckType = "EC2"
  var healthCheckGrace = 0
  var protectsNewInstances = false
  var terminationPolicies = ["Default"]
  var tags: [String: GroupTag] = [:]
  var suspended: [String: String] = [:]
  var hooks: [SimHook] = []
  var targetGroups: [String] = []
  /// What the caller set and nothing here looks at.
  var echo = AutoScaling.AutoScalingGroup()
  var enabledMetrics: Set<String> = []
  var members = OrderedMembers<SimMember>()
  var activities = ActivityList()
  /// Being deleted: no launches any more.
  var isBeingDeleted = false

  var isReconcilePlanned = false
  /// Rises with each failed launch, so that an earlier retry is void.
  var launchAttempt = 0
  /// Why the desired capacity last changed: the first sentence of the next activities' cause.
  var cause = ""
  var lastActivityAt: VirtualInstant?

  init(
    ordinal: UInt64, name: String, arn: String, launch: LaunchSource, size: (minimum: Int, maximum: Int, desired: Int),
    subnets: [Network.Subnet], at: VirtualInstant
  ) {
    self.ordinal = ordinal
    self.name = name
    self.arn = arn
    self.launch = launch
    minimum = size.minimum
    maximum = size.maximum
    desired = size.desired
    self.subnets = subnets
    createdAt = at
  }

  /// Units of capacity that count towards the desired capacity: what is in service or on its way.
  var capacity: Int { members.all.reduce(0) { $0 + ($1.state.isCounted ? $1.weight : 0) } }

  func suspends(_ process: String) -> Bool { suspended[process] != nil }
}

/// A tag of a group.
struct GroupTag: Hashable {
  var value: String
  var propagates: Bool
}

/// Where a group's instances come from.
enum LaunchSource {
  case configuration(String)
  case template(AutoScaling.LaunchTemplateSpecification)
  case mixed(AutoScaling.MixedInstancesPolicy)
}

/// The lifecycle state of an instance in its group. Source: Instance, `LifecycleState`.
enum LifecycleState: String {
  case pending = "Pending"
  case pendingWait = "Pending:Wait"
  case pendingProceed = "Pending:Proceed"
  case inService = "InService"
  case terminating = "Terminating"
  case terminatingWait = "Terminating:Wait"
  case terminatingProceed = "Terminating:Proceed"
  case terminated = "Terminated"
  case enteringStandby = "EnteringStandby"
  case standby = "Standby"
  case detaching = "Detaching"
  case detached = "Detached"

  /// Whether it counts towards the desired capacity.
  var isCounted: Bool {
    switch self {
    case .pending, .pendingWait, .pendingProceed, .inService: true
    default: false
    }
  }

  var isTerminating: Bool {
    switch self {
    case .terminating, .terminatingWait, .terminatingProceed, .terminated: true
    default: false
    }
  }
}

/// One instance of a group.
final class SimMember: Ordinal {
  let ordinal: UInt64
  unowned let group: SimGroup
  let instance: SimEC2Instance
  /// How many units of capacity it counts for.
  let weight: Int
  /// Whether weights are in use, so that they are shown.
  let isWeighted: Bool
  let launchedFrom: LaunchOrigin
  var state = LifecycleState.pending
  var isProtected: Bool
  var isHealthy = true
  /// Open lifecycle actions.
  var actions: [SimLifecycleAction] = []
  /// Rises with each state, so that what was planned for an earlier one is void.
  var epoch = 0
  var activityID: String?

  init(
    ordinal: UInt64, group: SimGroup, instance: SimEC2Instance, weight: Int, isWeighted: Bool, from: LaunchOrigin,
    isProtected: Bool
  ) {
    self.ordinal = ordinal
    self.group = group
    self.instance = instance
    self.weight = weight
    self.isWeighted = isWeighted
    launchedFrom = from
    self.isProtected = isProtected
  }
}

/// What an instance of a group was launched from.
struct LaunchOrigin: Hashable {
  var configuration: String?
  var templateID: String?
  var templateName: String?
  var templateVersion: Int?
}
