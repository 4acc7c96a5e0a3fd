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
  /// Those that were attached and that some instances have still to get into.
  var arrivingTargetGroups: Set<String> = []
  /// Those that were detached, and until when instances drain there.
  var leavingTargetGroups: [String: VirtualInstant] = [:]
  /// What the caller set and nothing here looks at.
  var echo = AutoScaling.AutoScalingGroup()
  var enabledMetrics: Set<String> = []
  var members = OrderedMembers<SimMember>()
  var activities = ActivityList()
  var policies: [SimPolicy] = []
  var schedule: [SimScheduledAction] = []
  /// The kinds of activity that each SNS topic is told of.
  var notifications: [String: Set<String>] = [:]
  /// Sources of traffic that are no target groups of Elastic Load Balancing.
  var otherSources: [AutoScaling.TrafficSourceIdentifier] = []
  var warmPool: SimWarmPool?
  /// The instances of the warm pool.
  var warm = OrderedMembers<SimMember>()
  /// Instance refreshes, newest last.
  var refreshes: [SimRefresh] = []
  /// Begun by the last simple scaling policy.
  var simpleCooldown: SimpleCooldown?
  /// Replacements of unhealthy instances that have not come into service yet.
  var healthReplacements = 0
  /// Zones that had no capacity, and until when they are not tried for the sake of balance.
  var blockedZones: [String: VirtualInstant] = [:]
  /// Since when nothing but failures came of its launches.
  var failingSince: VirtualInstant?
  /// Being deleted: no launches any more.
  var isBeingDeleted = false

  var isReconcilePlanned = false
  var isBalancerCheckPlanned = false
  /// Rises with each failed launch, so that an earlier retry is void.
  var launchAttempt = 0
  /// Why the desired capacity last changed: the first sentence of the next activities' cause.
  var cause = ""

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

  /// Units of capacity that count towards the desired capacity: what is in service or on its way, but for what is being
  /// replaced.
  var capacity: Int { members.all.reduce(0) { $0 + ($1.counts ? $1.weight : 0) } }

  /// The seconds for which a new instance is not yet counted as warm.
  var warmupSeconds: Int { echo.defaultInstanceWarmup.flatMap { $0 < 0 ? nil : $0 } ?? cooldown }

  /// The instance refresh that is under way.
  var activeRefresh: SimRefresh? { refreshes.last.flatMap { $0.status.isActive ? $0 : nil } }

  /// What a refresh that is under way launches from, if not from what the group has.
  var refreshSource: LaunchSource? { activeRefresh?.source }

  /// How much its warm pool should hold: the prepared capacity less what the group itself wants, but no less than the
  /// pool's minimum.
  var wantedWarmUnits: Int {
    guard let pool = warmPool, !pool.isBeingDeleted else { return 0 }
    return max(pool.minimum, (pool.preparedCapacity ?? maximum) - desired)
  }

  /// Whether launches stay in the zone that needs them, come what may.
  var isBalancedOnly: Bool {
    echo.availabilityZoneDistribution?.capacityDistributionStrategy == .balancedOnly
  }

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
