internal import AWSModel
internal import ClusterModel

/// Setting an instance DRAINING, and ACTIVE again.
extension ExecutionContext {
  func drain(_ reference: InstanceReference, witness: RemovalWitness?) -> Procedure {
    guard let arn = reference.containerInstanceArn else {
      return .refused("\(reference.ec2InstanceID) is not registered in the cluster")
    }
    let id = reference.ec2InstanceID
    let isFresh = freshIntents[id] != nil
    if isNarrow, instance(reference)?.isTerminating == true {
      // AWS's answer to the call shows the instance DRAINING, or says why it is not.
      return Procedure(
        checks: [], writes: { _ in [.setState(containerInstance: arn, draining: true)] },
        confirmation: Confirmation(
          read: .container(arn),
          isSo: { readings in
            guard case .some(.some(let reading)) = readings.container else { return false }
            return reading.isDraining
          }))
    }
    let state = Check.read(.container(arn)) { readings in
      guard case .some(.some(let reading)) = readings.container else { return .superseded("ECS does not know \(arn)") }
      if reading.isActive { return .proceed }
      guard reading.isDraining else { return .superseded("\(arn) is \(reading.status)") }
      return isFresh
        ? .superseded("\(arn) was set DRAINING by somebody else's hand: it is theirs") : .alreadySo("")
    }
    var procedure = Procedure(
      checks: boundOnce(group(of: reference)) + [ours(reference), state] + stillWitnessed(arn, witness),
      writes: { _ in [.setState(containerInstance: arn, draining: true)] })
    procedure.freshness = witness.map { _ in Self.lookBeforeDrain }
    // ECS's own count of tasks stands in the instance's description: a list is held against it.
    procedure.checksOfLook = 2
    procedure.confirmation = Confirmation(
      read: .container(arn),
      isSo: { readings in
        guard case .some(.some(let reading)) = readings.container else { return false }
        return reading.isDraining
      }, always: true)
    procedure.cleanup = takingBackSign(of: reference)
    return procedure
  }

  /// What becomes of the sign that this execution has put on an instance which it then does not set DRAINING. From somebody
  /// else's DRAINING it is taken off; else it says that whoever sets the instance DRAINING from now on is somebody else. What a
  /// person asked for stays asked for.
  func takingBackSign(of reference: InstanceReference) -> @Sendable (Readings) -> WriteStep? {
    let (id, key) = (reference.ec2InstanceID, DisruptionIntent.tagKey)
    guard let written = freshIntents[id] else { return { _ in nil } }
    return { readings in
      if case .some(.some(let reading)) = readings.container, reading.isDraining {
        return readings.tags?[key].map { .deleteTag(instance: id, key: key, value: $0) }
      }
      guard written.reason != .manualDrain, !Self.isSignedAnew(readings.tags?[key], since: written) else { return nil }
      var given = written
      given.isAborted = true
      return .createTag(instance: id, key: key, value: given.settled.tagValue)
    }
  }

  /// Whether somebody has signed the instance since this execution did. A replica that lags shows no sign yet, or the one before,
  /// which was given up.
  private static func isSignedAnew(_ value: String?, since written: DisruptionIntent) -> Bool {
    guard let value, value != written.tagValue else { return false }
    guard let found = DisruptionIntent(tagValue: value) else { return true }
    return !found.isAborted || found.startedAt > written.startedAt
  }

  /// An action that is refused without a look.
  func refused(_ action: PlannedAction, _ message: String) -> Procedure {
    var procedure = Procedure.refused(message)
    if case .drain(let instance) = action.kind { procedure.cleanup = takingBackSign(of: instance) }
    return procedure
  }

  /// How long before an instance is set DRAINING it was looked at last. ECS goes on placing tasks there until then, and stops at
  /// once what has only just started.
  private static let lookBeforeDrain = Duration.seconds(5)

  /// The instance holds no task that the decision did not know: ECS may have placed one since. What is to stop all the same
  /// goes nowhere, and is waited for once the instance drains. A list that is shorter than ECS's own count is no answer.
  private func stillWitnessed(_ arn: String, _ witness: RemovalWitness?) -> [Check] {
    guard let witness else { return [] }
    #if BALLAST_MUTANTS
      if Mutant.trustsLists { return [] }
    #endif
    let known = Set(witness.rehousings.map(\.task) + witness.awaited)
    return [
      .read(.occupancy(arn)) { [self] readings in
        let held = readings.occupancies.last ?? []
        let new = tasksToWaitFor(held).filter { $0.isWanted && !known.contains($0.arn) }
        if new.isEmpty, case .some(.some(let reading)) = readings.container, reading.counted > held.count {
          return .superseded("ECS counts \(reading.counted) tasks on \(arn) and lists \(held.count)")
        }
        guard let first = new.first else { return .proceed }
        return .superseded("\(new.count) tasks have come since, the first is \(first.arn)")
      }
    ]
  }

  /// Only what is ours is undone, and only while Auto Scaling has not begun to terminate the instance.
  func undrain(_ reference: InstanceReference) -> Procedure {
    guard let arn = reference.containerInstanceArn else {
      return .refused("\(reference.ec2InstanceID) is not registered in the cluster")
    }
    let id = reference.ec2InstanceID
    let signed = Check.read(.tags(id)) { readings in
      Self.intent(readings)?.ownsDrain == true
        ? .proceed : .superseded("\(id) bears no intent of Ballast's for it: its DRAINING is a human's")
    }
    let staying = Check.read(.member(id)) { readings in
      guard case .some(.some(let reading)) = readings.member else { return .superseded("no group holds \(id)") }
      return reading.isTerminating ? .superseded("\(id) is \(reading.lifecycleState): it cannot be kept") : .proceed
    }
    let state = Check.read(.container(arn)) { readings in
      guard case .some(.some(let reading)) = readings.container else { return .superseded("ECS does not know \(arn)") }
      if reading.isActive { return .alreadySo("") }
      return reading.isDraining ? .proceed : .superseded("\(arn) is \(reading.status)")
    }
    return Procedure(
      checks: boundOnce(group(of: reference)) + [signed, staying, state],
      writes: { readings in
        // The sign of a removal that was given up says from now on that the instance was ACTIVE again.
        let intent = Self.intent(readings)
        let sign = intent.flatMap {
          $0.isAborted
            ? WriteStep.createTag(
              instance: id, key: DisruptionIntent.tagKey, value: $0.settled.tagValue) : nil
        }
        return [.setState(containerInstance: arn, draining: false)] + [sign].compactMap(\.self)
      },
      confirmation: Confirmation(
        read: .container(arn),
        isSo: { readings in
          guard case .some(.some(let reading)) = readings.container else { return false }
          return reading.isActive
        }, always: true))
  }

  private static func intent(_ readings: Readings) -> DisruptionIntent? {
    readings.tags?[DisruptionIntent.tagKey].flatMap(DisruptionIntent.init(tagValue:))
  }
}
