internal import ClusterModel
internal import FoundationEssentials

/// Answers from before what we did ourselves: replicas lag, and what was just changed is shown as it was, by tag and state at once.
///
/// Nothing follows from such an answer. An instance that we have set DRAINING and that is shown ACTIVE was taken back by nobody
/// yet, and a removal that we have given up is not begun anew because its tag still reads as if it stood: the sign that is there
/// says that a DRAINING would be a person's, and so it would stay for ever.
extension DisruptionRound {
  /// For how long after a change of ours an answer may be from before it.
  static var echo: Duration { .seconds(90) }

  /// Why what is shown of an instance's removal is no ground for its next step; nil where it is one. To give it up once more does
  /// no harm.
  func echo(of instance: ContainerInstance, _ intent: DisruptionIntent) -> String? {
    guard let at = view.memory.givenUp[instance.ec2InstanceID], intent.startedAt <= at, view.isRecent(at)
    else { return nil }
    return "its removal was given up at \(at.shown), and is shown as if it stood: it is read again first"
  }
}

extension PlanningView {
  /// Whether it may be DRAINING by our hand although it is shown ACTIVE.
  func mayStillDrain(_ instance: ContainerInstance) -> Bool {
    instance.status == .active && memory.drains[instance.ec2InstanceID].map { isRecent($0.confirmedAt) } ?? false
  }

  /// Whether its removal was given up while it was ACTIVE, and its tag does not say so yet.
  func isDisowned(_ instance: ContainerInstance, _ intent: DisruptionIntent) -> Bool {
    guard intent.ownsDrain, let at = memory.disowned[instance.ec2InstanceID] else { return false }
    return intent.startedAt <= at && !isYetToCome(at)
  }

  /// What a clock that was ahead has dated says nothing.
  func isRecent(_ at: Date) -> Bool { !isYetToCome(at) && isWithin(DisruptionRound.echo, of: at) }

  /// Why a removal is not begun: the instance is shown ACTIVE, as it was before we set it DRAINING. To mark it anew would make our
  /// own DRAINING look like a person's. Nil where it is not so, or where we have given that up since: then it is ACTIVE by our hand.
  func echoBeforeBegin(_ instance: ContainerInstance) -> Refusal? {
    let id = instance.ec2InstanceID
    guard mayStillDrain(instance), let seen = memory.drains[id] else { return nil }
    if let at = memory.givenUp[id], at >= seen.confirmedAt { return nil }
    return Refusal(
      subject: instance.ec2InstanceID, code: .notRead,
      message: "it was set DRAINING a moment ago, and is shown as it was before: it is read again first")
  }

  /// Whether an instant that is remembered was taken from a clock that was ahead.
  func isYetToCome(_ at: Date) -> Bool { at.timeIntervalSince(now) > 60 }
}
