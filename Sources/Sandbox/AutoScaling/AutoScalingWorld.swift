internal import AWSModel

/// The EC2 Auto Scaling of one Region.
final class AutoScalingWorld {
  unowned let region: Region
  var groups = OrderedMembers<SimGroup>()
  var groupsByName: [String: SimGroup] = [:]
  var configurations: [String: AutoScaling.LaunchConfiguration] = [:]
  /// The groups that were deleted last: their activities can still be described.
  var deleted: [SimGroup] = []
  static let deletedGroupsKept = 100
  private var made: UInt64 = 0

  init(region: Region) { self.region = region }

  func nextOrdinal() -> UInt64 {
    made += 1
    return made
  }
}

/// What is due in Auto Scaling.
enum AutoScalingEvent {
  /// A group compares what it has with what it should have.
  case reconcile(SimGroup)
  case retryLaunch(SimGroup, attempt: Int)
  /// A group is worth another look: a zone may have room again, or an instance has warmed up.
  case look(SimGroup)
  /// A health check finds an instance failed.
  case unhealthy(SimMember, finding: String)
  /// Load balancers have let an instance go.
  case drained(SimMember, epoch: Int)
  /// An instance has reached its group's maximum lifetime.
  case lifetimeEnds(SimMember)
  /// A running instance of a warm pool goes into service.
  case leavesPool(SimMember)
  case refreshTick(SimGroup)
  case scheduledAction(SimGroup, name: String, epoch: Int)
  /// A group asks its load balancers how its instances answer.
  case askBalancers(SimGroup)
  /// A lifecycle action's heartbeat has run out.
  case actionExpired(SimMember, token: String, epoch: Int)
  case attached(SimMember)
}

extension AutoScalingWorld {
  func handle(_ event: AutoScalingEvent) {
    switch event {
    case .reconcile(let group):
      group.isReconcilePlanned = false
      reconcile(group)
    case .retryLaunch(let group, let attempt): if group.launchAttempt == attempt { reconcile(group) }
    case .look(let group): touch(group)
    case .unhealthy(let member, let finding): judge(member, finding)
    case .drained(let member, let epoch): drained(member, epoch: epoch)
    case .lifetimeEnds(let member): endLifetime(member)
    case .leavesPool(let member): instanceStarted(member.instance)
    case .refreshTick(let group): refreshTick(group)
    case .scheduledAction(let group, let name, let epoch): runScheduled(group, name, epoch: epoch)
    case .askBalancers(let group): askBalancers(group)
    case .actionExpired(let member, let token, let epoch): expire(member, token: token, epoch: epoch)
    case .attached(let member): becomeInService(member)
    }
  }

  /// Has a group look at itself soon.
  func touch(_ group: SimGroup) {
    guard !group.isReconcilePlanned, groupsByName[group.name] === group else { return }
    group.isReconcilePlanned = true
    region.schedule(
      .autoScaling(.reconcile(group)), after: region.tuning.groupReaction.draw(&region.random[.groups]))
  }

  /// The group of a name.
  ///
  /// - Throws: `ValidationError`.
  func group(_ name: String?) throws(AWSError) -> SimGroup {
    if let group = groupsByName[name ?? ""] { return group }
    throw .refused("ValidationError", "AutoScalingGroup name not found - AutoScalingGroup '\(name ?? "")' not found")
  }

  func group(arnOrName text: String) -> SimGroup? {
    groupsByName[text] ?? groups.all.first { $0.arn == text }
  }
}
