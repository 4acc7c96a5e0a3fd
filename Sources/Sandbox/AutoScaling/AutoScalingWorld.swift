internal import AWSModel

/// The EC2 Auto Scaling of one Region.
final class AutoScalingWorld {
  unowned let region: Region
  var groups = OrderedMembers<SimGroup>()
  var groupsByName: [String: SimGroup] = [:]
  var configurations: [String: AutoScaling.LaunchConfiguration] = [:]
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
  /// A health check finds an instance failed.
  case unhealthy(SimMember)
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
    case .unhealthy(let member): replaceUnhealthy(member)
    case .actionExpired(let member, let token, let epoch): expire(member, token: token, epoch: epoch)
    case .attached(let member): becomeInService(member)
    }
  }

  /// Has a group look at itself soon.
  func touch(_ group: SimGroup) {
    guard !group.isReconcilePlanned else { return }
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
