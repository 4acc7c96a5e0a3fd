internal import AWSModel
internal import ClusterModel
internal import FoundationEssentials

/// The end of an instance, and the hooks that hold it back.
extension ExecutionContext {
  /// Only what is ours, DRAINING by two reads and empty by two that were begun after them.
  func terminate(_ reference: InstanceReference, _ group: String, decrements: Bool, now: Date) -> Procedure {
    let id = reference.ec2InstanceID
    let held = bound(group) { reading in
      guard let member = reading.member(id) else { return .alreadySo("the group no longer holds \(id)") }
      if LifecycleWord.isTerminating(member.lifecycleState) { return .alreadySo("\(id) is \(member.lifecycleState)") }
      if decrements, reading.desiredCapacity <= reading.minSize {
        return .superseded("the group is at its minimum of \(reading.minSize)")
      }
      return .proceed
    }
    var procedure = Procedure(
      checks: [held]
        + (reference.containerInstanceArn.map { [ours(reference)] + (isForced(reference, now) ? [] : emptied($0)) }
          ?? [unregistered(id)]),
      writes: { _ in [.terminate(instance: id, decrementsDesired: decrements)] })
    procedure.isRepeatable = false
    procedure.confirmation = Confirmation(read: .member(id)) { readings in
      guard case .some(.some(let reading)) = readings.member else { return true }
      return reading.isTerminating
    }
    #if BALLAST_MUTANTS
      if Mutant.isOn(.lowerTwice), decrements {
        procedure.writes = { readings in
          guard case .some(.some(let reading)) = readings.group else { return [] }
          let lowered = max(reading.minSize, reading.desiredCapacity - 2)
          return [.terminate(instance: id, decrementsDesired: true), .setDesiredCapacity(group: group, to: lowered)]
        }
      }
      if Mutant.isOn(.repeatBlindly) {
        let again = WriteStep.terminate(instance: id, decrementsDesired: decrements)
        procedure.writes = { _ in [again, again] }
      }
    #endif
    procedure.meaning = { error in
      guard error.code == "ValidationError" else { return nil }
      if error.message.contains("No managed instance found") { return .alreadySo("the group no longer holds \(id)") }
      return error.message.contains("minSize") ? .superseded("the group is at its minimum") : nil
    }
    return procedure
  }

  /// An instance that was launched and never registered may go without draining, as long as that is still so.
  private func unregistered(_ id: String) -> Check {
    .read(.registrations(id)) { readings in
      readings.registrations == 0 ? .proceed : .superseded("\(id) has registered in the cluster since")
    }
  }

  /// Only our own hook. Letting the instance go needs what a termination needs, unless the policy forces it at its deadline.
  func completeLifecycleAction(
    _ reference: InstanceReference, _ group: String, hook: String, result: String, now: Date
  ) -> Procedure {
    let id = reference.ec2InstanceID
    var checks = [ownHook(hook)] + boundOnce(group) + [waiting(id, otherwise: { .alreadySo($0) })]
    if isNarrow {
      checks = [ownHook(hook)]
    } else if let arn = reference.containerInstanceArn {
      if !isForced(reference, now) { checks += released(reference, arn, now) }
    } else {
      checks.append(unregistered(id))
    }
    var procedure = Procedure(
      checks: checks,
      writes: { _ in [.completeLifecycleAction(instance: id, group: group, hook: hook, result: result)] })
    procedure.confirmation = Confirmation(read: .member(id)) { readings in
      guard case .some(.some(let reading)) = readings.member else { return true }
      return !reading.isWaiting
    }
    procedure.meaning = { Self.isNoLongerWaiting($0) ? .alreadySo("the lifecycle action is over") : nil }
    return procedure
  }

  /// What has to be seen right before an instance is let go: that it is empty, or that nothing on it can tell any more.
  private func released(_ reference: InstanceReference, _ arn: String, _ now: Date) -> [Check] {
    if isLost(reference) { return [silent(arn)] }
    return isGivenUp(reference, now) ? [draining(arn)] : emptied(arn)
  }

