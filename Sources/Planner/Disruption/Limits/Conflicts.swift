internal import ClusterModel
internal import FoundationEssentials

/// What AWS itself, or a person, does to the same groups meanwhile: recognised and told, never fought.
enum Conflicts {
  static func tell(_ round: inout DisruptionRound) {
    guard round.view.policy.sizing.act == .desired else { return }
    for (index, group) in round.snapshot.groups.enumerated() where group.isBound {
      tellRefresh(group, &round)
      tellManagedDraining(group, &round)
      tellRebalance(group, index, &round)
      tellForeignChange(group, &round)
    }
    keepWhatIsWanted(&round)
  }

  private static func tellRefresh(_ group: CapacityGroup, _ round: inout DisruptionRound) {
    guard let status = group.instanceRefreshStatus else { return }
    round.draft.refuse(
      group.name, .instanceRefresh,
      "an instance refresh is \(status): it replaces the instances, and Ballast takes none away until it is over")
  }

  /// ECS's own hook, which managed draining puts on a group. Source: ECS, managed instance draining.
  static let managedDrainingHook = "ecs-managed-draining-termination-hook"

  private static func tellManagedDraining(_ group: CapacityGroup, _ round: inout DisruptionRound) {
    guard group.hooks.contains(where: { $0.name == managedDrainingHook }) else { return }
    round.draft.refuse(
      group.name, .twoActors,
      "managed draining of a capacity provider drains \(group.name) too: an instance goes once both are done. Switch off "
        + "managedDraining, or remove the hook '\(round.drain.hook)'")
  }

  private static func tellRebalance(_ group: CapacityGroup, _ index: Int, _ round: inout DisruptionRound) {
    guard !group.suspendedProcesses.contains("AZRebalance"), group.availabilityZones.count > 1 else { return }
    // What it terminates counts still: it launches in the smaller zone first, and the zones are even once the other has gone.
    let difference = ZoneBalance.shownDifference(group, Int32(index), round.snapshot)
    guard difference > 1,
      round.snapshot.instances.contains(where: {
        $0.group == Int32(index) && $0.isTerminating && $0.intent?.reason == .lifecycle
      })
    else { return }
    round.draft.refuse(
      group.name, .twoActors,
      "its zones differ by \(difference), and it rebalances them by itself: suspend AZRebalance if that is not wanted")
  }

  /// Somebody else has set the desired capacity since the last pass.
  private static func tellForeignChange(_ group: CapacityGroup, _ round: inout DisruptionRound) {
    guard let wanted = round.view.memory.wanted[group.name],
      group.desiredCapacity < min(wanted.before, wanted.after)
        || group.desiredCapacity > max(wanted.before, wanted.after)
    else { return }
    var changes = wanted.foreign.filter { round.view.now.timeIntervalSince($0) < 1800 }
    changes.append(round.view.now)
    round.draft.memory.wanted[group.name]?.foreign = Array(changes.suffix(10))
    var text =
      "somebody else has set its desired capacity to \(group.desiredCapacity), it was \(wanted.after): taken as it is"
    if changes.count >= 3 {
      text +=
        ". That is \(changes.count) times within half an hour: two are sizing it. Switch off its scaling policies, or "
        + "set act: metric for Ballast"
    }
    round.draft.refuse(group.name, changes.count >= 3 ? .twoActors : .desiredChanged, text)
  }

  private static func keepWhatIsWanted(_ round: inout DisruptionRound) {
    var wanted: [String: WantedCapacity] = [:]
    for group in round.snapshot.groups {
      wanted[group.name] = WantedCapacity(
        before: group.desiredCapacity, after: group.desiredCapacity,
        foreign: round.draft.memory.wanted[group.name]?.foreign ?? [])
    }
    round.draft.memory.wanted = wanted
  }

  /// What the plan itself makes of each group's desired capacity, so that the next pass does not take it for another's.
  static func remember(_ draft: inout PlanDraft, _ snapshot: ClusterSnapshot) {
    for action in draft.actions {
      switch action.kind {
      case .setDesiredCapacity(let group, _, let to), .launchReplacement(let group, _, let to, _):
        draft.memory.wanted[group]?.raise(to)
      case .terminateInstance(let instance, let group, true):
        let units = snapshot.instances.first { $0.ec2InstanceID == instance.ec2InstanceID }.flatMap { found in
          found.group.map { snapshot.groups[Int($0)].units(of: found.instanceType) }
        }
        draft.memory.wanted[group]?.lower(units ?? 1)
      default: continue
      }
    }
  }
}

extension RefusalCode {
  static let twoActors: Self = "twoActors"
  static let desiredChanged: Self = "desiredChanged"
}
