internal import ClusterModel
internal import FoundationEssentials

/// What is remembered of launches: since when instances are on their way, and which groups are left alone.
///
/// A group whose launches fail waits, twice as long after each failure that follows a wait, up to a limit. A failure is
/// one that its activities tell, an instance that did not register in time, or a launch that did not begin in time.
enum LaunchMemory {
  static func update(_ memory: inout PlannerMemory, _ view: PlanningView, _ members: [GroupMembers]) {
    let before = memory
    memory.incomingSince = [:]
    memory.unlaunchedSince = [:]
    let names = Set(view.snapshot.groups.map(\.name))
    memory.backoff = before.backoff.filter { names.contains($0.key) }
    for (index, group) in view.snapshot.groups.enumerated() {
      for instance in group.incoming where instance.comes {
        memory.incomingSince[instance.ec2InstanceID] = before.incomingSince[instance.ec2InstanceID] ?? view.now
      }
      if group.desiredCapacity > members[index].units {
        memory.unlaunchedSince[group.name] = before.unlaunchedSince[group.name] ?? view.now
      }
      updateBackoff(&memory, group, view)
    }
  }

  private static func updateBackoff(_ memory: inout PlannerMemory, _ group: CapacityGroup, _ view: PlanningView) {
    var known = memory.backoff[group.name]
    guard let failure = newestFailure(memory, group, view) else {
      if let known, isOver(known, group, view) { memory.backoff[group.name] = nil }
      return
    }
    if let ended = known, isOver(ended, group, view) {
      // What failed after the success begins a row of its own.
      memory.backoff[group.name] = nil
      if failure <= ended.lastFailure { return }
      known = nil
    }
    if let known, failure <= known.lastFailure { return }
    if var known, failure < known.until {
      // The group tries again by itself while it is left alone: one wait for all of that.
      known.lastFailure = failure
      memory.backoff[group.name] = known
      return
    }
    let failures = min((known?.failures ?? 0) + 1, 30)
    let policy = view.sizing.scaleOut
    let wait = min(policy.backoffMax.inSeconds, policy.backoffBase.inSeconds * Double(1 << (failures - 1)))
    memory.backoff[group.name] = GroupBackoff(
      until: failure.addingTimeInterval(wait), failures: failures, lastFailure: failure)
  }

  private static func isOver(_ backoff: GroupBackoff, _ group: CapacityGroup, _ view: PlanningView) -> Bool {
    guard let success = group.lastSuccessfulLaunch else { return false }
    return success > backoff.lastFailure && backoff.until <= view.now
  }

  private static func newestFailure(
    _ memory: PlannerMemory, _ group: CapacityGroup, _ view: PlanningView
  ) -> Date? {
    var newest = group.launchFailures.map(\.at).max()
    func consider(_ instant: Date?) {
      guard let instant else { return }
      newest = max(newest ?? instant, instant)
    }
    let timeout = view.sizing.scaleOut.provisionTimeout.inSeconds
    for instance in group.incoming where instance.comes && isOverdue(instance, view, memory) {
      consider(since(instance, memory)?.addingTimeInterval(timeout))
    }
    if let since = memory.unlaunchedSince[group.name], view.now.timeIntervalSince(since) >= timeout {
      consider(since.addingTimeInterval(timeout))
    }
    return newest
  }

  private static func since(_ instance: IncomingInstance, _ memory: PlannerMemory) -> Date? {
    instance.since ?? memory.incomingSince[instance.ec2InstanceID]
  }

  /// Whether an instance has had its time to register.
  static func isOverdue(_ instance: IncomingInstance, _ view: PlanningView, _ memory: PlannerMemory) -> Bool {
    guard let since = since(instance, memory) else { return false }
    return view.now.timeIntervalSince(since) >= view.sizing.scaleOut.provisionTimeout.inSeconds
  }

  static func isBackingOff(_ group: CapacityGroup, _ view: PlanningView, _ memory: PlannerMemory) -> Bool {
    #if BALLAST_MUTANTS
      if Mutant.isOn(.forgetBackoff) { return false }
    #endif
    guard let backoff = memory.backoff[group.name] else { return false }
    return view.now < backoff.until
  }
}