  /// Whether the plan lets an instance go with tasks that its agent cannot report.
  private func isLost(_ reference: InstanceReference) -> Bool {
    guard let index = snapshot.instances.firstIndex(where: { $0.ec2InstanceID == reference.ec2InstanceID }),
      !snapshot.instances[index].agentConnected
    else { return false }
    return snapshot.tasks.contains {
      $0.instance == Int32(index) && $0.lastStatus != .stopped && !daemonGroups.contains($0.group)
    }
  }

  /// Whether a repair's time is over on a host whose fault still stands: what runs there will never tell that it has stopped.
  private func isGivenUp(_ reference: InstanceReference, _ now: Date) -> Bool {
    guard let found = instance(reference), let intent = found.intent, intent.reason == .repair, !intent.isAborted else {
      return false
    }
    return found.isFaulty && isLate(intent, now)
  }

  /// The plan lets a lost host go because nobody can report its tasks: its agent is away still.
  private func silent(_ containerInstance: String) -> Check {
    .read(.container(containerInstance)) { readings in
      guard case .some(.some(let reading)) = readings.container, !reading.isGone, reading.agentConnected else {
        return .proceed
      }
      return .superseded("the agent of \(containerInstance) is back: what runs there is looked at again")
    }
  }

  func recordLifecycleHeartbeat(_ reference: InstanceReference, _ group: String, hook: String) -> Procedure {
    let id = reference.ec2InstanceID
    var procedure = Procedure(
      checks: [ownHook(hook)]
        + (isNarrow ? [] : boundOnce(group) + [waiting(id, otherwise: { .superseded($0) })]),
      writes: { _ in [.recordHeartbeat(instance: id, group: group, hook: hook)] })
    procedure.meaning = { Self.isNoLongerWaiting($0) ? .superseded("the lifecycle action is over") : nil }
    return procedure
  }

  private func ownHook(_ hook: String) -> Check {
    let own = policy.disruption.drain.hook
    return .given { _ in hook == own ? .proceed : .superseded("the hook '\(hook)' is not Ballast's own, '\(own)'") }
  }

  private func waiting(_ id: String, otherwise: @escaping @Sendable (String) -> Judgement) -> Check {
    .read(.member(id)) { readings in
      guard case .some(.some(let reading)) = readings.member else { return otherwise("no group holds \(id)") }
      return reading.isWaiting ? .proceed : otherwise("\(id) is \(reading.lifecycleState) and waits on no hook")
    }
  }

  /// Whether the policy lets an instance go at its deadline with tasks on it, and the deadline has passed.
  private func isForced(_ reference: InstanceReference, _ now: Date) -> Bool {
    guard let intent = instance(reference)?.intent, !intent.isAborted else { return false }
    return intent.onTimeout(policy.disruption.drain) == .force && isLate(intent, now)
  }

  private func isLate(_ intent: DisruptionIntent, _ now: Date) -> Bool {
    let deadline = intent.deadline(policy.disruption.drain)
    return now.timeIntervalSince(intent.startedAt) >= Double(deadline.components.seconds)
  }

  /// AWS's answer to a completion that comes late or a second time.
  private static func isNoLongerWaiting(_ error: AWSError) -> Bool {
    error.code == "ValidationError" && error.message.contains("No active Lifecycle Action")
  }

  /// Auto Scaling replaces an unhealthy instance without a drain: only one that is ours is given up so.
  func setInstanceHealth(_ reference: InstanceReference, healthy: Bool) -> Procedure {
    let id = reference.ec2InstanceID
    let state = Check.read(.member(id)) { readings in
      guard case .some(.some(let reading)) = readings.member else { return .superseded("no group holds \(id)") }
      if reading.isTerminating { return .superseded("\(id) is \(reading.lifecycleState)") }
      return reading.isHealthy == healthy ? .alreadySo("") : .proceed
    }
    return Procedure(
      checks: boundOnce(group(of: reference)) + (healthy ? [state] : [ours(reference), state]),
      writes: { _ in [.setHealth(instance: id, isHealthy: healthy)] },
      confirmation: Confirmation(read: .member(id)) { readings in
        guard case .some(.some(let reading)) = readings.member else { return !healthy }
        return reading.isHealthy == healthy || (!healthy && reading.isTerminating)
      })
  }
}
