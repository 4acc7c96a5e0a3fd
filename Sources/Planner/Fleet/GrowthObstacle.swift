internal import ClusterModel
internal import FoundationEssentials

/// Why a group may not grow now.
enum GrowthObstacle {
  static func find(
    _ group: CapacityGroup, room: Int, _ view: PlanningView, _ memory: PlannerMemory
  ) -> Refusal? {
    func refusal(_ code: RefusalCode, _ message: String) -> Refusal {
      Refusal(subject: group.name, code: code, message: message)
    }
    if !group.isBound {
      let tag = "\(BallastTag.cluster) = \(view.snapshot.cluster.name)"
      return refusal(.notBound, "\(group.name) lacks the tag \(tag), so it is never written")
    }
    if let provider = group.managedScalingProvider {
      return refusal(
        .managedScaling, "managed scaling of the capacity provider \(provider) sizes \(group.name) already")
    }
    if group.suspendedProcesses.contains("Launch") {
      return refusal(.launchSuspended, "the process Launch of \(group.name) is suspended")
    }
    if let backoff = memory.backoff[group.name], LaunchMemory.isBackingOff(group, view, memory) {
      return refusal(
        .launchBackoff,
        "launches of \(group.name) failed \(backoff.failures) times; left alone until \(backoff.until.shown)")
    }
    if room <= 0 {
      return refusal(
        .groupAtMaximum, "\(group.name) wants \(group.desiredCapacity) of at most \(group.maxSize)")
    }
    return nil
  }
}

extension RefusalCode {
  static let launchSuspended: Self = "launchSuspended"
  static let terminateSuspended: Self = "terminateSuspended"
}
