internal import AWSModel
internal import ClusterModel

/// The tag that says whose an instance's DRAINING is. It is written before, and outlives every process.
extension ExecutionContext {
  func tagIntent(_ reference: InstanceReference, _ intent: DisruptionIntent?, witness: RemovalWitness?) -> Procedure {
    let id = reference.ec2InstanceID
    let wanted = intent?.tagValue
    if isNarrow, let wanted, intent?.reason == .lifecycle, instance(reference)?.intent == nil {
      return Procedure(
        checks: [], writes: { _ in [.createTag(instance: id, key: DisruptionIntent.tagKey, value: wanted)] },
        confirmation: Confirmation(read: .tags(id), isSo: { $0.tags?[DisruptionIntent.tagKey] == wanted }))
    }
    let before = instance(reference)?.intent
    // Giving a removal up harms nobody: only beginning one is checked against people's wishes.
    let begins = intent.map { $0.reason.isVoluntary && !$0.isAborted } ?? false
    var procedure = Procedure(
      checks: boundOnce(group(of: reference)) + (begins ? steadyOnce(group(of: reference)) : []) + [
        unchangedTag(reference, before: before, wanted: wanted, begins: begins)
      ] + (begins ? unprotected(witness) : [])
        + drainingAllowsTag(reference, intent, before: before, begins: begins),
      writes: { readings in
        let current = readings.tags?[DisruptionIntent.tagKey]
        if let wanted { return [.createTag(instance: id, key: DisruptionIntent.tagKey, value: wanted)] }
        return current.map { [.deleteTag(instance: id, key: DisruptionIntent.tagKey, value: $0)] } ?? []
      })
    procedure.confirmation = Confirmation(
      read: .tags(id), isSo: { $0.tags?[DisruptionIntent.tagKey] == wanted }, always: true)
    return procedure
  }

  /// No listing tells which tasks are protected from being moved; only this call does.
  private func unprotected(_ witness: RemovalWitness?) -> [Check] {
    #if BALLAST_MUTANTS
      if Mutant.isOn(.ignoreProtection) { return [] }
    #endif
    let tasks = witness?.rehousings.map(\.task).sorted() ?? []
    return stride(from: 0, to: tasks.count, by: 100).map { start in
      .read(.protections(Array(tasks[start..<min(start + 100, tasks.count)]))) { readings in
        guard let first = readings.protectedTasks.first else { return .proceed }
        return .superseded("it holds the protected task \(first)")
      }
    }
  }

  /// The tag is still what the decision rested on.
  private func unchangedTag(
    _ reference: InstanceReference, before: DisruptionIntent?, wanted: String?, begins: Bool
  ) -> Check {
    .read(.tags(reference.ec2InstanceID)) { readings in
      let tags = readings.tags ?? [:]
      let current = tags[DisruptionIntent.tagKey]
      let seen = before?.tagValue
      if current == wanted { return .alreadySo("") }
      // That an instance is ACTIVE again is noted at its undrain, perhaps just now.
      if current != seen, current != before?.settled.tagValue {
        return .superseded("the tag \(DisruptionIntent.tagKey) has changed since: '\(current ?? "")'")
      }
      if begins, BallastTag.isSet(tags[BallastTag.keep]) {
        return .superseded("\(reference.ec2InstanceID) bears \(BallastTag.keep)")
      }
      return .proceed
    }
  }

  /// A DRAINING that nobody has signed is a human's: signing it now would make it ours to undo. And one that is ours does
  /// not lose its sign while it lasts, or it would pass for a human's.
  private func drainingAllowsTag(
    _ reference: InstanceReference, _ intent: DisruptionIntent?, before: DisruptionIntent?, begins: Bool
  ) -> [Check] {
    let isUnsigned = before?.isAborted ?? true
    let takesSignOff = intent == nil ? before?.ownsDrain != false : intent?.isSettled == true
    guard let arn = reference.containerInstanceArn, takesSignOff || (begins && isUnsigned) else { return [] }
    return [
      .read(.container(arn)) { readings in
        guard case .some(.some(let reading)) = readings.container, reading.isDraining else { return .proceed }
        return .superseded(
          takesSignOff
            ? "\(arn) is still DRAINING: it is set ACTIVE first" : "\(arn) is DRAINING by somebody else's hand")
      }
    ]
  }
}
