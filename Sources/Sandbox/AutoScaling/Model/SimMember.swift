internal import AWSModel

/// One instance of a group, or of its warm pool.
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
  /// What found it unhealthy, in the words of an activity's cause.
  var finding = ""
  /// What its load balancers last said of it.
  var answersBalancer = true
  /// Whether it was launched into the group's warm pool.
  var cameFromWarmPool = false
  /// Whether it goes back to the warm pool rather than ending.
  var returnsToWarmPool = false
  /// When it last came into service.
  var inServiceAt: VirtualInstant?
  /// Why it goes as soon as another is in service; nil while it stays.
  var replacement: Replacement?
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

  /// Whether it counts towards the desired capacity.
  var counts: Bool { state.isCounted && replacement == nil }

  /// Whether it has been in service for so many seconds.
  func isWarm(after seconds: Int, at now: VirtualInstant) -> Bool {
    guard state == .inService, let inServiceAt else { return false }
    return now - inServiceAt >= .seconds(seconds)
  }
}

/// Why an instance is replaced before it is ended.
struct Replacement {
  enum Kind: String { case zones, rebalanceRecommendation, refresh, lifetime, health }

  var kind: Kind
  /// The cause of the terminating activity, but for its opening instant.
  var cause: String
}

/// What an instance of a group was launched from.
struct LaunchOrigin: Hashable {
  var configuration: String?
  var templateID: String?
  var templateName: String?
  var templateVersion: Int?
  /// Where the instance stands in its group's list of overrides.
  var rank = 0
}
