internal import ClusterModel
internal import FoundationEssentials

/// Conditions that several actions share.
extension ExecutionContext {
  /// The group bears the cluster's tag, by a read of its own: only then is it, or an instance of it, ever written.
  func bound(_ group: String?, andThen judge: @escaping @Sendable (GroupReading) -> Judgement = { _ in .proceed })
    -> Check
  {
    guard let group else {
      return .given { _ in .superseded("no configured Auto Scaling group holds the instance: it is never touched") }
    }
    return .read(.group(group)) { [self] readings in
      guard case .some(.some(let reading)) = readings.group else {
        return .superseded("the group '\(group)' is there no more")
      }
      guard isBound(reading) else {
        return .superseded("the group '\(group)' does not bear the tag \(BallastTag.cluster)=\(snapshot.cluster.name)")
      }
      return judge(reading)
    }
  }

  /// The same without a read where this execution has seen the tag already.
  func boundOnce(_ group: String?) -> [Check] {
    group.map(boundGroups.contains) == true ? [] : [bound(group)]
  }

  /// No instance refresh is replacing the group's instances: it would fight over what is taken away.
  func steadyOnce(_ group: String?) -> [Check] {
    guard let group, !steadyGroups.contains(group) else { return [] }
    return [
      .read(.refresh(group)) { readings in
        guard case .some(.some(let obstacle)) = readings.refresh else { return .proceed }
        return .superseded(obstacle)
      }
    ]
  }

  /// The instance bears an intent of ours that was not given up, and nobody has asked to keep it. What Auto Scaling is terminating
  /// no wish can keep.
  func ours(_ reference: InstanceReference) -> Check {
    let mayStay = instance(reference)?.isTerminating != true
    return .read(.tags(reference.ec2InstanceID)) { readings in
      #if BALLAST_MUTANTS
        if Mutant.isOn(.drainWithoutTag) { return .proceed }
      #endif
      let tags = readings.tags ?? [:]
      guard let intent = tags[DisruptionIntent.tagKey].flatMap(DisruptionIntent.init(tagValue:)) else {
        return .superseded("\(reference.ec2InstanceID) bears no intent of Ballast's")
      }
      if intent.isAborted { return .superseded("the removal of \(reference.ec2InstanceID) was given up") }
      if mayStay, BallastTag.isSet(tags[BallastTag.keep]), intent.reason.isVoluntary {
        return .superseded("\(reference.ec2InstanceID) bears \(BallastTag.keep)")
      }
      return .proceed
    }
  }

  /// Two reads that agree, each begun after a read that shows DRAINING: nothing but daemons is left on the instance.
  func emptied(_ containerInstance: String) -> [Check] {
    [
      draining(containerInstance), unoccupied(containerInstance), .pause, draining(containerInstance),
      unoccupied(containerInstance),
    ]
  }

  func draining(_ containerInstance: String) -> Check {
    .read(.container(containerInstance)) { readings in
      guard case .some(.some(let reading)) = readings.container, !reading.isGone else { return .proceed }
      return reading.isDraining ? .proceed : .superseded("\(containerInstance) is \(reading.status), not DRAINING")
    }
  }

  private func unoccupied(_ containerInstance: String) -> Check {
    .read { readings in
      // An instance that ECS no longer has holds no task.
      guard case .some(.some(let reading)) = readings.container, !reading.isGone else { return nil }
      return .occupancy(containerInstance)
    } judge: { [self] readings in
      #if BALLAST_MUTANTS
        if Mutant.isOn(.terminateBeforeStopped) || Mutant.isOn(.completeTooEarly) { return .proceed }
      #endif
      let left = tasksToWaitFor(readings.occupancies.last ?? [])
      guard let first = left.first else { return .proceed }
      return .superseded("not yet: \(left.count) tasks are not STOPPED, the first is \(first.arn)")
    }
  }
}
